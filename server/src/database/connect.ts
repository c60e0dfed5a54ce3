import mongoose from 'mongoose';
import { startEmbedded, type Embedded } from '@regietafel/embedded-mongodb';

/** Where the database is. Without `mongodbUri` the embedded one is started in `dataDir`. */
export type DatabaseSettings = {
  mongodbUri?: string | undefined;
  dataDir: string;
  /** Name of the database on that server; default `regietafel`. */
  databaseName?: string | undefined;
  /** Tests: a query on the embedded database that reads more documents than this without an index fails. */
  failOnCollectionScanOver?: number | undefined;
};

/** A connected database. Nothing but `close` and messages at start may depend on its kind. */
export type Database = {
  connection: mongoose.Connection;
  uri: string;
  kind: 'embedded' | 'mongodb';
  close: () => Promise<void>;
};

const MAX_CLOCK_SKEW_MS = 5_000;
const OLDEST_VERSION = 7;

/** Thrown at start when the MongoDB that was given cannot be used; the message says what to do. */
export class UnsuitableDatabase extends Error {}

type Hello = { setName?: string; msg?: string; localTime?: Date };

async function checkMongoDb(connection: mongoose.Connection): Promise<void> {
  const admin = connection.getClient().db('admin');
  const asked = Date.now();
  const hello = (await admin.command({ hello: 1 })) as Hello;
  const answered = Date.now();
  const { version } = (await admin.command({ buildInfo: 1 })) as { version: string };
  if (Number(version.split('.')[0]) < OLDEST_VERSION) {
    throw new UnsuitableDatabase(`MongoDB ${version} is too old. Use MongoDB ${OLDEST_VERSION} or newer.`);
  }
  const sharded = hello.msg === 'isdbgrid';
  if (!hello.setName && !sharded) {
    throw new UnsuitableDatabase(
      'This MongoDB is a standalone server, without transactions and change streams. Start it with --replSet rs0, ' +
        'run rs.initiate() once in mongosh, and add ?replicaSet=rs0 to MONGODB_URI.',
    );
  }
  const theirs = hello.localTime?.getTime() ?? answered;
  const skew = theirs < asked ? asked - theirs : theirs > answered ? theirs - answered : 0;
  if (skew > MAX_CLOCK_SKEW_MS) {
    throw new UnsuitableDatabase(
      `The clocks of this machine and of MongoDB differ by ${Math.round(skew / 1000)} seconds. Synchronise both (NTP) and start again.`,
    );
  }
}

/**
 * Connects to MongoDB, or starts the embedded database and connects to that. Writes are acknowledged by a
 * majority and journalled; filters are cleaned of operators that come from outside.
 */
export async function connectDatabase(settings: DatabaseSettings): Promise<Database> {
  const { mongodbUri, dataDir, databaseName = 'regietafel', failOnCollectionScanOver } = settings;
  const embedded: Embedded | undefined = mongodbUri
    ? undefined
    : await startEmbedded({ dataDir, failOnCollectionScanOver });
  const uri = mongodbUri ?? embedded!.uri;
  const connection = mongoose.createConnection(uri, {
    dbName: databaseName,
    autoIndex: false,
    autoCreate: false,
    writeConcern: { w: 'majority', journal: true },
    readConcern: { level: 'majority' },
    ...(uri.includes('serverSelectionTimeoutMS=') ? {} : { serverSelectionTimeoutMS: 10_000 }),
  });
  connection.set('sanitizeFilter', true);
  connection.set('strictQuery', true);
  let closing: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await connection.close();
    await embedded?.close();
  };
  try {
    await connection.asPromise();
    if (mongodbUri) await checkMongoDb(connection);
  } catch (error) {
    await close();
    throw error;
  }
  return { connection, uri, kind: mongodbUri ? 'mongodb' : 'embedded', close: () => (closing ??= close()) };
}
