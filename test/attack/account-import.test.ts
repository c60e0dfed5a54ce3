import { afterAll, beforeAll, expect, test } from 'vitest';
import { readOutbox } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Accounts from a file: seen before, all or none. */

let server: TestServer;
let region: Region;
let administrator: Person;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  administrator = (await region.account('Bea Beheer', ['ADMINISTRATOR'])).person;
}, 120_000);
afterAll(() => server.close());

interface Import {
  importAccounts: { made: number; lines: { line: number; name: string; faults: string[] }[] };
}

const operation =
  'mutation ($input: ImportAccountsInput!) { importAccounts(input: $input) { made lines { line name faults } } }';
const importing = async (text: string, make: boolean) =>
  (await administrator.get<Import>(operation, { input: { text, make } })).importAccounts;
const names = async (): Promise<string[]> =>
  (
    await administrator.get<{ organisationAccounts: { name: string }[] }>('{ organisationAccounts { name } }')
  ).organisationAccounts.map(({ name }) => name);

test('A file is looked at before anything is made; with a fault in one line nothing is; then all are, with a mail', async () => {
  const before = await names();
  const good =
    'naam;e-mail;rollen\nNienke Een;een@zonneveld.example;professional\nTwan Twee;twee@zonneveld.example;manager\n';
  const bad = `${good}Dirk Drie;drie@zonneveld.example;baas\n`;
  expect(await importing(good, false)).toMatchObject({ made: 0, lines: [{ faults: [] }, { faults: [] }] });
  expect(await importing(bad, true)).toEqual({
    made: 0,
    lines: [
      { line: 2, name: 'Nienke Een', faults: [] },
      { line: 3, name: 'Twan Twee', faults: [] },
      { line: 4, name: 'Dirk Drie', faults: ['ROLE_UNKNOWN'] },
    ],
  });
  expect(await names()).toEqual(before);

  expect((await importing(good, true)).made).toBe(2);
  expect((await names()).filter((name) => !before.includes(name))).toEqual(['Nienke Een', 'Twan Twee']);
  const mailed = (await readOutbox(server.core.environment.dataDir)).map(({ to }) => to);
  for (const to of ['een@zonneveld.example', 'twee@zonneveld.example']) expect(mailed).toContain(to);

  const again = await importing(good, true);
  expect(again).toMatchObject({ made: 0, lines: [{ faults: ['EMAIL_TAKEN'] }, { faults: ['EMAIL_TAKEN'] }] });
});

test('Of two who make the same file at once, one does, whole', async () => {
  const file = Array.from({ length: 20 }, (_, i) => `Mens ${i};mens${i}@zonneveld.example;manager`).join(
    '\n',
  );
  const text = `naam;e-mail;rollen\n${file}`;
  const both = await Promise.all(
    [0, 1].map(() => administrator.ask<Import>(operation, { input: { text, make: true } })),
  );
  const made = both.map(({ data }) => data?.importAccounts?.made ?? 0);
  expect(made.toSorted((a, b) => a - b)).toEqual([0, 20]);
  expect((await names()).filter((name) => name.startsWith('Mens '))).toHaveLength(20);
});

test('Only an administrator may', async () => {
  const { person } = await region.account('Petra Professional', ['PROFESSIONAL']);
  expect(await person.codeOf(operation, { input: { text: 'naam', make: false } })).toBe('FORBIDDEN');
});
