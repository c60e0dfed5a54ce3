import type { ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { IdentityProviderSettings } from '../environment.provider.ts';
import { fail } from '../errors.ts';
import { rowProofs } from '../seal/row-proof.ts';
import { isDuplicate } from '../writes.ts';
import type { AccountService } from './account.service.ts';
import { identityModel, type StoredIdentity } from './identity.model.ts';

/** What a provider says of somebody who signed in there. */
export interface ProviderClaims {
  iss: string;
  sub: string;
  email?: unknown;
  email_verified?: unknown;
  /** Entra ID says by this that the domain of an address is the organisation's own. */
  xms_edov?: unknown;
}

/** Which account somebody of the identity provider is. */
export interface Identities {
  /** Only accounts that are there, of the organisation of the provider. Throws NO_ACCOUNT. */
  accountOf(claims: ProviderClaims): Promise<string>;
  /** Forgets who an account is there, in the caller's transaction: it is looked up by its address again. */
  forget(accountId: string, session: ClientSession): Promise<void>;
}

/**
 * The first time an account is found by an address that the provider says to have checked; from then on by the provider's
 * own name for somebody, which is never given to another as an address may be.
 */
export async function createIdentities(
  core: Core,
  account: Pick<AccountService, 'accountById' | 'accountOfEmail'>,
  settings: Pick<IdentityProviderSettings, 'organisationId'> | undefined,
): Promise<Identities> {
  const Stored = await identityModel(core.database);
  const { proofOf, isWhole } = rowProofs<StoredIdentity>(
    core,
    'identity',
    ({ _id, accountId }) => JSON.stringify([_id, accountId]),
    ({ accountId }) => ({ accountId }),
  );

  async function bind(_id: string, accountId: string): Promise<string> {
    const made = { _id, accountId, since: core.clock.now() };
    try {
      await Stored.create({ ...made, proof: proofOf(made) });
    } catch (error) {
      if (!isDuplicate(error)) throw error;
      // At the same moment, or it is another's.
      if ((await Stored.findById(_id).lean())?.accountId !== accountId) return fail('NO_ACCOUNT');
    }
    return accountId;
  }

  return {
    async accountOf(claims) {
      const id = core.keyring.digest('identity', `${claims.iss}\0${claims.sub}`);
      const known = await Stored.findById(id).lean();
      if (known && !isWhole(known)) return fail('NO_ACCOUNT');
      const email = checkedAddress(claims);
      const found = known
        ? await account.accountById(known.accountId)
        : email && (await account.accountOfEmail(email));
      if (!found || found.organisationId !== settings?.organisationId || found.roles.length === 0)
        return fail('NO_ACCOUNT');
      return known ? known.accountId : bind(id, found.id);
    },
    async forget(accountId, session) {
      await Stored.deleteOne({ accountId }, { session });
    },
  };
}

/** An address counts when the provider checked it: elsewhere people may write what they like. */
function checkedAddress({ email, email_verified, xms_edov }: ProviderClaims): string | null {
  const checked = email_verified === true || xms_edov === true || xms_edov === '1';
  return checked && typeof email === 'string' ? email : null;
}
