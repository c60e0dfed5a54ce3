import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { SignalModel } from './safety.model.ts';
import type { TrajectRecord } from '../traject/traject.types.ts';
import { nobodyManagesMail, somethingWaitsMail } from './safety.words.ts';
import type { SignalReaders } from './signal-readers.ts';

interface With {
  traject: Pick<TrajectService, 'trajectById' | 'obligations'>;
  readers: SignalReaders;
  Signal: SignalModel;
}

const askedEvery = 24 * 60 * 60_000;

/**
 * Looks where somebody is not safe and no professional leads, however that came to be: who can appoint one is asked, by
 * one mail without a word of why, and what nobody opened goes to who reads it now.
 */
export function createProfessionalNeeded(core: Core, { traject: trajecten, readers, Signal }: With) {
  /** When who administers an organisation was told last that there is no manager. */
  const told = new Map<string, number>();

  /** Of a request that waits: what came with it its coordinator wrote, and what that one reads is mailed as such. */
  async function askCoordinator(traject: TrajectRecord, emails: readonly string[]): Promise<void> {
    const unasked = { trajectId: traject.id, answeredAt: null, coordinatorAt: null };
    const bySomeone = { ...unasked, personId: trusted({ $ne: null }) };
    if (!(await Signal.exists(bySomeone))) return;
    const reads = (await readers.of(traject)).some(({ as }) => as === 'COORDINATOR');
    const where = `${core.origin()}/traject/${traject.id}`;
    if (!reads) for (const to of emails) await core.mailer.send(somethingWaitsMail(to, where));
    await Signal.updateMany(unasked, { $set: { coordinatorAt: core.clock.now() } });
  }

  /** Once a day, until there is a manager, who is asked then. */
  async function askForManager(organisationId: string, emails: readonly string[]): Promise<boolean> {
    const now = core.clock.now().getTime();
    if (now - (told.get(organisationId) ?? 0) < askedEvery) return false;
    core.logger.error({ organisationId }, 'Nobody can appoint a regisseur: name a manager');
    for (const to of emails) await core.mailer.send(nobodyManagesMail(to, core.origin()));
    // What could not be sent is tried again at the next look.
    told.set(organisationId, now);
    return true;
  }

  /** A signal that waits in this traject, where no professional leads, or may not any more. */
  async function ask(trajectId: string): Promise<void> {
    const traject = await trajecten.trajectById(trajectId);
    if (!traject || traject.closed) return;
    const waits = { trajectId, answeredAt: null };
    if (await readers.ledByProfessional(traject)) {
      await Signal.updateMany({ ...waits, managerAt: trusted({ $ne: null }) }, { $set: { managerAt: null } });
      return;
    }
    // Of an account that may not lead any more the manager was asked for a successor when it was taken away.
    if (await readers.ledByLay(traject))
      await trajecten.obligations.open(trajectId, { reason: 'PROFESSIONAL_NEEDED' });
    const { askedOf, emails } = await readers.whoAppoints(traject);
    if (askedOf === 'COORDINATOR') return askCoordinator(traject, emails);
    const unasked = { ...waits, managerAt: null };
    if (!(await Signal.exists(unasked))) return;
    const managers = askedOf === 'MANAGER' ? emails : [];
    if (managers.length === 0 && !(await askForManager(traject.organisationId, emails))) return;
    for (const to of managers) await core.mailer.send(somethingWaitsMail(to, `${core.origin()}/sturing`));
    const now = core.clock.now();
    await Signal.updateMany({ ...unasked, openedAt: null, mailAt: null }, { $set: { mailAt: now } });
    // Without a manager it is asked of the first one that there is.
    if (managers.length > 0) await Signal.updateMany(unasked, { $set: { managerAt: now } });
  }

  /** Never throws: whatever is the matter, mails that are due go out, and the next look tries again. */
  const failed = (error: Error): void =>
    core.logger.error({ name: error.name }, 'A manager could not be asked for a professional');

  return async (): Promise<void> => {
    const waiting = await Signal.distinct('trajectId', { answeredAt: null }).catch(failed);
    for (const trajectId of waiting ?? []) await ask(trajectId).catch(failed);
  };
}
