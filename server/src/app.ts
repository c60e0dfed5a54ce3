import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createAccessLogService } from './access-log/access-log.service.ts';
import { accessLogResolvers } from './access-log/access-log.resolver.ts';
import { createAuthorise, type Authorise } from './access/grant.ts';
import { keepRecentFacts } from './access/recent-facts.ts';
import type { FactSource } from './access/situation.ts';
import { accountResolvers } from './account/account.resolver.ts';
import { proveAccounts } from './account/account.migrations.ts';
import { createAccountService } from './account/account.service.ts';
import { signingInResolvers } from './account/signing-in.resolver.ts';
import { createSigningInService } from './account/signing-in.service.ts';
import { calendarResolvers } from './calendar/calendar.resolver.ts';
import { createCalendarService } from './calendar/calendar.service.ts';
import type { Core } from './core.ts';
import { createSessionCookie } from './graph/cookie.ts';
import { createHttp, type HttpOptions } from './graph/http.ts';
import { createOriginCheck } from './graph/origin.ts';
import type { Gate } from './graph/request.ts';
import { buildSchema } from './graph/schema.ts';
import { traced } from './graph/tracing.ts';
import type { Services } from './graph/services.ts';
import { serveWebsockets } from './graph/websocket.ts';
import { createClosingService } from './closing/closing.service.ts';
import { closingResolvers } from './closing/closing.resolver.ts';
import { executeLocally, type ExecuteLocally } from './graph/execute-locally.ts';
import { createJobs } from './jobs/jobs.ts';
import { organisationResolvers } from './organisation/organisation.resolver.ts';
import { createOrganisationService } from './organisation/organisation.service.ts';
import { invitationResolvers } from './invitation/invitation.resolver.ts';
import { createInvitationService } from './invitation/invitation.service.ts';
import { dossierResolvers } from './dossier/dossier.resolver.ts';
import { createDossierService } from './dossier/dossier.service.ts';
import { exchangeResolvers } from './exchange/exchange.resolver.ts';
import { createExchangeService } from './exchange/own-data.service.ts';
import { createWebhooks } from './exchange/webhooks.ts';
import { intakeResolvers } from './intake/intake.resolver.ts';
import { createIntakeService } from './intake/intake.service.ts';
import { createSnapshots } from './log/snapshots.ts';
import { migrate, type Migration } from './migration/migration.ts';
import type { LivePace } from './meeting/live-meeting.ts';
import { meetingResolvers } from './meeting/meeting.resolver.ts';
import { createMeetingService } from './meeting/meeting.service.ts';
import { methodResolvers } from './method/method.resolver.ts';
import { createOutputService } from './output/output.service.ts';
import { overviewResolvers } from './overview/overview.resolver.ts';
import { createOverviewService } from './overview/overview.service.ts';
import { planResolvers } from './plan/plan.resolver.ts';
import { createPlanService } from './plan/plan.service.ts';
import { openDecisions } from './regie/decisions.ts';
import { createRetentionService } from './retention/retention.service.ts';
import { retentionResolvers } from './retention/retention.resolver.ts';
import { regieResolvers } from './regie/regie.resolver.ts';
import { createRegieService } from './regie/regie.service.ts';
import { safetyResolvers } from './safety/safety.resolver.ts';
import { handoverResolvers } from './handover/handover.resolver.ts';
import { createHandoverService } from './handover/handover.service.ts';
import { steeringResolvers } from './steering/steering.resolver.ts';
import { createSteeringService } from './steering/steering.service.ts';
import { stepsResolvers } from './steps/steps.resolver.ts';
import { createStepsService } from './steps/steps.service.ts';
import { traceRequests } from './telemetry.ts';
import { createSafetyService } from './safety/safety.service.ts';
import { trajectResolvers } from './traject/traject.resolver.ts';
import { createTrajectService } from './traject/traject.service.ts';

/** A running application. */
export interface App {
  http: Server;
  services: Services;
  gate: Gate;
  /** Asks from within this process, as a viewer. */
  ask: ExecuteLocally;
  /**
   * The same services over another core, such as one with another clock, asked from within this process. For the demo
   * region, which has a past.
   */
  withCore(other: Core): Promise<{ services: Services; ask: ExecuteLocally; close(): Promise<void> }>;
  /** Does from now on what is due by the clock, mails included. Call once, when all is made: a demo is told first. */
  begin(): void;
  /** Stops taking requests, tells sockets "zo weer terug", and lets what runs finish. */
  close(): Promise<void>;
}

/** Makes the modules over one core in their order; each gets those it needs by name (CONTRIBUTING.md, Direction). */
export async function createServices(core: Core, pace?: LivePace): Promise<Services> {
  const jobs = await createJobs(core);
  const snapshots = await createSnapshots(core.database, core.keyring);
  const decisions = await openDecisions(core);
  const output = createOutputService(core);
  const account = await createAccountService(core);
  const signingIn = await createSigningInService(core, { account, output });
  const traject = await createTrajectService(core, {
    account,
    decidedLevel: async (trajectId) => (await decisions.latestOf(trajectId))?.to ?? null,
  });
  const organisation = createOrganisationService(core, { account, signingIn, traject });
  const accessLog = await createAccessLogService(core, { account, traject });
  const regie = await createRegieService(core, { account, traject, decisions });
  const safety = await createSafetyService(core, { account, traject, accessLog });
  const dossier = await createDossierService(core, { output, traject, accessLog });
  const intake = createIntakeService(core, { account, accessLog, traject, regie, safety });
  const plan = await createPlanService(core, { output, traject, accessLog, safety }, snapshots);
  const inMeetings = { jobs, output, account, traject, accessLog, plan };
  const meeting = await createMeetingService(core, inMeetings, snapshots, pace);
  const calendar = await createCalendarService(core, { output, account, traject, accessLog, meeting });
  const handing = { jobs, account, traject, accessLog, regie, plan, meeting };
  const handover = await createHandoverService(core, handing);
  const steps = await createStepsService(core, { traject, regie, plan, meeting });
  const invitation = await createInvitationService(core, { output, account, traject, meeting });
  const retention = await createRetentionService(core, { jobs, account, traject });
  const knows = { jobs, traject, accessLog, regie, safety, plan, meeting, retention };
  const closing = await createClosingService(core, knows);
  const overview = createOverviewService(core, { traject, meeting, plan });
  const steering = await createSteeringService(core, { jobs, account, traject, plan, meeting });
  const exchange = createExchangeService(core, { output, account, accessLog, plan });
  const webhooks = await createWebhooks(core, { jobs, account, traject, plan, meeting });
  return {
    jobs,
    output,
    account,
    signingIn,
    traject,
    organisation,
    accessLog,
    regie,
    safety,
    dossier,
    intake,
    plan,
    meeting,
    calendar,
    handover,
    steps,
    invitation,
    retention,
    closing,
    overview,
    steering,
    exchange,
    webhooks,
  };
}

async function drain({ account, jobs, meeting, output, safety }: Services): Promise<void> {
  await jobs.close();
  await Promise.all([account.settled(), meeting.close(), output.close(), safety.close()]);
}

/** What rules of access know, from the modules that know it. */
export const factsOf = ({
  traject,
  safety,
  dossier,
  plan,
  meeting,
}: Pick<Services, 'traject' | 'safety' | 'dossier' | 'plan' | 'meeting'>): FactSource => ({
  ...traject.facts,
  ...safety.facts,
  ...dossier.facts,
  ...plan.facts,
  ...meeting.facts,
});

/** Judges rights by the facts of the modules, as they are now. */
function authoriseBy({ accessChanges, clock, environment }: Core, services: Services): Authorise {
  const facts = factsOf(services);
  const batched = { ...services.traject.batchedFacts, ...services.plan.batchedFacts };
  return createAuthorise(facts, environment.demo, keepRecentFacts(facts, batched, accessChanges, clock));
}

/** The resolvers of every module. */
const resolvers = [
  accountResolvers,
  signingInResolvers,
  invitationResolvers,
  accessLogResolvers,
  trajectResolvers,
  organisationResolvers,
  regieResolvers,
  safetyResolvers,
  dossierResolvers,
  intakeResolvers,
  planResolvers,
  meetingResolvers,
  calendarResolvers,
  handoverResolvers,
  stepsResolvers,
  retentionResolvers,
  closingResolvers,
  overviewResolvers,
  steeringResolvers,
  exchangeResolvers,
  methodResolvers,
];

/** What was changed of the data from release to release, oldest first. Nothing is ever taken out or put in between. */
const migrations: readonly Migration[] = [proveAccounts];

/** The whole server over one core: HTTP, websockets and web pages on one port. Tests call this with a real database. */
export async function createApp(core: Core, options: HttpOptions = {}): Promise<App> {
  const { environment } = core;
  await migrate(core, migrations);
  const services = await createServices(core);
  await services.retention.eraseLeftovers();
  await services.traject.publishLeftovers();
  await services.meeting.resume();
  await services.accessLog.keepAnchored(services.jobs);
  await services.steering.keepCounted();
  const gate: Gate = { core, services, authorise: authoriseBy(core, services) };
  const schema = traced(buildSchema(resolvers), environment.telemetry);
  const secure = environment.publicOrigin?.startsWith('https://') ?? false;
  const cookie = createSessionCookie(secure, () => core.clock.now().getTime());
  const origin = createOriginCheck(environment);
  const ask = executeLocally(gate, schema);
  services.exchange.useGate({ ask, authorise: gate.authorise });
  const web = await createHttp({ gate, schema, origin, cookie, ask, secure }, options);

  const http = createServer(web.handler as (request: IncomingMessage, response: ServerResponse) => void);
  // Longer than a proxy keeps an idle connection (nginx: 60 s), or it would send a request into one that just closed.
  http.keepAliveTimeout = 75_000;
  http.headersTimeout = 80_000;
  if (environment.telemetry) traceRequests(http);
  const sockets = serveWebsockets(http, schema, gate, origin, cookie);

  return {
    http,
    begin() {
      services.safety.watchUnopened();
      services.jobs.start();
    },
    services,
    gate,
    ask,
    async withCore(other) {
      const beside = await createServices(other);
      const besideGate: Gate = { core: other, services: beside, authorise: authoriseBy(other, beside) };
      const askBeside = executeLocally(besideGate, schema);
      beside.exchange.useGate({ ask: askBeside, authorise: besideGate.authorise });
      return { services: beside, ask: askBeside, close: () => drain(beside) };
    },
    async close() {
      await web.endFollowing();
      await sockets.close();
      await web.stop();
      http.closeAllConnections();
      await drain(services);
      await new Promise<void>((resolve) => (http.listening ? http.close(() => resolve()) : resolve()));
    },
  };
}
