import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import type { Environment } from '../src/environment.ts';

/**
 * The settings of a command that runs beside a server: the embedded database of one that runs owns its folder, and is
 * reached by the address that it wrote there. One that was killed left its address behind: nobody answers there. Else what
 * the settings say.
 */
export async function beside(environment: Environment): Promise<Environment> {
  if (environment.mongodbUri) return environment;
  const owner = await readFile(join(environment.dataDir, 'owner.json'), 'utf8').catch(() => '{}');
  const { uri } = JSON.parse(owner) as { uri?: string };
  return uri && (await answers(uri))
    ? { ...environment, mongodbUri: uri, keysDir: environment.keysDir ?? join(environment.dataDir, 'keys') }
    : environment;
}

/** True when something listens at the address of a database. */
function answers(uri: string): Promise<boolean> {
  const [, host = ''] = /^mongodb:\/\/(?:[^@/]*@)?([^/?]+)/.exec(uri) ?? [];
  const place = decodeURIComponent(host);
  const socket = place.startsWith('/')
    ? connect(place)
    : connect(Number(place.split(':')[1] ?? 27017), place.split(':')[0]);
  return new Promise((resolve) => {
    const end = (there: boolean): void => {
      socket.destroy();
      resolve(there);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });
}
