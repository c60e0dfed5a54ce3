/** What a folder in `editions/` exports, and what the registry makes of it. */
import type { ProcessDefinition } from './process.types.ts';
import type { RegiekaartData } from './regiekaart.types.ts';
import type { EditionId, FormDefinition, Source, Text } from './types.ts';

/** What every edition says about itself. */
export interface EditionHead {
  /** Also the name of its folder; a traject names its edition by this. */
  id: EditionId;
  /** Place in a list of editions. */
  order: number;
  /** The edition a new traject gets unless another is chosen. Exactly one edition. */
  isDefault?: boolean;
  title: Text;
  about: Text;
  year: number;
  version: string;
  publisher: string;
  source: Source;
}

/** Everything an edition holds. */
export interface EditionParts extends RegiekaartData {
  forms: FormDefinition[];
  process: ProcessDefinition;
}

export type EditionPart = keyof EditionParts;

/**
 * The value `edition` that `editions/ID/edition.ts` exports. Every part is its own, or named in `borrows` with the
 * edition it is borrowed from; a lender owns what it lends.
 */
export interface EditionFile extends EditionHead, Partial<EditionParts> {
  borrows?: Partial<Record<EditionPart, EditionId>>;
}

/** An edition with what it borrows filled in. */
export interface Edition extends EditionHead, EditionParts {
  /** Whole parts that are another edition's. Parts of the process: see `process.borrowedFrom`. */
  borrowed: Partial<Record<EditionPart, EditionId>>;
}
