/** What is sealed of an account. */
export interface SealedAccount {
  name: string;
  function: string;
  email: string;
  /** Absent in rows of before there was such a thing. */
  teams?: string[];
  /** Its row has a proof. Absent in those of before there were proofs, which get one once. */
  proven?: true;
}

/** Where the sealed part of an account lies. */
export const accountPlace = (id: string) => ({ collection: 'accounts', id, field: 'sealed' });
