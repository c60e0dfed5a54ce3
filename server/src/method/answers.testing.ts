/** How tests write answers and read what the card says. Not part of the product. */
import { edition } from './editions.ts';
import type { Edition } from './edition.types.ts';
import type { CriterionAnswer } from './regiekaart.types.ts';
import type { CriterionCode } from './types.ts';

/** The three base criteria of every edition. */
export const base: CriterionCode[] = [
  'CAPACITY_OUT_OF_BALANCE',
  'SELF_RELIANCE_LIMITED',
  'BASIC_CARE_INSUFFICIENT',
];

/** Answered yes. */
export const yes = (...criteria: CriterionCode[]): CriterionAnswer[] =>
  criteria.map((criterion) => ({ criterion, holds: true }));

/** Answered no. */
export const no = (...criteria: CriterionCode[]): CriterionAnswer[] =>
  criteria.map((criterion) => ({ criterion, holds: false }));

/** An edition that is there. */
export function must(id: string): Edition {
  const found = edition(id);
  if (!found) throw new Error(`no edition ${id}`);
  return found;
}
