import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { readToken, type TokenParts } from './identity-token.ts';

/** Somebody as the identity provider knows them. */
export interface ProviderPerson {
  sub: string;
  email: string;
  email_verified: boolean;
  /** How the provider says to have asked who it is. */
  acr?: string;
}

/** The identity provider of an organisation, on this machine. Who signs in there is who the test says. */
export interface TestIdentityProvider {
  issuer: string;
  /** Settings of the server that signs in by it. */
  variables: Record<string, string>;
  /** Where people may be sent back to. */
  allow(origin: string): void;
  /** Who signs in from now on; null: somebody who calls it off. */
  become(person: ProviderPerson | null): void;
  /** How often somebody was asked who it is. */
  asked(): number;
  /** Whoever signs in from now on gets this identity token in place of the right one; null: the right one again. */
  lie(change: ((right: TokenParts) => string) | null): void;
  /** Its own key, as it signs with. */
  key: KeyObject;
  close(): Promise<void>;
}

const keyName = 'the key of this test';
const secret = 'a secret of this test alone, long enough';

/** A provider with one client. */
function providerAt(
  issuer: string,
  redirectUris: string[],
  people: ReadonlyMap<string, ProviderPerson>,
  key: KeyObject,
): Provider {
  const provider: Provider = new Provider(issuer, {
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: keyName, alg: 'RS256', use: 'sig' }] },
    clients: [{ client_id: 'regietafel', client_secret: secret, redirect_uris: redirectUris }],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], acr: null },
    // Claims of `email` stand in the identity token itself, as with most providers of organisations.
    conformIdTokenClaims: false,
    acrValues: ['mfa'],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    cookies: { keys: [secret] },
    findAccount: (_context, sub) => ({
      accountId: sub,
      claims: () => {
        const { email, email_verified } = people.get(sub) ?? { email: '', email_verified: false };
        return { sub, email, email_verified };
      },
    }),
    // Nobody is asked what the organisation agreed to.
    async loadExistingGrant({ oidc: { client, session } }) {
      const accountId = session?.accountId;
      if (!client || !accountId) return undefined;
      const grant = new provider.Grant({ clientId: client.clientId, accountId });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
  });
  return provider;
}

/** Puts another identity token in what the provider answers. */
function changing(response: ServerResponse, change: (right: TokenParts) => string): void {
  const end = response.end.bind(response) as (body: string) => ServerResponse;
  response.end = ((body: string | Buffer) => {
    const told = JSON.parse(String(body)) as { id_token?: string };
    const changed = told.id_token ? { ...told, id_token: change(readToken(told.id_token)) } : told;
    const text = JSON.stringify(changed);
    response.setHeader('Content-Length', Buffer.byteLength(text));
    return end(text);
  }) as ServerResponse['end'];
}

/** Starts npm `oidc-provider` with one client. */
export async function startIdentityProvider(): Promise<TestIdentityProvider> {
  let person: ProviderPerson | null = null;
  let asked = 0;
  let lie: ((right: TokenParts) => string) | null = null;
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
  const redirectUris: string[] = [];
  const people = new Map<string, ProviderPerson>();
  const http = createServer();
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  // Made when it is first asked: then it is known where people come from.
  let made: Provider | undefined;
  http.on('request', (request, response) => {
    const provider = (made ??= providerAt(issuer, redirectUris, people, key));
    if (lie && request.url === '/token') changing(response, lie);
    if (!request.url?.startsWith('/interaction/')) return void provider.callback()(request, response);
    asked++;
    const { sub = '', acr } = person ?? {};
    const result = person
      ? { login: { accountId: sub, ...(acr ? { acr } : {}) } }
      : { error: 'access_denied', error_description: 'called off' };
    void provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  });
  return {
    issuer,
    variables: {
      OIDC_ISSUER: issuer,
      OIDC_CLIENT_ID: 'regietafel',
      OIDC_CLIENT_SECRET: secret,
      OIDC_NAME: 'Gemeente Zonneveld',
    },
    allow: (origin) => void redirectUris.push(`${origin}/oidc/terug`),
    become(next) {
      person = next;
      if (next) people.set(next.sub, next);
    },
    asked: () => asked,
    lie: (change) => void (lie = change),
    key,
    close: () =>
      new Promise((resolve) => {
        http.close(() => resolve());
        http.closeAllConnections();
      }),
  };
}
