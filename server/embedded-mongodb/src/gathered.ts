import type { Engine } from './engine.ts';
import { failure } from './errors.ts';
import { hold } from './memory.ts';
import type { SpilledSort } from './spill.ts';

/** Documents that are kept until all of them are there: in memory, and on disk from where that is too much. */
export type Gathered = {
  add: (raw: Buffer) => void;
  /** What was added, in the order in which it was. */
  all: () => Generator<Buffer>;
  drop: () => void;
};

const OVERHEAD = 100;
const NO_KEY = Buffer.alloc(0);

/** Begins to gather; what it takes is given back by `drop`. */
export function gather(engine: Engine): Gathered {
  const memory = hold(engine.memory, () => failure(146, 'not used'));
  const inMemory: Buffer[] = [];
  let onDisk: SpilledSort | undefined;
  let count = 0;
  return {
    add: (raw) => {
      if (onDisk) onDisk.add(NO_KEY, count++, 0, raw);
      else {
        inMemory.push(raw);
        if (!memory.take(raw.length + OVERHEAD)) onDisk = engine.spill.begin();
      }
    },
    *all() {
      yield* inMemory;
      if (onDisk) for (const { raw } of onDisk.rows()) yield raw;
    },
    drop: () => {
      inMemory.length = 0;
      memory.release();
      onDisk?.drop();
    },
  };
}
