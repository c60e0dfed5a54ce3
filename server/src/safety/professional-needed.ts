import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { SignalModel } from './safety.model.ts';
import { somethingWaitsMail } from './safety.words.ts';
import type { SignalReaders } from './signal-readers.ts';

interface With {
  traject: Pick<TrajectService, 'trajectById' | 'obligations'>;
  readers: SignalReaders;
  Signal: SignalModel;
}

/**
 * Looks where somebody is not safe and no professional leads, however that came to be: the manager is asked for one, by
 * one mail without a word of why, and what nobody opened goes to who reads it now.
 */
export function createProfessionalNeeded(core: Core, { traject: trajecten, readers, Signal }: With) {
  /** A signal that waits in this traject, where somebody leads who is no professional or may not lead any more. */
  async function ask(trajectId: string): Promise<void> {
    const traject = await trajecten.trajectById(trajectId);
    if (!traject || traject.closed || traject.regisseurPersonId === null) return;
    const waits = { trajectId, answeredAt: null };
    if (await readers.ledByProfessional(traject)) {
      await Signal.updateMany({ ...waits, managerAt: trusted({ $ne: null }) }, { $set: { managerAt: null } });
      return;
    }
    // Of an account that may not lead any more the manager was asked for a successor when it was taken away.
    if (await readers.ledByLay(traject))
      await trajecten.obligations.open(trajectId, { reason: 'PROFESSIONAL_NEEDED' });
    const unasked = { ...waits, managerAt: null };
    if (!(await Signal.exists(unasked))) return;
    const managers = await readers.managersOf(traject.organisationId);
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
