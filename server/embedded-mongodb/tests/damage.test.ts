import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { errorOf, openTestDatabase } from './support.ts';

/** Changes the stored bytes of documents while nobody has the file. */
function damage(dataDir: string, change: (doc: Buffer) => Buffer, n: number): void {
  const db = new DatabaseSync(join(dataDir, 'database.sqlite'));
  const { id } = db.prepare("SELECT id FROM collections WHERE name = 'things'").get() as { id: number };
  const { doc } = db.prepare(`SELECT doc FROM c${id} WHERE n = ?`).get(n) as { doc: Uint8Array };
  db.prepare(`UPDATE c${id} SET doc = ? WHERE n = ?`).run(change(Buffer.from(doc)), n);
  db.close();
}

test('A damaged document is an error that names its collection, never wrong data; others are read', async () => {
  const own = await openTestDatabase();
  const things = (): ReturnType<typeof own.db.collection<{ _id: number; n: number }>> =>
    own.db.collection('things');
  await things().insertMany([
    { _id: 1, n: 1000 },
    { _id: 2, n: 2000 },
    { _id: 3, n: 3000 },
  ]);
  await own.client.close();
  await own.embedded.close();
  const flip = (doc: Buffer): Buffer => {
    doc[doc.indexOf(2000 & 0xff)]! ^= 1;
    return doc;
  };
  damage(own.dataDir, flip, 2);
  // A database of before: its documents have no checksum.
  damage(own.dataDir, (doc) => doc.subarray(0, -4), 3);
  await own.restart();
  expect(await things().findOne({ _id: 1 })).toEqual({ _id: 1, n: 1000 });
  expect(await things().findOne({ _id: 3 })).toEqual({ _id: 3, n: 3000 });
  const told = {
    code: 301,
    codeName: 'DataCorruptionDetected',
    message: expect.stringMatching(/test\.things is damaged/),
  };
  expect(await errorOf(things().findOne({ _id: 2 }))).toMatchObject(told);
  expect(await errorOf(things().find().toArray())).toMatchObject(told);
  expect(await errorOf(things().updateOne({ _id: 2 }, { $set: { n: 1 } }))).toMatchObject({ code: 301 });
  const { valid, errors } = await own.db.command({ validate: 'things' });
  expect(valid).toBe(false);
  expect(errors.join()).toMatch(/is damaged/);
  await own.close();
});

const child = fileURLToPath(new URL('full-disk.child.ts', import.meta.url));
const onSmallDisk = (folder: string): ReturnType<typeof spawnSync> => {
  const mount = `mount -t tmpfs -o size=12m tmpfs ${folder} && exec ${process.execPath} ${child} ${folder}`;
  return spawnSync('unshare', ['-rm', 'sh', '-c', mount], { encoding: 'utf8' });
};
const canMount = spawnSync('unshare', ['-rm', 'sh', '-c', `mount -t tmpfs tmpfs ${tmpdir()}`]).status === 0;

test.skipIf(!canMount)('On a full disk it starts, says so, and can be read; its folder is left clean', () => {
  const folder = mkdtempSync(join(tmpdir(), 'full-'));
  const { stdout, stderr } = onSmallDisk(folder);
  const told = JSON.parse(String(stdout) || '{}') as object;
  expect(told, String(stderr)).toMatchObject({
    log: [expect.stringMatching(/no room left on the disk: the database can only be read/)],
    count: 500,
    insert: 14031,
    left: ['database.sqlite', 'owner.lock'],
    again: 501,
  });
  rmSync(folder, { recursive: true });
});
