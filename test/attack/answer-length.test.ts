import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Who watches the line learns of an answer its length. Of what people wrote that is the length of the words, and no more. */

let server: TestServer;
let mother: Person;
let planId: string;
beforeAll(async () => {
  server = await startServer();
  const traject = await (await makeRegion(server)).traject();
  mother = traject.household[0]!.person;
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
}, 180_000);
afterAll(() => server.close());

const askPacked = (query: string, encoding: string): Promise<Response> =>
  fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      'Accept-Encoding': encoding,
      Origin: server.origin,
      Cookie: mother.cookie() ?? '',
    },
    body: JSON.stringify({ query, variables: { id: planId } }),
  });

const WITH_FORM = `query ($id: ID!) { plan(id: $id) {
  id sections { key entries { texts { text } } }
  form { id title sections { key title explanation fields { key label prompts } } } } }`;

test('Of the answer to the question of a plan only the form is compressed, and it is the same answer', async () => {
  const packed = await askPacked(WITH_FORM, 'gzip');
  expect(packed.headers.get('content-encoding')).toBe('gzip');
  expect(packed.headers.get('vary')).toContain('Accept-Encoding');
  const plain = await askPacked(WITH_FORM, 'identity');
  expect(plain.headers.get('content-encoding')).toBeNull();
  const [length, before] = [packed, plain].map(({ headers }) => Number(headers.get('content-length')));
  expect(length).toBeLessThan(before! / 2);
  expect(await packed.json()).toEqual(await plain.json());
});

test.each([
  operations.plan,
  'query { me { name persons { name } } }',
  'query ($id: ID!) { plan(id: $id) { form }',
  // What people wrote, by the name of the form.
  'query ($id: ID!) { plan(id: $id) { form: sections { key entries { texts { text } } } } }',
  'query ($id: ID!) { plan(id: $id) { ...Words } } fragment Words on Plan { form: sections { key } }',
  'query ($id: ID!) { plan: plan(id: $id) { form { id } } }',
])('What holds no form, or may hold another thing by its name, goes as it is: %#', async (query) => {
  expect((await askPacked(query, 'gzip')).headers.get('content-encoding')).toBeNull();
});
