import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createCore, type RunningCore } from '../../server/src/create-core.ts';
import { parseEnvironment } from '../../server/src/environment.ts';
import { createTestClock, type TestClock } from './clock.ts';

/** A real core for tests of one room: real database, keys, log and mailer, in a folder of its own. */
export interface TestCore extends RunningCore {
  clock: TestClock;
}

/** The address that links in tests start with. */
export const testOrigin = 'https://regietafel.test';

/**
 * Starts a core in a temporary folder; closing it removes the folder too. A query that reads over 100 documents
 * without an index fails. `variables` are settings as in the process environment.
 */
export async function startCore(variables: Record<string, string> = {}): Promise<TestCore> {
  const dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const environment = parseEnvironment({ LOG_LEVEL: 'silent', DATA_DIR: dataDir, ...variables });
  const clock = createTestClock();
  const core = await createCore(environment, clock, () => testOrigin, { failOnCollectionScanOver: 0 });
  return {
    ...core,
    clock,
    async close() {
      await core.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
