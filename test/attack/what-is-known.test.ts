import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const planMeeting = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`;
const adoptPlan = `mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }`;
const setAction = `mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }`;
const setActionState = `mutation ($input: SetActionStateInput!) { setActionState(input: $input) { state } }`;
const versions = `query ($id: ID!) { plan(id: $id) { state versions { plan { actions { what state } } } } }`;

async function startPlan(
  traject: TestTraject,
  formId = 'support-plan.wij',
  planId: string = randomUUID(),
  readers: string[] | null = null,
) {
  const input = { trajectId: traject.id, formId, planId, readers };
  await traject.regisseur.get(operations.startPlan, { input });
  return planId;
}

const adultsOf = ({ household }: TestTraject): string[] => household.map(({ id }) => id);

/** A running meeting over a plan, to which these are invited. */
async function meet(traject: TestTraject, planId: string, personIds: string[], start = true) {
  const meetingId = randomUUID();
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  await traject.regisseur.get(planMeeting, {
    input: {
      trajectId: traject.id,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt,
      minutes: 60,
      place: 'Wijkgebouw',
      planId,
      personIds,
    },
  });
  if (start)
    await traject.regisseur.get(`mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }`, {
      id: meetingId,
    });
  return meetingId;
}

async function adopt(traject: TestTraject, planId: string, meetingId: string): Promise<void> {
  const { plan } = await traject.regisseur.get<{ plan: { seq: number } }>(operations.plan, { id: planId });
  await traject.regisseur.get(adoptPlan, { input: { meetingId, expectedSeq: plan.seq } });
}

/** What the household reads that someone did. */
async function linesOf(traject: TestTraject, name: string): Promise<string[]> {
  const { accessLog } = await traject.household[0]!.person.get<{
    accessLog: { who: string; what: string }[];
  }>(`query ($id: ID!) { accessLog(trajectId: $id) { who what } }`, { id: traject.id });
  return accessLog.filter(({ who }) => who === name).map(({ what }) => what);
}

const professional = 'Petra Verpleegkundige';

test('A professional who only follows a plan has read it, and the household can see that (G5)', async () => {
  const traject = await region.traject();
  const planId = await startPlan(traject);
  const events = traject.professional.person.follow(operations.planEvents, { planId, after: 0 });
  const first = events.next();
  await traject.regisseur.get(operations.addEntry, {
    input: { planId, sectionKey: 'goals', entryId: randomUUID(), mutationId: randomUUID() },
  });
  await first;
  await events.return?.();
  expect(await linesOf(traject, professional)).toContain('PLAN_READ');
});

test('A professional who reads an adopted plan by way of the traject has read it (G5)', async () => {
  const traject = await region.traject();
  const planId = await startPlan(traject);
  await adopt(traject, planId, await meet(traject, planId, adultsOf(traject)));
  await traject.professional.person.get(
    `query ($id: ID!) { traject(id: $id) { plans { versions { plan { sections { key } } } } } }`,
    { id: traject.id },
  );
  expect(await linesOf(traject, professional)).toContain('PLAN_READ');
});

test('A professional who looks at contact data is in the log of the household (G5)', async () => {
  const traject = await region.traject();
  const contacts = `query ($id: ID!) { traject(id: $id) { people { name contact { phone } } } }`;
  const { traject: seen } = await traject.professional.person.get<{
    traject: { people: { name: string; contact: unknown }[] };
  }>(contacts, { id: traject.id });
  expect(seen.people.filter(({ contact }) => contact !== null).map(({ name }) => name)).toEqual([
    professional,
  ]);
  expect(await linesOf(traject, professional)).not.toContain('CONTACT_READ');
  await traject.regisseur.get(contacts, { id: traject.id });
  expect(await linesOf(traject, 'Rachida Regisseur')).toContain('CONTACT_READ');
});

test('An adopted plan stays word for word, also when an action is dropped after it', async () => {
  const traject = await region.traject();
  const { regisseur } = traject;
  const planId = await startPlan(traject);
  const meetingId = await meet(traject, planId, adultsOf(traject));
  const goalId = randomUUID();
  const actionId = randomUUID();
  await regisseur.get(operations.addEntry, {
    input: { planId, sectionKey: 'goals', entryId: goalId, mutationId: randomUUID() },
  });
  await regisseur.get(setAction, {
    input: { planId, goalId, actionId, what: 'Samen bellen', mutationId: randomUUID() },
  });
  await adopt(traject, planId, meetingId);
  await regisseur.get(setActionState, { input: { planId, actionId, state: 'DROPPED' } });
  const { plan } = await regisseur.get<{ plan: { versions: unknown[] } }>(versions, { id: planId });
  expect(plan.versions).toEqual([{ plan: { actions: [{ what: 'Samen bellen', state: 'OPEN' }] } }]);
});

test('An adoption that was cut off at its last step is finished by asking again', async () => {
  const traject = await region.traject();
  const planId = await startPlan(traject);
  const meetingId = await meet(traject, planId, adultsOf(traject));
  await adopt(traject, planId, meetingId);
  // As a crash before the last write leaves it.
  const plans = server.core.database.collection<{ _id: string }>('plans');
  await plans.updateOne({ _id: planId }, { $set: { state: 'DRAFT' } });
  const again = { input: { meetingId, expectedSeq: 0 } };
  expect(await traject.regisseur.codeOf(adoptPlan, again)).toBe('PLAN_ADOPTED');
  const { plan } = await traject.regisseur.get<{ plan: { state: string } }>(versions, { id: planId });
  expect(plan.state).toBe('ADOPTED');
});

test('Someone of the network who is not invited to a meeting is not told when it is', async () => {
  const traject = await region.traject();
  const planId = await startPlan(traject);
  await meet(traject, planId, adultsOf(traject), false);
  const expected = async (person: Person) => {
    const { myTrajecten } = await person.get<{
      myTrajecten: { expected: { kind: string }[]; nextMeeting: unknown }[];
    }>(`{ myTrajecten { expected { kind } nextMeeting { id } } }`);
    return myTrajecten[0]!;
  };
  expect((await expected(traject.household[0]!.person)).expected).toHaveLength(1);
  expect(await expected(traject.network.person)).toEqual({ expected: [], nextMeeting: null });
});

/** What someone hears of a traject, from the first news that reached everybody. */
async function earOf(traject: TestTraject, person: Person) {
  const changed = `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`;
  const events = person.follow<{ trajectChanged: { what: string[] } }>(changed, { id: traject.id });
  const next = async () => (await events.next()).value?.data?.trajectChanged.what;
  let follows = false;
  const first = next().then(() => (follows = true));
  // Names may not be alike.
  const someone = () => ({ trajectId: traject.id, name: randomUUID(), side: 'NETWORK', relation: 'tante' });
  while (!follows) await traject.regisseur.get(operations.addPerson, { input: someone() });
  await first;
  return {
    /** The next that is no news of people. */
    async next() {
      for (;;) {
        const what = await next();
        if (what?.join() !== 'PEOPLE') return what;
      }
    },
    leave: () => events.return?.(),
  };
}

test('Someone of the network hears of no meeting or plan of others while they happen (A1)', async () => {
  const traject = await region.traject();
  const mother = await earOf(traject, traject.household[0]!.person);
  const neighbour = await earOf(traject, traject.network.person);
  const planId = await startPlan(traject);
  await adopt(traject, planId, await meet(traject, planId, adultsOf(traject)));
  while (!(await mother.next())?.includes('PLANS'));
  await meet(traject, await startPlan(traject), [...adultsOf(traject), traject.network.id], false);
  expect(await neighbour.next()).toEqual(['MEETINGS']);
  await Promise.all([mother.leave(), neighbour.leave()]);
});

test('Nobody but those invited and the regisseur finds a line of a meeting; readers find one of their plan (A1, A5)', async () => {
  const traject = await region.traject();
  const planId = await startPlan(traject);
  const kinds = async (person: Person) => {
    const { traject: seen } = await person.get<{ traject: { timeline: { kind: string }[] } }>(
      `query ($id: ID!) { traject(id: $id) { timeline { kind } } }`,
      { id: traject.id },
    );
    return seen.timeline.map(({ kind }) => kind);
  };
  const ofOthers = await meet(traject, planId, adultsOf(traject));
  await adopt(traject, planId, ofOthers);
  await traject.regisseur.get(`mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }`, {
    id: ofOthers,
  });
  const meetingsAndPlans = (all: string[]) => all.filter((kind) => /MEETING|PLAN/.test(kind));
  const all = ['PLAN_ADOPTED', 'MEETING_HELD', 'MEETING_PLANNED'];
  expect(meetingsAndPlans(await kinds(traject.household[0]!.person)).sort()).toEqual([...all].sort());
  expect(meetingsAndPlans(await kinds(traject.regisseur)).sort()).toEqual([...all].sort());
  expect(meetingsAndPlans(await kinds(traject.professional.person))).toEqual(['PLAN_ADOPTED']);
  expect(meetingsAndPlans(await kinds(traject.network.person))).toEqual([]);

  await meet(traject, await startPlan(traject), [...adultsOf(traject), traject.network.id], false);
  expect(meetingsAndPlans(await kinds(traject.network.person))).toEqual(['MEETING_PLANNED']);
  await traject.regisseur.get(
    `mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }`,
    { input: { planId, networkPersonIds: [traject.network.id] } },
  );
  expect(meetingsAndPlans(await kinds(traject.network.person))).toEqual(['MEETING_PLANNED', 'PLAN_ADOPTED']);
});

test("One person's safety agreements cannot be started as a plan that the whole household reads (A1)", async () => {
  const traject = await region.traject();
  for (const formId of ['safety-agreements-child.ik', 'safety-agreements-adult.ik']) {
    const input = { trajectId: traject.id, formId, planId: randomUUID() };
    expect(await traject.regisseur.codeOf(operations.startPlan, { input })).toBe('FORM_UNKNOWN');
  }
});

test('A plan gets an identity that is one', async () => {
  const traject = await region.traject();
  for (const planId of ['', 'x', `${randomUUID()}:1`, 'x'.repeat(100_000)]) {
    const input = { trajectId: traject.id, formId: 'support-plan.wij', planId };
    expect(await traject.regisseur.codeOf(operations.startPlan, { input })).toBe('INPUT_INVALID');
  }
});

/** When the next meeting is, as the invitation of a person says before one comes in. */
async function previewOf(traject: TestTraject, id: string): Promise<{ meetsAt: string | null }> {
  const { invite } = await traject.regisseur.get<{ invite: { link: string } }>(
    'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }',
    { id },
  );
  const { invitationPreview } = await server
    .visitor()
    .get<{ invitationPreview: { meetsAt: string | null } }>(
      'query ($token: String!) { invitationPreview(token: $token) { forFirstName invitedBy meetsAt readers } }',
      { token: invite.link.split('#')[1] },
    );
  return invitationPreview;
}

test('An invitation tells, before one comes in, of no meeting to which one is not invited, and no place (A5)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  await meet(traject, await startPlan(traject), [mother!.id, father!.id], false);
  const shown = await previewOf(traject, mother!.id);
  expect(shown.meetsAt).not.toBeNull();
  expect(JSON.stringify(shown)).not.toContain('Wijkgebouw');
  expect((await previewOf(traject, traject.network.id)).meetsAt).toBeNull();
});

test('An invitation, which another of the household may hold, tells of no meeting that leaves one of them out (A23)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const planId = await startPlan(traject, 'support-plan.wij', randomUUID(), [mother!.id]);
  await meet(traject, planId, [mother!.id], false);
  expect((await previewOf(traject, mother!.id)).meetsAt).toBeNull();
  expect((await previewOf(traject, father!.id)).meetsAt).toBeNull();
});

test('A screen of a meeting that shows the same is told nothing: what others share or do elsewhere counts no frame (A1)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const meetingId = await meet(traject, await startPlan(traject), [mother!.id, father!.id]);
  const meeting = '{ seq place hands state participants { personId online attendance } }';
  const frames = father!.person.follow<{ meetingChanged: { hands: string[] } }>(
    `subscription ($id: ID!) { ...Root } fragment Root on Subscription { meetingChanged(meetingId: $id) ${meeting} }`,
    { id: meetingId },
  );
  const hand = 'mutation ($id: ID!, $up: Boolean!) { raiseHand(meetingId: $id, up: $up) { id } }';
  const seen: string[] = [];
  const until = async (up: boolean) => {
    await mother!.person.get(hand, { id: meetingId, up });
    for (let hands = -1; hands !== Number(up);) {
      const { data } = (await frames.next()).value!;
      hands = data!.meetingChanged.hands.length;
      seen.push(JSON.stringify(data));
    }
  };
  await until(true);
  const share = 'mutation ($input: ShareOwnPlanInput!) { shareOwnPlan(input: $input) { id } }';
  const planId = randomUUID();
  await mother!.person.get('mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }', {
    input: { trajectId: traject.id, formId: 'safety-agreements-adult.ik', planId },
  });
  for (const personIds of [[traject.network.id], [], [traject.professional.id]]) {
    await mother!.person.get(share, { input: { planId, personIds } });
    // Longer than screens are told apart: each of these would be a frame of its own.
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  await until(false);
  await frames.return?.();
  expect(seen.filter((frame, index) => frame === seen[index - 1])).toEqual([]);
});

test('A pause that goes on with a safety plan is the same pause for who does not read that (A14)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const meetingId = await meet(traject, await startPlan(traject), [mother!.id, father!.id]);
  const planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'safety-plan.wij', planId, readers: [mother!.id] },
  });
  const pausedAt = async (person: Person) =>
    (
      await person.get<{ meeting: { pausedAt: string; besidePlanId: string | null } }>(
        'query ($id: ID!) { meeting(id: $id) { pausedAt besidePlanId } }',
        { id: meetingId },
      )
    ).meeting;
  const pause = async (plan: string | null) => {
    await traject.regisseur.get(
      'mutation ($input: PauseMeetingInput!) { pauseMeeting(input: $input) { id } }',
      {
        input: { meetingId, planId: plan },
      },
    );
    const seen = await pausedAt(father!.person);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return seen;
  };
  const plain = await pause(null);
  expect([await pause(null), await pause(planId)]).toEqual([plain, plain]);
  expect((await pausedAt(mother!.person)).besidePlanId).toBe(planId);
  expect(await pause(null)).toEqual(plain);
});
