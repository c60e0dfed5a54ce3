import type { Viewer } from '../access/viewer.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import { grantedBy, partsFor, type Looking } from './own-data.gather.ts';
import type { OwnDataModels, StoredOwnData } from './own-data.model.ts';
import type { PartStore } from './own-data.parts.ts';

/** Kinds of jobs: putting somebody's own data together, and throwing it away. */
export const ownDataJobs = { gather: 'exchange.gather', end: 'exchange.end' };

/** Whose a session's data are. Who may be somebody else does not come here (A23). */
export function ownerOf(viewer: Viewer): string {
  if (viewer.kind === 'ACCOUNT') return `account:${viewer.accountId}`;
  return viewer.kind === 'PERSON' ? `person:${viewer.personId}` : fail('UNAUTHENTICATED');
}

/** What is needed to put it together. */
export interface WorkParts {
  jobs: Jobs;
  account: Pick<AccountService, 'viewerOfSession'>;
  models: OwnDataModels;
  parts: PartStore;
  looking(): Looking;
}

/** Does the jobs of own data. */
export function handleOwnData(
  core: Core,
  { jobs, account, models: { OwnData, Parts }, parts, looking }: WorkParts,
): void {
  async function remove(ownDataId: string): Promise<void> {
    await OwnData.deleteOne({ _id: ownDataId });
    await Parts.deleteMany({ ownDataId });
  }

  /** Looks up part after part, as the viewer is and may at that moment. Begun again it begins from the first. */
  async function work(stored: StoredOwnData): Promise<void> {
    const { _id, asking, sessionId, language } = stored;
    const first = await account.viewerOfSession(sessionId);
    if (first.kind === 'ANONYMOUS' || ownerOf(first) !== _id) return remove(_id);
    await Parts.deleteMany({ ownDataId: _id });
    const planned = await partsFor(first, language, looking());
    await OwnData.updateOne({ _id, asking }, { $set: { done: 0, total: planned.length } });
    for (const [place, one] of planned.entries()) {
      const viewer = await account.viewerOfSession(sessionId);
      if (viewer.kind === 'ANONYMOUS') return remove(_id);
      const grant = await grantedBy(one.guard, viewer, looking().authorise);
      if (grant) await parts.add(stored, place, one, await one.look(grant), viewer);
      const counted = await OwnData.updateOne({ _id, asking }, { $set: { done: place + 1 } });
      // Thrown away, or asked anew, meanwhile.
      if (counted.matchedCount === 0) return void (await Parts.deleteMany({ ownDataId: _id, asking }));
    }
    await OwnData.updateOne({ _id, asking }, { $set: { ready: true } });
  }

  jobs.handle(ownDataJobs.gather, async ({ subject }) => {
    const stored = await OwnData.findById(subject).lean();
    if (stored && !stored.ready) await work(stored);
  });

  jobs.handle(ownDataJobs.end, async ({ subject }) => {
    const stored = await OwnData.findById(subject, { keptUntil: 1 }).lean();
    // Asked anew since this was planned.
    if (stored && stored.keptUntil <= core.clock.now()) await remove(subject);
  });
}
