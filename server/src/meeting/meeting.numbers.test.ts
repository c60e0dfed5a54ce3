import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMeetingFixture, until, type Table, type Who } from './meeting.testing.ts';

let table: Table;
let id: string;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());
beforeEach(async () => {
  id = await table.running();
});
afterEach(async () => {
  await table.meeting.closeMeeting(await chair());
});

const uuid = (): string => table.core.random.uuid();
const chair = () => table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
const lead = () => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
const joins = (who: Who) => table.grant(who, 'MEETING_JOIN', 'meeting', id);
const seqFor = async (who: Who): Promise<number> => (await table.meeting.look(await joins(who))).seq;
const mark = async (who: Who, attendance: 'ABSENT' | 'PRESENT', reason?: string) =>
  table.meeting.markAttendance(await chair(), {
    ...{ meetingId: id, personId: table.people[who].id, attendance },
    ...(reason ? { reason } : {}),
  });

/** What only some of those in the meeting may know of. */
const hidden: Record<string, () => Promise<unknown>> = {
  'somebody waits at the door': () => table.guest(id, 'Ome Jan'),
  'somebody at the door is sent away': async () => {
    const { guestId } = await table.guest(id, 'Ome Piet');
    await table.meeting.remove(await chair(), { meetingId: id, guestId });
  },
  'somebody who is expected is let in by code, and is there already': async () => {
    const { guestId } = await table.guest(id, 'Oma');
    const personId = table.people.grandmother.id;
    await table.meeting.admitGuest(await chair(), { meetingId: id, guestId, personId });
  },
  'a next meeting is set': async () =>
    table.meeting.setNext(await lead(), {
      ...{ meetingId: id, nextMeetingId: uuid(), minutes: 60, place: 'Blijfhuis Kanarie' },
      startsAt: new Date('2026-12-20T10:00:00Z'),
    }),
  'why somebody is not there': () => mark('nurse', 'ABSENT', 'Is bang voor hem'),
  'a safety plan is laid beside a pause that goes on': async () => {
    const traject = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
    const readers = [table.people.mother.id];
    const planId = await table.plan.start(traject, uuid(), 'safety-plan.wij', readers);
    const beside = await table.grant('regisseur', 'PLAN_READ', 'plan', planId);
    await table.meeting.pause(await chair(), beside);
  },
};

describe('The number of a meeting, and its frames', () => {
  it.each(Object.keys(hidden))('tell nobody who may not know: %s', async (what) => {
    await mark('nurse', 'ABSENT');
    await mark('father', 'PRESENT');
    await mark('grandmother', 'PRESENT');
    await table.meeting.pause(await chair(), null);
    const source = 'subscription ($id: ID!) { meetingChanged(meetingId: $id) { seq hands } }';
    const frames = await table.listen('father', source, { id });
    const at = ({ data }: { data?: unknown }) =>
      (data as { meetingChanged: { seq: number; hands: string[] } }).meetingChanged;
    const before = at((await frames.next()).value as { data?: unknown }).seq;
    await hidden[what]!();
    expect(await seqFor('father')).toBe(before);
    await table.meeting.raiseHand(await joins('mother'), true);
    const heard: number[] = [];
    const raised = await until(frames, (frame) => {
      heard.push(at(frame).seq);
      return at(frame).hands.length > 0;
    });
    expect(new Set(heard)).toEqual(new Set(heard.length > 1 ? [before, before + 1] : [before + 1]));
    expect(at(raised).seq).toBe(before + 1);
    // Nobody's number goes down when a role changes: all are told the same.
    expect(await seqFor('regisseur')).toBe(before + 1);
    await frames.return?.();
  });

  it('go up with what all see', async () => {
    const numbers = [await seqFor('father')];
    await table.meeting.reply(await joins('nurse'), { meetingId: id, reply: 'NO', reason: null });
    numbers.push(await seqFor('father'));
    await table.meeting.pause(await chair(), null);
    numbers.push(await seqFor('father'));
    await table.meeting.resumeMeeting(await chair());
    numbers.push(await seqFor('father'));
    const first = numbers[0]!;
    expect(numbers).toEqual([first, first + 1, first + 2, first + 3]);
  });
});
