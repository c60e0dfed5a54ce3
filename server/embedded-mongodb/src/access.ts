import { createHash, createHmac, pbkdf2Sync, randomBytes, timingSafeEqual } from 'node:crypto';
import { Binary } from 'bson';
import { failure } from './errors.ts';
import { binaryBytes, doc, isDoc, type Doc, type Value } from './values.ts';

/**
 * Who may speak over a port of this machine, which every program on it can reach: only who knows the password of this
 * start. SCRAM-SHA-256 (RFC 7677) as MongoDB speaks it; the password itself never travels.
 */
export type Access = {
  /** Throws 13 when this command needs a connection that has proved itself, and this one has not. */
  check: (command: string, connection: number) => void;
  /** The name of who has proved itself on this connection. */
  who: (connection: number) => string | undefined;
  start: (connection: number, body: Doc) => Doc;
  proceed: (connection: number, body: Doc) => Doc;
  forget: (connection: number) => void;
};

/** A name and a password, made anew at every start. */
export type Secret = { user: string; password: string };

/** The only mechanism there is. */
export const MECHANISM = 'SCRAM-SHA-256';
const DATABASE = 'admin';
const ITERATIONS = 4096;
/** What MongoDB lets anybody ask: is there a server, and how does one come in. */
const open = new Set([
  'hello', 'isMaster', 'ismaster', 'ping', 'buildInfo', 'buildinfo', 'connectionStatus', 'saslStart', 'saslContinue',
]); // prettier-ignore

type Conversation = {
  nonce: string;
  firstBare: string;
  first: string;
  known: boolean;
  skip: boolean;
  header: string;
};
type State = { conversation?: Conversation; proved?: boolean; authenticated?: boolean };

/** A name and password that nobody can guess. */
export function newSecret(): Secret {
  return { user: 'owner', password: randomBytes(32).toString('base64url') };
}

function hmac(key: Buffer, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function sha256(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function failed(): Error {
  return failure(18, 'Authentication failed.');
}

function payloadOf(body: Doc): string {
  const payload = body.get('payload');
  if (typeof payload === 'string') return Buffer.from(payload, 'base64').toString('utf8');
  if (!(payload instanceof Binary)) throw failure(14, "BSON field 'payload' is the wrong type");
  return binaryBytes(payload).toString('utf8');
}

/** The `name=value` parts of a message; a value may hold `=`. */
function attributes(message: string): Map<string, string> {
  return new Map(message.split(',').map((part) => [part.slice(0, 1), part.slice(2)]));
}

function reply(payload: string, done: boolean): Doc {
  return doc({ conversationId: 1, done, payload: new Binary(Buffer.from(payload, 'utf8')) });
}

/** Keeps who has proved to know the secret. */
export function guard(secret: Secret): Access {
  const salt = randomBytes(28);
  const salted = pbkdf2Sync(secret.password, salt, ITERATIONS, 32, 'sha256');
  const storedKey = sha256(hmac(salted, 'Client Key'));
  const serverKey = hmac(salted, 'Server Key');
  const states = new Map<number, State>();

  const start = (connection: number, body: Doc): Doc => {
    const mechanism = body.get('mechanism');
    if (mechanism !== MECHANISM) {
      throw failure(
        334,
        `Received authentication for mechanism ${String(mechanism)} which is unknown or not enabled`,
      );
    }
    const state: State = { authenticated: states.get(connection)?.authenticated ?? false };
    const message = payloadOf(body);
    const header = /^[ny],(?:a=[^,]*)?,/.exec(message)?.[0];
    const parts = attributes(message.slice(header?.length ?? 0));
    const nonce = parts.get('r');
    if (header === undefined || !nonce || parts.has('m')) throw failed();
    const user = (parts.get('n') ?? '').replaceAll('=2C', ',').replaceAll('=3D', '=');
    const options = body.get('options');
    const both = nonce + randomBytes(24).toString('base64');
    const first = `r=${both},s=${salt.toString('base64')},i=${ITERATIONS}`;
    state.conversation = {
      nonce: both,
      firstBare: message.slice(header.length),
      first,
      // A name that is not there fails as a wrong password does: at the end.
      known: user === secret.user && body.get('$db') === DATABASE,
      skip: isDoc(options) && options.get('skipEmptyExchange') === true,
      header,
    };
    states.set(connection, state);
    return reply(first, false);
  };

  const finish = (state: State, conversation: Conversation, message: string): string => {
    const parts = attributes(message);
    const proof = Buffer.from(parts.get('p') ?? '', 'base64');
    const withoutProof = message.slice(0, Math.max(0, message.lastIndexOf(',p=')));
    const text = `${conversation.firstBare},${conversation.first},${withoutProof}`;
    const signature = hmac(storedKey, text);
    const key = Buffer.from(signature.map((byte, i) => byte ^ (proof[i] ?? 0)));
    const right = timingSafeEqual(sha256(key), storedKey);
    const bound = parts.get('c') === Buffer.from(conversation.header).toString('base64');
    const same = parts.get('r') === conversation.nonce && !parts.has('m');
    if (!right || !bound || !same || !conversation.known || proof.length !== 32) throw failed();
    state.proved = true;
    return `v=${hmac(serverKey, text).toString('base64')}`;
  };

  const proceed = (connection: number, body: Doc): Doc => {
    const state = states.get(connection);
    const conversation = state?.conversation;
    if (!state || !conversation) throw failure(17, 'No SASL session state found');
    if (Number(body.get('conversationId') as Value) !== 1)
      throw failure(17, 'sasl: Mismatched conversation id');
    // Whatever goes wrong ends the conversation: one guess for each.
    delete state.conversation;
    const message = payloadOf(body);
    if (state.proved) {
      if (message !== '') throw failed();
      state.authenticated = true;
      return reply('', true);
    }
    const last = finish(state, conversation, message);
    if (!conversation.skip) state.conversation = conversation;
    else state.authenticated = true;
    return reply(last, conversation.skip);
  };

  return {
    check: (command, connection) => {
      if (open.has(command) || states.get(connection)?.authenticated) return;
      throw failure(13, `Command ${command} requires authentication`);
    },
    who: (connection) => (states.get(connection)?.authenticated ? secret.user : undefined),
    start,
    proceed,
    forget: (connection) => void states.delete(connection),
  };
}
