import { trusted, type ClientSession, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { bytesOf } from '../seal/bytes.ts';
import type { StoredSecondFactor } from './second-factor.model.ts';
import { stepOf } from './second-factor.rules.ts';

/** Of a million codes three fit: ten tries an hour are one hit in about four years. Counted for all processes together. */
const mostTries = 10;
const triesWithin = 60 * 60_000;

/** Where the secret of an app lies. */
export const factorPlace = (id: string) => ({ collection: 'second_factors', id, field: 'sealed' });

/** Trying codes: a few times in an hour, and each code once. */
export function createTries({ clock, keyring }: Core, Factors: Model<StoredSecondFactor>) {
  /** Counts before it is looked at, so that many at the same moment cannot slip under the limit. */
  async function count(accountId: string, active: boolean): Promise<StoredSecondFactor> {
    const now = clock.now();
    const past = new Date(now.getTime() - triesWithin);
    const again = { $set: { tries: 0, triesSince: now } };
    await Factors.updateOne({ _id: accountId, triesSince: trusted({ $lte: past }) }, again);
    const fits = { _id: accountId, active, tries: trusted({ $lt: mostTries }) };
    const counted = await Factors.findOneAndUpdate(fits, { $inc: { tries: 1 } }).lean();
    if (counted) return counted;
    return fail((await Factors.exists({ _id: accountId, active })) ? 'RATE_LIMITED' : 'CODE_INVALID');
  }

  /** The 30 seconds of a code; null when it is none of now. */
  async function stepIn({ _id, organisationId, sealed }: StoredSecondFactor, code: string) {
    const secret = await keyring.open<string>(organisationId, factorPlace(_id), bytesOf(sealed));
    return stepOf(secret, code, clock.now());
  }

  /** Once: a code that was seen over a shoulder or on the way is used up. */
  async function useStep(
    accountId: string,
    step: number,
    also: Partial<StoredSecondFactor> = {},
    session?: ClientSession,
  ) {
    const unused = { _id: accountId, lastStep: trusted({ $lt: step }) };
    const set = { $set: { lastStep: step, tries: 0, ...also } };
    const used = await Factors.updateOne(unused, set, session ? { session } : {});
    if (used.modifiedCount === 0) fail('CODE_INVALID');
  }

  return { count, stepIn, useStep };
}
