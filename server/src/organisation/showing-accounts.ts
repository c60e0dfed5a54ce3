import type { ManagedAccount } from '../account/account.types.ts';
import { fail } from '../errors.ts';
import type { Organisation, OrganisationAccount } from '../schema.generated.ts';
import { knownProfiles } from './organisation.rules.ts';
import type { OrganisationNeighbours } from './organisation.service.ts';

/** An organisation and its accounts as their administrator sees them. `asks`: the account of the administrator. */
export interface ShowingAccounts {
  shown(all: readonly ManagedAccount[], asks: string): Promise<OrganisationAccount[]>;
  shownOne(one: ManagedAccount, asks: string): Promise<OrganisationAccount>;
  shownOrganisation(organisationId: string): Promise<Organisation>;
}

/** Over what other modules know of an account: what it leads, and whether it has a second factor. */
export function createShowingAccounts({
  account: accounts,
  signingIn,
  traject: trajecten,
}: OrganisationNeighbours): ShowingAccounts {
  async function shown(all: readonly ManagedAccount[], asks: string): Promise<OrganisationAccount[]> {
    const ids = all.map(({ id }) => id);
    const [load, withFactor] = await Promise.all([trajecten.desk.loadOf(ids), signingIn.among(ids)]);
    return all.map(({ organisationId: _, teams = [], ...one }) => {
      return {
        ...one,
        teams,
        leads: load.get(one.id) ?? 0,
        you: one.id === asks,
        secondFactor: withFactor.has(one.id),
      };
    });
  }

  return {
    shown,
    shownOne: async (one, asks) => (await shown([one], asks))[0] ?? fail('NOT_FOUND'),
    shownOrganisation: async (organisationId) => ({
      name: await accounts.nameOfOrganisation(organisationId),
      profiles: [...knownProfiles],
      secondFactorDemanded: await accounts.secondFactorDemanded(organisationId),
    }),
  };
}
