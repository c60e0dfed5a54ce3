import { expect, test } from 'vitest';
import { difference, editsBetween, wordDifference } from './difference.ts';
import { applyEdit, editBetween } from './edit.ts';

/** Numbers that look random and are the same at every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state % sides;
  };
}

const someText = (roll: (sides: number) => number, length: number): string =>
  Array.from({ length }, () => ['a', 'b', ' ', 'é', '😀', '\n'][roll(6)]).join('');

test('the cursor tells which of equal letters was typed', () => {
  expect(editBetween('aaa', 'aaaa', 2)).toEqual({ at: 1, removed: 0, inserted: 'a' });
  expect(editBetween('aaa', 'aa', 1)).toEqual({ at: 1, removed: 1, inserted: '' });
});

test('equal texts give no change', () => {
  expect(editBetween('oma', 'oma')).toBeNull();
});

test('an emoji that changes into one with the same first half is replaced whole', () => {
  const edit = editBetween('x😀y', 'x😁y', 3)!;
  expect(edit).toEqual({ at: 1, removed: 2, inserted: '😁' });
});

test('the change made to the old text gives the new text, for 2,000 pairs', () => {
  const roll = dice(1);
  for (let round = 0; round < 2_000; round += 1) {
    const before = someText(roll, roll(12));
    const after = someText(roll, roll(12));
    const caret = roll(after.length + 1);
    const edit = editBetween(before, after, caret);
    expect(edit ? applyEdit(before, edit) : before).toBe(after);
  }
});

test('changes in several places leave what lies between them alone', () => {
  expect(editsBetween('oma komt morgen', 'opa komt overmorgen')).toEqual([
    { at: 9, removed: 0, inserted: 'over' },
    { at: 1, removed: 1, inserted: 'p' },
  ]);
});

test('changes letter by letter, made from the end, give the new text, for 1,000 pairs', () => {
  const roll = dice(2);
  for (let round = 0; round < 1_000; round += 1) {
    const before = someText(roll, roll(40));
    const after = someText(roll, roll(40));
    expect(editsBetween(before, after).reduce(applyEdit, before)).toBe(after);
  }
});

test('a difference keeps both texts whole, for 1,000 pairs', () => {
  const roll = dice(3);
  for (let round = 0; round < 1_000; round += 1) {
    const before = [...someText(roll, roll(30))];
    const after = [...someText(roll, roll(30))];
    const runs = difference(before, after);
    const without = (kind: string) => runs.filter((run) => run.kind !== kind).flatMap((run) => run.parts);
    expect(without('added')).toEqual(before);
    expect(without('removed')).toEqual(after);
  }
});

test('what changed between two versions reads in whole words', () => {
  expect(wordDifference('Bas brengt Mila op maandag.', 'Bas brengt Mila elke dag naar school.')).toEqual([
    { kind: 'same', text: 'Bas brengt Mila ' },
    { kind: 'removed', text: 'op maandag.' },
    { kind: 'added', text: 'elke dag naar school.' },
  ]);
});
