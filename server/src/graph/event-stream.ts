import type { Request, RequestHandler, Response } from 'express';
import { getOperationAST, GraphQLError, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { mayConcern } from '../access/changes.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { SessionCookie } from './cookie.ts';
import { createDocumentCheck } from './documents.ts';
import { limitRules } from './limits.ts';
import { maskError } from './masking.ts';
import { callerOf, requestContext, type Gate } from './request.ts';
import { subscribeShared } from './subscribe.ts';

/** How long one answer lasts, in milliseconds: a proxy that holds answers back until they end passes it on by then. */
const LIFE = 20_000;
/** Between two signs of life on a quiet line, in milliseconds. */
const SIGN_OF_LIFE = 5_000;
/** Bytes that may wait for a slow line; past that it is ended and the client resumes from its last number. */
const BACKLOG_LIMIT = 4 * 1024 * 1024;
const STREAMS_OF_SESSION = 40;
/** A subscription says its last word before the session's end cuts it off, in milliseconds. */
const LAST_WORD = 100;

/** What a client asks to follow. */
interface Asked {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
}

/**
 * Subscriptions over HTTP, for networks that refuse websockets: `POST /graphql` that accepts `text/event-stream` (the
 * protocol of graphql-sse, distinct connections). Same gate, same rights per event as over a websocket. An answer ends
 * after a while without `complete`: the client asks again, as after a lost line.
 */
export function createEventStreams(
  schema: GraphQLSchema,
  gate: Gate,
  cookie: SessionCookie,
): { handler: RequestHandler; close(): void } {
  const { core, services } = gate;
  const open = new Map<Response, { session: string; secret: string | undefined; end(): void }>();
  const checkDocument = createDocumentCheck(schema, limitRules(core.environment.production));
  const masked = (errors: readonly unknown[]) => errors.map((error) => maskError(error, core.logger));

  async function follow(request: Request, response: Response): Promise<void> {
    const secret = cookie.read(request.headers.cookie);
    const viewer = await services.account.viewerOf(secret);
    const session = sessionOf(viewer);
    if (!session) return void response.status(401).end();
    const ofSession = [...open.values()].filter((one) => one.session === session).length;
    if (ofSession >= STREAMS_OF_SESSION) return void response.status(429).end();
    const events = await subscribed(request, viewer);
    if (!('next' in events)) return void response.status(events.errors ? 400 : 500).json(events);
    if (response.destroyed) return void events.return?.();
    await pour(events, response, { session, secret });
  }

  /** The events, or why there are none. */
  async function subscribed(request: Request, viewer: Viewer) {
    const { query, variables, operationName } = (request.body ?? {}) as Asked;
    const document = checkDocument(String(query ?? ''));
    if (Array.isArray(document)) return { errors: masked(document) };
    const asked = document as Exclude<typeof document, readonly GraphQLError[]>;
    const name = typeof operationName === 'string' ? operationName : undefined;
    if (getOperationAST(asked, name)?.operation !== 'subscription')
      return { errors: masked([new GraphQLError('Alleen een subscription volgt men zo.')]) };
    const result = await subscribeShared({
      schema,
      document: asked,
      variableValues: (variables ?? {}) as Record<string, unknown>,
      operationName: name ?? null,
      contextValue: requestContext(gate, viewer, callerOf(request, gate), refuseCookie, () =>
        services.account.viewerOf(cookie.read(request.headers.cookie)),
      ),
    });
    return 'next' in result ? result : { errors: masked(result.errors ?? []) };
  }

  async function pour(
    events: AsyncIterableIterator<ExecutionResult>,
    response: Response,
    { session, secret }: { session: string; secret: string | undefined },
  ): Promise<void> {
    let ended = false;
    const end = (): void => {
      ended = true;
      void events.return?.();
    };
    const life = setTimeout(end, LIFE);
    const signs = setInterval(() => response.write(':\n\n'), SIGN_OF_LIFE);
    open.set(response, { session, secret, end });
    response.once('close', end);
    response.status(200).set({
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store, no-transform',
      'X-Accel-Buffering': 'no',
    });
    response.flushHeaders();
    try {
      for await (const result of events) {
        if (ended || response.writableLength > BACKLOG_LIMIT) break;
        response.write(eventOf(result.errors ? { ...result, errors: masked(result.errors) } : result));
      }
      if (!ended) response.write('event: complete\ndata:\n\n');
    } catch (error) {
      if (!ended) response.write(`${eventOf({ errors: masked([error]) })}event: complete\ndata:\n\n`);
    } finally {
      clearTimeout(life);
      clearInterval(signs);
      open.delete(response);
      end();
      response.end();
    }
  }

  async function endIfOver(secret: string | undefined, end: () => void): Promise<void> {
    const viewer = await services.account.viewerOf(secret).catch(() => ({ kind: 'ANONYMOUS' as const }));
    if (viewer.kind === 'ANONYMOUS') setTimeout(end, LAST_WORD).unref();
  }

  const stopListening = core.accessChanges.listen((change) => {
    for (const { session, secret, end } of open.values())
      if (mayConcern(change, { sessionId: session })) void endIfOver(secret, end);
  });

  return {
    handler(request, response, next) {
      if (request.method !== 'POST' || !request.headers.accept?.includes('text/event-stream')) return next();
      follow(request, response).catch(next);
    },
    close() {
      stopListening();
      for (const { end } of open.values()) end();
    },
  };
}

const eventOf = (result: unknown): string => `event: next\ndata: ${JSON.stringify(result)}\n\n`;

const refuseCookie = (): never => {
  throw new GraphQLError('Aanmelden kan niet terwijl men volgt.');
};
