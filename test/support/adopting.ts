import { randomUUID } from 'node:crypto';
import type { TestTraject } from './region.ts';

/** Holds a meeting about a plan with these people, adopts the plan in it and ends it. */
export async function adoptInMeeting(
  { id: trajectId, regisseur }: TestTraject,
  planId: string,
  personIds: readonly string[],
  kind: 'STARTOVERLEG' | 'VOORTGANGSOVERLEG' = 'STARTOVERLEG',
): Promise<void> {
  const meetingId = randomUUID();
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { trajectId, meetingId, kind, startsAt, minutes: 60, place: 'Wijkgebouw', planId, personIds },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }', { id: meetingId });
  const { plan } = await regisseur.get<{ plan: { seq: number } }>(
    'query ($id: ID!) { plan(id: $id) { seq } }',
    {
      id: planId,
    },
  );
  await regisseur.get('mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }', {
    input: { meetingId, expectedSeq: plan.seq },
  });
  await regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id: meetingId });
}
