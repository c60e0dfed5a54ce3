import { Schema, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { ErasedTraject } from '../schema.generated.ts';

/** That a traject was erased: dates and the term, and nothing that was in it. */
export interface StoredCertificate {
  _id: string;
  organisationId: string;
  registeredAt: Date;
  closedAt: Date;
  erasedAt: Date;
}

const certificateSchema = new Schema<StoredCertificate>(
  { _id: String, organisationId: String, registeredAt: Date, closedAt: Date, erasedAt: Date },
  { versionKey: false },
);
certificateSchema.index({ organisationId: 1, erasedAt: -1 });

/** Certificates of what was erased. */
export interface Certificates {
  /** Writes one; the first one stands. False when there was one already. */
  write(certificate: StoredCertificate, session?: ClientSession): Promise<boolean>;
  has(trajectId: string): Promise<boolean>;
  /** Those of an organisation, newest first, at most 500. */
  of(organisationId: string): Promise<ErasedTraject[]>;
}

/** Certificates in the database. */
export async function openCertificates(core: Core): Promise<Certificates> {
  const Stored = core.database.model<StoredCertificate>(
    'ErasedTraject',
    certificateSchema,
    'erased_trajecten',
  );
  await Stored.createCollection();
  await Stored.createIndexes();
  return {
    async write({ _id, ...facts }, session) {
      const options = { upsert: true, ...(session ? { session } : {}) };
      return (await Stored.updateOne({ _id }, { $setOnInsert: facts }, options)).upsertedCount > 0;
    },
    has: async (trajectId) => (await Stored.exists({ _id: trajectId })) !== null,
    async of(organisationId) {
      const stored = await Stored.find({ organisationId }).sort({ erasedAt: -1 }).limit(500).lean();
      return stored.map(({ _id: id, registeredAt, closedAt, erasedAt }) => ({
        id,
        registeredAt,
        closedAt,
        erasedAt,
      }));
    },
  };
}
