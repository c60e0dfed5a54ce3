import { setTimeout as pause } from 'node:timers/promises';
import { Schema, trusted, type Connection, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { EnvironmentError } from '../environment.ts';
import { isDuplicate } from '../writes.ts';

/**
 * One change of what is in the database, made once, when a new release starts on data of an older one. Forward only. A
 * process that dies half way leaves it to the next, so `run` may come twice and does no harm to what it did before.
 */
export interface Migration {
  /** In a few words, for the log. */
  name: string;
  run(core: Core): Promise<void>;
}

interface StoredState {
  _id: 'schema';
  /** How many migrations the data have had. */
  version: number;
  /** Who is at work, and until when that counts. */
  heldBy: string;
  heldUntil: Date;
}

const stateSchema = new Schema<StoredState>(
  { _id: String, version: Number, heldBy: String, heldUntil: Date },
  { versionKey: false },
);

/** Milliseconds after which a process that died leaves the work to another. */
const lease = 30_000;
const lookAgainAfter = 200;

/**
 * Brings the database up to this release. Of processes that start together one does it and the others wait. Throws
 * `EnvironmentError` for a database that a newer release has used: going on would undo what that did.
 */
export async function migrate(core: Core, migrations: readonly Migration[]): Promise<void> {
  const States = stateModel(core.database);
  const self = core.random.uuid();
  await States.createCollection();
  for (;;) {
    const version = (await States.findById('schema').lean())?.version ?? 0;
    if (version === migrations.length) return;
    if (version > migrations.length) throw tooNew(version, migrations.length);
    if (await hold(States, self)) return workFrom(core, States, self, migrations);
    await pause(lookAgainAfter);
  }
}

const stateModel = (database: Connection): Model<StoredState> =>
  database.models['Migrations'] ?? database.model<StoredState>('Migrations', stateSchema, 'migrations');

const tooNew = (version: number, known: number): EnvironmentError =>
  new EnvironmentError([
    `Deze database is van een nieuwere versie van Regietafel (stap ${version}, deze versie kent er ${known}). Start die versie, of zet een kopie van de gegevens van daarvoor terug.`,
  ]);

/** True when this process may work. The time is the machine's own: another clock would hold on for ever, or never. */
async function hold(States: Model<StoredState>, self: string): Promise<boolean> {
  const now = Date.now();
  try {
    const free = { _id: 'schema' as const, heldUntil: trusted({ $lte: new Date(now) }) };
    const held = { heldBy: self, heldUntil: new Date(now + lease) };
    await States.updateOne(free, { $set: held, $setOnInsert: { version: 0 } }, { upsert: true });
    return true;
  } catch (error) {
    // It is there, and held by another.
    if (isDuplicate(error)) return false;
    throw error;
  }
}

/** Does what is left, one after the other; what another did before it died is looked up once it is held. */
async function workFrom(
  core: Core,
  States: Model<StoredState>,
  self: string,
  migrations: readonly Migration[],
): Promise<void> {
  const mine = { _id: 'schema' as const, heldBy: self };
  const write = async (set: Partial<StoredState>): Promise<void> => {
    const { matchedCount } = await States.updateOne(mine, { $set: set });
    if (matchedCount === 0) throw new Error('Another process took the migrations over.');
  };
  const holding = setInterval(
    () => void write({ heldUntil: new Date(Date.now() + lease) }).catch(() => undefined),
    lease / 3,
  );
  try {
    const done = (await States.findById('schema').lean())?.version ?? 0;
    for (const [at, migration] of migrations.entries()) {
      if (at < done) continue;
      await migration.run(core);
      await write({ version: at + 1 });
      core.logger.info({ migration: migration.name }, 'The data were brought up to this release');
    }
  } finally {
    clearInterval(holding);
    await States.updateOne(mine, { $set: { heldUntil: new Date(0) } }).catch(() => undefined);
  }
}
