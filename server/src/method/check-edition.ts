/** Checks whole editions: at start and in tests. The server does not start with a fault in its method. */
import { fault, sourceFaults, textFaults, twice, when } from './check-data.ts';
import { checkForms } from './check-forms.ts';
import { guarded } from './check-guard.ts';
import { checkProcess } from './check-process.ts';
import { checkRegiekaart } from './check-regiekaart.ts';
import { composeEditions } from './compose-editions.ts';
import type { Edition, EditionFile } from './edition.types.ts';

/** Every fault of one edition, as `place: what is wrong. Remedy: what to do.`; empty when all is well. */
export function checkEdition(edition: Edition): string[] {
  const { id } = edition;
  return [
    ...when(!/^[a-z][a-z0-9-]*$/.test(id), id, 'id', 'use small letters, digits and hyphens'),
    ...textFaults(`${id} title`, edition.title),
    ...textFaults(`${id} about`, edition.about),
    ...sourceFaults(id, edition),
    ...when(!Number.isInteger(edition.year), id, `year ${edition.year}`, 'give the year of publication'),
    ...checkRegiekaart(edition),
    ...(edition.borrowed.forms ? [] : guarded(`${id}/forms`, () => checkForms(id, edition.forms))),
    ...(edition.borrowed.process ? [] : guarded(`${id}/process`, () => checkProcess(id, edition.process))),
  ];
}

/**
 * The editions with what they borrow filled in, in order. Throws one error with every fault of all of them, each
 * with its place and its remedy.
 */
export function checkedEditions(files: readonly EditionFile[]): Edition[] {
  const { editions, faults } = composeEditions(files);
  // What is not there cannot be read: parts that are missing or lent by nobody are reported first.
  const all = faults.length > 0 ? faults : [...togetherFaults(editions), ...editions.flatMap(checkEdition)];
  if (all.length > 0) throw new Error(`The method has ${all.length} fault(s):\n${all.join('\n')}`);
  return editions;
}

function togetherFaults(editions: readonly Edition[]): string[] {
  const defaults = editions.filter((edition) => edition.isDefault);
  return [
    ...twice(
      'editions',
      editions.map((edition) => edition.id),
    ),
    ...when(
      defaults.length !== 1,
      'editions',
      `${defaults.length} editions are the default`,
      'set isDefault: true in exactly one edition.ts',
    ),
    ...editions.flatMap((edition) =>
      Object.values(edition.process.borrowedFrom)
        .filter((id) => editions.every((one) => one.id !== id))
        .map((id) => fault(`${edition.id}/process`, `borrows from "${id}"`, 'name an edition that exists')),
    ),
  ];
}
