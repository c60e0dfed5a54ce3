import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import type { AccessedThing, ChainFault, Right } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { isDuplicate } from '../writes.ts';
import { accessLogModels, type StoredAccessHead, type StoredAccessLine } from './access-line.model.ts';

/** Who acted, as it was then. */
export interface AccessActor {
  id: string;
  name: string;
  role: string;
  /** On what ground (NEN 7513); absent in lines of before. */
  ground?: Ground;
  /** Keyed digest of the session from which it came. */
  session?: string;
  /** Of a refusal: the right that was asked for. */
  right?: Right;
}

/** Why a professional may read or change something (NEN 7513). */
export type Ground = 'TREATMENT_RELATION' | 'REQUEST' | 'SAFETY_DESK' | 'MELDCODE' | 'REFUSED';

/** A line of the access log, opened. */
export interface AccessLineRecord {
  number: number;
  at: Date;
  name: string;
  role: string;
  what: AccessedThing;
  ground?: Ground;
  right?: Right;
}

/** What is looked at to decide who may see a line. */
export type LineTopic = Pick<StoredAccessLine, 'what' | 'about'>;

/** What a look at a traject's chain finds. */
export type ChainVerdict =
  { whole: true; lines: number } | { whole: false; brokenAt: number; reason: ChainFault };

/** The end of a chain, as it is kept outside the database. */
export type ChainEnd = Pick<StoredAccessHead, 'number' | 'hash'>;

/** The chained lines of the access log: they are added, and never changed. */
export interface Chain {
  add(trajectId: string, topic: LineTopic, actor: AccessActor): Promise<void>;
  /** Newest first, at most so many beside what is left out: that is left out before anything is counted. */
  newest(
    trajectId: string,
    most: number,
    isShown: (topic: LineTopic) => boolean,
  ): Promise<AccessLineRecord[]>;
  /** Looks whether a line was taken away or changed, also of what was anchored before. */
  verify(trajectId: string, anchored?: readonly ChainEnd[]): Promise<ChainVerdict>;
  /** Traject or organisation of every chain, in no order. */
  all(): AsyncIterable<string>;
  /** Ends that are not anchored yet, at most so many. */
  unanchored(most: number): Promise<(ChainEnd & { chain: string })[]>;
  /** These ends are kept outside the database now. */
  markAnchored(ends: readonly (ChainEnd & { chain: string })[]): Promise<void>;
}

const tries = 20;
const start = '';
const place = (id: string) => ({ collection: 'access_lines', id, field: 'sealed' });

/** Hash-chained lines in the database. The hashes are keyed: who can write the database cannot make a chain that fits. */
export async function createChain({ database, keyring, clock }: Core): Promise<Chain> {
  const { Lines, Heads } = await accessLogModels(database);
  const additions = createKeyedQueue();

  const hashOf = (previous: string, line: Omit<StoredAccessLine, 'hash'>): string =>
    keyring.digest(
      'access log line',
      JSON.stringify([
        previous,
        line.trajectId,
        line.number,
        line.at.toISOString(),
        line.actorId,
        line.what,
        bytesOf(line.sealed).toString('base64'),
        // Lines of before told nothing of it: their hashes stay as they are.
        ...(line.about ? [line.about.kind, line.about.id] : []),
      ]),
    );
  const proofOf = (trajectId: string, number: number, hash: string): string =>
    keyring.digest('access log head', JSON.stringify([trajectId, number, hash]));

  async function addNext(
    trajectId: string,
    { what, about }: LineTopic,
    { id: actorId, ...who }: AccessActor,
  ): Promise<void> {
    const last = await Lines.findOne({ trajectId }, { number: 1, hash: 1 }).sort({ number: -1 }).lean();
    const number = (last?.number ?? 0) + 1;
    const id = `${trajectId}:${number}`;
    const sealed = await keyring.seal(trajectId, place(id), who);
    const line = {
      _id: id,
      trajectId,
      number,
      at: clock.now(),
      actorId,
      what,
      ...(about ? { about } : {}),
      sealed,
    };
    const hash = hashOf(last?.hash ?? start, line);
    await Lines.create({ ...line, hash });
    await moveHead({ _id: trajectId, number, hash, proof: proofOf(trajectId, number, hash) });
  }

  // Only forwards: with several processes the one that is late must not set it back.
  async function moveHead(head: StoredAccessHead): Promise<void> {
    const { _id, ...rest } = { ...head, unanchored: true };
    const { matchedCount } = await Heads.updateOne(
      { _id, number: trusted({ $lt: head.number }) },
      { $set: rest },
    );
    if (matchedCount > 0) return;
    await Heads.updateOne({ _id }, { $setOnInsert: rest }, { upsert: true });
  }

  // One after another within this process; the unique number sorts out what other processes do.
  async function add(trajectId: string, topic: LineTopic, actor: AccessActor): Promise<void> {
    for (let left = tries; ; left--) {
      try {
        return await addNext(trajectId, topic, actor);
      } catch (error) {
        if (!isDuplicate(error) || left === 0) throw error;
      }
    }
  }

  return {
    add: (trajectId, topic, actor) => additions.run(trajectId, () => add(trajectId, topic, actor)),
    async newest(trajectId, most, isShown) {
      const box = await keyring.box(trajectId);
      const shown: AccessLineRecord[] = [];
      for await (const line of Lines.find({ trajectId }).sort({ number: -1 }).lean().cursor()) {
        if (!isShown(line)) continue;
        const { _id, number, at, what, sealed } = line;
        const actor = box.open<Omit<AccessActor, 'id' | 'session'>>(place(_id), bytesOf(sealed));
        if (shown.push({ number, at, what, ...actor }) === most) break;
      }
      return shown;
    },
    async verify(trajectId, anchored = []) {
      const anchors = new Map(anchored.map((end) => [end.number, end.hash]));
      const head = await Heads.findById(trajectId).lean();
      // Before anything else: an older end with its own proof fits the lines that were left.
      const furthest = Math.max(0, ...anchors.keys());
      if (furthest > (head?.number ?? 0))
        return { whole: false, brokenAt: (head?.number ?? 0) + 1, reason: 'NOT_AS_ANCHORED' };
      let previous = start;
      let number = 0;
      let hashAtHead: string | undefined;
      for await (const line of Lines.find({ trajectId }).sort({ number: 1 }).lean().cursor()) {
        number++;
        if (line.number !== number) return { whole: false, brokenAt: number, reason: 'LINE_MISSING' };
        if (line.hash !== hashOf(previous, line))
          return { whole: false, brokenAt: number, reason: 'LINE_CHANGED' };
        const kept = anchors.get(number);
        if (kept !== undefined && kept !== line.hash)
          return { whole: false, brokenAt: number, reason: 'NOT_AS_ANCHORED' };
        previous = line.hash;
        if (number === head?.number) hashAtHead = line.hash;
      }
      if (!head)
        return number === 0
          ? { whole: true, lines: 0 }
          : { whole: false, brokenAt: number, reason: 'END_MISSING' };
      if (head.proof !== proofOf(trajectId, head.number, head.hash)) {
        return { whole: false, brokenAt: head.number, reason: 'END_CHANGED' };
      }
      if (hashAtHead !== head.hash) return { whole: false, brokenAt: number + 1, reason: 'END_MISSING' };
      return { whole: true, lines: number };
    },
    async *all() {
      for await (const { _id } of Heads.find({ _id: trusted({ $gte: '' }) }, { _id: 1 })
        .lean()
        .cursor())
        yield _id;
    },
    async unanchored(most) {
      const heads = await Heads.find({ unanchored: true }).limit(most).lean();
      return heads.map(({ _id: chain, number, hash }) => ({ chain, number, hash }));
    },
    async markAnchored(ends) {
      for (const { chain: _id, number } of ends)
        await Heads.updateOne({ _id, number }, { $unset: { unanchored: 1 } });
    },
  };
}
