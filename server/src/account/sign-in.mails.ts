import { createHash } from 'node:crypto';
import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { normalCode, typedCode } from './account.rules.ts';
import type { Accounts } from './accounts.ts';
import { signInMailModel } from './sign-in.model.ts';
import { signInMail } from './sign-in.words.ts';

/** Sign-in mails: a link and a typed code in each, of which one can be used, once. */
export interface SignInMails {
  /** Mails a new link and a new code when the address has an account that may sign in. */
  send(email: string): Promise<void>;
  /** Uses a link up; returns its account. Throws LINK_INVALID, LINK_EXPIRED, LINK_USED. */
  useLink(token: string): Promise<string>;
  /** Uses a typed code of this address up; returns its account. Throws CODE_INVALID, CODE_EXPIRED. */
  useCode(email: string, code: string): Promise<string>;
  /** Account of a link, also of one that was used or is too old. */
  accountOfLink(token: string): Promise<string | null>;
  /** Uses up the mails of an account that were not used. */
  forget(accountId: string): Promise<void>;
}

const lastsMinutes = 15;
const keptAfterwards = 24 * 60 * 60_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/** Sign-in mails over the database. Addresses are normal ones. */
export async function createSignInMails(
  { database, random, clock, keyring, mailer, origin }: Core,
  { idOfEmail }: Pick<Accounts, 'idOfEmail'>,
): Promise<SignInMails> {
  const Mails = await signInMailModel(database);

  const codeDigest = (email: string, code: string) =>
    keyring.digest('sign-in code', `${email}\0${normalCode(code)}`);

  /** Uses a mail up; null when it cannot be (any more). */
  async function claim(secret: { tokenHash: string } | { codeDigest: string }): Promise<string | null> {
    const now = clock.now();
    const usable = { ...secret, usedAt: null, expiresAt: trusted({ $gt: now }) };
    const claimed = await Mails.findOneAndUpdate(usable, { $set: { usedAt: now } }).lean();
    if (!claimed) return null;
    await forget(claimed.accountId);
    return claimed.accountId;
  }

  async function forget(accountId: string): Promise<void> {
    await Mails.updateMany({ accountId, usedAt: null }, { $set: { usedAt: clock.now() } });
  }

  return {
    forget,
    async send(email) {
      const now = clock.now().getTime();
      await Mails.deleteMany({ expiresAt: trusted({ $lt: new Date(now - keptAfterwards) }) });
      const accountId = await idOfEmail(email);
      if (!accountId) return;
      const token = random.secret(32);
      const code = typedCode(random);
      const expiresAt = new Date(now + lastsMinutes * 60_000);
      const secrets = { tokenHash: hashOf(token), codeDigest: codeDigest(email, code) };
      await Mails.create({ _id: random.uuid(), accountId, ...secrets, expiresAt, usedAt: null });
      // The secret stands behind the #: it is in no log of a server on the way.
      const link = `${origin()}/inloggen/link#${token}`;
      await mailer.send(signInMail(email, { link, code, minutes: lastsMinutes }));
    },
    async accountOfLink(token) {
      return (await Mails.findOne({ tokenHash: hashOf(token) }).lean())?.accountId ?? null;
    },
    async useLink(token) {
      const tokenHash = hashOf(token);
      const accountId = await claim({ tokenHash });
      if (accountId) return accountId;
      const stored = await Mails.findOne({ tokenHash }).lean();
      return fail(!stored ? 'LINK_INVALID' : stored.usedAt ? 'LINK_USED' : 'LINK_EXPIRED');
    },
    async useCode(email, code) {
      const digest = { codeDigest: codeDigest(email, code) };
      const accountId = await claim(digest);
      if (accountId) return accountId;
      return fail((await Mails.exists(digest)) ? 'CODE_EXPIRED' : 'CODE_INVALID');
    },
  };
}
