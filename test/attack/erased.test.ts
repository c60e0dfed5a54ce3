import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../server/src/app.ts';
import { createCore, type RunningCore } from '../../server/src/create-core.ts';
import { parseEnvironment } from '../../server/src/environment.ts';
import { sharesInFolder } from '../../server/src/seal/key-shares.ts';
import { createKeyring, KeyDestroyed } from '../../server/src/seal/keyring.ts';
import { createTestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import { readOutbox } from '../support/outbox.ts';
import { codeIn } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/** Everything in a database, as a dump through the driver has it. */
type Backup = Map<string, Record<string, unknown>[]>;

const clock = createTestClock();
let folder: string;
let server: TestServer;
let region: Region;
let traject: TestTraject;
let other: TestTraject;
let ids: string[];
let backup: Backup;

const namesOf = async ({ database }: RunningCore) =>
  (await database.listCollections()).map(({ name }) => name).filter((name) => !name.startsWith('system.'));

async function dumpOf(core: RunningCore): Promise<Backup> {
  const dump: Backup = new Map();
  for (const name of await namesOf(core))
    dump.set(name, await core.database.collection(name).find().sort({ $natural: 1 }).toArray());
  return dump;
}

/** Collections in which one of the identities stands: the certificate, and that rights changed, which ends within an hour. */
function whereNamed(dump: Backup): string[] {
  const found = [...dump].filter(([, documents]) => {
    const text = JSON.stringify(documents);
    return ids.some((id) => text.includes(id));
  });
  return found.map(([name]) => name).filter((name) => name !== 'access_changes');
}

const startMeeting = 'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }';
const closeMeeting = 'mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
  server = await startServer({ clock, dataDir: join(folder, 'data') });
  region = await makeRegion(server);
  [traject, other] = [await region.traject(), await region.traject()];
  const { regisseur } = traject;
  const [plan, meeting] = [randomUUID(), randomUUID()];
  await regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId: plan },
  });
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      trajectId: traject.id,
      meetingId: meeting,
      kind: 'STARTOVERLEG',
      startsAt: clock.now().toISOString(),
      minutes: 60,
      place: 'Buurthuis',
      planId: plan,
      personIds: traject.household.map(({ id }) => id),
    },
  });
  await regisseur.get(startMeeting, { id: meeting });
  await regisseur.get(closeMeeting, { id: meeting });
  await regisseur.get('mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }', {
    id: traject.household[0]!.id,
  });
  const people = [...traject.household.map(({ id }) => id), traject.child.id, traject.network.id];
  ids = [traject.id, plan, meeting, traject.regisseurId, traject.professional.id, ...people];
  backup = await dumpOf(server.core);
}, 120_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('At the end of the term the organisation was warned, and of the traject only a certificate remains', async () => {
  const { jobs } = server.app.services;
  const ada = await region.account('Ada Beheer', ['ADMINISTRATOR']);
  await traject.regisseur.get(operations.closeTraject, { input: operations.closingOf(traject.id) });
  const { keeping } = (
    await traject.regisseur.get<{ traject: { keeping: { eraseAt: string } } }>(
      'query ($id: ID!) { traject(id: $id) { keeping { eraseAt } } }',
      { id: traject.id },
    )
  ).traject;
  const end = new Date(keeping.eraseAt).getTime();
  clock.advance(end - clock.now().getTime() - 1);
  await jobs.runDue();
  const told = (await readOutbox(server.core.environment.dataDir)).map(({ subject }) => subject);
  expect(told).toContain('Binnenkort wordt er iets gewist');
  expect(await server.core.keyring.box(traject.id)).toBeDefined();
  const again = await server.app.services.account.startSession(
    { kind: 'ACCOUNT', accountId: ada.accountId },
    'test',
  );
  const administrator = server.personWith(again.secret);
  const soon = '{ trajectenToErase { id } erasedTrajecten { id } }';
  expect(await administrator.get(soon)).toEqual({
    trajectenToErase: [{ id: traject.id }],
    erasedTrajecten: [],
  });
  clock.advance(1);
  await Promise.all([jobs.runDue(), jobs.runDue()]);
  expect(await administrator.get(soon)).toEqual({
    trajectenToErase: [],
    erasedTrajecten: [{ id: traject.id }],
  });
  await expect(server.core.keyring.box(traject.id)).rejects.toBeInstanceOf(KeyDestroyed);
  expect(whereNamed(await dumpOf(server.core))).toEqual(['erased_trajecten']);
  expect(await server.core.keyring.box(other.id)).toBeDefined();
  const code = codeIn(
    await administrator.ask('query ($id: ID!) { traject(id: $id) { id } }', { id: traject.id }),
  );
  expect(code).toBe('NOT_FOUND');
});

test('A backup of before that reads nothing, also with the master key, and is cleared at the start', async () => {
  const data = server.core.environment.dataDir;
  const masterKey = await readFile(join(data, 'master.key'), 'utf8');
  const environment = parseEnvironment({
    LOG_LEVEL: 'silent',
    DEMO: '0',
    DATA_DIR: join(folder, 'restored'),
    MASTER_KEY: masterKey,
    KEYS_DIR: join(data, 'keys'),
  });
  const core = await createCore(environment, clock, () => 'http://127.0.0.1');
  try {
    for (const [name, documents] of backup) {
      await core.database.collection(name).deleteMany({});
      if (documents.length > 0) await core.database.collection(name).insertMany(documents);
    }
    expect(whereNamed(await dumpOf(core)).length).toBeGreaterThan(8);
    await expect(core.keyring.box(traject.id)).rejects.toBeInstanceOf(KeyDestroyed);
    const noShares = sharesInFolder(join(folder, 'no-keys'));
    const byMasterKey = createKeyring(core.database, Buffer.from(masterKey, 'hex'), noShares);
    await expect(byMasterKey.box(traject.id)).rejects.toThrow();
    expect(await core.keyring.box(other.id)).toBeDefined();

    const app = await createApp(core);
    expect(whereNamed(await dumpOf(core))).toEqual(['erased_trajecten']);
    expect(await app.services.traject.trajectById(other.id)).toMatchObject({ householdName: 'Vermeer' });
    await app.close();
  } finally {
    await core.close();
  }
});
