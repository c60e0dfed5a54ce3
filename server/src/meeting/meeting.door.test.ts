import type { ExecutionResult } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { createMeetingFixture, until, type Table } from './meeting.testing.ts';

/** Coming in before a meeting starts: the beamer shows the code from two hours before. */
let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const hours = (count: number): number => count * 60 * 60_000;
const planned = async (inHours: number): Promise<string> => {
  const planId = await table.plan.start(
    await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId),
    table.core.random.uuid(),
    'support-plan.wij',
  );
  return table.planned({ planId, startsAt: new Date(table.core.clock.now().getTime() + hours(inHours)) });
};
const chair = (id: string) => table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
const lead = (id: string) => table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);

interface Seen {
  state: string;
  code: string | null;
  codeFrom: string | null;
}

async function beamer(id: string) {
  const events = await table.listen(
    'regisseur',
    `subscription ($id: ID!) { meetingScreenChanged(meetingId: $id) { state code codeFrom } }`,
    { id },
  );
  const seen = ({ data }: ExecutionResult): Seen =>
    (data as { meetingScreenChanged: Seen }).meetingScreenChanged;
  return {
    until: async (fits: (meeting: Seen) => boolean) => seen(await until(events, (one) => fits(seen(one)))),
    off: () => events.return?.(),
  };
}

it('shows from two hours before how to come in; who comes waits, is let in after the start, and the code stays', async () => {
  const id = await planned(2);
  const screen = await beamer(id);
  const { code, state } = await screen.until((meeting) => meeting.code !== null);
  expect([code, state]).toEqual([expect.stringMatching(/^\d{6}$/), 'PLANNED']);
  expect(await table.meeting.meetingOfCode(code ?? '')).toMatchObject({ meetingId: id });

  const { guestId } = await table.guest(id, 'Oma');
  const grandmother = { meetingId: id, guestId, personId: table.people.grandmother.id };
  expect(
    (await table.meeting.look(await table.grant('regisseur', 'MEETING_JOIN', 'meeting', id))).waiting,
  ).toMatchObject([{ name: 'Oma' }]);
  expect(await refusalOf(async () => table.meeting.admitGuest(await chair(id), grandmother))).toBe(
    'MEETING_NOT_RUNNING',
  );
  await table.meeting.start(await chair(id));
  expect((await screen.until((meeting) => meeting.state === 'RUNNING')).code).toBe(code);
  expect((await table.meeting.admitGuest(await chair(id), grandmother)).waiting).toEqual([]);
  expect(await table.core.database.collection('meeting_codes').countDocuments({ meetingId: id })).toBe(1);
  await screen.off();
});

it('shows no code earlier, but says from when', async () => {
  const id = await planned(3);
  const screen = await beamer(id);
  const { code, codeFrom } = await screen.until(() => true);
  expect(code).toBeNull();
  expect(new Date(codeFrom ?? '').getTime()).toBe(table.core.clock.now().getTime() + hours(1));
  await screen.off();
  // A meeting that nobody shows on a beamer has no code either.
  expect(
    (await table.meeting.look(await table.grant('mother', 'MEETING_JOIN', 'meeting', id))).codeFrom,
  ).toBeNull();
});

it('shuts when the meeting is moved or called off', async () => {
  for (const shut of ['move', 'call off']) {
    const id = await planned(1);
    const screen = await beamer(id);
    const { code } = await screen.until((meeting) => meeting.code !== null);
    if (shut === 'move')
      await table.meeting.change(await lead(id), {
        meetingId: id,
        startsAt: new Date(table.core.clock.now().getTime() + hours(72)),
      });
    else await table.meeting.callOff(await lead(id), false);
    expect(await table.meeting.meetingOfCode(code ?? ''), shut).toBeNull();
    await screen.until((meeting) => meeting.code === null);
    await screen.off();
  }
});
