import type { Edition } from './edition.types.ts';
import type { Phase, PhaseKey } from './process.types.ts';

/** A phase that a traject can go to, and whether going there takes a reason. */
export interface NextPhase {
  phase: Phase;
  /** Comes next by default, or may be entered from anywhere. */
  byDefault: boolean;
  /** Stepping back or ahead is allowed with a reason: the order is the default, not a lock. */
  reasonNeeded: boolean;
}

/**
 * Every phase that a traject can go to from this one, in the order of the method; from null, before the start,
 * the first phase comes by default. An unknown phase leads nowhere.
 */
export function nextPhases(
  edition: { process: Pick<Edition['process'], 'phases'> },
  from: PhaseKey | null,
): NextPhase[] {
  const { phases } = edition.process;
  const now = phases.find((phase) => phase.key === from);
  if (from !== null && now === undefined) return [];
  const next = now ? now.next : phases.slice(0, 1).map((phase) => phase.key);
  return phases
    .filter((phase) => phase.key !== from)
    .map((phase) => {
      const byDefault = next.includes(phase.key) || (now !== undefined && phase.fromAnywhere === true);
      return { phase, byDefault, reasonNeeded: !byDefault };
    });
}
