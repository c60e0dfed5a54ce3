import type { ClientSession, Connection } from 'mongoose';

/** Runs writes that must happen together or not at all; tried again when another transaction was in the way. */
export function inTransaction<T>(
  database: Connection,
  work: (session: ClientSession) => Promise<T>,
): Promise<T> {
  return database.withSession((session) =>
    session.withTransaction(work, { writeConcern: { w: 'majority', j: true } }),
  ) as Promise<T>;
}

/** True when a unique index refused the write. */
export function isDuplicate(error: unknown): boolean {
  return (error as { code?: number } | null)?.code === 11000;
}
