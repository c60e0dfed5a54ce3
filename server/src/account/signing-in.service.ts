import type { Grant } from '../access/grant.ts';
import { needRecentSignIn } from '../access/recent-sign-in.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { NewSecondFactor, SecondFactor, SignInStep } from '../schema.generated.ts';
import type { AccountService } from './account.service.ts';
import type { StartedSession } from './account.types.ts';
import { createAgain, type AccountOnDevice } from './again.ts';
import { addressOf } from './second-factor.rules.ts';
import { createSecondFactors, type FactorOwner } from './second-factor.ts';
import { secondFactorMail } from './sign-in.words.ts';

/** What signing in needs of other modules. */
export interface SigningInNeighbours {
  account: AccountService;
  output: { qrSvg(text: string): Promise<string> };
}

/** What an account does to show who it is, beside the mail by which it comes in. */
export interface SigningInService {
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
  /** Takes the second factor of an account away and ends its sessions. System function: administration. */
  reset(accountId: string): Promise<void>;
}

/** Which account, on which device. */
const onDevice = ({ viewer }: Grant): AccountOnDevice =>
  viewer.kind === 'ACCOUNT' ? viewer : fail('NOT_FOUND');

/** Who came in by mail and is not in yet. */
const halfIn = (viewer: Viewer) => (viewer.kind === 'ANONYMOUS' ? viewer.half : undefined);

/** Over accounts and their sessions. */
export async function createSigningInService(
  core: Core,
  { account, output }: SigningInNeighbours,
): Promise<SigningInService> {
  const byMail = await createAgain(core, account);
  const factors = await createSecondFactors(core);
  account.useSecondStep(async ({ accountId, organisationId }) =>
    (await factors.of(accountId))
      ? 'CODE'
      : (await account.secondFactorDemanded(organisationId))
        ? 'SET_UP'
        : null,
  );

  async function stepOf(viewer: Viewer): Promise<SignInStep | null> {
    const half = halfIn(viewer);
    if (!half) return null;
    return (await factors.of(half.accountId)) ? 'CODE' : 'SET_UP';
  }

  /** Who may set up an app: who is in and just signed in, or who must do so to come in. */
  async function whoSetsUp({ viewer }: Grant): Promise<FactorOwner> {
    if (viewer.kind === 'ACCOUNT') {
      needRecentSignIn(viewer, core);
      return viewer;
    }
    const half = halfIn(viewer);
    // Who owes a code must not get past it with an app of the own.
    return half && (await stepOf(viewer)) === 'SET_UP' ? half : fail('SIGN_IN_EXPIRED');
  }

  async function tell(accountId: string, change: 'ON' | 'OFF' | 'RESET'): Promise<void> {
    const { email } = (await account.accountById(accountId)) ?? fail('NOT_FOUND');
    await core.mailer.send(secondFactorMail(email, change));
  }

  return {
    async mailAgain(grant) {
      const who = onDevice(grant);
      // A mail is no way around the app.
      if (await factors.of(who.accountId)) fail('FORBIDDEN');
      await byMail.mail(who);
    },
    async again(grant, code) {
      const who = onDevice(grant);
      if (await factors.of(who.accountId)) await factors.use(who.accountId, code);
      else await byMail.redeem(who, code);
      return account.renewSession(grant.viewer);
    },
    step: ({ viewer }) => stepOf(viewer),
    async finish({ viewer }, code, device) {
      const half = halfIn(viewer) ?? fail('SIGN_IN_EXPIRED');
      await factors.use(half.accountId, code);
      return account.startSession({ kind: 'ACCOUNT', accountId: half.accountId }, device);
    },
    async own(grant) {
      const has = await factors.of(onDevice(grant).accountId);
      return {
        active: has !== undefined,
        since: has?.since ?? null,
        recoveryCodesLeft: has?.recoveryCodesLeft ?? 0,
      };
    },
    async setUp(grant) {
      const owner = await whoSetsUp(grant);
      const { email } = (await account.accountById(owner.accountId)) ?? fail('NOT_FOUND');
      const secret = await factors.begin(owner);
      const address = addressOf(secret, email);
      return { secret, address, qrSvg: await output.qrSvg(address) };
    },
    async confirm(grant, code, device) {
      const { accountId } = await whoSetsUp(grant);
      const recoveryCodes = await factors.activate(accountId, code);
      await tell(accountId, 'ON');
      const started =
        grant.viewer.kind === 'ACCOUNT'
          ? null
          : await account.startSession({ kind: 'ACCOUNT', accountId }, device);
      return { recoveryCodes, started };
    },
    async remove(grant) {
      const { accountId } = onDevice(grant);
      if (await factors.remove(accountId)) await tell(accountId, 'OFF');
    },
    among: factors.among,
    async reset(accountId) {
      await factors.remove(accountId);
      await account.forgetSignInMails(accountId);
      await account.endSessionsOf({ accountId });
      await tell(accountId, 'RESET');
    },
  };
}
