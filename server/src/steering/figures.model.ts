import { Schema, type Connection } from 'mongoose';

/** Published figures of one organisation and quarter: `_id` names both, and they never change. */
export interface StoredFigures {
  _id: string;
  organisationId: string;
  /** Such as `2026-Q3`. */
  quarter: string;
  /** The figures: they name teams. */
  sealed: Buffer;
}

const fixed = <T>(type: T) => ({ type, immutable: true, required: true });
const figuresSchema = new Schema<StoredFigures>(
  { _id: String, organisationId: fixed(String), quarter: fixed(String), sealed: fixed(Buffer) },
  { versionKey: false },
);
figuresSchema.index({ organisationId: 1, quarter: -1 });

/** Published figures. */
export async function openFigures(database: Connection) {
  const Stored = database.model('SteeringFigures', figuresSchema, 'steering_figures');
  await Stored.createCollection();
  await Stored.createIndexes();
  return Stored;
}
