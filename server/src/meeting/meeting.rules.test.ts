import { describe, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { meetingProjection } from './meeting.projection.ts';
import * as rules from './meeting.rules.ts';
import type { MeetingEvent, MeetingRecord } from './meeting.types.ts';

const start = new Date('2026-11-23T09:00:00Z').getTime();
const minute = 60_000;

/** The state after events, each a minute after the one before. */
function after(...events: MeetingEvent[]): MeetingRecord {
  const state = meetingProjection.empty();
  events.forEach((event, index) =>
    meetingProjection.apply(state, [event], {
      seq: index + 1,
      at: new Date(start + index * minute),
      actor: null,
    }),
  );
  return state;
}

const planned: MeetingEvent = {
  kind: 'planned',
  trajectId: 'traject',
  meetingKind: 'STARTOVERLEG',
  startsAt: start,
  minutes: 90,
  place: 'Buurthuis',
  planId: 'plan',
  agenda: [
    { sectionKey: 'reason', minutes: 10 },
    { sectionKey: 'situation', minutes: 20 },
    { sectionKey: 'consent', minutes: 5 },
  ],
  invited: ['regisseur', 'mother', 'nurse'],
  prepares: true,
};
const started: MeetingEvent = { kind: 'started', code: '123456', until: start + 480 * minute };
const closed: MeetingEvent = { kind: 'closed' };
const at = (index: number): MeetingEvent => ({ kind: 'wentTo', index });
const attended = (
  personId: string,
  attendance: 'PRESENT' | 'ABSENT' = 'PRESENT',
  byHand = false,
): MeetingEvent => ({
  kind: 'attended',
  personId,
  attendance,
  byHand,
  reason: null,
  answers: true,
});
const came = (guestId: string): MeetingEvent => ({ kind: 'guestCame', guestId, name: 'Iemand' });
const admitted = (guestId: string, personId: string): MeetingEvent => ({
  kind: 'guestAdmitted',
  guestId,
  personId,
});
const round = (...expected: string[]): MeetingEvent => ({
  kind: 'roundBegan',
  sectionKey: 'situation',
  expected,
});

const sections = ['reason', 'situation', 'consent'].map((sectionKey) => ({
  sectionKey,
  title: { nl: sectionKey, en: sectionKey },
  minutes: 10,
  // Of consent no round is made: `asksEachPerson` of plan.rules.ts, with its own test.
  asksEachPerson: sectionKey === 'situation',
}));
const all = () => true;
const none = () => false;
const notRegisseur = (id: string) => id !== 'regisseur';

const states = {
  PLANNED: after(planned),
  RUNNING: after(planned, started, at(0)),
  CLOSED: after(planned, started, at(0), closed),
};
const wishes = {
  startsAt: new Date(start),
  minutes: 90,
  place: 'Buurthuis',
};
const starting = { code: '654321', until: new Date(start), online: [], sections, waits: all };

describe('what each state of a meeting allows', () => {
  it.each<[string, (state: MeetingRecord) => MeetingEvent[], Record<keyof typeof states, string>]>([
    [
      'start',
      (s) => rules.start(s, starting),
      { PLANNED: 'yes', RUNNING: 'nothing', CLOSED: 'MEETING_CLOSED' },
    ],
    ['close', rules.close, { PLANNED: 'MEETING_NOT_RUNNING', RUNNING: 'yes', CLOSED: 'nothing' }],
    [
      'go to an item',
      (s) => rules.goTo(s, 1, sections, all),
      { PLANNED: 'MEETING_NOT_RUNNING', RUNNING: 'yes', CLOSED: 'MEETING_NOT_RUNNING' },
    ],
    [
      'raise a hand',
      (s) => rules.setHand(s, 'mother', true),
      { PLANNED: 'MEETING_NOT_RUNNING', RUNNING: 'yes', CLOSED: 'MEETING_NOT_RUNNING' },
    ],
    [
      'give the floor',
      (s) => rules.giveFloor(s, 'mother', all),
      { PLANNED: 'MEETING_NOT_RUNNING', RUNNING: 'yes', CLOSED: 'MEETING_NOT_RUNNING' },
    ],
    [
      'open a round that is not there',
      rules.openRound,
      { PLANNED: 'MEETING_NOT_RUNNING', RUNNING: 'NO_ROUND', CLOSED: 'MEETING_NOT_RUNNING' },
    ],
    [
      'let a guest wait',
      (s) => rules.guestWaits(s, 'guest', 'Iemand'),
      { PLANNED: 'MEETING_NOT_RUNNING', RUNNING: 'yes', CLOSED: 'MEETING_NOT_RUNNING' },
    ],
    [
      'answer the invitation',
      (s) => rules.reply(s, 'mother', 'YES', null),
      { PLANNED: 'yes', RUNNING: 'yes', CLOSED: 'MEETING_CLOSED' },
    ],
    [
      'move it',
      (s) =>
        rules.change(s, { appointment: { ...wishes, minutes: 60 }, agenda: null, invite: [], withdraw: [] }),
      { PLANNED: 'yes', RUNNING: 'yes', CLOSED: 'MEETING_CLOSED' },
    ],
    [
      'name a helper',
      (s) => rules.nameHelper(s, 'NOTE_TAKER', 'nurse'),
      { PLANNED: 'yes', RUNNING: 'yes', CLOSED: 'MEETING_CLOSED' },
    ],
    [
      'correct attendance',
      (s) => rules.markAttendance(s, 'mother', 'PRESENT', null, { isHere: all, waits: all }),
      { PLANNED: 'yes', RUNNING: 'yes', CLOSED: 'yes' },
    ],
    [
      'note that someone connected',
      (s) => rules.connected(s, 'mother', all),
      { PLANNED: 'nothing', RUNNING: 'yes', CLOSED: 'nothing' },
    ],
  ])('%s', async (_, decide, expected) => {
    for (const state of Object.keys(states) as (keyof typeof states)[]) {
      const outcome = expected[state];
      if (outcome === 'yes') expect(decide(states[state]).length, state).toBeGreaterThan(0);
      else if (outcome === 'nothing') expect(decide(states[state]), state).toEqual([]);
      else expect(await refusalOf(() => decide(states[state])), state).toBe(outcome);
    }
  });
});

describe('starting', () => {
  it('marks who is connected as present, but not who was marked absent by hand', () => {
    const state = after(planned, attended('nurse', 'ABSENT', true));
    const events = rules.start(state, { ...starting, online: ['mother', 'nurse'] });
    expect(events.map((event) => ('personId' in event ? event.personId : event.kind))).toEqual([
      'started',
      'mother',
      'wentTo',
    ]);
  });

  it('waits for a plan', async () => {
    const state = after({ ...planned, planId: null, agenda: [] });
    expect(await refusalOf(() => rules.start(state, starting))).toBe('MEETING_NEEDS_PLAN');
  });
});

describe('rounds', () => {
  it('wait for those who are there, without a regisseur of a profession', () => {
    const state = after(planned, started, at(0), attended('mother'), attended('regisseur'));
    expect(rules.goTo(state, 1, sections, notRegisseur)).toEqual([at(1), round('mother')]);
  });

  it('are not made of an item that asks nobody, nor of consent', () => {
    const state = after(planned, started, at(1));
    expect(rules.goTo(state, 0, sections, all)).toEqual([at(0)]);
    expect(rules.goTo(state, 2, sections, all)).toEqual([at(2)]);
  });

  it('do not begin again after they were opened', () => {
    const opened: MeetingEvent = { kind: 'roundOpened', sectionKey: 'situation' };
    const state = after(planned, started, at(1), round('mother'), opened, at(0));
    expect(rules.goTo(state, 1, sections, all)).toEqual([at(1)]);
  });

  it('are opened by the chair alone, and again for what was answered since (A9)', () => {
    const opened: MeetingEvent = { kind: 'roundOpened', sectionKey: 'situation' };
    const state = after(planned, started, at(1), round('mother'));
    expect(rules.openRound(state)).toEqual([opened]);
    expect(rules.openRound(after(planned, started, at(1), round('mother'), opened))).toEqual([opened]);
    expect(rules.openRound(after(planned, started, at(1), round('mother'), opened, at(0), at(1)))).toEqual([
      opened,
    ]);
  });
});

describe('time', () => {
  it('is booked on the item that was current, also at the end', () => {
    const state = after(planned, started, at(0), at(1), at(0), closed);
    expect(state.agenda.map(({ usedMs }) => usedMs / minute)).toEqual([2, 1, 0]);
  });

  it('is not taken back by a clock that jumps back', () => {
    const state = after(planned, started, at(0));
    meetingProjection.apply(state, [at(1)], { seq: 9, at: new Date(start - minute), actor: null });
    expect(state.agenda[0]?.usedMs).toBe(0);
  });
});

describe('guests', () => {
  const about = { canBe: all, waits: all };
  const waiting = after(planned, started, came('one'), came('two'), admitted('one', 'mother'));

  it.each(['three', '__proto__', 'constructor'])(
    'are not sent away when nobody waits as %s',
    async (guestId) => {
      expect(await refusalOf(Promise.resolve().then(() => rules.sendAway(waiting, guestId)))).toBe(
        'NOT_FOUND',
      );
    },
  );

  it.each<[string, string, string, typeof about, string]>([
    ['as a free person', 'two', 'nurse', about, 'yes'],
    ['as the same person again', 'one', 'mother', about, 'nothing'],
    ['as a person who is taken', 'two', 'mother', about, 'CONFLICT'],
    ['as another person than before', 'one', 'nurse', about, 'CONFLICT'],
    ['when nobody of that name waits', 'three', 'nurse', about, 'NOT_FOUND'],
    ['by a name that every object has', '__proto__', 'nurse', about, 'NOT_FOUND'],
    ['as someone who cannot be', 'two', 'nurse', { canBe: none, waits: all }, 'NOT_FOUND'],
  ])('are let in %s', async (_, guestId, personId, members, outcome) => {
    const decide = () => rules.admit(waiting, guestId, personId, members);
    if (outcome === 'yes') expect(decide()).toHaveLength(2);
    else if (outcome === 'nothing') expect(decide()).toEqual([]);
    else expect(await refusalOf(decide)).toBe(outcome);
  });

  it('free a person when they go', () => {
    const state = after(planned, started, came('one'), came('two'), admitted('one', 'mother'), {
      kind: 'guestGone',
      guestId: 'one',
    });
    expect(rules.admit(state, 'two', 'mother', about)).toHaveLength(2);
  });

  it('go with the person they came in as', () => {
    expect(rules.takeOut(waiting, 'mother', 'regisseur').map(({ kind }) => kind)).toEqual([
      'guestGone',
      'takenOut',
    ]);
  });

  it('are on the list once let in, and there', () => {
    const events = rules.admit(waiting, 'two', 'grandmother', about);
    const state = after(planned, started, came('two'), ...events);
    expect(state.invited).toContain('grandmother');
    expect(state.people['grandmother']?.attendance).toBe('PRESENT');
  });
});

describe('taking out', () => {
  it('never takes the regisseur out, and nobody who is not on the list', async () => {
    expect(await refusalOf(() => rules.takeOut(states.RUNNING, 'regisseur', 'regisseur'))).toBe(
      'REGISSEUR_CANNOT_LEAVE',
    );
    expect(await refusalOf(() => rules.takeOut(states.RUNNING, 'stranger', 'regisseur'))).toBe('NOT_FOUND');
  });

  it('takes tasks, hand and floor away', () => {
    const state = after(
      planned,
      started,
      { kind: 'helperNamed', helper: 'NOTE_TAKER', personId: 'nurse' },
      { kind: 'helperNamed', helper: 'CONVERSATION_LEADER', personId: 'nurse' },
      { kind: 'handSet', personId: 'nurse', up: true },
      { kind: 'takenOut', personId: 'nurse' },
    );
    expect(state).toMatchObject({ noteTakerId: null, conversationLeaderId: null, hands: [] });
  });
});

describe('the order of speaking', () => {
  const edition = {
    speakingOrder: {
      groups: ['HOUSEHOLD', 'NETWORK', 'PROFESSIONALS'] as ('HOUSEHOLD' | 'NETWORK' | 'PROFESSIONALS')[],
      source: { seed: '001', heading: '' },
    },
  };
  const sides = new Map([
    ['mother', 'HOUSEHOLD'],
    ['father', 'HOUSEHOLD'],
    ['neighbour', 'NETWORK'],
    ['nurse', 'PROFESSIONAL'],
  ] as const);

  it('is household, network, professionals, each by time, without who left', () => {
    const hands = ['nurse', 'neighbour', 'gone', 'father', 'mother'];
    const order = rules.handsInOrder(edition as never, hands, (id) => sides.get(id as never));
    expect(order).toEqual(['father', 'mother', 'neighbour', 'nurse']);
  });
});

describe('a repeat', () => {
  it('changes nothing', () => {
    const state = after(planned, started, { kind: 'handSet', personId: 'mother', up: true });
    expect(rules.setHand(state, 'mother', true)).toEqual([]);
    expect(rules.setHand(state, 'nurse', false)).toEqual([]);
    const same = { appointment: wishes, agenda: null, invite: ['mother'], withdraw: [] };
    expect(rules.change(states.PLANNED, same)).toEqual([]);
  });

  it('does not make a meeting of another traject', async () => {
    const wish = {
      trajectId: 'another',
      kind: 'STARTOVERLEG' as const,
      appointment: wishes,
      planId: null,
      agenda: [],
      invited: [],
      prepares: true,
    };
    expect(await refusalOf(() => rules.plan(states.PLANNED, wish))).toBe('CONFLICT');
    expect(rules.plan(states.PLANNED, { ...wish, trajectId: 'traject' })).toEqual([]);
  });
});

describe('a snapshot', () => {
  it('brings back the same state', () => {
    const state = after(planned, started, at(1), attended('mother'), round('mother'), came('one'));
    const frozen = JSON.parse(JSON.stringify(meetingProjection.freeze(state))) as unknown;
    expect(meetingProjection.thaw(frozen)).toEqual(state);
  });
});
