import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMeetingFixture, until, type Table, type Who } from './meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

/** The plan that the meeting shows to someone; null when it shows none. */
const planSeen = async (who: Who, id: string) => {
  const { data } = await table.ask(who, 'query ($id: ID!) { meeting(id: $id) { planId } }', { id });
  return (data?.['meeting'] as { planId: string | null } | null)?.planId ?? null;
};
const reads = async (who: Who, planId: string) => {
  const asked = table.grant(who, 'PLAN_READ', 'plan', planId);
  return asked.then(
    () => true,
    () => false,
  );
};
const mark = async (meetingId: string, who: Who, attendance: 'PRESENT' | 'ABSENT') =>
  table.meeting.markAttendance(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', meetingId), {
    meetingId,
    personId: table.people[who].id,
    attendance,
  });
const planIdOf = (event: unknown) =>
  (event as { data?: { meetingChanged?: { planId: string | null } } } | undefined)?.data?.meetingChanged
    ?.planId;

describe('Who is invited and is not there (A3)', () => {
  it('reads the plan no more when marked absent, at once, and does again when there', async () => {
    const id = await table.running();
    expect([await reads('grandmother', table.planId), await planSeen('grandmother', id)]).toEqual([
      true,
      table.planId,
    ]);
    // What is followed is judged again at once (G3).
    const told = new Promise((heard) => table.core.accessChanges.listen(heard));
    await mark(id, 'grandmother', 'ABSENT');
    expect(await told).toEqual({ trajectId: table.trajectId });
    expect([await reads('grandmother', table.planId), await planSeen('grandmother', id)]).toEqual([
      false,
      null,
    ]);
    // Who reads the plan by itself goes on: a mother whom the chair marks absent by mistake loses nothing.
    await mark(id, 'mother', 'ABSENT');
    expect(await reads('mother', table.planId)).toBe(true);
    await mark(id, 'grandmother', 'PRESENT');
    expect([await reads('grandmother', table.planId), await planSeen('grandmother', id)]).toEqual([
      true,
      table.planId,
    ]);
    await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
  });

  it('reads nothing along after saying no, until that screen comes in, where all see it', async () => {
    const id = await table.planned();
    await table.meeting.reply(await table.grant('grandmother', 'MEETING_JOIN', 'meeting', id), {
      meetingId: id,
      reply: 'NO',
    });
    await table.meeting.start(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
    expect([await reads('grandmother', table.planId), await planSeen('grandmother', id)]).toEqual([
      false,
      null,
    ]);
    const comes = 'subscription ($id: ID!) { meetingChanged(meetingId: $id) { planId } }';
    const screen = await table.listen('grandmother', comes, { id });
    await until(screen, (event) => planIdOf(event) === table.planId);
    expect(await reads('grandmother', table.planId)).toBe(true);
    const { participants } = await table.meeting.look(
      await table.grant('regisseur', 'MEETING_JOIN', 'meeting', id),
    );
    const her = participants.find(({ personId }) => personId === table.people.grandmother.id);
    expect(her?.attendance).toBe('PRESENT');
    await screen.return?.();
  });
});
