import { createClient, type Client } from 'graphql-ws/client';
import { getLocale } from '#lib/paraglide/runtime.js';
import { MeDocument } from '../account/account.generated.ts';
import { lineFound, lineLost, sessionEnded } from './connection.svelte.ts';
import type { Answer, Ears } from './ears.ts';
import type { AnyOperation } from './operation.ts';
import { ask } from './client.ts';
import { offlineProblem, problemFrom, type Problem } from './problem.ts';

/** Milliseconds between pings on a quiet line. */
const pingEvery = 12_000;
/** Milliseconds in which a ping must be answered; then the socket counts as dead. */
const pongWithin = 4_000;
/** The server closes with one of these codes when the session is over; the second also when only a right ended. */
const sessionOver = 4401;
const maybeOver = 4403;
/** Milliseconds in which a socket must open; a network may leave it without an answer. */
const openWithin = 6_000;
/** How long a retry waits at most, in milliseconds. */
const longestWait = 4_000;

let client: Client | undefined;
let socket: WebSocket | undefined;
let silence: ReturnType<typeof setTimeout> | undefined;
let hurry: (() => void) | undefined;
let opening: ReturnType<typeof setTimeout> | undefined;
let askSession = false;

/** What is followed now, each with the way to end it. */
const followed = new Set<() => void>();

/** How often in a row a socket failed while HTTPS worked. */
let refusals = 0;
let refused: (() => void) | undefined;

/** Calls `listener` when sockets do not come through here while HTTPS does. */
export function whenSocketsAreRefused(listener: () => void): void {
  refused = listener;
}

/** Follows an operation over the websocket. Returns the function that stops it. */
export function followBySocket(operation: AnyOperation, variables: () => unknown, ears: Ears): () => void {
  const payload = {
    ...operation,
    get variables() {
      return variables() as Record<string, unknown>;
    },
  };
  let over = false;
  const end = (): void => {
    over = true;
    ears.refused(unauthenticated());
    stop();
  };
  const stop = theClient().subscribe(payload as Parameters<Client['subscribe']>[0], {
    next: (answer) => ears.heard(answer as Answer),
    error(thrown) {
      followed.delete(end);
      ears.refused(problemOf(thrown));
    },
    complete() {
      followed.delete(end);
      if (!over) ears.complete();
    },
  });
  followed.add(end);
  return () => {
    followed.delete(end);
    stop();
  };
}

/** Ends everything that is followed, because the session is over. */
function endAll(): void {
  for (const end of [...followed]) end();
  followed.clear();
}

/** True when a websocket opens now, asked with one that is closed at once. */
export function socketsComeThrough(): Promise<boolean> {
  return new Promise((resolve) => {
    const trial = new WebSocket(address(), 'graphql-transport-ws');
    const end = (opened: boolean): void => {
      clearTimeout(patience);
      resolve(opened);
      trial.close();
    };
    const patience = setTimeout(() => end(false), openWithin);
    trial.onopen = () => trial.send('{"type":"connection_init"}');
    trial.onmessage = () => end(true);
    trial.onclose = () => end(false);
  });
}

const address = (): string => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;

function theClient(): Client {
  client ??= makeClient();
  return client;
}

function makeClient(): Client {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
  window.addEventListener('online', wake);
  window.addEventListener('offline', lineLost);
  const made = createClient({
    url: address,
    connectionParams: () => ({ language: getLocale() }),
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: pingEvery,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait,
    on: {
      connecting() {
        clearTimeout(opening);
        opening = setTimeout(() => {
          askSession = true;
          made.terminate();
        }, openWithin);
      },
      connected(opened) {
        clearTimeout(opening);
        refusals = 0;
        socket = opened as WebSocket;
        lineFound();
      },
      ping: (received) => !received && expectPong(),
      pong: (received) => received && clearTimeout(silence),
      // Whatever comes in proves the line, also when the browser said that it was offline for a moment.
      message() {
        clearTimeout(silence);
        lineFound();
      },
      error: lineLost,
      closed(event) {
        clearTimeout(opening);
        clearTimeout(silence);
        const { code } = event as CloseEvent;
        if (code === sessionOver) sessionEnded();
        else if (code === maybeOver) askSession = true;
        // 1000: nobody needs the line now.
        else if (code !== 1000) lineLost();
      },
    },
  });
  return made;

  function expectPong(): void {
    clearTimeout(silence);
    silence = setTimeout(() => made.terminate(), pongWithin);
  }

  /** The page is in view or online again: hurry a waiting retry, or ask whether the line still lives. */
  function wake(): void {
    hurry?.();
    if (socket?.readyState !== WebSocket.OPEN) return;
    socket.send('{"type":"ping"}');
    expectPong();
  }
}

/** A server that starts again answers over HTTPS a moment before its sockets open: once more is no refusal yet. */
const triesBesideHttps = 1;

/** Waits longer after every failure, by chance longer or shorter, so that a restarted server is not flooded. */
async function retryWait(failures: number): Promise<void> {
  const longest = Math.min(longestWait, 250 * 2 ** failures);
  await new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, longest * (0.5 + Math.random() / 2));
    hurry = () => {
      clearTimeout(timer);
      resolve();
    };
  });
  hurry = undefined;
  // A refused upgrade looks like a lost line: ask over HTTP whether the session still is.
  const ask = askSession || failures >= 2;
  askSession = false;
  const session = ask ? await askForSession() : 'unknown';
  if (session === 'over') {
    sessionEnded();
    // Not thrown: the client would let it go unheard. It finds nobody waiting, and stops trying.
    return endAll();
  }
  refusals = session === 'there' ? refusals + 1 : 0;
  if (refusals > triesBesideHttps) {
    refusals = 0;
    // All that was followed moves away: the client finds nobody waiting, and stops trying.
    refused?.();
  }
}

async function askForSession(): Promise<'there' | 'over' | 'unknown'> {
  try {
    return (await ask(MeDocument)).me === null ? 'over' : 'there';
  } catch {
    return 'unknown';
  }
}

function problemOf(thrown: unknown): Problem {
  if (Array.isArray(thrown)) return problemFrom(thrown);
  if (thrown instanceof CloseEvent && thrown.code === sessionOver) return unauthenticated();
  return offlineProblem();
}

const unauthenticated = (): Problem =>
  problemFrom([{ message: '', extensions: { code: 'UNAUTHENTICATED' } }]);
