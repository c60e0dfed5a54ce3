import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import { rolesInForce } from '../account/account.rules.ts';
import type { AccountChange, ManagedAccount } from '../account/account.types.ts';
import type { SigningInService } from '../account/signing-in.types.ts';
import type { SeenAccount } from '../account/managed-accounts.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type {
  AccountStateInput,
  ChangeAccountInput,
  CreateAccountInput,
  Organisation,
  OrganisationAccount,
} from '../schema.generated.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { createAccountImports, type AccountImports } from './import.service.ts';
import { accountOf, actsOf, changedFacts, knownProfiles, rolesNeeded } from './organisation.rules.ts';
import { accountMadeMail, addressChangedMail } from './organisation.words.ts';

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

const mayLead = (account: ManagedAccount): boolean => rolesInForce(account).includes('PROFESSIONAL');

/** Administration over accounts and trajecten. */
export function createOrganisationService(
  core: Core,
  { account: accounts, signingIn, traject: trajecten }: OrganisationNeighbours,
): OrganisationService {
  const { managed } = accounts;

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

  const shownOrganisation = async (organisationId: string): Promise<Organisation> => ({
    name: await accounts.nameOfOrganisation(organisationId),
    profiles: [...knownProfiles],
    secondFactorDemanded: await accounts.secondFactorDemanded(organisationId),
  });

  const shownOne = async (one: ManagedAccount, asks: string): Promise<OrganisationAccount> =>
    (await shown([one], asks))[0] ?? fail('NOT_FOUND');

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

  async function change(
    grant: Administering,
    seen: SeenAccount,
    changesOf: (before: ManagedAccount) => AccountChange,
  ): Promise<{ before: ManagedAccount; after: ManagedAccount }> {
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
  }

  return {
    ...createAccountImports(core, accounts, knownProfiles),

    async own(grant) {
      return shownOrganisation(accountActing(grant).organisationId);
    },

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
      const one = await managed.one(organisationId, accountId);
      // Whoever found this administrator's open laptop must not take the own second factor away by this way.
      if (accountId === asks) fail('INPUT_INVALID', { what: 'bij jezelf doe je dit op je eigen pagina' });
      await accounts.acting(accountActing(grant), async (session, note) => {
        await signingIn.reset(accountId, session);
        note('SECOND_FACTOR_RESET', { about: { id: accountId, name: one.name } });
      });
      await signingIn.wasReset(accountId);
      return shownOne(one, asks);
    },

    async accounts(grant) {
      const { accountId, organisationId } = accountActing(grant);
      // A list with personal data: answered when its line is on disk.
      await accounts.log.addOnce(
        organisationId,
        await accounts.actorOf(accountActing(grant)),
        'ACCOUNTS_READ',
      );
      return shown(await managed.ofOrganisation(organisationId), accountId);
    },

    async createAccount(grant, input) {
      const { accountId: asks, organisationId } = accountActing(grant);
      const said = accountOf(input, knownProfiles);
      rolesNeeded(said.roles);
      const by = await accounts.actorOf(accountActing(grant));
      const id = await accounts.createAccount({ organisationId, ...said }, by);
      await core.mailer.send(accountMadeMail(said.email, core.origin()));
      return shownOne(await managed.one(organisationId, id), asks);
    },

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
