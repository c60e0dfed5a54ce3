/** What a folder in `editions/` exports, and what the registry makes of it. */
import type { ProcessDefinition } from './process.types.ts';
import type { RegiekaartData } from './regiekaart.types.ts';
import type { EditionId, FormDefinition, Source, Text } from './types.ts';

/** Its own part, or the id of the edition that it borrows the part from. */
export type OwnOrBorrowed<Part> = { own: Part } | { borrowedFrom: EditionId };

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

/** The value `edition` that `editions/ID/edition.ts` exports. */
export interface EditionFile extends EditionHead, RegiekaartData {
  forms: OwnOrBorrowed<FormDefinition[]>;
  process: OwnOrBorrowed<ProcessDefinition>;
}

/** An edition with what it borrows filled in. */
export interface Edition extends EditionHead, RegiekaartData {
  forms: FormDefinition[];
  /** Set when the forms are another edition's. */
  formsBorrowedFrom?: EditionId;
  process: ProcessDefinition;
  /** Set when the whole process is another edition's; parts: see `process.borrowedFrom`. */
  processBorrowedFrom?: EditionId;
}
