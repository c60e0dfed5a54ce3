import { createHash } from 'node:crypto';
import { trusted } from 'mongoose';
import { crowdOf, networkOf } from '../rate-limit/network.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import { normalCode, normalEmail, typedCode } from './account.rules.ts';
import type { Accounts } from './accounts.ts';
import { signInMailModel } from './sign-in.model.ts';
import { signInMail } from './sign-in.words.ts';

/** Signing in by mail: a link and a typed code in one mail, of which one can be used, once. */
export interface SignIn {
  /** Throws INPUT_INVALID or RATE_LIMITED; says nothing about whether the address is known. */
  requestMail(email: string, address: string): Promise<void>;
  /** Account of a link. Throws LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED. */
  redeemLink(token: string, address: string): Promise<string>;
  /** Account of a typed code. Throws CODE_INVALID, CODE_EXPIRED, RATE_LIMITED. */
  redeemCode(email: string, code: string, address: string): Promise<string>;
  /** Account of a link, also of one that was used or is too old. */
  accountOfLink(token: string): Promise<string | null>;
  /** Uses up the mails of an account that were not used. */
  forget(accountId: string): Promise<void>;
  /** Resolves when mails that were asked for are on their way: for a clean stop. */
  settled(): Promise<void>;
}

const lastsMinutes = 15;
const keptAfterwards = 24 * 60 * 60_000;

const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

/**
 * Limits by what is protected (G2). An inbox gets five mails in a quarter of an hour. A code has 31^8 values:
 * ten wrong ones from one network for one person stop that network only, so that nobody locks another out, and a
 * thousand for one person from anywhere is still one hit in 170 million quarters of an hour, with five codes that work;
 * the link in the mail works all the while. A whole office behind one address stays far below what a network may do.
 */
function createSignInLimiters({ limiter }: Core) {
  return {
    asking: {
      inbox: limiter('sign-in-mail-inbox', { points: 5, minutes: 15 }),
      network: limiter('sign-in-mail-network', { points: 300, minutes: 15 }),
    },
    attempts: {
      person: limiter('sign-in-person', { points: 10, minutes: 15 }),
      inbox: limiter('sign-in-inbox', { points: 1000, minutes: 15 }),
      network: limiter('sign-in-network', { points: 300, minutes: 15 }),
    },
  };
}

/** Sign-in mails over the database. */
export async function createSignIn(core: Core, accounts: Accounts): Promise<SignIn> {
  const { database, random, clock, keyring, mailer, logger } = core;
  const Mails = await signInMailModel(database);
  const { asking, attempts } = createSignInLimiters(core);
  const running = new Set<Promise<void>>();

  const codeDigest = (email: string, code: string) =>
    keyring.digest('sign-in code', `${email}\0${normalCode(code)}`);

  async function mailTo(email: string): Promise<void> {
    const now = clock.now().getTime();
    await Mails.deleteMany({ expiresAt: trusted({ $lt: new Date(now - keptAfterwards) }) });
    const accountId = await accounts.idOfEmail(email);
    if (!accountId) return;
    const token = random.secret(32);
    const code = typedCode(random);
    await Mails.create({
      _id: random.uuid(),
      accountId,
      tokenHash: hashOf(token),
      codeDigest: codeDigest(email, code),
      expiresAt: new Date(now + lastsMinutes * 60_000),
      usedAt: null,
    });
    // The secret stands behind the #: it is in no log of a server on the way.
    await mailer.send(
      signInMail(email, {
        link: `${core.origin()}/inloggen/link#${token}`,
        code,
        minutes: lastsMinutes,
      }),
    );
  }

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
    async accountOfLink(token) {
      return (await Mails.findOne({ tokenHash: hashOf(token) }).lean())?.accountId ?? null;
    },
    async requestMail(email, address) {
      const normal = normalEmail(email);
      await asking.network.use(crowdOf(address));
      await asking.inbox.use(accounts.digestOf(normal));
      // Not waited for: an address that is known takes as long to answer as one that is not.
      const work = mailTo(normal)
        .catch((error: unknown) =>
          logger.error({ name: (error as Error).name }, 'A sign-in mail could not be made'),
        )
        .finally(() => running.delete(work));
      running.add(work);
    },
    redeemLink(token, address) {
      return attempts.network.attempt(crowdOf(address), async () => {
        const tokenHash = hashOf(token);
        const accountId = await claim({ tokenHash });
        if (accountId) return accountId;
        const stored = await Mails.findOne({ tokenHash }).lean();
        return fail(!stored ? 'LINK_INVALID' : stored.usedAt ? 'LINK_USED' : 'LINK_EXPIRED');
      });
    },
    redeemCode(email, code, address) {
      const normal = normalEmail(email);
      const inbox = accounts.digestOf(normal);
      return attempts.network.attempt(crowdOf(address), () =>
        attempts.person.attempt(`${inbox} ${networkOf(address)}`, () =>
          attempts.inbox.attempt(inbox, async () => {
            const digest = { codeDigest: codeDigest(normal, code) };
            const accountId = await claim(digest);
            if (accountId) return accountId;
            return fail((await Mails.exists(digest)) ? 'CODE_EXPIRED' : 'CODE_INVALID');
          }),
        ),
      );
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
