import { checkConditions } from './answers.ts';
import { needsOf, safetyStepsDue } from './advise.ts';
import type { RegieAdvice } from './advise.ts';
import { checkChain } from './check-transition.ts';
import type { TransitionAdvice } from './check-transition.ts';
import type { CriterionAnswer, RegiekaartData } from './regiekaart.types.ts';
import { textAdvice } from './text-advice.ts';
import type { LevelNumber, Text } from './types.ts';

/**
 * The level at intake, where there is no "from". 2026 and 2025: the chain from level 1;
 * when no rung holds, level 1 itself if its starting situation fits. 2020: the starting situation that fits.
 * Where the other way points elsewhere, that is shown as text.
 */
export function firstLevel(edition: RegiekaartData, answers: readonly CriterionAnswer[]): RegieAdvice {
  const chain = checkChain(edition, 1, answers).map((rung) => ({ ...rung, from: null }));
  const situations = checkSituations(edition, answers);
  const rungs = holdingTargets(chain);
  const fitting = holdingTargets(situations);
  const lowest = fitting.filter((level) => level === 1);
  const ruling = edition.firstLevelBy === 'SITUATION' ? fitting : rungs.length > 0 ? rungs : lowest;
  const targets = ruling.slice(-1);

  return {
    targets,
    alsoMet: ruling.slice(0, -1),
    toManager: false,
    toCarryingOut: false,
    toFittingLevel: false,
    withinLevel: null,
    safetySteps: safetyStepsDue(edition, answers),
    textAdvice: [
      ...textAdvice(edition, 1, answers, { targets, rungs, steps: [] }),
      ...situationText(edition, targets[0], fitting.at(-1)),
    ],
    transitions: [...chain, ...situations],
    needs: needsOf(edition, targets),
  };
}

function holdingTargets(steps: readonly TransitionAdvice[]): LevelNumber[] {
  return steps.filter((step) => step.holds).flatMap((step) => step.targets);
}

/** How well the starting situation of each level fits, lowest level first. */
function checkSituations(edition: RegiekaartData, answers: readonly CriterionAnswer[]): TransitionAdvice[] {
  return edition.levels.map((level) => {
    const check = checkConditions(level.situation, answers);
    return {
      key: `situation-${level.number}`,
      kind: 'SITUATION',
      from: null,
      targets: [level.number],
      within: null,
      holds: check.met.length === level.situation.length,
      oneIsEnough: false,
      conditions: level.situation,
      ...check,
      onlyWhenBroughtBy: null,
      text: null,
      source: level.source,
      ours: true,
    };
  });
}

/** The check by starting situation, when it points elsewhere than the chain. */
function situationText(
  edition: RegiekaartData,
  target: LevelNumber | undefined,
  fitting: LevelNumber | undefined,
): Text[] {
  if (edition.firstLevelBy === 'SITUATION' || fitting === undefined || fitting === target) return [];
  return [
    {
      nl: `De uitgangssituatie past bij niveau ${fitting}.`,
      en: `The starting situation fits level ${fitting}.`,
    },
  ];
}
