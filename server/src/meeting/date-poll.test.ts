import { afterEach, beforeEach, expect, test } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { remindAfter } from './date-poll.asking.ts';
import { createMeetingFixture, type Table, type Who } from './meeting.testing.ts';

let table: Table;
beforeEach(async () => {
  table = await createMeetingFixture();
});
afterEach(() => table.close());

const [MONDAY, TUESDAY] = [new Date('2026-12-07T13:30:00Z'), new Date('2026-12-08T09:00:00Z')];
const lead = () => table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
const reads = (who: Who) => table.grant(who, 'TRAJECT_READ', 'traject', table.trajectId);
const mailsOf = async (subject: string): Promise<string[]> =>
  (await readOutbox(table.core.environment.dataDir))
    .filter((mail) => mail.subject === subject)
    .map(({ to }) => to)
    .sort();

async function asked(input: { startsAt?: Date[]; personIds?: string[] } = {}) {
  const { mother, grandmother, nurse } = table.people;
  return table.meeting.dates.ask(await lead(), {
    trajectId: table.trajectId,
    pollId: table.core.random.uuid(),
    kind: 'STARTOVERLEG',
    startsAt: [TUESDAY, MONDAY],
    minutes: 60,
    place: 'Buurthuis Kanariehof',
    personIds: [mother.id, grandmother.id, nurse.id],
    ...input,
  });
}

const answer = async (
  who: Who,
  pollId: string,
  answers: [proposalId: string, 'YES' | 'IF_NEEDED' | 'NO'][],
) =>
  table.meeting.dates.answer(await reads(who), {
    trajectId: table.trajectId,
    pollId,
    answers: answers.map(([proposalId, one]) => ({ proposalId, answer: one })),
  });

test('Each answers for each day, the regisseur sees who can when, and one tap plans the meeting for all who were asked', async () => {
  const { id: pollId, proposals } = await asked();
  expect(await mailsOf('Wanneer kun jij?')).toEqual(['nora@kanarie.test', 'samira@canarius.test']);
  expect(proposals.map(({ startsAt }) => startsAt)).toEqual([MONDAY, TUESDAY]);
  const [monday, tuesday] = proposals.map(({ id }) => id) as [string, string];
  const mine = await answer('mother', pollId, [
    [monday, 'NO'],
    [tuesday, 'YES'],
  ]);
  expect(mine.proposals.map((day) => [day.mine, day.answers])).toEqual([
    ['NO', []],
    ['YES', []],
  ]);
  expect(mine).toMatchObject({ waitsForViewer: false, waitingFor: [] });
  await answer('grandmother', pollId, [[tuesday, 'IF_NEEDED']]);
  const [seen] = await table.meeting.dates.pollsOf(await reads('regisseur'));
  expect(seen?.proposals[1]?.answers.map(({ name, answer: one }) => [name, one])).toEqual([
    ['Samira', 'YES'],
    ['Fatma', 'IF_NEEDED'],
  ]);
  expect(seen?.waitingFor.sort()).toEqual(['Fatma', 'Nora']);
  const meetingId = table.core.random.uuid();
  // The father was not asked: what they make is for those who were.
  const visible = {
    trajectId: table.trajectId,
    pollId,
    proposalId: tuesday,
    meetingId,
    planId: table.planId,
  };
  expect(await refusalOf(table.meeting.pickDate(await lead(), visible))).toBe('TABLE_IS_SEPARATE');
  const choice = { ...visible, planId: await table.planFor('mother', 'grandmother', 'nurse') };
  const meeting = await table.meeting.pickDate(await lead(), choice);
  expect(meeting).toMatchObject({ startsAt: TUESDAY, minutes: 60, place: 'Buurthuis Kanariehof' });
  expect(meeting.participants).toHaveLength(4);
  expect(await table.meeting.dates.pollsOf(await reads('regisseur'))).toEqual([]);
  // Trying again plans nothing more; another day is refused.
  await table.meeting.pickDate(await lead(), choice);
  const other = { ...choice, proposalId: monday, meetingId: table.core.random.uuid() };
  expect(await refusalOf(table.meeting.pickDate(await lead(), other))).toBe('CONFLICT');
  expect(await refusalOf(answer('mother', pollId, [[monday, 'YES']]))).toBe('CONFLICT');
});

test('Who is not asked knows of no poll and cannot answer', async () => {
  const { id: pollId, proposals } = await asked();
  expect(await table.meeting.dates.pollsOf(await reads('father'))).toEqual([]);
  expect(await refusalOf(answer('father', pollId, [[proposals[0]!.id, 'YES']]))).toBe('NOT_FOUND');
  expect(await refusalOf(answer('mother', pollId, [[table.core.random.uuid(), 'YES']]))).toBe('NOT_FOUND');
});

test('Who did not answer for every day is reminded once, unless the poll was withdrawn', async () => {
  const { id: pollId, proposals } = await asked();
  await answer(
    'mother',
    pollId,
    proposals.map(({ id }) => [id, 'YES']),
  );
  table.core.clock.advance(remindAfter);
  await table.services.jobs.runDue();
  await table.services.jobs.runDue();
  const again = 'Wil je nog laten weten wanneer je kunt?';
  expect(await mailsOf(again)).toEqual(['nora@kanarie.test']);
  const { id: other } = await asked();
  await table.meeting.dates.withdraw(await lead(), other);
  table.core.clock.advance(remindAfter);
  await table.services.jobs.runDue();
  expect(await mailsOf(again)).toHaveLength(1);
  await table.meeting.dates.withdraw(await lead(), table.core.random.uuid());
  expect(await table.meeting.dates.pollsOf(await reads('regisseur'))).toHaveLength(1);
});

test('Two to six different days of the coming time, and somebody to ask', async () => {
  const wrong = [{ startsAt: [MONDAY] }, { startsAt: [MONDAY, MONDAY] }, { personIds: [] }];
  for (const input of wrong) expect(await refusalOf(asked(input))).toBe('INPUT_INVALID');
  const many = Array.from({ length: 7 }, (_, day) => new Date(MONDAY.getTime() + day * 86_400_000));
  expect(await refusalOf(asked({ startsAt: many }))).toBe('INPUT_INVALID');
  expect(await refusalOf(asked({ personIds: [table.core.random.uuid()] }))).toBe('NOT_FOUND');
});
