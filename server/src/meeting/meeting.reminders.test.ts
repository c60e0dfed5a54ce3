import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Viewer } from '../access/viewer.ts';
import { days, hours, minutes } from '../../../test/support/clock.ts';
import { refusalOf } from '../../../test/support/coded.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { createServices } from '../app.ts';
import { createMeetingFixture, type Table } from './meeting.testing.ts';

let table: Table;
beforeEach(async () => {
  table = await createMeetingFixture();
});
afterEach(() => table.close());

const START = new Date('2026-11-30T13:30:00Z');
const reminders = async () =>
  (await readOutbox(table.core.environment.dataDir)).filter(
    ({ subject }) => subject === 'Denk aan het overleg',
  );
const addressees = async () => (await reminders()).map(({ to }) => to).sort();
const runDue = () => table.services.jobs.runDue();
const toStart = (before: number): void =>
  table.core.clock.advance(START.getTime() - before - table.core.clock.now().getTime());

test('Three days and one day before, who is invited and has an address is reminded, once', async () => {
  await table.planned();
  await runDue();
  expect(await reminders()).toEqual([]);
  toStart(days(3));
  await runDue();
  await runDue();
  expect(await addressees()).toEqual(['nora@kanarie.test', 'samira@canarius.test']);
  expect((await reminders())[0]?.text).toContain('Over 3 dagen is het overleg.');
  expect((await reminders())[0]?.text).toContain('Laat weten of je komt:');
  expect((await reminders())[0]?.raw).toContain('SEQUENCE:0');
  toStart(days(1));
  await runDue();
  expect(await addressees()).toHaveLength(4);
  expect((await reminders()).at(-1)?.text).toContain('Morgen is het overleg.');
  toStart(hours(1));
  await runDue();
  expect(await addressees()).toHaveLength(4);
});

test('Who said to come is told so, who said not to come is left alone, and the regisseur sees who was reminded', async () => {
  const id = await table.planned();
  const reply = async (who: 'mother' | 'nurse', answer: 'YES' | 'NO') =>
    table.meeting.reply(await table.grant(who, 'MEETING_JOIN', 'meeting', id), {
      meetingId: id,
      reply: answer,
    });
  await reply('mother', 'YES');
  await reply('nurse', 'NO');
  toStart(days(3));
  await runDue();
  expect(await addressees()).toEqual(['samira@canarius.test']);
  expect((await reminders())[0]?.text).toContain('Je liet weten dat je komt.');
  const remindedTo = async (who: 'regisseur' | 'father') => {
    const view = await table.meeting.look(await table.grant(who, 'MEETING_JOIN', 'meeting', id));
    return view.participants.filter(({ remindedAt }) => remindedAt !== null).map(({ name }) => name);
  };
  expect(await remindedTo('regisseur')).toEqual(['Samira']);
  expect(await remindedTo('father')).toEqual([]);
});

test('A meeting that was moved is reminded of at its new moment, one that was called off not at all', async () => {
  const id = await table.planned();
  const lead = () => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
  toStart(days(3));
  await runDue();
  expect(await addressees()).toHaveLength(2);
  const later = new Date(START.getTime() + days(7));
  await table.meeting.change(await lead(), { meetingId: id, startsAt: later });
  toStart(days(1));
  await runDue();
  expect(await addressees()).toHaveLength(2);
  table.core.clock.advance(later.getTime() - days(3) - table.core.clock.now().getTime());
  await runDue();
  expect(await addressees()).toHaveLength(4);
  await table.meeting.callOff(await lead(), false);
  table.core.clock.advance(days(2));
  await runDue();
  expect(await addressees()).toHaveLength(4);
});

test('A server that was down over both moments sends the one that still counts', async () => {
  await table.planned();
  toStart(hours(20));
  await runDue();
  expect((await reminders()).map(({ text }) => /^(Morgen|Over)/m.exec(text)?.[0])).toEqual([
    'Morgen',
    'Morgen',
  ]);
});

test('Two processes send one reminder each person, also when one is planned within the three days', async () => {
  const other = await createServices(table.core);
  toStart(days(2));
  await table.planned();
  toStart(days(1) - minutes(1));
  await Promise.all([runDue(), other.jobs.runDue()]);
  expect(await addressees()).toEqual(['nora@kanarie.test', 'samira@canarius.test']);
  other.meeting.close();
  await other.output.close();
  await other.jobs.close();
});

/** An administrator of the organisation that the traject is of. */
async function administrator(): Promise<Viewer> {
  const traject = await table.traject.trajectById(table.trajectId);
  const roles = ['ADMINISTRATOR' as const];
  const organisationId = traject?.organisationId ?? '';
  const made = { organisationId, name: 'Ada Beheer', function: '', email: 'ada@kanarie.test', profiles: [] };
  const accountId = await table.account.createAccount({ ...made, roles });
  return { kind: 'ACCOUNT', sessionId: 'ada', accountId, organisationId, roles };
}

test('An organisation chooses the days: what it left out is sent no more, what it added counts for meetings that were planned already', async () => {
  await table.planned();
  const grant = await table.authorise(await administrator(), 'ADMINISTRATION');
  const { reminderDays } = table.meeting;
  expect(await reminderDays.forOrganisation(grant)).toEqual([3, 1]);
  expect(await reminderDays.set(grant, [1, 2, 2])).toEqual([2, 1]);
  expect(await reminderDays.forTraject(table.trajectId)).toEqual([2, 1]);
  await table.planned({ startsAt: new Date(START.getTime() + hours(2)) });
  toStart(days(3));
  await runDue();
  expect(await reminders()).toEqual([]);
  toStart(days(2) - hours(3));
  await runDue();
  expect((await reminders()).map(({ text }) => /^(Morgen|Over [^ ]+)/m.exec(text)?.[0])).toEqual([
    'Over 2',
    'Over 2',
    'Over 2',
    'Over 2',
  ]);
  expect(await refusalOf(reminderDays.set(grant, [9]))).toBe('INPUT_INVALID');
  await reminderDays.set(grant, []);
  toStart(days(1) - hours(3));
  await runDue();
  expect(await reminders()).toHaveLength(4);
});
