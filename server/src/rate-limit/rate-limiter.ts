import { mongo, type Connection } from 'mongoose';
import { RateLimiterMongo, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, isCoded } from '../errors.ts';
import { createKeyedQueue } from '../keyed-queue.ts';
import type { Keyring } from '../seal/keyring.ts';

/**
 * Holds back who tries too often, counted for all processes on one database together. When the database is away nothing
 * is counted, so nothing is tried either: whatever is limited fails with it.
 */
export interface RateLimiter {
  /** Counts one use for a key. Throws RATE_LIMITED above the limit. */
  use(key: string): Promise<void>;
  /**
   * Runs an attempt at a secret. Only wrong ones (CODE_INVALID, LINK_INVALID) stay counted. Each is counted before it
   * runs, and attempts of one key go one after another in a process, so that many at the same moment cannot slip under
   * the limit and right ones do not hold each other back. Throws RATE_LIMITED above the limit, without running it.
   */
  attempt<T>(key: string, run: () => Promise<T>): Promise<T>;
  /** How often a key was counted in the running period; within `attempt` the one that runs too. */
  counted(key: string): Promise<number>;
}

/** How much is allowed, per key, in how long. */
export interface RateLimit {
  points: number;
  minutes: number;
}

/** Makes limiters. Those of one name count together, wherever they were made. */
export type MakeLimiter = (name: string, limit: RateLimit) => RateLimiter;

const collectionName = 'rate_limits';

/**
 * Limiters over the database. What they count by (addresses of people and of networks) is stored nowhere: a row has a
 * keyed digest of it, a number and when it ends, and is removed soon after that.
 */
export async function createRateLimits(
  database: Connection,
  keyring: Pick<Keyring, 'digest'>,
): Promise<MakeLimiter> {
  // A count that a crash loses harms nobody, so no disk is waited for. Counts are read where they are written.
  const storeClient = database.getClient().db(database.name, {
    writeConcern: { w: 1 },
    readConcern: new mongo.ReadConcern('local'),
    readPreference: 'primary',
  });
  const common = { storeClient, tableName: collectionName, disableIndexesCreation: true };
  await new RateLimiterMongo({ ...common, points: 1, duration: 1 }).createIndexes();
  const keyOf = (name: string) => (key: string) => keyring.digest('rate limit', `${name}\0${key}`);

  return (name, { points, minutes }) =>
    limiterOver(
      new RateLimiterMongo({ ...common, keyPrefix: name, points, duration: minutes * 60 }),
      points,
      keyOf(name),
    );
}

function limiterOver(
  store: RateLimiterMongo,
  points: number,
  digestOf: (key: string) => string,
): RateLimiter {
  const attempts = createKeyedQueue();

  const counted = async (key: string): Promise<number> =>
    (await store.get(digestOf(key)))?.consumedPoints ?? 0;

  async function count(key: string): Promise<void> {
    try {
      await store.consume(digestOf(key));
    } catch (error) {
      if (error instanceof RateLimiterRes) fail('RATE_LIMITED');
      throw error;
    }
  }

  const giveBack = async (key: string): Promise<void> => void (await store.reward(digestOf(key)));

  /** Counts one that may be given back; above the limit it is given back at once. */
  async function reserve(key: string): Promise<void> {
    // Who was stopped and goes on costs one read.
    if ((await counted(key)) >= points) fail('RATE_LIMITED');
    try {
      await count(key);
    } catch (error) {
      if (isCoded(error)) await giveBack(key);
      throw error;
    }
  }

  return {
    use: count,
    counted,
    attempt: (key, run) =>
      attempts.run(key, async () => {
        await reserve(key);
        try {
          const found = await run();
          await giveBack(key);
          return found;
        } catch (error) {
          if (!isWrongAttempt(error)) await giveBack(key);
          throw error;
        }
      }),
  };
}

/** Was an attempt wrong, and did not something else fail? */
export function isWrongAttempt(error: unknown): boolean {
  return isCoded(error) && ['CODE_INVALID', 'LINK_INVALID'].includes(String(error.extensions['code']));
}
