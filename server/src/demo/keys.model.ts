import { Schema, type Connection, type Model } from 'mongoose';

/**
 * What became of an entry of the demo's data: identities only. Names stay in the data files, and sealed where the rooms
 * keep them.
 */
export interface DemoKey {
  /** Such as `colleague/KEY`, `household/KEY`, `person/HOUSEHOLD/KEY`, `meeting/HOUSEHOLD/KEY`. */
  _id: string;
  /** Identity of the account, traject, person or meeting. */
  of: string;
}

const schema = new Schema<DemoKey>({ _id: String, of: String }, { versionKey: false });

/** The keys in the database. */
export async function demoKeys(database: Connection): Promise<Model<DemoKey>> {
  const Keys = database.model<DemoKey>('DemoKey', schema, 'demo_keys');
  await Keys.createCollection();
  return Keys;
}
