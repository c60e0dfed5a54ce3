import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { copyFile, mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { DatabaseSync } from 'node:sqlite';

const NAME = 'database.sqlite';
const LIST = 'backup.json';

/** What a backup says of itself. */
export interface BackupFacts {
  version: 1;
  at: string;
  bytes: number;
  sha256: string;
}

/**
 * Copies the embedded database of a data folder, as it is at one moment, also while a server writes; checks the copy, and
 * gives it its name only then. Keys are left out. Throws when the folder holds a backup already, or the copy is not whole.
 */
export async function backUp(dataDir: string, folder: string): Promise<BackupFacts> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if ((await readdir(folder)).includes(LIST))
    throw new Error(`In ${folder} staat al een kopie. Kies een andere map.`);
  await stat(join(dataDir, NAME)).catch(() => {
    throw new Error(`In ${dataDir} staat geen database.`);
  });
  const draft = join(folder, `${NAME}.draft`);
  await rm(draft, { force: true });
  const source = new DatabaseSync(join(dataDir, NAME));
  try {
    source.exec('PRAGMA busy_timeout = 30000');
    source.prepare('VACUUM INTO ?').run(draft);
  } finally {
    source.close();
  }
  checkWhole(draft);
  const facts: BackupFacts = { version: 1, at: new Date().toISOString(), ...(await fingerprint(draft)) };
  await rename(draft, join(folder, NAME));
  await writeFile(join(folder, LIST), JSON.stringify(facts, null, 2), { mode: 0o600, flush: true });
  return facts;
}

/** Puts a backup into a data folder without a database. Throws when the backup is not as it was made; changes nothing then. */
export async function restore(folder: string, dataDir: string): Promise<void> {
  const facts = JSON.parse(
    await readFile(join(folder, LIST), 'utf8').catch(() => {
      throw new Error(`In ${folder} staat geen hele kopie.`);
    }),
  ) as BackupFacts;
  const { bytes, sha256 } = await fingerprint(join(folder, NAME));
  if (facts.version !== 1 || facts.bytes !== bytes || facts.sha256 !== sha256)
    throw new Error(`De kopie in ${folder} is niet meer zoals zij gemaakt is. Neem een andere.`);
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  if ((await readdir(dataDir)).includes(NAME))
    throw new Error(`In ${dataDir} staat al een database. Zet die eerst ergens anders.`);
  const draft = join(dataDir, `${NAME}.draft`);
  await copyFile(join(folder, NAME), draft);
  checkWhole(draft);
  await rename(draft, join(dataDir, NAME));
}

function checkWhole(file: string): void {
  const copy = new DatabaseSync(file, { readOnly: true });
  try {
    const found = copy.prepare('PRAGMA integrity_check').all();
    if (found.length !== 1 || found[0]?.['integrity_check'] !== 'ok')
      throw new Error('De kopie is niet heel.');
  } finally {
    copy.close();
  }
}

async function fingerprint(file: string): Promise<Pick<BackupFacts, 'bytes' | 'sha256'>> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return { bytes: (await stat(file)).size, sha256: hash.digest('hex') };
}
