import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

    const id = await table.running({ personIds: [table.people.mother.id], place: 'Blijfhuis Kanarie' });
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

  it('does not show at the plan that is its agenda', async () => {
    const id = await table.running({ personIds: [table.people.mother.id] });
    const source = `query ($id: ID!) { plan(id: $id) { meetingId } }`;
    const meetingOf = async (who: Who) => (await table.ask(who, source, { id: table.planId })).data?.['plan'];
    expect(await meetingOf('mother')).toEqual({ meetingId: id });
    expect(await meetingOf('father')).toEqual({ meetingId: null });
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    await table.meeting.closeMeeting(chair);
  });

  it('is news for who is in it', async () => {
    const source = `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`;
    const events = await table.listen('mother', source, { id: table.trajectId });
    const heard = until(events, ({ data }) => JSON.stringify(data).includes('MEETINGS'));
    await table.planned({ personIds: [table.people.mother.id] });
    await heard;
    await events.return?.();
  });
});
