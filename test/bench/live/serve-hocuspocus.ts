import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Server } from '@hocuspocus/server';

/*
 * Hocuspocus as shipped, with a hook that has every update on disk before it is applied and confirmed: `file` appends to
 * one file and syncs it in the threads of libuv, `sqlite` inserts a row (WAL, synchronous FULL). No rights, no sealing.
 */
const folder = await mkdtemp(join(tmpdir(), 'hocuspocus-'));
const store = process.argv[2];

async function fileWriter(): Promise<(update: Uint8Array) => Promise<void>> {
  const file = await open(join(folder, 'updates.log'), 'a');
  return async (update) => {
    await file.write(update);
    await file.datasync();
  };
}

function sqliteWriter(): (update: Uint8Array) => Promise<void> {
  const database = new DatabaseSync(join(folder, 'updates.sqlite'));
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE updates (n INTEGER PRIMARY KEY, body BLOB)',
  );
  const insert = database.prepare('INSERT INTO updates (body) VALUES (?)');
  return (update) => {
    insert.run(update);
    return Promise.resolve();
  };
}

const write = store === 'sqlite' ? sqliteWriter() : await fileWriter();
const server = new Server({
  port: 0,
  address: '127.0.0.1',
  quiet: true,
  // Else it ends, after a minute, the sockets of those who only read.
  timeout: 3_600_000,
  stopOnSignals: false,
  // Type 0 asks for what one lacks; the others carry updates.
  beforeSync: ({ type, payload }) => (type === 0 ? Promise.resolve() : write(payload)),
});
await server.listen();
const { port } = server.httpServer.address() as { port: number };
process.send?.({ port });
process.on('message', (asked: 'cpu' | 'stop') => {
  if (asked === 'cpu') process.send?.(process.cpuUsage().user + process.cpuUsage().system);
  else void rm(folder, { recursive: true, force: true }).then(() => process.exit(0));
});
