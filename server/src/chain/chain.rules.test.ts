import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { StoredAccessHead, StoredAccessLine } from './access-line.model.ts';
import { chainHashes, start, verdictOf } from './chain.rules.ts';

const hashes = chainHashes({
  digest: (purpose, text) => createHash('sha256').update(`${purpose}\0${text}`).digest('base64url'),
});

function chainOf(count: number): { lines: StoredAccessLine[]; head: StoredAccessHead } {
  const lines: StoredAccessLine[] = [];
  for (let number = 1; number <= count; number++) {
    const line: Omit<StoredAccessLine, 'hash'> = {
      _id: `t:${number}`,
      trajectId: 't',
      number,
      at: new Date(number),
      actorId: 'anna',
      what: 'PLAN_READ',
      sealed: Buffer.from('sealed'),
    };
    lines.push({ ...line, hash: hashes.hashOf(lines.at(-1)?.hash ?? start, line) });
  }
  const hash = lines.at(-1)?.hash ?? start;
  return { lines, head: { _id: 't', number: count, hash, proof: hashes.proofOf('t', count, hash) } };
}

async function* each(lines: readonly StoredAccessLine[]): AsyncGenerator<StoredAccessLine> {
  yield* lines;
}

const judge = (
  lines: readonly StoredAccessLine[],
  head: StoredAccessHead | null,
  anchored: readonly { number: number; hash: string }[] = [],
) => verdictOf({ head, lines: () => each(lines), anchored }, hashes);

it('finds a chain whole, and one without lines too', async () => {
  const { lines, head } = chainOf(3);
  expect(await judge(lines, head, [{ number: 2, hash: lines[1]?.hash ?? '' }])).toEqual({
    whole: true,
    lines: 3,
  });
  expect(await judge([], null)).toEqual({ whole: true, lines: 0 });
});

it('finds a line that was taken away or changed', async () => {
  const { lines, head } = chainOf(3);
  const [first, second, third] = lines;
  if (!first || !second || !third) throw new Error('Three lines were made.');
  const missing = { whole: false, brokenAt: 2, reason: 'LINE_MISSING' };
  expect(await judge([first, third], head)).toEqual(missing);
  const changed = { whole: false, brokenAt: 2, reason: 'LINE_CHANGED' };
  expect(await judge([first, { ...second, actorId: 'bo' }, third], head)).toEqual(changed);
});

it('finds an end that was taken away, changed, or set back', async () => {
  const { lines, head } = chainOf(3);
  const gone = (brokenAt: number) => ({ whole: false, brokenAt, reason: 'END_MISSING' });
  expect(await judge(lines, null)).toEqual(gone(3));
  expect(await judge(lines.slice(0, 2), head)).toEqual(gone(3));
  const byHand = { ...head, number: 2 };
  expect(await judge(lines.slice(0, 2), byHand)).toEqual({
    whole: false,
    brokenAt: 2,
    reason: 'END_CHANGED',
  });
});

it('finds a chain that is shorter or other than what was anchored', async () => {
  const { lines, head } = chainOf(3);
  const shorter = chainOf(2);
  const { hash } = head;
  const other = { whole: false, brokenAt: 3, reason: 'NOT_AS_ANCHORED' };
  expect(await judge(shorter.lines, shorter.head, [{ number: 3, hash }])).toEqual(other);
  expect(await judge(lines, head, [{ number: 3, hash: 'another' }])).toEqual(other);
});
