import { createHmac, randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Schema, type Connection } from 'mongoose';
import { EnvironmentError, type Environment } from '../environment.ts';

const checkSchema = new Schema<{ _id: string; value: string }>(
  { _id: String, value: String },
  { versionKey: false },
);

const pathOf = ({ dataDir }: Environment): string => join(dataDir, 'master.key');

/**
 * The master key: from the setting, else from `DATA_DIR/master.key`, which is made at the first start, readable by its
 * owner only. Throws `EnvironmentError` when the database was sealed by another key, or by one that is lost or damaged:
 * going on with a new key would make everything that was written unreadable without anyone noticing.
 */
export async function masterKeyOf(
  environment: Environment,
  database: Connection,
  opensDataKey: (key: Buffer) => Promise<boolean | null>,
): Promise<Buffer> {
  const Check = database.model('KeyCheck', checkSchema, 'key_check');
  const known = (await Check.findById('master').lean())?.value;
  const key = (await givenKey(environment)) ?? (await newKey(environment, known, opensDataKey));
  const value = createHmac('sha256', key).update('check of the master key').digest('base64url');
  if (known === undefined) {
    // A database of before this check tells by its data keys whether the key is the right one.
    if ((await opensDataKey(key)) === false) throw otherKey(environment);
    await Check.updateOne({ _id: 'master' }, { $setOnInsert: { value } }, { upsert: true });
  }
  const stored = known ?? (await Check.findById('master').lean())?.value;
  if (stored !== value) throw otherKey(environment);
  return key;
}

/** The key that is there; null when there is none yet. */
async function givenKey(environment: Environment): Promise<Buffer | null> {
  if (environment.masterKey) return Buffer.from(environment.masterKey, 'hex');
  const path = pathOf(environment);
  const written = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (written === null) return null;
  const text = written.trim();
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  throw new EnvironmentError([
    `In ${path} staat geen hele sleutel meer. Zet de sleutel terug uit een kopie; zonder die sleutel is niets te lezen.`,
  ]);
}

/** A key for a database in which nothing is sealed yet. */
async function newKey(
  environment: Environment,
  known: string | undefined,
  opensDataKey: (key: Buffer) => Promise<boolean | null>,
): Promise<Buffer> {
  const path = pathOf(environment);
  if (known !== undefined || (await opensDataKey(Buffer.alloc(32))) !== null)
    throw new EnvironmentError([
      `De sleutel ${path} is weg, en de database is er al mee verzegeld. Zet de sleutel terug uit een kopie, of geef hem met MASTER_KEY.`,
    ]);
  await mkdir(environment.dataDir, { recursive: true, mode: 0o700 });
  // Written whole before it has its name: a start that is cut off leaves no half key.
  const draft = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(draft, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  try {
    await link(draft, path);
  } catch (error) {
    // Another process was first: its key is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await givenKey(environment)) ?? newKey(environment, known, opensDataKey);
}

const otherKey = (environment: Environment): EnvironmentError =>
  new EnvironmentError([
    `De sleutel in ${environment.masterKey ? 'MASTER_KEY' : pathOf(environment)} is niet de sleutel van deze database. Geef de sleutel waarmee zij is begonnen.`,
  ]);
