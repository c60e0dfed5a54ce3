import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { setAction } from '../story/main-job/asks.ts';
import { handOf } from '../story/main-job/hand.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* What threatens went along to other plans before it was covered: with it, its copies are covered, back and forth (A11). */

let server: TestServer;
let traject: TestTraject;
let mother: Person;
let father: Person;
let fatherId: string;

const threat = 'Ik weet waar je woont';
const told = 'En ik kom langs';

beforeAll(async () => {
  server = await startServer();
  traject = await (await makeRegion(server)).traject();
  mother = traject.household[0]!.person;
  father = traject.household[1]!.person;
  fatherId = traject.household[1]!.id;
}, 180_000);
afterAll(() => server.close());

const seen = async (person: Person, id: string) => JSON.stringify(await person.get(operations.plan, { id }));
const cover = (planId: string, partId: string, covered = true) =>
  traject.regisseur.get(operations.coverWords, {
    input: { planId, partId, covered, mutationId: randomUUID() },
  });

async function meet(planId: string, work: (meetingId: string) => Promise<void>): Promise<void> {
  const { regisseur, household, id } = traject;
  const meetingId = randomUUID();
  const about = { trajectId: id, meetingId, planId, kind: 'VOORTGANGSOVERLEG', minutes: 60, place: 'Hier' };
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: { ...about, startsAt, personIds: household.map((one) => one.id) },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  await work(meetingId);
  await regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id: meetingId });
}

async function adopt(planId: string, meetingId: string): Promise<void> {
  const { regisseur } = traject;
  const { plan } = await regisseur.get<{ plan: { seq: number } }>(operations.plan, { id: planId });
  await regisseur.get('mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }', {
    input: { meetingId, expectedSeq: plan.seq },
  });
}

const newestPlan = async (): Promise<string> => {
  const { traject: now } = await mother.get<{ traject: { plans: { id: string }[] } }>(
    'query ($id: ID!) { traject(id: $id) { plans { id } } }',
    { id: traject.id },
  );
  return now.plans[0]!.id;
};

/** A support plan with words and an action of the father, a new version of it, and the progress plan that looks back. */
async function plansInARow() {
  const { regisseur } = traject;
  const first = randomUUID();
  await regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId: first },
  });
  const actionId = randomUUID();
  let concern = '';
  await meet(first, async (meetingId) => {
    const hand = await handOf(father, first);
    concern = await hand.row('concerns', { what: threat });
    await hand.write('main:shared-picture/happens', threat);
    const goalId = await hand.row('goals', { goal: 'Rust' });
    await father.get(setAction, {
      input: { planId: first, goalId, actionId, what: threat, ownerId: fatherId, mutationId: randomUUID() },
    });
    const startsAt = new Date(Date.now() + 7_200_000).toISOString();
    await regisseur.get('mutation ($input: SetNextMeetingInput!) { setNextMeeting(input: $input) { id } }', {
      input: { meetingId, nextMeetingId: randomUUID(), startsAt, place: 'Hier', minutes: 60 },
    });
    await adopt(first, meetingId);
  });
  const state = { planId: first, actionId, state: 'DONE', note: told };
  await father.get('mutation ($input: SetActionStateInput!) { setActionState(input: $input) { id } }', {
    input: state,
  });
  await expect.poll(newestPlan, { timeout: 30_000 }).not.toBe(first);
  const looksBack = await newestPlan();
  const renewed = randomUUID();
  await regisseur.get('mutation ($input: RenewPlanInput!) { renewPlan(input: $input) { id } }', {
    input: { planId: first, newPlanId: renewed },
  });
  await meet(looksBack, async () => undefined);
  return { first, looksBack, renewed, concern, actionId };
}

test('With words their copies in the plans before and after are covered, the lines about an action too', async () => {
  const { first, looksBack, renewed, concern, actionId } = await plansInARow();
  for (const id of [first, looksBack, renewed]) expect(await seen(mother, id)).toContain(threat);
  expect(await seen(mother, looksBack)).toContain(told);

  // In the new version, from which it goes back to the first and on to the plan that looks back.
  await cover(renewed, concern);
  await cover(renewed, 'main:shared-picture/happens');
  await cover(renewed, actionId);
  for (const id of [first, looksBack, renewed]) {
    expect(await seen(mother, id)).not.toContain(threat);
    expect(await seen(mother, id)).not.toContain(told);
  }

  const mine = 'query { myActions { action { id what covered } } }';
  expect(JSON.stringify(await father.get(mine)), 'on the own list of who wrote it').toContain(threat);

  // Taken back it is where one takes it back, and nowhere else.
  await cover(first, concern, false);
  expect(await seen(mother, first)).toContain(threat);
  expect(await seen(mother, renewed)).not.toContain(threat);
});
