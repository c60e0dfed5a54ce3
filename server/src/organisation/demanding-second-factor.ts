import { accountActing } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { OrganisationNeighbours, OrganisationService } from './organisation.service.ts';
import type { ShowingAccounts } from './showing-accounts.ts';

interface With {
  neighbours: Pick<OrganisationNeighbours, 'account' | 'signingIn'>;
  showing: Pick<ShowingAccounts, 'shownOne' | 'shownOrganisation'>;
}

/** The second factor of an organisation's accounts: demanded of all, or taken from one who lost it. */
export function createDemandingSecondFactor({
  neighbours: { account: accounts, signingIn },
  showing: { shownOne, shownOrganisation },
}: With): Pick<OrganisationService, 'demandSecondFactor' | 'resetSecondFactor'> {
  return {
    async demandSecondFactor(grant, demanded) {
      const { organisationId } = accountActing(grant);
      await accounts.acting(accountActing(grant), async (session, note) => {
        await accounts.demandSecondFactor(organisationId, demanded, session);
        note(demanded ? 'SECOND_FACTOR_DEMANDED' : 'SECOND_FACTOR_NOT_DEMANDED');
      });
      return shownOrganisation(organisationId);
    },

    async resetSecondFactor(grant, accountId) {
      const { accountId: asks, organisationId } = accountActing(grant);
      const one = await accounts.managed.one(organisationId, accountId);
      // Whoever found this administrator's open laptop must not take the own second factor away by this way.
      if (accountId === asks) fail('INPUT_INVALID', { what: 'bij jezelf doe je dit op je eigen pagina' });
      await accounts.acting(accountActing(grant), async (session, note) => {
        await signingIn.reset(accountId, session);
        note('SECOND_FACTOR_RESET', { about: { id: accountId, name: one.name } });
      });
      await signingIn.wasReset(accountId);
      return shownOne(one, asks);
    },
  };
}
