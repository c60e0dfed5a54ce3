import type { Steps, Work } from '../engine.ts';
import { failure } from '../errors.ts';
import { abortTransaction, commitTransaction, endSessions, type Session } from '../sessions.ts';
import { isDoc, type Doc } from '../values.ts';
import type { Message } from '../wire.ts';
import { list, text } from './arguments.ts';
import { create, drop, dropDatabase, listCollections, listDatabases, renameCommand } from './collections.ts';
import { collMod, createIndexes, dropIndexes, listIndexes } from './indexes.ts';
import type { Access } from '../access.ts';
import {
  authenticate,
  buildInfo,
  connectionStatus,
  getCmdLineOpts,
  getParameter,
  hello,
  replSetGetStatus,
  serverStatus,
  type Identity,
} from './handshake.ts';
import { collStats, currentOp, dbStats, getLog, hostInfo, validate } from './diagnostics.ts';
import { explain } from './explain.ts';
import { aggregate, count, distinct, find, getMore, killCursors, projectOne, type Waiting } from './read.ts';
import { findAndModify, insert, remove, update } from './write.ts';

/** What a command needs to know of the server around it. */
export type Surroundings = {
  identity: Identity;
  connections: () => number;
  /** Who may come in, where others than the owner can reach the door. */
  access?: Access | undefined;
};

/** How a command runs, and where it may. */
export type Command = {
  run: (
    work: Work,
    message: Message,
    session: Session | undefined,
    around: Surroundings,
  ) => Doc | Waiting | Steps<Doc>;
  /** May be part of a transaction. */
  transactional?: boolean;
  /** A write whose answer is kept for when it is sent again. */
  retryable?: boolean;
  /** A change that is undone as a whole when it fails. */
  whole?: boolean;
  /** Only reads: when it takes long, it begins again in a thread for that. */
  reads?: boolean;
  /** May write: it is undone as a whole when it fails, and a write concern makes sense. */
  writes?: boolean;
};

const hidden = (legacy: boolean): Command => ({
  run: (work, message, _session, around) => hello(work, message, around.identity, around.access, legacy),
});
const nothing: Command = { run: () => new Map() };
const credentials: Command = {
  run: (work, message, _session, around) => authenticate(work, message, around.access),
};
const modify: Command = {
  run: (work, message) =>
    findAndModify(work, message, (fields, value, filter) => projectOne(work, fields, value, filter)),
  transactional: true,
  retryable: true,
  writes: true,
};
const definition = { whole: true, writes: true };

const commands: Record<string, Command> = {
  hello: hidden(false),
  isMaster: hidden(true),
  ismaster: hidden(true),
  ping: nothing,
  buildInfo: { run: buildInfo },
  buildinfo: { run: buildInfo },
  serverStatus: {
    run: (work, _message, _session, around) => serverStatus(work, around.identity, around.connections()),
  },
  connectionStatus: {
    run: (work, message, _session, around) => connectionStatus(work, message, around.access),
  },
  saslStart: credentials,
  saslContinue: credentials,
  replSetGetStatus: { run: (work, _message, _session, around) => replSetGetStatus(work, around.identity) },
  getParameter: { run: (_work, message) => getParameter(message) },
  getCmdLineOpts: { run: getCmdLineOpts },
  getLog: { run: (_work, message) => getLog(message) },
  hostInfo: { run: (work) => hostInfo(work) },
  currentOp: { run: currentOp },
  dbStats: { run: dbStats, reads: true },
  dbstats: { run: dbStats, reads: true },
  collStats: { run: collStats, reads: true },
  collstats: { run: collStats, reads: true },
  validate: { run: validate, reads: true },
  endSessions: { run: (work, { body }) => endSessions(work, list(body, 'endSessions')) },
  killSessions: { run: (work, { body }) => endSessions(work, list(body, 'killSessions')) },
  refreshSessions: nothing,
  insert: {
    run: (work, message, session) => insert(work, message, session),
    transactional: true,
    retryable: true,
    writes: true,
  },
  update: {
    run: (work, message, session) => update(work, message, session),
    transactional: true,
    retryable: true,
    writes: true,
  },
  delete: {
    run: (work, message, session) => remove(work, message, session),
    transactional: true,
    retryable: true,
    writes: true,
  },
  findAndModify: modify,
  findandmodify: modify,
  find: { run: find, transactional: true, reads: true },
  getMore: { run: getMore, transactional: true },
  killCursors: { run: killCursors, transactional: true },
  aggregate: { run: aggregate, transactional: true, reads: true },
  distinct: { run: distinct, transactional: true, reads: true },
  count: { run: count, reads: true },
  explain: { run: explain, reads: true },
  create: { run: create, transactional: true, ...definition },
  createIndexes: { run: createIndexes, transactional: true, ...definition },
  drop: { run: drop, ...definition },
  dropDatabase: { run: dropDatabase, ...definition },
  dropIndexes: { run: dropIndexes, ...definition },
  deleteIndexes: { run: dropIndexes, ...definition },
  renameCollection: { run: renameCommand, ...definition },
  collMod: { run: collMod, ...definition },
  listCollections: { run: listCollections },
  listDatabases: { run: listDatabases },
  listIndexes: { run: listIndexes },
  commitTransaction: {
    run: (work, _message, session) => commitTransaction(work, required(session)),
    transactional: true,
    writes: true,
  },
  abortTransaction: {
    run: (work, _message, session) => abortTransaction(work, required(session)),
    transactional: true,
    writes: true,
  },
};

function required(session: Session | undefined): Session {
  if (!session?.transaction) throw failure(72, 'This command can only be run inside a transaction');
  return session;
}

/** Only these can be asked of the `admin` database. */
const adminOnly = new Set([
  'renameCollection',
  'listDatabases',
  'replSetGetStatus',
  'getParameter',
  'getCmdLineOpts',
  'getLog',
  'hostInfo',
  'currentOp',
  'commitTransaction',
  'abortTransaction',
]);

const writing: Command = { ...commands.aggregate!, writes: true, reads: false };

/** Does a pipeline end in a stage that writes? */
function writesItsResult(body: Doc): boolean {
  const stages = body.get('pipeline');
  const last = Array.isArray(stages) ? stages.at(-1) : undefined;
  return isDoc(last) && (last.has('$out') || last.has('$merge'));
}

/** Finds a command by the first field of its body; throws 59 for one that is not here. */
export function commandOf(message: Message): { name: string; command: Command } {
  const name = message.body.keys().next().value;
  if (name === undefined) throw failure(59, 'no such command: an empty document');
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const command = found && name === 'aggregate' && writesItsResult(message.body) ? writing : found;
  if (!command)
    throw failure(
      59,
      `no such command: '${name}'; this embedded database has not got it, a MongoDB server may have`,
    );
  return { name, command };
}

/** The database a command is for. */
export function databaseOf(message: Message, name: string): string {
  const db = text(message.body, '$db');
  if (db === '' || db.length > 63 || /[/\\. "$\0]/.test(db))
    throw failure(73, `Invalid database name: '${db}'`);
  if (adminOnly.has(name) && db !== 'admin')
    throw failure(13, `${name} may only be run against the admin database.`);
  return db;
}
