import { expect, it } from 'vitest';
import { shortNames, someNames } from './meeting.types.ts';

it('says first names, and whole names when a first name would not tell who it is', () => {
  expect(shortNames(['Anna Vermeer', 'Bram Vermeer', 'Oma Gré'])).toEqual(['Anna', 'Bram', 'Oma Gré']);
  expect(shortNames(['Anna Vermeer', 'Anna de Wit'])).toEqual(['Anna Vermeer', 'Anna de Wit']);
});

it('says how many names it leaves out', () => {
  expect(someNames(['a', 'b', 'c'], 2, (count) => `en nog ${count}`)).toBe('a, b, en nog 1');
  expect(someNames(['a', 'b'], 2, (count) => `en nog ${count}`)).toBe('a, b');
});
