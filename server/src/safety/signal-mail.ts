import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { SignalModel } from './safety.model.ts';
import { createProfessionalNeeded } from './professional-needed.ts';
import { createSignalMailing } from './signal-mailing.ts';
import type { SignalReaders } from './signal-readers.ts';

/** Milliseconds between mails about a life-threatening signal that nobody has opened. */
export const repeatedEvery = 15 * 60_000;
const lookEvery = 60_000;

/** Mails that something waits, without a word about what (G7). */
export interface SignalMail {
  /** Sends what is due. */
  sendDue(): Promise<void>;
  /** Sends what is due from now on, also what an earlier process left. */
  start(): void;
  close(): Promise<void>;
}

/**
 * Mails about signals. That a mail is due stands in the signal itself, in the same write, so that a crash loses none.
 * Of many signals in one traject one mail goes out at a time: nobody buries another's in mails.
 */
export function createSignalMail(
  core: Core,
  neighbours: { traject: TrajectService },
  readers: SignalReaders,
  Signal: SignalModel,
): SignalMail {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  const mailAbout = createSignalMailing(core, { trajecten: neighbours.traject, readers });

  const askForProfessional = createProfessionalNeeded(core, { ...neighbours, readers, Signal });

  async function sendDue(): Promise<void> {
    await askForProfessional();
    const now = core.clock.now();
    const due = await Signal.find({ mailAt: trusted({ $lte: now }) }).lean();
    for (const trajectId of new Set(due.map((signal) => signal.trajectId))) {
      const mine = due.filter((signal) => signal.trajectId === trajectId);
      const urgent = mine.some(({ lifeThreatening }) => lifeThreatening);
      let reached: boolean;
      try {
        reached = await mailAbout(trajectId, urgent);
      } catch (error) {
        // It stays due: the next look tries again.
        core.logger.error({ name: (error as Error).name }, 'A mail about a signal could not be made');
        continue;
      }
      for (const { _id, lifeThreatening, mailAt } of mine) {
        const again = lifeThreatening || !reached ? new Date(now.getTime() + repeatedEvery) : null;
        await Signal.updateOne(
          { _id, openedAt: null, ...(mailAt ? { mailAt } : {}) },
          { $set: { mailAt: again } },
        );
      }
    }
  }

  const mail: SignalMail = {
    sendDue() {
      const next = running.then(sendDue);
      running = next.catch((error: unknown) =>
        core.logger.error({ name: (error as Error).name }, 'Signals could not be looked at'),
      );
      return running;
    },
    start() {
      void mail.sendDue();
      timer = setInterval(() => void mail.sendDue(), lookEvery);
      timer.unref();
    },
    async close() {
      clearInterval(timer);
      await running;
    },
  };
  return mail;
}
