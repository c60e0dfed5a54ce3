import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestClock, type TestClock } from './clock.ts';
import { startIdentityProvider, type TestIdentityProvider } from './identity-provider.ts';
import { startServer, type TestServer } from './server.ts';

/** Two servers on one database, whose people sign in by an identity provider. */
export interface ProviderPlace {
  provider: TestIdentityProvider;
  clock: TestClock;
  organisationId: string;
  server: TestServer;
  /** Demands that the provider says how it asked who somebody is. */
  strongServer: TestServer;
  close(): Promise<void>;
}

/** Starts them. The organisation is made before, as its identity is a setting. */
export async function startProviderPlace(): Promise<ProviderPlace> {
  const provider = await startIdentityProvider();
  const clock = createTestClock(new Date().toISOString());
  const dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const before = await startServer({ clock, dataDir });
  const organisationId = await before.app.services.account.createOrganisation('Wijkteam Kanarie');
  await before.close();
  const variables = { ...provider.variables, OIDC_ORGANISATION: organisationId };
  const server = await startServer({ clock, dataDir, variables });
  const same = {
    MONGODB_URI: server.core.databaseUri,
    MASTER_KEY: server.core.masterKey().toString('hex'),
    KEYS_DIR: join(dataDir, 'keys'),
  };
  const strongServer = await startServer({ clock, variables: { ...variables, ...same, OIDC_ACR: 'mfa' } });
  for (const { origin } of [server, strongServer]) provider.allow(origin);
  return {
    provider,
    clock,
    organisationId,
    server,
    strongServer,
    async close() {
      await strongServer.close();
      await server.close();
      await provider.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
