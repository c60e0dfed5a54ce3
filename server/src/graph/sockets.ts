import type { Duplex } from 'node:stream';
import { CloseCode, type Server } from 'graphql-ws';
import { WebSocket } from 'ws';
import { mayConcern, type AccessChanges } from '../access/changes.ts';
import type { AccountService } from '../account/account.service.ts';
import { createCork } from './cork.ts';
import type { Caller } from './request.ts';

/** Close codes that the web app understands. */
export const CLOSED_BY_SIGN_OUT = 4403;
export const CLOSED_FOR_RESTART = 1012;
/** Standard close code that clients retry after. */
const TRY_AGAIN_LATER = 1013;

/** Bytes that may wait for a slow socket; past that it is closed and the client resumes from its last number. */
const BACKLOG_LIMIT = 4 * 1024 * 1024;
const OPERATIONS_AT_ONCE = 60;
const LAST_WORD_MS = 100;

/** What operations on a socket know of it. */
export interface Extra {
  /** Read once, of the request that opened the socket: all letters come by that. */
  caller: Caller;
  secret: string | undefined;
  /** Sends a message; resolves when the next may come. */
  send(data: string): Promise<void>;
}

/** Open sockets: each carries GraphQL until its device goes, its session ends, or the server stops. */
export interface Sockets {
  /** Serves a socket over the stream that it came by, for a session. */
  accept(socket: WebSocket, stream: Duplex, session: string, from: Pick<Extra, 'caller' | 'secret'>): void;
  /** How many are open, of one session or of all. */
  count(session?: string): number;
  /** Says "zo weer terug" to all, and ends those that do not go. */
  close(): Promise<void>;
}

/** Sockets over a server of operations; `account` is asked whether a session is still there. */
export function createSockets(
  graphql: Pick<Server<Extra>, 'opened'>,
  account: Pick<AccountService, 'viewerOf'>,
  accessChanges: AccessChanges,
): Sockets {
  const open = new Map<WebSocket, { session: string; secret: string | undefined; running: number }>();

  const corkForTurn = createCork();

  /** A guest who is admitted changes too, and stays. */
  async function closeIfEnded(socket: WebSocket, secret: string | undefined): Promise<void> {
    const viewer = await account.viewerOf(secret).catch(() => ({ kind: 'ANONYMOUS' as const }));
    if (viewer.kind !== 'ANONYMOUS') return;
    // Subscriptions say their last word first, such as that a guest was not let in; every operation is judged anew anyway.
    setTimeout(() => socket.close(CLOSED_BY_SIGN_OUT, 'sessie beëindigd'), LAST_WORD_MS).unref();
  }

  const stopListening = accessChanges.listen((change) => {
    for (const [socket, { session, secret }] of open)
      if (mayConcern(change, { sessionId: session })) void closeIfEnded(socket, secret);
  });

  function send(socket: WebSocket, stream: Duplex, data: string): Promise<void> {
    return new Promise((resolve) => {
      if (socket.bufferedAmount > BACKLOG_LIMIT) socket.close(TRY_AGAIN_LATER, 'te veel tegelijk');
      // A phone that has gone resumes from its last number: there is nobody to tell, and nothing wrong. When it went
      // while being written to, the socket says so by itself.
      if (socket.readyState !== WebSocket.OPEN) return resolve();
      corkForTurn(stream);
      socket.send(data, () => resolve());
    });
  }

  function listenTo(socket: WebSocket, listener: (message: string) => Promise<void>): void {
    async function run(message: string): Promise<void> {
      const state = open.get(socket);
      if (!state || ++state.running > OPERATIONS_AT_ONCE)
        return socket.close(TRY_AGAIN_LATER, 'te veel tegelijk');
      try {
        await listener(message);
      } catch {
        socket.close(CloseCode.InternalServerError, 'fout');
      } finally {
        state.running--;
      }
    }
    // A subscription runs for as long as it lasts, and would keep the bytes that it was asked with.
    socket.on('message', (data) => void run(String(data)));
  }

  return {
    accept(socket, stream, session, from) {
      const extra: Extra = { ...from, send: (data) => send(socket, stream, data) };
      open.set(socket, { session, secret: extra.secret, running: 0 });
      const alive = keepAlive(socket, () => void closeIfEnded(socket, extra.secret));
      socket.on('error', () => socket.terminate());
      const closed = graphql.opened(
        {
          protocol: socket.protocol,
          send: extra.send,
          close: (code, reason) => socket.close(code, reason),
          onMessage: (listener) => listenTo(socket, listener),
        },
        extra,
      );
      socket.once('close', (code, reason) => {
        alive.stop();
        open.delete(socket);
        void closed(code, String(reason));
      });
    },
    count: (session) =>
      session === undefined ? open.size : [...open.values()].filter((one) => one.session === session).length,
    async close() {
      stopListening();
      for (const socket of open.keys()) socket.close(CLOSED_FOR_RESTART, 'zo weer terug');
      const all = [...open.keys()];
      await Promise.race([
        Promise.all(all.map((socket) => new Promise((resolve) => socket.once('close', resolve)))),
        new Promise((resolve) => setTimeout(resolve, 500).unref()),
      ]);
      for (const socket of open.keys()) socket.terminate();
    },
  };
}

/**
 * Ends a socket whose other side no longer answers: phones fall asleep without saying so. Asks every time whether the
 * session is still there, since one that ends by the clock is announced by nobody.
 */
function keepAlive(socket: WebSocket, askSession: () => void): { stop(): void } {
  let answered = true;
  socket.on('pong', () => (answered = true));
  const timer = setInterval(() => {
    if (!answered) return socket.terminate();
    answered = false;
    socket.ping();
    askSession();
  }, 20_000);
  timer.unref();
  return { stop: () => clearInterval(timer) };
}
