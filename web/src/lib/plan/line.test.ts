import { expect, it } from 'vitest';
import { lineOf } from './line.ts';

const plan = (id: string, follows: string | null, formKind = 'SUPPORT_PLAN') => ({ id, follows, formKind });
const ids = (plans: readonly { id: string }[]): string[] => plans.map(({ id }) => id);

const plans = [
  plan('third', 'second'),
  plan('progress', 'first', 'PROGRESS_PLAN'),
  plan('second', 'first'),
  plan('first', null),
  plan('of another', null),
  plan('progress after', 'progress', 'PROGRESS_PLAN'),
];

it('goes back and on along the plans of one form, whichever of them is looked at', () => {
  for (const id of ['first', 'second', 'third'])
    expect(ids(lineOf(plans, id))).toEqual(['third', 'second', 'first']);
  expect(ids(lineOf(plans, 'progress'))).toEqual(['progress', 'progress after']);
});

it('leaves out the plan of another, and has only the plan itself where nothing goes on', () => {
  expect(ids(lineOf(plans, 'of another'))).toEqual(['of another']);
  expect(lineOf(plans, 'not among them')).toEqual([]);
});
