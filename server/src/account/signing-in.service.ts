import type { Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccountService } from './account.service.ts';
import type { StartedSession } from './account.types.ts';
import { createAgain, type AccountOnDevice } from './again.ts';

/** What an account does to show who it is, beside the mail by which it comes in. */
export interface SigningInService {
  /** Mails a code to sign in again with. Throws RATE_LIMITED. */
  mailAgain(grant: Grant<'ACCOUNT'>): Promise<void>;
  /** The session as just signed in, with another secret. Throws CODE_INVALID, CODE_EXPIRED, RATE_LIMITED. */
  again(grant: Grant<'ACCOUNT'>, code: string): Promise<StartedSession>;
}

/** Which account, on which device. */
const onDevice = ({ viewer }: Grant): AccountOnDevice =>
  viewer.kind === 'ACCOUNT' ? viewer : fail('NOT_FOUND');

/** Over accounts and their sessions. */
export async function createSigningInService(core: Core, account: AccountService): Promise<SigningInService> {
  const byMail = await createAgain(core, account);
  return {
    mailAgain: (grant) => byMail.mail(onDevice(grant)),
    async again(grant, code) {
      await byMail.redeem(onDevice(grant), code);
      return account.renewSession(grant.viewer);
    },
  };
}
