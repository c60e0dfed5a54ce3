import { personOf, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { FactSource, MeetingFacts } from '../access/situation.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Snapshots } from '../log/snapshots.ts';
import type {
  AdmitGuestInput,
  ChangeMeetingInput,
  MarkAttendanceInput,
  MeetingKind,
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
import { createExperiences, type Experiences } from './experience.ts';
import { createMeetingAttending, createMeetingLeaving } from './meeting.attending.ts';
import { createMeetingChairing } from './meeting.chairing.ts';
import { createMeetingOutbox } from './meeting.outbox.ts';
import { createMeetingCodes } from './meeting.code.ts';
import { createMeetingDeciding, meetingIdOf, type MeetingDeciding } from './meeting.deciding.ts';
import { createMeetingEnding } from './meeting.ending.ts';
import type { LiveDoings, LivePace } from './live-meeting.ts';
import { createLiveMeetings } from './meeting.live.ts';
import {
  createMeetingLooking,
  type MeetingCalendars,
  createMeetingPresence,
  createMeetingRecords,
  type MeetingStanding,
} from './meeting.looking.ts';
import { createMeetingModels } from './meeting.model.ts';
import { createMeetingPlanning, type MeetingPlanning } from './meeting.planning.ts';
import { createMeetingReminders } from './meeting.reminders.ts';
import { openReminderDays, type ReminderDays } from './reminder-days.ts';
import { createDoorOpener, createMeetingDoor } from './meeting.door.ts';
import * as rules from './meeting.rules.ts';
import { createSnapshotMaker } from './meeting.snapshot.ts';
import { createMeetingStarting } from './meeting.starting.ts';
import { createMeetingStore } from './meeting.store.ts';
import type { MeetingSummaryView } from './meeting.summary.ts';
import type { MeetingRecord } from './meeting.types.ts';
import type { MeetingView } from './meeting.view.ts';

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
export interface MeetingService extends MeetingCalendars {
  /** Stops timers and watchers. */
  close(): void;
  facts: Pick<FactSource, 'meeting'>;
  /** What rules know of every meeting of a traject, in one look. */
  factsOf(trajectId: string): Promise<MeetingFacts[]>;
  /** Kinds of some meetings. System function: figures over many trajecten. */
  kindsOf(ids: string[]): Promise<Map<string, MeetingKind>>;
  /** The running meeting that a six-digit code opens, compared in constant time; null when none. */
  meetingOfCode(code: string): Promise<{ meetingId: string; trajectId: string } | null>;
  /** Puts a guest in the waiting list of a running meeting. */
  guestWaits(meetingId: string, guestId: string, name: string): Promise<void>;
  /**
   * Next planned or running meeting of a traject to which this person is invited; without a person of all, for the regisseur. Not
   * `sure` that it is that person who will read it: of those that leave no adult of the household out (A23).
   */
  nextOf(
    trajectId: string,
    personId: string | undefined,
    reader: { sure: boolean },
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
  /**
   * Who is in as this person was recognised in the room, by the digits on the device. MEETING_NOT_RUNNING, NOT_FOUND,
   * CODE_INVALID; FORBIDDEN for oneself.
   */
  recognise(grant: Grant<'MEETING_CHAIR'>, personId: string, code: string): Promise<MeetingView>;
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
  /** How people found the meetings. */
  experiences: Experiences;
  /** When people are reminded of meetings. */
  reminderDays: ReminderDays;
  /** Days that are being asked. */
  dates: DatePolls;
  /** Plans the meeting on the day that was chosen. */
  pickDate(grant: Grant<'TRAJECT_LEAD'>, input: PickDateInput): Promise<MeetingView>;
  /** Whether a meeting of the traject was held, and when it is; null for one that is not held or not of this traject. */
  standingOf(trajectId: string, meetingId: string): Promise<MeetingStanding | null>;
  /** All meetings of a traject, whatever became of them; a next one that was called off is none. For modules that see what is done. */
  recordsOf(trajectId: string): Promise<MeetingRecord[]>;
  /** Meetings as the viewer's lists show them: next first, then past. All but the regisseur see those they are invited to. */
  meetingsOf(grant: Grant<'TRAJECT_READ'>): Promise<MeetingSummaryView[]>;
}

/** At most ten tellings a second; away five seconds after the last screen left, so that a lift or a tunnel does not show. */
const defaultPace: LivePace = { between: 100, grace: 5000, typing: 5000 };

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
  const reminderDays = await openReminderDays(core, neighbours);
  const reminders = createMeetingReminders(core, neighbours, store, reminderDays);
  const outbox = createMeetingOutbox(core, neighbours, store, codes, reminders);
  const planning = createMeetingPlanning(core, neighbours, store, snapshotMaker, outbox);
  const dates = await createDatePolls(core, { ...neighbours, plan: planning.plan });
  const deciding = createMeetingDeciding(core, neighbours, store, outbox, snapshotMaker, () => live);
  const screenCame = createDoorOpener(core, store, codes, deciding);
  const doings = { ...comingIn(neighbours, deciding), screenCame };
  const live = createLiveMeetings(core, store, snapshotMaker, doings, pace);
  const presence = createMeetingPresence(store, live, neighbours);
  const ending = createMeetingEnding(core, neighbours, store, deciding);

  const { personLeft, ...leaving } = createMeetingLeaving(core, neighbours, store, deciding);
  neighbours.plan.usePresence({ ...presence, meeting: (id) => store.facts(id), ...leaving });
  neighbours.traject.onPersonLeft(personLeft);

  return {
    experiences: await createExperiences(core, neighbours.traject, store),
    reminderDays,
    facts: { meeting: (id) => store.facts(id) },
    factsOf: store.factsOf,
    kindsOf: store.kindsOf,
    resume: planning.resume,
    ...presence,
    ...createMeetingPlans(core, { dates, planning }, deciding),
    ...createMeetingStarting(neighbours, store, codes, snapshotMaker, live, deciding),
    ...createMeetingChairing(neighbours, store, deciding),
    ...createMeetingAttending(neighbours, deciding),
    ...createMeetingLooking(store, live, neighbours, deciding),
    ...createMeetingRecords(store, neighbours),
    ...createMeetingDoor(core, store, codes, deciding),
    ...ending,

    close() {
      ending.stopLooking();
      live.close();
      outbox.close();
    },
  };
}

/** What happens when somebody's screen comes in a meeting. */
const comingIn = (
  { plan }: Pick<MeetingNeighbours, 'plan'>,
  { peopleAround, write }: MeetingDeciding,
): Omit<LiveDoings, 'screenCame'> => ({
  async connected(id, trajectId, personId) {
    const { waits } = await peopleAround(trajectId);
    await write(id, trajectId, personId, (state) => rules.connected(state, personId, waits));
  },
  watchPlan: (planId, listener) => plan.watch(planId, listener),
});

/** Planning a meeting, and what becomes of it before it begins. */
const createMeetingPlans = (
  core: Core,
  { dates, planning }: { dates: DatePolls; planning: MeetingPlanning },
  deciding: MeetingDeciding,
): Pick<MeetingService, 'dates' | 'pickDate' | 'plan' | 'change' | 'setNext' | 'callOff' | 'reply'> => ({
  dates,
  async pickDate(grant, input) {
    await dates.pick(grant, input);
    return deciding.see(grant, input.meetingId);
  },

  async plan(grant, input) {
    await planning.plan(grant, input);
    return deciding.see(grant, input.meetingId);
  },
  async change(grant, input) {
    await planning.change(grant, meetingIdOf(grant), input);
    deciding.announce(grant);
    return deciding.see(grant);
  },
  async setNext(grant, input) {
    await planning.setNext(grant, meetingIdOf(grant), input);
    return deciding.see(grant);
  },

  callOff: (grant, nobodyCame) =>
    deciding.decideFor(grant, (state) => rules.callOff(state, nobodyCame, core.clock.now())),

  async reply(grant, { reply, reason }) {
    const told = rules.reasonOf(reason);
    return deciding.decideFor(grant, (state) => rules.reply(state, personOf(grant), reply, told));
  },
});
