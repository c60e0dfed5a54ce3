import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { partlyCompressed } from './compressed-form.ts';

const form = JSON.stringify({
  title: 'Ons plan',
  sections: Array.from({ length: 200 }, () => 'Wie wij zijn'),
});
const answer = (words: string): string =>
  JSON.stringify({ data: { plan: { words, form: '?' } } }).replace('"?"', form);

test('An answer of which only the form is compressed is the same answer', () => {
  for (const words of ['', 'Ik slaap slecht. 🙂', 'é'.repeat(70_000)]) {
    const packed = partlyCompressed(answer(words), form);
    expect(gunzipSync(packed).toString()).toBe(answer(words));
  }
  expect(partlyCompressed(answer('kort'), form).length).toBeLessThan(form.length / 4);
});

test('Words stand in it as they are: neither what repeats itself nor what the form says too is shorter', () => {
  const lengths = ['Wie wij zijn Wie wij zijn', 'q8Zk2vXw1LrT6yNp4HsB9dJcM', 'aaaaaaaaaaaaaaaaaaaaaaaaa'].map(
    (words) => partlyCompressed(answer(words), form).length,
  );
  expect(new Set(lengths).size).toBe(1);
});
