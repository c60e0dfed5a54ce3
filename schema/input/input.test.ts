import { describe, expect, it } from 'vitest';
import { boundsOf, dutchDay, isClockTime, isDay, isSensibleDay, problemOfDay, spans } from './day.ts';
import { asciiDigits, digitsOf } from './digits.ts';
import { emailOf } from './email.ts';
import { lineOf } from './line.ts';
import { isMinutes, minutesOf, readMinutes } from './minutes.ts';

describe('Digits of a typed code', () => {
  it.each([
    '123456',
    '۱۲۳۴۵۶',
    '١٢٣٤٥٦',
    '१२३४५६',
    '১২৩৪৫৬',
    '１２３４５６',
    '𝟏𝟐𝟑𝟒𝟓𝟔',
    '᠑᠒᠓᠔᠕᠖',
    '12\u200b3-4 5\u00a06',
    '൧൨൩൪൫൬',
    '១២៣៤៥៦',
    '၁၂၃၄၅၆',
    '𞥑𞥒𞥓𞥔𞥕𞥖',
    'code: 123 456.',
  ])('of %s are 123456', (typed) => expect(digitsOf(typed, 6)).toBe('123456'));

  it('has every decimal digit of Unicode in a run from zero to nine', () => {
    let found = 0;
    for (let point = 0; point <= 0x10ffff; point++) {
      const sign = String.fromCodePoint(point);
      if (!/\p{Nd}/u.test(sign)) continue;
      expect(asciiDigits(sign), point.toString(16)).toBe(String(found % 10));
      found++;
    }
    expect(found % 10).toBe(0);
    expect(found).toBeGreaterThan(500);
  });
});

describe('A name on one line', () => {
  it.each([
    ['علی\u200cرضا', 'علی\u200cرضا'],
    ['ක්\u200dය', 'ක්\u200dය'],
    ['\u200dAnna\u200c ', 'Anna'],
    ['Anna\u202e de\u2066 Wit', 'Anna de Wit'],
    ['Anna\n\tde  Wit', 'Anna de Wit'],
    ['An\u200bna\ufeff', 'Anna'],
    ['\u3164', ''],
    ['Jose\u0301', 'José'],
    ['Jose\u200b\u0301', 'José'],
    ['علی\u200c\u200dرضا', 'علی\u200cرضا'],
    ['An\u200cna', 'Anna'],
    ['А\u200dнна', 'Анна'],
    ['陈\u200d静', '陈静'],
    ['葛\u{e0100}城', '葛\u{e0100}城'],
    ['ক্\u200dষ', 'ক্\u200dষ'],
    ['A\ud800nna', 'Anna'],
    ['\u{e0041}Anna\u061c', 'Anna'],
    // Marks that draw over what stands above or before a name, and signs that no font draws.
    [`Anna${'\u0301'.repeat(40)}`, `Anná${'\u0301'.repeat(4)}`],
    [`ก${'\u0e47'.repeat(20)}`, `ก${'\u0e47'.repeat(4)}`],
    ['\u0301Anna', 'Anna'],
    ['Anna \u0301\u0302Bep', 'Anna Bep'],
    ['\ue000Anna\u{f0000}', 'Anna'],
    ['Anna\ufffc', 'Anna'],
    // What names need stays.
    ['Nguyễn Thị Ngọc', 'Nguyễn Thị Ngọc'],
    ['שָׁלוֹם', 'שָׁלוֹם'.normalize('NFC')],
    ['བསྒྲུབས', 'བསྒྲུབས'.normalize('NFC')],
    ['မြန်မာ', 'မြန်မာ'],
    ['ណ្ឌ្រី', 'ណ្ឌ្រី'],
  ])('%j is %j', (typed, name) => expect(lineOf(typed)).toBe(name));
});

describe('An e-mail address as people paste it', () => {
  it.each([
    ['an\u200bna@example.org', 'anna@example.org'],
    [' mailto:anna@example.org ', 'anna@example.org'],
    ['MAILTO:anna@example.org?subject=hoi', 'anna@example.org'],
    ['Anna de Wit <anna@example.org>,', 'anna@example.org'],
    ['anna@example.org.', 'anna@example.org'],
    ['anna@ex\u00adample.org;', 'anna@example.org'],
    ['anna@bücher.example', 'anna@bücher.example'],
    ['“anna@example.org”', 'anna@example.org'],
    ["'anna@example.org'!", 'anna@example.org'],
    ['(anna@example.org)', 'anna@example.org'],
    ['‹anna@example.org›,', 'anna@example.org'],
    ['anna＠example。org', 'anna@example.org'],
    ['anna@example.org。', 'anna@example.org'],
    ["o'hara@example.org", "o'hara@example.org"],
    ['ａｎｎａ＠ｅｘａｍｐｌｅ．ｏｒｇ', 'anna@example.org'],
    ['anna@example.org>;', 'anna@example.org'],
    ['<anna@example.org', 'anna@example.org'],
    ['mailto:anna%40example.org', 'anna@example.org'],
    ['mailto://anna@example.org', 'anna@example.org'],
    ['E-mail: anna@example.org', 'anna@example.org'],
    ['SMTP:anna@example.org', 'anna@example.org'],
    ['anna@example.org…', 'anna@example.org'],
    ['*anna@example.org*', 'anna@example.org'],
    ['anna@example.org、', 'anna@example.org'],
    ['\u202eanna@example.org\u2069', 'anna@example.org'],
    ['mailto:anna%2Bwerk@example.org?subject=hoi', 'anna+werk@example.org'],
    ['anna%2Bwerk@example.org', 'anna%2Bwerk@example.org'],
    ['anna@xn--bcher-kva.example', 'anna@xn--bcher-kva.example'],
    ['anna@例え.テスト', 'anna@例え.テスト'],
    ['anna@example.xn--zckzah', 'anna@example.xn--zckzah'],
    ['', ''],
    ['  ', ''],
  ])('%j is %j', (typed, email) => expect(emailOf(typed)).toBe(email));

  it.each([
    'anna',
    '@example.org',
    'anna@example',
    'anna@example..org',
    'an..na@example.org',
    '.anna@example.org',
    'anna@-example.org',
    'anna@exa mple.org',
    'anna@a.nl, bep@b.nl',
    'anna@a.nl;bep@b.nl',
    'anna@b@c.nl,',
    `${'a'.repeat(65)}@example.org`,
    '<>',
    'mailto:',
    'anna@127.0.0.1',
    'anna@example.123',
    'anna@example.o',
    'anna(at)example.org',
    'mailto:anna%4',
    'Anna de Wit anna@example.org',
    'https://example.org/anna@example.org',
    'ftp://anna@example.org',
    'mailto:anna%00@example.org',
    'mailto:anna%zz@example.org',
    '"anna b"@example.org',
    'anna@[127.0.0.1]',
    'anna\u00a0@example.org',
    'anna😀@example.org',
    '☃@example.org',
    'anna@example.c-m',
  ])('%j is none', (typed) => expect(emailOf(typed)).toBeNull());
});

describe('A day', () => {
  const now = new Date('2026-11-29T12:00:00Z');

  it.each(['2026-02-28', '2024-02-29', '0027-01-01'])('%s exists', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '2026-02-29',
    '2026-00-10',
    '2026-04-31',
    '20277-01-01',
    '26-01-01',
    '+002026-01-01',
    '',
    '2026-1-1',
  ])('%j does not', (day) => expect(isDay(day)).toBe(false));

  it.each([
    ['0027-01-01', spans.due, 'TOO_LONG_AGO'],
    ['20277-01-01', spans.due, 'TOO_FAR'],
    ['9999-12-31', spans.due, 'TOO_FAR'],
    ['2026-02-30', spans.due, 'NO_DAY'],
    ['2027-01-01', spans.due, null],
    ['2026-11-30', spans.birth, 'NOT_YET'],
    ['2026-11-29', spans.birth, null],
    ['1926-01-01', spans.birth, null],
    ['1896-11-28', spans.birth, 'TOO_LONG_AGO'],
    ['2031-11-29', spans.meeting, null],
    ['2031-11-30', spans.meeting, 'TOO_FAR'],
    ['20277-01-01', spans.meeting, 'TOO_FAR'],
    ['1600-01-01', undefined, 'TOO_LONG_AGO'],
    ['2200-01-01', undefined, 'TOO_FAR'],
    ['1901-01-01', undefined, null],
  ] as const)('%s around what it is about (%o): %s', (day, span, problem) => {
    expect(problemOfDay(day, now, span)).toBe(problem);
  });

  it.each(['2026-11-29', '2028-02-29', '2026-12-31', '2027-01-01'])(
    'has on %s bounds that exist and are within them',
    (today) => {
      const now = new Date(`${today}T12:00:00Z`);
      for (const span of [...Object.values(spans), undefined])
        for (const day of Object.values(boundsOf(now, span))) {
          expect(isDay(day), day).toBe(true);
          expect(problemOfDay(day, now, span)).toBeNull();
          expect(isSensibleDay(day)).toBe(true);
        }
    },
  );

  it('begins and ends on Dutch clocks', () => {
    expect(dutchDay(new Date('2026-11-29T23:30:00Z'))).toBe('2026-11-30');
    expect(dutchDay(new Date('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
  });

  it('has clock times of two and two digits', () => {
    expect(['00:00', '23:59'].every(isClockTime)).toBe(true);
    expect(['24:00', '9:30', '12:60', ''].some(isClockTime)).toBe(false);
  });
});

describe('Minutes', () => {
  it.each([
    ['45', 45],
    [' ٤٥ ', 45],
    ['', null],
    ['１５', 15],
    ['൪൫', 45],
    ['4\u200b5', 45],
    ['+45', null],
    ['⁴⁵', null],
    ['4,5', null],
    ['-5', null],
    ['1e3', null],
    ['veel', null],
    ['99999', null],
  ])('typed as %j are %j', (typed, minutes) => expect(readMinutes(typed)).toBe(minutes));

  it('have limits, both included', () => {
    expect([10, 480].every((minutes) => isMinutes(minutes, minutesOf.meeting))).toBe(true);
    expect([9, 481, 10.5, Number.NaN].some((minutes) => isMinutes(minutes, minutesOf.meeting))).toBe(false);
  });
});
