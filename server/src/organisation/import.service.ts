import { accountActing, type Grant } from '../access/grant.ts';
import type { AccountService } from '../account/account.service.ts';
import type { Core } from '../core.ts';
import type { AccountImport, ImportAccountsInput } from '../schema.generated.ts';
import { readAccounts, withFault } from './import.rules.ts';
import { accountMadeMail } from './organisation.words.ts';

/** Reads files of accounts, and makes what stands in them. */
export interface AccountImports {
  /** Throws INPUT_INVALID for an address that got an account meanwhile. */
  importAccounts(grant: Grant<'ADMINISTRATION'>, input: ImportAccountsInput): Promise<AccountImport>;
}

/** Over accounts. `knownProfiles`: competence profiles that a file may name. */
export function createAccountImports(
  core: Pick<Core, 'mailer' | 'origin'>,
  accounts: Pick<AccountService, 'actorOf' | 'makeAccounts' | 'takenAmong'>,
  knownProfiles: readonly string[],
): AccountImports {
  return {
    async importAccounts(grant, { text, make }) {
      const administrator = accountActing(grant);
      const { organisationId } = administrator;
      const { fault, lines: read } = readAccounts(text, knownProfiles);
      const taken = await accounts.takenAmong(read.flatMap(({ account }) => account?.email ?? []));
      const lines = read.map((line) =>
        line.account && taken.has(line.account.email) ? withFault(line, 'EMAIL_TAKEN') : line,
      );
      const shown = lines.map(({ account: _, ...line }) => line);
      const asked = lines.flatMap(({ account }) => account ?? []);
      if (!make || fault || asked.length < lines.length) return { fault, lines: shown, made: 0 };
      const made = asked.map((account) => ({ organisationId, ...account }));
      await accounts.makeAccounts(organisationId, made, await accounts.actorOf(administrator));
      for (const { email } of asked) await core.mailer.send(accountMadeMail(email, core.origin()));
      return { fault, lines: shown, made: asked.length };
    },
  };
}
