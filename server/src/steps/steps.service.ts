import { personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { knownEdition } from '../method/method.service.ts';
import { isSeen } from '../method/seen-facts.ts';
import type { Checklist, GoToPhaseInput, Language, TickStepInput } from '../schema.generated.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { createPhaseMoves } from './phase-moves.ts';
import { createChecklist } from './steps.checklist.ts';
import { stepsKnown, type StepsNeighbours } from './steps.known.ts';
import { openStepModels } from './steps.model.ts';
import { factsSeen } from './steps.rules.ts';

/** The working checklist of the method in a traject. */
export interface StepsService {
  /** What the method asks, and what of it is done; null when the traject is closed. */
  checklistOf(grant: Grant<'TRAJECT_LEAD'>, language: Language): Promise<Checklist | null>;
  /** Ticks a step by hand, or takes the tick away. INPUT_INVALID; CONFLICT for what the system sees itself. */
  tick(grant: Grant<'TRAJECT_LEAD'>, input: TickStepInput): Promise<void>;
  /** Throws INPUT_INVALID, CONFLICT, MOTIVATION_REQUIRED. */
  goToPhase(grant: Grant<'TRAJECT_LEAD'>, input: GoToPhaseInput): Promise<TrajectRecord>;
}

/** The checklist over the modules that know what is done. */
export async function createStepsService(core: Core, neighbours: StepsNeighbours): Promise<StepsService> {
  const { Tick, Move } = await openStepModels(core.database);
  const { traject: trajecten } = neighbours;

  const trajectNow = async (grant: Grant): Promise<TrajectRecord> =>
    (await trajecten.trajectById(trajectOf(grant))) ?? fail('NOT_FOUND');

  const { movesOf, goToPhase } = createPhaseMoves(core, { Move, trajecten, trajectNow });

  return {
    ...createChecklist({ Tick, neighbours, trajectNow, movesOf }),
    goToPhase,

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
  };
}
