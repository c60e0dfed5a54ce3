import type { Edition, EditionFile, OwnOrBorrowed } from './edition.types.ts';
import type { EditionId } from './types.ts';

/** Fills in what an edition borrows and puts the editions in order. Throws when it borrows what is not there. */
export function composeEditions(files: readonly EditionFile[]): Edition[] {
  return files.map((file) => composed(file, files)).sort((a, b) => a.order - b.order);
}

function composed(file: EditionFile, files: readonly EditionFile[]): Edition {
  const { forms, process, ...rest } = file;
  return {
    ...rest,
    forms: part(file.id, 'forms', forms, files, (other) => other.forms),
    ...('borrowedFrom' in forms && { formsBorrowedFrom: forms.borrowedFrom }),
    process: part(file.id, 'process', process, files, (other) => other.process),
    ...('borrowedFrom' in process && { processBorrowedFrom: process.borrowedFrom }),
  };
}

/** The part itself, or that of the edition it is borrowed from (one step: a lender owns what it lends). */
function part<Part>(
  id: EditionId,
  name: string,
  given: OwnOrBorrowed<Part>,
  files: readonly EditionFile[],
  of: (other: EditionFile) => OwnOrBorrowed<Part>,
): Part {
  if ('own' in given) return given.own;
  const lender = files.find((file) => file.id === given.borrowedFrom);
  const lent = lender && of(lender);
  if (lent === undefined || !('own' in lent)) {
    throw new Error(
      `${id}: ${name} borrowed from "${given.borrowedFrom}", which has none of its own. ` +
        `Remedy: name an edition with its own ${name}, or add them to ${id}.`,
    );
  }
  return lent.own;
}
