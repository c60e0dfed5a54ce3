import { Schema } from 'mongoose';
import type { Core } from '../core.ts';
import { bytesOf } from '../seal/bytes.ts';

/** Identities by key: `organisation`, `colleague/KEY`, `household/KEY`, `person/HOUSEHOLD/KEY`, `meeting/HOUSEHOLD/KEY`. */
export type Ids = [key: string, id: string][];

/** What became of the parts of the demo's data: identities only. Names stay in the data files, and sealed where the modules keep them. */
export interface DemoParts {
  /** Identities of all parts that were kept. */
  all(): Promise<Ids>;
  /** Keeps a part: `organisation`, `colleague/KEY` or `household/KEY`. */
  keep(part: string, ids: Ids): Promise<void>;
}

interface StoredPart {
  /** Keyed digest of the part's name. */
  _id: string;
  /** The identities. Their keys are first names: those lie readable nowhere, not even invented ones. */
  sealed: Buffer;
}

const schema = new Schema<StoredPart>(
  { _id: String, sealed: { type: Buffer, required: true } },
  { versionKey: false },
);

const owner = 'demo';
const placeOf = (id: string) => ({ collection: 'demo_parts', id, field: 'sealed' });

/** The parts in the database. */
export async function openDemoParts({ database, keyring }: Core): Promise<DemoParts> {
  const Parts = database.model<StoredPart>('DemoPart', schema, 'demo_parts');
  await Parts.createCollection();
  await keyring.create(owner);
  const { seal, open } = await keyring.box(owner);
  async function keep(part: string, ids: Ids): Promise<void> {
    const _id = keyring.digest('demo part', part);
    await Parts.create({ _id, sealed: seal(placeOf(_id), ids) });
  }
  // The first version kept them readable.
  const readable = await Parts.collection
    .find({ ids: { $exists: true } })
    .sort({ $natural: 1 })
    .toArray();
  for (const { _id, ids } of readable) {
    await keep(String(_id), Object.entries(ids as Record<string, string>));
    await Parts.collection.deleteOne({ _id });
  }
  return {
    all: async () =>
      (await Parts.find().sort({ $natural: 1 }).lean()).flatMap(({ _id, sealed }) =>
        open<Ids>(placeOf(_id), bytesOf(sealed)),
      ),
    keep,
  };
}
