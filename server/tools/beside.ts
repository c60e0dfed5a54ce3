import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../src/environment.ts';

/**
 * The settings of a command that runs beside a server: the embedded database of one that runs owns its folder, and is
 * reached by the address that it wrote there. Else what the settings say.
 */
export async function beside(environment: Environment): Promise<Environment> {
  if (environment.mongodbUri) return environment;
  const owner = await readFile(join(environment.dataDir, 'owner.json'), 'utf8').catch(() => '{}');
  const { uri } = JSON.parse(owner) as { uri?: string };
  return uri
    ? { ...environment, mongodbUri: uri, keysDir: environment.keysDir ?? join(environment.dataDir, 'keys') }
    : environment;
}
