import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { updateOf } from '../text/text.ts';
import { createMeetingFixture, type Table } from './meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const uuid = (): string => table.core.random.uuid();
const lead = (id: string) => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
const chair = (id: string) => table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
const reader = (id: string) => table.grant('regisseur', 'PLAN_READ', 'plan', id);

async function writeGoal(planId: string, sectionKey: string, said: string, what: string) {
  const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', planId);
  const { addEntry, setAction } = await import('../plan/plan.changes.ts');
  const [entryId, actionId] = [uuid(), uuid()];
  await table.plan.change(writer, uuid(), (state, about) => addEntry(state, about, { sectionKey, entryId }));
  const clientId = await table.plan.takePen(writer);
  const { update } = updateOf(said, clientId);
  await table.plan.write(writer, { textId: `${entryId}/goal`, update, mutationId: uuid() });
  const ownerId = table.people.grandmother.id;
  await table.plan.change(writer, uuid(), (state, about) =>
    setAction(state, about, {
      goalId: entryId,
      actionId,
      what,
      ownerId,
      due: '2026-12-20',
      removed: false,
      now: table.core.clock.now(),
    }),
  );
  return { entryId, actionId };
}

async function textsOf(planId: string, sectionKey: string): Promise<string[]> {
  const { sections } = await table.plan.view(await reader(planId));
  return sections
    .find(({ key }) => key === sectionKey)!
    .entries.flatMap(({ texts }) => texts.map(({ fieldKey, text }) => `${fieldKey}: ${text}`));
}

describe('From the first meeting to the second', () => {
  let second: string;
  let progressId: string;
  let actionId: string;

  it('the next meeting has no plan and cannot be started as long as nothing was agreed, and says so', async () => {
    const first = await table.running();
    ({ actionId } = await writeGoal(table.planId, 'goals', 'Sam slaapt door', 'Elke avond wandelen'));
    second = uuid();
    await table.meeting.setNext(await lead(first), {
      meetingId: first,
      nextMeetingId: second,
      startsAt: new Date('2027-01-11T13:30:00Z'),
      minutes: 60,
      place: 'Buurthuis Kanariehof',
    });
    const start = async () => table.meeting.start(await chair(second));
    expect(await refusalOf(start())).toBe('MEETING_NEEDS_PLAN');
    const { seq } = await table.plan.view(await reader(table.planId));
    await table.meeting.adopt(await lead(first), seq);
    await table.meeting.closeMeeting(await chair(first));
  });

  it('has its kind, its people, and a plan that looks back on what was agreed', async () => {
    const next = await table.meeting.look(await table.grant('mother', 'MEETING_JOIN', 'meeting', second));
    expect(next.kind).toBe('VOORTGANGSOVERLEG');
    expect(next.participants).toHaveLength(5);
    progressId = next.planId!;
    expect(next.agenda.length).toBeGreaterThan(5);
    expect(await textsOf(progressId, 'goals-review')).toEqual(['goal: Sam slaapt door']);
    const grant = await table.grant('mother', 'TRAJECT_READ', 'traject', table.trajectId);
    const told = await table.meeting.meetingsOf(grant);
    expect(told.find(({ id }) => id === second)?.prepares).toBe(false);
  });

  it('knows at its start what was done since, and counts from then on with what goes on', async () => {
    const owner = await table.grant('mother', 'ACTION_CHANGE', 'plan', table.planId);
    expect(await refusalOf(table.plan.setActionState(owner, { actionId, state: 'DONE' }))).toBe(
      'NOT_YOUR_WORDS',
    );
    // The grandmother does not read the plan, and knows what she does herself.
    const grandmother = table.viewer('grandmother');
    expect(await refusalOf(table.grant('grandmother', 'PLAN_READ', 'plan', table.planId))).toBe('NOT_FOUND');
    const hers = await table.plan.myActions(await table.authorise(grandmother, 'OWN'));
    expect(hers).toMatchObject([{ action: { what: 'Elke avond wandelen', state: 'OPEN' } }]);
    const ticks = await table.grant('grandmother', 'ACTION_CHANGE', 'plan', table.planId);
    const note = 'Elke avond na het eten, ook in de regen.';
    await table.plan.setActionState(ticks, { actionId, state: 'OPEN', note });
    // Ticking says nothing of what was written: it stays.
    expect(await table.plan.setActionState(ticks, { actionId, state: 'DONE' })).toMatchObject({ note });
    const unknown = { actionId: uuid(), state: 'DONE' as const };
    expect(await refusalOf(table.plan.setActionState(ticks, unknown))).toBe('NOT_FOUND');
    const tooLong = { actionId, state: 'DONE' as const, note: 'a'.repeat(1001) };
    expect(await refusalOf(table.plan.setActionState(ticks, tooLong))).toBe('INPUT_INVALID');
    await table.meeting.start(await chair(second));
    expect(await textsOf(progressId, 'goals-review')).toContain(
      `done: Elke avond wandelen (Fatma): gedaan. ${note}`,
    );
    const { entries } = (await table.plan.view(await reader(progressId))).sections.find(
      ({ key }) => key === 'goals-review',
    )!;
    const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', progressId);
    await table.plan.continueGoal(writer, { entryId: entries[0]!.id, mutationId: uuid() });
    const going = await writeGoal(progressId, 'coming-period', 'Op tijd naar school', 'De wekker zetten');
    const { seq } = await table.plan.view(await reader(progressId));
    await table.meeting.adopt(await lead(second), seq);
    const actions = await table.plan.actionsOf(table.trajectId, {
      planIds: new Set([progressId]),
      ownerId: null,
    });
    expect(actions.map(({ id, planId }) => [id, planId])).toEqual([[going.actionId, progressId]]);
    await table.meeting.closeMeeting(await chair(second));
  });

  it('what turned out not to be needed counts no more, and can be needed again', async () => {
    const owner = await table.grant('regisseur', 'ACTION_CHANGE', 'plan', progressId);
    const about = { planIds: new Set([progressId]), ownerId: null };
    const [action] = await table.plan.actionsOf(table.trajectId, about);
    const { id: actionId } = action!;
    const note = 'Hij wordt vanzelf wakker.';
    await table.plan.setActionState(owner, { actionId, state: 'DROPPED', note });
    expect(await table.plan.actionsOf(table.trajectId, about)).toMatchObject([{ state: 'DROPPED', note }]);
    await table.plan.setActionState(owner, { actionId, state: 'OPEN', note: '' });
    expect(await table.plan.actionsOf(table.trajectId, about)).toMatchObject([{ state: 'OPEN', note: null }]);
  });

  it('a plan has several versions, each with its own number', async () => {
    const again = uuid();
    const lead = await table.grant('regisseur', 'PLAN_LEAD', 'plan', table.planId);
    await table.plan.renew(lead, again);
    await table.plan.renew(lead, again);
    expect(await textsOf(again, 'goals')).toEqual(['goal: Sam slaapt door']);
    const meeting = await table.running({ planId: again, kind: 'VOORTGANGSOVERLEG' });
    const { seq } = await table.plan.view(await reader(again));
    await table.meeting.adopt(await table.grant('regisseur', 'MEETING_LEAD', 'meeting', meeting), seq);
    const [version] = await table.plan.versionsOf(again);
    expect(version?.number).toBe(2);
    expect((await table.plan.versionsOf(table.planId))[0]?.number).toBe(1);
  });

  it('a progress plan that is begun by hand looks back on what was agreed; one for some of the table does not', async () => {
    const leads = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
    const [begun, forSome] = [uuid(), uuid()];
    for (const _ of ['once', 'again']) await table.plan.start(leads, begun, 'progress-plan.wij');
    expect(await textsOf(begun, 'goals-review')).toContainEqual('goal: Sam slaapt door');
    await table.plan.start(leads, forSome, 'progress-plan.wij', [table.people.mother.id]);
    expect(await textsOf(forSome, 'goals-review')).not.toContainEqual('goal: Sam slaapt door');
  });

  it('a plan of one person stays of that person in its next version', async () => {
    const planId = uuid();
    const leads = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
    await table.plan.start(leads, planId, 'support-plan.ik', undefined, table.people.mother.id);
    const meeting = await table.running({ planId });
    const { seq } = await table.plan.view(await reader(planId));
    await table.meeting.adopt(await lead(meeting), seq);
    const again = uuid();
    await table.plan.renew(await table.grant('regisseur', 'PLAN_LEAD', 'plan', planId), again);
    const { sections } = await table.plan.view(await reader(again));
    const named = sections.flatMap(({ rows }) => rows.map(({ name }) => name));
    expect(named).toContain(table.people.mother.name);
    expect(named).not.toContain(table.people.father.name);
  });

  it('a plan is not changed for another under the hands of those who write in it', async () => {
    const meeting = await table.running({ planId: await fresh() });
    const planId = await fresh();
    const change = async () => table.meeting.change(await lead(meeting), { meetingId: meeting, planId });
    expect(await refusalOf(change())).toBe('MEETING_HAS_PLAN');
    const planned = await table.planned();
    await table.meeting.change(await lead(planned), { meetingId: planned, planId });
    const { planId: now } = await table.meeting.look(
      await table.grant('regisseur', 'MEETING_JOIN', 'meeting', planned),
    );
    expect(now).toBe(planId);
  });

  const fresh = async (): Promise<string> =>
    table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      uuid(),
      'support-plan.wij',
    );
});
