import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { CloseCode, makeServer, type ServerOptions } from 'graphql-ws';
import { WebSocket, WebSocketServer } from 'ws';
import { mayConcern } from '../access/changes.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import { createCork } from './cork.ts';
import { createDocumentCheck } from './documents.ts';
import { limitRules, MESSAGE_LIMIT } from './limits.ts';
import { maskError } from './masking.ts';
import type { OriginCheck } from './origin.ts';
import { requestContext, type Gate } from './request.ts';
import type { SessionCookie } from './cookie.ts';
import { subscribeTogether, type SubscriptionArgs } from './subscribe.ts';

/** Close codes that the web app understands. */
export const CLOSED_BY_SIGN_OUT = 4403;
export const CLOSED_FOR_RESTART = 1012;
/** Standard close code that clients retry after. */
const TRY_AGAIN_LATER = 1013;

/** Bytes that may wait for a slow socket; past that it is closed and the client resumes from its last number. */
const BACKLOG_LIMIT = 4 * 1024 * 1024;
const OPERATIONS_AT_ONCE = 60;
/** Tabs and devices of one session, many more than anyone has. */
const SOCKETS_OF_SESSION = 40;
const LAST_WORD_MS = 100;

interface Extra {
  request: IncomingMessage;
  secret: string | undefined;
  send(data: string): Promise<void>;
}

/** GraphQL over websockets (graphql-transport-ws) on an HTTP server's `/graphql`, behind the same gate as HTTP. */
export function serveWebsockets(
  http: Server,
  schema: GraphQLSchema,
  gate: Gate,
  origin: OriginCheck,
  cookie: SessionCookie,
): { close(): Promise<void>; sockets(): number } {
  const { core, services } = gate;
  const { logger } = core;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_LIMIT,
    perMessageDeflate: false,
    handleProtocols: () => 'graphql-transport-ws',
  });
  const open = new Map<WebSocket, { session: string; secret: string | undefined; running: number }>();
  const checkDocument = createDocumentCheck(schema, limitRules(core.environment.production));

  const corkForTurn = createCork();

  const refuseCookie = (): never => {
    throw new GraphQLError('Aanmelden kan niet over een websocket.');
  };

  const options: ServerOptions<Record<string, unknown>, Extra> = {
    schema,
    subscribe: subscribeTogether,
    connectionInitWaitTimeout: 10_000,
    async onSubscribe(connection, id, payload) {
      const viewer = await services.account.viewerOf(connection.extra.secret);
      const document = checkDocument(payload.query);
      if (Array.isArray(document)) return document as readonly GraphQLError[];
      const args: SubscriptionArgs = {
        schema,
        document: document as Exclude<typeof document, readonly GraphQLError[]>,
        variableValues: payload.variables ?? {},
        operationName: payload.operationName ?? undefined,
        contextValue: requestContext(gate, viewer, connection.extra.request, refuseCookie),
        sendEncoded: (result) =>
          connection.extra.send(`{"id":${JSON.stringify(id)},"type":"next","payload":${result}}`),
      };
      return args;
    },
    onError: (_connection, _id, _payload, errors) => errors.map((error) => maskError(error, logger)) as never,
    onNext(_connection, _id, _payload, _args, result) {
      if (!result.errors) return undefined;
      return { ...result, errors: result.errors.map((error) => maskError(error, logger)) } as never;
    },
  };
  const graphql = makeServer(options);

  // The session is looked at before the socket opens: without one there is nothing to follow.
  async function upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
    // A device that hangs up now must not take the server with it: no one else listens to this socket yet.
    socket.on('error', () => socket.destroy());
    const refuse = (line: string): void =>
      void socket.end(`HTTP/1.1 ${line}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
    if (request.url?.split('?')[0] !== '/graphql') return refuse('404 Not Found');
    if (!origin.isKnownHost(request) || !origin.isOwn(request)) return refuse('403 Forbidden');
    const secret = cookie.read(request.headers.cookie);
    let viewer: Viewer;
    try {
      viewer = await services.account.viewerOf(secret);
    } catch {
      return refuse('503 Service Unavailable');
    }
    const session = sessionOf(viewer);
    if (!session) return refuse('401 Unauthorized');
    if (socket.destroyed) return;
    const ofSession = [...open.values()].filter((one) => one.session === session).length;
    if (ofSession >= SOCKETS_OF_SESSION) return refuse('429 Too Many Requests');
    server.handleUpgrade(request, socket, head, (websocket) =>
      accept(websocket, socket, session, { request, secret }),
    );
  }

  function accept(
    socket: WebSocket,
    stream: Duplex,
    session: string,
    { request, secret }: Pick<Extra, 'request' | 'secret'>,
  ): void {
    const send = (data: string): Promise<void> =>
      new Promise((resolve) => {
        if (socket.bufferedAmount > BACKLOG_LIMIT) socket.close(TRY_AGAIN_LATER, 'te veel tegelijk');
        // A phone that has gone resumes from its last number: there is nobody to tell, and nothing wrong. When it went
        // while being written to, the socket says so by itself.
        if (socket.readyState !== WebSocket.OPEN) return resolve();
        corkForTurn(stream);
        socket.send(data, () => resolve());
      });
    const extra: Extra = { request, secret, send };
    open.set(socket, { session, secret: extra.secret, running: 0 });
    const alive = keepAlive(socket, () => void closeIfEnded(socket, extra.secret));
    socket.on('error', () => socket.terminate());
    const closed = graphql.opened(
      {
        protocol: socket.protocol,
        send,
        close: (code, reason) => socket.close(code, reason),
        onMessage: (listener) =>
          socket.on('message', async (data) => {
            const state = open.get(socket);
            if (!state || ++state.running > OPERATIONS_AT_ONCE)
              return socket.close(TRY_AGAIN_LATER, 'te veel tegelijk');
            try {
              await listener(String(data));
            } catch {
              socket.close(CloseCode.InternalServerError, 'fout');
            } finally {
              state.running--;
            }
          }),
      },
      extra,
    );
    socket.once('close', (code, reason) => {
      alive.stop();
      open.delete(socket);
      void closed(code, String(reason));
    });
  }

  const stopListening = core.accessChanges.listen((change) => {
    for (const [socket, { session, secret }] of open)
      if (mayConcern(change, { sessionId: session })) void closeIfEnded(socket, secret);
  });

  /** A guest who is admitted changes too, and stays. */
  async function closeIfEnded(socket: WebSocket, secret: string | undefined): Promise<void> {
    const viewer = await services.account.viewerOf(secret).catch(() => ({ kind: 'ANONYMOUS' as const }));
    if (viewer.kind !== 'ANONYMOUS') return;
    // Subscriptions say their last word first, such as that a guest was not let in; every operation is judged anew anyway.
    setTimeout(() => socket.close(CLOSED_BY_SIGN_OUT, 'sessie beëindigd'), LAST_WORD_MS).unref();
  }
  http.on('upgrade', (request, socket, head) => void upgrade(request, socket, head));
  return {
    sockets: () => open.size,
    async close() {
      stopListening();
      for (const socket of open.keys()) socket.close(CLOSED_FOR_RESTART, 'zo weer terug');
      const all = [...open.keys()];
      await Promise.race([
        Promise.all(all.map((socket) => new Promise((resolve) => socket.once('close', resolve)))),
        new Promise((resolve) => setTimeout(resolve, 500).unref()),
      ]);
      for (const socket of open.keys()) socket.terminate();
      server.close();
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
