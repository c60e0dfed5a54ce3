import { isChosenOneByOne } from '../access/audience.ts';
import { grantedToRegisseur, personOf, trajectOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { FactSource, MeetingFacts } from '../access/situation.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Snapshots } from '../log/snapshots.ts';
import type {
  AdmitGuestInput,
  ChangeMeetingInput,
  MarkAttendanceInput,
  NameHelperInput,
  PickDateInput,
  PlanMeetingInput,
  RemoveFromMeetingInput,
  ReplyInput,
  SetNextMeetingInput,
} from '../schema.generated.ts';
import type { OutputService } from '../output/output.service.ts';
import type { PlanService } from '../plan/plan.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createDatePolls, type DatePolls } from './date-poll.ts';
import { createMeetingOutbox } from './meeting.outbox.ts';
import { createMeetingCodes } from './meeting.code.ts';
import { createLiveMeetings, type LivePace } from './meeting.live.ts';
import { createMeetingModels } from './meeting.model.ts';
import { agree } from './meeting.opening.ts';
import { createMeetingPlanning } from './meeting.planning.ts';
import { createMeetingReminders } from './meeting.reminders.ts';
import * as rules from './meeting.rules.ts';
import { createSnapshotMaker } from './meeting.snapshot.ts';
import { createMeetingStore } from './meeting.store.ts';
import type { MeetingSummaryView } from './meeting.summary.ts';
import type { MeetingRecord } from './meeting.types.ts';
import { isWaitedFor, membersOf, type MeetingView, type Audience } from './meeting.view.ts';

/** Rights by which someone is in a meeting. */
export type InMeeting = Grant<'MEETING_JOIN'> | Grant<'MEETING_CHAIR'> | Grant<'MEETING_LEAD'>;

/** What meetings need of other modules. */
export interface MeetingNeighbours {
  account: AccountService;
  jobs: Jobs;
  output: OutputService;
  traject: TrajectService;
  accessLog: AccessLogService;
  plan: PlanService;
}

/** Everything that happens in meetings, and what each sees of it. */
export interface MeetingService {
  /** Stops timers and watchers. */
  close(): void;
  /** The meeting's calendar file. */
  calendarOf(grant: Grant<'MEETING_JOIN'>): Promise<string>;
  facts: Pick<FactSource, 'meeting'>;
  /** What rules know of every meeting of a traject, in one look. */
  factsOf(trajectId: string): Promise<MeetingFacts[]>;
  /** The running meeting that a six-digit code opens, compared in constant time; null when none. */
  meetingOfCode(code: string): Promise<{ meetingId: string; trajectId: string } | null>;
  /** Puts a guest in the waiting list of a running meeting. */
  guestWaits(meetingId: string, guestId: string, name: string): Promise<void>;
  /** Next planned or running meeting of a traject to which this person is invited; for the regisseur (no person) of all. */
  nextOf(
    trajectId: string,
    personId?: string,
  ): Promise<{ id: string; startsAt: Date; minutes: number; place: string } | null>;
  /** Role of a person in the meeting that the plan is the agenda of: may write for others. */
  writesForOthers(meetingId: string, personId: string): Promise<boolean>;
  /** Persons who are in the meeting now. */
  presentIn(meetingId: string): Promise<ReadonlySet<string>>;
  /** Does what a crash left undone (mails, sessions of guests, the timeline). Call once, when the server is up. */
  resume(): Promise<void>;
  plan(grant: Grant<'TRAJECT_LEAD'>, input: PlanMeetingInput): Promise<MeetingView>;
  change(grant: Grant<'MEETING_LEAD'>, input: ChangeMeetingInput): Promise<MeetingView>;
  /** Calls a planned meeting off, or closes one to which nobody came. CONFLICT, MEETING_CLOSED, INPUT_INVALID. */
  callOff(grant: Grant<'MEETING_LEAD'>, nobodyCame: boolean): Promise<MeetingView>;
  setNext(grant: Grant<'MEETING_LEAD'>, input: SetNextMeetingInput): Promise<MeetingView>;
  reply(grant: Grant<'MEETING_JOIN'>, input: ReplyInput): Promise<MeetingView>;
  start(grant: Grant<'MEETING_CHAIR'>): Promise<MeetingView>;
  goToItem(grant: Grant<'MEETING_CHAIR'>, index: number): Promise<MeetingView>;
  /** Who is in as this person was recognised in the room. MEETING_NOT_RUNNING, NOT_FOUND; FORBIDDEN for oneself. */
  recognise(grant: Grant<'MEETING_CHAIR'>, personId: string): Promise<MeetingView>;
  /** All who are there agree on an item of the opening, or no longer. MEETING_NOT_RUNNING, INPUT_INVALID. */
  agree(grant: Grant<'MEETING_CHAIR'>, sectionKey: string, agreed: boolean): Promise<MeetingView>;
  openRound(grant: Grant<'MEETING_CHAIR'>): Promise<MeetingView>;
  /** Pauses; with a safety plan that its readers make or sign meanwhile. MEETING_NOT_RUNNING, NOT_FOUND, FORM_UNKNOWN. */
  pause(grant: Grant<'MEETING_CHAIR'>, beside: Grant<'PLAN_READ'> | null): Promise<MeetingView>;
  resumeMeeting(grant: Grant<'MEETING_CHAIR'>): Promise<MeetingView>;
  raiseHand(grant: Grant<'MEETING_JOIN'>, up: boolean): Promise<MeetingView>;
  giveFloor(grant: Grant<'MEETING_CHAIR'>, personId: string | null): Promise<MeetingView>;
  markAttendance(grant: Grant<'MEETING_CHAIR'>, input: MarkAttendanceInput): Promise<MeetingView>;
  admitGuest(grant: Grant<'MEETING_CHAIR'>, input: AdmitGuestInput): Promise<MeetingView>;
  remove(grant: Grant<'MEETING_CHAIR'>, input: RemoveFromMeetingInput): Promise<MeetingView>;
  nameHelper(grant: Grant<'MEETING_LEAD'>, input: NameHelperInput): Promise<MeetingView>;
  /** Adopts the plan; returns the version's identity. CONFLICT, PLAN_ADOPTED, MEETING_NOT_RUNNING. */
  adopt(grant: Grant<'MEETING_LEAD'>, expectedSeq: number): Promise<string>;
  closeMeeting(grant: Grant<'MEETING_CHAIR'>): Promise<MeetingView>;
  typing(grant: Grant<'MEETING_JOIN'>, textId: string | null): Promise<void>;
  /** Closes meetings that were forgotten to be closed. */
  closeForgotten(): Promise<void>;
  /** The meeting for someone in it, or for the beamer. */
  look(grant: Grant<'MEETING_JOIN'>): Promise<MeetingView>;
  lookAtScreen(grant: Grant<'MEETING_CHAIR'>): Promise<MeetingView>;
  follow(grant: Grant<'MEETING_JOIN'>): Promise<AsyncIterableIterator<MeetingView>>;
  followScreen(grant: Grant<'MEETING_CHAIR'>): AsyncIterableIterator<MeetingView>;
  /** Days that are being asked. */
  dates: DatePolls;
  /** Plans the meeting on the day that was chosen. */
  pickDate(grant: Grant<'TRAJECT_LEAD'>, input: PickDateInput): Promise<MeetingView>;
  /** All meetings of a traject, whatever became of them. For modules that see what is done. */
  recordsOf(trajectId: string): Promise<MeetingRecord[]>;
  /** Meetings as the viewer's lists show them: next first, then past. All but the regisseur see those they are invited to. */
  meetingsOf(grant: Grant<'TRAJECT_READ'>): Promise<MeetingSummaryView[]>;
}

/** At most ten tellings a second; away five seconds after the last screen left, so that a lift or a tunnel does not show. */
const defaultPace: LivePace = { between: 100, grace: 5000, typing: 5000 };

/** Milliseconds between looks for meetings that were forgotten to be closed. */
const LOOK_FOR_FORGOTTEN = 10 * 60 * 1000;

/** Meetings over the log and the database. */
export async function createMeetingService(
  core: Core,
  neighbours: MeetingNeighbours,
  snapshots: Snapshots,
  pace: LivePace = defaultPace,
): Promise<MeetingService> {
  const models = await createMeetingModels(core.database);
  const store = createMeetingStore(core, snapshots, models);
  const codes = createMeetingCodes(core, models);
  const snapshotMaker = createSnapshotMaker(core, neighbours, store);
  const reminders = createMeetingReminders(core, neighbours, store);
  const outbox = createMeetingOutbox(core, neighbours, store, codes, reminders);
  const planning = createMeetingPlanning(core, neighbours, store, snapshotMaker, outbox);

  const dates = await createDatePolls(core, { ...neighbours, plan: planning.plan });

  const live = createLiveMeetings(
    core,
    store,
    snapshotMaker,
    {
      async connected(id, trajectId, personId) {
        const { waits } = await peopleAround(trajectId);
        await write(id, trajectId, personId, (state) => rules.connected(state, personId, waits));
      },
      watchPlan: (planId, listener) => neighbours.plan.watch(planId, listener),
    },
    pace,
  );

  const idOf = (grant: Grant): string => grant.situation.meeting?.id ?? fail('NOT_FOUND');

  const tableOf = (grant: Grant) => ({
    meetingId: idOf(grant),
    agendaId: grant.situation.meeting?.planId ?? null,
  });

  function viewerOf(grant: Grant): Audience {
    return { kind: grant.viewer.kind === 'GUEST' ? 'GUEST' : 'MEMBER', personId: personOf(grant) };
  }

  const see = (grant: Grant, id = idOf(grant)): Promise<MeetingView> =>
    live.look(id, trajectOf(grant), viewerOf(grant));

  /** Writes what was decided, then does what follows from it. */
  async function write(
    id: string,
    trajectId: string,
    actor: string | null,
    decide: (state: MeetingRecord) => rules.Decision,
  ): Promise<void> {
    const { events } = await store.execute(id, trajectId, actor, decide);
    if (events.length > 0) await outbox.flush(id, trajectId);
  }

  /** The same for who asked, also when it was the repeat of a request whose consequences were cut off. */
  async function decideFor(
    grant: Grant,
    decide: (state: MeetingRecord) => rules.Decision,
  ): Promise<MeetingView> {
    const trajectId = trajectOf(grant);
    await store.execute(idOf(grant), trajectId, personOf(grant), decide);
    await outbox.flush(idOf(grant), trajectId);
    return see(grant);
  }

  async function peopleAround(trajectId: string) {
    const { people, regisseurId } = await snapshotMaker.peopleAround(trajectId);
    return {
      regisseurId,
      waits: (personId: string) => isWaitedFor(people, regisseurId, personId),
      /** Who has an account signs in with it: a code is less proof. */
      comesByCode(personId: string) {
        const person = people.get(personId);
        return person?.leftAt === null && person.accountId === null;
      },
    };
  }

  /** Rights became less for someone: running subscriptions ask again at once (access.md 7). */
  const announce = (grant: Grant): void => core.accessChanges.announce({ trajectId: trajectOf(grant) });

  const looking = setInterval(() => {
    closeForgotten().catch((error: unknown) =>
      core.logger.warn({ name: (error as Error).name }, 'Meetings that were forgotten could not be closed'),
    );
  }, LOOK_FOR_FORGOTTEN).unref();

  async function writesForOthers(meetingId: string, personId: string): Promise<boolean> {
    const state = await stateOf(meetingId);
    if (state?.state !== 'RUNNING') return false;
    return state.conversationLeaderId === personId || state.noteTakerId === personId;
  }

  async function presentIn(meetingId: string): Promise<ReadonlySet<string>> {
    const state = await stateOf(meetingId);
    const marked = Object.entries(state?.people ?? {}).filter(
      ([, { attendance }]) => attendance === 'PRESENT',
    );
    return new Set(marked.map(([id]) => id));
  }

  neighbours.plan.usePresence({ writesForOthers, presentIn, meeting: (id) => store.facts(id) });
  neighbours.traject.onPersonLeft(async (trajectId, personId) => {
    for (const id of await store.openWith(trajectId, personId))
      await write(id, trajectId, null, (state) => rules.leave(state, personId));
    core.accessChanges.announce({ trajectId });
  });

  return {
    facts: { meeting: (id) => store.facts(id) },
    factsOf: store.factsOf,
    resume: planning.resume,
    closeForgotten,

    dates,
    async pickDate(grant, input) {
      await dates.pick(grant, input);
      return see(grant, input.meetingId);
    },

    async plan(grant, input) {
      await planning.plan(grant, input);
      return see(grant, input.meetingId);
    },
    async change(grant, input) {
      const { planId = null, invited = [] } = grant.situation.meeting ?? {};
      await mustNotGrow(planId, invited, input.invitePersonIds ?? []);
      await planning.change(grant, idOf(grant), input);
      announce(grant);
      return see(grant);
    },
    async setNext(grant, input) {
      await planning.setNext(grant, idOf(grant), input);
      return see(grant);
    },

    async agree(grant, sectionKey, agreed) {
      const { edition } = await snapshotMaker.peopleAround(trajectOf(grant));
      return decideFor(grant, (state) => agree(state, sectionKey, agreed, edition.process.opening));
    },
    callOff: (grant, nobodyCame) =>
      decideFor(grant, (state) => rules.callOff(state, nobodyCame, core.clock.now())),

    async reply(grant, { reply, reason }) {
      const told = rules.reasonOf(reason);
      return decideFor(grant, (state) => rules.reply(state, personOf(grant), reply, told));
    },

    async start(grant) {
      const id = idOf(grant);
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      if (state.state === 'PLANNED') {
        const tied = state.planId ? await neighbours.plan.facts.plan(state.planId) : null;
        const other = tied?.meetingId && tied.meetingId !== id ? await store.facts(tied.meetingId) : null;
        // One that was closed, or forgotten to be closed, does not keep the plan from the next.
        if (other?.running) fail('PLAN_IN_OTHER_MEETING');
        const sections = await snapshotMaker.sectionsOf(state.planId);
        const { waits } = await peopleAround(trajectId);
        const { code, until } = await codes.claim(id, trajectId);
        const wish = { code, until, online: live.online(id), sections, waits };
        await store.execute(id, trajectId, personOf(grant), (now) => rules.start(now, wish));
        // When two start at once, the code of one is in the log; the other's opens nothing.
        const started = await store.read(id, trajectId);
        await codes.endAllBut(id, started.state.code?.digits ?? null);
      }
      const view = await decideFor(grant, (now) => (now.state === 'CLOSED' ? fail('MEETING_CLOSED') : []));
      live.attend(id, trajectId);
      return view;
    },

    async goToItem(grant, index) {
      const id = idOf(grant);
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      const sections = await snapshotMaker.sectionsOf(state.planId);
      const { waits } = await peopleAround(trajectId);
      const { events } = await store.execute(id, trajectId, personOf(grant), (now) =>
        rules.goTo(now, index, sections, waits),
      );
      for (const event of events)
        if (event.kind === 'roundBegan' && state.planId)
          await neighbours.plan.hideAnswers(state.planId, event.sectionKey);
      if (events.some(({ kind }) => kind === 'resumed'))
        await neighbours.plan.layBeside(tableOf(grant), null);
      live.attend(id, trajectId);
      return see(grant);
    },

    async recognise(grant, personId) {
      const { state } = await store.read(idOf(grant), trajectOf(grant));
      if (state.state !== 'RUNNING') fail('MEETING_NOT_RUNNING');
      if (!state.invited.includes(personId)) fail('NOT_FOUND');
      if (personId === personOf(grant)) fail('FORBIDDEN');
      await neighbours.account.confirmPerson(personId);
      announce(grant);
      return see(grant);
    },
    async pause(grant, beside) {
      const trajectId = trajectOf(grant);
      const plan = beside?.situation.plan ?? null;
      if (plan && (plan.trajectId !== trajectId || plan.id === grant.situation.meeting?.planId))
        fail('NOT_FOUND');
      if (plan && !isChosenOneByOne(plan.kind)) fail('FORM_UNKNOWN');
      const view = await decideFor(grant, (state) => rules.pause(state, plan?.id ?? null));
      await neighbours.plan.layBeside(tableOf(grant), plan?.id ?? null);
      announce(grant);
      return view;
    },
    async resumeMeeting(grant) {
      const view = await decideFor(grant, rules.resume);
      await neighbours.plan.layBeside(tableOf(grant), null);
      announce(grant);
      return view;
    },
    openRound: (grant) => decideFor(grant, rules.openRound),
    raiseHand: (grant, up) => decideFor(grant, (state) => rules.setHand(state, personOf(grant), up)),
    async giveFloor(grant, personId) {
      const { regisseurId } = await peopleAround(trajectOf(grant));
      return decideFor(grant, (state) =>
        rules.giveFloor(state, personId, (id) => membersOf(state, regisseurId).includes(id)),
      );
    },

    async markAttendance(grant, { personId, attendance, reason }) {
      const told = rules.reasonOf(reason);
      const { regisseurId, waits } = await peopleAround(trajectOf(grant));
      return decideFor(grant, (state) => {
        const isHere = (id: string) => membersOf(state, regisseurId).includes(id);
        return rules.markAttendance(state, personId, attendance, told, { isHere, waits });
      });
    },

    async admitGuest(grant, { guestId, personId }) {
      const { regisseurId, comesByCode, waits } = await peopleAround(trajectOf(grant));
      const { planId = null, invited = [] } = grant.situation.meeting ?? {};
      await mustNotGrow(planId, invited, [personId]);
      const invites = grantedToRegisseur(grant);
      return decideFor(grant, (state) => {
        // Nobody comes in by a code as who leads or helps; who was not invited only by the regisseur, who invites.
        const helps = [regisseurId, state.noteTakerId, state.conversationLeaderId];
        const canBe = (id: string): boolean =>
          comesByCode(id) && !helps.includes(id) && (invites || state.invited.includes(id));
        return rules.admit(state, guestId, personId, { canBe, waits });
      });
    },

    async remove(grant, { guestId, personId }) {
      if ((guestId == null) === (personId == null))
        fail('INPUT_INVALID', { what: 'kies wie je uit het overleg haalt' });
      const { regisseurId } = await peopleAround(trajectOf(grant));
      const view = await decideFor(grant, (state) =>
        guestId == null ? rules.takeOut(state, personId ?? '', regisseurId) : rules.sendAway(state, guestId),
      );
      announce(grant);
      return view;
    },

    async nameHelper(grant, { helper, personId }) {
      const view = await decideFor(grant, (state) => rules.nameHelper(state, helper, personId ?? null));
      announce(grant);
      return view;
    },

    async adopt(grant, expectedSeq) {
      const id = idOf(grant);
      const trajectId = trajectOf(grant);
      const { state } = await store.read(id, trajectId);
      rules.mustRun(state);
      const planId = state.planId ?? fail('NOT_FOUND');
      const { versionId, before } = await neighbours.plan.adopt(grant, planId, expectedSeq);
      // Asked again after a request that was cut off: then the meeting may not know yet.
      await write(id, trajectId, personOf(grant), (now) => rules.adopt(now, versionId));
      return before ? fail('PLAN_ADOPTED') : versionId;
    },

    async closeMeeting(grant) {
      const view = await decideFor(grant, rules.close);
      announce(grant);
      return view;
    },

    async typing(grant, textId) {
      if (textId !== null && !/^[^\s/]{1,100}\/[^\s/]{1,100}$/.test(textId))
        fail('INPUT_INVALID', { what: 'textId' });
      const planId = grant.situation.meeting?.planId ?? null;
      // During a pause nobody else hears that some write.
      if (textId !== null && (await stateOf(idOf(grant)))?.pause) return;
      // Nothing but a text of the form goes to others, and none that they do not read (A6, A9).
      if (textId !== null && (planId === null || !(await neighbours.plan.showsTyping(planId, textId))))
        return;
      live.typing(idOf(grant), personOf(grant), textId);
    },

    look: (grant) => see(grant),
    lookAtScreen: (grant) => live.look(idOf(grant), trajectOf(grant), { kind: 'SCREEN' }),
    follow: async (grant) => live.follow(idOf(grant), trajectOf(grant), viewerOf(grant)),
    followScreen: (grant) => live.follow(idOf(grant), trajectOf(grant), { kind: 'SCREEN' }),

    async recordsOf(trajectId) {
      const facts = await store.factsOf(trajectId);
      return Promise.all(facts.map(async ({ id }) => (await store.read(id, trajectId)).state));
    },

    async meetingsOf(grant) {
      const { self } = grant.situation;
      if (!self) return [];
      // A meeting is known to those invited (A5), and to the regisseur, who plans them all.
      return store.summariesOf(trajectOf(grant), grantedToRegisseur(grant) ? undefined : self.id);
    },

    async calendarOf(grant) {
      const id = idOf(grant);
      const { state } = await store.read(id, trajectOf(grant));
      const { startsAt, minutes, place, sequence, ending } = state;
      const { viewer, situation } = grant;
      // Asked for outside the contract, where no `@logs` stands.
      const by = { viewer, personId: situation.self?.id ?? null };
      const about = { kind: 'meeting', id } as const;
      await neighbours.accessLog.record({ trajectId: trajectOf(grant), ...by, what: 'MEETING_READ', about });
      return neighbours.output.calendarFile({
        id,
        startsAt: new Date(startsAt),
        minutes,
        place,
        sequence,
        cancelled: ending === 'CALLED_OFF',
      });
    },

    async meetingOfCode(code) {
      const found = await codes.meetingOf(code);
      const meeting = found && (await store.facts(found.meetingId));
      return meeting?.state === 'RUNNING' ? found : null;
    },

    async guestWaits(meetingId, guestId, name) {
      const trajectId = await store.trajectOf(meetingId);
      await write(meetingId, trajectId, null, (state) => rules.guestWaits(state, guestId, name));
    },

    async nextOf(trajectId, personId) {
      const next = await store.nextOf(trajectId, personId);
      if (!next) return null;
      const { id, startsAt, minutes, place } = next;
      return { id, startsAt, minutes, place };
    },

    writesForOthers,
    presentIn,

    close() {
      clearInterval(looking);
      live.close();
      outbox.close();
    },
  };

  /** Who is invited reads the plan: nobody new is without the consent of all, until why is written down (A10). */
  async function mustNotGrow(
    planId: string | null,
    invited: readonly string[],
    wished: readonly string[],
  ): Promise<void> {
    if (planId === null || wished.every((id) => invited.includes(id))) return;
    if ((await neighbours.plan.refusals(planId)).length > 0) fail('CONSENT_REFUSED');
  }

  /** Closes meetings that began so long ago that nobody can be in them any more (A3). */
  async function closeForgotten(): Promise<void> {
    for (const { id, trajectId } of await store.open()) {
      const { state } = await store.read(id, trajectId);
      if (state.state !== 'RUNNING' || state.startedAt === null) continue;
      if (!rules.isForgotten(new Date(state.startedAt), core.clock.now())) continue;
      await write(id, trajectId, null, rules.close);
      core.accessChanges.announce({ trajectId });
    }
  }

  /** The state for questions that come with every keystroke: from memory when the meeting is live here. */
  async function stateOf(id: string): Promise<MeetingRecord | null> {
    const known = live.latest(id);
    if (known) return known;
    const meeting = await store.facts(id);
    if (!meeting) return null;
    if (meeting.state === 'RUNNING') live.attend(id, meeting.trajectId);
    return (await store.read(id, meeting.trajectId)).state;
  }
}
