import type { Core } from '../core.ts';
import type { OrganisationRole } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { rowProofs } from '../seal/row-proof.ts';
import type { StoredAccount } from './account.model.ts';
import { rolesInForce } from './account.rules.ts';
import { accountPlace, type SealedAccount } from './account.sealed.ts';
import type { ManagedAccount } from './account.types.ts';

/** The part of a row that counts. When somebody last came in gives nothing. */
type Counting = Omit<StoredAccount, 'proof' | 'createdAt' | 'lastSignInAt'>;

/** Rows of accounts: what they say counts as far as this system wrote it. */
export interface AccountRows {
  /** The row with its proof. */
  proven<Row extends Counting>(row: Row): Row & { proof: string };
  /** What an account may do now: nothing when its row was written or changed from outside. */
  rolesOf(stored: StoredAccount): OrganisationRole[];
  /** What is sealed of it, marked as belonging to a row with a proof. */
  seal(organisationId: string, id: string, said: SealedAccount): Promise<Buffer>;
  /**
   * An account with what is sealed of it. One that was changed from outside is shown without roles and profiles, as
   * suspended: an administrator gives again what is right. Null when it does not even belong to that organisation.
   */
  open(stored: StoredAccount): Promise<ManagedAccount | null>;
}

/** Over the root key and the keys of organisations. */
export function createAccountRows(core: Pick<Core, 'keyring' | 'logger'>): AccountRows {
  const { keyring } = core;
  const { proofOf, isWhole } = rowProofs<Counting & { proof: string }>(
    core,
    'account',
    textOf,
    ({ _id }) => ({
      accountId: _id,
    }),
  );

  return {
    proven: (row) => ({ ...row, proof: proofOf(row) }),
    rolesOf: (stored) => (isWhole(stored) ? rolesInForce(stored) : []),
    seal: (organisationId, id, said) =>
      keyring.seal(organisationId, accountPlace(id), { ...said, proven: true } satisfies SealedAccount),
    async open(stored) {
      const { _id: id, organisationId, roles, profiles, sealed } = stored;
      const { state = 'ACTIVE', revision = 0, lastSignInAt = null } = stored;
      const whole = isWhole(stored);
      const opening = keyring.open<SealedAccount>(organisationId, accountPlace(id), bytesOf(sealed));
      const said = await (whole ? opening : opening.catch(() => null));
      if (!said) return null;
      const { name, function: work, email, teams = [] } = said;
      const known = { id, organisationId, name, function: work, email, teams, revision, lastSignInAt };
      return whole
        ? { ...known, roles: [...roles], profiles: [...profiles], state }
        : { ...known, roles: [], profiles: [], state: 'SUSPENDED' };
    },
  };
}

/** All of an account that counts, in one order. */
function textOf({ _id, organisationId, emailDigest, ...stored }: Counting): string {
  const { roles, profiles, state = 'ACTIVE', revision = 0, sealed } = stored;
  const said = bytesOf(sealed).toString('base64');
  return JSON.stringify([_id, organisationId, emailDigest, [...roles], [...profiles], state, revision, said]);
}
