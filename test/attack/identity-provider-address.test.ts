import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { CookieBrowser, pathOf } from '../support/cookie-browser.ts';
import type { Person } from '../support/person.ts';
import { startProviderPlace, type ProviderPlace } from '../support/provider-place.ts';

/*
 * An account whose address is changed is somebody else's from then on, as far as its organisation says: whoever came in by
 * the identity provider before is looked up by the address again.
 */

let place: ProviderPlace;
let administrator: Person;
let accountId: string;
let email: string;

const all = '{ organisationAccounts { id name function email roles profiles teams revision } }';
const change = 'mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { id } }';

type Account = Record<'id' | 'name' | 'function' | 'email', string> & { revision: number };

const make = (name: string, role: 'PROFESSIONAL' | 'ADMINISTRATOR', its: string) =>
  place.server.app.services.account.createAccount({
    organisationId: place.organisationId,
    name,
    function: 'wijkcoach',
    email: its,
    roles: [role],
    profiles: [],
  });

async function changeAddress(to: string): Promise<string> {
  const { organisationAccounts } = await administrator.get<{ organisationAccounts: Account[] }>(all);
  const { id, revision, ...account } = organisationAccounts.find((one) => one.id === accountId)!;
  return administrator.codeOf(change, {
    input: { accountId: id, revision, ...account, email: to },
  });
}

/** Where somebody of the provider ends, and as which account. */
async function comesIn(sub: string, its: string): Promise<{ at: string; as: string | undefined }> {
  place.provider.become({ sub, email: its, email_verified: true });
  const browser = new CookieBrowser();
  const at = pathOf(await browser.follow(`${place.server.origin}/oidc/begin`));
  const viewer = await place.server.app.services.account.viewerOf(browser.secret(place.server.origin));
  return { at, as: viewer.kind === 'ACCOUNT' ? viewer.accountId : undefined };
}

const refused = { at: '/inloggen?melding=NO_ACCOUNT', as: undefined };
const inAs = (as: string) => ({ at: '/vandaag', as });

beforeAll(async () => {
  place = await startProviderPlace();
  const ada = await make('Ada Beheer', 'ADMINISTRATOR', 'ada@canarius.test');
  const { secret } = await place.server.app.services.account.startSession(
    { kind: 'ACCOUNT', accountId: ada },
    'test',
  );
  administrator = place.server.personWith(secret);
});
beforeEach(async () => {
  email = `${randomUUID()}@canarius.test`;
  accountId = await make('Petra Kanarie', 'PROFESSIONAL', email);
});
afterAll(() => place.close());

test('Who had the former address comes in no more, and who has the new one does', async () => {
  const [former, next] = [randomUUID(), randomUUID()];
  expect(await comesIn(former, email)).toEqual(inAs(accountId));
  const corrected = `${randomUUID()}@canarius.test`;
  expect(await changeAddress(corrected)).toBe('ok');
  expect(await comesIn(former, email)).toEqual(refused);
  expect(await comesIn(next, corrected)).toEqual(inAs(accountId));
  expect(await comesIn(former, corrected), 'one of the provider is one account').toEqual(refused);
});

test('Who got another address there too comes in by that, and stays the same', async () => {
  const petra = randomUUID();
  expect(await comesIn(petra, email)).toEqual(inAs(accountId));
  const married = `${randomUUID()}@canarius.test`;
  expect(await changeAddress(married)).toBe('ok');
  expect(await comesIn(petra, married)).toEqual(inAs(accountId));
  expect(await comesIn(petra, email), 'who they are there counts again').toEqual(inAs(accountId));
});

test('A change that is refused leaves all as it was, and one of something else too', async () => {
  const petra = randomUUID();
  expect(await comesIn(petra, email)).toEqual(inAs(accountId));
  expect(await changeAddress('ada@canarius.test')).not.toBe('ok');
  expect(await changeAddress(email.toUpperCase())).toBe('ok');
  expect(await comesIn(petra, 'elders@canarius.test')).toEqual(inAs(accountId));
});
