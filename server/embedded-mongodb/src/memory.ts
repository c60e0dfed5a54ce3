import { Binary, ObjectId } from 'bson';
import { getHeapStatistics } from 'node:v8';
import { failure, type MongoError } from './errors.ts';
import { isDoc, type Value } from './values.ts';

/** What one stage or sort may hold in memory, as in MongoDB. */
export const STAGE_BYTES = 100 * 1024 * 1024;

/** What all that is held for answers takes together, and what it may take. */
export type Memory = { held: number; readonly limit: number };

/** Of the memory that a thread may have, what is held for answers; and never more than so many bytes. */
const HELD_SHARE = 0.3;
const MOST_HELD = 512 * 1024 * 1024;

/** Bytes that all that is held for answers in one thread may take together; `memory` is what it may have, in MB. */
export function mayHold(memory: number | undefined): number {
  const all = memory === undefined ? getHeapStatistics().heap_size_limit : memory * 2 ** 20;
  return Math.min(MOST_HELD, all * HELD_SHARE);
}

/** What one stage or sort holds; let go of when it is done, also when nobody asks it any further. */
export type Hold = {
  /** Counts bytes; tells whether the stage, and everybody together, stay within what they may have. */
  take: (bytes: number) => boolean;
  /** Counts bytes; throws when that is too much. */
  add: (bytes: number) => void;
  release: () => void;
};

/** Begins to count for one stage; `exceeded` makes the error that is thrown when it is too much. */
export function hold(memory: Memory, exceeded: () => MongoError): Hold {
  let bytes = 0;
  const take = (more: number): boolean => {
    bytes += more;
    memory.held += more;
    return bytes <= STAGE_BYTES && memory.held <= memory.limit;
  };
  return {
    take,
    add: (more) => {
      if (!take(more)) throw exceeded();
    },
    release: () => {
      memory.held -= bytes;
      bytes = 0;
    },
  };
}

/** The error of a stage that cannot go on from disk. */
export function tooMuch(stage: string, code = 146): () => MongoError {
  return () =>
    failure(
      code,
      code === 292
        ? `Exceeded memory limit for ${stage}, but didn't allow external sort; at most ${STAGE_BYTES} bytes, and with all others what the database may have. This embedded database does not do this stage on disk`
        : `${stage} used too much memory and cannot spill to disk. Memory limit: ${STAGE_BYTES} bytes, and with all others what the database may have`,
    );
}

const PER_FIELD = 70;
const PER_OBJECT = 100;

/** About the bytes that a value takes in memory, which is several times what it takes on disk. */
export function weigh(value: Value): number {
  if (typeof value === 'string') return 24 + value.length;
  if (typeof value !== 'object' || value === null) return 8;
  if (isDoc(value)) {
    let bytes = PER_OBJECT;
    for (const [name, inner] of value) bytes += PER_FIELD + name.length + weigh(inner);
    return bytes;
  }
  if (Array.isArray(value)) {
    let bytes = PER_OBJECT;
    for (const inner of value) bytes += 8 + weigh(inner);
    return bytes;
  }
  if (value instanceof ObjectId) return 2 * PER_OBJECT;
  return PER_OBJECT + (value instanceof Binary ? value.position : 0);
}

/** Counts what a stage keeps while it passes by. */
export function* counted<T extends Value>(rows: Iterable<T>, held: Hold): Generator<T> {
  for (const row of rows) {
    held.add(weigh(row));
    yield row;
  }
}
