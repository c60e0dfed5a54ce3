import { m } from '#lib/paraglide/messages.js';

/** A number of months as one says it: in years when it is whole years. */
export function monthsInWords(months: number): string {
  if (months % 12 === 0)
    return months === 12 ? m.closing_one_year() : m.closing_years({ count: months / 12 });
  return months === 1 ? m.closing_one_month() : m.closing_months({ count: months });
}
