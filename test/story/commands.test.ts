import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAnchoring } from '../../server/src/access-log/anchoring.ts';
import { createChain } from '../../server/src/chain/chain.ts';
import { npmRun, type Command } from '../support/command.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * What the README prints for who runs a server, run as it is printed: each command a process of its own, beside a server
 * that runs on the embedded database. In this order; they share the one database.
 */

const place = { collection: 'people', id: 'anna', field: 'sealed' };
const newKey = 'cd'.repeat(32);

let home: string;
let server: TestServer;
let oldKey: string;
let trajectId: string;
let organisationId: string;

const npm: Command = (command, words, more) => npmRun(join(home, 'data'), command, words, more);
const start = () => startServer({ dataDir: join(home, 'data') });
const verify = (more: Record<string, string> = {}) => npm('access-log:verify', [], more);
const lines = () => server.core.database.collection<{ _id: string }>('access_lines');
const heads = () => server.core.database.collection<{ _id: string }>('access_heads');

beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'regietafel-commands-'));
});
afterAll(async () => {
  await server?.close();
  await rm(home, { recursive: true, force: true });
});

test('account:create makes the first account, which is in the list of its organisation; without words it tells how', async () => {
  const how = await npm('account:create');
  expect(how).toMatchObject({ code: 2, out: expect.stringContaining('npm run account:create --') as string });
  const words = ['--organisation', 'Wijkteam', '--name', 'Ada Beheer', '--email', 'ada@voorbeeld.test'];
  const roles = [
    '--function',
    'aanmeldcoördinator',
    '--roles',
    'PROFESSIONAL,ADMINISTRATOR',
    '--profiles',
    'A,B',
  ];
  const made = await npm('account:create', [...words, ...roles]);
  expect(made).toMatchObject({ code: 0 });
  organisationId = /Organisatie: (\S+)/.exec(made.out)?.[1] ?? '';
  server = await start();
  const accounts = await server.app.services.account.accountsOfOrganisation(organisationId);
  expect(accounts.map(({ name, roles: may, profiles }) => [name, may, profiles])).toEqual([
    ['Ada Beheer', ['PROFESSIONAL', 'ADMINISTRATOR'], ['A', 'B']],
  ]);
  oldKey = (await readFile(join(home, 'data', 'master.key'), 'utf8')).trim();
  trajectId = (await (await makeRegion(server)).traject()).id;
}, 180_000);

test('keys:rotate replaces the master key under load, and loses nothing; after --finish the old key opens nothing', async () => {
  const keyFile = join(home, 'new.key');
  await writeFile(keyFile, `${newKey}\n`, { mode: 0o600 });
  expect(await npm('keys:rotate')).toMatchObject({ code: 2 });

  const { keyring } = server.core;
  const sealed: { owner: string; value: Buffer; text: string }[] = [];
  let running = true;
  const load = (async () => {
    for (let count = 0; running || count < 20; count++) {
      const owner = `load-${count}`;
      await keyring.create(owner);
      if (count % 3 === 0) keyring.forget();
      const text = `tekst ${count}`;
      sealed.push({ owner, value: await keyring.seal(owner, place, text), text });
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  const rotated = await npm('keys:rotate', ['--new-key-file', keyFile]);
  running = false;
  await load;
  expect(rotated).toMatchObject({ code: 0, out: expect.stringContaining('opnieuw verpakt') as string });

  await server.close();
  await writeFile(join(home, 'data', 'master.key'), `${newKey}\n`);
  server = await start();
  const finished = await npm('keys:rotate', ['--finish', '--new-key-file', keyFile]);
  expect(finished).toMatchObject({ code: 0, out: expect.stringContaining('De wissel is af') as string });
  for (const { owner, value, text } of sealed)
    expect(await server.core.keyring.open(owner, place, value)).toBe(text);
  expect(sealed.length).toBeGreaterThanOrEqual(20);
  const acts = await lines()
    .find({ trajectId: organisationId }, { projection: { what: 1 } })
    .toArray();
  expect(acts.map((line) => (line as unknown as { what: string }).what)).toEqual(
    expect.arrayContaining(['KEY_REPLACED', 'OLD_KEY_ENDED']),
  );
  const refused = await verify({ MASTER_KEY: oldKey });
  expect(refused.code).toBe(2);
  expect(refused.out).toContain('is niet de sleutel van deze database');
}, 180_000);

describe('access-log:verify, beside the server that runs', () => {
  const chain = () => lines().find({ trajectId }).sort({ number: 1 }).toArray();

  test('finds an edited line, a removed end and an old head, and nothing in a log that is whole', async () => {
    const chainOf = await createChain(server.core);
    const { anchor } = createAnchoring(server.core, chainOf);
    await anchor();
    expect(await verify()).toMatchObject({
      code: 0,
      out: expect.stringContaining(' 0 die niet kloppen. Laatst buiten de database bewaard') as string,
    });

    const all = await chain();
    const [first, last] = [all[0]!, all.at(-1)!];
    await lines().updateOne({ _id: first._id }, { $set: { at: new Date(0) } });
    expect(await verify()).toMatchObject({
      code: 1,
      out: expect.stringContaining('een regel is veranderd') as string,
    });
    await lines().replaceOne({ _id: first._id }, { ...first } as never);

    const head = (await heads().findOne({ _id: trajectId }))!;
    await lines().deleteOne({ _id: last._id });
    const shorter = await verify();
    expect(shorter.code).toBe(1);
    expect(shorter.out).toContain(`${trajectId}: vanaf regel ${all.length}`);
    await lines().insertOne(last as never);

    expect(await verify()).toMatchObject({ code: 0 });

    // An old head and the lines that fit it: only what is kept outside of the database tells.
    await chainOf.add(trajectId, { what: 'PLAN_READ' }, { id: 'account', name: 'Petra', role: 'wijkcoach' });
    await anchor();
    const newest = (await chain()).at(-1)!;
    const newestHead = (await heads().findOne({ _id: trajectId }))!;
    await lines().deleteOne({ _id: newest._id });
    await heads().replaceOne({ _id: trajectId }, { ...head } as never);
    const old = await verify();
    expect(old).toMatchObject({ code: 1 });
    expect(old.out).toContain(`${trajectId}: vanaf regel ${all.length + 1}`);
    expect(old.out).toContain('dit is niet wat buiten de database bewaard is');
    await lines().insertOne(newest as never);
    await heads().replaceOne({ _id: trajectId }, { ...newestHead } as never);
    expect(await verify()).toMatchObject({ code: 0 });
  }, 180_000);
});

describe('backup and restore', () => {
  test('of a server that runs: put into an empty place it is whole and readable; a damaged one is refused', async () => {
    const copy = join(home, 'copy');
    expect(await npm('backup', [copy])).toMatchObject({ code: 0 });
    expect((await readdir(copy)).sort()).toEqual(['backup.json', 'database.sqlite']);
    expect(await npm('backup', [copy]), 'never over another').toMatchObject({ code: 1 });

    const restored = join(home, 'restored');
    expect(await npm('restore', [copy], { DATA_DIR: restored })).toMatchObject({ code: 0 });
    for (const name of ['keys', 'master.key'])
      await cp(join(home, 'data', name), join(restored, name), { recursive: true });
    const anchors = join(home, 'data', 'anchors');
    expect(await verify({ DATA_DIR: restored, ACCESS_LOG_ANCHORS: anchors })).toMatchObject({ code: 0 });
    expect(await npm('restore', [copy], { DATA_DIR: restored }), 'not over a database').toMatchObject({
      code: 1,
    });

    const file = join(copy, 'database.sqlite');
    const bytes = await readFile(file);
    bytes[bytes.length >> 1]! ^= 1;
    await writeFile(file, bytes);
    const empty = join(home, 'empty');
    const refused = await npm('restore', [copy], { DATA_DIR: empty });
    expect(refused).toMatchObject({
      code: 1,
      out: expect.stringContaining('niet meer zoals zij gemaakt is') as string,
    });
    expect(await readdir(empty).catch(() => [])).toEqual([]);
  }, 180_000);
});
