import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { addEntry, setAction } from '../plan/plan.changes.ts';
import { createMeetingFixture, type Table, type Who } from './meeting.testing.ts';

/** What is agreed in a safety plan is an action like any other, of its own audience (process: actions). */
let table: Table;
let meetingId: string;
let planId: string;
let actionId: string;
beforeAll(async () => {
  table = await createMeetingFixture();
  meetingId = await table.running();
});
afterAll(() => table.close());

const uuid = (): string => table.core.random.uuid();
const idOf = (who: Who): string => table.people[who].id;
const lead = (id: string) => table.grant('regisseur', 'PLAN_LEAD', 'plan', id);
const pauses = `mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }`;
const pause = (plan: string | null) => table.ask('regisseur', pauses, { input: { meetingId, planId: plan } });
const own = (who: Who) => table.authorise(table.viewer(who), 'OWN');

/** The section of agreements and the field that holds them, whatever the edition calls them. */
function placeIn(formId: string): {
  sectionKey: string;
  consent: [string, string][];
  signature: [string, string];
} {
  const { sections } = table.plan.form({ edition: 'handbook-2026', formId });
  const withField = (wanted: (field: (typeof sections)[number]['fields'][number]) => boolean) =>
    sections.flatMap(({ key, fields }) =>
      fields.filter(wanted).map((field): [string, string] => [`main:${key}`, field.key]),
    );
  return {
    sectionKey: sections.find(({ fields }) => fields.some(({ role }) => role === 'ACTIONS'))!.key,
    consent: withField(({ role }) => role === 'CONSENT'),
    signature: withField(({ kind }) => kind === 'SIGNATURE')[0]!,
  };
}

async function agree(plan: string, who: Who, owner: Who, what: string): Promise<string> {
  const writer = await table.grant(who, 'PLAN_WRITE', 'plan', plan);
  const { sectionKey } = placeIn('safety-plan.wij');
  const [entryId, id] = [uuid(), uuid()];
  await table.plan.change(writer, uuid(), (state, about) => addEntry(state, about, { sectionKey, entryId }));
  const wish = {
    goalId: entryId,
    actionId: id,
    what,
    ownerId: idOf(owner),
    due: '2026-12-20',
    removed: false,
  };
  const now = table.core.clock.now();
  await table.plan.change(writer, uuid(), (state, about) => setAction(state, about, { ...wish, now }));
  return id;
}

async function adopt(plan: string): Promise<void> {
  const { consent, signature } = placeIn('safety-plan.wij');
  const writer = await table.grant('mother', 'PLAN_WRITE', 'plan', plan);
  for (const [entryId, fieldKey] of consent)
    await table.plan.answer(writer, { entryId, fieldKey, value: { yes: true }, mutationId: uuid() });
  const [entryId, fieldKey] = signature;
  await table.plan.answer(writer, { entryId, fieldKey, value: { signedName: 'S' }, mutationId: uuid() });
  const { seq } = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', plan));
  await table.plan.adoptBeside(await lead(plan), seq);
}

const mine = async (who: Who): Promise<unknown[]> =>
  (await table.plan.myActions(await own(who))).map(({ action: { what, state } }) => [what, state]);
const asked = `query ($id: ID!) { traject(id: $id) { actions { what state note } timeline { kind } } myActions { action { what } } }`;
const seenBy = async (who: Who): Promise<string> =>
  JSON.stringify((await table.ask(who, asked, { id: table.trajectId })).data);

describe('What is agreed in a safety plan', () => {
  const promise = 'Ik loop weg en bel mijn broer';

  it('is an action with who, by when and how far it is; only one who reads the plan can be asked to do it', async () => {
    planId = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      uuid(),
      'safety-plan.wij',
      [idOf('mother'), idOf('grandmother')],
    );
    await pause(planId);
    expect(await refusalOf(agree(planId, 'mother', 'father', promise))).toBe('INPUT_INVALID');
    actionId = await agree(planId, 'mother', 'grandmother', promise);
    await agree(planId, 'mother', 'regisseur', 'Ik bel elke avond');
    await adopt(planId);
    expect(await mine('grandmother')).toEqual([[promise, 'OPEN']]);
    const [hers] = await table.plan.myActions(await own('grandmother'));
    expect(hers?.confidential).toBe(true);
    expect(await mine('regisseur')).toEqual([['Ik bel elke avond', 'OPEN']]);
  });

  it('is ticked by who does it, read by its audience, and known to nobody else', async () => {
    const before = await seenBy('father');
    const ticks = await table.grant('grandmother', 'ACTION_CHANGE', 'plan', planId);
    await table.plan.setActionState(ticks, { actionId, state: 'DONE', note: 'Twee keer gebeld' });
    expect(await seenBy('mother')).toContain('Twee keer gebeld');
    expect(await seenBy('regisseur')).toContain(promise);
    for (const who of ['father', 'nurse'] as const) expect(await seenBy(who)).not.toContain(promise);
    expect(await seenBy('father')).toBe(before);
    expect(await mine('father')).toEqual([]);
  });

  it('comes back in the next version with what became of it, also what was done after it was made ready', async () => {
    const next = uuid();
    await table.plan.renew(await lead(planId), next);
    const states = async (): Promise<unknown[]> => {
      const { actions } = await table.plan.view(await table.grant('mother', 'PLAN_READ', 'plan', next));
      return actions.map(({ what, state, note }) => [what, state, note]);
    };
    expect(await states()).toEqual([
      [promise, 'DONE', 'Twee keer gebeld'],
      ['Ik bel elke avond', 'OPEN', null],
    ]);
    const [, other] = await table.plan
      .view(await table.grant('mother', 'PLAN_READ', 'plan', planId))
      .then(({ actions }) => actions.map(({ id }) => id));
    const ticks = await table.grant('regisseur', 'ACTION_CHANGE', 'plan', planId);
    await table.plan.setActionState(ticks, { actionId: other!, state: 'DROPPED' });
    await pause(next);
    expect((await states()).map((one) => (one as string[])[1])).toEqual(['DONE', 'DROPPED']);
  });

  it('that is late is told to the regisseur who reads it', async () => {
    const late = uuid();
    await pause(null);
    const plan = await table.plan.start(
      await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
      late,
      'safety-plan.wij',
      [idOf('mother')],
    );
    await pause(plan);
    await agree(plan, 'mother', 'mother', 'De sleutel wisselen');
    await adopt(plan);
    table.core.clock.advance(40 * 86_400_000);
    const { overview } = table.services;
    const [line] = await overview.mine(await own('regisseur'));
    expect(line?.stagnation.map(({ kind }) => kind)).toContain('ACTION_LATE');
  });
});
