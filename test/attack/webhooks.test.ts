import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { days } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startTelling, type Telling } from '../support/webhooks.ts';

/* Other systems are told what happens (A27): by kinds and identities alone, and nothing of what some may not know. */

let telling: Telling;
let region: Region;
let administrator: Person;
let secret: string;

beforeAll(async () => {
  telling = await startTelling();
  region = telling.region;
  administrator = await telling.administratorOf(region);
  ({ secret } = await telling.connect(administrator));
}, 60_000);
afterEach(() => {
  telling.receiver.answer(204);
  telling.receiver.received.length = 0;
});
afterAll(() => telling.close());

const planMeeting = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }';

async function startPlan(
  { id: trajectId, regisseur }: TestTraject,
  formId: string,
  readers: string[] | null = null,
): Promise<string> {
  const planId = randomUUID();
  await regisseur.get(operations.startPlan, { input: { trajectId, formId, planId, readers } });
  return planId;
}

async function meet(traject: TestTraject, planId: string, personIds: string[]): Promise<string> {
  const meetingId = randomUUID();
  const startsAt = new Date(telling.clock.now().getTime() + days(3)).toISOString();
  const about = { kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Buurthuis De Kade' };
  const input = { trajectId: traject.id, meetingId, planId, personIds, ...about };
  await traject.regisseur.get(planMeeting, { input });
  return meetingId;
}

async function adopt({ regisseur }: TestTraject, meetingId: string, planId: string): Promise<void> {
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  const { plan } = await regisseur.get<{ plan: { seq: number } }>(operations.plan, { id: planId });
  await regisseur.get('mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }', {
    input: { meetingId, expectedSeq: plan.seq },
  });
}

test('What happens in a traject is told by kind and identities, signed, and without a word or name of anybody', async () => {
  const traject = await region.traject();
  const planId = await startPlan(traject, 'support-plan.wij');
  const everyone = [...traject.household.map(({ id }) => id), traject.child.id];
  const meetingId = await meet(traject, planId, everyone);
  telling.clock.advance(1000);
  await adopt(traject, meetingId, planId);
  await telling.changeLevel(traject);
  telling.clock.advance(1000);
  const over = await region.traject();
  await over.regisseur.get(operations.closeTraject, { input: operations.closingOf(over.id) });
  await telling.runDue();
  const trajectId = traject.id;
  expect(telling.told()).toEqual([
    ['nl.regietafel.meeting.planned', { trajectId, meetingId }],
    ['nl.regietafel.plan.adopted', { trajectId, planId }],
    ['nl.regietafel.level.changed', { trajectId }],
    ['nl.regietafel.traject.closed', { trajectId: over.id }],
  ]);
  for (const one of telling.receiver.received) {
    telling.receiver.verify(one, secret);
    const { event, headers, body } = one;
    expect([event.subject, event.source, event.specversion]).toEqual([
      event.data?.['trajectId'],
      telling.server.origin,
      '1.0',
    ]);
    expect(headers['webhook-id']).toBe(event.id);
    expect(headers['content-type']).toMatch(/^application\/cloudevents\+json/);
    expect(body).not.toMatch(/Vermeer|Anna|Bram|Rachida|Buurthuis|dronk|regieniveau|"level"/);
    expect(() =>
      telling.receiver.verify(one, 'whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA='),
    ).toThrow();
  }
  expect((await telling.seenBy(administrator)).map(({ state, status }) => [state, status])).toEqual(
    Array(4).fill(['SENT', 204]),
  );
  // Nothing twice.
  await telling.runDue();
  expect(telling.receiver.received).toHaveLength(4);
});

test('Nothing is told of safety, of one person alone, or of what leaves out an adult of the household', async () => {
  const traject = await region.traject();
  const [mother] = traject.household;
  await startPlan(traject, 'support-plan.wij');
  await meet(traject, await startPlan(traject, 'support-plan.wij', [mother!.id]), [mother!.id]);
  const safety = await startPlan(traject, 'safety-plan.wij');
  await traject.regisseur.get(
    'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }',
    { input: { planId: safety, personIds: [mother!.id] } },
  );
  await meet(traject, safety, [mother!.id]);
  await mother!.person.get('mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }', {
    input: { trajectId: traject.id, words: 'Hij sloeg.', lifeThreatening: true, mutationId: randomUUID() },
  });
  await mother!.person.get('mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }', {
    input: { trajectId: traject.id, formId: 'safety-agreements-adult.ik', planId: randomUUID() },
  });
  const before = (await telling.seenBy(administrator)).length;
  await telling.runDue();
  expect(telling.receiver.received).toEqual([]);
  expect(await telling.seenBy(administrator)).toHaveLength(before);
});

test('What could not be kept to be told holds up nothing that is done, and is kept at the next start', async () => {
  const traject = await region.traject();
  const Deliveries = telling.server.core.database.models['EventDelivery']!;
  const { updateOne } = Deliveries;
  Deliveries.updateOne = () => {
    throw new Error('The database is away for this.');
  };
  await telling.changeLevel(traject);
  Deliveries.updateOne = updateOne;
  await telling.runDue();
  expect(telling.told()).toEqual([]);
  await telling.server.app.services.traject.publishLeftovers();
  await telling.runDue();
  expect(telling.told()).toEqual([['nl.regietafel.level.changed', { trajectId: traject.id }]]);
});

test('What happens in another organisation is told to nobody here', async () => {
  const elsewhere = await makeRegion(telling.server, 'Sociaal team Elders');
  await telling.changeLevel(await elsewhere.traject());
  await telling.runDue();
  expect(telling.receiver.received).toEqual([]);
});
