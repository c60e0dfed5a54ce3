import type { Collection, Index } from './engine.ts';
import { failure, type MongoError } from './errors.ts';
import { show } from './show.ts';
import { keyValues } from './entries.ts';
import type { Doc, Value } from './values.ts';

/** MongoDB's error 11000 with `keyPattern` and `keyValue`. */
export function duplicateKey(collection: Collection, index: Index, document: Doc, key: Buffer): MongoError {
  const values = keyValues(document, index.fields, key);
  const keyValue: Doc = new Map(index.fields.map((field, i): [string, Value] => [field.path, values[i]]));
  const message = `E11000 duplicate key error collection: ${collection.db}.${collection.name} index: ${index.name} dup key: ${show(keyValue)}`;
  return failure(
    11000,
    message,
    new Map([
      ['keyPattern', index.spec.get('key')],
      ['keyValue', keyValue],
    ]),
  );
}
