import { describe, expect, it } from 'vitest';
import { inListOrder, nextAmong, phaseSeen, summaryOf, type MeetingSummaryView } from './meeting.summary.ts';

const now = new Date('2026-11-23T09:00:00Z');
const meeting = (id: string, day: number, state: 'PLANNED' | 'RUNNING' | 'CLOSED') =>
  summaryOf({
    id,
    kind: 'VOORTGANGSOVERLEG',
    startsAt: new Date(now.getTime() + day * 24 * 60 * 60 * 1000),
    minutes: 60,
    place: '',
    state,
    planId: null,
    invited: [],
  });
const past = [meeting('may', -180, 'CLOSED'), meeting('october', -40, 'CLOSED')];

describe('meetings in a list', () => {
  it('come soonest first, then those that were, newest first', () => {
    const list = inListOrder([...past, meeting('later', 30, 'PLANNED'), meeting('soon', 3, 'PLANNED')]);
    expect(list.map(({ id }) => id)).toEqual(['soon', 'later', 'october', 'may']);
  });
});

describe('the next meeting', () => {
  it.each([
    ['none when all are past', [], null],
    ['the soonest', [meeting('later', 30, 'PLANNED'), meeting('soon', 3, 'PLANNED')], 'soon'],
    ['the one that goes on', [meeting('soon', 0.1, 'PLANNED'), meeting('now', 0, 'RUNNING')], 'now'],
    ['one that is a little late', [meeting('late', -0.1, 'PLANNED')], 'late'],
    [
      'not one that never began',
      [meeting('forgotten', -9, 'PLANNED'), meeting('soon', 3, 'PLANNED')],
      'soon',
    ],
  ])('is %s', (_, open, expected) => {
    expect(nextAmong([...past, ...open], now)?.id ?? null).toBe(expected);
  });
});

describe('the phase as meetings tell it', () => {
  const prepared = (
    kind: 'STARTOVERLEG' | 'VOORTGANGSOVERLEG',
    day: number,
    state: 'PLANNED' | 'RUNNING' | 'CLOSED' = 'PLANNED',
  ): MeetingSummaryView => ({ ...meeting(`${kind} ${day}`, day, state), kind, prepares: true });
  const held = { ...prepared('STARTOVERLEG', -9, 'CLOSED'), ending: 'HELD' } as const;
  const calledOff = { ...prepared('STARTOVERLEG', -9, 'CLOSED'), ending: 'CALLED_OFF' } as const;

  it.each([
    [
      'that of the first that comes, also when a second one is planned',
      [prepared('VOORTGANGSOVERLEG', 40), prepared('STARTOVERLEG', 3)],
      'STARTOVERLEG',
    ],
    [
      'that of the one that goes on',
      [prepared('VOORTGANGSOVERLEG', -0.5), prepared('STARTOVERLEG', 0, 'RUNNING')],
      'STARTOVERLEG',
    ],
    [
      'not that of one that never began',
      [prepared('STARTOVERLEG', -9), prepared('VOORTGANGSOVERLEG', 3)],
      'VOORTGANGSOVERLEG',
    ],
    [
      'that of the second once the first was held',
      [held, prepared('VOORTGANGSOVERLEG', 3)],
      'VOORTGANGSOVERLEG',
    ],
    ['carrying out after one that was held', [held], 'VOORTGANG'],
    ['preparing again when the only one was called off', [calledOff], 'ANALYSE'],
  ])('is %s', (_, known, expected) => {
    expect(phaseSeen('STARTOVERLEG', known, now)).toBe(expected);
  });

  it('stays what it is where meetings do not lead', () => {
    expect(phaseSeen('AFSLUITEN', [prepared('VOORTGANGSOVERLEG', 3)], now)).toBe('AFSLUITEN');
  });
});
