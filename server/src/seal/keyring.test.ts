import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createKeyring, KeyDestroyed } from './keyring.ts';

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
  const stranger = createKeyring(core.database, Buffer.alloc(32, 7));
  await expect(stranger.open('ended', place, sealed)).rejects.toThrow();
  await core.keyring.destroy('ended');
  await expect(core.keyring.open('ended', place, sealed)).rejects.toBeInstanceOf(KeyDestroyed);
});
