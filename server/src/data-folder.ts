import { constants } from 'node:fs';
import { access, mkdir } from 'node:fs/promises';
import { EnvironmentError, type Environment } from './environment.ts';

const reasons: Record<string, string> = {
  EACCES: 'deze gebruiker mag dat niet',
  EPERM: 'deze gebruiker mag dat niet',
  EROFS: 'de schijf is alleen om te lezen',
  ENOTDIR: 'een deel van het pad is een bestand',
  EEXIST: 'er staat al een bestand met die naam',
  ENOSPC: 'de schijf is vol',
};

/** Makes the folder for database, keys and outbox when it is not there. Throws `EnvironmentError` when it cannot be used. */
export async function prepareDataFolder({ dataDir }: Pick<Environment, 'dataDir'>): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    await access(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    throw new EnvironmentError([
      `We kunnen niets bewaren in ${dataDir}: ${reasons[code] ?? code}. Kies een andere map met DATA_DIR=....`,
    ]);
  }
}
