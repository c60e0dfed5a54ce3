import type { Model } from 'mongoose';
import type { Core } from '../core.ts';
import type { StoredEscalation } from './escalation.model.ts';
import type { SteeringNeighbours } from './steering.service.ts';
import { answeredMail, askedMail } from './steering.words.ts';

/** Tells by mail that a question was asked or answered: what it says stands on the screen only. */
export type TellSteering = (
  kind: 'steering.asked' | 'steering.answered',
  id: string,
  trajectId: string,
) => Promise<void>;

interface With {
  Stored: Model<StoredEscalation>;
  neighbours: Pick<SteeringNeighbours, 'jobs' | 'account' | 'traject'>;
}

/** Over jobs: managers hear that something is asked, the regisseur that it is answered. */
export function createSteeringTelling(
  core: Core,
  { Stored, neighbours: { jobs, account: accounts, traject: trajecten } }: With,
): TellSteering {
  jobs.handle('steering.asked', async ({ subject }) => {
    const stored = await Stored.findById(subject, { organisationId: 1 }).lean();
    if (!stored) return;
    for (const { email, roles } of await accounts.accountsOfOrganisation(stored.organisationId))
      if (roles.includes('MANAGER')) await core.mailer.send(askedMail(email, core.origin()));
  });

  jobs.handle('steering.answered', async ({ trajectId }) => {
    const leads = (await trajecten.trajectById(trajectId ?? ''))?.regisseurPersonId ?? null;
    if (leads === null || trajectId === null) return;
    for (const to of (await trajecten.addressesOf(trajectId, [leads])).values())
      await core.mailer.send(answeredMail(to, core.origin()));
  });

  return async (kind, id, trajectId) => {
    await jobs.plan({ kind, subject: id, trajectId, dueAt: core.clock.now() });
    void jobs.runDue().catch(() => undefined);
  };
}
