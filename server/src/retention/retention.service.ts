import type { ClientSession } from 'mongoose';
import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { EndingTraject, ErasedTraject, Keeping, RetentionTerms } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectClosed } from '../traject/traject.types.ts';
import { createErase } from './erase.ts';
import { createRetentionJobs } from './retention.jobs.ts';
import { closedAt, monthsFor, termsOf, warnedBefore } from './retention.rules.ts';
import { openTerms } from './terms.ts';

/** What retention needs of other modules. */
export interface RetentionNeighbours {
  jobs: Jobs;
  account: AccountService;
  traject: TrajectService;
}

/** How long things are kept, and that they end then. */
export interface RetentionService {
  /** How long a traject is kept, as screens promise it. */
  keepingOf(trajectId: string): Promise<Keeping>;
  /** What follows from closing a traject now. */
  ifClosedNow(trajectId: string): Promise<TrajectClosed>;
  /** Plans the end of reading and all that follows, in the transaction of the closing. */
  begin(session: ClientSession, trajectId: string, closed: TrajectClosed): Promise<void>;
  /** Takes these plans back, in the transaction of opening again. */
  stop(session: ClientSession, trajectId: string): Promise<void>;
  /** Takes away what a backup of before an erasing brought back. Call at the start, before anyone asks. */
  eraseLeftovers(): Promise<void>;
  /** What is erased within 30 days. */
  toErase(grant: Grant<'ADMINISTRATION'>): Promise<EndingTraject[]>;
  erased(grant: Grant<'ADMINISTRATION'>): Promise<ErasedTraject[]>;
  /** How long trajecten are kept, when there is one organisation; for who is not signed in. */
  termsOfTheOnly(grant: Grant<'PUBLIC'>): Promise<RetentionTerms | null>;
  terms(grant: Grant<'ADMINISTRATION'>): Promise<RetentionTerms>;
  /** Throws INPUT_INVALID. */
  setTerms(grant: Grant<'ADMINISTRATION'>, terms: RetentionTerms): Promise<RetentionTerms>;
}

/** Retention over jobs that wait in the database. */
export async function createRetentionService(
  core: Core,
  neighbours: RetentionNeighbours,
): Promise<RetentionService> {
  const { account, traject: trajecten } = neighbours;
  const terms = await openTerms(core);
  const { erase, eraseLeftovers, certificates } = await createErase(core, account.log);

  async function monthsOf(trajectId: string): Promise<{ readMonths: number; keepMonths: number }> {
    const traject = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
    const people = await trajecten.peopleOf(trajectId);
    const withChildren = people.some(({ side, child }) => side === 'HOUSEHOLD' && child);
    return monthsFor(await terms.of(traject.organisationId), { withChildren });
  }

  return {
    ...createRetentionJobs(core, { neighbours, erase }),
    eraseLeftovers,
    async toErase(grant) {
      const before = new Date(core.clock.now().getTime() + warnedBefore);
      const ending = await trajecten.ending.endingBefore(accountActing(grant).organisationId, before);
      return ending.map(({ id, registeredAt, closed: { at, eraseAt } }) => ({
        id,
        registeredAt,
        closedAt: at,
        eraseAt,
      }));
    },
    erased: (grant) => certificates.of(accountActing(grant).organisationId),
    async keepingOf(trajectId) {
      const { closed } = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const months = await monthsOf(trajectId);
      return { ...months, readUntil: closed?.readUntil ?? null, eraseAt: closed?.eraseAt ?? null };
    },
    ifClosedNow: async (trajectId) => closedAt(core.clock.now(), await monthsOf(trajectId)),
    async termsOfTheOnly() {
      const [only, ...others] = await account.organisations();
      return only === undefined || others.length > 0 ? null : terms.of(only);
    },
    terms: (grant) => terms.of(accountActing(grant).organisationId),
    async setTerms(grant, wished) {
      const chosen = termsOf(wished);
      await account.acting(accountActing(grant), async (session, note) => {
        await terms.set(accountActing(grant).organisationId, chosen, session);
        note('TERMS_CHANGED');
      });
      return chosen;
    },
  };
}
