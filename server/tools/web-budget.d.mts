/** What one page of the budget weighs, in compressed bytes, and may weigh. */
export interface Weight {
  path: string;
  bytes: number;
  most: number;
}

/** Compressed bytes that a page may ask for before one can read it, by its route. */
export const budget: Record<string, number>;

/** What each page of the budget weighs in the pages built in a folder. */
export function weighPages(build: string): Promise<Weight[]>;

/** The sentence about the pages that are too heavy; null when none is. */
export function tooHeavy(weights: readonly Weight[]): string | null;
