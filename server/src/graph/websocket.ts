import type { Server } from 'node:http';
import { GraphQLError, type GraphQLSchema } from 'graphql';
import { makeServer, type ServerOptions } from 'graphql-ws';
import { WebSocketServer } from 'ws';
import { admit } from './admission.ts';
import type { SessionCookie } from './cookie.ts';
import { createDocumentCheck } from './documents.ts';
import { limitRules, MESSAGE_LIMIT } from './limits.ts';
import { maskError } from './masking.ts';
import type { OriginCheck } from './origin.ts';
import { callerOf, requestContext, type Gate } from './request.ts';
import { createSockets, type Extra } from './sockets.ts';
import { subscribeShared, type SubscriptionArgs } from './subscribe.ts';

/** Tabs and devices of one session, many more than anyone has. */
const SOCKETS_OF_SESSION = 40;

/**
 * GraphQL over websockets (graphql-transport-ws) on an HTTP server's `/graphql`, behind the same gate as HTTP: a request
 * is let in (`admission.ts`), its socket lives (`sockets.ts`), and carries operations (here).
 */
export function serveWebsockets(
  http: Server,
  schema: GraphQLSchema,
  gate: Gate,
  origin: OriginCheck,
  cookie: SessionCookie,
): { close(): Promise<void>; sockets(): number } {
  const { account } = gate.services;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: MESSAGE_LIMIT,
    perMessageDeflate: false,
    handleProtocols: () => 'graphql-transport-ws',
  });
  const sockets = createSockets(makeServer(operationsOn(schema, gate)), account, gate.core.accessChanges);
  const isFull = (session: string) => sockets.count(session) >= SOCKETS_OF_SESSION;

  http.on('upgrade', async (request, socket, head) => {
    const admitted = await admit(request, socket, { origin, cookie, account, isFull });
    if (!admitted) return;
    const { session, secret } = admitted;
    server.handleUpgrade(request, socket, head, (websocket) =>
      sockets.accept(websocket, socket, session, { caller: callerOf(request, gate), secret }),
    );
  });
  return {
    sockets: () => sockets.count(),
    async close() {
      await sockets.close();
      server.close();
    },
  };
}

/** How operations on a socket are run: the session looked up again, the document known, errors masked. */
function operationsOn(schema: GraphQLSchema, gate: Gate): ServerOptions<Record<string, unknown>, Extra> {
  const { core, services } = gate;
  const { logger } = core;
  const checkDocument = createDocumentCheck(schema, limitRules(core.environment.production));

  const refuseCookie = (): never => {
    throw new GraphQLError('Aanmelden kan niet over een websocket.');
  };

  return {
    schema,
    subscribe: subscribeShared,
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
        contextValue: requestContext(gate, viewer, connection.extra.caller, refuseCookie, () =>
          services.account.viewerOf(connection.extra.secret),
        ),
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
}
