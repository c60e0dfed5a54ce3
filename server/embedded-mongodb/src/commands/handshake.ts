import { Binary, ObjectId } from 'bson';
import { encode, Raw } from '../bson.ts';
import { timestampOf } from '../changes.ts';
import { truthy } from '../aggregate/scope.ts';
import type { Engine, Work } from '../engine.ts';
import { MAX_DOCUMENT } from '../documents.ts';
import { MAX_MESSAGE, type Message } from '../wire.ts';
import { MECHANISM, type Access } from '../access.ts';
import { isMongoError, failure } from '../errors.ts';
import { doc, isDoc, type Doc, type Value } from '../values.ts';
import { everywhere, flag } from './arguments.ts';

/** The version whose behaviour is followed. */
export const VERSION = '7.0.0';
const SET = 'embedded';
const electionId = new ObjectId('7fffffff0000000000000001');
const startedAt = Date.now();

/** Facts of this process that handshakes tell. */
export type Identity = { address: string };

/** What a first message may ask about coming in, so that it saves a way there and back. */
function welcome(work: Work, body: Doc, access: Access): Doc {
  const answer: Doc = new Map();
  if (body.has('saslSupportedMechs')) answer.set('saslSupportedMechs', [MECHANISM]);
  const asked = body.get('speculativeAuthenticate');
  if (!isDoc(asked)) return answer;
  try {
    const begun = access.start(work.connection, new Map(asked).set('$db', asked.get('db')));
    answer.set('speculativeAuthenticate', begun);
  } catch (error) {
    // Not answering it is how a server says that this did not work: the driver then asks in so many words.
    if (!isMongoError(error)) throw error;
  }
  return answer;
}

export function hello(
  work: Work,
  { body }: Message,
  identity: Identity,
  access: Access | undefined,
  legacy: boolean,
): Doc {
  const now = work.engine.now();
  const opTime = doc({ ts: timestampOf(work.engine.changes.last), t: 1n });
  const facts = doc({
    helloOk: true,
    [legacy ? 'ismaster' : 'isWritablePrimary']: true,
    secondary: false,
    hosts: [identity.address],
    setName: SET,
    setVersion: 1,
    primary: identity.address,
    me: identity.address,
    electionId,
    lastWrite: doc({ opTime, lastWriteDate: now, majorityOpTime: opTime, majorityWriteDate: now }),
    maxBsonObjectSize: MAX_DOCUMENT,
    maxMessageSizeBytes: MAX_MESSAGE,
    maxWriteBatchSize: 100_000,
    localTime: now,
    logicalSessionTimeoutMinutes: 30,
    connectionId: work.connection,
    minWireVersion: 0,
    maxWireVersion: 21,
    readOnly: false,
  });
  return access ? new Map([...facts, ...welcome(work, body, access)]) : facts;
}

export function buildInfo(): Doc {
  return doc({
    version: VERSION,
    gitVersion: 'embedded',
    modules: [],
    allocator: 'system',
    javascriptEngine: 'none',
    sysInfo: 'deprecated',
    versionArray: [7, 0, 0, 0],
    bits: 64,
    debug: false,
    maxBsonObjectSize: MAX_DOCUMENT,
    storageEngines: ['sqlite'],
  });
}

export function serverStatus(work: Work, identity: Identity, connections: number): Doc {
  const { engine } = work;
  return doc({
    host: identity.address,
    version: VERSION,
    process: 'embedded',
    pid: BigInt(process.pid),
    uptime: (Date.now() - startedAt) / 1000,
    localTime: engine.now(),
    connections: doc({ current: connections }),
    storageEngine: doc({ name: 'sqlite', persistent: true, supportsCommittedReads: true }),
    transactions: doc({ currentOpen: engine.transactions.size }),
    metrics: doc({ cursor: doc({ open: doc({ total: engine.cursors.size }) }) }),
    mem: doc({ resident: Math.round(process.memoryUsage.rss() / 2 ** 20) }),
    repl: doc({ setName: SET, isWritablePrimary: true, primary: identity.address, me: identity.address }),
  });
}

const signature = doc({ hash: new Binary(Buffer.alloc(20)), keyId: 0n });
let told: { last: number; entries: [string, Value][] } = { last: -1, entries: [] };

/** What every answer carries so that sessions read their own writes. */
export function clusterTime(engine: Engine): [string, Value][] {
  const { last } = engine.changes;
  if (told.last === last) return told.entries;
  const time = timestampOf(last);
  const cluster = new Raw(encode(doc({ clusterTime: time, signature }))) as unknown as Value;
  const entries: [string, Value][] = [
    ['$clusterTime', cluster],
    ['operationTime', time],
  ];
  told = { last, entries };
  return entries;
}

/** The answer to `saslStart` or `saslContinue`; a database that only its owner can reach has no such command. */
export function authenticate(work: Work, { body }: Message, access: Access | undefined): Doc {
  const [name] = body.keys();
  if (!access) throw failure(59, `no such command: '${name}'; this database is reached without a password`);
  return name === 'saslStart' ? access.start(work.connection, body) : access.proceed(work.connection, body);
}

export function connectionStatus(work: Work, { body }: Message, access: Access | undefined): Doc {
  const user = access?.who(work.connection);
  const users = user === undefined ? [] : [doc({ user, db: 'admin' })];
  const roles = user === undefined ? [] : [doc({ role: 'root', db: 'admin' })];
  const info = doc({ authenticatedUsers: users, authenticatedUserRoles: roles });
  // Who may come in may do everything, which is said by the role and not in a list of what there is.
  if (flag(body, 'showPrivileges')) info.set('authenticatedUserPrivileges', []);
  return doc({ authInfo: info });
}

export function replSetGetStatus(work: Work, identity: Identity): Doc {
  const member = doc({
    _id: 0,
    name: identity.address,
    health: 1,
    state: 1,
    stateStr: 'PRIMARY',
    self: true,
  });
  return doc({ set: SET, date: work.engine.now(), myState: 1, term: 1n, members: [member] });
}

/** The parameters there are to ask for; none can be set. */
const parameters: Readonly<Record<string, () => Value>> = {
  featureCompatibilityVersion: () => doc({ version: '7.0' }),
  enableTestCommands: () => false,
  authenticationMechanisms: () => [],
  transactionLifetimeLimitSeconds: () => 60,
};

/** getParameter, by names or `'*'` for all; one that is not here is an error, never left out. */
export function getParameter({ body }: Message): Doc {
  const all = body.get('getParameter') === '*';
  const asked = [...body]
    .filter(([name, value]) => name !== 'getParameter' && !everywhere.has(name) && truthy(value))
    .map(([name]) => name);
  const unknown = asked.find((name) => !Object.hasOwn(parameters, name));
  if (unknown !== undefined || (!all && asked.length === 0)) throw failure(72, 'no option found to get');
  return doc(
    Object.fromEntries((all ? Object.keys(parameters) : asked).map((name) => [name, parameters[name]!()])),
  );
}

/** It was started without a command line of MongoDB's. */
export function getCmdLineOpts(): Doc {
  return doc({ argv: ['embedded'], parsed: doc({}) });
}
