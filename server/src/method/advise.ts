import { allSatisfied } from './answers.ts';
import { checkChain, checkTransition } from './check-transition.ts';
import type { History, TransitionAdvice } from './check-transition.ts';
import type { CriterionAnswer, PlanAtLevel, RegiekaartData, WithinLevel } from './regiekaart.types.ts';
import { profileFor } from './profile-for.ts';
import type { ProfileNeed } from './profile-for.ts';
import { textAdvice } from './text-advice.ts';
import type { LevelNumber, Text } from './types.ts';

/** What goes with a level that the card points at. */
export interface TargetNeeds {
  level: LevelNumber;
  profiles: ProfileNeed[];
  plans: PlanAtLevel[];
}

/** What the card says for one household at one level. It guides; people decide. */
export interface RegieAdvice {
  /** Where the card points; several: left to the people; none: nowhere. */
  targets: LevelNumber[];
  /** Lower rungs of the chain that hold too. */
  alsoMet: LevelNumber[];
  toManager: boolean;
  toCarryingOut: boolean;
  toFittingLevel: boolean;
  withinLevel: WithinLevel | null;
  /** The safety steps are due: unsafety or insufficient basic care. */
  safetySteps: boolean;
  /** Where the text differs from the card. */
  textAdvice: Text[];
  transitions: TransitionAdvice[];
  /** Profiles and plans of every target. */
  needs: TargetNeeds[];
}

const UNKNOWN: History = { broughtBy: [] };

/**
 * Where the card points from a level (README.md). The highest rung of the chain counts; every other
 * transition that holds adds its whole set, so that no answer narrows what is left to the people.
 */
export function advise(
  edition: RegiekaartData,
  level: LevelNumber,
  answers: readonly CriterionAnswer[],
  history: History = UNKNOWN,
): RegieAdvice {
  const chain = checkChain(edition, level, answers);
  const steps = edition.transitions
    .filter((transition) => transition.from === level)
    .map((transition) => checkTransition(transition, answers, history));
  const rungs = chain.filter((rung) => rung.holds).flatMap((rung) => rung.targets);
  const holding = steps.filter((step) => step.holds);
  const holds = (kind: TransitionAdvice['kind']) => holding.some((step) => step.kind === kind);
  const highest = highestRung(rungs, holding);
  const targets = sortedOnce([...highest, ...holding.flatMap((step) => step.targets)]);

  return {
    targets,
    alsoMet: rungs.filter((rung) => !highest.includes(rung)),
    toManager: holds('TO_MANAGER'),
    toCarryingOut: holds('TO_CARRYING_OUT'),
    toFittingLevel: holds('TO_FITTING_LEVEL'),
    withinLevel: holding.find((step) => step.within !== null)?.within ?? null,
    safetySteps: safetyStepsDue(edition, answers),
    textAdvice: textAdvice(edition, level, answers, { targets, rungs, steps }),
    transitions: [...chain, ...steps],
    needs: needsOf(edition, targets),
  };
}

/** A yes to unsafety or to insufficient basic care starts the same road. */
export function safetyStepsDue(
  edition: Pick<RegiekaartData, 'safetyStepsWhen'>,
  answers: readonly CriterionAnswer[],
): boolean {
  return edition.safetyStepsWhen.some((criterion) => allSatisfied([{ criterion, holds: true }], answers));
}

/** Profiles and plans that go with each of these levels. */
export function needsOf(edition: RegiekaartData, targets: readonly LevelNumber[]): TargetNeeds[] {
  return edition.levels
    .filter((level) => targets.includes(level.number))
    .map((level) => ({
      level: level.number,
      profiles: level.roles.map((role) => profileFor(edition, level.number, role.role)),
      plans: level.plans,
    }));
}

/**
 * The highest rung that holds, unless another step already points only above it: then it is one of the lower rungs
 * that hold too. Otherwise a rung more could take a level out of a set that was open.
 */
function highestRung(rungs: readonly LevelNumber[], holding: readonly TransitionAdvice[]): LevelNumber[] {
  const up = holding.filter((step) => step.kind === 'UP').flatMap((step) => step.targets);
  return rungs.slice(-1).filter((rung) => up.length === 0 || rung >= Math.min(...up));
}

function sortedOnce(levels: LevelNumber[]): LevelNumber[] {
  return [...new Set(levels)].sort((a, b) => a - b);
}
