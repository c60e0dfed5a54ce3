import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { planRead, actionChange, knowsOwnActions } from '../access/rules/plan.rules.ts';
import type { PlanFacts } from '../access/situation.ts';
import type { Viewer } from '../access/viewer.ts';
import { addEntry, setAction } from '../plan/plan.changes.ts';
import { createMeetingFixture, type Table, type Who } from './meeting.testing.ts';

/* Who came in by a letter that another could hold, and was not recognised yet (A23). */

let table: Table;
let unsure: Viewer;
beforeAll(async () => {
  table = await createMeetingFixture();
  unsure = { ...(table.viewer('mother') as Extract<Viewer, { kind: 'PERSON' }>), unconfirmed: true };
});
afterAll(() => table.close());

const uuid = (): string => table.core.random.uuid();
const lead = (id: string) => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
const everything = `query ($id: ID!) {
  myTrajecten { id phase nextMeeting { id place } expected { kind meetingAt } }
  myActions { action { id what } }
  traject(id: $id) {
    phase meetings { id place planId } timeline { kind meetingAt planId } plans { id } actions { id what }
    datePolls { id place }
  }
}`;
const asked = async (who: Who | Viewer): Promise<string> => {
  const { data, errors } = await table.ask(who, everything, { id: table.trajectId });
  expect(errors).toBeUndefined();
  return JSON.stringify(data);
};
const news = 'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }';

async function agreed(planId: string, ownerId: string): Promise<string> {
  const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
  const [goalId, actionId] = [uuid(), uuid()];
  await table.plan.change(writer, uuid(), (state, about) =>
    addEntry(state, about, { sectionKey: 'goals', entryId: goalId }),
  );
  const wish = { goalId, actionId, what: 'Naar tante Kanarie bellen', ownerId, removed: false };
  await table.plan.change(writer, uuid(), (state, about) =>
    setAction(state, about, { ...wish, now: table.core.clock.now() }),
  );
  return actionId;
}

describe('A session of nobody for sure', () => {
  it('learns nothing of a meeting of some, of its plan, its own actions in it and the days asked for it', async () => {
    const before = await asked(unsure);
    const events = await table.listen(unsure, news, { id: table.trajectId });
    const first = events.next();
    const mother = table.people.mother.id;
    const trajectLead = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
    const planId = await table.plan.start(trajectLead, uuid(), 'support-plan.wij', [mother]);
    const pollId = uuid();
    const days = [1, 2].map((one) => new Date(table.core.clock.now().getTime() + one * 86_400_000));
    await table.meeting.dates.ask(trajectLead, {
      ...{ pollId, trajectId: table.trajectId, kind: 'STARTOVERLEG', minutes: 60 },
      ...{ place: 'Blijfhuis Kanarie', startsAt: days, personIds: [mother] },
    });
    const id = await table.running({ personIds: [mother], place: 'Blijfhuis Kanarie', planId });
    const seen = await asked('mother');
    expect(await asked(unsure)).toBe(before);
    for (const word of [id, planId, pollId, 'Blijfhuis']) expect(seen).toContain(word);

    expect(await refusalOf(table.grant(unsure, 'MEETING_JOIN', 'meeting', id))).toBe('NOT_FOUND');
    expect(await refusalOf(table.grant(unsure, 'PLAN_READ', 'plan', planId))).toBe('NOT_FOUND');
    const answering = table.meeting.dates.answer(
      await table.grant(unsure, 'TRAJECT_READ', 'traject', table.trajectId),
      { trajectId: table.trajectId, pollId, answers: [{ proposalId: uuid(), answer: 'YES' }] },
    );
    expect(await refusalOf(answering)).toBe('NOT_FOUND');

    const actionId = await agreed(planId, mother);
    const { seq } = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
    await table.meeting.adopt(await lead(id), seq);
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
    expect(await asked('mother')).toContain(actionId);
    expect(await asked(unsure)).toBe(before);
    expect(await refusalOf(table.grant(unsure, 'ACTION_CHANGE', 'plan', planId))).toBe('NOT_FOUND');
    await table.meeting.dates.withdraw(trajectLead, pollId);

    // The first piece of news that it hears of meetings, plans or actions is of what all know.
    await table.services.traject.publish(table.trajectId, { what: ['PEOPLE'] });
    const heard: unknown[] = [];
    for (let next = await first; ; next = await events.next()) {
      heard.push(next.value?.data?.['trajectChanged']);
      if (JSON.stringify(next.value).includes('PEOPLE')) break;
    }
    expect(heard).toEqual([{ what: ['PEOPLE'] }]);
    await events.return?.();
  });

  it('takes part in a meeting of all, and is not told of a next one of some', async () => {
    const id = await table.running();
    expect(await asked(unsure)).toContain(id);
    const nextMeetingId = uuid();
    const startsAt = new Date('2026-12-20T10:00:00Z');
    const next = { meetingId: id, nextMeetingId, startsAt, minutes: 60, place: 'Blijfhuis Kanarie' };
    await table.meeting.setNext(await lead(id), next);
    const nextSeenBy = async (who: Who | Viewer) =>
      (await table.meeting.look(await table.grant(who, 'MEETING_JOIN', 'meeting', id))).nextMeeting?.place;
    expect([await nextSeenBy(unsure), await nextSeenBy('mother')]).toEqual([
      'Blijfhuis Kanarie',
      'Blijfhuis Kanarie',
    ]);
    const personId = table.people.father.id;
    await table.meeting.remove((await lead(nextMeetingId)) as never, { meetingId: nextMeetingId, personId });
    expect([await nextSeenBy(unsure), await nextSeenBy('mother')]).toEqual([undefined, 'Blijfhuis Kanarie']);
    await table.meeting.callOff(await lead(nextMeetingId), false);
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
  });

  it('and a letter or link before it is used, tell of no meeting of some', async () => {
    const mother = table.people.mother.id;
    const planId = await table.planFor('mother');
    const startsAt = new Date('2026-11-25T10:00:00Z');
    const id = await table.planned({ personIds: [mother], planId, startsAt });
    const invite = await table.grant('regisseur', 'INVITE', 'person', mother);
    const { link } = await table.services.invitation.invite(invite, mother, 'SCREEN');
    const open = await table.authorise({ kind: 'ANONYMOUS' }, 'PUBLIC', undefined as never);
    const token = link!.split('#')[1]!;
    const { meetsAt } = await table.services.invitation.preview(open, token, '127.0.0.1');
    expect(meetsAt).toBeNull();
    await table.meeting.callOff(await lead(id), false);
    const common = await table.planned();
    const known = await table.services.invitation.preview(open, token, '127.0.0.1');
    expect(known.meetsAt).toEqual(new Date('2026-11-30T13:30:00Z'));
    await table.meeting.callOff(await lead(common), false);
  });

  it('reads no plan that was opened for some, and knows no own action in it', () => {
    const regisseurPersonId = 'petra';
    const traject = { id: 't', organisationId: 'o', registeredBy: 'a', regisseurPersonId, closed: false };
    const self = { id: 'mother', side: 'HOUSEHOLD', child: false } as never;
    const household = { trajectId: 't', adults: ['mother', 'father'] };
    const plan = (readers: string[] | null, kind: PlanFacts['kind'] = 'SUPPORT_PLAN'): PlanFacts => ({
      ...{ id: 'p', trajectId: 't', kind, readers, networkReaders: [], meetingId: null, ownerPersonId: null },
    });
    const may = (viewer: Viewer, about: PlanFacts) => {
      const situation = { demo: false, traject, self, household, plan: about };
      const none = [planRead, actionChange].map((rule) => rule(viewer, situation) === null);
      return [...none, knowsOwnActions(viewer, situation, about)];
    };
    const sure = table.viewer('mother');
    expect(may(sure, plan(['mother']))).toEqual([true, true, true]);
    expect(may(unsure, plan(['mother']))).toEqual([false, false, false]);
    expect(may(unsure, plan(['mother', 'father']))).toEqual([true, true, true]);
    expect(may(unsure, plan(null))).toEqual([true, true, true]);
    expect(may(unsure, plan(['mother', 'father'], 'SAFETY_PLAN'))).toEqual([false, false, false]);
    // Who is it for sure knows of an own action in a safety plan only as one of its readers.
    expect(may(sure, plan(['mother'], 'SAFETY_PLAN'))).toEqual([true, true, true]);
    expect(may(sure, plan(['father'], 'SAFETY_PLAN'))).toEqual([false, false, false]);
    expect(may(sure, plan(['father']))).toEqual([false, true, true]);
    // Who does nothing in it, or before it is adopted, is answered before the plan is opened (A1).
    expect(may(sure, { ...plan(['father']), doers: ['mother'] })).toEqual([false, true, true]);
    for (const doers of [[], ['father']])
      expect(may(sure, { ...plan(['father']), doers })).toEqual([false, false, false]);
    expect(may(sure, { ...plan(['mother']), doers: [] })).toEqual([true, true, false]);
  });
});

describe('A plan that more read than know of the meeting', () => {
  const words = async (planId: string): Promise<string> =>
    JSON.stringify(
      (await table.plan.view(await table.grant('grandmother', 'PLAN_READ', 'plan', planId))).sections,
    );
  async function opened(): Promise<string> {
    const traject = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
    const planId = await table.plan.start(traject, uuid(), 'progress-plan.wij');
    const plan = await table.grant('regisseur', 'PLAN_LEAD', 'plan', planId);
    await table.plan.setReaders(plan, { networkPersonIds: [table.people.grandmother.id] });
    return planId;
  }

  it('says nothing of it by itself, nor of the next: not when, not where, not who', async () => {
    const planId = await opened();
    const before = await words(planId);
    const personIds = [table.people.mother.id, table.people.father.id];
    const id = await table.running({ planId, kind: 'VOORTGANGSOVERLEG', personIds, place: 'Blijfhuis' });
    const startsAt = new Date('2026-12-20T10:00:00Z');
    const next = { meetingId: id, nextMeetingId: uuid(), startsAt, minutes: 60, place: 'Blijfhuis' };
    await table.meeting.setNext(await lead(id), next);
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
    expect(await words(planId)).toBe(before);
  });

  it('does not say why somebody is not there as that person told it, only as the chair wrote it down', async () => {
    const planId = await opened();
    const id = await table.planned({ planId, kind: 'VOORTGANGSOVERLEG' });
    const says = await table.grant('grandmother', 'MEETING_JOIN', 'meeting', id);
    await table.meeting.reply(says, { meetingId: id, reply: 'NO', reason: 'Ik ben bang voor hem' });
    const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
    await table.meeting.start(chair);
    const away = { meetingId: id, personId: table.people.grandmother.id, attendance: 'ABSENT' as const };
    await table.meeting.markAttendance(chair, away);
    expect(await words(planId)).toContain(table.people.grandmother.id);
    expect(await words(planId)).not.toContain('bang voor hem');
    await table.meeting.markAttendance(chair, { ...away, reason: 'Is verhinderd' });
    expect(await words(planId)).toContain('Is verhinderd');
    await table.meeting.closeMeeting(chair);
  });
});
