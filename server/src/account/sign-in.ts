import { crowdOf, networkOf } from '../rate-limit/network.ts';
import type { Core } from '../core.ts';
import { normalEmail } from './account.rules.ts';
import type { Accounts } from './accounts.ts';
import { createSignInMails } from './sign-in.mails.ts';

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

/** Signing in over the mails, within the limits. */
export async function createSignIn(core: Core, accounts: Accounts): Promise<SignIn> {
  const mails = await createSignInMails(core, accounts);
  const { asking, attempts } = createSignInLimiters(core);
  const running = new Set<Promise<void>>();

  return {
    forget: mails.forget,
    accountOfLink: mails.accountOfLink,
    async requestMail(email, address) {
      const normal = normalEmail(email);
      await asking.network.use(crowdOf(address));
      await asking.inbox.use(accounts.digestOf(normal));
      // Not waited for: an address that is known takes as long to answer as one that is not.
      const work = mails
        .send(normal)
        .catch((error: unknown) =>
          core.logger.error({ name: (error as Error).name }, 'A sign-in mail could not be made'),
        )
        .finally(() => running.delete(work));
      running.add(work);
    },
    redeemLink: (token, address) => attempts.network.attempt(crowdOf(address), () => mails.useLink(token)),
    redeemCode(email, code, address) {
      const normal = normalEmail(email);
      const inbox = accounts.digestOf(normal);
      return attempts.network.attempt(crowdOf(address), () =>
        attempts.person.attempt(`${inbox} ${networkOf(address)}`, () =>
          attempts.inbox.attempt(inbox, () => mails.useCode(normal, code)),
        ),
      );
    },
    async settled() {
      await Promise.all(running);
    },
  };
}
