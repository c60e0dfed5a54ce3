import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { SafetySignalReader } from '../schema.generated.ts';
import type { SignalModel } from './safety.model.ts';
import { nobodyAtDeskMail, somethingWaitsMail } from './safety.words.ts';
import type { SignalReaders } from './signal-readers.ts';

/** Milliseconds between mails about a life-threatening signal that nobody has opened. */
export const repeatedEvery = 15 * 60_000;
const lookEvery = 60_000;
const askedEvery = 24 * 60 * 60_000;

/** Where it is read. Who handles a request has nothing on Today that leads there. */
const pageOf = (as: SafetySignalReader, trajectId: string): string =>
  ({ REGISSEUR: '/vandaag', SAFETY_DESK: '/veiligheid', COORDINATOR: `/traject/${trajectId}` })[as];

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

  /** When who administers an organisation was told last that there is no desk. */
  const told = new Map<string, number>();

  /** Nobody reads it: then somebody has to be named, once a day, and nothing is said of why. */
  async function askForDesk(organisationId: string): Promise<void> {
    const now = core.clock.now().getTime();
    if (now - (told.get(organisationId) ?? 0) < askedEvery) return;
    core.logger.error({ organisationId }, 'A signal has nobody who reads it: name a safety desk');
    for (const to of await readers.whoCanNameDesk(organisationId))
      await core.mailer.send(nobodyAtDeskMail(to, core.origin()));
    // What could not be sent is tried again at the next look.
    told.set(organisationId, now);
  }

  /** False when there is nobody who reads it yet. */
  async function mailAbout(trajectId: string, urgent: boolean): Promise<boolean> {
    const traject = await neighbours.traject.trajectById(trajectId);
    if (!traject) return true;
    const all = await readers.of(traject, urgent);
    if (all.length === 0) await askForDesk(traject.organisationId);
    const sent = new Set<string>();
    for (const { email, as } of all) {
      if (!email || sent.has(email)) continue;
      sent.add(email);
      const where = pageOf(as, trajectId);
      await core.mailer.send(somethingWaitsMail(email, `${core.origin()}${where}`));
    }
    return all.length > 0;
  }

  async function sendDue(): Promise<void> {
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
