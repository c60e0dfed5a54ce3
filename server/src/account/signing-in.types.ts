import type { ClientSession } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import type { NewSecondFactor, Passkey, SecondFactor, SignInStep } from '../schema.generated.ts';
import type { AccountService, Caller } from './account.service.ts';
import type { StartedSession } from './account.types.ts';

/** What signing in needs of other modules. */
export interface SigningInNeighbours {
  account: AccountService;
  output: { qrSvg(text: string): Promise<string> };
}

/** What an account does to show who it is, beside the mail by which it comes in. */
export interface SigningInService extends PasskeySigningIn, ProviderSigningIn {
  /** Mails a code to sign in again with. Throws RATE_LIMITED, and FORBIDDEN for who has an app. */
  mailAgain(grant: Grant<'ACCOUNT'>): Promise<void>;
  /** The session as just signed in, with another secret. Throws CODE_INVALID, CODE_EXPIRED, RATE_LIMITED. */
  again(grant: Grant<'ACCOUNT'>, code: string): Promise<StartedSession>;
  /** What who came in by mail still owes; null for everyone else. */
  step(grant: Grant<'PUBLIC'>): Promise<SignInStep | null>;
  /** The session after the second step. Throws SIGN_IN_EXPIRED, CODE_INVALID, RATE_LIMITED. */
  finish(grant: Grant<'PUBLIC'>, code: string, device: string): Promise<StartedSession>;
  own(grant: Grant<'ACCOUNT'>): Promise<SecondFactor>;
  /** A secret for an app; it is asked for once `confirm` has seen a code. Throws SIGN_IN_EXPIRED, SIGN_IN_AGAIN, CONFLICT. */
  setUp(grant: Grant<'PUBLIC'>): Promise<NewSecondFactor>;
  /** Recovery codes, and a session for who set it up to come in. Throws as `setUp`, and CODE_INVALID, RATE_LIMITED. */
  confirm(
    grant: Grant<'PUBLIC'>,
    code: string,
    device: string,
  ): Promise<{ recoveryCodes: string[]; started: StartedSession | null }>;
  remove(grant: Grant<'ACCOUNT'>): Promise<void>;
  /** Which of some accounts have a second factor. System function: administration. */
  among(accountIds: readonly string[]): Promise<Set<string>>;
  /** Takes the second factor of an account away, in the caller's transaction. System function: administration. */
  reset(accountId: string, session: ClientSession): Promise<void>;
  /** What follows, after it is committed: its sessions end, and it gets a mail. */
  wasReset(accountId: string): Promise<void>;
}

/** Signing in by the organisation's identity provider. All that take a grant throw NOT_FOUND where there is none. */
export interface ProviderSigningIn {
  /** Who an account is there is looked up by its address again, as when that is another. In the caller's transaction. */
  forgetIdentity(accountId: string, session: ClientSession): Promise<void>;
  /** Where to go, and what the browser keeps. Throws RATE_LIMITED, PROVIDER_FAILED. */
  leaveForProvider(grant: Grant<'PUBLIC'>, address: string): Promise<{ address: string; kept: string }>;
  /** The same, to show again who one is. */
  leaveForProviderAgain(grant: Grant<'ACCOUNT'>, address: string): Promise<{ address: string; kept: string }>;
  /**
   * The session of who comes back to an address with what the browser kept: a new one, or one's own as just signed in.
   * Throws SIGN_IN_EXPIRED, PROVIDER_FAILED, NO_ACCOUNT, and FORBIDDEN when it is not who asked.
   */
  byProvider(
    grant: Grant<'PUBLIC'>,
    to: URL,
    kept: string | undefined,
    device: string,
  ): Promise<{ started: StartedSession; again: boolean }>;
}

/** Signing in by passkeys. */
export interface PasskeySigningIn {
  ownPasskeys(grant: Grant<'ACCOUNT'>): Promise<Passkey[]>;
  /** What the browser needs to make one, as JSON. */
  passkeyToAdd(grant: Grant<'ACCOUNT'>): Promise<string>;
  /** Throws PASSKEY_INVALID. */
  addPasskey(grant: Grant<'ACCOUNT'>, response: string, device: string): Promise<Passkey[]>;
  removePasskey(grant: Grant<'ACCOUNT'>, id: string): Promise<Passkey[]>;
  /** What the browser needs to use one, as JSON. Throws RATE_LIMITED. */
  passkeyChallenge(grant: Grant<'PUBLIC'>, address: string): Promise<string>;
  /** Throws PASSKEY_INVALID, RATE_LIMITED, FORBIDDEN for an account that may do nothing. */
  byPasskey(grant: Grant<'PUBLIC'>, response: string, from: Caller): Promise<StartedSession>;
  /** The session as just signed in. Throws PASSKEY_INVALID. */
  againByPasskey(grant: Grant<'ACCOUNT'>, response: string): Promise<StartedSession>;
}
