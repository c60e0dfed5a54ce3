import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type RequestHandler } from 'express';
import helmet, { contentSecurityPolicy } from 'helmet';
import { createAccessLogService } from './access-log/access-log.service.ts';
import { accessLogResolvers } from './access-log/access-log.resolver.ts';
import { createAuthorise, type Authorise } from './access/grant.ts';
import { keepRecentFacts } from './access/recent-facts.ts';
import type { FactSource } from './access/situation.ts';
import { accountResolvers } from './account/account.resolver.ts';
import { createAccountService } from './account/account.service.ts';
import type { RequestContext } from './graph/context.ts';
import type { Core } from './core.ts';
import { demoRoutes } from './demo/demo.routes.ts';
import { documentationPage } from './graph/documentation.ts';
import { createSessionCookie } from './graph/cookie.ts';
import { fileRoutes } from './graph/files.ts';
import { createEventStreams } from './graph/event-stream.ts';
import { limitRules, MESSAGE_LIMIT, TOKEN_LIMIT } from './graph/limits.ts';
import { maskError } from './graph/masking.ts';
import { createOriginCheck } from './graph/origin.ts';
import { requestContext, type Gate } from './graph/request.ts';
import { buildSchema } from './graph/schema.ts';
import type { Services } from './graph/services.ts';
import { serveWebsockets } from './graph/websocket.ts';
import { askWithin, type AskWithin } from './graph/within.ts';
import { invitationResolvers } from './invitation/invitation.resolver.ts';
import { createInvitationService } from './invitation/invitation.service.ts';
import { intakeResolvers } from './intake/intake.resolver.ts';
import { createIntakeService } from './intake/intake.service.ts';
import { createSnapshots } from './log/snapshots.ts';
import type { LivePace } from './meeting/meeting.live.ts';
import { meetingResolvers } from './meeting/meeting.resolver.ts';
import { createMeetingService } from './meeting/meeting.service.ts';
import { methodCache } from './method/method.cache.ts';
import { methodResolvers } from './method/method.resolver.ts';
import { createOutputService } from './output/output.service.ts';
import { overviewResolvers } from './overview/overview.resolver.ts';
import { createOverviewService } from './overview/overview.service.ts';
import { planResolvers } from './plan/plan.resolver.ts';
import { createPlanService } from './plan/plan.service.ts';
import { openDecisions } from './regie/decisions.ts';
import { regieResolvers } from './regie/regie.resolver.ts';
import { createRegieService } from './regie/regie.service.ts';
import { safetyResolvers } from './safety/safety.resolver.ts';
import { createSafetyService } from './safety/safety.service.ts';
import { trajectResolvers } from './traject/traject.resolver.ts';
import { createTrajectService } from './traject/traject.service.ts';

/** A running application. */
export interface App {
  http: Server;
  services: Services;
  gate: Gate;
  /** Asks from within this process, as a viewer. */
  ask: AskWithin;
  /**
   * The same services over another core, such as one with another clock, asked from within this process. For the demo
   * region, which has a past.
   */
  besides(other: Core): Promise<{ services: Services; ask: AskWithin; close(): Promise<void> }>;
  /** Stops taking requests, tells sockets "zo weer terug", and lets what runs finish. */
  close(): Promise<void>;
}

/** What the application is made with, besides the core. */
export interface AppOptions {
  /** Serves the web pages; absent in tests that need none. */
  web?: RequestHandler;
}

/** Makes the modules over one core in their order; each gets those it needs by name (design.md, Direction). */
export async function createServices(core: Core, pace?: LivePace): Promise<Services> {
  const snapshots = await createSnapshots(core.database, core.keyring);
  const decisions = await openDecisions(core);
  const output = createOutputService(core);
  const account = await createAccountService(core);
  const traject = await createTrajectService(core, {
    account,
    decidedLevel: async (trajectId) => (await decisions.latestOf(trajectId))?.to ?? null,
  });
  const accessLog = await createAccessLogService(core, { account, traject });
  const regie = await createRegieService(core, { account, traject, decisions });
  const safety = await createSafetyService(core, { account, traject, accessLog });
  const intake = createIntakeService(core, { account, traject, regie, safety });
  const plan = await createPlanService(core, { output, traject, accessLog }, snapshots);
  const inMeetings = { output, account, traject, accessLog, plan };
  const meeting = await createMeetingService(core, inMeetings, snapshots, pace);
  const invitation = await createInvitationService(core, { output, account, traject, meeting });
  const overview = createOverviewService(core, { traject, meeting });
  return {
    output,
    account,
    traject,
    accessLog,
    regie,
    safety,
    intake,
    plan,
    meeting,
    invitation,
    overview,
  };
}

async function settle({ account, meeting, output, safety }: Services): Promise<void> {
  await Promise.all([account.settled(), meeting.close(), output.close(), safety.close()]);
}

/** What rules of access know, from the modules that know it. */
export const factsOf = ({
  traject,
  safety,
  plan,
  meeting,
}: Pick<Services, 'traject' | 'safety' | 'plan' | 'meeting'>): FactSource => ({
  ...traject.facts,
  ...safety.facts,
  ...plan.facts,
  ...meeting.facts,
});

/** Judges rights by the facts of the modules, as they are now. */
function authoriseBy({ accessChanges, clock, environment }: Core, services: Services): Authorise {
  const facts = factsOf(services);
  return createAuthorise(facts, environment.demo, keepRecentFacts(facts, accessChanges, clock));
}

/** The whole server over one core: HTTP, websockets and web pages on one port. Tests call this with a real database. */
export async function createApp(core: Core, options: AppOptions = {}): Promise<App> {
  const { environment, logger } = core;
  const services = await createServices(core);
  await services.meeting.resume();
  services.safety.watchUnopened();
  const gate: Gate = { core, services, authorise: authoriseBy(core, services) };
  const schema = buildSchema([
    accountResolvers,
    invitationResolvers,
    accessLogResolvers,
    trajectResolvers,
    regieResolvers,
    safetyResolvers,
    intakeResolvers,
    planResolvers,
    meetingResolvers,
    overviewResolvers,
    methodResolvers,
  ]);
  const secure = environment.publicOrigin?.startsWith('https://') ?? false;
  const cookie = createSessionCookie(secure, () => core.clock.now().getTime());
  const origin = createOriginCheck(environment);
  const ask = askWithin(gate, schema);
  const streams = createEventStreams(schema, gate, cookie);

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

  const web = express();
  web.disable('x-powered-by');
  web.set('trust proxy', environment.trustProxy);
  // Public pages ask what anyone may know, such as the method, without going round by the network.
  web.locals['askAsAnyone'] = (source: string, variables: Record<string, unknown>) =>
    ask({ kind: 'ANONYMOUS' }, source, variables);
  web.use(securityHeaders(secure));
  // Probes ask by address, not by a host name that people use.
  web.get('/gezond', (_request, response) => {
    const ok = core.database.readyState === 1;
    response.status(ok ? 200 : 503).json({ ok });
  });
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
    expressMiddleware(apollo, {
      context: async ({ req, res }) => {
        const own = cookie.read(req.headers.cookie);
        const viewer = await services.account.viewerOf(own);
        res.setHeader('Cache-Control', 'no-store');
        return requestContext(gate, viewer, req, (secret, endsAt) =>
          res.append('Set-Cookie', cookie.write(secret === undefined ? (own ?? null) : secret, endsAt)),
        );
      },
    }),
  );
  web.use(
    '/bestand',
    fileRoutes(gate, (request) => services.account.viewerOf(cookie.read(request.headers.cookie))),
  );
  const demo = demoRoutes(gate, (request) => services.account.viewerOf(cookie.read(request.headers.cookie)));
  web.use('/demo', (request, response, next) =>
    environment.demo && origin.isOwn(request) ? next() : void response.status(403).end(),
  );
  web.use('/demo', demo.router);
  if (options.web) web.use(options.web);
  web.use(faultsAsJson(core));

  const http = createServer(web as (request: IncomingMessage, response: ServerResponse) => void);
  // Longer than a proxy keeps an idle connection (nginx: 60 s), or it would send a request into one that just closed.
  http.keepAliveTimeout = 75_000;
  http.headersTimeout = 80_000;
  const sockets = serveWebsockets(http, schema, gate, origin, cookie);

  return {
    http,
    services,
    gate,
    ask,
    async besides(other) {
      const beside = await createServices(other);
      return {
        services: beside,
        ask: askWithin({ core: other, services: beside, authorise: authoriseBy(other, beside) }, schema),
        close: () => settle(beside),
      };
    },
    async close() {
      await demo.close();
      streams.close();
      await sockets.close();
      await apollo.stop();
      http.closeAllConnections();
      await settle(services);
      await new Promise<void>((resolve) => (http.listening ? http.close(() => resolve()) : resolve()));
    },
  };
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
