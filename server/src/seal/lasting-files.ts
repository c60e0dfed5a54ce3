import { randomBytes } from 'node:crypto';
import { link, mkdir, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** Returns the text of a file; null when there is none. */
export const readIfThere = (path: string): Promise<string | null> =>
  readFile(path, 'utf8').catch((error: unknown) =>
    isMissing(error) ? null : Promise.reject(error as Error),
  );

/** Writes a file whole before it has its name; keeps the one that is there. */
export async function writeOnce(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(draft, text, { flag: 'wx', mode: 0o600, flush: true });
  try {
    await link(draft, path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  await keepNames(dirname(path));
}

/** Overwrites the bytes of a file and takes it away, when there is one: a name that is taken away leaves them on the disk. */
export async function overwrite(path: string, by: string): Promise<void> {
  const file = await open(path, 'r+').catch((error: unknown) =>
    isMissing(error) ? null : Promise.reject(error as Error),
  );
  if (!file) return;
  await file.write(by, 0).finally(() => file.sync().finally(() => file.close()));
  await rm(path, { force: true });
  await keepNames(dirname(path));
}

/** Returns the names in a folder; none when there is no such folder. */
export const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error as Error)));

/** Names in a folder that were made or taken away are on disk, where the system can promise that. */
async function keepNames(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
