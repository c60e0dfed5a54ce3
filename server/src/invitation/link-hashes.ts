import { createHash } from 'node:crypto';
import type { Core } from '../core.ts';

/** Under what the secrets of a personal link are known; none of them is stored. */
export interface LinkHashes {
  /** Of the secret in the link: 32 random bytes. */
  hashOf(token: string): string;
  /** Of the code in a letter, keyed: it is short. */
  hashOfCode(code: string): string;
}

/** Hashes by the root key. */
export const linkHashes = ({ keyring }: Pick<Core, 'keyring'>): LinkHashes => ({
  hashOf: (token) => createHash('sha256').update(token).digest('base64url'),
  hashOfCode: (code) => keyring.digest('invitation code', code),
});
