import type { IncomingMessage } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type Express, type RequestHandler } from 'express';
import type { GraphQLSchema } from 'graphql';
import helmet, { contentSecurityPolicy } from 'helmet';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { methodCache } from '../method/method.cache.ts';
import { compressForm } from './compressed-form.ts';
import type { RequestContext } from './context.ts';
import type { SessionCookie } from './cookie.ts';
import { documentationPage } from './documentation.ts';
import { createEventStreams } from './event-stream.ts';
import { calendarRoutes } from './calendar-routes.ts';
import { fileRoutes } from './files.ts';
import { createHealth } from './health.ts';
import { limitRules, MESSAGE_LIMIT, TOKEN_LIMIT } from './limits.ts';
import { maskError } from './masking.ts';
import { providerRoutes } from './provider-routes.ts';
import type { OriginCheck } from './origin.ts';
import { callerOf, requestContext, type Gate } from './request.ts';
import type { ExecuteLocally } from './execute-locally.ts';

/** Routes of a demo, and the people that play in it. */
export interface DemoRoutes {
  router: RequestHandler;
  /** Sends the simulated participants away. */
  close(): Promise<void>;
}

/** Looks up who asks. */
export type ViewerOfRequest = (request: IncomingMessage) => Promise<Viewer>;

/** What is served beside the contract. */
export interface HttpOptions {
  /** Serves the web pages; absent in tests that need none. */
  web?: RequestHandler;
  /** Routes of a demo, under `/demo`; absent when the demo is off. */
  demo?: (gate: Gate, viewerOf: ViewerOfRequest) => DemoRoutes;
}

/** What HTTP is served with. */
export interface HttpParts {
  gate: Gate;
  schema: GraphQLSchema;
  origin: OriginCheck;
  cookie: SessionCookie;
  ask: ExecuteLocally;
  secure: boolean;
}

/** What a server of HTTP is made with. */
export interface HttpHandler {
  handler: Express;
  /** Ends what goes on by itself: event streams, and people of a demo. */
  endFollowing(): Promise<void>;
  /** Answers no operations any more. */
  stop(): Promise<void>;
}

/** Everything over HTTP: GraphQL, event streams, files, probes, web pages. */
export async function createHttp(parts: HttpParts, options: HttpOptions): Promise<HttpHandler> {
  const { gate, schema, origin, cookie, ask, secure } = parts;
  const { core, services } = gate;
  const { environment } = core;
  const viewerOf: ViewerOfRequest = (request) =>
    services.account.viewerOf(cookie.read(request.headers.cookie));
  const streams = createEventStreams(schema, gate, cookie);
  const apollo = await startApollo(schema, core);
  const demo = options.demo?.(gate, viewerOf);
  const web = express();
  web.disable('x-powered-by');
  web.set('trust proxy', environment.trustProxy);
  // Public pages ask what anyone may know, such as the method, without going round by the network.
  web.locals['askAsAnyone'] = (source: string, variables: Record<string, unknown>) =>
    ask({ kind: 'ANONYMOUS' }, source, variables);
  const [ofAll, ofFiles] = [securityHeaders(secure), fileHeaders(secure)];
  web.use((request, response, next) =>
    (request.path.startsWith(FILES) ? ofFiles : ofAll)(request, response, next),
  );
  // Probes ask by address, not by a host name that people use.
  web.get('/gezond', (_request, response) => {
    const ok = core.database.readyState === 1;
    response.status(ok ? 200 : 503).json({ ok });
  });
  const health = createHealth(core, services);
  web.use('/healthz', health.routes);
  web.use((request, response, next) =>
    origin.isKnownHost(request) ? next() : void response.status(421).end(),
  );
  web.get('/graphql', (_request, response) => documentationPage(schema, environment.production, response));
  web.use('/graphql', (request, response, next) =>
    request.headers.origin === undefined || origin.isOwn(request) ? next() : void response.status(403).end(),
  );
  web.use(
    '/graphql',
    express.json({ limit: MESSAGE_LIMIT }),
    streams.handler,
    compressForm,
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const own = cookie.read(req.headers.cookie);
        const viewer = await services.account.viewerOf(own);
        res.setHeader('Cache-Control', 'no-store');
        return requestContext(gate, viewer, callerOf(req, gate), (secret, endsAt) =>
          res.append('Set-Cookie', cookie.write(secret === undefined ? (own ?? null) : secret, endsAt)),
        );
      },
    }),
  );
  web.use('/bestand', fileRoutes(gate, viewerOf));
  web.use('/agenda', calendarRoutes(gate));
  web.use('/oidc', providerRoutes(gate, viewerOf, cookie, secure));
  web.use('/demo', (request, response, next) =>
    demo && origin.isOwn(request) ? next() : void response.status(403).end(),
  );
  if (demo) web.use('/demo', demo.router);
  if (options.web) web.use(options.web);
  web.use(faultsAsJson(core));

  return {
    handler: web,
    async endFollowing() {
      health.drain();
      await demo?.close();
      streams.close();
    },
    stop: () => apollo.stop(),
  };
}

/** Apollo behind the limits of the gate, with errors masked. */
async function startApollo(
  schema: GraphQLSchema,
  { environment, logger }: Core,
): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: !environment.production,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    allowBatchedHttpRequests: false,
    plugins: [methodCache()],
    parseOptions: { maxTokens: TOKEN_LIMIT },
    validationRules: limitRules(environment.production),
    formatError: ({ extensions }, error) => maskError(error, logger, extensions?.['code']),
    stopOnTerminationSignals: false,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: () => undefined,
      error: () => logger.error('graphql error'),
    },
  });
  await apollo.start();
  return apollo;
}

/** Headers against framing, sniffing and leaking addresses. SvelteKit adds the script hashes of its own pages. */
function securityHeaders(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': contentSecurityPolicy.dangerouslyDisableDefaultSrc,
        'frame-ancestors': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'object-src': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    strictTransportSecurity: secure,
    crossOriginEmbedderPolicy: false,
  });
}

/** Scripts, styles and drawings of the pages, of which a page fetches some forty. */
const FILES = '/_app/immutable/';

/** The headers that concern a file that is no page by itself: against sniffing and use by others. */
function fileHeaders(secure: boolean): RequestHandler {
  return helmet({
    contentSecurityPolicy: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
    referrerPolicy: false,
    strictTransportSecurity: secure,
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xFrameOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    crossOriginEmbedderPolicy: false,
  });
}

function faultsAsJson({ logger }: Core): express.ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const { extensions, message, locations } = maskError(error, logger);
    const status = (error as { status?: unknown }).status;
    const byCode: Record<string, number> = { UNAUTHENTICATED: 401, FORBIDDEN: 403, NOT_FOUND: 404 };
    const code = String(extensions?.['code'] ?? 'INTERNAL');
    const requestFault = typeof status === 'number' && status >= 400 && status < 500;
    const shown = requestFault
      ? { message: 'Dit verzoek kunnen we niet lezen.', extensions: { code: 'BAD_REQUEST' } }
      : { message, extensions, locations };
    response.status(requestFault ? status : (byCode[code] ?? 500)).json({ errors: [shown] });
  };
}
