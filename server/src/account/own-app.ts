import type { ClientSession } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import { needRecentSignIn } from '../access/recent-sign-in.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { SignInStep } from '../schema.generated.ts';
import type { AccountOnDevice } from './again.ts';
import { addressOf } from './second-factor.rules.ts';
import type { FactorOwner, SecondFactors } from './second-factor.ts';
import type { SigningInNeighbours, SigningInService } from './signing-in.types.ts';
import { secondFactorMail } from './sign-in.words.ts';

/** Which account, on which device. */
export const onDevice = ({ viewer }: Grant): AccountOnDevice =>
  viewer.kind === 'ACCOUNT' ? viewer : fail('NOT_FOUND');

/** The session of who is in; nothing for who is not yet. */
const sessionIn = ({ viewer }: Grant): { sessionId?: string } =>
  viewer.kind === 'ACCOUNT' ? { sessionId: viewer.sessionId } : {};

/** Who came in by mail and is not in yet. */
export const halfIn = (viewer: Viewer) => (viewer.kind === 'ANONYMOUS' ? viewer.half : undefined);

/** Who may set up an app: who is in and just signed in, or who must do so to come in. */
const whoSetsUpBy =
  (core: Core, stepOf: (viewer: Viewer) => Promise<SignInStep | null>) =>
  async ({ viewer }: Grant): Promise<FactorOwner> => {
    if (viewer.kind === 'ACCOUNT') {
      needRecentSignIn(viewer, core);
      return viewer;
    }
    const half = halfIn(viewer);
    // Who owes a code must not get past it with an app of the own.
    return half && (await stepOf(viewer)) === 'SET_UP' ? half : fail('SIGN_IN_EXPIRED');
  };

/** What who came in by mail still owes: the own second step, or to set one up. */
const stepOfHalf =
  (stepFor: (accountId: string) => Promise<SignInStep | null>) =>
  async (viewer: Viewer): Promise<SignInStep | null> => {
    const half = halfIn(viewer);
    return half ? ((await stepFor(half.accountId)) ?? 'SET_UP') : null;
  };

/** Writes that an app is set up, together with its line. */
const setTogether =
  (account: SigningInNeighbours['account'], grant: Grant, accountId: string) =>
  (write: (session: ClientSession) => Promise<void>): Promise<void> =>
    account.acting({ accountId, ...sessionIn(grant) }, async (session, note) => {
      await write(session);
      note('SECOND_FACTOR_SET');
    });

/** Takes the own app away, together with its line. False when there was none. */
const removeTogether = (
  account: SigningInNeighbours['account'],
  factors: SecondFactors,
  who: AccountOnDevice,
): Promise<boolean> =>
  account.acting(who, async (session, note) => {
    const had = await factors.remove(who.accountId, session);
    if (had) note('SECOND_FACTOR_REMOVED');
    return had;
  });

/** The authenticator app of one's own account: setting up, taking away, and what is told of it. */
export function createOwnApp(
  core: Core,
  { account, output }: SigningInNeighbours,
  factors: SecondFactors,
  /** What an account uses as second step. */
  stepFor: (accountId: string) => Promise<SignInStep | null>,
): Pick<SigningInService, 'own' | 'setUp' | 'confirm' | 'remove'> & {
  stepOf(viewer: Viewer): Promise<SignInStep | null>;
  /** What follows when the second factor of an account was taken away by another. */
  wasReset(accountId: string): Promise<void>;
} {
  const stepOf = stepOfHalf(stepFor);
  const whoSetsUp = whoSetsUpBy(core, stepOf);

  async function tell(accountId: string, change: 'ON' | 'OFF' | 'RESET'): Promise<void> {
    const { email } = (await account.accountById(accountId)) ?? fail('NOT_FOUND');
    await core.mailer.send(secondFactorMail(email, change));
  }

  return {
    stepOf,
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
      const recoveryCodes = await factors.activate(accountId, code, setTogether(account, grant, accountId));
      await tell(accountId, 'ON');
      const started =
        grant.viewer.kind === 'ACCOUNT'
          ? null
          : await account.startSession({ kind: 'ACCOUNT', accountId, way: 'APP' }, device);
      return { recoveryCodes, started };
    },
    async remove(grant) {
      const { accountId } = onDevice(grant);
      const removed = await removeTogether(account, factors, onDevice(grant));
      if (removed) await tell(accountId, 'OFF');
    },
    async wasReset(accountId) {
      await account.forgetSignInMails(accountId);
      await account.endSessionsOf({ accountId });
      await tell(accountId, 'RESET');
    },
  };
}
