import { expect, it } from 'vitest';
import type { PersonRecord } from '../traject/traject.types.ts';
import { earliestDueOf, expectedFirst, mayKnow, notAdoptedSince } from './standing.rules.ts';

const held = {
  state: 'CLOSED',
  startedAt: 1,
  startsAt: 1,
  adoptedVersionId: null,
  planId: 'plan',
} as const;

it('names the earliest day of an action that is not done', () => {
  const actions = [
    { state: 'OPEN', due: '2026-12-02' },
    { state: 'OPEN', due: '2026-12-01' },
    { state: 'DONE', due: '2026-11-01' },
    { state: 'OPEN', due: null },
  ] as const;
  expect(earliestDueOf(actions)).toBe('2026-12-01');
  expect(earliestDueOf(actions.slice(2))).toBeNull();
});

it('tells when the latest meeting was held that closed without an adopted plan', () => {
  expect(notAdoptedSince([held, { ...held, startsAt: 2 }])).toEqual(new Date(2));
  expect(notAdoptedSince([held, { ...held, startsAt: 2, adoptedVersionId: 'version' }])).toBeNull();
  expect(notAdoptedSince([{ ...held, planId: null }])).toBeNull();
});

it.each([
  ['a meeting that was not closed', { ...held, state: 'RUNNING' as const }],
  ['a meeting that never began', { ...held, startedAt: null }],
  ['a meeting to which nobody came', { ...held, ending: 'NOBODY_CAME' as const }],
])('counts %s not as held', (_what, meeting) => {
  expect(notAdoptedSince([meeting])).toBeNull();
});

it('tells why a traject seems to stand still to who leads or registered it, of others only professionals that nobody does', () => {
  const side = (of: PersonRecord['side']) => ({ side: of }) as PersonRecord;
  const others = { leading: false, self: side('PROFESSIONAL') };
  expect(mayKnow('NOT_ADOPTED', { leading: true, self: side('HOUSEHOLD') })).toBe(true);
  expect(mayKnow('NOT_ADOPTED', { leading: false, self: undefined })).toBe(true);
  expect(mayKnow('NOT_ADOPTED', others)).toBe(false);
  expect(mayKnow('NO_REGISSEUR', others)).toBe(true);
  expect(mayKnow('NO_REGISSEUR', { leading: false, self: side('HOUSEHOLD') })).toBe(false);
});

it('puts first where something is expected, then what one leads, then the newest', () => {
  const one = (name: string, expected: number, leading: boolean, at: number) => ({
    name,
    expected: Array(expected).fill({ kind: 'PLAN_MEETING', meetingAt: null, obligation: null }),
    leading,
    registeredAt: new Date(at),
  });
  const list = [
    one('old', 0, false, 1),
    one('new', 0, false, 2),
    one('led', 0, true, 1),
    one('asked', 1, false, 1),
  ];
  expect(list.sort(expectedFirst).map(({ name }) => name)).toEqual(['asked', 'led', 'new', 'old']);
});
