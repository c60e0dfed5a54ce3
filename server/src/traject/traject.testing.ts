import { graphql, subscribe, parse, type ExecutionResult } from 'graphql';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createAuthorise, type Authorise, type Grant } from '../access/grant.ts';
import type { Target } from '../access/situation.ts';
import type { Viewer } from '../access/viewer.ts';
import { createServices, factsOf } from '../app.ts';
import type { AccountService } from '../account/account.service.ts';
import type { RequestContext } from '../graph/context.ts';
import { buildSchema } from '../graph/schema.ts';
import type { Services } from '../graph/services.ts';
import { intakeResolvers } from '../intake/intake.resolver.ts';
import type { IntakeService } from '../intake/intake.service.ts';
import { invitationResolvers } from '../invitation/invitation.resolver.ts';
import { overviewResolvers } from '../overview/overview.resolver.ts';
import { regieResolvers } from '../regie/regie.resolver.ts';
import type { RegieService } from '../regie/regie.service.ts';
import { safetyResolvers } from '../safety/safety.resolver.ts';
import type { SafetyService } from '../safety/safety.service.ts';
import type { OrganisationRole, RegisterRequestInput, Right } from '../schema.generated.ts';
import { trajectResolvers } from './traject.resolver.ts';
import type { TrajectService } from './traject.service.ts';
import type { PersonRecord, TrajectRecord } from './traject.types.ts';

/** An account and the viewer that it is. */
export interface Worker {
  accountId: string;
  viewer: Viewer & { kind: 'ACCOUNT' };
}

/** The modules of a traject over a real database, beside all others. */
export interface Office {
  core: TestCore;
  services: Services;
  account: AccountService;
  traject: TrajectService;
  intake: IntakeService;
  regie: RegieService;
  safety: SafetyService;
  authorise: Authorise;
  organisationId: string;
  /** Someone with an account of the organisation, or of another one. */
  hire(
    name: string,
    work?: { roles?: OrganisationRole[]; profiles?: string[]; organisationId?: string },
  ): Promise<Worker>;
  /** Proof of a right on a traject. */
  on<R extends Right>(viewer: Viewer, right: R, trajectId: string): Promise<Grant<R>>;
  grant<R extends Right>(viewer: Viewer, right: R, target?: Target): Promise<Grant<R>>;
  /** A registered request. */
  request(desk: Worker, input?: Partial<RegisterRequestInput>): Promise<TrajectRecord>;
  /** A traject with this regisseur at this level. */
  led(
    desk: Worker,
    regisseur: Worker,
    level?: number,
    input?: Partial<RegisterRequestInput>,
  ): Promise<TrajectRecord>;
  /** Someone of the household or network as a viewer. */
  guestOf(person: PersonRecord): Viewer & { kind: 'PERSON' };
  ask(viewer: Viewer, source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  listen(
    viewer: Viewer,
    source: string,
    variables: Record<string, unknown>,
  ): Promise<AsyncIterableIterator<ExecutionResult>>;
  /** Everything that is stored, as text, with the bytes of what is sealed as they are. */
  dump(): Promise<string>;
}

/** The criteria by which the card of 2026 points from 1 at 3. */
export const unsafeAnswers: RegisterRequestInput['answers'] = [
  { criterion: 'CAPACITY_OUT_OF_BALANCE', holds: true },
  { criterion: 'SELF_RELIANCE_LIMITED', holds: true },
  { criterion: 'BASIC_CARE_INSUFFICIENT', holds: true },
  { criterion: 'UNSAFETY_SIGNALS', holds: true },
];

/** Answers by which it points at 2. */
export const unbalancedAnswers = unsafeAnswers.slice(0, 3);

/** Opens an office over a database of its own. */
export async function createTrajectFixture(): Promise<Office> {
  const core = await startCore();
  const services = await createServices(core);
  const { account, traject, intake, regie, safety } = services;
  const authorise = createAuthorise(factsOf(services), true);
  const organisationId = await account.createOrganisation('Wijkteam Kanarie');
  const schema = buildSchema([
    trajectResolvers,
    regieResolvers,
    safetyResolvers,
    intakeResolvers,
    invitationResolvers,
    overviewResolvers,
  ]);
  const grant: Office['grant'] = (viewer, right, target) => authorise(viewer, right, target);
  const on: Office['on'] = (viewer, right, id) => authorise(viewer, right, { kind: 'traject', id });

  const request: Office['request'] = async (desk, input = {}) =>
    intake.register(await grant(desk.viewer, 'INTAKE'), {
      askedBy: 'Huisarts Kanarie',
      householdName: 'Familie Canarius',
      reason: 'Kanariewoorden over de reden',
      members: [
        {
          name: 'Samira Canarius',
          child: false,
          relation: 'moeder',
          phone: '0612345678',
          email: 'samira@canarius.test',
        },
        { name: 'Noor Canarius', child: true, relation: 'dochter', birthDate: '2016-02-29' },
      ],
      answers: unbalancedAnswers,
      ...input,
    });
  const context = (viewer: Viewer): RequestContext => ({
    core,
    services,
    viewer,
    authorise,
    address: '127.0.0.1',
    device: 'test',
    setSessionCookie: () => undefined,
    grant: { right: 'PUBLIC' } as Grant,
  });

  return {
    core,
    services,
    account,
    traject,
    intake,
    regie,
    safety,
    authorise,
    organisationId,
    on,
    grant,
    request,
    async hire(name, hired = {}) {
      const { roles = ['PROFESSIONAL'] satisfies OrganisationRole[], profiles = [] } = hired;
      const email = `${name.toLowerCase().replaceAll(' ', '.')}@kanarie.test`;
      const work = {
        organisationId: hired.organisationId ?? organisationId,
        roles,
        profiles,
        function: 'wijkcoach',
      };
      const accountId = await account.createAccount({ ...work, name, email });
      const viewer = {
        kind: 'ACCOUNT',
        sessionId: `session-${accountId}`,
        accountId,
        roles,
        organisationId: work.organisationId,
      } as const;
      return { accountId, viewer };
    },
    async led(desk, regisseur, level = 2, input = {}) {
      const { id } = await request(desk, input);
      const appointment = {
        trajectId: id,
        accountId: regisseur.accountId,
        level,
        motivation: 'De kaart wijst hierheen.',
      };
      return intake.appointFirst(await on(desk.viewer, 'FIRST_APPOINTMENT', id), appointment);
    },
    guestOf: ({ id, trajectId }) => ({ kind: 'PERSON', sessionId: `session-${id}`, personId: id, trajectId }),
    ask: (viewer, source, variableValues = {}) =>
      graphql({ schema, source, variableValues, contextValue: context(viewer) }),
    async listen(viewer, source, variableValues) {
      const events = await subscribe({
        schema,
        document: parse(source),
        variableValues,
        contextValue: context(viewer),
      });
      if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events));
      return events as AsyncIterableIterator<ExecutionResult>;
    },
    async dump() {
      const collections = await core.database.listCollections();
      const all = await Promise.all(
        collections.map(({ name }) => core.database.collection(name).find().sort({ $natural: 1 }).toArray()),
      );
      return all
        .flat()
        .map((document) => JSON.stringify(document, (_key, value: unknown) => bytesAsText(value)))
        .join('\n');
    },
  };
}

function bytesAsText(value: unknown): unknown {
  const data = (value as { type?: string; data?: number[] } | null)?.data;
  return Array.isArray(data) ? Buffer.from(data).toString('latin1') : value;
}
