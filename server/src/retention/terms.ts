import { Schema, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { RetentionTerms } from '../schema.generated.ts';
import { usualTerms } from './retention.rules.ts';

type StoredTerms = RetentionTerms & { _id: string };

const termsSchema = new Schema<StoredTerms>(
  { _id: String, readMonths: Number, keepMonths: Number, keepMonthsWithChildren: Number },
  { versionKey: false },
);

/** Terms of organisations. */
export interface Terms {
  of(organisationId: string): Promise<RetentionTerms>;
  /** In the caller's transaction. */
  set(organisationId: string, terms: RetentionTerms, session: ClientSession): Promise<void>;
}

/** Terms in the database; who chose none has the usual ones. */
export async function openTerms(core: Core): Promise<Terms> {
  const Stored = core.database.model<StoredTerms>('RetentionTerms', termsSchema, 'retention_terms');
  await Stored.createCollection();
  return {
    async of(organisationId) {
      const stored = await Stored.findById(organisationId).lean();
      if (!stored) return usualTerms;
      const { readMonths, keepMonths, keepMonthsWithChildren } = stored;
      return { readMonths, keepMonths, keepMonthsWithChildren };
    },
    async set(organisationId, terms, session) {
      await Stored.updateOne({ _id: organisationId }, { $set: terms }, { upsert: true, session });
    },
  };
}
