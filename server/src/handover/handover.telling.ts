import type { Core } from '../core.ts';
import type { HandoverNeighbours } from './handover.service.ts';
import { followUpMail, handedOverMail } from './handover.words.ts';

/** Mails about a handover that was done: everyone hears who it is now; both are asked later how it goes. */
export interface HandoverTelling {
  /** Plans these mails. `followUpOn`: YYYY-MM-DD, or null when nobody is asked. */
  planTelling(trajectId: string, giverId: string, followUpOn: string | null): Promise<void>;
}

/** Over jobs, so that a server that stops right after tells it when it is up again. */
export function createHandoverTelling(
  core: Core,
  { jobs, traject: trajecten }: Pick<HandoverNeighbours, 'jobs' | 'traject'>,
): HandoverTelling {
  jobs.handle('handover.tell', async ({ subject: trajectId }) => {
    for (const to of new Set((await trajecten.addressesOf(trajectId)).values()))
      await core.mailer.send(handedOverMail(to, core.origin()));
  });

  jobs.handle('handover.follow-up', async ({ subject }) => {
    const [trajectId = '', giverId = ''] = subject.split('/');
    const traject = await trajecten.trajectById(trajectId);
    if (!traject || traject.closed) return;
    const both = [giverId, traject.regisseurPersonId ?? ''];
    const professionals = (await trajecten.peopleOf(trajectId)).filter(({ side }) => side === 'PROFESSIONAL');
    const asked = professionals.flatMap(({ id }) => (both.includes(id) ? [id] : []));
    for (const to of (await trajecten.addressesOf(trajectId, asked)).values())
      await core.mailer.send(followUpMail(to, core.origin()));
  });

  return {
    async planTelling(trajectId, giverId, followUpOn) {
      await jobs.plan({ kind: 'handover.tell', subject: trajectId, trajectId, dueAt: core.clock.now() });
      const dueAt = followUpOn === null ? null : new Date(`${followUpOn}T08:00:00Z`);
      if (dueAt)
        await jobs.plan({ kind: 'handover.follow-up', subject: `${trajectId}/${giverId}`, trajectId, dueAt });
      void jobs.runDue().catch(() => undefined);
    },
  };
}
