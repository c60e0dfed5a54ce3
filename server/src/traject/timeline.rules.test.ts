import { describe, expect, it } from 'vitest';
import { itemOf, maySee, type TimelineViewer, type Seat, type TimelineFact } from './timeline.rules.ts';

const seats: readonly Seat[] = ['REGISSEUR', 'PROFESSIONAL', 'HOUSEHOLD', 'NETWORK', 'DESK'];

/** Someone in a seat who is the person of the line, or has the right that is asked; or neither. */
const looking = (seat: Seat, concerned: boolean): TimelineViewer => ({
  seat,
  personId: concerned ? 'subject' : 'someone else',
  has: (_right, id) => concerned && id === 'subject',
});

async function seatsThatSee(line: Parameters<typeof maySee>[0], concerned: boolean): Promise<Seat[]> {
  const see = await Promise.all(seats.map((seat) => maySee(line, looking(seat, concerned))));
  return seats.filter((_, index) => see[index]);
}

const working: Seat[] = ['REGISSEUR', 'PROFESSIONAL'];
const members: Seat[] = [...working, 'HOUSEHOLD'];
const withNetwork: Seat[] = [...members, 'NETWORK'];

/** Per kind: who sees it anyway; who sees it when it concerns them; who sees the line of version 0.1. */
const table: Record<TimelineFact['kind'], { anyway: Seat[]; concerned: Seat[]; old: Seat[] }> = {
  REGISTERED: { anyway: [...members, 'DESK'], concerned: [...members, 'DESK'], old: [...members, 'DESK'] },
  APPOINTED: { anyway: withNetwork, concerned: withNetwork, old: withNetwork },
  HANDED_OVER: { anyway: withNetwork, concerned: withNetwork, old: withNetwork },
  CLOSED: { anyway: withNetwork, concerned: withNetwork, old: withNetwork },
  REOPENED: { anyway: withNetwork, concerned: withNetwork, old: withNetwork },
  PERSON_JOINED: { anyway: members, concerned: withNetwork, old: members },
  PERSON_LEFT: { anyway: members, concerned: members, old: members },
  MEETING_PLANNED: { anyway: ['REGISSEUR'], concerned: withNetwork, old: ['REGISSEUR'] },
  MEETING_MOVED: { anyway: ['REGISSEUR'], concerned: withNetwork, old: ['REGISSEUR'] },
  MEETING_HELD: { anyway: ['REGISSEUR'], concerned: withNetwork, old: ['REGISSEUR'] },
  MEETING_CALLED_OFF: { anyway: ['REGISSEUR'], concerned: withNetwork, old: ['REGISSEUR'] },
  NOBODY_CAME: { anyway: ['REGISSEUR'], concerned: withNetwork, old: ['REGISSEUR'] },
  PLAN_ADOPTED: { anyway: [], concerned: withNetwork, old: members },
  LEVEL_SET: { anyway: working, concerned: working, old: working },
  LEVEL_CHANGED: { anyway: working, concerned: working, old: working },
};

describe.each(Object.entries(table))('A line of kind %s', (name, { anyway, concerned, old }) => {
  const kind = name as TimelineFact['kind'];

  it('is seen, whoever it concerns, by these sides only (A1, A16)', async () => {
    expect(await seatsThatSee({ kind, subject: 'subject' }, false)).toEqual(anyway);
  });

  it('is seen by those whom it concerns: invited, reader of the plan, the person', async () => {
    expect(await seatsThatSee({ kind, subject: 'subject' }, true)).toEqual(concerned);
  });

  it('of version 0.1, which does not say whom it concerns, is not seen by more', async () => {
    expect(await seatsThatSee({ kind }, true)).toEqual(old);
  });
});

describe('A line as the contract tells it', () => {
  const at = new Date('2026-11-28T10:00:00Z');

  it('has the facts of its kind and nothing else', () => {
    const fact = { kind: 'PERSON_LEFT', subject: 'p1', person: 'Oma Gré' } as const;
    expect(itemOf('1', at, fact)).toEqual({
      id: '1',
      at,
      kind: 'PERSON_LEFT',
      person: 'Oma Gré',
      formerRegisseur: null,
      fromLevel: null,
      toLevel: null,
      meetingAt: null,
      planId: null,
      recorded: null,
    });
    expect(itemOf('1', at, { kind: 'PLAN_ADOPTED', subject: 'plan' })).toMatchObject({ planId: 'plan' });
  });

  it('shows what version 0.1 recorded as it stands', () => {
    const recorded = { kind: 'MEETING_HELD', text: 'Het overleg is geweest.' } as const;
    expect(itemOf('1', at, recorded)).toMatchObject({
      kind: 'RECORDED',
      recorded: 'Het overleg is geweest.',
    });
  });
});
