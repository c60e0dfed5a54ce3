import { expect, it } from 'vitest';
import { budget, tooHeavy } from '../../server/tools/web-budget.mjs';

const allAt = (change: number) =>
  Object.entries(budget).map(([path, limits]) => ({
    path,
    first: limits.first + change,
    bytes: limits.most + change,
    limits,
  }));

it('lets pages pass that weigh what they may', () => {
  expect(tooHeavy(allAt(0))).toBeNull();
});

it('names each page that is too heavy, with what it weighs and may weigh, at once and with what comes after', () => {
  const [, join, plan, meeting] = allAt(0);
  const heavy = { ...meeting!, first: 95_001, bytes: 130_001 };
  expect(tooHeavy([join!, plan!, heavy])).toContain(
    '/(app)/overleg/[id]: 95001 bytes voor het eerste beeld, hoogstens 95000\n/(app)/overleg/[id]: 130001 bytes, hoogstens 130000',
  );
  expect(tooHeavy([join!, plan!, heavy])).not.toContain('meedoen');
  expect(tooHeavy([{ ...plan!, bytes: 127_001 }])).toContain('127001 bytes, hoogstens 127000');
});

it('holds both ways in, the plan and the meeting on a phone to what a poor line carries', () => {
  expect(budget).toEqual({
    '/(public)': { first: 60_000, most: 60_000 },
    '/(public)/meedoen': { first: 60_000, most: 60_000 },
    '/(app)/traject/[id]/plan/[planId]': { first: 110_000, most: 127_000 },
    '/(app)/overleg/[id]': { first: 95_000, most: 130_000 },
  });
});
