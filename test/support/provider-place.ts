import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestClock, type TestClock } from './clock.ts';
import { startIdentityProvider, type TestIdentityProvider } from './identity-provider.ts';
import { startServer, type ServerOptions, type TestServer } from './server.ts';

/** A server whose people sign in by the identity provider of their organisation. */
export interface ProviderPlace {
  provider: TestIdentityProvider;
  clock: TestClock;
  organisationId: string;
  server: TestServer;
  /** Another server on its database, which demands that the provider says how it asked who somebody is. */
  startStrong(): Promise<TestServer>;
  close(): Promise<void>;
}

/** Starts it. The organisation is made before, as its identity is a setting. */
export async function startProviderPlace(options: Pick<ServerOptions, 'web'> = {}): Promise<ProviderPlace> {
  const provider = await startIdentityProvider();
  const clock = createTestClock(new Date().toISOString());
  const dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const before = await startServer({ clock, dataDir });
  const organisationId = await before.app.services.account.createOrganisation('Wijkteam Kanarie');
  await before.close();
  const variables = { ...provider.variables, OIDC_ORGANISATION: organisationId };
  const server = await startServer({ clock, dataDir, variables, ...options });
  const others: TestServer[] = [];
  provider.allow(server.origin);
  return {
    provider,
    clock,
    organisationId,
    server,
    async startStrong() {
      const same = {
        MONGODB_URI: server.core.databaseUri,
        MASTER_KEY: server.core.masterKey().toString('hex'),
        KEYS_DIR: join(dataDir, 'keys'),
      };
      const strong = await startServer({ clock, variables: { ...variables, ...same, OIDC_ACR: 'mfa' } });
      others.push(strong);
      provider.allow(strong.origin);
      return strong;
    },
    async close() {
      for (const other of others) await other.close();
      await server.close();
      await provider.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
