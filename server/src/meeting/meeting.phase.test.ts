import { afterEach, beforeEach, expect, it } from 'vitest';
import { days } from '../../../test/support/clock.ts';
import { createMeetingFixture, type Table } from './meeting.testing.ts';

let table: Table;
beforeEach(async () => {
  table = await createMeetingFixture();
});
afterEach(() => table.close());

const lead = (id: string) => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
const inDays = (count: number) => new Date(table.core.clock.now().getTime() + days(count));
const newPlan = async (form: string) =>
  table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    form,
  );
/** The first meeting in a week, and a second one that is planned before the first was held. */
async function twoMeetings(): Promise<{ first: string; second: string }> {
  const first = await table.planned({ startsAt: inDays(7) });
  const planId = await newPlan('progress-plan.wij');
  const second = await table.planned({ kind: 'VOORTGANGSOVERLEG', startsAt: inDays(40), planId });
  return { first, second };
}

/** The phase, for who leads and for the mother. */
async function phases(): Promise<string[]> {
  const stored = (await table.services.traject.trajectById(table.trajectId))?.phase ?? '';
  const seen = await table.ask('mother', '{ myTrajecten { phase } }');
  return [stored, (seen.data?.['myTrajecten'] as { phase: string }[])[0]?.phase ?? ''];
}
const both = (phase: string): string[] => [phase, phase];

it('A second meeting that is planned before the first was held leaves the phase at the first', async () => {
  const { second } = await twoMeetings();
  expect(await phases()).toEqual(both('STARTOVERLEG'));
  await table.meeting.callOff(await lead(second), false);
  expect(await phases()).toEqual(both('STARTOVERLEG'));
});

it('A meeting that is over leads to carrying out', async () => {
  const only = await table.running();
  await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', only));
  expect(await phases()).toEqual(both('VOORTGANG'));
});

it('Once the first is over, the second leads to its phase', async () => {
  const { first } = await twoMeetings();
  await table.meeting.start(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', first));
  expect(await phases()).toEqual(both('STARTOVERLEG'));
  await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', first));
  expect(await phases()).toEqual(both('VOORTGANGSOVERLEG'));
});

it('When the first is called off the second leads; without any the household is where it was', async () => {
  const { first, second } = await twoMeetings();
  await table.meeting.callOff(await lead(first), false);
  expect(await phases()).toEqual(both('VOORTGANGSOVERLEG'));
  await table.meeting.callOff(await lead(second), false);
  expect(await phases()).toEqual(both('ANALYSE'));
});

it('A meeting that moves before the other one leads', async () => {
  const { second } = await twoMeetings();
  await table.meeting.change(await lead(second), { meetingId: second, startsAt: inDays(2) });
  expect(await phases()).toEqual(both('VOORTGANGSOVERLEG'));
});

it('A phase that the regisseur went to by hand stays when another meeting is called off', async () => {
  const { second } = await twoMeetings();
  await table.services.traject.enterPhase(table.trajectId, 'ANALYSE');
  await table.meeting.callOff(await lead(second), false);
  expect((await phases())[0]).toBe('ANALYSE');
});

it('The next meeting that was set and then called off is none for the steps of the phase', async () => {
  const first = await table.running();
  const nextMeetingId = table.core.random.uuid();
  const next = { startsAt: inDays(40), minutes: 60, place: 'Blijfhuis' };
  await table.meeting.setNext(await lead(first), { meetingId: first, nextMeetingId, ...next });
  const kept = async () =>
    (await table.meeting.recordsOf(table.trajectId)).map((record) => record.nextMeetingId);
  expect(await kept()).toContain(nextMeetingId);
  await table.meeting.callOff(await lead(nextMeetingId), false);
  expect(await kept()).not.toContain(nextMeetingId);
});
