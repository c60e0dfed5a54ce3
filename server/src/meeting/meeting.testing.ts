import { graphql, parse, subscribe, type ExecutionResult } from 'graphql';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createAccessLogRoom } from '../access-log/access-log.service.ts';
import { createAuthorise, type Authorise, type Grant } from '../access/grant.ts';
import type { Target } from '../access/situation.ts';
import type { Viewer } from '../access/viewer.ts';
import { createAccountRoom, type AccountService } from '../account/account.service.ts';
import type { RequestContext } from '../graph/context.ts';
import { buildSchema } from '../graph/schema.ts';
import { createInvitationRoom } from '../invitation/invitation.service.ts';
import { createSnapshots } from '../log/snapshots.ts';
import { createOutputRoom } from '../output/output.service.ts';
import { planResolvers } from '../plan/plan.resolver.ts';
import { createPlanRoom, type PlanService } from '../plan/plan.service.ts';
import { createRegieRoom } from '../regie/regie.service.ts';
import type { Rooms } from '../rooms.ts';
import { createSafetyRoom } from '../safety/safety.service.ts';
import type { PlanMeetingInput, Right } from '../schema.generated.ts';
import { trajectResolvers } from '../traject/traject.resolver.ts';
import { createTrajectRoom, type TrajectService } from '../traject/traject.service.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { meetingResolvers } from './meeting.resolver.ts';
import { createMeetingRoom, type MeetingService } from './meeting.service.ts';

/** The people of a test, by what they are to the household. */
export type Who = 'regisseur' | 'mother' | 'father' | 'grandmother' | 'nurse';

/** A traject with its people, a plan, and all rooms over a real database. */
export interface Table {
  core: TestCore;
  rooms: Rooms;
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
  /** Plans a meeting for all, in a week; gives its id. */
  planned(input?: Partial<PlanMeetingInput>): Promise<string>;
  /** Plans and starts one. */
  running(input?: Partial<PlanMeetingInput>): Promise<string>;
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
export async function layTable(): Promise<Table> {
  const core = await startCore();
  const made: Partial<Rooms> = {};
  const rooms = made as Rooms;
  const of = (): Rooms => rooms;
  const snapshots = await createSnapshots(core.database, core.keyring);
  const account = await createAccountRoom(core, of);
  const traject = await createTrajectRoom(core, of);
  const plan = await createPlanRoom(core, of, snapshots);
  const output = await createOutputRoom(core, of);
  const pace = { between: 20, grace: 40, typing: 60 };
  const meeting = await createMeetingRoom(core, of, snapshots, pace);
  Object.assign(made, { account, traject, plan, meeting, output });
  made.invitation = await createInvitationRoom(core, of);
  made.accessLog = await createAccessLogRoom(core, of);
  made.regie = await createRegieRoom(core, of);
  made.safety = await createSafetyRoom(core, of);
  const authorise = createAuthorise({ ...traject.facts, ...plan.facts, ...meeting.facts }, true);
  const schema = buildSchema([trajectResolvers, planResolvers, meetingResolvers]);

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

  const registered = await traject.register(await authorise(desk, 'INTAKE'), {
    askedBy: 'Huisarts',
    householdName: 'Familie Canarius',
    reason: 'Kanariereden',
    members: [{ name: 'Samira', child: false, relation: 'moeder', email: 'samira@canarius.test' }],
    answers: [],
  });
  const trajectId = registered.id;
  const on = <R extends Right>(viewer: Viewer, right: R) =>
    authorise(viewer, right, { kind: 'traject', id: trajectId });
  await traject.appointFirst(await on(desk, 'FIRST_APPOINTMENT'), {
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
    rooms,
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
    rooms,
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
      await output.close();
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
