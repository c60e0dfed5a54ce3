import { trusted, type ClientSession } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { normalCode, typedCode } from './account.rules.ts';
import { secondFactorModel } from './second-factor.model.ts';
import { newSecret } from './second-factor.rules.ts';
import { createTries, factorPlace } from './second-factor.tries.ts';

/** An account and whose key seals what is its own. */
export interface FactorOwner {
  accountId: string;
  organisationId: string;
}

/** The authenticator app (TOTP, RFC 6238) of accounts. */
export interface SecondFactors {
  /** The active one; undefined without. */
  of(accountId: string): Promise<{ since: Date; recoveryCodesLeft: number } | undefined>;
  /** Those of the accounts that have one. */
  among(accountIds: readonly string[]): Promise<Set<string>>;
  /** Resolves with a new secret that is not asked for yet. Throws CONFLICT when there is an active one. */
  begin(owner: FactorOwner): Promise<string>;
  /**
   * From now on it is asked for; resolves with recovery codes, shown once. `inTransaction` runs the write in a transaction:
   * trying is counted before it, whatever comes of it. Throws CODE_INVALID, RATE_LIMITED.
   */
  activate(
    accountId: string,
    code: string,
    inTransaction: (write: (session: ClientSession) => Promise<void>) => Promise<void>,
  ): Promise<string[]>;
  /** Uses up a code of the app or a recovery code. Throws CODE_INVALID, RATE_LIMITED. */
  use(accountId: string, code: string): Promise<void>;
  /** In the caller's transaction. False when there was none. */
  remove(accountId: string, session: ClientSession): Promise<boolean>;
}

const recoveryCodes = 8;
/** Over the database. */
export async function createSecondFactors(core: Core): Promise<SecondFactors> {
  const { database, clock, keyring, random } = core;
  const Factors = await secondFactorModel(database);
  const digestOf = (accountId: string, code: string): string =>
    keyring.digest('recovery code', `${accountId}\0${normalCode(code)}`);

  const tries = createTries(core, Factors);

  return {
    async of(accountId) {
      const stored = await Factors.findOne({ _id: accountId, active: true }).lean();
      return stored ? { since: stored.since, recoveryCodesLeft: stored.recovery.length } : undefined;
    },
    async among(accountIds) {
      const filter = { _id: trusted({ $in: [...accountIds] }), active: true };
      return new Set((await Factors.find(filter, { _id: 1 }).lean()).map(({ _id }) => _id));
    },
    async begin({ accountId, organisationId }) {
      if (await Factors.exists({ _id: accountId, active: true })) fail('CONFLICT');
      const secret = newSecret();
      const sealed = await keyring.seal(organisationId, factorPlace(accountId), secret);
      const now = clock.now();
      const made = { organisationId, sealed, since: now, lastStep: 0, recovery: [] };
      // The count of tries stays: asking for another secret gives no new ones.
      await Factors.updateOne(
        { _id: accountId, active: trusted({ $ne: true }) },
        { $set: made, $setOnInsert: { active: false, tries: 0, triesSince: now } },
        { upsert: true },
      );
      return secret;
    },
    async activate(accountId, code, inTransaction) {
      const step = await tries.stepIn(await tries.count(accountId, false), code);
      if (step === null) return fail('CODE_INVALID');
      const codes = Array.from({ length: recoveryCodes }, () => typedCode(random));
      const recovery = codes.map((one) => digestOf(accountId, one));
      const active = { active: true, since: clock.now(), recovery };
      await inTransaction((session) => tries.useStep(accountId, step, active, session));
      return codes.map((one) => `${one.slice(0, 4)} ${one.slice(4)}`);
    },
    async use(accountId, code) {
      const step = await tries.stepIn(await tries.count(accountId, true), code);
      if (step !== null) return tries.useStep(accountId, step);
      const recovery = digestOf(accountId, code);
      const unused = { _id: accountId, active: true, recovery };
      const used = await Factors.updateOne(unused, { $pull: { recovery }, $set: { tries: 0 } });
      if (used.modifiedCount === 0) fail('CODE_INVALID');
    },
    async remove(accountId, session) {
      return (await Factors.findOneAndDelete({ _id: accountId }, { session }).lean())?.active === true;
    },
  };
}
