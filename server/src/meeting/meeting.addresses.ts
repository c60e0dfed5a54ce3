import type { AccountService } from '../account/account.service.ts';
import type { TrajectService } from '../traject/traject.service.ts';

/** Mail addresses of these people, of who has one; of a professional, that of the account. Who left is left out, unless asked. */
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
  const addresses = people.map(
    ({ id, email, accountId }) => [id, accounts.get(accountId ?? '')?.email || email] as const,
  );
  return new Map(addresses.filter(([, address]) => address !== ''));
}
