import { trusted, type ClientSession, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { linePlace, type StoredAccessHead, type StoredAccessLine } from './access-line.model.ts';
import { start, type ChainHashes } from './chain.rules.ts';
import type { AccessActor, ChainEnd, LineTopic, NewLine } from './chain.ts';

/** Adds lines after the last one of a chain. */
export type AddNext = (owner: string, lines: readonly NewLine[], session?: ClientSession) => Promise<void>;

interface With {
  Lines: Model<StoredAccessLine>;
  Heads: Model<StoredAccessHead>;
  hashes: ChainHashes;
}

/** Adding over the database: each line with the hash of the one before it, and the end with its proof. */
export function createAdding(
  { keyring, clock }: Pick<Core, 'keyring' | 'clock'>,
  { Lines, Heads, hashes: { hashOf, proofOf } }: With,
): AddNext {
  async function lineAfter(
    trajectId: string,
    end: ChainEnd,
    { what, about }: LineTopic,
    { id: actorId, ...who }: AccessActor,
  ): Promise<StoredAccessLine> {
    const number = end.number + 1;
    const _id = `${trajectId}:${number}`;
    const sealed = await keyring.seal(trajectId, linePlace(_id), who);
    const at = clock.now();
    const line = { _id, trajectId, number, at, actorId, what, ...(about ? { about } : {}), sealed };
    return { ...line, hash: hashOf(end.hash, line) };
  }

  // Only forwards: with several processes the one that is late must not set it back.
  async function moveHead(head: StoredAccessHead, session?: ClientSession): Promise<void> {
    const within = session ? { session } : {};
    const { _id, ...rest } = { ...head, unanchored: true };
    const { matchedCount } = await Heads.updateOne(
      { _id, number: trusted({ $lt: head.number }) },
      { $set: rest },
      within,
    );
    if (matchedCount > 0) return;
    await Heads.updateOne({ _id }, { $setOnInsert: rest }, { upsert: true, ...within });
  }

  return async (owner, lines, session) => {
    const last = await Lines.findOne({ trajectId: owner }, { number: 1, hash: 1 })
      .sort({ number: -1 })
      .session(session ?? null)
      .lean();
    let end = { number: last?.number ?? 0, hash: last?.hash ?? start };
    const made: StoredAccessLine[] = [];
    for (const { topic, actor } of lines) {
      const line = await lineAfter(owner, end, topic, actor);
      made.push(line);
      end = line;
    }
    const { number, hash } = end;
    await Lines.insertMany(made, session ? { session } : {});
    await moveHead({ _id: owner, number, hash, proof: proofOf(owner, number, hash) }, session);
  };
}
