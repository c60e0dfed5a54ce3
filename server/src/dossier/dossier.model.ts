import { Schema, type Connection } from 'mongoose';
import type { DossierLineKind } from '../schema.generated.ts';

/** A meldcode dossier as it is stored: who is named in it. What it says is in its lines. */
export interface StoredDossier {
  _id: string;
  trajectId: string;
  openedAt: Date;
  /** Persons who read and write it. */
  named: string[];
  sawId: string;
}

/** A line. It is written once; only that what it asked for was done is added to it. */
export interface StoredLine {
  _id: string;
  dossierId: string;
  trajectId: string;
  at: Date;
  /** Order of writing, from 0: several can come at one moment. */
  place: number;
  /** Person who wrote it down. */
  by: string;
  kind: DossierLineKind;
  doneAt: Date | null;
  /** Of a crisis plan: the line that it takes the place of, of the first one its dossier. One takes the place of one. */
  replaces?: string;
  sealed: Buffer;
}

const dossierSchema = new Schema<StoredDossier>(
  {
    _id: String,
    trajectId: { type: String, required: true, immutable: true },
    openedAt: { type: Date, required: true, immutable: true },
    named: { type: [String], required: true },
    sawId: { type: String, required: true },
  },
  { versionKey: false },
);
dossierSchema.index({ trajectId: 1, openedAt: -1 });

/** Where what is sealed of a line belongs. */
export const linePlace = (id: string) => ({ collection: 'dossier_lines', id, field: 'sealed' });

const lineSchema = new Schema<StoredLine>(
  {
    _id: String,
    dossierId: { type: String, required: true, immutable: true },
    trajectId: { type: String, required: true, immutable: true },
    at: { type: Date, required: true, immutable: true },
    place: { type: Number, required: true, immutable: true },
    by: { type: String, required: true, immutable: true },
    kind: { type: String, required: true, immutable: true },
    doneAt: { type: Date, default: null },
    replaces: { type: String, immutable: true },
    sealed: { type: Buffer, required: true, immutable: true },
  },
  { versionKey: false },
);
lineSchema.index({ dossierId: 1, place: 1 });
lineSchema.index(
  { dossierId: 1, replaces: 1 },
  { unique: true, partialFilterExpression: { replaces: { $exists: true } } },
);

/** The dossier module's collections, with their indexes. */
export async function openDossiers(database: Connection) {
  const models = {
    Dossiers: database.model<StoredDossier>('Dossier', dossierSchema, 'dossiers'),
    Lines: database.model<StoredLine>('DossierLine', lineSchema, 'dossier_lines'),
  };
  for (const model of Object.values(models)) {
    await model.createCollection();
    await model.createIndexes();
  }
  return models;
}
