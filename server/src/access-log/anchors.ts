import { createReadStream } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { ChainEnd } from '../chain/chain.ts';

/** The end of a chain at a moment, as it is kept outside the database: nothing about anyone. */
export interface Anchor extends ChainEnd {
  /** Traject or organisation. */
  chain: string;
  at: string;
  /** Keyed hash over the rest: who writes into the file cannot make one. */
  proof: string;
}

/** A place outside the database to which ends of chains are added, and from which nothing is taken away. */
export interface AnchorPlace {
  add(anchors: readonly Anchor[]): Promise<void>;
  /** All that was added, oldest first; null when this place cannot be read from here. */
  all(): AsyncIterable<string> | null;
}

const nameOf = 'access-log.anchors.jsonl';

/** One file in a folder, that only its owner reads and that only grows. */
export function anchorsInFolder(folder: string): AnchorPlace {
  const path = join(folder, nameOf);
  return {
    async add(anchors) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const file = await open(path, 'a', 0o600);
      try {
        await file.appendFile(anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join(''));
        await file.sync();
      } finally {
        await file.close();
      }
    },
    async *all() {
      const file = await open(path, 'r').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      });
      if (!file) return;
      await file.close();
      yield* createInterface({ input: createReadStream(path), crlfDelay: Infinity });
    },
  };
}

/** An address of another system, which gets each batch as lines of JSON by POST and answers 2xx when it has them. */
export function anchorsAtAddress(address: string): AnchorPlace {
  return {
    async add(anchors) {
      const body = anchors.map((anchor) => `${JSON.stringify(anchor)}\n`).join('');
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/jsonl' },
        body,
        redirect: 'error',
        signal: AbortSignal.timeout(20_000),
      });
      if (!answer.ok) throw new Error(`The address for anchors answered ${answer.status}.`);
    },
    all: () => null,
  };
}
