import { exec } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Connection } from 'mongoose';
import { EnvironmentError, type Environment } from '../environment.ts';
import type { KeyShares } from './key-shares.ts';
import { checkModel, nameOfKey, openMasterKeys, otherKeyOf, type MasterKeys } from './master-keys.ts';

const pathOf = ({ dataDir, masterKeyFile }: Environment): string =>
  masterKeyFile ?? join(dataDir, 'master.key');

/** Milliseconds that a vault gets to answer. */
const VAULT_PATIENCE = 30_000;

/**
 * The master key: from the setting, a file or the command of a vault, else from `DATA_DIR/master.key`, which is made at
 * the first start, readable by its owner only. Throws `EnvironmentError` when the database was sealed by another key, or by one that is lost or damaged:
 * going on with a new key would make everything that was written unreadable without anyone noticing.
 */
export async function masterKeyOf(
  environment: Environment,
  database: Connection,
  shares: KeyShares,
  opensDataKey: (key: Buffer) => Promise<boolean | null>,
): Promise<MasterKeys> {
  const Check = checkModel(database);
  const known = (await Check.findById('master').lean())?.value;
  const key = (await givenKey(environment)) ?? (await newKey(environment, known, opensDataKey));
  const opens = known === undefined ? await opensDataKey(key) : null;
  if (known === undefined) {
    // A database of before this check tells by its data keys whether the key is the right one.
    if (opens === false) throw otherKey(environment);
    await Check.updateOne({ _id: 'master' }, { $setOnInsert: { value: nameOfKey(key) } }, { upsert: true });
  }
  const stored = known ?? (await Check.findById('master').lean())?.value;
  // During a rotation the old key and the new one both start a server.
  if (stored !== nameOfKey(key) && !(await isOfRotation(database, shares, key, stored)))
    throw otherKey(environment);
  return openMasterKeys(database, shares, key, known === undefined && opens === null);
}

async function isOfRotation(
  database: Connection,
  shares: KeyShares,
  key: Buffer,
  stored: string | undefined,
): Promise<boolean> {
  const other = await otherKeyOf(database, shares, key);
  return other !== null && nameOfKey(other.key) === stored;
}

/** The key that is there; null when there is none yet. */
async function givenKey(environment: Environment): Promise<Buffer | null> {
  if (environment.masterKey) return Buffer.from(environment.masterKey, 'hex');
  const { masterKeyCommand } = environment;
  if (masterKeyCommand) return keyFromCommand(masterKeyCommand);
  const path = pathOf(environment);
  const written = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new EnvironmentError([`De sleutel ${path} is niet te lezen (${error.code ?? 'onbekend'}).`]);
  });
  if (written === null) return null;
  return (
    keyIn(written) ??
    Promise.reject(
      new EnvironmentError([
        `In ${path} staat geen hele sleutel meer. Zet de sleutel terug uit een kopie; zonder die sleutel is niets te lezen.`,
      ]),
    )
  );
}

/** A master key as it is written down: 64 hexadecimal characters; null when it is not that. */
export function keyIn(text: string): Buffer | null {
  const hex = text.trim();
  return /^[0-9a-f]{64}$/i.test(hex) ? Buffer.from(hex, 'hex') : null;
}

/** The key that a command of a vault prints. Neither its output nor its complaint is ever told: both may hold secrets. */
export async function keyFromCommand(command: string): Promise<Buffer> {
  const answer = await promisify(exec)(command, { timeout: VAULT_PATIENCE, encoding: 'utf8' }).catch(
    (error: { code?: unknown; signal?: unknown }) => {
      const why = error.signal ? 'gaf geen antwoord' : `stopte met code ${String(error.code)}`;
      throw new EnvironmentError([
        `De opdracht in MASTER_KEY_COMMAND ${why}. Zonder sleutel kan de server niet starten.`,
      ]);
    },
  );
  const key = keyIn(answer.stdout);
  if (key) return key;
  throw new EnvironmentError([
    'De opdracht in MASTER_KEY_COMMAND gaf geen sleutel van 64 hexadecimale tekens. Zonder sleutel kan de server niet starten.',
  ]);
}

/** A key for a database in which nothing is sealed yet. */
async function newKey(
  environment: Environment,
  known: string | undefined,
  opensDataKey: (key: Buffer) => Promise<boolean | null>,
): Promise<Buffer> {
  const path = pathOf(environment);
  // One that was named is never made here: whoever named it keeps it somewhere.
  if (environment.masterKeyFile)
    throw new EnvironmentError([
      `De sleutel ${path} uit MASTER_KEY_FILE is er niet. Maak hem met: openssl rand -hex 32`,
    ]);
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
    `De sleutel ${placeOf(environment)} is niet de sleutel van deze database. Geef de sleutel waarmee zij is begonnen.`,
  ]);

const placeOf = (environment: Environment): string =>
  environment.masterKey
    ? 'in MASTER_KEY'
    : environment.masterKeyCommand
      ? 'van MASTER_KEY_COMMAND'
      : `in ${pathOf(environment)}`;
