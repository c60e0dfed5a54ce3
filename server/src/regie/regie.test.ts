import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import type { ChangeRegieLevelInput } from '../schema.generated.ts';
import {
  createTrajectFixture,
  unbalancedAnswers,
  unsafeAnswers,
  type Office,
  type Worker,
} from '../traject/traject.testing.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { mostProposalsOfOne } from './regie.proposing.ts';

describe('The regie level', () => {
  let office: Office;
  let desk: Worker;
  let anna: Worker;
  let bram: Worker;
  let manager: Worker;
  let traject: TrajectRecord;

  beforeAll(async () => {
    office = await createTrajectFixture();
    desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
    anna = await office.hire('Anna Regel', { profiles: ['A'] });
    bram = await office.hire('Bram Regel', { profiles: ['B'] });
    manager = await office.hire('Mo Manager', { roles: ['MANAGER'] });
  });
  afterAll(() => office.core.close());
  beforeEach(async () => {
    traject = await office.led(desk, anna);
  });

  const decision = (changes: Partial<ChangeRegieLevelInput> = {}): ChangeRegieLevelInput => ({
    trajectId: traject.id,
    expectedLevel: 2,
    level: 3,
    answers: unsafeAnswers,
    motivation: 'Het is thuis niet veilig.',
    heard: 'moeder en de school',
    deviates: false,
    mutationId: randomUUID(),
    ...changes,
  });
  const change = async (changes: Partial<ChangeRegieLevelInput> = {}, by = anna) =>
    office.regie.change(await office.on(by.viewer, 'REGIE_LEVEL_CHANGE', traject.id), decision(changes));
  const openKinds = async () =>
    (await office.traject.obligations.openOf(traject.id)).map(({ kind }) => kind).sort();

  it('changes with the decision, its grounds and what the level asks, in one go', async () => {
    const outcome = await change();
    expect(outcome).toMatchObject({
      kind: 'CHANGED',
      regie: { level: 3 },
      decision: {
        from: 2,
        to: 3,
        by: 'Anna Regel',
        motivation: 'Het is thuis niet veilig.',
        deviates: false,
      },
    });
    expect(outcome.kind === 'CHANGED' && outcome.obligations.map(({ kind }) => kind).sort()).toEqual([
      'HAND_OVER',
      'SAFETY_PLAN',
    ]);
    expect((await office.traject.trajectById(traject.id))?.regieLevel).toBe(3);
  });

  it('is told to the household in words that the regisseur wrote for it, and at another level no more', async () => {
    const explain = async (level: number, words = 'Jullie regelen veel zelf. Daarom kijken we samen mee.') =>
      office.regie.explain(await office.on(anna.viewer, 'REGIE_LEVEL_CHANGE', traject.id), {
        trajectId: traject.id,
        level,
        words,
      });
    const [mother] = (await office.traject.peopleOf(traject.id)).filter(({ side }) => side === 'HOUSEHOLD');
    const lead = await office.on(anna.viewer, 'TRAJECT_LEAD', traject.id);
    const neighbour = await office.traject.people.add(lead, {
      trajectId: traject.id,
      name: 'Kanarie Buur',
      side: 'NETWORK',
      relation: 'buur',
    });
    const readBy = async (personId: string) => {
      const viewer = { kind: 'PERSON' as const, sessionId: randomUUID(), personId, trajectId: traject.id };
      const source = 'query ($id: ID!) { traject(id: $id) { levelForHousehold { level meaning words } } }';
      const { data } = await office.ask(viewer, source, { id: traject.id });
      return (data as { traject: { levelForHousehold: { words: string | null } | null } }).traject
        .levelForHousehold;
    };
    expect(await readBy(mother!.id)).toMatchObject({ level: 2, words: null });
    expect(await refusalOf(explain(3))).toBe('CONFLICT');
    expect(await refusalOf(explain(2, '  '))).toBe('INPUT_INVALID');
    await explain(2);
    expect((await readBy(mother!.id))?.words).toContain('kijken we samen mee');
    expect(await readBy(neighbour.id)).toBeNull();
    await change();
    expect(await readBy(mother!.id)).toMatchObject({ level: 3, words: null });
  });

  it('lets one of two changes at once win; the other hears the new state', async () => {
    const both = await Promise.all([change(), change({ level: 4, deviates: true })]);
    expect(both.map(({ kind }) => kind).sort()).toEqual(['CHANGED', 'CONFLICT']);
    const level = (await office.traject.trajectById(traject.id))?.regieLevel;
    for (const { regie } of both) expect(regie.level).toBe(level);
    expect(await office.regie.historyOf(traject.id)).toHaveLength(2);
  });

  it('is not changed by who saw an older level', async () => {
    expect(await change({ expectedLevel: 1, level: 2, deviates: true })).toMatchObject({
      kind: 'CONFLICT',
      regie: { level: 2 },
    });
  });

  it('is changed once by a request that is sent twice, also at once', async () => {
    const mutationId = randomUUID();
    const grant = await office.on(anna.viewer, 'REGIE_LEVEL_CHANGE', traject.id);
    const input = decision({ mutationId });
    const all = await Promise.all([office.regie.change(grant, input), office.regie.change(grant, input)]);
    const later = await office.regie.change(grant, input);
    const ids = [...all, later].map((one) => one.kind === 'CHANGED' && one.decision.id);
    expect(new Set(ids).size).toBe(1);
    expect(ids[0]).toBeTruthy();
    expect(await office.regie.historyOf(traject.id)).toHaveLength(2);
  });

  it.each([
    ['an empty motivation', { motivation: '' }, 'MOTIVATION_REQUIRED'],
    ['a motivation of spaces', { motivation: ' \n\t ' }, 'MOTIVATION_REQUIRED'],
    ['a motivation that is too long', { motivation: 'a'.repeat(2001) }, 'INPUT_INVALID'],
    ['level 0', { level: 0 }, 'LEVEL_INVALID'],
    ['level 6', { level: 6 }, 'LEVEL_INVALID'],
    ['half a level', { level: 2.5 }, 'LEVEL_INVALID'],
    ['the level it has', { level: 2 }, 'LEVEL_SAME'],
    [
      'a criterion of another edition',
      { answers: [{ criterion: 'THREAT_OF_WORSENING', holds: true }] },
      'CRITERION_UNKNOWN',
    ],
    ['a criterion twice', { answers: [...unsafeAnswers, ...unsafeAnswers] }, 'CRITERION_TWICE'],
    [
      'a level where the card does not point, unless that is said',
      { level: 5 },
      'DEVIATION_NOT_ACKNOWLEDGED',
    ],
    ['no answers where the card points nowhere', { answers: [] }, 'DEVIATION_NOT_ACKNOWLEDGED'],
  ] as const)('refuses %s', async (_what, changes, code) => {
    expect(await refusalOf(change(changes as Partial<ChangeRegieLevelInput>))).toBe(code);
    expect((await office.traject.trajectById(traject.id))?.regieLevel).toBe(2);
  });

  it('computes itself whether a decision deviates from the card', async () => {
    const first = await change({ deviates: true });
    expect(first).toMatchObject({ decision: { deviates: false } });
    const second = await change({ expectedLevel: 3, level: 5, deviates: true });
    expect(second).toMatchObject({ decision: { deviates: true } });
  });

  it('goes down where the card of that level points down', async () => {
    await change();
    const safe = (['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'] as const).map(
      (criterion) => ({ criterion, holds: false }),
    );
    expect(await change({ expectedLevel: 3, level: 2, answers: safe })).toMatchObject({
      decision: { deviates: false },
    });
    // The obligation to hand over is gone with the level that asked for it; that for a safety plan stays.
    expect(await openKinds()).toEqual(['SAFETY_PLAN']);
  });

  it('goes to the level that fits when stagnation is gone, and not to any other without saying so', async () => {
    const answers = [
      ...unbalancedAnswers.map(({ criterion }) => ({ criterion, holds: false })),
      { criterion: 'UNSAFETY_SIGNALS', holds: false },
      { criterion: 'STAGNATION_BY_HOUSEHOLD', holds: false },
    ] as const;
    expect(await refusalOf(change({ level: 4, answers: [...answers] }))).toBe('DEVIATION_NOT_ACKNOWLEDGED');
    expect(await change({ level: 1, answers: [...answers] })).toMatchObject({
      decision: { deviates: false },
    });
  });

  it('asks for a safety plan once, and not again after one was made', async () => {
    await change();
    await office.traject.solveObligations(traject.id, 'SAFETY_PLAN');
    await change({ expectedLevel: 3, level: 2, deviates: true });
    await change({ expectedLevel: 2, level: 3 });
    expect(await openKinds()).toEqual(['HAND_OVER']);
  });

  it('does not ask for a safety plan that was made before the level asked for one', async () => {
    await office.traject.solveObligations(traject.id, 'SAFETY_PLAN');
    await change();
    expect(await openKinds()).toEqual(['HAND_OVER']);
  });

  it.each([
    ['handbook-2026', 'SAFETY_PLAN_FITS'],
    ['regiekaart-2025', 'SAFETY_PLAN_REQUIRED'],
    ['zou-2020', 'SAFETY_PLAN_REQUIRED'],
  ])('%s asks for the safety plan because of %s', async (edition, reason) => {
    const { id } = await office.led(desk, bram, 3, { edition });
    const plan = (await office.traject.obligations.openOf(id)).find(({ kind }) => kind === 'SAFETY_PLAN');
    expect(plan?.reason).toBe(reason);
  });

  it('keeps one obligation to hand over, with the profile that the newest level asks', async () => {
    await change();
    await change({ expectedLevel: 3, level: 5, deviates: true });
    const handOvers = (await office.traject.obligations.openOf(traject.id)).filter(
      ({ kind }) => kind === 'HAND_OVER',
    );
    expect(handOvers).toMatchObject([{ reason: 'LACKS_PROFILE', profiles: ['B+'] }]);
  });

  it('solves proposals of the level that was chosen and leaves others', async () => {
    const cleo = await office.hire(`Cleo ${randomUUID()}`);
    const lead = await office.on(anna.viewer, 'TRAJECT_LEAD', traject.id);
    await office.traject.people.add(lead, {
      trajectId: traject.id,
      side: 'PROFESSIONAL',
      accountId: cleo.accountId,
      relation: '',
    });
    const propose = async (level: number) =>
      office.regie.propose(await office.on(cleo.viewer, 'REGIE_PROPOSE', traject.id), {
        trajectId: traject.id,
        level,
        motivation: 'Zie school.',
      });
    await propose(3);
    await propose(4);
    expect(await office.regie.proposalsOf(traject.id)).toHaveLength(2);
    await change();
    expect(await office.regie.proposalsOf(traject.id)).toMatchObject([{ to: 4 }]);
    const open = await office.traject.obligations.openOf(traject.id);
    const left = open.filter(({ kind }) => kind === 'LEVEL_PROPOSAL');
    expect(left).toHaveLength(1);
    await office.regie.solveObligation(lead, left[0]!.id, 'Besproken, we wachten.');
    expect(await office.regie.proposalsOf(traject.id)).toEqual([]);
    // Each asks something of the regisseur: many of one would bury what else waits.
    for (let waiting = 0; waiting < mostProposalsOfOne; waiting++) await propose(3);
    expect(await refusalOf(propose(3))).toBe('TOO_MANY_PROPOSALS');
    const waits = await office.traject.obligations.openOf(traject.id);
    const one = waits.find(({ kind }) => kind === 'LEVEL_PROPOSAL');
    await office.regie.solveObligation(lead, one!.id, 'Besproken.');
    await propose(4);
  });

  it('has a history that nothing can change', async () => {
    await change();
    await change({ expectedLevel: 3, level: 5, deviates: true });
    const history = await office.regie.historyOf(traject.id);
    expect(history.map(({ from, to }) => [from, to])).toEqual([
      [3, 5],
      [2, 3],
      [null, 2],
    ]);
    const stored = office.core.database.collection('level_decisions');
    const one = await stored.findOne({ trajectId: traject.id, number: 2 });
    // A second decision in the same place is refused by the database, also past the application.
    await expect(
      stored.insertOne({ ...one, _id: 'another' as never, mutationId: 'another' }),
    ).rejects.toMatchObject({ code: 11000 });
    // The model lets nothing be written over.
    const Model = office.core.database.model('LevelDecision');
    await Model.updateOne(
      { _id: one?._id as never },
      { $set: { number: 9, sealed: Buffer.from('x') } },
    ).catch(() => undefined);
    expect(await office.regie.historyOf(traject.id)).toEqual(history);
    // A decision of one place that is put in another does not open.
    const other = await stored.findOne({ trajectId: traject.id, number: 3 });
    await stored.updateOne({ _id: one?._id as never }, { $set: { sealed: other?.['sealed'] } });
    await expect(office.regie.historyOf(traject.id)).rejects.toThrow();
  });

  it('shows the level of the sealed decision when another was written beside it, and goes on from there', async () => {
    const rows = office.core.database.collection<{ _id: string }>('trajecten');
    await rows.updateOne({ _id: traject.id }, { $set: { regieLevel: 5 } });
    expect((await office.traject.trajectById(traject.id))?.regieLevel).toBe(2);
    expect(await change()).toMatchObject({ kind: 'CHANGED', regie: { level: 3 } });
    await rows.updateOne({ _id: traject.id }, { $set: { regieLevel: null } });
    expect((await office.traject.trajectById(traject.id))?.regieLevel).toBe(3);
  });

  it('belongs to the regisseur and nobody else (R10)', async () => {
    const [mother] = await office.traject.peopleOf(traject.id);
    const outsiders = [
      desk.viewer,
      bram.viewer,
      manager.viewer,
      office.guestOf(mother!),
      { kind: 'ANONYMOUS' } as const,
    ];
    for (const viewer of outsiders) await refusalOf(office.on(viewer, 'REGIE_LEVEL_CHANGE', traject.id));
    // A grant from before a handover is of no use after it.
    const grant = await office.on(anna.viewer, 'REGIE_LEVEL_CHANGE', traject.id);
    const lead = await office.on(anna.viewer, 'TRAJECT_LEAD', traject.id);
    await office.traject.handOver(lead, {
      trajectId: traject.id,
      accountId: bram.accountId,
      motivation: 'Nu Bram.',
    });
    expect(await refusalOf(office.regie.change(grant, decision()))).toBe('FORBIDDEN');
  });

  it('lets a handover and a change at once end as one of both orders', async () => {
    const lead = await office.on(anna.viewer, 'TRAJECT_LEAD', traject.id);
    const [handedOver, changed] = await Promise.allSettled([
      office.traject.handOver(lead, {
        trajectId: traject.id,
        accountId: bram.accountId,
        motivation: 'Nu Bram.',
      }),
      change(),
    ]);
    expect(handedOver).toMatchObject({ status: 'fulfilled' });
    const { regieLevel } = (await office.traject.trajectById(traject.id))!;
    expect(regieLevel).toBe(changed.status === 'fulfilled' ? 3 : 2);
    // Whatever the order: Bram has profile B, so nobody has to hand over.
    expect(await openKinds()).toEqual(changed.status === 'fulfilled' ? ['SAFETY_PLAN'] : []);
  });

  describe('obligations', () => {
    it('are solved by hand with a word on how, only of kinds that the system does not see', async () => {
      await change();
      const lead = await office.on(anna.viewer, 'TRAJECT_LEAD', traject.id);
      const [handOver] = (await office.traject.obligations.openOf(traject.id)).filter(
        ({ kind }) => kind === 'HAND_OVER',
      );
      expect(await refusalOf(office.regie.solveObligation(lead, handOver!.id, ' '))).toBe('INPUT_INVALID');
      expect(await office.regie.solveObligation(lead, handOver!.id, 'De manager weet het.')).toMatchObject({
        solvedAt: expect.any(Date),
      });
      await office.traject.openObligation(traject.id, { reason: 'NO_NEXT_MEETING' });
      const [meeting] = (await office.traject.obligations.openOf(traject.id)).filter(
        ({ kind }) => kind === 'NEXT_MEETING',
      );
      expect(await refusalOf(office.regie.solveObligation(lead, meeting!.id, 'Gedaan.'))).toBe('CONFLICT');
    });

    it('that version 0.1 recorded as a Dutch sentence are told as facts, and are not asked again', async () => {
      await change();
      const stored = office.core.database.collection<{ _id: string }>('obligations');
      const said: Record<string, string> = {
        HAND_OVER:
          'Dit niveau vraagt een regisseur met profiel B. Draag de regie over aan iemand met dat profiel.',
        SAFETY_PLAN: 'Bij dit niveau past een veiligheidsplan. Stel voor om het samen te maken.',
      };
      const open = await office.traject.obligations.openOf(traject.id);
      for (const { id, kind } of open) {
        const place = { collection: 'obligations', id, field: 'sealed' };
        const sealed = await office.core.keyring.seal(traject.id, place, { text: said[kind] });
        await stored.updateOne({ _id: id }, { $set: { sealed } });
      }
      expect(await office.traject.obligations.openOf(traject.id)).toEqual(open);
      expect(open).toMatchObject([
        { reason: 'LACKS_PROFILE', profiles: ['B'] },
        { reason: 'SAFETY_PLAN_FITS', profiles: [] },
      ]);
    });

    it('are open once per kind and subject, also when two open it at once', async () => {
      const open = () => office.traject.openObligation(traject.id, { reason: 'NO_NEXT_MEETING' });
      await Promise.all([open(), open(), open()]);
      expect(await openKinds()).toEqual(['NEXT_MEETING']);
    });

    it('are seen by the manager of the own organisation, with no word of the household', async () => {
      const elsewhere = await office.account.createOrganisation('Andere stad');
      const other = await office.hire(`Andere manager ${randomUUID()}`, {
        roles: ['MANAGER'],
        organisationId: elsewhere,
      });
      await change();
      const source = '{ obligations { id trajectId kind reason profiles since solvedAt } }';
      const seen = await office.ask(manager.viewer, source);
      expect(seen.errors).toBeUndefined();
      const text = JSON.stringify(seen.data);
      expect(text).toContain(traject.id);
      for (const canary of ['Canarius', 'Kanarie', 'Het is thuis niet veilig', 'Anna', 'school'])
        expect(text).not.toContain(canary);
      expect((await office.ask(other.viewer, source)).data).toEqual({ obligations: [] });
      for (const viewer of [anna.viewer, desk.viewer])
        expect((await office.ask(viewer, source)).errors?.[0]?.extensions['code']).toBe('FORBIDDEN');
      const nothing = await office.ask(
        manager.viewer,
        'query ($id: ID!) { traject(id: $id) { householdName } }',
        { id: traject.id },
      );
      expect(nothing.errors?.[0]?.extensions['code']).toBe('NOT_FOUND');
    });
  });
});
