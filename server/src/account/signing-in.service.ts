import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { createAgain } from './again.ts';
import { createOwnApp, halfIn, onDevice } from './own-app.ts';
import { createIdentities } from './identities.ts';
import { createOwnPasskeys } from './own-passkeys.ts';
import { createOwnProvider } from './own-provider.ts';
import { createPasskeys } from './passkeys.ts';
import { createSecondFactors } from './second-factor.ts';
import type { SigningInNeighbours, SigningInService } from './signing-in.types.ts';

const itself = (accountId: string) => () => Promise.resolve(accountId);

/** Over accounts and their sessions. */
export async function createSigningInService(
  core: Core,
  { account, output }: SigningInNeighbours,
): Promise<SigningInService> {
  const byMail = await createAgain(core, account);
  const factors = await createSecondFactors(core);
  const passkeys = await createPasskeys(core);
  const identities = await createIdentities(core, account, core.environment.identityProvider);
  const stepFor = async (accountId: string): Promise<'CODE' | 'PASSKEY' | null> =>
    (await factors.of(accountId)) ? 'CODE' : (await passkeys.of(accountId)).length > 0 ? 'PASSKEY' : null;
  account.useSecondStep(
    async ({ accountId, organisationId }) =>
      (await stepFor(accountId)) ?? ((await account.secondFactorDemanded(organisationId)) ? 'SET_UP' : null),
  );

  const app = createOwnApp(core, { account, output }, factors, stepFor);

  return {
    async mailAgain(grant) {
      const who = onDevice(grant);
      // A mail is no way around the app or a passkey.
      if (await stepFor(who.accountId)) fail('FORBIDDEN');
      await byMail.mail(who);
    },
    async again(grant, code) {
      const who = onDevice(grant);
      await account.refused.attempt(itself(who.accountId), '', async () => {
        if (await factors.of(who.accountId)) await factors.use(who.accountId, code);
        else if (await stepFor(who.accountId)) fail('CODE_INVALID');
        else await byMail.redeem(who, code);
      });
      return account.renewSession(grant.viewer);
    },
    step: ({ viewer }) => app.stepOf(viewer),
    async finish({ viewer }, code, device) {
      const half = halfIn(viewer) ?? fail('SIGN_IN_EXPIRED');
      const { accountId } = half;
      return account.refused.attempt(itself(accountId), device, async () => {
        await factors.use(accountId, code);
        return account.startSession({ kind: 'ACCOUNT', accountId, way: 'APP' }, device);
      });
    },
    among: async (ids) => new Set([...(await factors.among(ids)), ...(await passkeys.among(ids))]),
    own: app.own,
    setUp: app.setUp,
    confirm: app.confirm,
    remove: app.remove,
    async reset(accountId, session) {
      await passkeys.removeAll(accountId, session);
      await factors.remove(accountId, session);
      await identities.forget(accountId, session);
    },
    wasReset: app.wasReset,
    ...createOwnPasskeys(core, { account }, passkeys),
    ...createOwnProvider(core, { account }, identities, async (id) => (await stepFor(id)) !== null),
  };
}
