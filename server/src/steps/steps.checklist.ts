import type { Model } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import { editionIn, knownEdition } from '../method/method.service.ts';
import { stepsDone } from '../method/steps-done.ts';
import type { ChecklistPhase, Language } from '../schema.generated.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import type { PhaseMoves } from './phase-moves.ts';
import { stepsKnown, type StepsNeighbours } from './steps.known.ts';
import type { StoredTick } from './steps.model.ts';
import { comesNext, factsSeen, ticksCountFrom, trajectPhaseOf } from './steps.rules.ts';
import type { StepsService } from './steps.service.ts';

interface With {
  Tick: Model<StoredTick>;
  neighbours: StepsNeighbours;
  trajectNow(grant: Grant): Promise<TrajectRecord>;
  movesOf: PhaseMoves['movesOf'];
}

/** What the method asks in a traject, and what of it is done. */
export function createChecklist({
  Tick,
  neighbours,
  trajectNow,
  movesOf,
}: With): Pick<StepsService, 'checklistOf'> {
  const { traject: trajecten } = neighbours;

  async function namesOf(trajectId: string): Promise<(personId: string) => string> {
    const names = new Map((await trajecten.peopleOf(trajectId)).map(({ id, name }) => [id, name]));
    return (personId) => names.get(personId) ?? '';
  }

  const phasesOf = readingPhases(Tick, neighbours);

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
  };
}

/** The phases of the edition with their steps, in its order. */
const readingPhases =
  (Tick: Model<StoredTick>, neighbours: StepsNeighbours) =>
  async (
    grant: Grant<'TRAJECT_LEAD'>,
    traject: TrajectRecord,
    language: Language,
    name: (id: string) => string,
  ): Promise<ChecklistPhase[]> => {
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
      const next = comesNext(edition.process.phases, traject.phase, phase);
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
  };
