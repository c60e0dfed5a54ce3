import type { OrganisationLog } from '../chain/organisation-log.ts';
import { fail } from '../errors.ts';
import type { AccountService } from './account.interface.ts';
import type { AccountRecord } from './account.types.ts';
import type { Accounts } from './accounts.ts';

/** What an account does stands in the log of its organisation, by its name of then. */
export interface AccountActing extends Pick<AccountService, 'actorOf' | 'acting' | 'makeAccounts'> {
  /** An account by its identity. Throws NOT_FOUND. */
  accountOf(accountId: string): Promise<AccountRecord>;
}

interface With {
  accounts: Pick<Accounts, 'byId' | 'makeAccounts'>;
  log: OrganisationLog;
}

/** Writes of an organisation, each in one transaction with its line. */
export function createAccountActing({ accounts, log }: With): AccountActing {
  const accountOf: AccountActing['accountOf'] = async (accountId) =>
    (await accounts.byId([accountId])).get(accountId) ?? fail('NOT_FOUND');

  const actorOf: AccountActing['actorOf'] = async ({ accountId, sessionId }) => {
    const { id, name, function: role } = await accountOf(accountId);
    return { id, name, role, ...(sessionId === undefined ? {} : { sessionId }) };
  };

  return {
    accountOf,
    actorOf,
    async acting(viewer, work) {
      const { organisationId } = await accountOf(viewer.accountId);
      return log.inTransaction(organisationId, await actorOf(viewer), work);
    },
    makeAccounts: (organisationId, given, by) =>
      log.inTransaction(organisationId, by, async (session, note) => {
        const ids = await accounts.makeAccounts(given, session);
        for (const [at, id] of ids.entries()) {
          const { name = '', roles = [] } = given[at] ?? {};
          note('ACCOUNT_MADE', { about: { id, name }, before: [], after: roles });
        }
        return ids;
      }),
  };
}
