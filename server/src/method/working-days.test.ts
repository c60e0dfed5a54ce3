import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay, publicHolidays, workingDaysUntil } from './working-days.ts';

describe('public holidays', () => {
  it('are those of the Algemene termijnenwet, with Easter where the calendar has it', () => {
    expect(publicHolidays(2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-04-27',
      '2026-05-05',
      '2026-05-14',
      '2026-05-25',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it.each([
    [2024, '2024-04-01'],
    [2025, '2025-04-21'],
    [2027, '2027-03-29'],
    [2038, '2038-04-26'],
    [2049, '2049-04-19'],
  ])('puts Easter Monday of %i on %s', (year, monday) => {
    expect(publicHolidays(year)).toContain(monday);
  });

  it('moves King’s Day to Saturday 26 April when the 27th is a Sunday', () => {
    expect(publicHolidays(2025)).toContain('2025-04-26');
    expect(publicHolidays(2025)).not.toContain('2025-04-27');
  });

  it('names a day once when two holidays fall together', () => {
    // 5 May 2016 was Ascension Day too.
    expect(publicHolidays(2016).filter((day) => day === '2016-05-05')).toHaveLength(1);
  });
});

describe('working days', () => {
  it('are Monday to Friday without public holidays', () => {
    expect(isWorkingDay('2026-11-23')).toBe(true);
    expect(isWorkingDay('2026-11-28')).toBe(false);
    expect(isWorkingDay('2026-11-29')).toBe(false);
    expect(isWorkingDay('2026-12-25')).toBe(false);
  });

  it('five after a Monday is the next Monday: the day itself does not count', () => {
    expect(addWorkingDays('2026-11-23', 5)).toBe('2026-11-30');
  });

  it('counts from a day in the weekend as from Friday', () => {
    expect(addWorkingDays('2026-11-28', 5)).toBe('2026-12-04');
    expect(addWorkingDays('2026-11-27', 5)).toBe('2026-12-04');
  });

  it('skips Christmas and New Year', () => {
    expect(addWorkingDays('2026-12-24', 5)).toBe('2027-01-04');
  });

  it('skips Good Friday and Easter Monday', () => {
    expect(addWorkingDays('2026-04-02', 1)).toBe('2026-04-07');
  });

  it('does not shift around the change of summer time', () => {
    expect(addWorkingDays('2026-03-27', 1)).toBe('2026-03-30');
    expect(addWorkingDays('2026-10-23', 1)).toBe('2026-10-26');
  });

  it('gives the date itself for no days', () => {
    expect(addWorkingDays('2026-11-28', 0)).toBe('2026-11-28');
  });

  it('says how many are left, and how many it is too late', () => {
    expect(workingDaysUntil('2026-11-23', '2026-11-30')).toBe(5);
    expect(workingDaysUntil('2026-11-30', '2026-11-30')).toBe(0);
    expect(workingDaysUntil('2026-12-02', '2026-11-30')).toBe(-2);
    expect(workingDaysUntil('2026-11-29', '2026-11-28')).toBe(0);
  });

  it('agrees with itself: as many left as were added, for every day of a year', () => {
    for (let day = Date.UTC(2026, 0, 1); day < Date.UTC(2027, 0, 1); day += 86_400_000) {
      const date = new Date(day).toISOString().slice(0, 10);
      const end = addWorkingDays(date, 5);
      expect(workingDaysUntil(date, end), date).toBe(5);
      expect(isWorkingDay(end), end).toBe(true);
    }
  });

  it.each(['2026-02-29', '2026-13-01', '26-01-01', '', '2026-11-23T10:00:00Z', 'morgen'])(
    'refuses %j, which is no calendar date',
    (date) => {
      expect(() => addWorkingDays(date, 1)).toThrow(RangeError);
    },
  );

  it.each([-1, 1.5, Number.NaN, Infinity])('refuses %d as a number of days', (days) => {
    expect(() => addWorkingDays('2026-11-23', days)).toThrow(RangeError);
  });
});
