import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { SignalModel } from './safety.model.ts';

/** Milliseconds between mails about a life-threatening signal that nobody has opened. */
export const repeatedEvery = 15 * 60_000;
const lookEvery = 60_000;

/** Mails that something waits, without a word about what (access.md 11). */
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
  neighbours: { account: AccountService; traject: TrajectService },
  Signal: SignalModel,
): SignalMail {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();

  /** Addresses of who reads the signals of a traject; the desk too while a life-threatening one is not opened, or it is closed. */
  async function readersOf(trajectId: string, urgent: boolean): Promise<string[]> {
    const traject = await neighbours.traject.trajectById(trajectId);
    if (!traject) return [];
    const all = await neighbours.account.accountsOfOrganisation(traject.organisationId);
    const leader = traject.regisseurPersonId
      ? await neighbours.traject.personById(traject.regisseurPersonId)
      : null;
    const regisseur =
      leader?.side === 'PROFESSIONAL'
        ? all.find(({ id, roles }) => id === leader.accountId && roles.includes('PROFESSIONAL'))
        : undefined;
    const desk = all.filter(({ roles }) => roles.includes('SAFETY_DESK'));
    // Nobody looks at a closed traject any more: what comes there is the desk's too.
    const deskToo = urgent || traject.closed !== null;
    const readers = regisseur ? [regisseur, ...(deskToo ? desk : [])] : desk;
    return [...new Set(readers.map(({ email }) => email).filter(Boolean))];
  }

  async function mailAbout(trajectId: string, urgent: boolean): Promise<void> {
    const readers = await readersOf(trajectId, urgent);
    if (readers.length === 0)
      core.logger.error({ trajectId }, 'A signal has nobody who reads it: name a safety desk');
    for (const to of readers)
      await core.mailer.send({
        to,
        subject: 'Er wacht iets op je in Regietafel',
        text: `Hallo,\n\nEr wacht iets op je. Log in en kijk:\n\n${core.origin()}/vandaag\n\nIn deze mail staat met opzet niet waar het over gaat.\n`,
      });
  }

  async function sendDue(): Promise<void> {
    const now = core.clock.now();
    const due = await Signal.find({ mailAt: trusted({ $lte: now }) }).lean();
    for (const trajectId of new Set(due.map((signal) => signal.trajectId))) {
      const mine = due.filter((signal) => signal.trajectId === trajectId);
      const urgent = mine.some(({ lifeThreatening }) => lifeThreatening);
      try {
        await mailAbout(trajectId, urgent);
      } catch (error) {
        // It stays due: the next look tries again.
        core.logger.error({ name: (error as Error).name }, 'A mail about a signal could not be made');
        continue;
      }
      for (const { _id, lifeThreatening, mailAt } of mine) {
        const again = lifeThreatening ? new Date(now.getTime() + repeatedEvery) : null;
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
