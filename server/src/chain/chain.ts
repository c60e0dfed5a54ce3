import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { AccessedThing, ChainFault, OrganisationAct, Right } from '../schema.generated.ts';
import { inTransaction, isDuplicate } from '../writes.ts';
import { accessLogModels, type StoredAccessHead, type StoredAccessLine } from './access-line.model.ts';
import { createAdding } from './chain.adding.ts';
import { createChainReading } from './chain.reading.ts';
import { chainHashes } from './chain.rules.ts';
import type { OrganisationFacts } from './organisation-facts.ts';

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

/** Hash-chained lines in the database. */
export async function createChain(core: Core): Promise<Chain> {
  const { Lines, Heads } = await accessLogModels(core.database);
  const hashes = chainHashes(core.keyring);
  const addNext = createAdding(core, { Lines, Heads, hashes });
  const additions = createKeyedQueue();

  const addInTransaction: Chain['inTransaction'] = (owner, work) =>
    inTransaction(core.database, async (session) => {
      const lines: NewLine[] = [];
      const result = await work(session, (line) => void lines.push(line));
      if (lines.length > 0) await addNext(owner, lines, session);
      return result;
    });

  return {
    ...createChainReading(core, { Lines, Heads, hashes }),
    add: (owner, topic, actor) => additions.run(owner, () => again(() => addNext(owner, [{ topic, actor }]))),
    inTransaction: (owner, work) => additions.run(owner, () => again(() => addInTransaction(owner, work))),
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

/** One after another within this process; the unique number sorts out what other processes do. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let left = tries; ; left--) {
    try {
      return await work();
    } catch (error) {
      if (!isDuplicate(error) || left === 0) throw error;
    }
  }
}
