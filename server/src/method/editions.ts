import { fileURLToPath } from 'node:url';
import type { Edition } from './edition.types.ts';
import { loadEditions } from './load-editions.ts';
import type { EditionId } from './types.ts';

/** Every edition in `editions/`, in order; read and checked once, when this module is first imported. */
export const editions: readonly Edition[] = await loadEditions(
  fileURLToPath(new URL('editions/', import.meta.url)),
);

/** The edition with this id, or undefined. */
export function edition(id: EditionId): Edition | undefined {
  return editions.find((one) => one.id === id);
}

/** The edition that a new traject gets unless another is chosen. */
export const defaultEdition: Edition = editions.find((one) => one.isDefault) ?? noDefault();

function noDefault(): never {
  throw new Error('editions: none is the default. Remedy: set isDefault: true in one edition.ts.');
}
