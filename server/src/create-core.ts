import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { createAccessChanges } from './access/changes.ts';
import type { Clock } from './clock.ts';
import type { Core } from './core.ts';
import { connectDatabase, type DatabaseSettings } from './database/connect.ts';
import { EnvironmentError, type Environment } from './environment.ts';
import { createLog } from './log/log.ts';
import { createLogger } from './logger.ts';
import { createMailer } from './mail/mailer.ts';
import { createRandom } from './random.ts';
import { sharesInDatabase, sharesInFolder, type KeyShares } from './seal/key-shares.ts';
import { createKeyring, opensDataKey, sharesBelong } from './seal/keyring.ts';
import { masterKeyOf } from './seal/master-key.ts';

/** A core that can be stopped. */
export interface RunningCore extends Core {
  /** Which database it runs on, for the closing line of tests and the start message. */
  databaseKind: 'embedded' | 'mongodb';
  /** Address of the database, to look into it with another tool. */
  databaseUri: string;
  close(): Promise<void>;
}

/** The clock of the machine. */
export const machineClock: Clock = { now: () => new Date() };

/** Everything that the modules get, made from the settings. `origin` answers with the address people use. */
export async function createCore(
  environment: Environment,
  clock: Clock,
  origin: () => string,
  strictness: Pick<DatabaseSettings, 'failOnCollectionScanOver'> = {},
): Promise<RunningCore> {
  const logger = createLogger(environment);
  const database = await connectDatabase({ ...environment, ...strictness });
  const { connection, kind, uri } = database;
  const random = createRandom(clock);
  const keys = await keysOf(environment, connection).catch(async (error: unknown) => {
    await database.close();
    throw error;
  });
  const { masterKey, shares } = keys;
  const keyring = createKeyring(connection, masterKey, shares);
  const self = random.uuid();
  const log = await createLog(connection, keyring, self);
  const accessChanges = await createAccessChanges(connection, self);
  // Another process may have destroyed a key that was opened here.
  accessChanges.listen((change) => {
    if ('trajectId' in change) keyring.forget(change.trajectId);
    if ('everything' in change) keyring.forget();
  });
  const mailer = createMailer(environment, logger, clock, masterKey);
  return {
    environment,
    origin,
    database: connection,
    databaseKind: kind,
    databaseUri: uri,
    clock,
    random,
    keyring,
    log,
    accessChanges,
    mailer,
    logger,
    async close() {
      await mailer.close();
      await log.close();
      await accessChanges.close();
      await database.close();
    },
  };
}

/** Everything outside the database that its data keys need. Throws `EnvironmentError`. */
async function keysOf(
  environment: Environment,
  connection: Connection,
): Promise<{ masterKey: Buffer; shares: KeyShares }> {
  const { dataDir, keysDir, mongodbUri, databaseName } = environment;
  const folder = keysDir ?? (mongodbUri ? null : join(dataDir, 'keys'));
  const shares =
    folder === null
      ? await sharesInDatabase(connection.useDb(`${databaseName}-keys`, { useCache: true }))
      : sharesInFolder(folder);
  const masterKey = await masterKeyOf(environment, connection, (key) =>
    opensDataKey(connection, key, shares),
  );
  if (!(await sharesBelong(connection, shares)))
    throw new EnvironmentError([
      `De sleutels van deze database staan niet in ${folder ?? `de database ${databaseName}-keys`}. Zet ze terug uit een kopie, of wijs de map aan met KEYS_DIR.`,
    ]);
  return { masterKey, shares };
}
