import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { sharesInDatabase, sharesInFolder, type KeyShares } from './key-shares.ts';

let core: TestCore;
let folder: string;

beforeAll(async () => {
  core = await startCore();
  folder = await mkdtemp(join(tmpdir(), 'shares-'));
});
afterAll(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each<[string, () => Promise<KeyShares>]>([
  ['in a folder', () => Promise.resolve(sharesInFolder(folder))],
  ['in a database', () => sharesInDatabase(core.database)],
])('Shares %s', (_where, open) => {
  it('are made once, also at the same moment, and stay over a restart', async () => {
    const shares = await open();
    const made = await Promise.all(Array.from({ length: 8 }, () => shares.make('one')));
    expect(new Set(made.map((share) => share.toString('hex'))).size).toBe(1);
    expect((made[0] as Buffer).length).toBe(32);
    expect(await (await open()).of('one')).toEqual(made[0]);
    expect(await shares.of('never')).toBeNull();
  });

  it('are destroyed for good, and are not made anew', async () => {
    const shares = await open();
    await shares.make('two');
    await shares.destroy('two', { closedAt: '2026-11-29' });
    await shares.destroy('two', { closedAt: 'later' });
    expect(await shares.of('two')).toBe('DESTROYED');
    expect(await shares.make('two')).toBe('DESTROYED');
    expect(await (await open()).destroyed()).toEqual([{ owner: 'two', note: { closedAt: '2026-11-29' } }]);
    expect(await shares.of('one')).toBeInstanceOf(Buffer);
  });
});

it('A destroyed share is in no file any more', async () => {
  const shares = sharesInFolder(folder);
  const share = (await shares.make('three')) as Buffer;
  await shares.destroy('three', null);
  for (const name of await readdir(folder, { recursive: true }))
    expect(await readFile(join(folder, name), 'utf8').catch(() => '')).not.toContain(share.toString('hex'));
});
