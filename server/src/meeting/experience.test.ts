import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import type { Mood } from '../schema.generated.ts';
import { createMeetingFixture, type Table, type Who } from './meeting.testing.ts';

/** How people found a meeting: nobody can tell who answered what, the regisseur neither. */
let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const days = (count: number): number => count * 24 * 60 * 60_000;
const join = (who: Who, id: string) => table.grant(who, 'MEETING_JOIN', 'meeting', id);
const tell = async (who: Who, meetingId: string, mood: Mood, line = '') =>
  table.meeting.experiences.tell(await join(who, meetingId), { meetingId, mood, line });
const mine = async (who: Who, id: string) => table.meeting.experiences.mine(await join(who, id));
const read = async (meetingId: string) => {
  const lead = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
  return (await table.meeting.experiences.of(lead)).find((one) => one.meetingId === meetingId);
};

async function held(here: Who[]): Promise<string> {
  const planId = await table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    'support-plan.wij',
  );
  const id = await table.running({ planId });
  const chair = await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
  for (const who of here)
    await table.meeting.markAttendance(chair, {
      meetingId: id,
      personId: table.people[who].id,
      attendance: 'PRESENT',
    });
  expect(await mine('mother', id)).toBeNull();
  await table.meeting.closeMeeting(chair);
  return id;
}

it('is asked of who was there, can be changed for three days, and is read by the regisseur after that', async () => {
  const id = await held(['mother', 'grandmother', 'nurse', 'regisseur']);
  const { until } = (await mine('mother', id)) ?? {};
  expect(until && new Date(until).getTime()).toBe(table.core.clock.now().getTime() + days(3));
  expect([await mine('father', id), await mine('regisseur', id)]).toEqual([null, null]);
  expect(await refusalOf(tell('father', id, 'GOOD'))).toBe('CONFLICT');
  expect(await refusalOf(tell('regisseur', id, 'GOOD'))).toBe('CONFLICT');
  expect(await refusalOf(tell('mother', id, 'GOOD', 'x'.repeat(301)))).toBe('INPUT_INVALID');

  await tell('mother', id, 'GOOD', 'Zonder mij was het beter.');
  await tell('grandmother', id, 'NEUTRAL', 'Het duurde lang.');
  await tell('nurse', id, 'GOOD');
  await tell('mother', id, 'HARD', 'Ik werd  gehoord.');
  expect(await mine('mother', id)).toMatchObject({ mood: 'HARD', line: 'Ik werd gehoord.' });
  // Nothing is told before all have had their time: what came in between two looks would be somebody's.
  expect(await read(id)).toMatchObject({ from: until, moods: null, lines: [] });

  table.core.clock.advance(days(3));
  const seen = await read(id);
  expect(seen).toMatchObject({
    moods: { good: 1, neutral: 1, hard: 1 },
    lines: ['Het duurde lang.', 'Ik werd gehoord.'],
  });
  expect(JSON.stringify(seen)).not.toContain(table.people.mother.id);
  expect(await mine('mother', id)).toBeNull();
  expect(await refusalOf(tell('mother', id, 'GOOD'))).toBe('CONFLICT');
});

it('stays closed when so few answered that each would be known', async () => {
  const id = await held(['mother', 'nurse']);
  await tell('mother', id, 'HARD', 'Ik was bang.');
  await tell('nurse', id, 'GOOD');
  table.core.clock.advance(days(30));
  expect(await read(id)).toMatchObject({ least: 3, moods: null, lines: [] });
});

it('does not stand in the database with who answered it', async () => {
  const id = await held(['mother']);
  await tell('mother', id, 'HARD', 'Dit las niemand.');
  const rows = table.core.database.collection('experiences').find({ trajectId: table.trajectId });
  const [row, ...others] = (await rows.toArray()).filter(({ meetingId }) => meetingId === id);
  expect(others).toEqual([]);
  expect(Object.keys(row ?? {}).sort()).toEqual(['_id', 'meetingId', 'sealed', 'trajectId']);
  expect(JSON.stringify(row)).not.toContain(table.people.mother.id);
  expect(JSON.stringify(row)).not.toContain('HARD');
});
