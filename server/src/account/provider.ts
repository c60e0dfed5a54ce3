import * as client from 'openid-client';
import type { Core } from '../core.ts';
import type { IdentityProviderSettings } from '../environment.provider.ts';
import { fail, isCoded } from '../errors.ts';
import { crowdOf } from '../rate-limit/network.ts';
import type { AccountOnDevice } from './again.ts';
import type { Identities, ProviderClaims } from './identities.ts';

/** What a browser keeps between leaving for the provider and coming back. */
interface Leaving {
  /** Where to go. */
  address: string;
  /** For a cookie of this browser alone: who comes back without it did not leave from here. */
  kept: string;
}

/** Signing in by the organisation's identity provider (OpenID Connect, code with PKCE). */
export interface Provider {
  /** `again`: the account that shows again who it is; the provider asks it anew. Throws RATE_LIMITED, PROVIDER_FAILED. */
  leave(address: string, again?: AccountOnDevice): Promise<Leaving>;
  /**
   * Who came back, to which address; `sessionId` of who showed again who it is. Throws SIGN_IN_EXPIRED, NO_ACCOUNT,
   * PROVIDER_FAILED.
   */
  comeBack(to: URL, kept: string | undefined): Promise<{ accountId: string; sessionId: string | null }>;
  /** The provider vouches for a second step. */
  strong: boolean;
}

/** Where the provider sends people back to. */
export const comeBackPath = '/oidc/terug';

const lastsMinutes = 10;
/** Seconds since somebody showed the provider who it is, for who does so again: a slow network in between. */
const again = 300;

/** What a provider says of itself, asked once; anew after a failure. */
function asked({ issuer, clientId, clientSecret }: IdentityProviderSettings) {
  let known: Promise<client.Configuration> | undefined;
  const ask = () =>
    client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      timeout: 10,
      execute: [
        // Not only where it comes from: a token that somebody else signed, or nobody, is refused too.
        client.enableNonRepudiationChecks,
        ...(issuer.startsWith('http:') ? [client.allowInsecureRequests] : []),
      ],
    });
  return (): Promise<client.Configuration> =>
    (known ??= ask().catch((error: unknown) => {
      known = undefined;
      throw error;
    }));
}

/** Whatever a provider answers wrongly is one error to people; what it was, without content, is for the log. */
async function orFailed<T>(logger: Core['logger'], work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (isCoded(error)) throw error;
    const { name, code } = error as { name?: string; code?: string };
    logger.warn({ name, code }, 'The identity provider did not answer as it should');
    return fail('PROVIDER_FAILED');
  }
}

/** Over a provider that is asked for its addresses at the first sign-in, and again after a failure. */
export function createProvider(
  core: Core,
  settings: IdentityProviderSettings,
  identities: Identities,
): Provider {
  const limit = core.limiter('provider-network', { points: 300, minutes: 15 });
  const redirectUri = (): string => `${core.origin()}${comeBackPath}`;
  const configuration = asked(settings);

  /** What belongs to one leaving, each from what the browser keeps: the server has nothing to remember. */
  const part = (kept: string, what: 'state' | 'nonce' | 'verifier'): string =>
    core.keyring.digest(`provider ${what}`, kept);

  const trying = <T>(work: () => Promise<T>): Promise<T> => orFailed(core.logger, work);

  return {
    strong: settings.acr !== undefined,
    async leave(address, who) {
      await limit.use(crowdOf(address));
      const kept = `${core.random.secret(32)}.${core.clock.now().getTime()}.${who?.sessionId ?? ''}`;
      const parameters = {
        redirect_uri: redirectUri(),
        scope: 'openid email',
        state: part(kept, 'state'),
        nonce: part(kept, 'nonce'),
        code_challenge: await client.calculatePKCECodeChallenge(part(kept, 'verifier')),
        code_challenge_method: 'S256',
        ...(settings.acr ? { acr_values: settings.acr } : {}),
        ...(who ? { prompt: 'login', max_age: '0' } : {}),
      };
      const to = await trying(async () => client.buildAuthorizationUrl(await configuration(), parameters));
      return { address: to.href, kept };
    },
    async comeBack(to, kept = '') {
      const [secret, at, sessionId = ''] = kept.split('.');
      const age = core.clock.now().getTime() - Number(at);
      if (!secret || !(age >= 0 && age < lastsMinutes * 60_000)) return fail('SIGN_IN_EXPIRED');
      return trying(async () => {
        const tokens = await client.authorizationCodeGrant(await configuration(), to, {
          expectedState: part(kept, 'state'),
          expectedNonce: part(kept, 'nonce'),
          pkceCodeVerifier: part(kept, 'verifier'),
          idTokenExpected: true,
          ...(sessionId ? { maxAge: again } : {}),
        });
        const claims = tokens.claims();
        if (!claims || (settings.acr && claims['acr'] !== settings.acr)) return fail('PROVIDER_FAILED');
        const accountId = await identities.accountOf(claims as ProviderClaims);
        return { accountId, sessionId: sessionId || null };
      });
    },
  };
}
