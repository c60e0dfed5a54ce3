import { expect, test } from 'vitest';
import { likely } from './likely.ts';

const people = [
  { name: 'Fatma Yıldız', relation: 'oma' },
  { name: 'Anna Vermeer', relation: 'moeder' },
  { name: 'Bram Vermeer', relation: 'vader' },
];

test.each([
  ['Oma Fatma', 'Fatma Yıldız'],
  ['anna', 'Anna Vermeer'],
  ['Bráám', null],
  ['Bram V.', 'Bram Vermeer'],
  ['Vermeer', null],
  ['oma', 'Fatma Yıldız'],
  ['Kees', null],
  ['', null],
])('A guest who typed %s is most likely %s', (typed, expected) => {
  expect(likely(typed, people)?.name ?? null).toBe(expected);
});
