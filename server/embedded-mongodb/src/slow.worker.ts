import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { newScope } from './aggregate/language.ts';
import { paceOf } from './pace.ts';
import { decode, encode } from './bson.ts';
import { loadCatalog } from './catalog.ts';
import { commandOf, databaseOf } from './commands/index.ts';
import { closeCursor, numberFrom } from './cursors.ts';
import type { Engine, Work } from './engine.ts';
import { mayHold } from './memory.ts';
import { asMongoError, errorReply } from './replies.ts';
import { openSpill } from './spill.ts';
import { connect } from './store.ts';
import { isDoc, type Doc } from './values.ts';

/** What the thread is told when it starts. */
export type SlowOptions = {
  dataDir: string;
  file: string;
  memory: number | undefined;
  scanLimit: number | undefined;
  /** Tells its cursors and files from those of others. */
  number: number;
  /** The number of the newest command that has to end. */
  ended: Int32Array;
};

/** A command to run, or a cursor to forget. */
export type ToSlow =
  { id: number; body: Uint8Array; deadline: number | undefined; now: number } | { forget: bigint };

/** The answer to a command, and what became of its cursor. */
export type FromSlow = {
  id: number;
  reply: Uint8Array;
  cursor?: { id: bigint; ns: string; open: boolean } | undefined;
  log?: string;
};

type Asked = Extract<ToSlow, { id: number }>;

function openEngine({ file, dataDir, memory, scanLimit, number }: SlowOptions): Engine {
  const nothing = (): undefined => undefined;
  return {
    file,
    main: connect(file, true),
    catalog: new Map(),
    locks: new Map(),
    transactions: new Map(),
    underway: new Map(),
    cursors: new Map(),
    memory: { held: 0, limit: mayHold(memory) },
    spill: openSpill(join(dataDir, `sorting-${number}.sqlite`)),
    changes: {
      last: 0,
      record: nothing,
      append: nothing,
      after: () => [],
      droppedUpTo: () => 0,
      reload: nothing,
      measure: nothing,
    },
    nextRow: new Map(),
    uses: new Map(),
    replies: new Map(),
    scanLimit,
    now: () => new Date(),
    ticks: () => performance.now(),
    turn: 0,
    dirty: false,
    commitSoFar: nothing,
    idle: [],
    log: nothing,
  };
}

/** Runs one command on a snapshot of its own: what is written meanwhile is not seen by it. */
function answer(engine: Engine, asked: Asked, ended: Int32Array): { reply: Doc; log?: string } {
  engine.turn++;
  engine.mustEnd = () => Atomics.load(ended, 0) >= asked.id;
  const now = new Date(asked.now);
  engine.now = () => now;
  try {
    engine.main.db.exec('BEGIN');
    engine.catalog = loadCatalog(engine.main);
    const body = decode(Buffer.from(asked.body));
    const message = { requestId: 0, silent: false, legacy: false, body, sequences: new Map() };
    const { name, command } = commandOf(message);
    const work: Work = {
      engine,
      txn: undefined,
      db: databaseOf(message, name),
      scope: newScope(
        now,
        paceOf(() => work),
      ),
      connection: 0,
      deadline: asked.deadline === undefined ? undefined : engine.ticks() + asked.deadline - Date.now(),
    };
    const around = { identity: { address: '' }, connections: () => 0 };
    return { reply: command.run(work, message, undefined, around) as Doc };
  } catch (error) {
    const known = asMongoError(error);
    const log = known === error ? {} : { log: `A command failed: ${(error as Error).stack}` };
    return { reply: errorReply(known), ...log };
  } finally {
    if (engine.main.db.isTransaction) engine.main.db.exec('ROLLBACK');
  }
}

function run(options: SlowOptions): void {
  numberFrom(options.number);
  const engine = openEngine(options);
  parentPort!.on('message', (message: ToSlow) => {
    if ('forget' in message) {
      const cursor = engine.cursors.get(message.forget);
      if (cursor) closeCursor(engine, cursor);
      return;
    }
    const before = new Map(engine.cursors);
    const { reply, log } = answer(engine, message, options.ended);
    const opened = [...engine.cursors.values()].find((one) => !before.has(one.id));
    const closed = [...before.values()].find((one) => !engine.cursors.has(one.id));
    const told = opened ?? closed;
    const cursor = told && { id: told.id, ns: told.ns, open: told === opened };
    if (!reply.has('ok')) reply.set('ok', 1);
    const sent: FromSlow = { id: message.id, reply: encode(reply), cursor, ...(log ? { log } : {}) };
    parentPort!.postMessage(sent);
  });
}

if (parentPort && isOptions(workerData)) {
  enableCompileCache(join(workerData.dataDir, 'compiled'));
  run(workerData);
}

function isOptions(data: unknown): data is SlowOptions {
  return typeof data === 'object' && data !== null && 'file' in data && !isDoc(data as never);
}
