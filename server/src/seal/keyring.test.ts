import { afterAll, beforeAll, expect, test } from 'vitest';
import { createCipheriv, randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { sharesInFolder } from './key-shares.ts';
import { createKeyring, KeyDestroyed, ShareMissing } from './keyring.ts';

let core: TestCore;
const place = { collection: 'people', id: 'anna', field: 'sealed' };

beforeAll(async () => {
  core = await startCore();
  await core.keyring.create('traject');
  await core.keyring.create('other');
});
afterAll(() => core.close());

test('What is sealed opens again, for the same owner and the same place only', async () => {
  const sealed = await core.keyring.seal('traject', place, { name: 'Anna' });
  expect(await core.keyring.open('traject', place, sealed)).toEqual({ name: 'Anna' });
  await expect(core.keyring.open('other', place, sealed)).rejects.toThrow();
  await expect(core.keyring.open('traject', { ...place, id: 'bram' }, sealed)).rejects.toThrow();
});

test('The same value sealed twice looks different, and neither shows it', async () => {
  const [one, two] = await Promise.all([
    core.keyring.seal('traject', place, 'kanarie'),
    core.keyring.seal('traject', place, 'kanarie'),
  ]);
  expect(one.equals(two)).toBe(false);
  expect(one.toString('latin1')).not.toContain('kanarie');
});

test('A changed byte is noticed', async () => {
  const sealed = await core.keyring.seal('traject', place, 'waar');
  for (let index = 0; index < sealed.length; index++) {
    const changed = Buffer.from(sealed);
    changed[index] = (changed[index] ?? 0) ^ 1;
    await expect(core.keyring.open('traject', place, changed)).rejects.toThrow();
  }
});

test('Making a key twice keeps the first, also at the same moment', async () => {
  await Promise.all(Array.from({ length: 8 }, () => core.keyring.create('twice')));
  const sealed = await core.keyring.seal('twice', place, 'blijft');
  await core.keyring.create('twice');
  expect(await core.keyring.open('twice', place, sealed)).toBe('blijft');
});

test('Destroying the key destroys what it sealed, and another master key opens nothing', async () => {
  await core.keyring.create('ended');
  const sealed = await core.keyring.seal('ended', place, 'weg');
  const shares = sharesInFolder(join(core.environment.dataDir, 'keys'));
  const stranger = createKeyring(core.database, Buffer.alloc(32, 7), shares);
  await expect(stranger.open('ended', place, sealed)).rejects.toThrow();
  await core.keyring.destroy('ended');
  await expect(core.keyring.open('ended', place, sealed)).rejects.toBeInstanceOf(KeyDestroyed);
});

test('A copy of the database opens nothing after the key was destroyed, also with the master key', async () => {
  await core.keyring.create('copied');
  const sealed = await core.keyring.seal('copied', place, 'weg');
  const keys = core.database.collection<{ _id: string }>('data_keys');
  const copy = await keys.findOne({ _id: 'copied' });
  await core.keyring.destroy('copied', { why: 'term' });
  if (!copy) throw new Error('There is no key.');
  await keys.insertOne(copy);
  await expect(core.keyring.open('copied', place, sealed)).rejects.toBeInstanceOf(KeyDestroyed);
  await expect(core.keyring.create('copied')).rejects.toBeInstanceOf(KeyDestroyed);
  expect(await core.keyring.destroyed()).toContainEqual({ owner: 'copied', note: { why: 'term' } });
});

test('Shares that are lost are told apart from keys that were destroyed', async () => {
  const elsewhere = sharesInFolder(join(core.environment.dataDir, 'other-keys'));
  const without = createKeyring(core.database, Buffer.alloc(32, 7), elsewhere);
  await expect(without.box('traject')).rejects.toBeInstanceOf(ShareMissing);
});

test('A data key of before there were shares gets one when it is first used', async () => {
  await core.keyring.create('old');
  const sealed = await core.keyring.seal('old', place, 'oud');
  const hex = await readFile(join(core.environment.dataDir, 'master.key'), 'utf8');
  const box = await core.keyring.box('old');
  expect(box.open(place, sealed)).toBe('oud');
  const keys = core.database.collection<{ _id: string; shared?: boolean }>('data_keys');
  const legacy = wrappedByMasterAlone(Buffer.from(hex, 'hex'), 'ancient');
  await keys.insertOne(legacy as never);
  const opened = await core.keyring.seal('ancient', place, 'lang geleden');
  expect(await core.keyring.open('ancient', place, opened)).toBe('lang geleden');
  expect(await keys.findOne({ _id: 'ancient' })).toMatchObject({ shared: true });
  core.keyring.forget();
  expect(await core.keyring.open('ancient', place, opened)).toBe('lang geleden');
});

/** A data key as it was stored before there were shares. */
function wrappedByMasterAlone(masterKey: Buffer, owner: string): { _id: string; wrapped: Buffer } {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', masterKey, nonce).setAAD(
    Buffer.from(`data_keys:${owner}:wrapped`),
  );
  const body = Buffer.concat([cipher.update(randomBytes(32)), cipher.final()]);
  return { _id: owner, wrapped: Buffer.concat([nonce, cipher.getAuthTag(), body]) };
}
