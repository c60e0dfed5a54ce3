import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import type { Core } from '../core.ts';
import { migrate, type Migration } from './migration.ts';

let core: TestCore;
let other: TestCore;
let ran: string[] = [];

// Two server processes on one database.
beforeAll(async () => {
  core = await startCore();
  other = await startCore({
    MONGODB_URI: core.databaseUri,
    MASTER_KEY: core.masterKey().toString('hex'),
    KEYS_DIR: join(core.environment.dataDir, 'keys'),
  });
});
afterAll(async () => {
  await other.close();
  await core.close();
});
beforeEach(async () => {
  ran = [];
  await state().deleteOne({ _id: 'schema' });
});

const state = () => core.database.collection<{ _id: string; version: number; heldUntil: Date }>('migrations');

const step = (name: string, work: (on: Core) => Promise<void> = async () => undefined): Migration => ({
  name,
  async run(on) {
    ran.push(name);
    await work(on);
  },
});

it('does each step once, in order, and what is new next time', async () => {
  await migrate(core, [step('one'), step('two')]);
  await migrate(core, [step('one'), step('two')]);
  await migrate(core, [step('one'), step('two'), step('three')]);
  expect(ran).toEqual(['one', 'two', 'three']);
});

it('lets one of two processes that start together work, and the other wait until it is done', async () => {
  const slow = step('slow', async (on) => {
    await on.database.collection('slow').insertOne({});
  });
  await Promise.all([migrate(core, [slow, step('after')]), migrate(other, [slow, step('after')])]);
  expect(ran).toEqual(['slow', 'after']);
  expect(await state().findOne({ _id: 'schema' })).toMatchObject({ version: 2 });
});

it('goes on where another stopped: after a step that failed, and after one that died', async () => {
  const failing = step('failing', () => Promise.reject(new Error('the disk is full')));
  await expect(migrate(core, [step('one'), failing, step('three')])).rejects.toThrow('the disk is full');
  await migrate(other, [step('one'), step('mended'), step('three')]);
  expect(ran).toEqual(['one', 'failing', 'mended', 'three']);

  // One that holds it, and is not heard of since.
  await state().updateOne(
    { _id: 'schema' },
    { $set: { version: 2, heldBy: 'dead', heldUntil: new Date(0) } },
  );
  await migrate(other, [step('one'), step('mended'), step('again')]);
  expect(ran.at(-1)).toBe('again');
});

it('does not start on what a newer release has used', async () => {
  await migrate(core, [step('one'), step('two')]);
  await expect(migrate(other, [step('one')])).rejects.toThrow('nieuwere versie');
  expect(ran).toEqual(['one', 'two']);
});
