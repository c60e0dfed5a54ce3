import { Timestamp } from 'bson';
import type { Doc } from './values.ts';

let second = 0;
let count = 0;

/** A timestamp that this process gives out once: the second, and a number within it. */
export function uniqueTimestamp(now: Date): Timestamp {
  const at = Math.floor(now.getTime() / 1000);
  count = at > second ? 1 : count + 1;
  second = Math.max(second, at);
  return new Timestamp({ t: second, i: count });
}

function isEmpty(value: unknown): boolean {
  return value instanceof Timestamp && value.t === 0 && value.i === 0;
}

/**
 * Empty timestamps in fields of a new document itself, other than `_id`, become the time, as MongoDB does. Returns the
 * same document when there are none.
 */
export function withTimestamps(document: Doc, now: Date): Doc {
  let result = document;
  for (const [name, value] of document) {
    if (typeof value !== 'object' || name === '_id' || !isEmpty(value)) continue;
    if (result === document) result = new Map(document);
    result.set(name, uniqueTimestamp(now));
  }
  return result;
}
