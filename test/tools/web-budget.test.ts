import { expect, it } from 'vitest';
import { budget, tooHeavy } from '../../server/tools/web-budget.mjs';

it('lets pages pass that weigh what they may', () => {
  expect(tooHeavy(Object.entries(budget).map(([path, most]) => ({ path, bytes: most, most })))).toBeNull();
});

it('names each page that is too heavy, with what it weighs and may weigh', () => {
  const light = { path: '/(public)/meedoen', bytes: 59_999, most: 60_000 };
  const heavy = { path: '/(app)/overleg/[id]', bytes: 130_001, most: 130_000 };
  expect(tooHeavy([light, heavy])).toContain('/(app)/overleg/[id]: 130001 bytes, hoogstens 130000');
  expect(tooHeavy([light, heavy])).not.toContain('meedoen');
});

it('holds the join page, the plan and the meeting on a phone to what a poor line carries', () => {
  expect(budget).toEqual({
    '/(public)/meedoen': 60_000,
    '/(app)/traject/[id]/plan/[planId]': 130_000,
    '/(app)/overleg/[id]': 130_000,
  });
});
