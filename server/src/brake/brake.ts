import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, isCoded } from '../errors.ts';
import { createKeyedQueue } from '../keyed-queue.ts';

/**
 * Holds back who tries too often. Kept in the memory of this process only: addresses of people are stored nowhere,
 * and a server of several processes holds back each at its own count.
 */
export interface Brake {
  /** Counts one use for a key. Throws RATE_LIMITED above the limit. */
  use(key: string): Promise<void>;
  /**
   * Runs an attempt to guess a secret. Only wrong ones (CODE_INVALID, LINK_INVALID) count. Attempts of one key go one
   * after another, so that many at the same moment cannot slip under the limit, and right ones never hold each other
   * back. Throws RATE_LIMITED above the limit, without running the attempt.
   */
  guess<T>(key: string, attempt: () => Promise<T>): Promise<T>;
  /** How often a key was counted in the running period. */
  counted(key: string): Promise<number>;
}

/** A brake that allows `points` per key in `minutes`. */
export function createBrake({ points, minutes }: { points: number; minutes: number }): Brake {
  const limiter = new RateLimiterMemory({ points, duration: minutes * 60 });
  const attempts = createKeyedQueue();

  const counted = async (key: string): Promise<number> => (await limiter.get(key))?.consumedPoints ?? 0;

  async function count(key: string): Promise<void> {
    try {
      await limiter.consume(key);
    } catch (error) {
      if (error instanceof RateLimiterRes) fail('RATE_LIMITED');
      throw error;
    }
  }

  return {
    use: count,
    counted,
    guess: (key, attempt) =>
      attempts.run(key, async () => {
        if ((await counted(key)) >= points) fail('RATE_LIMITED');
        try {
          return await attempt();
        } catch (error) {
          if (isWrongGuess(error)) await count(key);
          throw error;
        }
      }),
  };
}

/** Was a guess wrong, and did not something else fail? */
export function isWrongGuess(error: unknown): boolean {
  return isCoded(error) && ['CODE_INVALID', 'LINK_INVALID'].includes(String(error.extensions['code']));
}
