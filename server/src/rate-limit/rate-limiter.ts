import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { fail, isCoded } from '../errors.ts';
import { createKeyedQueue } from '../keyed-queue.ts';

/**
 * Holds back who tries too often. Kept in the memory of this process only: addresses of people are stored nowhere,
 * and a server of several processes holds back each at its own count.
 */
export interface RateLimiter {
  /** Counts one use for a key. Throws RATE_LIMITED above the limit. */
  use(key: string): Promise<void>;
  /**
   * Runs an attempt at a secret. Only wrong ones (CODE_INVALID, LINK_INVALID) count. Attempts of one key go one
   * after another, so that many at the same moment cannot slip under the limit, and right ones never hold each other
   * back. Throws RATE_LIMITED above the limit, without running the attempt.
   */
  attempt<T>(key: string, run: () => Promise<T>): Promise<T>;
  /** How often a key was counted in the running period. */
  counted(key: string): Promise<number>;
}

/** A limiter that allows `points` per key in `minutes`. */
export function createRateLimiter({ points, minutes }: { points: number; minutes: number }): RateLimiter {
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
    attempt: (key, run) =>
      attempts.run(key, async () => {
        if ((await counted(key)) >= points) fail('RATE_LIMITED');
        try {
          return await run();
        } catch (error) {
          if (isWrongAttempt(error)) await count(key);
          throw error;
        }
      }),
  };
}

/** Was an attempt wrong, and did not something else fail? */
export function isWrongAttempt(error: unknown): boolean {
  return isCoded(error) && ['CODE_INVALID', 'LINK_INVALID'].includes(String(error.extensions['code']));
}
