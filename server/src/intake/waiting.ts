import { accountActing, type Grant } from '../access/grant.ts';
import type { AccessLogService } from '../access-log/access-log.service.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { WaitingRequest } from '../schema.generated.ts';
import { waitsTooLong } from '../traject/traject.rules.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import type { UnledTraject } from '../traject/unled.ts';
import { takenOverMail } from './intake.words.ts';

/** Requests of colleagues that wait too long for a first appointment. */
export interface WaitingRequests {
  /** Those of the own organisation that the viewer may take over, the oldest first: nothing of who asked. */
  waiting(grant: Grant<'INTAKE'>): Promise<WaitingRequest[]>;
  /** The viewer is from now on the one who registered it. Throws CONFLICT when it does not wait. */
  takeOver(grant: Grant<'INTAKE'>, trajectId: string): Promise<void>;
}

/** What waiting requests need of other modules. */
export interface WaitingNeighbours {
  account: AccountService;
  accessLog: Pick<AccessLogService, 'record'>;
  traject: Pick<TrajectService, 'desk'>;
}

/** Waiting requests over the trajecten that nobody leads yet. */
export function createWaitingRequests(
  core: Core,
  { account: accounts, accessLog, traject: trajecten }: WaitingNeighbours,
): WaitingRequests {
  /** Waited too long, or with a colleague who does this work no more. */
  async function toTakeOver(organisationId: string, accountId: string): Promise<UnledTraject[]> {
    const all = (await trajecten.desk.unledIn(organisationId)).filter(
      ({ registeredBy }) => registeredBy !== accountId,
    );
    const known = await accounts.accountsById(all.map(({ registeredBy }) => registeredBy));
    const works = (id: string): boolean => known.get(id)?.roles.includes('AANMELDCOORDINATOR') === true;
    return all.filter(
      ({ registeredAt, registeredBy }) =>
        waitsTooLong(registeredAt, core.clock.now()) || !works(registeredBy),
    );
  }

  return {
    async waiting(grant) {
      const { accountId, organisationId } = accountActing(grant);
      const all = await toTakeOver(organisationId, accountId);
      const names = await accounts.accountsById(all.map(({ registeredBy }) => registeredBy));
      return all.map(({ id, registeredAt, registeredBy }) => ({
        trajectId: id,
        registeredAt,
        registeredBy: names.get(registeredBy)?.name ?? null,
      }));
    },

    async takeOver(grant, trajectId) {
      const { accountId, organisationId } = accountActing(grant);
      const all = await toTakeOver(organisationId, accountId);
      // Appointed, or taken over by another, since it was looked at. What never waited gets the same answer.
      const { registeredBy } = all.find(({ id }) => id === trajectId) ?? fail('CONFLICT');
      if (!(await trajecten.desk.takeOver(trajectId, { from: registeredBy, to: accountId })))
        fail('CONFLICT');
      await accessLog.record({
        trajectId,
        viewer: grant.viewer,
        personId: null,
        what: 'REQUEST_TAKEN_OVER',
      });
      core.accessChanges.announce({ trajectId });
      const former = await accounts.accountById(registeredBy);
      if (former) await core.mailer.send(takenOverMail(former.email, core.origin()));
    },
  };
}
