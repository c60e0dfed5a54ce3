import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import * as operations from '../support/operations.ts';
import { dataOf, kindsIn, take } from '../support/own-data.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Own data are as they are when they are taken: who may read less than a moment ago takes less along. */

let server: TestServer;
let region: Region;

const remove = 'mutation ($id: ID!) { removePerson(personId: $id) }';
const readers = 'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }';

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const logOf = 'query ($id: ID!) { accessLog(trajectId: $id) { who what } }';
const whatIn = async (reader: Person, id: string): Promise<string[]> =>
  (await reader.get<{ accessLog: { what: string }[] }>(logOf, { id })).accessLog.map(({ what }) => what);

test('What a professional reads for it stands in the log of the household, and that no plan was opened as PDF', async () => {
  const other = await region.traject();
  const plan = randomUUID();
  const input = { trajectId: other.id, formId: 'support-plan.wij', planId: plan };
  await other.regisseur.get(operations.startPlan, { input });
  const reader = other.household[0]!.person;
  const before = await whatIn(reader, other.id);
  expect(before).not.toContain('PLAN_READ');
  expect(kindsIn(await dataOf(other.professional.person))).toContain('PLAN');
  const after = await whatIn(reader, other.id);
  expect(after).toContain('PLAN_READ');
  expect(after).not.toContain('PDF_READ');
});

test('So many at once, and so many in an hour, are enough', async () => {
  const { person } = (await region.traject()).household[0]!;
  const take = 'mutation { takeMyData(form: JSON) }';
  const together = await Promise.all([person.codeOf(take), person.codeOf(take)]);
  expect(together.toSorted()).toEqual(['RATE_LIMITED', 'ok']);
  const codes: string[] = [];
  for (let n = 0; n < 20; n++) codes.push(await person.codeOf(take));
  expect(codes.slice(0, 19)).toEqual(Array(19).fill('ok'));
  expect(codes.at(-1)).toBe('RATE_LIMITED');
});

test('Who reads a plan no more takes along neither its words, nor its actions, nor the lines of the log about it', async () => {
  const other = await region.traject();
  const { regisseur, regisseurId } = other;
  const [stays, goes] = other.household;
  const [agreed, safety, goalId] = [randomUUID(), randomUUID(), randomUUID()];
  const input = { trajectId: other.id, formId: 'support-plan.wij', planId: agreed };
  await regisseur.get(operations.startPlan, { input });
  await regisseur.get(operations.startPlan, {
    input: { ...input, formId: 'safety-plan.wij', planId: safety, readers: [stays!.id, goes!.id] },
  });
  const goal = { planId: agreed, sectionKey: 'goals', entryId: goalId, mutationId: randomUUID() };
  await regisseur.get(operations.addEntry, { input: goal });
  await regisseur.get('mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }', {
    input: {
      planId: agreed,
      goalId,
      actionId: randomUUID(),
      what: 'De buurvrouw bellen',
      ownerId: goes!.id,
      mutationId: randomUUID(),
    },
  });
  const whole = await dataOf(goes!.person);
  for (const known of ['buurvrouw bellen', 'PLAN_STARTED', 'PLAN_CHANGED'])
    expect(JSON.stringify(whole)).toContain(known);
  expect(kindsIn(whole).filter((kind) => kind === 'PLAN')).toHaveLength(2);
  for (const planId of [agreed, safety])
    await regisseur.get(readers, { input: { planId, personIds: [stays!.id, regisseurId] } });
  const left = await dataOf(goes!.person);
  expect(kindsIn(left)).toEqual(['ABOUT', 'TRAJECT', 'LOG']);
  for (const hidden of ['buurvrouw bellen', 'PLAN_']) expect(JSON.stringify(left)).not.toContain(hidden);
});

test('Who is put out, or may read a plan no more, gets a file without it', async () => {
  const other = await region.traject();
  const plan = randomUUID();
  const input = { trajectId: other.id, formId: 'support-plan.wij', planId: plan };
  await other.regisseur.get(operations.startPlan, { input });
  const { network, professional } = other;
  await other.regisseur.get(readers, { input: { planId: plan, networkPersonIds: [network.id] } });
  await (await handOf(other.household[0]!.person, plan)).row('concerns', { what: 'Van ons allen' });
  expect(kindsIn(await dataOf(network.person))).toContain('PLAN');
  await other.regisseur.get(readers, { input: { planId: plan, networkPersonIds: [] } });
  expect(kindsIn(await dataOf(network.person))).not.toContain('PLAN');

  expect(kindsIn(await dataOf(professional.person))).toContain('TRAJECT');
  await other.regisseur.get(remove, { id: professional.id });
  expect(kindsIn(await dataOf(professional.person))).toEqual(['ABOUT']);
  await other.regisseur.get(remove, { id: network.id });
  expect(await network.person.codeOf(take, { form: 'JSON' })).toBe('UNAUTHENTICATED');
});
