import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { nextPhases } from '../method/next-phases.ts';
import { editionIn, knownEdition } from '../method/method.service.ts';
import type { Phase } from '../method/process.types.ts';
import { isSeen } from '../method/seen-facts.ts';
import { stepsDone } from '../method/steps-done.ts';
import type {
  Checklist,
  ChecklistPhase,
  GoToPhaseInput,
  Language,
  TickStepInput,
  TrajectPhase,
} from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { motivationOf, wordsOf } from '../traject/traject.rules.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { inTransaction } from '../writes.ts';
import { stepsKnown, type StepsNeighbours } from './steps.known.ts';
import { openStepModels } from './steps.model.ts';
import { factsSeen, ticksCountFrom, trajectPhaseOf } from './steps.rules.ts';

/** The working checklist of the method in a traject. */
export interface StepsService {
  /** What the method asks, and what of it is done; null when the traject is closed. */
  checklistOf(grant: Grant<'TRAJECT_LEAD'>, language: Language): Promise<Checklist | null>;
  /** Ticks a step by hand, or takes the tick away. INPUT_INVALID; CONFLICT for what the system sees itself. */
  tick(grant: Grant<'TRAJECT_LEAD'>, input: TickStepInput): Promise<void>;
  /** Throws INPUT_INVALID, CONFLICT, MOTIVATION_REQUIRED. */
  goToPhase(grant: Grant<'TRAJECT_LEAD'>, input: GoToPhaseInput): Promise<TrajectRecord>;
}

const placeOf = (id: string) => ({ collection: 'phase-moves', id, field: 'sealed' });

/** Whether a phase comes next by default from where the traject is; its parts (3a, 3b) are one there. */
function wayTo(phases: readonly Phase[], from: TrajectPhase, to: Phase): { next: boolean } {
  const here = phases.filter((phase) => trajectPhaseOf(phase) === from);
  const process = { process: { phases: [...phases] } };
  const next = here.some(({ key }) =>
    nextPhases(process, key).some(({ phase, byDefault }) => byDefault && phase.key === to.key),
  );
  return { next };
}

/** The checklist over the modules that know what is done. */
export async function createStepsService(core: Core, neighbours: StepsNeighbours): Promise<StepsService> {
  const { Tick, Move } = await openStepModels(core.database);
  const { traject: trajecten } = neighbours;

  const trajectNow = async (grant: Grant): Promise<TrajectRecord> =>
    (await trajecten.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');

  async function namesOf(trajectId: string): Promise<(personId: string) => string> {
    const names = new Map((await trajecten.peopleOf(trajectId)).map(({ id, name }) => [id, name]));
    return (personId) => names.get(personId) ?? '';
  }

  async function movesOf(trajectId: string, name: (id: string) => string): Promise<Checklist['moves']> {
    const moves: Checklist['moves'] = [];
    for (const { _id, at, from, to, byId, sealed } of await Move.find({ trajectId })
      .sort({ number: -1 })
      .lean()) {
      const { reason } = await core.keyring.open<{ reason: string }>(
        trajectId,
        placeOf(_id),
        bytesOf(sealed),
      );
      moves.push({ at, from, to, by: name(byId), reason });
    }
    return moves;
  }

  async function phasesOf(
    grant: Grant<'TRAJECT_LEAD'>,
    traject: TrajectRecord,
    language: Language,
    name: (id: string) => string,
  ): Promise<ChecklistPhase[]> {
    const edition = knownEdition(traject.edition);
    const known = await stepsKnown(grant, traject, neighbours);
    const stored = await Tick.find({ trajectId: traject.id }).lean();
    const shown = editionIn(traject.edition, language);
    return edition.process.phases.flatMap((phase): ChecklistPhase[] => {
      const from = ticksCountFrom(phase, known);
      const ticks = stored
        .filter(({ at }) => at.getTime() >= from)
        .map(({ stepKey, personId, at }) => ({ stepKey, by: name(personId), at }));
      const states = stepsDone({ process: { phases: [phase] } }, factsSeen(known), ticks);
      const view = shown.phases.find(({ key }) => key === phase.key);
      if (!view) return [];
      const place = trajectPhaseOf(phase);
      const now = place === traject.phase;
      const { next } = wayTo(edition.process.phases, traject.phase, phase);
      return [
        {
          phase: view,
          now,
          next: next && !now,
          goTo: now || place === 'AANMELDING' ? null : place,
          reasonNeeded: !next,
          steps: view.steps.map((step, index) => {
            const { done = null, tick = null } = states[index] ?? {};
            const byHand = done === 'BY_HAND' ? tick : null;
            return { step, done, by: byHand?.by ?? null, at: byHand?.at ?? null };
          }),
        },
      ];
    });
  }

  return {
    async checklistOf(grant, language) {
      const traject = await trajectNow(grant);
      if (traject.closed) return null;
      const name = await namesOf(traject.id);
      const phases = await phasesOf(grant, traject, language, name);
      return {
        phases: [...phases.filter(({ now }) => now), ...phases.filter(({ now }) => !now)],
        moves: await movesOf(traject.id, name),
      };
    },

    async tick(grant, { stepKey, done }) {
      const traject = await trajectNow(grant);
      const { process } = knownEdition(traject.edition);
      const step = process.phases.flatMap(({ steps }) => steps).find(({ key }) => key === stepKey);
      if (!step) fail('INPUT_INVALID', { what: 'welke stap' });
      const known = await stepsKnown(grant, traject, neighbours);
      if (isSeen(step.systemSees) && factsSeen(known).includes(step.systemSees)) fail('CONFLICT');
      const which = { trajectId: traject.id, stepKey };
      if (!done) await Tick.deleteOne(which);
      else
        await Tick.updateOne(
          which,
          {
            $set: { personId: personOf(grant), at: core.clock.now() },
            $setOnInsert: { _id: core.random.uuid() },
          },
          { upsert: true },
        );
    },

    async goToPhase(grant, { from, to, reason }) {
      const traject = await trajectNow(grant);
      const { phases } = knownEdition(traject.edition).process;
      const aims = phases.filter((phase) => trajectPhaseOf(phase) === to);
      if (aims.length === 0 || to === 'AANMELDING' || to === from)
        fail('INPUT_INVALID', { what: 'naar welke fase' });
      const next = aims.some((phase) => wayTo(phases, from, phase).next);
      const why = next ? wordsOf(reason, 'de reden', 2000) : motivationOf(reason);
      const id = core.random.uuid();
      const trajectId = traject.id;
      await inTransaction(core.database, async (session) => {
        if (!(await trajecten.movePhase(session, { trajectId, from, to }))) fail('CONFLICT');
        const sealed = await core.keyring.seal(trajectId, placeOf(id), { reason: why });
        const number = (await Move.countDocuments({ trajectId }).session(session)) + 1;
        const about = { trajectId, number, at: core.clock.now(), from, to, byId: personOf(grant) };
        await Move.create([{ _id: id, ...about, sealed }], { session });
        await trajecten.enqueue(session, trajectId, { what: ['MEETINGS', 'OBLIGATIONS'] });
      });
      await trajecten.publishPending(trajectId);
      return trajectNow(grant);
    },
  };
}
