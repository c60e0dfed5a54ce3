import { bytesOf } from '../seal/bytes.ts';
import type { Keyring } from '../seal/keyring.ts';
import type { StoredAccount } from './account.model.ts';
import type { ManagedAccount } from './account.types.ts';

/** What is sealed of an account. */
export interface SealedAccount {
  name: string;
  function: string;
  email: string;
  /** Absent in rows of before there was such a thing. */
  teams?: string[];
}

/** Where the sealed part of an account lies. */
export const accountPlace = (id: string) => ({ collection: 'accounts', id, field: 'sealed' });

/** An account with what is sealed of it. */
export async function openAccount(keyring: Keyring, stored: StoredAccount): Promise<ManagedAccount> {
  const { _id: id, organisationId, roles, profiles, sealed } = stored;
  const { state = 'ACTIVE', revision = 0, lastSignInAt = null } = stored;
  const said = await keyring.open<SealedAccount>(organisationId, accountPlace(id), bytesOf(sealed));
  const facts = { id, organisationId, roles: [...roles], profiles: [...profiles] };
  return { ...facts, ...said, teams: said.teams ?? [], state, revision, lastSignInAt };
}
