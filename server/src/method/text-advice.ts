import { allSatisfied } from './answers.ts';
import type { TransitionAdvice } from './check-transition.ts';
import type { CriterionAnswer, RegiekaartData } from './regiekaart.types.ts';
import type { LevelNumber, Text } from './types.ts';

/** What the card has already been found to say. */
interface CardSays {
  targets: readonly LevelNumber[];
  /** Rungs of the chain that hold. */
  rungs: readonly LevelNumber[];
  steps: readonly TransitionAdvice[];
}

/**
 * Where the text of a seed says otherwise than its card. The card's answer stands; this is shown beside it, so
 * that the answer is never silence.
 */
export function textAdvice(
  edition: RegiekaartData,
  from: LevelNumber,
  answers: readonly CriterionAnswer[],
  card: CardSays,
): Text[] {
  return [
    ...reach(edition, from, card.rungs),
    ...pointer(edition, from, answers, card),
    ...notes(card.steps),
  ];
}

/** The text of the level does not go up as far as the chain of the card. */
function reach(edition: RegiekaartData, from: LevelNumber, rungs: readonly LevelNumber[]): Text[] {
  const top = rungs.at(-1);
  const texts =
    edition.levels.find((level) => level.number === from)?.textRungs.map((rung) => rung.target) ?? [];
  const highest = Math.max(from, ...texts);
  if (top === undefined || top <= highest) return [];
  return [
    {
      nl: `De kaart wijst naar niveau ${top}. De tekst bij niveau ${from} gaat niet verder dan niveau ${highest}.`,
      en: `The card points at level ${top}. The text at level ${from} goes no further than level ${highest}.`,
    },
  ];
}

/** The text points somewhere while the card does not. */
function pointer(
  edition: RegiekaartData,
  from: LevelNumber,
  answers: readonly CriterionAnswer[],
  { targets, rungs }: CardSays,
): Text[] {
  const top = Math.max(0, ...targets, ...rungs);
  const level = edition.levels.find((one) => one.number === from);
  const rung = level?.textRungs.findLast((one) => one.when !== undefined && allSatisfied(one.when, answers));
  if (rung === undefined || rung.target <= top) return [];
  const card =
    rungs.length === 0
      ? { nl: 'De kaart heeft hiervoor geen trede.', en: 'The card has no rung for this.' }
      : { nl: `De kaart wijst naar niveau ${top}.`, en: `The card points at level ${top}.` };
  return [
    {
      nl: `${card.nl} De tekst wijst naar niveau ${rung.target}. Doe de veiligheidsstappen.`,
      en: `${card.en} The text points at level ${rung.target}. Do the safety steps.`,
    },
  ];
}

/** What the text says at a transition that holds, or that holds only when a cause is known. */
function notes(steps: readonly TransitionAdvice[]): Text[] {
  return steps
    .filter(
      (step) => step.holds || (step.onlyWhenBroughtBy !== null && step.met.length === step.conditions.length),
    )
    .flatMap((step) => (step.text === null ? [] : [step.text]));
}
