import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { createMeetingFixture, until, type Table, type Who } from './meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const everything = `query ($id: ID!) {
  myTrajecten { id phase nextMeeting { id startsAt place } expected { kind meetingAt } stagnation { kind } }
  traject(id: $id) {
    phase meetings { id startsAt place planId } timeline { kind meetingAt planId } plans { id startedAt }
  }
}`;
const asked = async (who: Who) => JSON.stringify(await table.ask(who, everything, { id: table.trajectId }));
/** A meeting with the mother alone. */
const alone = (planId: string) => ({ planId, personIds: [table.people.mother.id] });
/** The meeting that comes after this one. */
async function nextOf(meetingId: string, from: string): Promise<string> {
  const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', meetingId);
  const nextMeetingId = table.core.random.uuid();
  const wish = { meetingId, nextMeetingId, startsAt: new Date(from), minutes: 60, place: 'Blijfhuis' };
  await table.meeting.setNext(lead, wish);
  return nextMeetingId;
}
const outsiders: Who[] = ['father', 'nurse', 'grandmother'];

describe('A separate meeting (A5)', () => {
  it('changes nothing in what those see who are not invited: planned, moved, held and closed', async () => {
    const before = await Promise.all(outsiders.map(asked));
    const events = await Promise.all(
      outsiders.map((who) =>
        table.listen(who, `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`, {
          id: table.trajectId,
        }),
      ),
    );
    const first = events.map((one) => one.next());

    const planId = await table.planFor('mother');
    const id = await table.running({ ...alone(planId), place: 'Blijfhuis Kanarie' });
    const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    await table.meeting.change(lead, { meetingId: id, place: 'Blijfhuis, achterdeur' });
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));

    expect(await Promise.all(outsiders.map(asked))).toEqual(before);
    expect(await asked('mother')).toContain('Blijfhuis, achterdeur');
    expect(await asked('regisseur')).toContain('Blijfhuis, achterdeur');
    // The first piece of news that they hear is about something else.
    await table.services.traject.publish(table.trajectId, { what: ['PEOPLE'] });
    const heard = await Promise.all(first);
    for (const one of heard) expect(one.value?.data?.['trajectChanged']).toEqual({ what: ['PEOPLE'] });
    await Promise.all(events.map((one) => one.return?.()));
  });

  it('does not end for who is not invited that nothing happened for weeks; it does for who leads', async () => {
    const quiet = async (who: Who) => {
      const { data } = await table.ask(who, '{ myTrajecten { id stagnation { kind } } }');
      const all = data?.['myTrajecten'] as { id: string; stagnation: { kind: string }[] }[];
      return all.find((one) => one.id === table.trajectId)!.stagnation.map(({ kind }) => kind);
    };
    table.core.clock.advance(22 * 24 * 60 * 60_000);
    const before = await Promise.all(outsiders.map(quiet));
    expect(await quiet('regisseur')).toContain('NOTHING_CHANGED');
    await table.services.traject.publish(table.trajectId, { what: ['PEOPLE'] });
    expect(await quiet('regisseur')).not.toContain('NOTHING_CHANGED');
    expect(await Promise.all(outsiders.map(quiet))).toEqual(before);
  });

  it('is no next meeting for someone who was taken out of it, nor for a guest', async () => {
    const id = await table.running();
    const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    const nextMeetingId = table.core.random.uuid();
    const startsAt = new Date('2026-12-20T10:00:00Z');
    const next = { meetingId: id, nextMeetingId, startsAt, minutes: 60, place: 'Blijfhuis' };
    await table.meeting.setNext(lead, next);
    const nextLead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', nextMeetingId);
    await table.meeting.remove(nextLead as never, {
      meetingId: nextMeetingId,
      personId: table.people.father.id,
    });
    const nextSeenBy = async (who: Who) =>
      (await table.meeting.look(await table.grant(who, 'MEETING_JOIN', 'meeting', id))).nextMeeting;
    expect((await nextSeenBy('mother'))?.place).toBe('Blijfhuis');
    expect(await nextSeenBy('father')).toBeNull();

    const guest = await table.guest(id, 'Oma');
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    await table.meeting.admitGuest(chair, {
      meetingId: id,
      guestId: guest.guestId,
      personId: table.people.grandmother.id,
    });
    const asGuest = await table.grant(await guest.viewer(), 'MEETING_JOIN', 'meeting', id);
    expect((await table.meeting.look(asGuest)).nextMeeting).toBeNull();
    await table.meeting.closeMeeting(chair);
  });

  it('is held over no plan that somebody reads who is not invited, whichever way it comes about', async () => {
    const refused = 'TABLE_IS_SEPARATE';
    expect(await refusalOf(table.planned(alone(table.planId)))).toBe(refused);
    // What the mother and the child's grandmother read is not for a table of the mother.
    expect(await refusalOf(table.planned(alone(await table.planFor('mother', 'grandmother'))))).toBe(refused);
    const planId = await table.planFor('mother');
    const id = await table.planned(alone(planId));
    const lead = () => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    const change = async (input: object) => table.meeting.change(await lead(), { meetingId: id, ...input });
    expect(await refusalOf(change({ planId: table.planId }))).toBe(refused);
    // Nor does anybody come to read it, now or while it runs.
    const choose = async (...readers: Who[]) =>
      table.plan.setReaders(await table.grant('regisseur', 'PLAN_LEAD', 'plan', planId), {
        personIds: readers.map((who) => table.people[who].id),
      });
    expect(await refusalOf(choose('mother', 'father'))).toBe(refused);
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    await table.meeting.start(chair);
    expect(await refusalOf(choose('mother', 'nurse'))).toBe(refused);
    const safety = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      table.core.random.uuid(),
      'safety-plan.wij',
      [table.people.mother.id, table.people.grandmother.id],
    );
    const pause = `mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }`;
    const { errors } = await table.ask('regisseur', pause, { input: { meetingId: id, planId: safety } });
    expect(errors?.[0]?.extensions['code']).toBe(refused);
    await table.meeting.closeMeeting(chair);
    // Once it is over its plan can be shown; a meeting of both that he is taken off is separate from then on.
    await choose('mother', 'father');
    const common = await table.planned();
    const take = async () =>
      table.meeting.change(await table.grant('regisseur', 'MEETING_LEAD', 'meeting', common), {
        meetingId: common,
        withdrawPersonIds: [table.people.father.id],
      });
    expect(await refusalOf(take())).toBe(refused);
  });

  it('does not begin when a plan or the household changed since it was planned', async () => {
    const common = await table.planned();
    const leads = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', common);
    const personId = table.people.father.id;
    await table.meeting.remove(leads as never, { meetingId: common, personId });
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', common);
    expect(await refusalOf(table.meeting.start(chair))).toBe('TABLE_IS_SEPARATE');
    await table.meeting.change(leads, {
      meetingId: common,
      planId: await table.planFor('mother', 'grandmother', 'nurse'),
    });
    await table.meeting.start(chair);
    // The father does not come back to it, for what was said without him.
    const invite = { meetingId: common, invitePersonIds: [personId] };
    expect(await refusalOf(table.meeting.change(leads, invite))).toBe('NOT_ALL_READ');
    await table.meeting.closeMeeting(chair);
  });

  it('that comes next goes on with no plan that somebody reads who is not there', async () => {
    const id = await table.running();
    const nextMeetingId = await nextOf(id, '2026-12-21T10:00:00Z');
    const nextLead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', nextMeetingId);
    await table.meeting.remove(nextLead as never, {
      meetingId: nextMeetingId,
      personId: table.people.father.id,
    });
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
    const next = await table.meeting.look(
      await table.grant('mother', 'MEETING_JOIN', 'meeting', nextMeetingId),
    );
    expect(next.planId).toBeNull();
  });

  it('hands its plan to no meeting at which somebody sits who does not read it', async () => {
    const id = await table.running(alone(await table.planFor('mother')));
    const nextMeetingId = await nextOf(id, '2026-12-22T10:00:00Z');
    const nextLead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', nextMeetingId);
    const everyone = (['father', 'grandmother', 'nurse'] as const).map((who) => table.people[who].id);
    await table.meeting.change(nextLead, { meetingId: nextMeetingId, invitePersonIds: everyone });
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
    const next = await table.meeting.look(
      await table.grant('father', 'MEETING_JOIN', 'meeting', nextMeetingId),
    );
    expect(next.planId).toBeNull();
  });

  it('over a safety plan takes a professional who is chosen for that plan first', async () => {
    const safety = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      table.core.random.uuid(),
      'safety-plan.wij',
      [table.people.mother.id],
    );
    const id = await table.planned(alone(safety));
    const choose = async (...readers: Who[]) =>
      table.plan.setReaders(await table.grant('regisseur', 'PLAN_LEAD', 'plan', safety), {
        personIds: readers.map((who) => table.people[who].id),
      });
    expect(await refusalOf(choose('mother', 'grandmother'))).toBe('TABLE_IS_SEPARATE');
    await choose('mother', 'nurse');
    const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
    const meeting = await table.meeting.change(lead, {
      meetingId: id,
      invitePersonIds: [table.people.nurse.id],
    });
    expect(meeting.participants.map(({ personId }) => personId)).toContain(table.people.nurse.id);
  });

  it('is no meeting of all, beside which a safety plan lies that gets another reader', async () => {
    const id = await table.running();
    const safety = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      table.core.random.uuid(),
      'safety-plan.wij',
      [table.people.mother.id],
    );
    const pause = `mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }`;
    await table.ask('regisseur', pause, { input: { meetingId: id, planId: safety } });
    const lead = await table.grant('regisseur', 'PLAN_LEAD', 'plan', safety);
    const personIds = [table.people.mother.id, table.people.grandmother.id];
    await table.plan.setReaders(lead, { personIds });
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
  });

  it('is news for who is in it', async () => {
    const source = `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`;
    const events = await table.listen('mother', source, { id: table.trajectId });
    const heard = until(events, ({ data }) => JSON.stringify(data).includes('MEETINGS'));
    await table.planned(alone(await table.planFor('mother')));
    await heard;
    await events.return?.();
  });
});
