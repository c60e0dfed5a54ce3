import { failure, isMongoError, type MongoError } from './errors.ts';
import type { Doc, Value } from './values.ts';

/** An error as a reply. */
export function errorReply(error: MongoError): Doc {
  const reply: Doc = new Map<string, Value>([
    ['ok', 0],
    ['errmsg', error.message],
    ['code', error.code],
    ['codeName', error.codeName],
  ]);
  for (const [name, value] of error.extra ?? []) reply.set(name, value as Value);
  if (error.labels.length > 0) reply.set('errorLabels', [...error.labels]);
  return reply;
}

/** Is it the disk or the file, which concerns everybody, and not one command? */
export function isStorage(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_SQLITE_ERROR';
}

/** A fault of this server itself is told to who sent the command, and to nobody else. */
export function asMongoError(error: unknown): MongoError {
  if (isMongoError(error)) return error;
  if (isStorage(error)) return storageError(error);
  return failure(1, `Internal fault of the embedded database: ${String(error)}`);
}

/** What SQLite says when there is no room, or something else is wrong with the disk. */
export function storageError(error: unknown): MongoError {
  const message = error instanceof Error ? error.message : String(error);
  if (/disk is full|full/i.test(message)) {
    return failure(
      14031,
      `There is no room left on the disk of the database; nothing of this was stored. Make room and try again (${message})`,
    );
  }
  return failure(8, `The database could not be read or written: ${message}`);
}
