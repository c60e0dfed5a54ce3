import { createPublicKey, generateKeyPairSync, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CookieBrowser, pathOf } from '../support/cookie-browser.ts';
import type { TestIdentityProvider } from '../support/identity-provider.ts';
import { tokenOf, type TokenParts } from '../support/identity-token.ts';
import { startProviderPlace, type ProviderPlace } from '../support/provider-place.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Each thing that could be wrong in what comes back from an identity provider, one at a time: nobody comes in by it. */

let place: ProviderPlace;
let provider: TestIdentityProvider;
let server: TestServer;

const stranger = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;
const failed = '/inloggen?melding=PROVIDER_FAILED';

beforeAll(async () => {
  place = await startProviderPlace();
  ({ provider, server } = place);
  const email = 'petra@canarius.test';
  const person = { name: 'Petra Kanarie', function: 'wijkcoach', email, profiles: [] };
  await server.app.services.account.createAccount({
    ...person,
    organisationId: place.organisationId,
    roles: ['PROFESSIONAL'],
  });
  provider.become({ sub: randomUUID(), email, email_verified: true });
});
afterEach(() => provider.lie(null));
afterAll(() => place.close());

const left = async (browser: CookieBrowser): Promise<URL> =>
  new URL(await browser.follow(`${server.origin}/oidc/begin`, /\/oidc\/terug/));
const comesTo = async (browser: CookieBrowser, back: URL): Promise<string> =>
  pathOf(await browser.follow(back.href));

/** Where somebody ends who gets this token, rightly signed unless it says otherwise. */
async function endsWith(lie: (right: TokenParts) => string): Promise<string> {
  provider.lie(lie);
  const browser = new CookieBrowser();
  const end = await comesTo(browser, await left(browser));
  expect(browser.secret(server.origin) === undefined).toBe(end !== '/vandaag');
  return end;
}

const claiming = (change: object) => (right: TokenParts) =>
  tokenOf({ ...right, claims: { ...right.claims, ...change } }, provider.key);
const signedAs = (alg: string, by: Parameters<typeof tokenOf>[1]) => (right: TokenParts) =>
  tokenOf({ ...right, header: { ...right.header, alg } }, by);

describe('An identity token', () => {
  test('that is right opens, also when this test signed it', async () => {
    expect(await endsWith(claiming({}))).toBe('/vandaag');
  });

  test('for another nonce, or without one, opens nothing', async () => {
    expect(await endsWith(claiming({ nonce: 'n'.repeat(43) }))).toBe(failed);
    expect(await endsWith(claiming({ nonce: undefined }))).toBe(failed);
  });

  test('of another issuer opens nothing', async () => {
    expect(await endsWith(claiming({ iss: 'https://elders.test' }))).toBe(failed);
  });

  test('for another client opens nothing, nor for several of which another asked it', async () => {
    expect(await endsWith(claiming({ aud: 'another' }))).toBe(failed);
    expect(await endsWith(claiming({ aud: ['another', 'regietafel'], azp: 'another' }))).toBe(failed);
  });

  test('whose time is over, or that has none, opens nothing', async () => {
    expect(await endsWith(claiming({ exp: Math.floor(Date.now() / 1000) - 3600 }))).toBe(failed);
    expect(await endsWith(claiming({ exp: undefined }))).toBe(failed);
  });

  test('that nobody signed, or another key, or what both know, opens nothing', async () => {
    expect(await endsWith(signedAs('none', null))).toBe(failed);
    expect(await endsWith(signedAs('RS256', stranger))).toBe(failed);
    const known = createPublicKey(provider.key).export({ type: 'spki', format: 'pem' }).toString();
    expect(await endsWith(signedAs('HS256', known))).toBe(failed);
    expect(await endsWith(signedAs('HS256', provider.variables['OIDC_CLIENT_SECRET'] ?? ''))).toBe(failed);
  });

  test('that is changed after it was signed opens nothing', async () => {
    const changed = (right: TokenParts): string => {
      const [header, , signature] = tokenOf(right, provider.key).split('.');
      const [, claims] = claiming({ sub: randomUUID() })(right).split('.');
      return [header, claims, signature].join('.');
    };
    expect(await endsWith(changed)).toBe(failed);
  });
});

describe('What comes back', () => {
  test('a second time, by a browser that kept what it had, opens nothing', async () => {
    const browser = new CookieBrowser();
    const back = await left(browser);
    const kept = new Map(browser.cookies);
    expect(await comesTo(browser, back)).toBe('/vandaag');
    const again = new CookieBrowser();
    for (const [name, value] of kept) again.cookies.set(name, value);
    again.cookies.delete(`${new URL(server.origin).host} regietafel`);
    expect(await comesTo(again, back)).toBe(failed);
    expect(again.secret(server.origin)).toBeUndefined();
  });

  test('for another verifier opens nothing, though all else is right', async () => {
    // A code that was asked with the state and nonce of this browser, and the challenge of somebody else.
    const browser = new CookieBrowser();
    const asked = await browser.get(`${server.origin}/oidc/begin`);
    const to = new URL(asked.headers.get('location') ?? '');
    to.searchParams.set('code_challenge', 'c'.repeat(43));
    const back = new URL(await browser.follow(to.href, /\/oidc\/terug/));
    expect(back.searchParams.get('code')).toBeTruthy();
    expect(await comesTo(browser, back)).toBe(failed);
  });

  test('with another state, or none, opens nothing', async () => {
    for (const state of ['x'.repeat(43), null]) {
      const browser = new CookieBrowser();
      const back = await left(browser);
      if (state === null) back.searchParams.delete('state');
      else back.searchParams.set('state', state);
      expect(await comesTo(browser, back)).toBe(failed);
    }
  });

  test('in the name of another provider, or of none, opens nothing', async () => {
    for (const issuer of ['https://elders.test', null]) {
      const browser = new CookieBrowser();
      const back = await left(browser);
      if (issuer === null) back.searchParams.delete('iss');
      else back.searchParams.set('iss', issuer);
      expect(await comesTo(browser, back)).toBe(failed);
    }
  });
});

test('A provider that says to be another one is left alone', async () => {
  const other = createServer(async (request, response) => {
    const answer = await fetch(`${provider.issuer}${request.url}`);
    response.setHeader('content-type', answer.headers.get('content-type') ?? '').end(await answer.text());
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const variables = { ...provider.variables, OIDC_ISSUER: issuer, OIDC_ORGANISATION: place.organisationId };
  const misled = await startServer({ variables });
  const browser = new CookieBrowser();
  expect(pathOf(await browser.follow(`${misled.origin}/oidc/begin`))).toBe(failed);
  await misled.close();
  await new Promise<void>((resolve) => {
    other.close(() => resolve());
    other.closeAllConnections();
  });
});
