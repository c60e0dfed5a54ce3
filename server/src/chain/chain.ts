import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import type { AccessedThing, ChainFault, OrganisationAct, Right } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import { inTransaction, isDuplicate } from '../writes.ts';
import type { OrganisationFacts } from './organisation-facts.ts';
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
  /** Of an act of the organisation: about whom, and how. */
  facts?: OrganisationFacts;
}

/** Why a professional may read or change something (NEN 7513). */
export type Ground = 'TREATMENT_RELATION' | 'REQUEST' | 'SAFETY_DESK' | 'MELDCODE' | 'OWN' | 'REFUSED';

/** A line of the access log, opened. */
export interface AccessLineRecord {
  number: number;
  at: Date;
  name: string;
  role: string;
  what: Acted;
  ground?: Ground;
  right?: Right;
  facts?: OrganisationFacts;
}

/** What is looked at to decide who may see a line. */
export type LineTopic = Pick<StoredAccessLine, 'what' | 'about'>;

/** What was done: in a household, or in the organisation itself. */
export type Acted = AccessedThing | OrganisationAct;

/** A line to add. */
export interface NewLine {
  topic: LineTopic;
  actor: AccessActor;
}

/** What a look at a traject's chain finds. */
export type ChainVerdict =
  { whole: true; lines: number } | { whole: false; brokenAt: number; reason: ChainFault };

/** The end of a chain, as it is kept outside the database. */
export type ChainEnd = Pick<StoredAccessHead, 'number' | 'hash'>;

/** The chained lines of the access log: they are added, and never changed. */
export interface Chain {
  add(trajectId: string, topic: LineTopic, actor: AccessActor): Promise<void>;
  /**
   * Does `work` and adds the lines that it noted, in one transaction: all of it is there, or nothing. Changes that note
   * in one chain come one after the other; `work` may run more than once, and begins no other of the same chain.
   */
  inTransaction<T>(
    owner: string,
    work: (session: ClientSession, note: (line: NewLine) => void) => Promise<T>,
  ): Promise<T>;
  /** Newest first, at most so many beside what is left out: that is left out before anything is counted. */
  newest(
    trajectId: string,
    most: number,
    isShown: (topic: LineTopic) => boolean,
    /** Only lines of before this number. */
    before?: number,
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

  async function addNext(owner: string, lines: readonly NewLine[], session?: ClientSession) {
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
  }

  async function lineAfter(
    trajectId: string,
    end: ChainEnd,
    { what, about }: LineTopic,
    { id: actorId, ...who }: AccessActor,
  ): Promise<StoredAccessLine> {
    const number = end.number + 1;
    const _id = `${trajectId}:${number}`;
    const sealed = await keyring.seal(trajectId, place(_id), who);
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

  // One after another within this process; the unique number sorts out what other processes do.
  async function again<T>(work: () => Promise<T>): Promise<T> {
    for (let left = tries; ; left--) {
      try {
        return await work();
      } catch (error) {
        if (!isDuplicate(error) || left === 0) throw error;
      }
    }
  }

  const addInTransaction: Chain['inTransaction'] = (owner, work) =>
    inTransaction(database, async (session) => {
      const lines: NewLine[] = [];
      const result = await work(session, (line) => void lines.push(line));
      if (lines.length > 0) await addNext(owner, lines, session);
      return result;
    });

  return {
    add: (owner, topic, actor) => additions.run(owner, () => again(() => addNext(owner, [{ topic, actor }]))),
    inTransaction: (owner, work) => additions.run(owner, () => again(() => addInTransaction(owner, work))),
    async newest(trajectId, most, isShown, before = Infinity) {
      const box = await keyring.box(trajectId);
      const shown: AccessLineRecord[] = [];
      const older = Number.isFinite(before) ? { number: trusted({ $lt: before }) } : {};
      for await (const line of Lines.find({ trajectId, ...older })
        .sort({ number: -1 })
        .lean()
        .cursor()) {
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
