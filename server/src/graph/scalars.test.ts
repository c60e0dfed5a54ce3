import { expect, it } from 'vitest';
import { scalars } from './scalars.ts';

const moment = (text: string) => (scalars.DateTime.parseValue(text) as Date).toISOString();

it.each([
  ['2026-11-30T10:00Z', '2026-11-30T10:00:00.000Z'],
  ['2026-11-30T00:30:15.5+01:00', '2026-11-29T23:30:15.500Z'],
  ['2026-11-30T23:59-00:00', '2026-11-30T23:59:00.000Z'],
])('%s is a moment', (text, read) => expect(moment(text)).toBe(read));

it.each([
  '0000-01-01T00:00Z',
  '9999-12-31T00:00Z',
  '2026-02-30T10:00Z',
  '2026-06-30T23:59:60Z',
  // The day that it names is not the day that it is.
  '2026-11-30T24:00Z',
  '2026-11-30T24:00:00.000+01:00',
  '2026-11-30T10:00+25:00',
  '2026-11-30T10:00',
  '2026-11-30T10:00Z[Europe/Amsterdam]',
  '2026-11-30T10:00Z\n',
  '２０２６-11-30T10:00Z',
  // Its zone moves it out of the years of which a plan can speak.
  '2199-12-31T23:59-23:59',
  '1850-01-01T00:00+23:00',
])('%j is none', (text) => expect(() => moment(text)).toThrow());

it.each(['0000-00-00', '2026-02-30', '2026-11-30\n', '-2026-11-30', '2026-11-30T00:00Z'])(
  '%j is no day',
  (text) => expect(() => scalars.Date.parseValue(text)).toThrow(),
);
