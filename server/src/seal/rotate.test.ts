import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { trusted } from 'mongoose';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCore, machineClock, sharesOf, type RunningCore } from '../create-core.ts';
import { parseEnvironment, type Environment } from '../environment.ts';
import { keyModel } from './data-keys.ts';
import { createKeyring } from './keyring.ts';
import { finishRotation, rotateMasterKey } from './rotate.ts';

const [oldKey, newKey] = ['ab'.repeat(32), 'cd'.repeat(32)];
const bytes = (hex: string) => Buffer.from(hex, 'hex');
const place = { collection: 'people', id: 'anna', field: 'sealed' };

let dataDir: string;
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

const settings = (variables: Record<string, string>): Environment =>
  parseEnvironment({
    LOG_LEVEL: 'silent',
    DATA_DIR: dataDir,
    KEYS_DIR: join(dataDir, 'keys'),
    ...variables,
  });
const start = (variables: Record<string, string>): Promise<RunningCore> =>
  createCore(settings(variables), machineClock, () => '', { failOnCollectionScanOver: 0 });
/** Another server process on the database of the first. */
const beside = (first: RunningCore, key: string) =>
  start({ MONGODB_URI: first.databaseUri, MASTER_KEY: key });

/** Seals and opens in one process until it is stopped; what it sealed, with what each should hold. */
function load(core: RunningCore, name: string) {
  const sealed: { owner: string; value: Buffer; text: string }[] = [];
  let stopped = false;
  const running = (async () => {
    for (let count = 0; !stopped || count < 10; count++) {
      const owner = `${name}-${count % 12}-${Math.floor(count / 60)}`;
      await core.keyring.create(owner);
      if (count % 3 === 0) core.keyring.forget();
      const text = `${name} ${count}`;
      sealed.push({ owner, value: await core.keyring.seal(owner, place, text), text });
      const some = sealed[Math.floor(count / 2)];
      if (some) expect(await core.keyring.open(some.owner, place, some.value)).toBe(some.text);
    }
  })();
  return {
    async stop() {
      stopped = true;
      await running;
      return sealed;
    },
  };
}

it('The master key is replaced while two processes write, and nothing is lost', async () => {
  const one = await start({ MASTER_KEY: oldKey });
  const other = await beside(one, oldKey);
  for (let count = 0; count < 20; count++) await one.keyring.create(`before-${count}`);
  const before = await one.keyring.seal('before-7', place, 'van voor de wissel');
  const digest = one.keyring.digest('mail', 'anna@voorbeeld.test');
  const shares = await sharesOf(one.environment, one.database);

  const loads = [load(one, 'one'), load(other, 'other')];
  await rotateMasterKey(one.database, shares, bytes(oldKey), bytes(newKey));
  // Both keys start a server now: processes get theirs one after another.
  for (const key of [oldKey, newKey]) await (await beside(one, key)).close();
  const sealed = (await Promise.all(loads.map((one) => one.stop()))).flat();
  expect(sealed.length).toBeGreaterThanOrEqual(20);
  await finishRotation(one.database, shares, bytes(newKey));

  one.keyring.forget();
  for (const { owner, value, text } of sealed) expect(await one.keyring.open(owner, place, value)).toBe(text);
  await one.keyring.create('after');
  await other.close();
  await one.close();

  const again = await start({ MASTER_KEY: newKey });
  for (const { owner, value, text } of sealed)
    expect(await again.keyring.open(owner, place, value)).toBe(text);
  expect(await again.keyring.open('before-7', place, before)).toBe('van voor de wissel');
  expect(again.keyring.digest('mail', 'anna@voorbeeld.test')).toBe(digest);
  const byOldKey = createKeyring(again.database, bytes(oldKey), shares);
  for await (const { _id } of keyModel(again.database)
    .find({ _id: trusted({ $gte: '' }) })
    .lean()
    .cursor())
    await expect(byOldKey.box(_id)).rejects.toThrow();
  await again.close();
  await expect(start({ MASTER_KEY: oldKey })).rejects.toThrow('is niet de sleutel');
}, 120_000);

it('A rotation that was cut off goes on, and another one waits for it', async () => {
  const core = await start({ MASTER_KEY: oldKey });
  await core.keyring.create('anna');
  const sealed = await core.keyring.seal('anna', place, 'blijft');
  const shares = await sharesOf(core.environment, core.database);
  // As after a crash: the key is handed over, and one data key of two is wrapped again.
  await rotateMasterKey(core.database, shares, bytes(oldKey), bytes(newKey));
  await expect(rotateMasterKey(core.database, shares, bytes(oldKey), bytes('ef'.repeat(32)))).rejects.toThrow(
    'niet de sleutel',
  );
  await expect(rotateMasterKey(core.database, shares, bytes(newKey), bytes('ef'.repeat(32)))).rejects.toThrow(
    'loopt al een wissel',
  );
  await expect(finishRotation(core.database, shares, bytes(oldKey))).rejects.toThrow('nieuwe sleutel');
  await rotateMasterKey(core.database, shares, bytes(oldKey), bytes(newKey));
  // A process takes the new key over while it runs, before the end of the rotation.
  core.keyring.forget();
  await core.keyring.box('anna');
  await finishRotation(core.database, shares, bytes(newKey));
  core.keyring.forget();
  expect(await core.keyring.open('anna', place, sealed)).toBe('blijft');
  await expect(rotateMasterKey(core.database, shares, bytes(newKey), bytes(newKey))).rejects.toThrow('al is');
  await core.close();
});

it('A copy of the database from during the rotation, with the old key, does not tell the new one', async () => {
  const core = await start({ MASTER_KEY: oldKey });
  await core.keyring.create('anna');
  const shares = await sharesOf(core.environment, core.database);
  await rotateMasterKey(core.database, shares, bytes(oldKey), bytes(newKey));
  const copy = await core.database.collection<{ _id: string }>('key_check').findOne({ _id: 'rotation' });
  await core.keyring.create('later');
  await finishRotation(core.database, shares, bytes(newKey));
  if (copy) await core.database.collection<{ _id: string }>('key_check').insertOne(copy);
  const uri = core.databaseUri;
  await expect(start({ MONGODB_URI: uri, MASTER_KEY: oldKey })).rejects.toThrow('is niet de sleutel');
  await core.close();
});
