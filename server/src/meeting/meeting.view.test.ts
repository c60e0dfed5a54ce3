import { describe, expect, it } from 'vitest';
import { personRecord } from '../../../test/support/fakes.ts';
import { edition } from '../method/editions.ts';
import { meetingProjection, unheard } from './meeting.projection.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { projectionOf } from './meeting.drawing.ts';
import { isWaitedFor } from './meeting.members.ts';
import { summaryOf } from './meeting.summary.ts';
import type { MeetingSnapshot } from './meeting.view.ts';

const people = new Map(
  [
    personRecord({ id: 'regisseur', side: 'PROFESSIONAL', name: 'Petra' }),
    personRecord({ id: 'mother', name: 'Samira' }),
    personRecord({ id: 'father', name: 'Bilal' }),
    personRecord({ id: 'nurse', side: 'PROFESSIONAL', name: 'Nora' }),
    personRecord({ id: 'left', name: 'Weg', leftAt: new Date(1) }),
  ].map((person) => [person.id, person]),
);

const state: MeetingRecord = {
  ...meetingProjection.empty(),
  trajectId: 'traject',
  state: 'RUNNING',
  current: 0,
  currentSince: 5,
  agenda: [{ sectionKey: 'reason', minutes: 5, usedMs: 1999 }],
  invited: ['mother', 'father', 'nurse', 'left'],
  conversationLeaderId: 'nurse',
  people: {
    regisseur: { ...unheard(), attendance: 'PRESENT' },
    mother: { ...unheard(), attendance: 'PRESENT', reply: 'YES' },
    nurse: { ...unheard(), attendance: 'PRESENT' },
    father: { ...unheard(), attendance: 'ABSENT', reason: 'Ziek' },
  },
  guests: {
    waits: { name: 'Opa', since: 3, admittedAs: null },
    inside: { name: 'Oma', since: 2, admittedAs: 'mother' },
  },
};

const snapshot: MeetingSnapshot = {
  id: 'meeting',
  seq: 7,
  state,
  people,
  regisseurId: 'regisseur',
  edition: edition('handbook-2026') as NonNullable<ReturnType<typeof edition>>,
  sections: [
    { sectionKey: 'reason', title: { nl: 'Aanleiding', en: 'Reason' }, minutes: 5, asksEachPerson: false },
  ],
  answered: new Set(),
  consents: new Map([
    ['mother', { yes: true, byMouth: false, opened: true, answered: true }],
    ['father', { yes: false, byMouth: false, opened: false, answered: false }],
  ]),
  spoken: new Set(['nurse']),
  online: new Set(['mother']),
  typing: new Map([['mother', 'main:reason/reason']]),
  next: null,
  joining: { code: '123456', address: 'https://x/', qrSvg: '<svg/>' },
  codeFrom: null,
};
const draw = projectionOf(snapshot);
const member = (personId: string) => draw({ kind: 'MEMBER', personId });
const guest = (personId: string) => draw({ kind: 'GUEST', personId });
const screen = draw({ kind: 'SCREEN' });
const reasonIn = (view: ReturnType<typeof draw>) =>
  view.participants.find(({ personId }) => personId === 'father')?.absenceReason;

describe('what each sees of a meeting', () => {
  it.each([
    ['the regisseur', member('regisseur'), true, true],
    ['the conversation leader', member('nurse'), true, false],
    ['a participant', member('mother'), false, false],
    ['a guest as the conversation leader', guest('nurse'), false, false],
    ['a guest as the regisseur', guest('regisseur'), false, false],
  ])('%s', (_, view, chairs, leads) => {
    expect([view.viewerChairs, view.viewerLeads]).toEqual([chairs, leads]);
    expect(view.code).toBe(chairs ? '123456' : null);
    expect(view.joinQrSvg).toBe(chairs ? '<svg/>' : null);
    expect(view.waiting.map(({ name }) => name)).toEqual(chairs ? ['Opa'] : []);
    expect(view.silent).toEqual(chairs ? ['mother'] : []);
    expect(reasonIn(view)).toBe(chairs ? 'Ziek' : null);
  });

  it('names the guest who is in as someone to the chair only', () => {
    const guestOf = (view: ReturnType<typeof draw>) =>
      view.participants.find(({ personId }) => personId === 'mother')?.guestId;
    expect(guestOf(member('regisseur'))).toBe('inside');
    expect([guestOf(member('mother')), guestOf(member('father')), guestOf(screen)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('shows a refusal to the regisseur and who gave it, to others when the chair opened it (A9)', () => {
    const consentIn = (view: ReturnType<typeof draw>, who: string) =>
      view.participants.find(({ personId }) => personId === who)?.consent;
    const seen = ['regisseur', 'father', 'mother', 'nurse'].map((who) => consentIn(member(who), 'father'));
    expect(seen).toEqual([false, false, null, null]);
    expect(consentIn(member('nurse'), 'mother')).toBe(true);
    expect(member('regisseur').refusals).toEqual(['father']);
    expect([member('nurse').refusals, member('father').refusals, screen.refusals]).toEqual([[], [], []]);
  });

  it('shows a regisseur of the household no answer before it is opened, nor why somebody does not come (A9, A21)', () => {
    const draw = projectionOf({ ...snapshot, regisseurId: 'mother' });
    const view = draw({ kind: 'MEMBER', personId: 'mother' });
    const father = view.participants.find(({ personId }) => personId === 'father');
    expect(view.viewerLeads).toBe(true);
    expect(father).toMatchObject({ consent: null, consentByMouth: null, absenceReason: null });
    expect(view.refusals).toEqual([]);
    expect(view.waiting.map(({ name }) => name)).toEqual(['Opa']);
    const opened = new Map(snapshot.consents);
    opened.set('father', { yes: false, byMouth: false, opened: true, answered: false });
    const then = projectionOf({ ...snapshot, regisseurId: 'mother', consents: opened });
    expect(then({ kind: 'MEMBER', personId: 'mother' }).refusals).toEqual(['father']);
  });

  it('shows an absent person the own reason', () => {
    expect(reasonIn(member('father'))).toBe('Ziek');
  });

  it('tells a guest nothing of the traject', () => {
    expect(guest('mother').trajectId).toBeNull();
    expect(member('mother').trajectId).toBe('traject');
  });

  it('shows on the beamer the code and who is there, and nothing private', () => {
    expect(screen).toMatchObject({
      code: '123456',
      viewerId: null,
      viewerChairs: false,
      waiting: [],
      silent: [],
    });
    expect(screen.participants.map(({ name }) => name)).toEqual(['Petra', 'Samira', 'Nora']);
    expect(
      screen.participants.every(({ consent, absenceReason }) => consent === null && absenceReason === null),
    ).toBe(true);
    expect(JSON.stringify(screen)).not.toMatch(/Bilal|Ziek|Opa/);
  });

  describe('of when to meet again on the beamer', () => {
    const next = (invited: string[], ending?: 'CALLED_OFF') =>
      summaryOf({
        ...{ id: 'next', kind: 'VOORTGANGSOVERLEG', startsAt: new Date(9), minutes: 60, place: 'Buurthuis' },
        ...{ state: ending ? 'CLOSED' : 'PLANNED', planId: null, invited, ending },
      });
    const onScreen = (invited: string[], ending?: 'CALLED_OFF', now = state) =>
      projectionOf({ ...snapshot, state: now, next: next(invited, ending) })({ kind: 'SCREEN' }).nextMeeting;
    const all = ['regisseur', 'mother', 'father', 'nurse'];

    it('tells the day when all who were asked to this table come again, there or not', () => {
      expect(onScreen(all)?.startsAt).toEqual(new Date(9));
      expect(onScreen([...all, 'neighbour'])).not.toBeNull();
    });

    it('tells nothing of one that somebody of this table is not invited to (A5)', () => {
      expect(onScreen(['regisseur', 'mother', 'father'])).toBeNull();
    });

    it('tells nothing of one without an adult of the household, also to a table that has its own (A23)', () => {
      const withoutFather = { ...state, invited: ['mother', 'nurse'] };
      expect(onScreen(['regisseur', 'mother', 'nurse'], undefined, withoutFather)).toBeNull();
    });

    it('tells nothing of one that was called off', () => {
      expect(onScreen(all, 'CALLED_OFF')).toBeNull();
    });
  });

  it('leaves out who left the traject, and has the regisseur also when not invited', () => {
    expect(member('mother').participants.map(({ personId }) => personId)).toEqual([
      'regisseur',
      'mother',
      'father',
      'nurse',
    ]);
  });

  it('counts whole seconds', () => {
    expect(member('mother').agenda[0]?.usedSeconds).toBe(1);
  });
});

describe('who a round waits for', () => {
  it('is everyone but a regisseur of a profession', () => {
    expect(isWaitedFor(people, 'regisseur', 'regisseur')).toBe(false);
    expect(isWaitedFor(people, 'regisseur', 'nurse')).toBe(true);
    expect(isWaitedFor(people, 'mother', 'mother')).toBe(true);
  });
});
