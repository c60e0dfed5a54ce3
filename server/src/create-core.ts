import { join } from 'node:path';
import type { Connection } from 'mongoose';
import { createAccessChanges } from './access/changes.ts';
import type { Clock } from './clock.ts';
import type { Core } from './core.ts';
import { connectDatabase, type DatabaseSettings } from './database/connect.ts';
import { EnvironmentError, type Environment } from './environment.ts';
import { createLog } from './log/log.ts';
import type { Logger } from 'pino';
import { createLogger } from './logger.ts';
import { createMailer } from './mail/mailer.ts';
import { createRandom } from './random.ts';
import { createRateLimits } from './rate-limit/rate-limiter.ts';
import { sharesInDatabase, sharesInFolder, type KeyShares } from './seal/key-shares.ts';
import { opensDataKey, sharesBelong } from './seal/data-keys.ts';
import { createKeyring } from './seal/keyring.ts';
import { masterKeyOf } from './seal/master-key.ts';
import type { MasterKeys } from './seal/master-keys.ts';

/** A core that can be stopped. */
export interface RunningCore extends Core {
  /** Which database it runs on, for the closing line of tests and the start message. */
  databaseKind: 'embedded' | 'mongodb';
  /** Address of the database, to look into it with another tool. */
  databaseUri: string;
  /** The master key that new data keys are wrapped by now: for who replaces it. */
  masterKey(): Buffer;
  close(): Promise<void>;
}

/** The clock of the machine. */
export const machineClock: Clock = { now: () => new Date() };

/** Milliseconds within which a process knows that the master key was replaced. */
const lookForMasterKeyEvery = 60_000;

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
  const { masterKeys, shares } = keys;
  const keyring = createKeyring(connection, masterKeys, shares);
  const watch = watchMasterKey(masterKeys, logger);
  const self = random.uuid();
  const log = await createLog(connection, keyring, self);
  const accessChanges = await createAccessChanges(connection, self);
  // Another process may have destroyed a key that was opened here.
  accessChanges.listen((change) => {
    if ('trajectId' in change) keyring.forget(change.trajectId);
    if ('everything' in change) keyring.forget();
  });
  const limiter = await createRateLimits(connection, keyring);
  const mailer = createMailer(environment, logger, clock, masterKeys.root);
  return {
    environment,
    origin,
    database: connection,
    databaseKind: kind,
    databaseUri: uri,
    masterKey: () => masterKeys.current,
    clock,
    random,
    keyring,
    log,
    accessChanges,
    limiter,
    mailer,
    logger,
    async close() {
      clearInterval(watch);
      await mailer.close();
      await log.close();
      await accessChanges.close();
      await database.close();
    },
  };
}

/** Takes over a master key that was replaced, also in a process that has nothing to open meanwhile. */
function watchMasterKey(masterKeys: MasterKeys, logger: Logger): NodeJS.Timeout {
  const look = () =>
    void masterKeys
      .refresh()
      .catch((error: unknown) =>
        logger.error({ name: (error as Error).name }, 'The master key is not known here'),
      );
  return setInterval(look, lookForMasterKeyEvery).unref();
}

/** Where the shares of data keys are, by the settings. */
export async function sharesOf(environment: Environment, connection: Connection): Promise<KeyShares> {
  const { databaseName } = environment;
  const folder = shareFolder(environment);
  return folder === null
    ? sharesInDatabase(connection.useDb(`${databaseName}-keys`, { useCache: true }))
    : sharesInFolder(folder);
}

const shareFolder = ({ dataDir, keysDir, mongodbUri }: Environment): string | null =>
  keysDir ?? (mongodbUri ? null : join(dataDir, 'keys'));

/** Everything outside the database that its data keys need. Throws `EnvironmentError`. */
async function keysOf(
  environment: Environment,
  connection: Connection,
): Promise<{ masterKeys: MasterKeys; shares: KeyShares }> {
  const shares = await sharesOf(environment, connection);
  const masterKeys = await masterKeyOf(environment, connection, shares, (key) =>
    opensDataKey(connection, key, shares),
  );
  if (!(await sharesBelong(connection, shares)))
    throw new EnvironmentError([
      `De sleutels van deze database staan niet in ${shareFolder(environment) ?? `de database ${environment.databaseName}-keys`}. Zet ze terug uit een kopie, of wijs de map aan met KEYS_DIR.`,
    ]);
  return { masterKeys, shares };
}
