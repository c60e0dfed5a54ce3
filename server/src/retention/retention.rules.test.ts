import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { closedAt, monthsAfter, monthsFor, termsOf, usualTerms } from './retention.rules.ts';

describe('Terms', () => {
  it('end on the same day of a later month, or on its last day', () => {
    expect(monthsAfter(new Date('2026-11-29T14:00:00Z'), 12).toISOString()).toBe('2027-11-29T14:00:00.000Z');
    expect(monthsAfter(new Date('2026-08-31T14:00:00Z'), 6).toISOString()).toBe('2027-02-28T14:00:00.000Z');
    expect(monthsAfter(new Date('2027-12-31T00:00:00Z'), 2).toISOString()).toBe('2028-02-29T00:00:00.000Z');
  });

  it('are longer with a child in the household', () => {
    expect(monthsFor(usualTerms, { withChildren: false }).keepMonths).toBe(180);
    expect(monthsFor(usualTerms, { withChildren: true }).keepMonths).toBe(240);
  });

  it('erase nothing while people may read', async () => {
    const { readUntil, eraseAt } = closedAt(new Date(0), monthsFor(usualTerms, { withChildren: false }));
    expect(eraseAt.getTime()).toBeGreaterThan(readUntil.getTime());
    const wrong = [
      { readMonths: 0, keepMonths: 12, keepMonthsWithChildren: 12 },
      { readMonths: 121, keepMonths: 180, keepMonthsWithChildren: 180 },
      { readMonths: 12, keepMonths: 361, keepMonthsWithChildren: 12 },
      { readMonths: 12, keepMonths: 11, keepMonthsWithChildren: 12 },
      { readMonths: 12, keepMonths: 12, keepMonthsWithChildren: 11 },
    ];
    for (const terms of wrong) expect(await refusalOf(() => termsOf(terms))).toBe('INPUT_INVALID');
    expect(termsOf(usualTerms)).toEqual(usualTerms);
  });
});
