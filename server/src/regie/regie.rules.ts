import { advise } from '../method/advise.ts';
import type { Edition } from '../method/edition.types.ts';
import { firstLevel } from '../method/first-level.ts';
import { fits } from '../method/fits.ts';
import type { CriterionAnswer, ProfileId } from '../method/regiekaart.types.ts';
import type { LevelNumber } from '../method/types.ts';
import type { LacksProfile, ObligationKind } from '../schema.generated.ts';

const gradeNames: Record<string, string> = { A: 'A', B: 'B', B_PLUS: 'B+' };

/** The profiles of an edition that a professional has, by the codes of the account (`A`, `B+`, or a whole id). */
export function profilesHeld(edition: Edition, codes: readonly string[]): ProfileId[] {
  const grades = codes.map((code) => code.replace('+', '_PLUS'));
  return edition.profiles
    .filter(
      ({ id, role, grade }) =>
        codes.includes(id) || (role === edition.regisseurRole && grades.includes(grade)),
    )
    .map(({ id }) => id);
}

/** Whether someone fits as regisseur at a level. */
export interface RegisseurFit {
  fits: boolean;
  /** Null when it fits. */
  whyNot: LacksProfile | null;
}

/**
 * Does someone with these account profiles fit as regisseur at a level? `ownNetwork`: of the household or its network,
 * of whom no profile is asked.
 */
export function regisseurFit(
  edition: Edition,
  level: LevelNumber,
  { profiles, ownNetwork }: { profiles: readonly string[]; ownNetwork: boolean },
): RegisseurFit {
  const held = profilesHeld(edition, profiles);
  const fit = fits(edition, held, level, edition.regisseurRole, { ownNetwork });
  const named = (ids: readonly ProfileId[]) =>
    edition.profiles.filter(({ id }) => ids.includes(id)).map(({ grade }) => gradeNames[grade] ?? grade);
  const whyNot = { asked: named(fit.need.profiles), has: named(held) };
  return { fits: fit.fits, whyNot: fit.fits ? null : whyNot };
}

/** What the present level came from: the criteria that held at the decision that set it. */
export interface CameBy {
  level: LevelNumber;
  answers: readonly CriterionAnswer[];
}

/**
 * Whether the card points from a level at another. A step "to the level that fits" points at the levels whose starting
 * situation holds, and at where the first level would be: it leaves the choice to people, but not any choice.
 */
export function cardPointsAt(
  edition: Edition,
  from: CameBy,
  answers: readonly CriterionAnswer[],
  to: LevelNumber,
): boolean {
  const advice = advise(edition, from.level, answers, historyOf(from));
  if (advice.targets.includes(to)) return true;
  if (!advice.toFittingLevel) return false;
  const fitting = firstLevel(edition, answers);
  const situations = fitting.transitions.filter(({ kind, holds }) => kind === 'SITUATION' && holds);
  return [...fitting.targets, ...situations.flatMap(({ targets }) => targets)].includes(to);
}

/** What is known besides the answers, for the transitions that count only after a cause (2020, level 2). */
export function historyOf({ answers }: CameBy): { broughtBy: CriterionAnswer['criterion'][] } {
  return { broughtBy: answers.filter(({ holds }) => holds === true).map(({ criterion }) => criterion) };
}

/** True when the edition asks for a safety plan at this level: from 3 up. */
export const asksSafetyPlan = (level: LevelNumber): boolean => level >= 3;

/**
 * Whether a regisseur may tick off an obligation by hand. Signals and meetings are seen by the system; so is a safety
 * plan where the edition requires one. Who keeps regie without the profile says why, and that is kept.
 */
export function solvableByHand(edition: Pick<Edition, 'safetyPlanFrom3'>, kind: ObligationKind): boolean {
  if (kind === 'SAFETY_PLAN') return edition.safetyPlanFrom3 === 'PROPOSED';
  return kind === 'HAND_OVER' || kind === 'LEVEL_PROPOSAL';
}
