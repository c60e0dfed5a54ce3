import { expect, it } from 'vitest';
import { hasFallen, linesOf, type Figure } from './plan.scale.rules.ts';

const figure = (personId: string, number: number, at: number, opened = true): Figure => ({
  personId,
  number,
  at,
  opened,
});

it('draws a line of each person who gave a figure, in the order of time', () => {
  const people = [
    { id: 'samira', name: 'Samira', colour: 1 },
    { id: 'bo', name: 'Bo', colour: 2 },
  ];
  const seen = [figure('samira', 7, 2), figure('samira', 5, 1)];
  expect(linesOf(people, seen)).toEqual([
    {
      personId: 'samira',
      name: 'Samira',
      colour: 1,
      points: [
        { at: new Date(1), number: 5 },
        { at: new Date(2), number: 7 },
      ],
    },
  ]);
});

it('sees that the last figure of somebody is lower than the one before (A18)', () => {
  expect(hasFallen([figure('samira', 7, 1), figure('samira', 5, 2)])).toBe(true);
  expect(hasFallen([figure('samira', 5, 2), figure('samira', 7, 1)])).toBe(true);
  expect(hasFallen([figure('samira', 7, 1), figure('samira', 5, 2), figure('samira', 6, 3)])).toBe(false);
});

it('compares nobody with another, and nothing with a figure that is not opened yet', () => {
  expect(hasFallen([figure('samira', 7, 1), figure('bo', 5, 2)])).toBe(false);
  expect(hasFallen([figure('samira', 7, 1), figure('samira', 5, 2, false)])).toBe(false);
  expect(hasFallen([figure('samira', 7, 1)])).toBe(false);
});
