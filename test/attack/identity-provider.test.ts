import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { minutes, type TestClock } from '../support/clock.ts';
import { CookieBrowser, pathOf } from '../support/cookie-browser.ts';
import type { TestIdentityProvider } from '../support/identity-provider.ts';
import { startProviderPlace, type ProviderPlace } from '../support/provider-place.ts';
import type { TestServer } from '../support/server.ts';
import type { OrganisationRole } from '../../server/src/schema.generated.ts';

/* Signing in by the organisation's identity provider: a real one (npm oidc-provider), over real HTTP. */

let provider: TestIdentityProvider;
let server: TestServer;
let strongServer: TestServer;
let place: ProviderPlace;
let clock: TestClock;
let organisationId: string;
let email: string;
let people = 0;

const account = (name: string, roles: OrganisationRole[] = ['PROFESSIONAL'], organisation = organisationId) =>
  server.app.services.account.createAccount({
    organisationId: organisation,
    name,
    function: 'wijkcoach',
    email,
    roles,
    profiles: [],
  });
const someone = (change = {}) => ({ sub: randomUUID(), email, email_verified: true, ...change });

beforeAll(async () => {
  place = await startProviderPlace();
  ({ provider, server, clock, organisationId } = place);
  strongServer = await place.startStrong();
});
afterAll(() => place.close());
beforeEach(() => void (email = `petra${++people}@canarius.test`));

/** Goes to the provider and back; where that ends. */
const signIn = async (browser: CookieBrowser, at = server): Promise<string> =>
  pathOf(await browser.follow(`${at.origin}/oidc/begin`));

const viewerIn = (browser: CookieBrowser, at = server) =>
  at.app.services.account.viewerOf(browser.secret(at.origin));

describe('Signing in by the identity provider', () => {
  test('An account of the organisation comes in, with the roles that it has here', async () => {
    const accountId = await account('Petra Kanarie');
    provider.become(someone());
    const browser = new CookieBrowser();
    expect(await signIn(browser)).toBe('/vandaag');
    expect(await viewerIn(browser)).toMatchObject({ kind: 'ACCOUNT', accountId, roles: ['PROFESSIONAL'] });
  });

  test('Who has no account here, or one of another organisation, does not; and none is made', async () => {
    provider.become(someone());
    expect(await signIn(new CookieBrowser())).toBe('/inloggen?melding=NO_ACCOUNT');
    const other = await server.app.services.account.createOrganisation('Wijkteam Mus');
    await account('Truus Mus', ['PROFESSIONAL'], other);
    const browser = new CookieBrowser();
    expect(await signIn(browser)).toBe('/inloggen?melding=NO_ACCOUNT');
    expect(browser.secret(server.origin)).toBeUndefined();
    expect(await server.app.services.account.accountsOfOrganisation(other)).toHaveLength(1);
  });

  test('An address that the provider did not check opens nothing', async () => {
    await account('Petra Kanarie');
    provider.become(someone({ email_verified: false }));
    expect(await signIn(new CookieBrowser())).toBe('/inloggen?melding=NO_ACCOUNT');
  });

  test('After the first time it is who they are there that counts, not the address', async () => {
    const accountId = await account('Petra Kanarie');
    const petra = someone();
    provider.become(petra);
    expect(await signIn(new CookieBrowser())).toBe('/vandaag');
    // Another of the provider who gets the same address later.
    provider.become(someone());
    expect(await signIn(new CookieBrowser())).toBe('/inloggen?melding=NO_ACCOUNT');
    // Petra, whose address is another there by now.
    provider.become({ ...petra, email: 'petra@elders.test' });
    const browser = new CookieBrowser();
    expect(await signIn(browser)).toBe('/vandaag');
    expect(await viewerIn(browser)).toMatchObject({ accountId });
  });

  test('A row that says who somebody is there, written in the database, opens nothing', async () => {
    const petra = await account('Petra Kanarie');
    email = `other${people}@canarius.test`;
    await account('Olga Ander');
    provider.become(someone());
    expect(await signIn(new CookieBrowser())).toBe('/vandaag');
    const rows = server.core.database.collection<{ _id: string; accountId: string }>('identities');
    const [row] = await rows.find().sort({ $natural: -1 }).toArray();
    await rows.updateOne({ _id: row?._id ?? '' }, { $set: { accountId: petra } });
    expect(await signIn(new CookieBrowser())).toBe('/inloggen?melding=NO_ACCOUNT');
  });

  test('A suspended account stays out', async () => {
    const accountId = await account('Petra Kanarie');
    const petra = someone();
    provider.become(petra);
    expect(await signIn(new CookieBrowser())).toBe('/vandaag');
    await server.app.services.account.changeRoles(accountId, []);
    expect(await signIn(new CookieBrowser())).toBe('/inloggen?melding=NO_ACCOUNT');
  });

  test('Who calls it off comes back to the screen to sign in', async () => {
    provider.become(null);
    expect(await signIn(new CookieBrowser())).toBe('/inloggen?melding=PROVIDER_FAILED');
  });
});

describe('What comes back', () => {
  const left = async (browser: CookieBrowser) =>
    browser.follow(`${server.origin}/oidc/begin`, /\/oidc\/terug/);

  test('counts once, in the browser that left, within ten minutes', async () => {
    await account('Petra Kanarie');
    provider.become(someone());
    const browser = new CookieBrowser();
    const back = await left(browser);
    // Another browser that got hold of the address.
    expect(pathOf(await new CookieBrowser().follow(back))).toBe('/inloggen?melding=SIGN_IN_EXPIRED');
    expect(pathOf(await browser.follow(back))).toBe('/vandaag');
    expect(pathOf(await browser.follow(back))).toBe('/inloggen?melding=SIGN_IN_EXPIRED');

    const late = new CookieBrowser();
    const lateBack = await left(late);
    clock.advance(minutes(10));
    expect(pathOf(await late.follow(lateBack))).toBe('/inloggen?melding=SIGN_IN_EXPIRED');
  });

  test('is refused with the state of another, or without one', async () => {
    await account('Petra Kanarie');
    provider.become(someone());
    for (const change of [
      (back: URL) => back.searchParams.set('state', 'x'.repeat(43)),
      (back: URL) => back.searchParams.delete('state'),
      (back: URL) => back.searchParams.set('code', 'of another'),
      (back: URL) => back.searchParams.set('iss', 'https://elders.test'),
    ]) {
      const browser = new CookieBrowser();
      const back = new URL(await left(browser));
      change(back);
      expect(pathOf(await browser.follow(back.href))).toBe('/inloggen?melding=PROVIDER_FAILED');
      expect(browser.secret(server.origin)).toBeUndefined();
    }
  });

  test('of two browsers that left, each is bound to its own: a code of one is of no use in the other', async () => {
    await account('Petra Kanarie');
    provider.become(someone());
    const [one, two] = [new CookieBrowser(), new CookieBrowser()];
    const backOne = new URL(await left(one));
    const backTwo = new URL(await left(two));
    backOne.searchParams.set('code', backTwo.searchParams.get('code') ?? '');
    expect(pathOf(await one.follow(backOne.href))).toBe('/inloggen?melding=PROVIDER_FAILED');
  });

  test('asks with code, PKCE, state and nonce', async () => {
    const response = await new CookieBrowser().get(`${server.origin}/oidc/begin`);
    const { searchParams } = new URL(response.headers.get('location') ?? '');
    expect(searchParams.get('response_type')).toBe('code');
    expect(searchParams.get('code_challenge_method')).toBe('S256');
    for (const name of ['code_challenge', 'state', 'nonce'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/);
    expect(response.headers.get('set-cookie')).toMatch(/HttpOnly/);
  });
});

describe('A second step', () => {
  const passkeyOwner = async () => {
    const accountId = await account('Petra Kanarie');
    await server.app.services.account.acting({ accountId }, async (session) =>
      server.app.services.account.demandSecondFactor(organisationId, true, session),
    );
    return accountId;
  };
  const noLonger = () =>
    server.app.services.account.acting({ accountId: owner }, async (session) =>
      server.app.services.account.demandSecondFactor(organisationId, false, session),
    );
  let owner: string;

  test('is asked here when it is demanded and the provider does not vouch for one', async () => {
    owner = await passkeyOwner();
    provider.become(someone());
    const browser = new CookieBrowser();
    expect(await signIn(browser)).toBe('/inloggen/stap');
    expect((await viewerIn(browser)).kind).toBe('ANONYMOUS');
    await noLonger();
  });

  test('is the provider’s own where the setting says how it must ask, and then only by that', async () => {
    owner = await passkeyOwner();
    const petra = someone();
    provider.become(petra);
    expect(await signIn(new CookieBrowser(), strongServer)).toBe('/inloggen?melding=PROVIDER_FAILED');
    provider.become({ ...petra, acr: 'mfa' });
    const browser = new CookieBrowser();
    expect(await signIn(browser, strongServer)).toBe('/vandaag');
    expect(await viewerIn(browser, strongServer)).toMatchObject({ kind: 'ACCOUNT', accountId: owner });
    await noLonger();
  });
});

describe('Showing again who one is', () => {
  const recent = async (browser: CookieBrowser): Promise<string> => {
    const person = server.personWith(browser.secret(server.origin) ?? '');
    return person.codeOf('query { organisationAccounts { id } }');
  };
  const again = async (browser: CookieBrowser) =>
    pathOf(await browser.follow(`${server.origin}/oidc/begin?opnieuw`));

  test('The provider asks anew, and the session is as just signed in, with another secret', async () => {
    await account('Ada Beheer', ['ADMINISTRATOR']);
    provider.become(someone());
    const browser = new CookieBrowser();
    expect(await signIn(browser)).toBe('/vandaag');
    const before = browser.secret(server.origin);
    clock.advance(minutes(20));
    expect(await recent(browser)).toBe('SIGN_IN_AGAIN');
    const asked = provider.asked();
    expect(await again(browser)).toBe('/inloggen/weer');
    expect(provider.asked()).toBe(asked + 1);
    expect(browser.secret(server.origin)).not.toBe(before);
    expect(await recent(browser)).toBe('ok');
  });

  test('Another at the provider is refused, and the session stays as it was', async () => {
    await account('Ada Beheer', ['ADMINISTRATOR']);
    provider.become(someone());
    const browser = new CookieBrowser();
    expect(await signIn(browser)).toBe('/vandaag');
    email = `colleague${people}@canarius.test`;
    await account('Carla Collega');
    browser.forget(provider.issuer);
    provider.become(someone());
    clock.advance(minutes(20));
    expect(await again(browser)).toBe('/inloggen?melding=FORBIDDEN');
    expect(await recent(browser)).toBe('SIGN_IN_AGAIN');
  });

  test('Who is not in cannot do so', async () => {
    expect(await again(new CookieBrowser())).toMatch(/^\/inloggen\?melding=(FORBIDDEN|UNAUTHENTICATED)$/);
  });
});
