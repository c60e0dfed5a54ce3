import type { Edition } from './edition.types.ts';
import type { Fact, Phase, PhaseStep } from './process.types.ts';

/** A step ticked by a person. */
export interface HandTick {
  stepKey: string;
  by: string;
  at: Date;
}

/** Where one step stands. SEEN: the system saw it done. BY_HAND: a person ticked it, with who and when. */
export interface StepState {
  step: PhaseStep;
  phase: Phase['key'];
  done: 'SEEN' | 'BY_HAND' | null;
  tick: HandTick | null;
}

/** Where every step of every phase stands, given what the system sees and what people ticked. */
export function stepsDone(
  edition: { process: Pick<Edition['process'], 'phases'> },
  facts: Iterable<Fact>,
  ticks: readonly HandTick[] = [],
): StepState[] {
  const seen = new Set(facts);
  return edition.process.phases.flatMap((phase) =>
    phase.steps.map((step) => {
      const tick = ticks.find((one) => one.stepKey === step.key) ?? null;
      const sees = step.systemSees !== undefined && seen.has(step.systemSees);
      return { step, phase: phase.key, done: sees ? 'SEEN' : tick ? 'BY_HAND' : null, tick };
    }),
  );
}
