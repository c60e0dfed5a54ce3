import type { AccountService } from './account.interface.ts';
import type { Accounts } from './accounts.ts';
import type { RefusedSignIns } from './refused-sign-ins.ts';
import type { SignIn } from './sign-in.ts';

interface With {
  accounts: Pick<Accounts, 'idOfEmail' | 'anyIdOfEmail'>;
  signIn: SignIn;
  refused: RefusedSignIns;
  startOwing: AccountService['startOwing'];
}

/** Signing in by mail; what is refused stands in the log of the organisation. */
export function createMailSignIn({
  accounts,
  signIn,
  refused,
  startOwing,
}: With): Pick<AccountService, 'requestSignInMail' | 'signInByLink' | 'signInByCode'> {
  return {
    async requestSignInMail(_grant, email, address) {
      const find = () => accounts.anyIdOfEmail(email);
      await refused.attempt(find, '', () => signIn.requestMail(email, address));
      const notActive = async () => ((await accounts.idOfEmail(email)) === null ? find() : null);
      refused.tell(notActive, 'NOT_ACTIVE', '');
    },
    signInByLink(_grant, token, { address, device }) {
      const find = () => signIn.accountOfLink(token);
      return refused.attempt(find, device, async () =>
        startOwing(await signIn.redeemLink(token, address), 'MAIL', device),
      );
    },
    signInByCode(_grant, email, code, { address, device }) {
      const find = () => accounts.anyIdOfEmail(email);
      return refused.attempt(find, device, async () =>
        startOwing(await signIn.redeemCode(email, code, address), 'MAIL', device),
      );
    },
  };
}
