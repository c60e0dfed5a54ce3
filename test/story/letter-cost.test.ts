import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as Y from 'yjs';
import { createTestClock } from '../support/clock.ts';
import { headOf } from '../support/head.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let traject: TestTraject;
const clock = createTestClock();

beforeAll(async () => {
  server = await startServer({ clock });
  traject = await (await makeRegion(server)).traject();
});
afterAll(() => server.close());

const planMeeting = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`;
const textId = 'main:shared-picture/happens';

async function runningMeeting(): Promise<string> {
  const planId = randomUUID();
  const meetingId = randomUUID();
  const { id: trajectId, regisseur } = traject;
  await regisseur.get(operations.startPlan, { input: { trajectId, formId: 'support-plan.wij', planId } });
  const startsAt = new Date(clock.now().getTime() + 3_600_000).toISOString();
  const personIds = traject.household.map(({ id }) => id);
  const about = { kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Wijkgebouw', personIds };
  await regisseur.get(planMeeting, { input: { trajectId, meetingId, planId, ...about } });
  await regisseur.get(`mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }`, { id: meetingId });
  return planId;
}

/** Someone who writes a letter and waits until it is on disk. */
async function writerOn(person: Person, planId: string): Promise<() => Promise<void>> {
  const { takePen } = await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  const along = { planId, sectionKey: 'shared-picture', along: true, mutationId: randomUUID() };
  await person.get(operations.writeAlong, { input: along });
  const document = new Y.Doc();
  document.clientID = takePen.clientId;
  const updates: Uint8Array[] = [];
  document.on('update', (update: Uint8Array) => updates.push(update));
  return async () => {
    document.getText('t').insert(document.getText('t').length, 'a');
    const update = Buffer.from(updates.pop() as Uint8Array).toString('base64');
    const input = { planId, textId, update, mutationId: randomUUID() };
    const answer = await person.askBySocket<{ writeText: { seq: number } }>(operations.writeText, { input });
    expect(answer.errors).toBeUndefined();
  };
}

/** What is asked of the database while `work` runs, such as `log.insertOne`. */
async function askedDuring(work: () => Promise<void>): Promise<string[]> {
  const asked: string[] = [];
  server.core.database.set('debug', (collection: string, method: string) => {
    asked.push(`${collection}.${method}`);
  });
  try {
    await work();
  } finally {
    server.core.database.set('debug', false);
  }
  return asked;
}

/**
 * What is asked again of a live meeting by the clock (its people and traject), when a right may have changed (sessions,
 * the level), and by who does the jobs.
 */
const readByTime = [
  'persons.find',
  'trajecten.findOne',
  'sessions.find',
  'level_decisions.findOne',
  'jobs.findOneAndUpdate',
];

/** Takes events of a plan up to a number. */
async function takeUpTo(events: AsyncIterableIterator<{ data?: unknown }>, seq: number): Promise<void> {
  for (let taken = 0; taken < seq;) {
    const { data } = (await events.next()).value as { data: { planEvents: { upTo: number } } };
    taken = data.planEvents.upTo;
  }
}

test('A letter costs the database one write and no read, however many look on', async () => {
  const planId = await runningMeeting();
  const [mother, father] = traject.household.map(({ person }) => person) as [Person, Person];
  const others = [father, traject.professional.person, traject.regisseur];
  const following = others.map((one) => one.follow(operations.planEvents, { planId, after: 0 }));
  const write = await writerOn(mother, planId);
  // The clock stands still: what is found for the first letter is found still.
  await write();
  // Everyone's own number: it counts what one may know of (A1).
  const heads = await Promise.all(others.map((one) => headOf(one, planId)));
  const takeAll = async (more: number): Promise<void> => {
    for (const [index, events] of following.entries()) await takeUpTo(events, heads[index]! + more);
  };
  await takeAll(0);
  const asked = await askedDuring(async () => {
    for (let letter = 0; letter < 20; letter++) await write();
    await takeAll(20);
  });
  expect(asked.filter((one) => one === 'log.insertOne')).toHaveLength(20);
  // What is asked by the clock or by a change of rights is asked however many letters come: never once for each.
  const byTime = asked.filter((one) => one !== 'log.insertOne');
  expect(readByTime).toEqual(expect.arrayContaining(byTime));
  for (const one of readByTime) expect(byTime.filter((other) => other === one).length, one).toBeLessThan(10);
});
