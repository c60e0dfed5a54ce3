import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* A meeting that leaves one of the parents out has a next one: no plan comes by itself that the other would see (A5). */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
});
afterAll(() => server.close());

const plansQuery = 'query ($id: ID!) { traject(id: $id) { plans { id } } }';

test('For the next separate meeting no plan comes by itself: who is left out, and everyone else, sees none', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const { regisseur } = traject;
  const plansOf = async (person: Person) =>
    (await person.get<{ traject: { plans: { id: string }[] } }>(plansQuery, { id: traject.id })).traject
      .plans;
  const planId = randomUUID();
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  await regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  const meet = async (personIds: string[], agenda: string): Promise<string> => {
    const meetingId = randomUUID();
    const about = {
      trajectId: traject.id,
      meetingId,
      kind: 'VOORTGANGSOVERLEG',
      minutes: 60,
      place: 'Wijkgebouw',
    };
    const input = { ...about, startsAt, planId: agenda, personIds };
    await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
      input,
    });
    await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
    return meetingId;
  };
  const close = (id: string) =>
    regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id });

  const all = await meet([mother!.id, father!.id], planId);
  const { plan } = await regisseur.get<{ plan: { seq: number } }>(operations.plan, { id: planId });
  await regisseur.get('mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }', {
    input: { meetingId: all, expectedSeq: plan.seq },
  });
  await close(all);
  const before = await plansOf(father!.person);

  const safetyPlan = randomUUID();
  await regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'safety-plan.wij', planId: safetyPlan, readers: [mother!.id] },
  });
  const separate = await meet([mother!.id], safetyPlan);
  await regisseur.get('mutation ($input: SetNextMeetingInput!) { setNextMeeting(input: $input) { id } }', {
    input: { meetingId: separate, nextMeetingId: randomUUID(), startsAt, place: 'Wijkgebouw', minutes: 60 },
  });
  // As if they adopted it: filling in and signing it is not what this is about.
  const plans = server.core.database.collection<{ _id: string }>('plans');
  await plans.updateOne({ _id: safetyPlan }, { $set: { state: 'ADOPTED' } });
  await close(separate);
  const state = async () =>
    (
      await regisseur.get<{ meeting: { state: string } }>('query ($id: ID!) { meeting(id: $id) { state } }', {
        id: separate,
      })
    ).meeting.state;
  await expect.poll(state, { timeout: 30_000 }).toBe('CLOSED');
  await server.app.services.meeting.resume();
  expect(await plansOf(father!.person)).toEqual(before);
  expect(await plansOf(mother!.person)).toHaveLength(2);
});
