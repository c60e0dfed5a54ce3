import { randomUUID } from 'node:crypto';
import * as Y from 'yjs';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * Who follows a plan from an old number receives what the plan holds now, not what was taken out of it meanwhile
 * (A1: the default is less). Over a real websocket.
 */

interface Told {
  __typename: string;
  seq: number;
  textId?: string;
  update?: string;
  entryId?: string;
  entry?: { id: string };
  answer?: { hidden: boolean; option: string | null };
}

let server: TestServer;
let region: Region;
let traject: TestTraject;
let planId: string;
let mother: Person;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  traject = await region.traject();
  mother = traject.household[0]!.person;
}, 180_000);
afterAll(() => server.close());

beforeEach(async () => {
  await startPlan('support-plan.wij');
  await mother.get(operations.writeAlong, input({ sectionKey: 'goals', along: true }));
});

async function startPlan(formId: string): Promise<void> {
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, { input: { trajectId: traject.id, formId, planId } });
}

/** Writes in a field as the web app does, letter after letter. */
async function writerOf(person: Person) {
  const { takePen } = await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId });
  const document = new Y.Doc();
  document.clientID = takePen.clientId;
  const text = document.getText('t');
  return async (textId: string, change: (text: Y.Text) => void): Promise<void> => {
    const before = Y.encodeStateVector(document);
    change(text);
    const update = Buffer.from(Y.encodeStateAsUpdate(document, before)).toString('base64');
    await person.get(operations.writeText, { input: { planId, textId, update, mutationId: randomUUID() } });
  };
}

const input = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });

/** Everything that somebody receives who follows from the beginning. */
async function toldFromZero(person: Person): Promise<Told[]> {
  const { plan } = await person.get<{ plan: { seq: number } }>(operations.plan, { id: planId });
  const following = person.follow<{ planEvents: { upTo: number; events: Told[] } }>(operations.planEvents, {
    planId,
    after: 0,
  });
  const told: Told[] = [];
  for await (const { data } of following) {
    told.push(...data!.planEvents.events);
    if (data!.planEvents.upTo >= plan.seq) break;
  }
  return told;
}

const lettersIn = (told: Told[]): string =>
  told.map(({ update }) => Buffer.from(update ?? '', 'base64').toString()).join('\n');

test('The words of a removed row are not told to who comes later', async () => {
  const entryId = randomUUID();
  await mother.get(operations.addEntry, input({ sectionKey: 'goals', entryId }));
  await (
    await writerOf(mother)
  )(`${entryId}/goal`, (text) => text.insert(0, 'regenwormen'));
  await mother.get(operations.removeEntry, input({ entryId }));
  const told = await toldFromZero(traject.household[1]!.person);
  expect(told.filter((one) => one.entryId === entryId).map((one) => one.__typename)).toContain(
    'EntryRemoved',
  );
  expect(told.filter(({ textId }) => textId?.startsWith(entryId))).toEqual([]);
  expect(lettersIn(told)).not.toContain('regenworm');
});

test('The answers of a removed row are not told to who comes later', async () => {
  await startPlan('progress-plan.wij');
  const entryId = randomUUID();
  await mother.get(operations.addEntry, input({ sectionKey: 'goals-review', entryId }));
  await mother.get(operations.answer, input({ entryId, fieldKey: 'reached', option: 'no' }));
  await mother.get(operations.removeEntry, input({ entryId }));
  const told = await toldFromZero(traject.household[1]!.person);
  expect(told.filter((one) => one.entryId === entryId && one.answer)).toEqual([]);
});

test('Words that their writer wiped out are not told to who comes later; what was left is', async () => {
  const entryId = randomUUID();
  await mother.get(operations.addEntry, input({ sectionKey: 'goals', entryId }));
  const write = await writerOf(mother);
  await write(`${entryId}/goal`, (text) => text.insert(0, 'Samen eten '));
  await write(`${entryId}/goal`, (text) => text.insert(11, 'regenwormen'));
  await write(`${entryId}/goal`, (text) => text.delete(11, 11));
  const told = await toldFromZero(traject.household[1]!.person);
  expect(lettersIn(told)).not.toContain('regenworm');
  const document = new Y.Doc();
  const written = told.filter(({ textId }) => textId === `${entryId}/goal`);
  expect(written.length).toBeGreaterThan(0);
  for (const { update } of written) Y.applyUpdate(document, Buffer.from(update!, 'base64'));
  expect(document.getText('t').toString()).toBe('Samen eten ');
});

test('Who follows live is told each letter, and that the row goes', async () => {
  const following = traject.household[1]!.person.follow<{ planEvents: { upTo: number; events: Told[] } }>(
    operations.planEvents,
    { planId, after: 0 },
  );
  const told: Told[] = [];
  const until = async (kind: string): Promise<void> => {
    while (!told.some(({ __typename }) => __typename === kind)) {
      const next = await following.next();
      told.push(...next.value!.data!.planEvents.events);
    }
  };
  const entryId = randomUUID();
  await mother.get(operations.addEntry, input({ sectionKey: 'goals', entryId }));
  await until('EntryChanged');
  await (
    await writerOf(mother)
  )(`${entryId}/goal`, (text) => text.insert(0, 'Samen eten'));
  await until('TextUpdated');
  await mother.get(operations.removeEntry, input({ entryId }));
  await until('EntryRemoved');
  expect(lettersIn(told)).toContain('Samen eten');
  await following.return?.();
});

test('An answer of a round that is hidden stays hidden from who follows from the beginning', async () => {
  const entryId = 'main:situation';
  await mother.get(operations.answer, input({ entryId, fieldKey: 'wonen', option: 'good' }));
  const answers = (await toldFromZero(traject.household[1]!.person)).flatMap(({ answer }) => answer ?? []);
  expect(answers).toMatchObject([{ hidden: true, option: null }]);
});
