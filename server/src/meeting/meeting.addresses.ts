import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';

/** Mail addresses of these people, of who has one; of a professional, that of the account, as long as it may take part. Who left is left out, unless asked. */
export async function addressesOf(
  { account, traject }: { account: AccountService; traject: TrajectService },
  trajectId: string,
  ids: readonly string[],
  { leaversToo = false } = {},
): Promise<Map<string, string>> {
  const people = (await traject.peopleOf(trajectId)).filter(
    (person) => (leaversToo || person.leftAt === null) && ids.includes(person.id),
  );
  const accounts = await account.accountsById(people.flatMap(({ accountId }) => accountId ?? []));
  const addresses = people.map(({ id, email, accountId }) => {
    if (accountId === null) return [id, email] as const;
    const account = accounts.get(accountId);
    // Who may take part no more hears of no meeting either.
    return [id, account?.roles.includes('PROFESSIONAL') ? account.email || email : ''] as const;
  });
  return new Map(addresses.filter(([, address]) => address !== ''));
}
