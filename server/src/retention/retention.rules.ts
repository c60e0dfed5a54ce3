import { fail } from '../errors.ts';
import type { RetentionTerms } from '../schema.generated.ts';
import type { TrajectClosed } from '../traject/traject.types.ts';

/**
 * Terms of an organisation that chose none. Two of them are those of Dutch law for files of care at the time of writing:
 * fifteen years (Wmo 2015, 5.3.4) and twenty where children are concerned (Jeugdwet, 7.3.8). A year to read is ours.
 */
export const usualTerms: RetentionTerms = { readMonths: 12, keepMonths: 180, keepMonthsWithChildren: 240 };

/** Terms from outside. Throws INPUT_INVALID. */
export function termsOf({ readMonths, keepMonths, keepMonthsWithChildren }: RetentionTerms): RetentionTerms {
  if (readMonths < 1 || readMonths > 120)
    fail('INPUT_INVALID', { what: 'lezen kan 1 tot en met 120 maanden na het afsluiten' });
  for (const months of [keepMonths, keepMonthsWithChildren]) {
    if (months < 1 || months > 360)
      fail('INPUT_INVALID', { what: 'bewaren kan 1 tot en met 360 maanden na het afsluiten' });
    if (months < readMonths)
      fail('INPUT_INVALID', { what: 'bewaren kan niet korter zijn dan mensen kunnen lezen' });
  }
  return { readMonths, keepMonths, keepMonthsWithChildren };
}

/** The months that hold for one traject. */
export function monthsFor(
  terms: RetentionTerms,
  { withChildren }: { withChildren: boolean },
): { readMonths: number; keepMonths: number } {
  const { readMonths, keepMonths, keepMonthsWithChildren } = terms;
  return { readMonths, keepMonths: withChildren ? keepMonthsWithChildren : keepMonths };
}

/** A moment so many months later; the last day of the month where the day does not exist. */
export function monthsAfter(at: Date, months: number): Date {
  const day = at.getUTCDate();
  const later = new Date(at);
  later.setUTCDate(1);
  later.setUTCMonth(later.getUTCMonth() + months);
  const days = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0)).getUTCDate();
  later.setUTCDate(Math.min(day, days));
  return later;
}

/** What follows from closing at a moment: the one rule behind the promise on screens and what the server does. */
export function closedAt(at: Date, months: { readMonths: number; keepMonths: number }): TrajectClosed {
  return {
    at,
    readUntil: monthsAfter(at, months.readMonths),
    eraseAt: monthsAfter(at, months.keepMonths),
  };
}

/** Milliseconds before something ends in which people are warned: 30 days. */
export const warnedBefore = 30 * 24 * 60 * 60 * 1000;

/** When people hear that something ends: that long before, or at once when the term is shorter. */
export const warningAt = (closed: Date, ends: Date): Date =>
  new Date(Math.max(closed.getTime(), ends.getTime() - warnedBefore));
