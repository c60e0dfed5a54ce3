import { Schema, type Connection, type Model } from 'mongoose';

/**
 * What became of a part of the demo's data: identities only. Names stay in the data files, and sealed where the rooms
 * keep them.
 */
export interface DemoPart {
  /** `organisation`, `colleague/KEY` or `household/KEY`. */
  _id: string;
  /**
   * Identities by key: `organisation`, `colleague/KEY`, `household/KEY`, `person/HOUSEHOLD/KEY`,
   * `meeting/HOUSEHOLD/KEY`.
   */
  ids: Record<string, string>;
}

const schema = new Schema<DemoPart>({ _id: String, ids: Schema.Types.Mixed }, { versionKey: false });

/** The parts in the database. */
export async function demoParts(database: Connection): Promise<Model<DemoPart>> {
  const Parts = database.model<DemoPart>('DemoPart', schema, 'demo_parts');
  await Parts.createCollection();
  return Parts;
}
