import { getLocale } from '#lib/paraglide/runtime.js';
import { lineFound, lineLost, sessionEnded } from './connection.svelte.ts';
import type { AnyOperation } from './operation.ts';
import { askServer } from './post.ts';
import { problemFrom } from './problem.ts';
import type { Answer, Ears } from './ears.ts';

/** Milliseconds without anything, also when a proxy holds the whole answer back; then the line counts as dead. */
const SILENCE = 30_000;
const LONGEST_WAIT = 4_000;
const SHORTEST = 1_000;

/** Why one answer ended. */
type End = 'complete' | 'again' | 'lost' | 'over';

/**
 * Follows a subscription over HTTPS (graphql-sse, distinct connections): slower than a websocket, for networks that
 * refuse those. An answer that ends without `complete` is asked anew. Returns the function that stops it.
 */
export function followOverHttps(operation: AnyOperation, variables: () => unknown, ears: Ears): () => void {
  const stopping = new AbortController();
  void keepFollowing();
  return () => stopping.abort();

  async function keepFollowing(): Promise<void> {
    for (let failures = 0; !stopping.signal.aborted;) {
      const began = performance.now();
      const end = await readOnce(operation, variables(), ears, stopping.signal);
      if (stopping.signal.aborted) return;
      if (end === 'complete') return ears.complete();
      if (end === 'over') {
        sessionEnded();
        return ears.refused(problemFrom([{ message: '', extensions: { code: 'UNAUTHENTICATED' } }]));
      }
      failures = end === 'lost' ? failures + 1 : 0;
      if (end === 'lost') lineLost();
      if (failures > 0) await pause(Math.min(LONGEST_WAIT, 250 * 2 ** failures), stopping.signal);
      // Something on the way cuts answers off at once: not faster than one can read.
      else if (performance.now() - began < SHORTEST) await pause(SHORTEST, stopping.signal);
    }
  }
}

async function readOnce(
  operation: AnyOperation,
  variables: unknown,
  ears: Ears,
  stopped: AbortSignal,
): Promise<End> {
  const line = new AbortController();
  const abort = (): void => line.abort();
  stopped.addEventListener('abort', abort);
  let silence = setTimeout(abort, SILENCE);
  try {
    const response = await askServer('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'text/event-stream',
        'accept-language': getLocale(),
      },
      body: JSON.stringify({ ...operation, variables }),
      signal: line.signal,
    });
    if (response.status === 401) return 'over';
    if (response.status === 400) {
      ears.heard((await response.json()) as Answer);
      return 'complete';
    }
    if (!response.ok || !response.body) return 'lost';
    lineFound();
    for await (const { event, data } of eventsIn(response.body)) {
      clearTimeout(silence);
      silence = setTimeout(abort, SILENCE);
      if (stopped.aborted) return 'again';
      if (event === 'complete') return 'complete';
      if (event === 'next') ears.heard(JSON.parse(data) as Answer);
    }
    return 'again';
  } catch {
    return 'lost';
  } finally {
    clearTimeout(silence);
    stopped.removeEventListener('abort', abort);
  }
}

/** The events of a body, signs of life (without a name) included. */
async function* eventsIn(body: ReadableStream<Uint8Array>): AsyncGenerator<{ event: string; data: string }> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      const parts = (rest + decoder.decode(value, { stream: true })).split('\n\n');
      rest = parts.pop() ?? '';
      for (const part of parts) {
        const lines = part.split('\n');
        const of = (name: string): string =>
          lines
            .find((line) => line.startsWith(`${name}:`))
            ?.slice(name.length + 1)
            .trim() ?? '';
        yield { event: of('event'), data: of('data') };
      }
    }
  } finally {
    reader.cancel().catch(() => undefined);
  }
}

async function pause(milliseconds: number, stopped: AbortSignal): Promise<void> {
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      stopped.removeEventListener('abort', done);
      window.removeEventListener('online', done);
      resolve();
    }
    stopped.addEventListener('abort', done);
    window.addEventListener('online', done);
  });
}
