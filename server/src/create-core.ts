import { createAccessChanges } from './access/changes.ts';
import type { Clock, Core } from './core.ts';
import { connectDatabase, type DatabaseSettings } from './database/connect.ts';
import type { Environment } from './environment.ts';
import { createLog } from './log/log.ts';
import { createLogger } from './logger.ts';
import { createMailer } from './mail/mailer.ts';
import { createRandom } from './random.ts';
import { createKeyring, opensDataKey } from './seal/keyring.ts';
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
  const masterKey = await masterKeyOf(environment, connection, (key) => opensDataKey(connection, key)).catch(
    async (error: unknown) => {
      await database.close();
      throw error;
    },
  );
  const keyring = createKeyring(connection, masterKey);
  const self = random.uuid();
  const log = await createLog(connection, keyring, self);
  const accessChanges = await createAccessChanges(connection, self);
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
