import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Environment } from '../environment.ts';

/** The master key: from the setting, else from `DATA_DIR/master.key` (made at the first start, readable by its owner only). */
export async function readMasterKey(environment: Environment): Promise<Buffer> {
  if (environment.masterKey) return Buffer.from(environment.masterKey, 'hex');
  await mkdir(environment.dataDir, { recursive: true, mode: 0o700 });
  const path = join(environment.dataDir, 'master.key');
  try {
    await writeFile(path, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return Buffer.from((await readFile(path, 'utf8')).trim(), 'hex');
}
