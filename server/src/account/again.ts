import { trusted } from 'mongoose';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccountService } from './account.service.ts';
import { normalCode, typedCode } from './account.rules.ts';
import { againModel } from './again.model.ts';
import { signInAgainMail } from './sign-in.words.ts';

/** An account on one device. */
export interface AccountOnDevice {
  accountId: string;
  sessionId: string;
}

/** Showing again who one is by a code that is mailed: for accounts without a second factor. */
export interface Again {
  /** Mails a code, which replaces one of before. Throws RATE_LIMITED. */
  mail(who: AccountOnDevice): Promise<void>;
  /** Uses a code up. Throws CODE_INVALID, CODE_EXPIRED, RATE_LIMITED. */
  redeem(who: AccountOnDevice, code: string): Promise<void>;
}

const lastsMinutes = 15;

/** Codes over the database. A code works for the session that asked for it, and nowhere else. */
export async function createAgain(
  { database, random, clock, keyring, mailer, limiter }: Core,
  account: Pick<AccountService, 'accountById'>,
): Promise<Again> {
  const Codes = await againModel(database);
  const asking = limiter('again-mail', { points: 5, minutes: 15 });
  // Who tries holds a session of that account: nobody holds back another.
  const attempts = limiter('again-code', { points: 10, minutes: 15 });
  const digestOf = (sessionId: string, code: string): string =>
    keyring.digest('sign-in again', `${sessionId}\0${normalCode(code)}`);

  return {
    async mail({ accountId, sessionId }) {
      await asking.use(accountId);
      const { email } = (await account.accountById(accountId)) ?? fail('NOT_FOUND');
      const now = clock.now();
      await Codes.deleteMany({ expiresAt: trusted({ $lte: now }) });
      const code = typedCode(random);
      const expiresAt = new Date(now.getTime() + lastsMinutes * 60_000);
      const codeDigest = digestOf(sessionId, code);
      await Codes.updateOne(
        { _id: sessionId },
        { $set: { accountId, codeDigest, expiresAt } },
        { upsert: true },
      );
      await mailer.send(signInAgainMail(email, { code, minutes: lastsMinutes }));
    },
    redeem: ({ accountId, sessionId }, code) =>
      attempts.attempt(accountId, async () => {
        const codeDigest = digestOf(sessionId, code);
        const used = await Codes.findOneAndDelete({ _id: sessionId, accountId, codeDigest }).lean();
        if (!used) fail('CODE_INVALID');
        else if (used.expiresAt <= clock.now()) fail('CODE_EXPIRED');
      }),
  };
}
