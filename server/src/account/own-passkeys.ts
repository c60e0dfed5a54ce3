import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { crowdOf } from '../rate-limit/network.ts';
import { onDevice } from './own-app.ts';
import type { Passkeys } from './passkeys.ts';
import type { PasskeySigningIn, SigningInNeighbours } from './signing-in.types.ts';
import { secondFactorMail } from './sign-in.words.ts';

/** Passkeys of one's own account, and signing in by one. */
export function createOwnPasskeys(
  core: Core,
  { account }: Pick<SigningInNeighbours, 'account'>,
  passkeys: Passkeys,
): PasskeySigningIn {
  const asking = core.limiter('passkey-network', { points: 300, minutes: 15 });
  const accountOf = async (id: string) => (await account.accountById(id)) ?? fail('NOT_FOUND');

  return {
    ownPasskeys: (grant) => passkeys.of(onDevice(grant).accountId),
    async passkeyToAdd(grant) {
      const { id: accountId, email, name } = await accountOf(onDevice(grant).accountId);
      return passkeys.toAdd({ accountId, email, name });
    },
    async addPasskey(grant, response, device) {
      const { accountId } = onDevice(grant);
      await passkeys.add(accountId, response, device, (write) =>
        account.acting(onDevice(grant), async (session, note) => {
          await write(session);
          note('PASSKEY_ADDED', { device });
        }),
      );
      await core.mailer.send(secondFactorMail((await accountOf(accountId)).email, 'PASSKEY_ADDED'));
      return passkeys.of(accountId);
    },
    async removePasskey(grant, id) {
      const { accountId } = onDevice(grant);
      const removed = await account.acting(onDevice(grant), async (session, note) => {
        const was = await passkeys.remove(accountId, id, session);
        if (was) note('PASSKEY_REMOVED');
        return was;
      });
      if (!removed) return passkeys.of(accountId);
      await core.mailer.send(secondFactorMail((await accountOf(accountId)).email, 'PASSKEY_REMOVED'));
      return passkeys.of(accountId);
    },
    async passkeyChallenge(_grant, address) {
      await asking.use(crowdOf(address));
      return passkeys.challenge();
    },
    async byPasskey(_grant, response, { address, device }) {
      await asking.use(crowdOf(address));
      const find = () => passkeys.ownerIn(response);
      return account.refused.attempt(find, device, async () => {
        const accountId = await passkeys.use(response);
        return account.startSession({ kind: 'ACCOUNT', accountId, way: 'PASSKEY' }, device);
      });
    },
    async againByPasskey(grant, response) {
      // A passkey of another account shows nothing about this one.
      if ((await passkeys.use(response)) !== onDevice(grant).accountId) fail('PASSKEY_INVALID');
      return account.renewSession(grant.viewer);
    },
  };
}
