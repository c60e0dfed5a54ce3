import { expect, it } from 'vitest';
import { canBeNamed } from './dossier.rules.ts';

const petra = { id: 'petra', side: 'PROFESSIONAL', accountId: 'account', leftAt: null } as const;

it.each([
  ['a professional with an account', petra, true],
  ['somebody of the household', { ...petra, side: 'HOUSEHOLD' as const }, false],
  ['a professional without an account', { ...petra, accountId: null }, false],
  ['who left', { ...petra, leftAt: new Date(0) }, false],
])('a dossier names %s: %#', (_who, person, can) => {
  expect(canBeNamed([person], 'petra')).toBe(can);
});

it('a dossier names nobody of another traject', () => {
  expect(canBeNamed([petra], 'anna')).toBe(false);
});
