import type { ClientSession } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Jobs } from '../jobs/jobs.ts';
import type { Keeping, RetentionTerms } from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { TrajectClosed } from '../traject/traject.types.ts';
import { closedAt, monthsFor, termsOf } from './retention.rules.ts';
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
  terms(grant: Grant<'ADMINISTRATION'>): Promise<RetentionTerms>;
  /** Throws INPUT_INVALID. */
  setTerms(grant: Grant<'ADMINISTRATION'>, terms: RetentionTerms): Promise<RetentionTerms>;
}

const organisationOf = ({ viewer }: Grant): string =>
  viewer.kind === 'ACCOUNT' ? viewer.organisationId : fail('FORBIDDEN');

/** Retention over jobs that wait in the database. */
export async function createRetentionService(
  core: Core,
  { jobs, traject: trajecten }: RetentionNeighbours,
): Promise<RetentionService> {
  const terms = await openTerms(core);

  async function monthsOf(trajectId: string): Promise<{ readMonths: number; keepMonths: number }> {
    const traject = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
    const people = await trajecten.peopleOf(trajectId);
    const withChildren = people.some(({ side, child }) => side === 'HOUSEHOLD' && child);
    return monthsFor(await terms.of(traject.organisationId), { withChildren });
  }

  jobs.handle('retention.reading', async ({ subject }) => {
    const traject = await trajecten.trajectById(subject);
    // Opened again, perhaps closed anew, since this was planned.
    if (traject?.closed && traject.closed.readUntil <= core.clock.now())
      await trajecten.ending.endReading(subject);
  });

  return {
    async keepingOf(trajectId) {
      const { closed } = (await trajecten.trajectById(trajectId)) ?? fail('NOT_FOUND');
      const months = await monthsOf(trajectId);
      return { ...months, readUntil: closed?.readUntil ?? null, eraseAt: closed?.eraseAt ?? null };
    },
    ifClosedNow: async (trajectId) => closedAt(core.clock.now(), await monthsOf(trajectId)),
    async begin(session, trajectId, { readUntil }) {
      await jobs.plan(
        { kind: 'retention.reading', subject: trajectId, trajectId, dueAt: readUntil },
        session,
      );
    },
    async stop(session, trajectId) {
      await jobs.cancel('retention.reading', trajectId, session);
    },
    terms: (grant) => terms.of(organisationOf(grant)),
    async setTerms(grant, wished) {
      const chosen = termsOf(wished);
      await terms.set(organisationOf(grant), chosen);
      return chosen;
    },
  };
}
