import { describe, expect, test } from 'vitest';
import { CookieBrowser, pathOf } from '../support/cookie-browser.ts';
import { startServer, type TestServer } from '../support/server.ts';

const leave = async (from: TestServer): Promise<string> =>
  pathOf(await new CookieBrowser().follow(`${from.origin}/oidc/begin`));

describe('Without a provider that answers', () => {
  test('Signing in by it says so', async () => {
    const variables = {
      OIDC_ISSUER: 'http://127.0.0.1:9',
      OIDC_CLIENT_ID: 'x',
      OIDC_CLIENT_SECRET: 'x',
      OIDC_ORGANISATION: 'x',
    };
    const alone = await startServer({ variables });
    expect(await leave(alone)).toBe('/inloggen?melding=PROVIDER_FAILED');
    await alone.close();
  });

  test('A server without one has no such way', async () => {
    const without = await startServer();
    const { place } = await without
      .visitor()
      .get<{ place: { signInProvider: unknown } }>('query { place { signInProvider { name } } }');
    expect(place.signInProvider).toBeNull();
    expect(await leave(without)).toBe('/inloggen?melding=NOT_FOUND');
    await without.close();
  });
});
