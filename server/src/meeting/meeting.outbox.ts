import { createKeyedQueue } from '../keyed-queue.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { MeetingNote } from '../plan/plan.meeting.ts';
import type { Attendance } from '../schema.generated.ts';
import type { MeetingFact } from '../traject/timeline.rules.ts';
import type { TrajectEvent } from '../traject/traject.types.ts';
import type { MeetingCodes } from './meeting.code.ts';
import type { MeetingReminders } from './meeting.reminders.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import type { OutboxTask, MeetingEvent, MeetingRecord } from './meeting.types.ts';
import { attach, plannedAgenda } from './meeting.rules.ts';
import { adoptedMail, calledOffMail, invitationMail, withdrawnMail } from './meeting.words.ts';

/**
 * What follows from a meeting outside its log: telling the traject, mails, sessions of guests, the plan. The log says
 * what is to be done; it is done after the log is on disk, noted there when done, and tried again until then. So a crash
 * in between loses nothing; at worst a mail or a line on the timeline comes twice.
 */
export interface MeetingOutbox {
  /** Does what is to be done for a meeting, one after another. Never throws. */
  flush(id: string, trajectId: string): Promise<void>;
  close(): void;
}

const TRY_AGAIN_AFTER = 10_000;

/** The outbox over the store and the other modules. */
export function createMeetingOutbox(
  core: Core,
  neighbours: MeetingNeighbours,
  store: MeetingStore,
  codes: MeetingCodes,
  reminders: MeetingReminders,
): MeetingOutbox {
  const queue = createKeyedQueue();
  const timers = new Set<NodeJS.Timeout>();
  let closed = false;

  async function runPending(id: string, trajectId: string): Promise<void> {
    const { state } = await store.read(id, trajectId);
    let failed = false;
    for (const task of state.pending) {
      try {
        const done = await run(task, id, state);
        await store.execute(id, trajectId, null, (now) => (now.pending.includes(task) ? [done] : []));
      } catch (error) {
        failed = true;
        // The name only: a message could hold what people wrote.
        core.logger.error(
          { name: (error as Error).name, task: task.split('/')[0] },
          'A task of a meeting waits',
        );
      }
    }
    if (state.state === 'RUNNING' && state.planId)
      await neighbours.plan.noteMeeting(state.planId, noteOf(state));
    if (failed) tryAgain(id, trajectId);
  }

  function tryAgain(id: string, trajectId: string): void {
    if (closed) return;
    const timer = setTimeout(() => {
      timers.delete(timer);
      void flush(id, trajectId);
    }, TRY_AGAIN_AFTER).unref();
    timers.add(timer);
  }

  function flush(id: string, trajectId: string): Promise<void> {
    return queue.run(id, () =>
      runPending(id, trajectId).catch((error: unknown) => {
        core.logger.error({ name: (error as Error).name }, 'The tasks of a meeting cannot be read');
        tryAgain(id, trajectId);
      }),
    );
  }

  async function run(task: OutboxTask, id: string, state: MeetingRecord): Promise<MeetingEvent> {
    const done = { kind: 'choreDone', chore: task } as const;
    const { trajectId } = state;
    const { traject, plan, account } = neighbours;
    const [kind, subject = ''] = task.split('/');
    switch (kind) {
      case 'TELL_PLANNED':
        await traject.solveObligations(trajectId, 'NEXT_MEETING');
        await tellOf('MEETING_PLANNED', id, state);
        break;
      case 'TELL_MOVED':
        await tellOf('MEETING_MOVED', id, state);
        break;
      case 'ENTER_PHASE':
        if (state.state === 'CLOSED') break;
        await traject.enterPhase(trajectId, state.kind);
        await traject.publish(trajectId, { what: ['MEETINGS'], about: { meetingId: id } });
        break;
      case 'TELL_STARTED':
        if (state.planId && state.state === 'RUNNING') {
          await plan.setMeeting(state.planId, id);
          await plan.noteDone(state.planId);
        }
        await traject.publish(trajectId, { what: ['MEETINGS', 'PLANS'], about: aboutOf(id, state) });
        break;
      case 'TELL_ADOPTED':
        await traject.publish(trajectId, {
          what: ['PLANS', 'ACTIONS'],
          // To its readers, in the meeting or not.
          ...(state.planId === null
            ? {}
            : {
                about: { planId: state.planId },
                timeline: { kind: 'PLAN_ADOPTED', subject: state.planId },
              }),
        });
        await mailAdopted(state);
        break;
      case 'TELL_NOT_HELD':
        await tellNotHeld(id, state);
        break;
      case 'MAIL_CALLED_OFF': {
        const informed = Object.keys(state.people).filter((one) => (state.people[one]?.mailed ?? -1) >= 0);
        await cancel(id, state, informed, calledOffMail);
        break;
      }
      case 'UNINVITE':
        // Who was put on the list again meanwhile keeps it.
        if (!state.invited.includes(subject)) await cancel(id, state, [subject], withdrawnMail);
        break;
      case 'PREPARE_NEXT':
        await prepareNext(state);
        break;
      case 'MAIL':
        await reminders.plan(id, state);
        return { ...done, mailed: await invite(id, state) };
      case 'OPEN_ANSWERS':
        if (state.planId) await plan.openAnswers(state.planId, subject);
        break;
      case 'ADMIT_GUEST': {
        const personId = state.guests[subject]?.admittedAs;
        if (personId) await account.admitGuestSessions(subject, { personId, trajectId });
        break;
      }
      case 'END_GUEST':
        await account.endSessionsOf({ guestId: subject });
        break;
      case 'WRAP_UP':
        await wrapUp(id, state);
        break;
    }
    return done;
  }

  function tellOf(kind: MeetingFact, id: string, state: MeetingRecord): Promise<void> {
    const { trajectId, startsAt } = state;
    return neighbours.traject.publish(trajectId, {
      what: kind === 'MEETING_HELD' ? ['MEETINGS', 'PLANS'] : ['MEETINGS'],
      about: aboutOf(id, state),
      timeline: { kind, subject: id, meetingAt: new Date(startsAt).toISOString() },
    });
  }

  async function invite(
    id: string,
    state: MeetingRecord,
  ): Promise<{ personIds: string[]; sequence: number }> {
    const { sequence, minutes, place, invited } = state;
    const behind = invited.filter((one) => (state.people[one]?.mailed ?? -1) < sequence);
    if (state.state === 'CLOSED' || behind.length === 0) return { personIds: [], sequence };
    const startsAt = new Date(state.startsAt);
    const addresses = await neighbours.traject.addressesOf(state.trajectId, behind);
    for (const [personId, to] of addresses) {
      const moved = (state.people[personId]?.mailed ?? -1) >= 0;
      const calendar = neighbours.output.calendarFile({
        id,
        startsAt,
        minutes,
        place,
        sequence,
        attendee: to,
      });
      await core.mailer.send({
        ...invitationMail(to, { startsAt, moved, calendar, origin: core.origin() }),
        about: { personId },
      });
    }
    return { personIds: [...addresses.keys()], sequence };
  }

  /** The next meeting has its plan as soon as this one adopted its own, or is over without having adopted it. */
  async function prepareNext(state: MeetingRecord): Promise<void> {
    const { trajectId, nextMeetingId, planId } = state;
    if (nextMeetingId === null || (state.adoptedVersionId === null && state.state !== 'CLOSED')) return;
    const { state: next } = await store.read(nextMeetingId, trajectId);
    if (next.state !== 'PLANNED' || next.planId !== null) return;
    const { plan, traject } = neighbours;
    const nextPlanId = await plan.prepareNext({ trajectId, meetingId: nextMeetingId, planId });
    if (nextPlanId === null) return;
    const items = plannedAgenda(await plan.agendaOf(nextPlanId), []);
    await store.execute(nextMeetingId, trajectId, null, (now) => attach(now, { planId: nextPlanId, items }));
    const about = { meetingId: nextMeetingId, planId: nextPlanId };
    await traject.publish(trajectId, { what: ['MEETINGS', 'PLANS'], about });
  }

  /** To everyone on the list: who may read and keep it, and who receives the own part alone. */
  async function mailAdopted({ trajectId, planId, invited }: MeetingRecord): Promise<void> {
    const readers = new Set(planId === null ? [] : await neighbours.plan.keepersOf(planId));
    for (const [personId, to] of await neighbours.traject.addressesOf(trajectId, invited))
      await core.mailer.send(adoptedMail(to, core.origin(), readers.has(personId)));
  }

  /** Takes the meeting out of the calendars of these, also of who left the traject. */
  async function cancel(
    id: string,
    { trajectId, startsAt: at, minutes, place, sequence }: MeetingRecord,
    personIds: readonly string[],
    words: typeof calledOffMail,
  ): Promise<void> {
    const startsAt = new Date(at);
    const about = { id, startsAt, minutes, place, sequence, cancelled: true };
    for (const to of (
      await neighbours.traject.addressesOf(trajectId, personIds, { leaversToo: true })
    ).values())
      await core.mailer.send(
        words(to, { startsAt, calendar: neighbours.output.calendarFile({ ...about, attendee: to }) }),
      );
  }

  /** A meeting that was not held leads to nothing; without another one, planning that waits for the regisseur. */
  async function tellNotHeld(id: string, state: MeetingRecord): Promise<void> {
    const { trajectId, ending } = state;
    const { traject } = neighbours;
    const { phase } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    if (phase === 'VOORTGANGSOVERLEG') await traject.enterPhase(trajectId, 'VOORTGANG');
    if ((await store.nextOf(trajectId)) === null)
      await traject.openObligation(trajectId, { reason: 'NO_NEXT_MEETING' });
    await tellOf(ending === 'NOBODY_CAME' ? 'NOBODY_CAME' : 'MEETING_CALLED_OFF', id, state);
  }

  async function wrapUp(id: string, state: MeetingRecord): Promise<void> {
    const { trajectId, planId, adoptedVersionId } = state;
    const { account, plan, traject } = neighbours;
    await codes.endAllBut(id, null);
    await account.endSessionsOf({ guestsOfMeetingId: id });
    await plan.layBeside({ meetingId: id, agendaId: planId }, null);
    if (planId && (await plan.facts.plan(planId))?.meetingId === id) await plan.setMeeting(planId, null);
    const { phase } = (await traject.trajectById(trajectId)) ?? fail('NOT_FOUND');
    // What stays was agreed: handing over or closing comes next, and no other meeting (method, phase 6).
    const kind = planId && adoptedVersionId ? (await plan.facts.plan(planId))?.kind : undefined;
    const consolidated = kind === 'CONSOLIDATION_PLAN';
    if (consolidated) await traject.enterPhase(trajectId, 'AFSLUITEN');
    else if (phase === 'STARTOVERLEG' || phase === 'VOORTGANGSOVERLEG')
      await traject.enterPhase(trajectId, 'VOORTGANG');
    if (!consolidated && (await store.nextOf(trajectId)) === null)
      await traject.openObligation(trajectId, { reason: 'NO_NEXT_MEETING' });
    await tellOf('MEETING_HELD', id, state);
  }

  return {
    flush,
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

const aboutOf = (meetingId: string, { planId }: MeetingRecord): NonNullable<TrajectEvent['about']> =>
  planId === null ? { meetingId } : { meetingId, planId };

/** What the plan keeps of its meeting. */
function noteOf({ startsAt, place, people }: MeetingRecord): MeetingNote {
  const marked = (attendance: Attendance) =>
    Object.entries(people).filter(([, one]) => one.attendance === attendance);
  return {
    startsAt: new Date(startsAt),
    place,
    present: marked('PRESENT').map(([personId]) => personId),
    absent: marked('ABSENT').map(([personId, { reason }]) => ({ personId, reason })),
  };
}
