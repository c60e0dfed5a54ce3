import type { Logger } from 'pino';
import type { Keyring } from './keyring.ts';

/** Tells whether rows are as this system wrote them. */
export interface RowProofs<Row> {
  /** What a row carries as proof. */
  proofOf(row: Omit<Row, 'proof'>): string;
  /** False for a row that was written or changed from outside, which opens nothing; the log hears of it. */
  isWhole(row: Row): boolean;
}

/**
 * Rows proven by the root key: who can write in the database makes none and changes none. `purpose`: keeps digests of
 * one kind of rows apart from others. `textOf`: all of a row that counts. `named`: what the log may hold of it.
 */
export function rowProofs<Row extends { proof: string }>(
  { keyring, logger }: { keyring: Pick<Keyring, 'digest'>; logger: Pick<Logger, 'error'> },
  purpose: string,
  textOf: (row: Omit<Row, 'proof'>) => string,
  named: (row: Row) => Record<string, string | undefined>,
): RowProofs<Row> {
  const proofOf = (row: Omit<Row, 'proof'>): string => keyring.digest(purpose, textOf(row));
  return {
    proofOf,
    isWhole(row) {
      if (row.proof === proofOf(row)) return true;
      logger.error(
        { kind: purpose, ...named(row) },
        'A row was written or changed from outside: it opens nothing',
      );
      return false;
    },
  };
}
