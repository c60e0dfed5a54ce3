import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Identities } from './identities.ts';
import { onDevice } from './own-app.ts';
import { createProvider } from './provider.ts';
import type { ProviderSigningIn, SigningInNeighbours } from './signing-in.types.ts';

/** Coming in by the organisation's identity provider; NOT_FOUND where there is none. */
export function createOwnProvider(
  core: Core,
  { account }: Pick<SigningInNeighbours, 'account'>,
  identities: Identities,
  hasSecondStep: (accountId: string) => Promise<boolean>,
): ProviderSigningIn {
  const { identityProvider } = core.environment;
  const made = identityProvider && createProvider(core, identityProvider, identities);
  const provider = () => made ?? fail('NOT_FOUND');

  return {
    forgetIdentity: identities.forget,
    leaveForProvider: (_grant, address) => provider().leave(address),
    leaveForProviderAgain: (grant, address) => provider().leave(address, onDevice(grant)),
    async byProvider({ viewer }, to, kept, device) {
      const { comeBack, strong } = provider();
      const { accountId, sessionId } = await comeBack(to, kept);
      if (sessionId === null) {
        const started = await account.startOwing(accountId, 'PROVIDER', device, strong);
        return { started, again: false };
      }
      const same =
        viewer.kind === 'ACCOUNT' && viewer.accountId === accountId && viewer.sessionId === sessionId;
      // As a mail, a provider that asks no second step is no way around the app or a passkey.
      if (!same || (!strong && (await hasSecondStep(accountId)))) return fail('FORBIDDEN');
      return { started: await account.renewSession(viewer), again: true };
    },
  };
}
