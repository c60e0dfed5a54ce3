import { accountActing, type Grant } from '../access/grant.ts';
import { rolesInForce } from '../account/account.rules.ts';
import type { AccountChange, ManagedAccount } from '../account/account.types.ts';
import type { SeenAccount } from '../account/managed-accounts.ts';
import type { Core } from '../core.ts';
import { accountOf, actsOf, changedFacts, knownProfiles, rolesNeeded } from './organisation.rules.ts';
import type { OrganisationNeighbours, OrganisationService } from './organisation.service.ts';
import { addressChangedMail } from './organisation.words.ts';
import type { ShowingAccounts } from './showing-accounts.ts';

const mayLead = (account: ManagedAccount): boolean => rolesInForce(account).includes('PROFESSIONAL');

interface With {
  neighbours: OrganisationNeighbours;
  showing: Pick<ShowingAccounts, 'shownOne'>;
}

/** Changing accounts: what is said of them, and their state. */
export function createChangingAccounts(
  core: Core,
  { neighbours, showing: { shownOne } }: With,
): Pick<OrganisationService, 'changeAccount' | 'setState'> {
  const { account: accounts } = neighbours;
  const change = changingAccount(neighbours);

  return {
    async changeAccount(grant, { accountId, revision, ...input }) {
      const { accountId: asks, organisationId } = accountActing(grant);
      const said = accountOf(input, knownProfiles);
      const { before, after } = await change(grant, { organisationId, accountId, revision }, ({ state }) => {
        if (state !== 'ENDED') rolesNeeded(said.roles);
        return said;
      });
      if (before.email !== after.email) {
        await accounts.forgetSignInMails(accountId);
        await accounts.endSessionsOf({ accountId });
        await core.mailer.send(addressChangedMail(before.email));
      }
      return shownOne(after, asks);
    },

    async setState(grant, { accountId, revision, state }) {
      const { accountId: asks, organisationId } = accountActing(grant);
      const { after } = await change(grant, { organisationId, accountId, revision }, ({ roles }) => {
        if (state === 'ENDED') return { state, roles: [], teams: [] };
        if (state === 'ACTIVE') rolesNeeded(roles);
        return { state };
      });
      if (state !== 'ACTIVE') await accounts.forgetSignInMails(accountId);
      return shownOne(after, asks);
    },
  };
}

/** Writes a change with its lines in the log, and what follows from it for sessions and trajecten. */
function changingAccount({ account: accounts, signingIn, traject: trajecten }: OrganisationNeighbours) {
  const { managed } = accounts;

  /** Trajecten of which the account was or became the one that leads: in the transaction, and once more after it. */
  async function follow(
    before: ManagedAccount,
    after: ManagedAccount,
    inSession?: Parameters<typeof trajecten.leading.away>[1],
  ) {
    if (mayLead(before) === mayLead(after)) return [];
    return mayLead(after)
      ? trajecten.leading.back(after.id, inSession)
      : trajecten.leading.away(after.id, inSession);
  }

  return async (
    grant: Grant<'ADMINISTRATION'>,
    seen: SeenAccount,
    changesOf: (before: ManagedAccount) => AccountChange,
  ): Promise<{ before: ManagedAccount; after: ManagedAccount }> => {
    const changes = changesOf(await managed.one(seen.organisationId, seen.accountId));
    const changed = await accounts.acting(accountActing(grant), async (session, note) => {
      const both = await managed.change(session, seen, changes);
      if (both.before.email !== both.after.email) await signingIn.forgetIdentity(both.after.id, session);
      actsOf(both).forEach((what) => note(what, changedFacts(both)));
      await follow(both.before, both.after, session);
      return both;
    });
    const { before, after } = changed;
    await accounts.rightsChanged({
      accountId: after.id,
      before: rolesInForce(before),
      after: rolesInForce(after),
    });
    // Who was appointed while this was written was seen by neither of the two.
    await trajecten.leading.tell(await follow(before, after));
    return changed;
  };
}
