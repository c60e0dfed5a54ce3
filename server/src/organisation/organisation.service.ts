import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { SigningInService } from '../account/signing-in.types.ts';
import type { Core } from '../core.ts';
import type {
  AccountStateInput,
  ChangeAccountInput,
  CreateAccountInput,
  Organisation,
  OrganisationAccount,
} from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createChangingAccounts } from './changing-accounts.ts';
import { createDemandingSecondFactor } from './demanding-second-factor.ts';
import { createAccountImports, type AccountImports } from './import.service.ts';
import { accountOf, knownProfiles, rolesNeeded } from './organisation.rules.ts';
import { accountMadeMail } from './organisation.words.ts';
import { createShowingAccounts } from './showing-accounts.ts';

/** What administration needs of other modules. */
export interface OrganisationNeighbours {
  account: AccountService;
  signingIn: Pick<SigningInService, 'among' | 'reset' | 'wasReset' | 'forgetIdentity'>;
  traject: TrajectService;
}

type Administering = Grant<'ADMINISTRATION'>;

/** What the administrator of an organisation does: accounts, and what follows from them in trajecten. */
export interface OrganisationService extends AccountImports {
  own(grant: Administering): Promise<Organisation>;
  accounts(grant: Administering): Promise<OrganisationAccount[]>;
  demandSecondFactor(grant: Administering, demanded: boolean): Promise<Organisation>;
  /** Throws NOT_FOUND, INPUT_INVALID for the own account. */
  resetSecondFactor(grant: Administering, accountId: string): Promise<OrganisationAccount>;
  /** Throws INPUT_INVALID. */
  createAccount(grant: Administering, input: CreateAccountInput): Promise<OrganisationAccount>;
  /** Throws INPUT_INVALID, NOT_FOUND, CONFLICT, LAST_ADMINISTRATOR. */
  changeAccount(grant: Administering, input: ChangeAccountInput): Promise<OrganisationAccount>;
  /** Throws INPUT_INVALID, NOT_FOUND, CONFLICT, LAST_ADMINISTRATOR. */
  setState(grant: Administering, input: AccountStateInput): Promise<OrganisationAccount>;
}

/** Administration over accounts and trajecten. */
export function createOrganisationService(
  core: Core,
  neighbours: OrganisationNeighbours,
): OrganisationService {
  const { account: accounts } = neighbours;
  const showing = createShowingAccounts(neighbours);

  return {
    ...createAccountImports(core, accounts, knownProfiles),
    ...createChangingAccounts(core, { neighbours, showing }),
    ...createDemandingSecondFactor({ neighbours, showing }),

    async own(grant) {
      return showing.shownOrganisation(accountActing(grant).organisationId);
    },

    async accounts(grant) {
      const { accountId, organisationId } = accountActing(grant);
      // A list with personal data: answered when its line is on disk.
      await accounts.log.addOnce(
        organisationId,
        await accounts.actorOf(accountActing(grant)),
        'ACCOUNTS_READ',
      );
      return showing.shown(await accounts.managed.ofOrganisation(organisationId), accountId);
    },

    async createAccount(grant, input) {
      const { accountId: asks, organisationId } = accountActing(grant);
      const said = accountOf(input, knownProfiles);
      rolesNeeded(said.roles);
      const by = await accounts.actorOf(accountActing(grant));
      const id = await accounts.createAccount({ organisationId, ...said }, by);
      await core.mailer.send(accountMadeMail(said.email, core.origin()));
      return showing.shownOne(await accounts.managed.one(organisationId, id), asks);
    },
  };
}
