import { LRUCache } from 'lru-cache';
import { trusted, type ClientSession, type Model } from 'mongoose';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { rowProofs, type RowProofs } from '../seal/row-proof.ts';
import { sessionModel, type StoredSession } from './session.model.ts';
import { textOf } from './session.row.ts';

/** Rows of sessions: each carries its proof, so that one that was written or changed from outside opens nothing. */
export interface SessionStore extends RowProofs<StoredSession> {
  Stored: Model<StoredSession>;
  /** Keyed hash under which a secret is known. */
  hashOf(secret: string): string;
  /** Tells sockets and other processes that a session ended or changed. */
  announce(sessionId: string): void;
  /** The session of a viewer. Throws UNAUTHENTICATED. */
  findOwn(viewer: Viewer, within?: ClientSession): Promise<StoredSession>;
  /** Writes what changes of a session. False when something else changed it meanwhile, or from outside. */
  change(stored: StoredSession, changes: Partial<StoredSession>, within?: ClientSession): Promise<boolean>;
  /** Changes all that a filter finds, each anew when something else changed it meanwhile. */
  changeWhere(
    filter: Record<string, unknown>,
    changesOf: (stored: StoredSession) => Partial<StoredSession>,
  ): Promise<void>;
  /** Ends all that a filter finds; returns how many. `within` a transaction the caller announces it. */
  endWhere(filter: Record<string, unknown>, within?: ClientSession): Promise<number>;
}

/** Sessions in the database. */
export async function createSessionStore(core: Core): Promise<SessionStore> {
  const Stored = await sessionModel(core.database);
  const proofs = rowProofs<StoredSession>(core, 'session', textOf, ({ _id }) => ({ sessionId: _id }));
  const announce = (sessionId: string) => core.accessChanges.announce({ sessionId });
  const change = changing(Stored, proofs);

  return {
    ...proofs,
    Stored,
    hashOf: hashing(core),
    announce,
    change,
    async findOwn(viewer, within) {
      const id = sessionOf(viewer) ?? fail('UNAUTHENTICATED');
      const stored = await Stored.findById(id)
        .session(within ?? null)
        .lean();
      return stored ?? fail('UNAUTHENTICATED');
    },
    async changeWhere(filter, changesOf) {
      for (const found of await Stored.find(filter).lean()) {
        let stored: StoredSession | null = found;
        while (stored && proofs.isWhole(stored) && !(await change(stored, changesOf(stored))))
          stored = await Stored.findById(stored._id).lean();
        announce(found._id);
      }
    },
    async endWhere(filter, within) {
      const session = within ?? null;
      let ended = 0;
      for (;;) {
        const ids = (await Stored.find(filter, { _id: 1 }).session(session).lean()).map(({ _id }) => _id);
        if (ids.length === 0) return ended;
        await Stored.deleteMany({ _id: trusted({ $in: ids }) }).session(session);
        if (!within) ids.forEach(announce);
        ended += ids.length;
      }
    },
  };
}

/** Asked with every letter: the digest costs more than all else that is asked of a session that is known. */
function hashing({ keyring }: Pick<Core, 'keyring'>): SessionStore['hashOf'] {
  const hashes = new LRUCache<string, string>({ max: 5_000 });
  return (secret) => {
    const known = hashes.get(secret) ?? keyring.digest('session secret', secret);
    hashes.set(secret, known);
    return known;
  };
}

/** Writes by the proof of the row as it was seen, so that of two changes at the same moment one is done anew. */
const changing =
  (Stored: Model<StoredSession>, { proofOf }: RowProofs<StoredSession>): SessionStore['change'] =>
  async (stored, changes, session) => {
    const { _id, proof } = stored;
    const changed = { ...changes, proof: proofOf({ ...stored, ...changes }) };
    // What is taken away must not stay as null: its proof would be another.
    const gone = Object.entries(changes).filter(([, value]) => value === undefined);
    const $unset = Object.fromEntries(gone.map(([name]) => [name, 1]));
    const options = session ? { session } : {};
    const update = gone.length > 0 ? { $set: changed, $unset } : { $set: changed };
    return (await Stored.updateOne({ _id, proof }, update, options)).matchedCount === 1;
  };
