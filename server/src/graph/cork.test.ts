import { Writable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { createCork } from './cork.ts';

/** A stream that counts how often it is handed something. */
function counting() {
  const calls: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => (calls.push(String(chunk)), done()),
    writev: (chunks, done) => (calls.push(chunks.map(({ chunk }) => String(chunk)).join('')), done()),
  });
  return { calls, stream };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('What is written to a socket in one turn of the event loop', () => {
  test('leaves together, in order, at the end of that turn', async () => {
    const cork = createCork();
    const { calls, stream } = counting();
    for (const letter of ['a', 'b', 'c']) {
      cork(stream);
      stream.write(letter);
      await Promise.resolve();
    }
    expect(calls).toEqual([]);
    await turn();
    expect(calls).toEqual(['abc']);
    cork(stream);
    stream.write('d');
    await turn();
    expect(calls).toEqual(['abc', 'd']);
  });

  test('leaves when the socket is ended meanwhile', async () => {
    const cork = createCork();
    const { calls, stream } = counting();
    cork(stream);
    stream.end('last word');
    await turn();
    expect(calls).toEqual(['last word']);
  });
});
