import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
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

const plansOf = async (person: Person, { id }: TestTraject) =>
  (await person.get<{ traject: { plans: { id: string }[] } }>(plansQuery, { id })).traject.plans;

async function start({ id, regisseur }: TestTraject, formId: string, readers?: string[]): Promise<string> {
  const planId = randomUUID();
  await regisseur.get(operations.startPlan, { input: { trajectId: id, formId, planId, readers } });
  return planId;
}

const startsAt = new Date(Date.now() + 3_600_000).toISOString();

/** A meeting of these that runs. */
async function meet({ id, regisseur }: TestTraject, personIds: string[], planId: string): Promise<string> {
  const meetingId = randomUUID();
  const about = { trajectId: id, meetingId, kind: 'VOORTGANGSOVERLEG', minutes: 60, place: 'Wijkgebouw' };
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { ...about, startsAt, planId, personIds },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  return meetingId;
}

const setNext = ({ regisseur }: TestTraject, meetingId: string) =>
  regisseur.get('mutation ($input: SetNextMeetingInput!) { setNextMeeting(input: $input) { id } }', {
    input: { meetingId, nextMeetingId: randomUUID(), startsAt, place: 'Wijkgebouw', minutes: 60 },
  });

async function adopt({ regisseur }: TestTraject, planId: string, meetingId: string): Promise<void> {
  const { plan } = await regisseur.get<{ plan: { seq: number } }>(operations.plan, { id: planId });
  await regisseur.get('mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }', {
    input: { meetingId, expectedSeq: plan.seq },
  });
}

async function close({ regisseur }: TestTraject, id: string): Promise<void> {
  await regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id });
}

test('For the next separate meeting no plan comes by itself: who is left out, and everyone else, sees none', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const { regisseur } = traject;
  const planId = await start(traject, 'support-plan.wij');
  const all = await meet(traject, [mother!.id, father!.id], planId);
  await adopt(traject, planId, all);
  await close(traject, all);
  const before = await plansOf(father!.person, traject);

  const safetyPlan = await start(traject, 'safety-plan.wij', [mother!.id]);
  const separate = await meet(traject, [mother!.id], safetyPlan);
  await setNext(traject, separate);
  // As if they adopted it: filling in and signing it is not what this is about.
  const plans = server.core.database.collection<{ _id: string }>('plans');
  await plans.updateOne({ _id: safetyPlan }, { $set: { state: 'ADOPTED' } });
  await close(traject, separate);
  const state = async () =>
    (
      await regisseur.get<{ meeting: { state: string } }>('query ($id: ID!) { meeting(id: $id) { state } }', {
        id: separate,
      })
    ).meeting.state;
  await expect.poll(state, { timeout: 30_000 }).toBe('CLOSED');
  await server.app.services.meeting.resume();
  expect(await plansOf(father!.person, traject)).toEqual(before);
  expect(await plansOf(mother!.person, traject)).toHaveLength(2);
});

test('Who left the traject is not left out: the plan of the next meeting comes', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  await traject.regisseur.get('mutation ($id: ID!) { removePerson(personId: $id) }', { id: father!.id });
  const planId = await start(traject, 'support-plan.wij');
  const meeting = await meet(traject, [mother!.id], planId);
  await setNext(traject, meeting);
  await adopt(traject, planId, meeting);
  await expect.poll(async () => (await plansOf(mother!.person, traject)).length, { timeout: 30_000 }).toBe(2);
});
