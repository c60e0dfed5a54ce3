import { fault } from './check-data.ts';
import type { Edition, EditionFile, EditionPart, EditionParts } from './edition.types.ts';

/** Every part of an edition; the value only makes the compiler see that none is forgotten. */
const PARTS: Record<EditionPart, true> = {
  words: true,
  criteria: true,
  levels: true,
  chain: true,
  transitions: true,
  profiles: true,
  regisseurRole: true,
  firstLevelBy: true,
  safetyStepsWhen: true,
  safetyPlanFrom3: true,
  speakingOrder: true,
  forms: true,
  process: true,
};

/** The parts of an edition by name. */
export const editionParts = Object.keys(PARTS) as EditionPart[];

/** Editions with what they borrow filled in, in order; and what could not be filled in. */
export interface Composed {
  editions: Edition[];
  faults: string[];
}

/** Fills in what each edition borrows from another. */
export function composeEditions(files: readonly EditionFile[]): Composed {
  const faults = files.flatMap((file) => editionParts.flatMap((part) => borrowFaults(file, part, files)));
  const editions = files.map((file) => composed(file, files)).sort((a, b) => a.order - b.order);
  return { editions, faults };
}

function composed(file: EditionFile, files: readonly EditionFile[]): Edition {
  const { borrows = {}, ...own } = file;
  const lent = editionParts.flatMap((part) => {
    const lender = files.find((one) => one.id === borrows[part]);
    return lender?.[part] === undefined ? [] : [[part, lender[part]] as const];
  });
  // Parts that nobody has are reported by borrowFaults; such an edition is never used.
  return { ...(Object.fromEntries(lent) as unknown as EditionParts), ...own, borrowed: borrows };
}

function borrowFaults(file: EditionFile, part: EditionPart, files: readonly EditionFile[]): string[] {
  const place = `${file.id}/${part}`;
  const from = file.borrows?.[part];
  const has = file[part] !== undefined;
  if (from === undefined) {
    return has
      ? []
      : [fault(place, 'missing', `write it, or name the edition it comes from: borrows: { ${part}: '...' }`)];
  }
  if (has) return [fault(place, `both own and borrowed from "${from}"`, 'keep one of the two')];
  const lender = files.find((one) => one.id === from);
  if (lender?.[part] !== undefined) return [];
  return [
    fault(place, `borrowed from "${from}", which has none of its own`, 'name an edition that has its own'),
  ];
}
