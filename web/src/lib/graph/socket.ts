import type { TypedDocumentNode } from '@apollo/client';
import { createClient, type Client } from 'graphql-ws/client';
import { getLocale } from '#lib/paraglide/runtime.js';
import { MeDocument } from '../account/account.generated.ts';
import { lineFound, lineLost, sessionEnded } from './connection.svelte.ts';
import { wireOperation } from './operation.ts';
import { post } from './post.ts';
import { offlineProblem, problemFrom, ProblemError, type Problem } from './problem.ts';

/** Milliseconds between pings on a quiet line. */
const pingEvery = 12_000;
/** Milliseconds in which a ping must be answered; then the socket counts as dead. */
const pongWithin = 4_000;
/** The server closes with one of these codes when the session is over; the second also when only a right ended. */
const sessionOver = 4401;
const maybeOver = 4403;
/** How long a retry waits at most, in milliseconds. */
const longestWait = 4_000;

let client: Client | undefined;
let socket: WebSocket | undefined;
let silence: ReturnType<typeof setTimeout> | undefined;
let hurry: (() => void) | undefined;
let askSession = false;

/** What a subscription tells. Nothing is called any more after the returned function of `subscribe` was. */
export interface Listener<Data> {
  next(data: Data): void;
  /** Refused or ended with an error: nothing more will come. A lost line is no error: it is restored. */
  problem?(problem: Problem): void;
  /** The server ended it: nothing more will come. */
  complete?(): void;
}

/**
 * Follows a subscription for as long as it takes: over lost lines, server restarts and sleeping phones.
 * `variables` is asked again at every new connection, so that one continues after the last number seen.
 * Returns the function that stops it.
 */
export function subscribe<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables,
  listener: Listener<Data>,
): () => void {
  let stopped = false;
  const payload = {
    ...wireOperation(document),
    get variables() {
      return variables() as Record<string, unknown>;
    },
  };
  const stop = theClient().subscribe<Data>(payload as Parameters<Client['subscribe']>[0], {
    next(answer) {
      if (stopped) return;
      if (answer.errors?.length) listener.problem?.(problemFrom(answer.errors));
      else if (answer.data) listener.next(answer.data);
    },
    error(thrown) {
      if (!stopped) listener.problem?.(problemOf(thrown));
    },
    complete() {
      if (!stopped) listener.complete?.();
    },
  });
  return () => {
    stopped = true;
    stop();
  };
}

/**
 * One query or mutation over the socket: for what goes many times a minute, such as typing. It waits for a lost line
 * and is then sent again, so a mutation must be idempotent. Throws `ProblemError`.
 */
export function send<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  return new Promise((resolve, reject) => {
    let answer: Data | undefined;
    subscribe(document, () => variables, {
      next: (data) => (answer = data),
      problem: (problem) => reject(new ProblemError(problem)),
      complete: () => (answer === undefined ? reject(new ProblemError(offlineProblem())) : resolve(answer)),
    });
  });
}

function theClient(): Client {
  client ??= makeClient();
  return client;
}

function makeClient(): Client {
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && wake());
  window.addEventListener('online', wake);
  window.addEventListener('offline', lineLost);
  const made = createClient({
    url: () => `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`,
    connectionParams: () => ({ language: getLocale() }),
    lazy: true,
    lazyCloseTimeout: 5_000,
    keepAlive: pingEvery,
    retryAttempts: Infinity,
    shouldRetry: (event) => !(event instanceof SessionOver),
    retryWait,
    on: {
      connected(opened) {
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

class SessionOver extends Error {}

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
  if (ask && (await sessionIsOver())) {
    sessionEnded();
    throw new SessionOver();
  }
}

async function sessionIsOver(): Promise<boolean> {
  try {
    return (await post(MeDocument)).me === null;
  } catch {
    return false;
  }
}

function problemOf(thrown: unknown): Problem {
  if (Array.isArray(thrown)) return problemFrom(thrown);
  if (thrown instanceof SessionOver || (thrown instanceof CloseEvent && thrown.code === sessionOver)) {
    return problemFrom([{ message: '', extensions: { code: 'UNAUTHENTICATED' } }]);
  }
  return offlineProblem();
}
