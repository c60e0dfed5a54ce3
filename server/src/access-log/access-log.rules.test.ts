import { expect, it } from 'vitest';
import { maySeeLine, type LogReader } from './access-log.rules.ts';

/** An adult of the household who knows of every plan, meeting and person. */
const adult: LogReader = { personId: 'father', leads: false, readsSignals: false, has: () => true };

it.each(['LEVEL_PROPOSED', 'OBLIGATION_SOLVED'] as const)(
  '%s is told to who leads, and to nobody else of the household: it is not theirs to know yet (R8, A14)',
  (what) => {
    expect(maySeeLine({ what }, adult)).toBe(false);
    expect(maySeeLine({ what }, { ...adult, leads: true })).toBe(true);
  },
);

it.each(['SAFETY_PLAN_READ', 'SAFETY_PLAN_CHANGED', 'SIGNAL_READ'] as const)(
  '%s is told to a professional who leads, and to nobody of the household, who may lead (A14)',
  (what) => {
    expect(maySeeLine({ what }, { ...adult, leads: true })).toBe(false);
    expect(maySeeLine({ what }, { ...adult, leads: true, readsSignals: true })).toBe(true);
  },
);

it('tells that somebody shows more contact data to that person and a professional who leads alone (A20)', () => {
  const line = { what: 'CONTACT_SHOWN_AS_ASKED', about: { kind: 'person', id: 'mother' } } as const;
  const seen = [adult, { ...adult, leads: true }].map((reader) => maySeeLine(line, reader));
  expect(seen).toEqual([false, false]);
  expect(maySeeLine(line, { ...adult, personId: 'mother' })).toBe(true);
  expect(maySeeLine(line, { ...adult, leads: true, readsSignals: true })).toBe(true);
});

it('tells every adult that the level was changed', () => {
  expect(maySeeLine({ what: 'LEVEL_CHANGED' }, adult)).toBe(true);
});
