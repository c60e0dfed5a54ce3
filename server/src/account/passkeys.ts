import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { trusted, type ClientSession, type Model } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { Passkey } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { rowProofs } from '../seal/row-proof.ts';
import { isDuplicate } from '../writes.ts';
import { passkeyModels, type StoredPasskey } from './passkey.model.ts';
import { createChallenges, createVerifier, parsed, readResponse } from './passkey.verify.ts';

/** Passkeys of accounts (WebAuthn). They ask the owner's finger, face or pin, so that one is both steps of signing in. */
export interface Passkeys {
  /** Those of an account, newest first. */
  of(accountId: string): Promise<Passkey[]>;
  among(accountIds: readonly string[]): Promise<Set<string>>;
  /** What the browser needs to make one, as JSON. */
  toAdd(account: { accountId: string; email: string; name: string }): Promise<string>;
  /** `inTransaction` runs the write in a transaction. Throws PASSKEY_INVALID. */
  add(
    accountId: string,
    response: string,
    device: string,
    inTransaction: (write: (session: ClientSession) => Promise<void>) => Promise<void>,
  ): Promise<void>;
  /** Whose passkey a response names, whether it fits or not. */
  ownerIn(response: string): Promise<string | null>;
  /** What the browser needs to use one, as JSON: the same for everyone. */
  challenge(): Promise<string>;
  /** Account of a passkey that signed a challenge, once. Throws PASSKEY_INVALID. */
  use(response: string): Promise<string>;
  /** In the caller's transaction. False when it is not this account's. */
  remove(accountId: string, id: string, session: ClientSession): Promise<boolean>;
  /** In the caller's transaction. */
  removeAll(accountId: string, session: ClientSession): Promise<boolean>;
}

const mostPasskeys = 20;

const shown = ({ _id: id, device, createdAt, lastUsedAt }: StoredPasskey): Passkey => {
  return { id, device, createdAt, lastUsedAt };
};

/** Keeps one. A credential belongs to one account. */
async function create(Keys: Model<StoredPasskey>, key: StoredPasskey, session: ClientSession): Promise<void> {
  try {
    await Keys.insertMany([key], { session });
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    fail('PASSKEY_INVALID');
  }
}

/** Whose a passkey is, and by which key. */
const textOf = ({ _id, accountId, publicKey }: Omit<StoredPasskey, 'proof'>): string =>
  JSON.stringify([_id, accountId, bytesOf(publicKey).toString('base64')]);

const proofsIn = (core: Core) =>
  rowProofs<StoredPasskey>(core, 'passkey', textOf, ({ accountId }) => ({ accountId }));

/** Account of the passkey that a response names; what is no response names nobody's. */
const ownerIn = (Keys: Model<StoredPasskey>) => async (response: string) => {
  const said = readResponse<AuthenticationResponseJSON>(response);
  return said && ((await Keys.findById(said.id, { accountId: 1 }).lean())?.accountId ?? null);
};

/** Over the database. */
export async function createPasskeys(core: Core): Promise<Passkeys> {
  const { database, clock } = core;
  const { Keys, Challenges } = await passkeyModels(database);
  const verifier = createVerifier(core);
  const { keep, spend } = createChallenges(core, Challenges);
  const { proofOf, isWhole } = proofsIn(core);

  return {
    async of(accountId) {
      const stored = await Keys.find({ accountId }).sort({ createdAt: -1 }).lean();
      return stored.map(shown);
    },
    async among(accountIds) {
      const stored = await Keys.find(
        { accountId: trusted({ $in: [...accountIds] }) },
        { accountId: 1 },
      ).lean();
      return new Set(stored.map((one) => one.accountId));
    },
    async toAdd({ accountId, email, name }) {
      const known = (await Keys.find({ accountId }, { _id: 1 }).lean()).map(({ _id: id }) => ({ id }));
      const options = await verifier.toAdd(accountId, email, name, known);
      await keep(options.challenge, accountId);
      return JSON.stringify(options);
    },
    async add(accountId, response, device, inTransaction) {
      const { id, publicKey, counter, transports = [] } = await verifier.added(response, spend(accountId));
      if ((await Keys.countDocuments({ accountId })) >= mostPasskeys) fail('PASSKEY_INVALID');
      const at = { device, createdAt: clock.now(), lastUsedAt: null };
      const key = { _id: id, accountId, publicKey: Buffer.from(publicKey), counter, transports, ...at };
      await inTransaction((session) => create(Keys, { ...key, proof: proofOf(key) }, session));
    },
    ownerIn: ownerIn(Keys),
    async challenge() {
      const options = await verifier.toUse();
      await keep(options.challenge, null);
      return JSON.stringify(options);
    },
    async use(response) {
      const said = parsed<AuthenticationResponseJSON>(response);
      const stored = await Keys.findById(said.id).lean();
      if (!stored || !isWhole(stored)) return fail('PASSKEY_INVALID');
      const counter = await verifier.used(said, stored, spend(null));
      const unchanged = { _id: stored._id, counter: stored.counter };
      const used = await Keys.updateOne(unchanged, { $set: { counter, lastUsedAt: clock.now() } });
      if (used.matchedCount === 0) fail('PASSKEY_INVALID');
      return stored.accountId;
    },
    async remove(accountId, id, session) {
      return (await Keys.deleteOne({ _id: id, accountId }, { session })).deletedCount > 0;
    },
    async removeAll(accountId, session) {
      return (await Keys.deleteMany({ accountId }, { session })).deletedCount > 0;
    },
  };
}
