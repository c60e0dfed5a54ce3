import { isWrongAttempt, type MakeLimiter } from '../rate-limit/rate-limiter.ts';
import { blocksOf, networkOf } from '../rate-limit/network.ts';
import { fail } from '../errors.ts';

/** Holds back who guesses meeting codes. */
export interface CodeLimiter {
  /** Runs a try from an address. Throws RATE_LIMITED, without running it, for who guessed too often. */
  attempt<T>(address: string, run: () => Promise<T>): Promise<T>;
}

/** Wrong codes on the whole server in ten minutes, above which somebody is guessing from many places. */
export const MANY_WRONG = 300;
/** Wrong codes in ten minutes from one network: a table of people who mistype stays far below. */
const OFTEN = 10;
/** The same for a network from which somebody came in today: thirty colleagues who each mistype twice. */
const OFTEN_KNOWN = 60;
/** The same while somebody is guessing, for a network from which nobody came in lately. */
const SELDOM = 3;

/**
 * The limiter of guessing meeting codes (G2).
 *
 * Nobody is held back for what others do: a limit on the whole server would let one guesser keep every household from
 * its meeting. So wrong codes count for where they come from: the network (IPv4 address, IPv6 /64) and, since one
 * customer may have thousands of those, the IPv6 /56 and /48 around it. Only who shares an address with a guesser is
 * held back with it, for ten minutes.
 *
 * What guessing brings: with six digits and ten meetings running, one try in 100 000 finds a waiting room, where the
 * chair sees an unknown name and lets nobody in. One network gets 60 tries an hour: a hit in ten weeks; one from which
 * somebody came in that day 360, for a whole office shares an address. A guesser with 1000 networks would get 60 000 tries an hour, a hit every two hours; once that shows (300 wrong codes in ten minutes)
 * networks from which nobody came in with a right code that day have 3 tries instead of 10: a hit in over five hours.
 * Who comes with the right code is let in all the while.
 */
export function createCodeLimiter(limiter: MakeLimiter): CodeLimiter {
  const ofNetwork = limiter('code-network', { points: OFTEN, minutes: 10 });
  const ofKnownNetwork = limiter('code-known-network', { points: OFTEN_KNOWN, minutes: 10 });
  const ofHalf = limiter('code-half', { points: 3 * OFTEN, minutes: 10 });
  const ofWhole = limiter('code-whole', { points: 10 * OFTEN, minutes: 10 });
  const ofAll = limiter('code-all', { points: MANY_WRONG, minutes: 10 });
  const cameIn = limiter('code-came-in', { points: Number.MAX_SAFE_INTEGER, minutes: 24 * 60 });

  async function mustBeCareful(network: string): Promise<boolean> {
    if ((await ofAll.counted('all')) < MANY_WRONG) return false;
    return (await cameIn.counted(network)) === 0;
  }

  async function counting<T>(network: string, run: () => Promise<T>): Promise<T> {
    // Who came in today is not held back more: so only the limiter of unknown networks is asked, which counts this one.
    if ((await mustBeCareful(network)) && (await ofNetwork.counted(network)) > SELDOM) fail('RATE_LIMITED');
    try {
      const found = await run();
      await cameIn.use(network);
      return found;
    } catch (error) {
      // Above its limit it counts on: that holds nobody back.
      if (isWrongAttempt(error)) await ofAll.use('all').catch(() => undefined);
      throw error;
    }
  }

  return {
    async attempt(address, run) {
      const network = networkOf(address);
      const blocks = blocksOf(address);
      const judged = () => counting(network, run);
      const known = (await cameIn.counted(network)) > 0;
      return (known ? ofKnownNetwork : ofNetwork).attempt(network, () =>
        blocks ? ofHalf.attempt(blocks.half, () => ofWhole.attempt(blocks.whole, judged)) : judged(),
      );
    },
  };
}
