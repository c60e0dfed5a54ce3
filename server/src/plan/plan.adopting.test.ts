import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isCoded } from '../errors.ts';
import { createMeetingFixture, type Table } from '../meeting/meeting.testing.ts';
import type { PlanEvent } from './plan.types.ts';

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

/** A plan of its own with a meeting that runs, and the number of its last event. */
async function fresh() {
  const lead = await table.grant('regisseur', 'TRAJECT_LEAD', 'traject', table.trajectId);
  const planId = await table.plan.start(lead, table.core.random.uuid(), 'support-plan.wij');
  const meetingId = await table.running({ planId });
  const seqOf = async () =>
    (await table.plan.view(await table.grant('regisseur', 'PLAN_READ', 'plan', planId))).seq;
  const adopt = async (seq: number) =>
    table.meeting.adopt(await table.grant('regisseur', 'MEETING_LEAD', 'meeting', meetingId), seq);
  const drafts = () => table.core.database.collection('plan_versions').countDocuments({ planId });
  return { planId, meetingId, seqOf, adopt, drafts };
}

const codeOf = (error: unknown): unknown => (isCoded(error) ? error.extensions['code'] : error);

describe('a version', () => {
  it('is there at the moment the log tells that the plan is adopted', async () => {
    const { planId, seqOf, adopt } = await fresh();
    const seq = await seqOf();
    const following = table.core.log.follow(`plan:${planId}`, table.trajectId, seq);
    const told = (async () => {
      for await (const entries of following)
        for (const event of entries.flatMap((entry) => entry.event as PlanEvent[]))
          if (event.kind === 'adopted') return table.plan.version(event.versionId);
      return undefined;
    })();
    const versionId = await adopt(seq);
    expect(await told).toMatchObject({ _id: versionId, number: 1 });
  });

  it('comes with the event that tells of it, so that nobody asks again', async () => {
    const { planId, seqOf, adopt } = await fresh();
    const seq = await seqOf();
    const events = await table.listen(
      'mother',
      `subscription ($planId: ID!, $after: Int) { planEvents(planId: $planId, after: $after) {
        events { ... on PlanStateChanged { version { id number pdfPath } } } } }`,
      { planId, after: seq },
    );
    const versionId = await adopt(seq);
    const seen: unknown[] = [];
    for await (const { data } of events) {
      const { planEvents } = data as { planEvents: { events: { version?: { id: string } }[] } };
      seen.push(...planEvents.events.flatMap(({ version }) => version ?? []));
      if (seen.length > 0) break;
    }
    expect(seen).toMatchObject([{ id: versionId, number: 1 }]);
  });

  it('is not there when somebody wrote meanwhile', async () => {
    const { planId, seqOf, adopt, drafts } = await fresh();
    const seq = await seqOf();
    await table.answerAll(planId, 'mother', 'situation');
    await expect(adopt(seq).catch(codeOf)).resolves.toBe('CONFLICT');
    expect(await table.plan.versionsOf(planId)).toEqual([]);
    expect(await drafts()).toBe(0);
  });

  it('that was written by a request that was cut off is nobody’s, and the next one is adopted', async () => {
    const { planId, seqOf, adopt, drafts } = await fresh();
    const { append } = table.core.log;
    table.core.log.append = () => Promise.reject(new Error('the process ended here'));
    const seq = await seqOf();
    await expect(adopt(seq)).rejects.toThrow('the process ended here');
    table.core.log.append = append;
    const [draft] = await table.core.database.collection('plan_versions').find({ planId }).toArray();
    expect(draft).toBeDefined();
    expect(await table.plan.version(String(draft?._id))).toBeNull();
    expect(await table.plan.versionsOf(planId)).toEqual([]);

    const versionId = await adopt(await seqOf());
    expect(await drafts()).toBe(2);
    expect(await table.plan.versionsOf(planId)).toMatchObject([{ _id: versionId, number: 1 }]);
  });
});
