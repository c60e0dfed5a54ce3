/** Compressed bytes that a page may ask for: before one sees it, and with what it fetches by itself after that. */
export interface Limits {
  first: number;
  most: number;
}

/** What one page of the budget weighs, in compressed bytes, and may weigh. */
export interface Weight {
  path: string;
  /** Before one sees it. */
  first: number;
  /** With what it fetches by itself after that. */
  bytes: number;
  limits: Limits;
}

/** The limits of each page, by its route. */
export const budget: Record<string, Limits>;

/** Names of chunks that come with something that one does or that happens, and not by themselves. */
export const onDemand: ReadonlySet<string>;

/** What one chunk of the built pages is called and imports, as Vite writes it down. */
export interface Chunk {
  file: string;
  name?: string;
  imports?: string[];
  dynamicImports?: string[];
  css?: string[];
}

/** Each chunk of the pages that were built last. `web`: the folder of the app. */
export function chunksOf(web: string): Record<string, Chunk>;

/** What each page of the budget weighs in the pages built in a folder. */
export function weighPages(build: string, chunks: Record<string, Chunk>): Promise<Weight[]>;

/** The sentence about the pages that are too heavy; null when none is. */
export function tooHeavy(weights: readonly Weight[]): string | null;
