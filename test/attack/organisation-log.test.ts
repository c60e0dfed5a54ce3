import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationLog } from '../../server/src/schema.generated.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import { readOutbox, tokenIn } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { totpAt } from '../support/totp.ts';

/* NEN 7513: what happens in the organisation itself is a line of its chain, written with the act; over real HTTP. */
let server: TestServer;
let clock: TestClock;
let region: Region;
let officer: Person;
let administrator: Person;

beforeAll(async () => {
  clock = createTestClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
  ({ person: officer } = await region.account('Pia Privacy', ['PRIVACY_OFFICER']));
  ({ person: administrator } = await region.account('Ada Beheer', ['ADMINISTRATOR']));
}, 180_000);
afterAll(() => server.close());

const fields = 'id at who role act about before after way refusal device count';
const log = `query ($group: OrganisationActGroup, $before: Int) {
  organisationLog(group: $group, before: $before) { next lines { ${fields} } } }`;

async function read(variables: Record<string, unknown> = {}, by = officer): Promise<OrganisationLog> {
  await server.app.services.account.settled();
  return (await by.get<{ organisationLog: OrganisationLog }>(log, variables)).organisationLog;
}

/** What is in the log of somebody, newest first, without what differs each time. */
const told = async (name: string) =>
  (await read()).lines
    .filter(({ who, about }) => who === name || about === name)
    .map(({ id: _, at: _at, role: _role, device: _device, ...line }) =>
      Object.fromEntries(Object.entries(line).filter(([, value]) => value !== null)),
    );

/** The oldest lines of somebody whom a test made. */
const began = (name: string) => [
  { who: name, act: 'SIGNED_IN' },
  { who: '', act: 'ACCOUNT_MADE', about: name, before: [], after: ['PROFESSIONAL'] },
];

let people = 0;
async function someone() {
  const name = `Collega ${++people}`;
  const { person, accountId } = await region.account(name, ['PROFESSIONAL']);
  const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};
  return { name, person, accountId, email };
}
async function mailTo(email: string): Promise<string> {
  await server.visitor().get('mutation ($email: String!) { requestSignInMail(email: $email) }', { email });
  await server.app.services.account.settled();
  const mails = await readOutbox(server.core.environment.dataDir);
  return tokenIn(mails.findLast(({ to, text }) => to === email && text.includes('#'))) ?? '';
}
const byLink = 'mutation ($token: String!) { signInByLink(token: $token) { kind } }';
const byCode =
  'mutation ($email: String!, $code: String!) { signInByCode(email: $email, code: $code) { kind } }';
const list = '{ organisationAccounts { id revision } }';
const change = 'mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { id } }';
const state = 'mutation ($input: AccountStateInput!) { setAccountState(input: $input) { id } }';

const setState = async (accountId: string, to: string) => {
  interface Listed {
    organisationAccounts: { id: string; revision: number }[];
  }
  const { organisationAccounts: all } = await administrator.get<Listed>(list);
  const { revision } = all.find(({ id }) => id === accountId)!;
  await administrator.get(state, { input: { accountId, revision, state: to } });
};

describe('Signing in', () => {
  test('by mail, ending another session and signing out are lines, with the way and the device', async () => {
    const { name, email } = await someone();
    const device = server.visitor();
    await device.get(byLink, { token: await mailTo(email) });
    interface Mine {
      mySessions: { id: string; current: boolean }[];
    }
    const { mySessions } = await device.get<Mine>('{ mySessions { id current } }');
    const id = mySessions.find(({ current }) => !current)?.id;
    await device.get('mutation ($id: ID!) { endSession(id: $id) }', { id });
    await device.get('mutation { signOut }');
    expect(await told(name)).toEqual([
      { who: name, act: 'SIGNED_OUT' },
      { who: name, act: 'SESSION_ENDED' },
      { who: name, act: 'SIGNED_IN', way: 'MAIL' },
      ...began(name),
    ]);
  });

  test('that is refused is a line with why, once in ten minutes, and never what was typed', async () => {
    const { name, email } = await someone();
    const visitor = server.visitor();
    for (const code of ['GEHEIM22', 'GEHEIM33']) await visitor.ask(byCode, { email, code });
    const token = await mailTo(email);
    await visitor.get(byLink, { token });
    expect(await server.visitor().codeOf(byLink, { token })).toBe('LINK_USED');
    expect(await told(name)).toEqual([
      { who: name, act: 'SIGN_IN_REFUSED', refusal: 'TOO_OLD' },
      { who: name, act: 'SIGNED_IN', way: 'MAIL' },
      { who: name, act: 'SIGN_IN_REFUSED', refusal: 'WRONG' },
      ...began(name),
    ]);
    for (const typed of ['GEHEIM', token, email]) expect(JSON.stringify(await read())).not.toContain(typed);
  });

  test('of who is suspended, or has no account, tells the visitor the same', async () => {
    const { name, accountId, email } = await someone();
    await setState(accountId, 'SUSPENDED');
    const before = (await read()).lines.length;
    const ask = (to: string) =>
      server.visitor().ask('mutation ($email: String!) { requestSignInMail(email: $email) }', { email: to });
    expect(await ask(email)).toEqual(await ask('niemand@voorbeeld.test'));
    expect((await told(name))[0]).toEqual({ who: name, act: 'SIGN_IN_REFUSED', refusal: 'NOT_ACTIVE' });
    expect((await read()).lines.length).toBe(before + 1);
  });

  test('with an app: setting it up, a wrong code, the right one, taking it away and a reset', async () => {
    const { name, person, email, accountId } = await someone();
    const setUp = async (by: Person) => {
      const { setUpSecondFactor } = await by.get<{ setUpSecondFactor: { secret: string } }>(
        'mutation { setUpSecondFactor { secret } }',
      );
      const code = totpAt(setUpSecondFactor.secret, clock.now().getTime());
      await by.get('mutation ($code: String!) { confirmSecondFactor(code: $code) }', { code });
      return setUpSecondFactor.secret;
    };
    const secret = await setUp(person);
    const device = server.visitor();
    await device.get(byLink, { token: await mailTo(email) });
    const finish = 'mutation ($code: String!) { finishSignIn(code: $code) { kind } }';
    expect(await device.codeOf(finish, { code: '000000' })).toBe('CODE_INVALID');
    await server.app.services.account.settled();
    clock.advance(30_000);
    await device.get(finish, { code: totpAt(secret, clock.now().getTime()) });
    await device.get('mutation { removeSecondFactor }');
    await setUp(device);
    const reset = 'mutation ($id: ID!) { resetSecondFactor(accountId: $id) { id } }';
    await administrator.get(reset, { id: accountId });
    expect(await told(name)).toEqual([
      { who: 'Ada Beheer', act: 'SECOND_FACTOR_RESET', about: name },
      { who: name, act: 'SECOND_FACTOR_SET' },
      { who: name, act: 'SECOND_FACTOR_REMOVED' },
      { who: name, act: 'SIGNED_IN', way: 'APP' },
      { who: name, act: 'SIGN_IN_REFUSED', refusal: 'WRONG' },
      { who: name, act: 'SECOND_FACTOR_SET' },
      ...began(name),
    ]);
  });
});

describe('What an administrator does', () => {
  test('with an account is a line each: made, other roles, other name, suspended, resumed, ended', async () => {
    const said = { function: 'wijkcoach', profiles: [], teams: [] };
    const name = 'Nel Nieuw';
    const make = { name, email: 'nel.nieuw@voorbeeld.test', roles: ['PROFESSIONAL'], ...said };
    const { createAccount } = await administrator.get<{ createAccount: { id: string } }>(
      'mutation ($input: CreateAccountInput!) { createAccount(input: $input) { id } }',
      { input: make },
    );
    const accountId = createAccount.id;
    const roles = ['PROFESSIONAL', 'MANAGER'];
    await administrator.get(change, { input: { accountId, revision: 0, ...make, roles } });
    await administrator.get(change, { input: { accountId, revision: 1, ...make, roles, function: 'coach' } });
    for (const to of ['SUSPENDED', 'ACTIVE', 'ENDED']) await setState(accountId, to);
    const ada = { who: 'Ada Beheer', about: name };
    expect(await told(name)).toEqual([
      { ...ada, act: 'ACCOUNT_ENDED', before: roles, after: [] },
      { ...ada, act: 'ACCOUNT_RESUMED', before: [], after: roles },
      { ...ada, act: 'ACCOUNT_SUSPENDED', before: roles, after: [] },
      { ...ada, act: 'ACCOUNT_CHANGED' },
      { ...ada, act: 'ROLES_CHANGED', before: ['PROFESSIONAL'], after: roles },
      { ...ada, act: 'ACCOUNT_MADE', before: [], after: ['PROFESSIONAL'] },
    ]);
  });

  test('and does not come about is no line', async () => {
    const { name, accountId } = await someone();
    const input = { accountId, revision: 7, state: 'ENDED' };
    expect(await administrator.codeOf(state, { input })).toBe('CONFLICT');
    expect(await told(name)).toEqual(began(name));
  });

  test('with a file, terms and the demand of a second factor, and looking at the list', async () => {
    const text = 'naam,e-mail,rollen\nBo Bestand,bo@voorbeeld.test,PROFESSIONAL\n';
    await administrator.get(
      'mutation ($input: ImportAccountsInput!) { importAccounts(input: $input) { made fault } }',
      { input: { text, make: true } },
    );
    for (const demanded of [true, false])
      await administrator.get('mutation ($on: Boolean!) { demandSecondFactor(demanded: $on) { name } }', {
        on: demanded,
      });
    await administrator.get(
      'mutation ($input: RetentionTermsInput!) { setRetentionTerms(input: $input) { readMonths } }',
      { input: { readMonths: 6, keepMonths: 120, keepMonthsWithChildren: 240 } },
    );
    const { lines } = await read();
    expect(lines.slice(0, 4).map(({ act, who, about }) => [act, who, about])).toEqual([
      ['TERMS_CHANGED', 'Ada Beheer', null],
      ['SECOND_FACTOR_NOT_DEMANDED', 'Ada Beheer', null],
      ['SECOND_FACTOR_DEMANDED', 'Ada Beheer', null],
      ['ACCOUNT_MADE', 'Ada Beheer', 'Bo Bestand'],
    ]);
    expect(lines.map(({ act }) => act)).toContain('ACCOUNTS_READ');
  });
});

describe('The log of the organisation', () => {
  test('is read by its privacy officer alone, by kind and by page, and that is a line too', async () => {
    expect(await administrator.codeOf(log)).toBe('FORBIDDEN');
    const { account } = await makeRegion(server, 'Wijkteam Elders');
    const { person } = await account('Olga Elders', ['PRIVACY_OFFICER']);
    expect((await read({}, person)).lines.map(({ who }) => who)).not.toContain('Ada Beheer');
    for (let count = 0; count < 30; count++) await someone();
    const first = await read();
    expect(first.lines).toHaveLength(50);
    const second = await read({ before: first.next });
    expect(Number(second.lines[0]!.id)).toBeLessThan(Number(first.lines.at(-1)!.id));
    const { lines: keys } = await read({ group: 'KEYS_AND_TERMS' });
    expect(keys.map(({ act }) => act)).toEqual(['TERMS_CHANGED']);
    clock.advance(minutes(10));
    await read();
    expect((await read({ group: 'LOG' })).lines.map(({ act, who }) => [act, who])).toContainEqual([
      'ORGANISATION_LOG_READ',
      'Pia Privacy',
    ]);
  });

  test('is one chain: many acts at the same moment break nothing, and a line that was changed shows', async () => {
    await Promise.all(Array.from({ length: 12 }, () => someone()));
    const check = async () => {
      await officer.get('mutation { checkAccessLog { anchoredAt } }');
      return (await server.app.services.accessLog.verifyAll()).broken.map(({ chain }) => chain);
    };
    expect(await check()).toEqual([]);
    expect((await read()).lines[0]).toMatchObject({ act: 'LOG_CHECKED', who: 'Pia Privacy', count: 0 });
    await server.core.database
      .collection<{ _id: string }>('access_lines')
      .updateOne({ _id: `${region.organisationId}:3` }, { $set: { what: 'SIGNED_IN_AGAIN' } });
    expect(await check()).toEqual([region.organisationId]);
  });
});
