import { createKeyedQueue } from '../keyed-queue.ts';
import type { Core } from '../core.ts';
import type { MeetingCodes } from './meeting.code.ts';
import { createMeetingMails } from './meeting.mails.ts';
import { mayStandIn, noteOf } from './meeting.noting.ts';
import type { MeetingReminders } from './meeting.reminders.ts';
import type { MeetingNeighbours } from './meeting.service.ts';
import type { MeetingStore } from './meeting.store.ts';
import { createMeetingTasks } from './meeting.tasks.ts';
import type { MeetingEvent, MeetingRecord, OutboxTask, OutboxTaskKind } from './meeting.types.ts';

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
  const mails = createMeetingMails(core, neighbours);
  const tasks = createMeetingTasks({ core, neighbours, store, codes, reminders, mails });
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
    const { planId, invited } = state;
    if (state.state === 'RUNNING' && planId && (await mayStandIn(neighbours, { trajectId, planId, invited })))
      await neighbours.plan.noteMeeting(planId, noteOf(state));
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
    const [kind, subject = ''] = task.split('/') as [OutboxTaskKind, string?];
    return { kind: 'choreDone', chore: task, ...(await tasks[kind]({ id, state, subject })) };
  }

  return {
    flush,
    close() {
      closed = true;
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
