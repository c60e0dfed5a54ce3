import type { Work } from './engine.ts';
import { failure } from './errors.ts';
import { keyOf } from './keys.ts';
import { hold, STAGE_BYTES, weigh } from './memory.ts';
import { compareKeys, sortKeys, type SortField } from './sort.ts';
import type { SpilledSort } from './spill.ts';
import type { Doc, Value } from './values.ts';

/** What is sorted: how to see its document, what it takes in memory, and its bytes and number when it goes to disk. */
export type Sortable<T> = {
  document: (row: T) => Doc;
  bytes: (row: T) => number;
  /** The row as it is held: without what was read of it. */
  kept: (row: T) => T;
  pack: (row: T) => { n: number; raw: Buffer };
  unpack: (packed: { n: number; raw: Buffer }) => T;
};

type Keyed<T> = { keys: Value[]; row: T; order: number; bytes: number };

const OVERHEAD = 120;

function refused(): Error {
  return failure(
    292,
    `Sort exceeded memory limit of ${STAGE_BYTES} bytes, but did not opt in to external sorting; allow it (allowDiskUse), or add an index with the order of the sort`,
  );
}

/**
 * Sorts as MongoDB does: in memory up to 100 MB, and to what all sorts and stages may hold together; what is more goes
 * to disk, unless the command said no to that (292). With a limit it keeps only that many.
 */
export function* inOrder<T>(
  work: Work,
  rows: Iterable<T>,
  fields: readonly SortField[],
  keep: number,
  kind: Sortable<T>,
): Generator<T> {
  let held: Keyed<T>[] = [];
  let order = 0;
  let disk: SpilledSort | undefined;
  const memory = hold(work.engine.memory, () => failure(292, 'not used'));
  const directions = fields.map(({ descending }) => descending);
  const compareRows = (a: Keyed<T>, b: Keyed<T>): number =>
    compareKeys(a.keys, b.keys, fields) || a.order - b.order;
  const shrink = (): boolean => {
    held.sort(compareRows);
    held = held.slice(0, keep);
    memory.release();
    return memory.take(held.reduce((sum, one) => sum + one.bytes, 0));
  };
  const toDisk = (place: SpilledSort): void => {
    for (const { keys, row, order: at } of held) {
      const { n, raw } = kind.pack(row);
      place.add(keyOf(keys, directions), at, n, raw);
    }
    held = [];
    memory.release();
  };
  try {
    for (const row of rows) {
      const keys = sortKeys(kind.document(row), fields);
      const bytes = kind.bytes(row) + keys.reduce((sum: number, key) => sum + weigh(key), OVERHEAD);
      held.push({ keys, row: kind.kept(row), order: order++, bytes });
      let fits = memory.take(bytes);
      if (held.length > keep * 2 + 1000) fits = shrink();
      if (!fits && keep < held.length) fits = shrink();
      if (fits) continue;
      if (work.disk === false) throw refused();
      disk ??= work.engine.spill.begin();
      toDisk(disk);
    }
    if (disk) {
      toDisk(disk);
      let given = 0;
      for (const packed of disk.rows()) {
        if (given++ >= keep) return;
        yield kind.unpack(packed);
      }
      return;
    }
    held.sort(compareRows);
    for (const { row } of keep < held.length ? held.slice(0, keep) : held) yield row;
  } finally {
    memory.release();
    disk?.drop();
  }
}
