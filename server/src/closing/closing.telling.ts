import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { ClosingNeighbours } from './closing.service.ts';
import { closedMail, reopenedMail } from './closing.words.ts';

/** Telling that a traject was closed or opened again. */
export interface ClosingTelling {
  /** Everyone hears of it by mail, also when the server stops right after. In the transaction of the change. */
  planTelling(session: ClientSession, trajectId: string): Promise<void>;
  /** Tells screens and other processes. After the change is written. */
  tellAll(trajectId: string): Promise<void>;
}

/** Over jobs and the news of the traject. */
export function createClosingTelling(
  core: Core,
  { jobs, traject: trajecten }: Pick<ClosingNeighbours, 'jobs' | 'traject'>,
): ClosingTelling {
  jobs.handle('closing.tell', async ({ subject: trajectId }) => {
    const traject = await trajecten.trajectById(trajectId);
    if (!traject) return;
    for (const to of new Set((await trajecten.addressesOf(trajectId)).values()))
      await core.mailer.send(
        traject.closed
          ? closedMail(to, core.origin(), traject.closed.readUntil)
          : reopenedMail(to, core.origin()),
      );
  });

  return {
    planTelling: (session, trajectId) =>
      jobs.plan({ kind: 'closing.tell', subject: trajectId, trajectId, dueAt: core.clock.now() }, session),
    async tellAll(trajectId) {
      core.accessChanges.announce({ trajectId });
      await trajecten.publishPending(trajectId);
      void jobs.runDue().catch(() => undefined);
    },
  };
}
