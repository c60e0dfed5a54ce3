import { graphql, parse, subscribe, type ExecutionResult } from 'graphql';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createAuthorise, type Authorise, type Grant } from '../access/grant.ts';
import type { Target } from '../access/situation.ts';
import type { Viewer } from '../access/viewer.ts';
import type { AccountService } from '../account/account.service.ts';
import { createServices, factsOf } from '../app.ts';
import type { RequestContext } from '../graph/context.ts';
import { buildSchema } from '../graph/schema.ts';
import type { Services } from '../graph/services.ts';
import { dossierResolvers } from '../dossier/dossier.resolver.ts';
import { overviewResolvers } from '../overview/overview.resolver.ts';
import { planResolvers } from '../plan/plan.resolver.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { PlanMeetingInput, Right } from '../schema.generated.ts';
import { trajectResolvers } from '../traject/traject.resolver.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { meetingResolvers } from './meeting.resolver.ts';
import type { MeetingService } from './meeting.service.ts';

/** The people of a test, by what they are to the household. */
export type Who = 'regisseur' | 'mother' | 'father' | 'grandmother' | 'nurse';

/** A traject with its people, a plan, and all modules over a real database. */
export interface Table {
  core: TestCore;
  services: Services;
  account: AccountService;
  traject: TrajectService;
  plan: PlanService;
  meeting: MeetingService;
  authorise: Authorise;
  trajectId: string;
  planId: string;
  people: Record<Who, PersonRecord>;
  viewer(who: Who): Viewer;
  grant<R extends Right>(who: Who | Viewer, right: R, kind: Target['kind'], id: string): Promise<Grant<R>>;
  /** Plans a meeting for all, in a week; returns its id. */
  planned(input?: Partial<PlanMeetingInput>): Promise<string>;
  /** Plans and starts one. */
  running(input?: Partial<PlanMeetingInput>): Promise<string>;
  /** Starts a plan for these and nobody else, as for a separate meeting; returns its id. */
  planFor(...readers: Who[]): Promise<string>;
  /** Goes to a section of the agenda. */
  goTo(meetingId: string, sectionKey: string): Promise<void>;
  /** Answers all questions per person of the section with smileys. */
  answerAll(planId: string, who: Who, sectionKey: string): Promise<void>;
  /** A guest with a session of its own, who waits in the meeting. */
  guest(
    meetingId: string,
    name: string,
  ): Promise<{ guestId: string; secret: string; viewer(): Promise<Viewer> }>;
  ask(who: Who | Viewer, source: string, variables?: Record<string, unknown>): Promise<ExecutionResult>;
  listen(
    who: Who | Viewer,
    source: string,
    variables: Record<string, unknown>,
  ): Promise<AsyncIterableIterator<ExecutionResult>>;
  close(): Promise<void>;
}

const sides = { mother: 'HOUSEHOLD', father: 'HOUSEHOLD', grandmother: 'NETWORK' } as const;

/** Lays a table. Leaving takes 40 milliseconds here instead of seconds. */
export async function createMeetingFixture(): Promise<Table> {
  const core = await startCore();
  const services = await createServices(core, { between: 20, grace: 200, typing: 1000 });
  const { account, traject, intake, plan, meeting } = services;
  const authorise = createAuthorise(factsOf(services), true);
  const schema = buildSchema([
    trajectResolvers,
    dossierResolvers,
    planResolvers,
    meetingResolvers,
    overviewResolvers,
  ]);

  const organisationId = await account.createOrganisation('Wijkteam Kanarie');
  const hire = async (name: string, roles: ('AANMELDCOORDINATOR' | 'PROFESSIONAL')[]) => {
    const email = `${name.toLowerCase()}@kanarie.test`;
    const work = { organisationId, roles, profiles: ['A'], function: 'wijkcoach' };
    const accountId = await account.createAccount({ ...work, name, email });
    return { kind: 'ACCOUNT' as const, sessionId: `session-${accountId}`, accountId, organisationId, roles };
  };
  const [desk, leader, nurse] = await Promise.all([
    hire('Anouk', ['AANMELDCOORDINATOR']),
    hire('Petra', ['PROFESSIONAL']),
    hire('Nora', ['PROFESSIONAL']),
  ]);

  const registered = await intake.register(await authorise(desk, 'INTAKE'), {
    askedBy: 'Huisarts',
    householdName: 'Familie Canarius',
    reason: 'Kanariereden',
    members: [{ name: 'Samira', child: false, relation: 'moeder', email: 'samira@canarius.test' }],
    answers: [],
  });
  const trajectId = registered.id;
  const on = <R extends Right>(viewer: Viewer, right: R) =>
    authorise(viewer, right, { kind: 'traject', id: trajectId });
  await intake.appointFirst(await on(desk, 'FIRST_APPOINTMENT'), {
    trajectId,
    accountId: leader.accountId,
    level: 2,
    motivation: 'De kaart wijst hierheen.',
  });
  const lead = await on(leader, 'TRAJECT_LEAD');
  const add = (name: string, side: PersonRecord['side'], relation: string, accountId?: string) =>
    traject.people.add(lead, { trajectId, name, side, relation, ...(accountId ? { accountId } : {}) });
  const father = await add('Bilal', sides.father, 'vader');
  const grandmother = await add('Fatma', sides.grandmother, 'oma');
  const nursing = await add('Nora', 'PROFESSIONAL', 'wijkverpleegkundige', nurse.accountId);
  const everyone = await traject.peopleOf(trajectId);
  const found = (name: string) => everyone.find((person) => person.name === name) as PersonRecord;
  const people = {
    regisseur: found('Petra'),
    mother: found('Samira'),
    father,
    grandmother,
    nurse: nursing,
  };
  const planId = await plan.start(await on(leader, 'TRAJECT_LEAD'), core.random.uuid(), 'support-plan.wij');

  const viewer = (who: Who): Viewer =>
    who === 'regisseur'
      ? leader
      : who === 'nurse'
        ? nurse
        : { kind: 'PERSON', sessionId: `session-${who}`, personId: people[who].id, trajectId };
  const viewerOf = (who: Who | Viewer): Viewer => (typeof who === 'string' ? viewer(who) : who);
  const grant: Table['grant'] = (who, right, kind, id) => authorise(viewerOf(who), right, { kind, id });
  const context = (who: Who | Viewer): RequestContext => ({
    core,
    services,
    viewer: viewerOf(who),
    authorise,
    address: '127.0.0.1',
    device: 'test',
    setSessionCookie: () => undefined,
    grant: { right: 'PUBLIC' } as Grant,
  });

  const planned: Table['planned'] = async (input = {}) => {
    const meetingId = core.random.uuid();
    await meeting.plan(await grant('regisseur', 'TRAJECT_LEAD', 'traject', trajectId), {
      trajectId,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date('2026-11-30T13:30:00Z'),
      minutes: 90,
      place: 'Buurthuis Kanariehof',
      planId,
      personIds: [people.mother.id, people.father.id, people.grandmother.id, people.nurse.id],
      ...input,
    });
    return meetingId;
  };

  return {
    core,
    services,
    account,
    traject,
    plan,
    meeting,
    authorise,
    trajectId,
    planId,
    people,
    viewer,
    grant,
    planned,
    async running(input) {
      const id = await planned(input);
      await meeting.start(await grant('regisseur', 'MEETING_CHAIR', 'meeting', id));
      return id;
    },
    planFor: async (...readers) =>
      plan.start(
        await grant('regisseur', 'TRAJECT_LEAD', 'traject', trajectId),
        core.random.uuid(),
        'support-plan.wij',
        readers.map((who) => people[who].id),
      ),
    async goTo(id, sectionKey) {
      const chair = await grant('regisseur', 'MEETING_CHAIR', 'meeting', id);
      const { agenda } = await meeting.look(await grant('regisseur', 'MEETING_JOIN', 'meeting', id));
      await meeting.goToItem(
        chair,
        agenda.findIndex((item) => item.sectionKey === sectionKey),
      );
    },
    async answerAll(id, who, sectionKey) {
      const writer = await grant(who, 'PLAN_WRITE', 'plan', id);
      const view = await plan.view(await grant(who, 'PLAN_READ', 'plan', id));
      const form = plan.form({ edition: view.editionId, formId: view.formId });
      const fields = form.sections.find((section) => section.key === sectionKey)?.fields ?? [];
      for (const { key: fieldKey, perPerson } of fields) {
        if (!perPerson) continue;
        const mutationId = core.random.uuid();
        await plan.answer(writer, {
          entryId: `main:${sectionKey}`,
          fieldKey,
          value: { option: 'neutral' },
          mutationId,
        });
      }
    },
    async guest(meetingId, name) {
      const guestId = core.random.uuid();
      const { secret } = await account.startSession({ kind: 'GUEST', guestId, meetingId }, 'telefoon');
      await meeting.guestWaits(meetingId, guestId, name);
      return { guestId, secret, viewer: () => account.viewerOf(secret) };
    },
    ask: async (who, source, variableValues = {}) =>
      graphql({ schema, source, variableValues, contextValue: context(who) }),
    async listen(who, source, variableValues) {
      const events = await subscribe({
        schema,
        document: parse(source),
        variableValues,
        contextValue: context(who),
      });
      if (!(Symbol.asyncIterator in events)) throw new Error(JSON.stringify(events));
      return events as AsyncIterableIterator<ExecutionResult>;
    },
    async close() {
      meeting.close();
      await services.output.close();
      await core.close();
    },
  };
}

/** Takes values until one fits; the test's own time limit is the only clock. */
export async function until<T>(values: AsyncIterator<T>, fits: (value: T) => boolean): Promise<T> {
  for (;;) {
    const { done, value } = await values.next();
    if (done) throw new Error('It ended before that came.');
    if (fits(value)) return value;
  }
}
