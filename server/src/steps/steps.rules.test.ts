import { describe, expect, it } from 'vitest';
import type { ParticipantState } from '../meeting/meeting.types.ts';
import { editions } from '../method/editions.ts';
import { comesNext, meetingKnown, trajectPhaseOf } from './steps.rules.ts';

const there: ParticipantState = {
  reply: 'YES',
  attendance: 'PRESENT',
  byHand: false,
  reason: null,
  mailed: 0,
};
const record: Parameters<typeof meetingKnown>[0] = {
  kind: 'STARTOVERLEG',
  state: 'CLOSED',
  startsAt: 1,
  startedAt: 1,
  place: 'Buurthuis',
  planId: 'plan',
  agenda: [],
  invited: ['anna', 'samira', 'bo'],
  people: { anna: there, samira: there, bo: { ...there, attendance: 'ABSENT', mailed: -1 } },
  noteTakerId: null,
  adoptedVersionId: null,
  nextMeetingId: null,
};
const about = { household: new Set(['samira', 'bo']), regisseurPersonId: 'anna', seesFirst: true };
const said = (yes: boolean, opened = false) => ({
  consents: new Map([['samira', { yes, opened }]]),
  actions: 1,
});

describe('What the steps look at of a meeting', () => {
  it('is who was invited by mail, but for the regisseur', () => {
    expect(meetingKnown(record, about, said(true)).guests).toEqual([
      { mailed: true, reminded: false },
      { mailed: false, reminded: false },
    ]);
  });

  it('is consent when all of the household who came gave it, and somebody came', () => {
    expect(meetingKnown(record, about, said(true)).consented).toBe(true);
    expect(meetingKnown(record, about, said(false)).consented).toBe(false);
    const nobody = { ...about, household: new Set<string>() };
    expect(meetingKnown(record, nobody, said(true)).consented).toBe(false);
  });

  it('is for a regisseur of the household or network the consent that the chair opened (A9)', () => {
    const lay = { ...about, seesFirst: false };
    expect(meetingKnown(record, lay, said(true)).consented).toBe(false);
    expect(meetingKnown(record, lay, said(true, true)).consented).toBe(true);
  });

  it('is whether it was lost: called off, or nobody came', () => {
    const { lost } = meetingKnown(record, about, said(true));
    expect(lost).toBe(false);
    for (const ending of ['CALLED_OFF', 'NOBODY_CAME'] as const)
      expect(meetingKnown({ ...record, ending }, about, said(true)).lost).toBe(true);
  });
});

it.each(editions.map(({ id, process }) => [id, process.phases] as const))(
  'the second phase of %s comes next from the first, and the first from none after it',
  (_id, phases) => {
    const first = phases.find(({ number }) => number === 1);
    const second = phases.find(({ number }) => number === 2);
    if (!first || !second) throw new Error('An edition has these phases.');
    expect(comesNext(phases, trajectPhaseOf(first), second)).toBe(true);
    expect(comesNext(phases, trajectPhaseOf(second), first)).toBe(false);
  },
);
