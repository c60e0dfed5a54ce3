import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createCore, machineClock, type RunningCore } from '../create-core.ts';
import { parseEnvironment } from '../environment.ts';
import { KeyDestroyed } from '../seal/keyring.ts';
import { backUp, restore } from './backup.ts';

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'regietafel-'));
});
afterEach(() => rm(home, { recursive: true, force: true }));

const place = { collection: 'people', id: 'anna', field: 'sealed' };
const MASTER_KEY = 'ab'.repeat(32);
const start = (folder: string): Promise<RunningCore> =>
  createCore(
    parseEnvironment({ LOG_LEVEL: 'silent', DATA_DIR: join(home, folder), MASTER_KEY }),
    machineClock,
    () => '',
  );

it('A backup of a running server is whole, and reads nothing of what was erased since', async () => {
  const core = await start('data');
  for (const owner of ['stays', 'goes']) await core.keyring.create(owner);
  const sealed = {
    stays: await core.keyring.seal('stays', place, 'blijft'),
    goes: await core.keyring.seal('goes', place, 'gaat weg'),
  };
  const notes = core.database.collection<{ _id: number; twin: number }>('notes');
  let writing = true;
  let count = 0;
  const writer = (async () => {
    for (; writing || count < 50; count++) {
      const session = await core.database.startSession();
      await session.withTransaction(async () => {
        await notes.insertOne({ _id: 2 * count, twin: 2 * count + 1 }, { session });
        await notes.insertOne({ _id: 2 * count + 1, twin: 2 * count }, { session });
      });
      await session.endSession();
    }
  })();
  await backUp(join(home, 'data'), join(home, 'copy'));
  writing = false;
  await writer;
  expect((await readdir(join(home, 'copy'))).sort()).toEqual(['backup.json', 'database.sqlite']);
  await core.keyring.destroy('goes');
  await core.close();

  await restore(join(home, 'copy'), join(home, 'restored'));
  await cp(join(home, 'data', 'keys'), join(home, 'restored', 'keys'), { recursive: true });
  const again = await start('restored');
  // Two that were written together are there together, or not at all.
  const found = await again.database.collection<{ _id: number; twin: number }>('notes').find().toArray();
  const ids = new Set(found.map(({ _id }) => _id));
  expect(found.filter(({ twin }) => !ids.has(twin))).toEqual([]);
  expect(await again.keyring.open('stays', place, sealed.stays)).toBe('blijft');
  await expect(again.keyring.open('goes', place, sealed.goes)).rejects.toBeInstanceOf(KeyDestroyed);
  await again.close();
}, 120_000);

it('A backup that was changed or cut off is refused, and nothing is written over', async () => {
  const core = await start('data');
  await core.keyring.create('anna');
  const copy = join(home, 'copy');
  await backUp(join(home, 'data'), copy);
  await expect(backUp(join(home, 'data'), copy)).rejects.toThrow('al een kopie');
  await expect(restore(copy, join(home, 'data'))).rejects.toThrow('al een database');
  await core.close();
  await writeFile(join(copy, 'database.sqlite'), 'iets anders');
  await expect(restore(copy, join(home, 'new'))).rejects.toThrow('niet meer zoals zij gemaakt is');
  expect(await readdir(join(home, 'new')).catch(() => [])).toEqual([]);
  await expect(restore(join(home, 'nothing'), join(home, 'new'))).rejects.toThrow('geen hele kopie');
  await expect(backUp(join(home, 'empty'), join(home, 'copy-2'))).rejects.toThrow('geen database');
}, 120_000);
