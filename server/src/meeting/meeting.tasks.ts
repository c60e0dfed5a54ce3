import { isSeparate } from '../access/audience.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { TrajectPhase } from '../schema.generated.ts';
import type { MeetingFact } from '../traject/timeline.rules.ts';
import type { TrajectEvent } from '../traject/traject.types.ts';
import type { MeetingCodes } from './meeting.code.ts';
import type { MeetingMails } from './meeting.mails.ts';
import type { MeetingReminders } from './meeting.reminders.ts';
import { allRead, isSeenFromOutside, leftOutOf } from './meeting.readers.ts';
import { attach, plannedAgenda } from './meeting.rules.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { MeetingEvent, MeetingRecord, OutboxTaskKind } from './meeting.types.ts';
import { phaseSeen } from './meeting.summary.ts';
import { calledOffMail, withdrawnMail } from './meeting.words.ts';

/** What a task is about: a meeting, as it is now, and what the task names besides. */
interface TaskOf {
  id: string;
  state: MeetingRecord;
  subject: string;
}

/** Does a task; returns what the log keeps of it besides that it was done. */
export type MeetingTask = (
  of: TaskOf,
) => Promise<Partial<Extract<MeetingEvent, { kind: 'choreDone' }>> | void>;

/** What tasks work with. */
export interface TaskParts {
  core: Pick<Core, 'clock'>;
  neighbours: MeetingNeighbours;
  store: MeetingStore;
  codes: MeetingCodes;
  reminders: MeetingReminders;
  mails: MeetingMails;
}

/** Every kind of task of a meeting, with what it does. */
export function createMeetingTasks(parts: TaskParts): Record<OutboxTaskKind, MeetingTask> {
  const { codes, mails, neighbours, reminders } = parts;
  const { account, plan, traject } = neighbours;
  return {
    async TELL_PLANNED({ id, state }) {
      await traject.solveObligations(state.trajectId, 'NEXT_MEETING');
      await tell(neighbours, 'MEETING_PLANNED', id, state);
    },
    async TELL_MOVED({ id, state }) {
      await followMeetings(parts, state.trajectId, meetingPhases);
      await tell(neighbours, 'MEETING_MOVED', id, state);
    },
    ENTER_PHASE: (of) => enterPhase(parts, of),
    async TELL_STARTED({ id, state }) {
      if (state.planId && state.state === 'RUNNING') {
        await plan.setMeeting(state.planId, id);
        await plan.noteDone(state.planId);
      }
      await traject.publish(state.trajectId, { what: ['MEETINGS', 'PLANS'], about: aboutOf(id, state) });
    },
    async TELL_ADOPTED({ state: { trajectId, planId }, state }) {
      // To its readers, in the meeting or not.
      const to = planId && {
        about: { planId },
        timeline: { kind: 'PLAN_ADOPTED', subject: planId } as const,
      };
      await traject.publish(trajectId, { what: ['PLANS', 'ACTIONS'], ...(to || {}) });
      await mails.adopted(state);
    },
    TELL_NOT_HELD: (of) => tellNotHeld(parts, of),
    MAIL_CALLED_OFF({ id, state }) {
      const informed = Object.keys(state.people).filter((one) => (state.people[one]?.mailed ?? -1) >= 0);
      return mails.cancel(id, state, informed, calledOffMail);
    },
    async UNINVITE({ id, state, subject }) {
      // Who was put on the list again meanwhile keeps it.
      if (!state.invited.includes(subject)) await mails.cancel(id, state, [subject], withdrawnMail);
    },
    PREPARE_NEXT: (of) => prepareNext(parts, of),
    async MAIL({ id, state }) {
      await reminders.plan(id, state);
      return { mailed: await mails.invite(id, state) };
    },
    async OPEN_ANSWERS({ state, subject }) {
      if (state.planId) await plan.openAnswers(state.planId, subject);
    },
    async ADMIT_GUEST({ state: { guests, trajectId }, subject }) {
      const personId = guests[subject]?.admittedAs;
      if (personId) await account.admitGuestSessions(subject, { personId, trajectId });
    },
    END_GUEST: ({ subject }) => account.endSessionsOf({ guestId: subject }),
    async WRAP_UP(of) {
      await codes.endAllBut(of.id, null);
      await wrapUp(parts, of);
    },
  };
}

function tell(
  { traject }: Pick<MeetingNeighbours, 'traject'>,
  kind: MeetingFact,
  id: string,
  state: MeetingRecord,
): Promise<void> {
  const { trajectId, startsAt } = state;
  return traject.publish(trajectId, {
    what: kind === 'MEETING_HELD' ? ['MEETINGS', 'PLANS'] : ['MEETINGS'],
    about: aboutOf(id, state),
    timeline: { kind, subject: id, meetingAt: new Date(startsAt).toISOString() },
  });
}

/** The next meeting has its plan as soon as this one adopted its own, or is over without having adopted it. */
async function prepareNext({ neighbours, store }: TaskParts, { state }: TaskOf): Promise<void> {
  const { trajectId, nextMeetingId, planId } = state;
  if (nextMeetingId === null || (state.adoptedVersionId === null && state.state !== 'CLOSED')) return;
  const { state: next } = await store.read(nextMeetingId, trajectId);
  if (next.state !== 'PLANNED' || next.planId !== null) return;
  const { plan, traject } = neighbours;
  const leftOut = await leftOutOf(neighbours, trajectId);
  const separate = isSeparate(next.invited, leftOut);
  // What was not finished here goes on there, when nobody sees it who is not there (A5).
  if (planId !== null && (await isSeenFromOutside(neighbours, planId, next))) return;
  const { adults = [] } = leftOut.household ?? {};
  const nextPlanId = await plan.prepareNext({
    trajectId,
    meetingId: nextMeetingId,
    planId,
    separate,
    adults,
  });
  if (nextPlanId === null) return;
  // Nor does what was said without somebody come to the table of all.
  const others = next.invited.filter((id) => id !== leftOut.regisseurId);
  if (!(await allRead(neighbours, nextPlanId, others))) return;
  const items = plannedAgenda(await plan.agendaOf(nextPlanId), []);
  await store.execute(nextMeetingId, trajectId, null, (now) => attach(now, { planId: nextPlanId, items }));
  const about = { meetingId: nextMeetingId, planId: nextPlanId };
  await traject.publish(trajectId, { what: ['MEETINGS', 'PLANS'], about });
}

/** Phases in which a meeting is prepared and held. */
const meetingPhases: readonly TrajectPhase[] = ['STARTOVERLEG', 'VOORTGANGSOVERLEG'];

/** From one of these phases the traject goes where its meetings lead now. False when it is in another one. */
async function followMeetings(
  { core, neighbours: { traject }, store }: Pick<TaskParts, 'core' | 'neighbours' | 'store'>,
  trajectId: string,
  from: readonly TrajectPhase[],
): Promise<boolean> {
  const { phase } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
  if (!from.includes(phase)) return false;
  const meetings = await store.summariesOf(trajectId);
  await traject.enterPhase(trajectId, phaseSeen(phase, meetings, core.clock.now()));
  return true;
}

/** The phase of a meeting begins, but not before it is its turn: another one may come first. */
async function enterPhase(parts: TaskParts, { id, state }: TaskOf): Promise<void> {
  const { trajectId, kind } = state;
  if (state.state === 'CLOSED') return;
  const { traject } = parts.neighbours;
  if (!(await followMeetings(parts, trajectId, meetingPhases))) await traject.enterPhase(trajectId, kind);
  await traject.publish(trajectId, { what: ['MEETINGS'], about: { meetingId: id } });
}

/** A meeting that was not held leads to nothing; without another one, planning that waits for the regisseur. */
async function tellNotHeld(parts: TaskParts, { id, state }: TaskOf): Promise<void> {
  const { codes, neighbours, store } = parts;
  await codes.endAllBut(id, null);
  const { trajectId, ending, kind } = state;
  const { traject } = neighbours;
  await followMeetings(parts, trajectId, [kind]);
  if ((await store.nextOf(trajectId)) === null)
    await traject.openObligation(trajectId, { reason: 'NO_NEXT_MEETING' });
  await tell(neighbours, ending === 'NOBODY_CAME' ? 'NOBODY_CAME' : 'MEETING_CALLED_OFF', id, state);
}

/** The meeting is over: guests are out, the plan lies on no table, and the next phase begins. */
async function wrapUp(parts: TaskParts, { id, state }: TaskOf): Promise<void> {
  const { neighbours, store } = parts;
  const { trajectId, planId, adoptedVersionId } = state;
  const { account, plan, traject } = neighbours;
  await account.endSessionsOf({ guestsOfMeetingId: id });
  await plan.layBeside({ meetingId: id, agendaId: planId }, null);
  if (planId && (await plan.facts.plan(planId))?.meetingId === id) await plan.setMeeting(planId, null);
  // What stays was agreed: handing over or closing comes next, and no other meeting (method, phase 6).
  const kind = planId && adoptedVersionId ? (await plan.facts.plan(planId))?.kind : undefined;
  const consolidated = kind === 'CONSOLIDATION_PLAN';
  if (consolidated) await traject.enterPhase(trajectId, 'AFSLUITEN');
  else await followMeetings(parts, trajectId, meetingPhases);
  if (!consolidated && (await store.nextOf(trajectId)) === null)
    await traject.openObligation(trajectId, { reason: 'NO_NEXT_MEETING' });
  await tell(neighbours, 'MEETING_HELD', id, state);
}

const aboutOf = (meetingId: string, { planId }: MeetingRecord): NonNullable<TrajectEvent['about']> =>
  planId === null ? { meetingId } : { meetingId, planId };
