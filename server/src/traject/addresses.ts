import type { AccountService } from '../account/account.service.ts';
import type { TrajectStore } from './store.ts';

/** Where mail to people of a traject goes. */
export interface Addresses {
  /**
   * Mail addresses of these people, of all when nobody is named, of who has one; of a professional, that of the account.
   * Who left is left out, unless asked.
   */
  addressesOf(
    trajectId: string,
    personIds?: readonly string[],
    about?: { leaversToo?: boolean },
  ): Promise<Map<string, string>>;
}

/** The addresses over accounts and the people of trajecten. */
export const createAddresses = (
  accounts: Pick<AccountService, 'accountsById'>,
  store: Pick<TrajectStore, 'peopleOf'>,
): Addresses => ({
  async addressesOf(trajectId, personIds, { leaversToo = false } = {}) {
    const people = (await store.peopleOf(trajectId)).filter(
      ({ id, leftAt }) => (leaversToo || leftAt === null) && (personIds?.includes(id) ?? true),
    );
    const known = await accounts.accountsById(people.flatMap(({ accountId }) => accountId ?? []));
    const addresses = people.map(({ id, email, accountId }) => {
      const account = known.get(accountId ?? '');
      // Whose account is suspended or ended, or takes part in trajecten no more, hears of nothing any more.
      const away = account !== undefined && !account.roles.includes('PROFESSIONAL');
      return [id, away ? '' : (account?.email || email).trim()] as const;
    });
    return new Map(addresses.filter(([, address]) => address !== ''));
  },
});
