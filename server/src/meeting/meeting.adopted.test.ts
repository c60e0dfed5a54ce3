import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMeetingFixture, type Table, type Who } from './meeting.testing.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

const source = 'query ($id: ID!) { meeting(id: $id) { planId adoptedVersion { id number pdfPath } } }';
const frames = 'subscription ($id: ID!) { meetingChanged(meetingId: $id) { state adoptedVersion { id } } }';

interface Seen {
  planId: string | null;
  adoptedVersion: { id: string } | null;
}

it('What a meeting adopted is for all at the table, and afterwards for who reads that plan (A3, A25)', async () => {
  // Opened for the parents alone; whoever is invited reads it while it is made there.
  const planId = await table.planFor('mother', 'father');
  const id = await table.running({ planId });
  const seen = async (who: Who): Promise<Seen> =>
    (await table.ask(who, source, { id })).data!['meeting'] as Seen;
  const everyone: Who[] = ['mother', 'regisseur', 'father', 'grandmother', 'nurse'];
  for (const who of everyone) expect((await seen(who)).adoptedVersion).toBeNull();

  const screen = await table.listen('grandmother', frames, { id });
  const { seq } = await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId));
  const lead = await table.grant('regisseur', 'MEETING_LEAD', 'meeting', id);
  const versionId = await table.meeting.adopt(lead, seq);
  for (const who of everyone) expect((await seen(who)).adoptedVersion?.id).toBe(versionId);

  await table.meeting.closeMeeting(await table.grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
  for (const who of ['mother', 'father', 'regisseur'] as const)
    expect(await seen(who)).toMatchObject({ planId, adoptedVersion: { id: versionId } });
  for (const who of ['grandmother', 'nurse'] as const)
    expect(await seen(who)).toEqual({ planId: null, adoptedVersion: null });

  // On a screen that stays open too: the last frame of one who does not read the plan has no version in it.
  for (;;) {
    const { value } = await screen.next();
    const now = value?.data?.['meetingChanged'] as { state: string } & Seen;
    if (now.state !== 'CLOSED') continue;
    expect(now.adoptedVersion).toBeNull();
    break;
  }
  await screen.return?.();
});
