import { Schema, trusted, type Connection } from 'mongoose';
import { bytesOf } from '../seal/bytes.ts';
import type { Keyring } from '../seal/keyring.ts';
import { isDuplicate } from '../writes.ts';
import type { StreamId } from './log.ts';

/** States of streams at a number, so that a plan of years opens as quickly as a new one. Derived: may be thrown away. */
export interface Snapshots {
  latest(stream: StreamId, trajectId: string): Promise<{ seq: number; frozen: unknown } | null>;
  /** `frozen` is JSON: a text cannot change while it is being sealed. */
  save(stream: StreamId, trajectId: string, seq: number, frozen: string): Promise<void>;
}

interface StoredSnapshot {
  _id: string;
  seq: number;
  trajectId: string;
  body: Buffer;
}

const snapshotSchema = new Schema<StoredSnapshot>(
  { _id: String, seq: Number, trajectId: String, body: Buffer },
  { versionKey: false },
);

const place = (stream: string, seq: number) => ({
  collection: 'snapshots',
  id: `${stream}:${seq}`,
  field: 'body',
});

/** Snapshots in MongoDB, one per stream, sealed like the log. */
export async function createSnapshots(database: Connection, keyring: Keyring): Promise<Snapshots> {
  const Stored = database.model<StoredSnapshot>('Snapshot', snapshotSchema, 'snapshots');
  await Stored.createCollection();
  return {
    async latest(stream, trajectId) {
      const stored = await Stored.findOne({ _id: stream, trajectId }).lean();
      if (!stored) return null;
      const frozen = await keyring.open<string>(trajectId, place(stream, stored.seq), bytesOf(stored.body));
      return { seq: stored.seq, frozen: JSON.parse(frozen) };
    },
    async save(stream, trajectId, seq, frozen) {
      const body = await keyring.seal(trajectId, place(stream, seq), frozen);
      // An older snapshot of a slower process never replaces a newer one: the upsert then meets the taken _id.
      await Stored.updateOne(
        { _id: stream, seq: trusted({ $lt: seq }) },
        { $set: { seq, trajectId, body } },
        { upsert: true },
      ).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    },
  };
}
