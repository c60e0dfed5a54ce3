import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
  type AuthenticationResponseJSON,
  type RegistrationResponseJSON,
} from '@simplewebauthn/server';
import { trusted, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { StoredChallenge, StoredPasskey } from './passkey.model.ts';

const challengeLasts = 5 * 60_000;
const longestResponse = 20_000;

/** Challenges in the database: each is signed once. */
export function createChallenges({ clock }: Core, Challenges: Model<StoredChallenge>) {
  /** Keeps a challenge that the library made. */
  async function keep(challenge: string, accountId: string | null): Promise<void> {
    const now = clock.now().getTime();
    await Challenges.deleteMany({ expiresAt: trusted({ $lte: new Date(now) }) });
    await Challenges.create({ _id: challenge, accountId, expiresAt: new Date(now + challengeLasts) });
  }

  /** Once, and for what it was made for alone: a signature that was seen on the way opens nothing. */
  const spend = (accountId: string | null) => async (challenge: string) => {
    const used = await Challenges.findOneAndDelete({ _id: challenge, accountId }).lean();
    return used !== null && used.expiresAt > clock.now();
  };

  return { keep, spend };
}

type Spend = (challenge: string) => Promise<boolean>;

/** What a browser sent; null when it is nothing like it. */
export function readResponse<T extends { id: string }>(response: string): T | null {
  try {
    if (response.length > longestResponse) return null;
    const said = JSON.parse(response) as T | null;
    return typeof said?.id === 'string' ? said : null;
  } catch {
    return null;
  }
}

/** What a browser sent. Throws PASSKEY_INVALID when it is nothing like it. */
export const parsed = <T extends { id: string }>(response: string): T =>
  readResponse<T>(response) ?? fail('PASSKEY_INVALID');

/** Whatever the library finds wrong is one answer: nobody learns which passkeys exist. */
async function orInvalid<T>(verify: () => Promise<T>): Promise<T> {
  try {
    return await verify();
  } catch {
    return fail('PASSKEY_INVALID');
  }
}

/** The library, for this address alone. */
export function createVerifier(core: Core) {
  const rpID = (): string => new URL(core.origin()).hostname;
  const expected = (expectedChallenge: Spend) => ({
    expectedChallenge,
    expectedOrigin: core.origin(),
    expectedRPID: rpID(),
    requireUserVerification: true,
  });

  return {
    toAdd: (accountId: string, userName: string, userDisplayName: string, known: { id: string }[]) =>
      generateRegistrationOptions({
        ...{ rpName: 'Regietafel', rpID: rpID(), userName, userDisplayName, excludeCredentials: known },
        userID: new Uint8Array(Buffer.from(accountId)),
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
    async added(text: string, spend: Spend) {
      const response = parsed<RegistrationResponseJSON>(text);
      const { registrationInfo } = await orInvalid(() =>
        verifyRegistrationResponse({ response, ...expected(spend) }),
      );
      return registrationInfo?.credential ?? fail('PASSKEY_INVALID');
    },
    toUse: () => generateAuthenticationOptions({ rpID: rpID(), userVerification: 'required' }),
    async used(response: AuthenticationResponseJSON, stored: StoredPasskey, spend: Spend): Promise<number> {
      const { _id: id, publicKey, counter } = stored;
      const credential = { id, publicKey: new Uint8Array(bytesOf(publicKey)), counter };
      const { verified, authenticationInfo } = await orInvalid(() =>
        verifyAuthenticationResponse({ response, credential, ...expected(spend) }),
      );
      return verified ? authenticationInfo.newCounter : fail('PASSKEY_INVALID');
    },
  };
}
