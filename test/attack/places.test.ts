import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * Where a row stands tells nothing of rows that one does not see (A1, A6): not how many came before it, nor that any did.
 */

let server: TestServer;
let traject: TestTraject;
let planId: string;
let mother: Person;
let father: Person;

beforeAll(async () => {
  server = await startServer();
  traject = await (await makeRegion(server)).traject();
  mother = traject.household[0]!.person;
  father = traject.household[1]!.person;
}, 180_000);
afterAll(() => server.close());

beforeEach(async () => {
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
});

const input = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });

interface Row {
  id: string;
  position: string;
}

/** Rows of the concerns as somebody sees them, in their order. */
async function rowsFor(person: Person): Promise<Row[]> {
  const { plan } = await person.get<{ plan: { sections: { key: string; entries: Row[] }[] } }>(
    operations.plan,
    { id: planId },
  );
  const rows = plan.sections.find(({ key }) => key === 'concerns')!.entries;
  return [...rows].sort((a, b) => (a.position < b.position ? -1 : 1));
}

const placesFor = async (person: Person): Promise<string[]> =>
  (await rowsFor(person)).map(({ position }) => position);
const addRow = (person: Person, entryId = randomUUID()) =>
  person.get(operations.addEntry, input({ sectionKey: 'concerns', entryId })).then(() => entryId);
const share = (person: Person, entryId: string) =>
  person.get(operations.shareEntry, input({ entryId, shared: true }));

/** What the father sees of the places of three shared rows, of which one is his own. */
async function whatFatherSees(): Promise<string[]> {
  await share(father, await addRow(father));
  await share(mother, await addRow(mother));
  await share(traject.regisseur, await addRow(traject.regisseur));
  return placesFor(father);
}

test('Rows come to the same places whether or not somebody wrote for oneself before', async () => {
  const without = await whatFatherSees();
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  const hand = await handOf(mother, planId);
  const wiped = await hand.row('concerns', { what: 'Hij slaat mij' });
  await hand.row('concerns', { what: 'Ik ben bang' });
  await mother.get(operations.removeEntry, input({ entryId: wiped }));
  expect(await whatFatherSees()).toEqual(without);
});

test('Own words stand in the order in which they were written, and go to the end when they are shared', async () => {
  const written = [await addRow(mother), await addRow(mother), await addRow(mother)];
  expect((await rowsFor(mother)).map(({ id }) => id)).toEqual(written);
  await share(mother, written[2]!);
  const first = await placesFor(father);
  await share(mother, written[0]!);
  expect((await rowsFor(father)).map(({ id }) => id)).toEqual([written[2], written[0]]);
  expect((await placesFor(father))[0]).toBe(first[0]);
});

test('A row that the regisseur moves past what others do not see comes to a place that tells nothing of it', async () => {
  const move = 'mutation ($input: MoveEntryInput!) { moveEntry(input: $input) { seq } }';
  const shared = [await addRow(father), await addRow(father)];
  for (const entryId of shared) await share(father, entryId);
  const places = await placesFor(father);
  await addRow(mother);
  const hidden = (await rowsFor(traject.regisseur)).at(-1)!;
  await traject.regisseur.get(move, input({ entryId: shared[0], position: `${hidden.position}1` }));
  const after = await rowsFor(father);
  expect(after.map(({ id }) => id)).toEqual([shared[1], shared[0]]);
  expect(after[1]!.position.length).toBe(places[1]!.length);
});
