import type { Core } from '../core.ts';
import type { SafetySignalReader } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { nobodyAtDeskMail, somethingWaitsMail } from './safety.words.ts';
import type { SignalReaders } from './signal-readers.ts';

const askedEvery = 24 * 60 * 60_000;

/** Where it is read. Who handles a request has nothing on Today that leads there. */
const pageOf = (as: SafetySignalReader, trajectId: string): string =>
  ({ REGISSEUR: '/vandaag', SAFETY_DESK: '/veiligheid', COORDINATOR: `/traject/${trajectId}` })[as];

/** Mails who reads a signal of this traject that something waits. False when there is nobody who reads it yet. */
export type MailAboutSignal = (trajectId: string, urgent: boolean) => Promise<boolean>;

interface With {
  trajecten: Pick<TrajectService, 'trajectById'>;
  readers: SignalReaders;
}

/** To who reads it; where that is nobody, to who can name a safety desk. */
export function createSignalMailing(core: Core, { trajecten, readers }: With): MailAboutSignal {
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

  return async (trajectId, urgent) => {
    const traject = await trajecten.trajectById(trajectId);
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
  };
}
