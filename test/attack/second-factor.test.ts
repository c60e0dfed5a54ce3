import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestClock, hours, minutes, type TestClock } from '../support/clock.ts';
import { readOutbox, tokenIn } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';
import { totpAt } from '../support/totp.ts';

/* G12: who has a second factor, or must have one, is not in by the mail alone. */

let server: TestServer;
let clock: TestClock;
let region: Region;
let administrator: Person;

beforeAll(async () => {
  clock = createTestClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
  administrator = (await region.account('Ada Beheer', ['ADMINISTRATOR'])).person;
}, 180_000);
afterAll(() => server.close());

const setUp = 'mutation { setUpSecondFactor { secret address } }';
const confirm = 'mutation ($code: String!) { confirmSecondFactor(code: $code) }';
const byLink = 'mutation ($token: String!) { signInByLink(token: $token) { kind } }';
const finish = 'mutation ($code: String!) { finishSignIn(code: $code) { kind } }';
const step = '{ signInStep }';
const me = '{ me { kind } }';

const codeOf = (secret: string, later = 0): string => totpAt(secret, clock.now().getTime() + later);

/** Another 30 seconds: what was used is behind us. */
const nextCode = (secret: string): string => {
  clock.advance(30_000);
  return codeOf(secret);
};

async function someone(name: string) {
  const { person, accountId } = await region.account(name, ['PROFESSIONAL']);
  const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};
  return { person, accountId, email };
}

async function withApp(name: string) {
  const one = await someone(name);
  const { setUpSecondFactor: made } = await one.person.get<{ setUpSecondFactor: { secret: string } }>(setUp);
  const { confirmSecondFactor: recovery } = await one.person.get<{ confirmSecondFactor: string[] }>(confirm, {
    code: codeOf(made.secret),
  });
  return { ...one, secret: made.secret, recovery };
}

/** Opens the link of the newest mail on a new device. */
async function halfIn(email: string): Promise<Person> {
  const visitor = server.visitor();
  await visitor.get('mutation ($email: String!) { requestSignInMail(email: $email) }', { email });
  await server.app.services.account.settled();
  const mails = await readOutbox(server.core.environment.dataDir);
  const token = tokenIn(mails.findLast(({ to, text }) => to === email && text.includes('#')));
  expect(await visitor.get(byLink, { token })).toEqual({ signInByLink: null });
  return visitor;
}

describe('Who has an authenticator app', () => {
  test('is not in by the mail: everything is refused until a code of the app', async () => {
    const { email, secret } = await withApp('Anna App');
    const device = await halfIn(email);
    expect(await device.get(step)).toEqual({ signInStep: 'CODE' });
    expect(await device.get(me)).toEqual({ me: null });
    expect(await device.codeOf('{ mySessions { id } }')).toBe('UNAUTHENTICATED');
    expect(await device.codeOf('{ myTrajecten { id } }')).toBe('UNAUTHENTICATED');
    expect(await device.codeOf('mutation { mailSignInAgainCode }')).toBe('UNAUTHENTICATED');
    expect(await device.codeOf(setUp), 'no app of one’s own in place of it').toBe('SIGN_IN_EXPIRED');
    expect(await device.codeOf(confirm, { code: '000000' })).toBe('SIGN_IN_EXPIRED');
    const before = device.cookie();
    expect(await device.get(finish, { code: nextCode(secret) })).toEqual({
      finishSignIn: { kind: 'ACCOUNT' },
    });
    expect(device.cookie(), 'the cookie of before the code is worth nothing').not.toBe(before);
    expect(await server.personWith(before?.split('=')[1] ?? '').get(step)).toEqual({ signInStep: null });
    expect(await device.get(me)).toEqual({ me: { kind: 'ACCOUNT' } });
  });

  test('uses a code once, whoever of two is first; an older one works no more', async () => {
    const { email, secret } = await withApp('Bea App');
    const [one, two] = [await halfIn(email), await halfIn(email)];
    const old = codeOf(secret, 30_000);
    clock.advance(60_000);
    const code = codeOf(secret);
    const codes = await Promise.all([one, two].map((device) => device.codeOf(finish, { code })));
    expect(codes.sort()).toEqual(['CODE_INVALID', 'ok']);
    expect(await two.codeOf(finish, { code: old })).not.toBe('ok');
  });

  test('has ten tries in an hour, on all devices together, and comes in after it', async () => {
    const { email, secret } = await withApp('Cor App');
    const devices = [await halfIn(email), await halfIn(email)];
    const tries = await Promise.all(
      Array.from({ length: 12 }, (_, index) => devices[index % 2]!.codeOf(finish, { code: 'AAAA AAAA' })),
    );
    expect(tries.filter((code) => code === 'CODE_INVALID')).toHaveLength(10);
    expect(tries.filter((code) => code === 'RATE_LIMITED')).toHaveLength(2);
    expect(await devices[0]!.codeOf(finish, { code: nextCode(secret) })).toBe('RATE_LIMITED');
    clock.advance(hours(1));
    expect(await (await halfIn(email)).codeOf(finish, { code: codeOf(secret) })).toBe('ok');
  });

  test('comes in with a recovery code, once', async () => {
    const { email, recovery, person } = await withApp('Dirk App');
    expect(new Set(recovery).size).toBe(8);
    expect(await (await halfIn(email)).codeOf(finish, { code: recovery[0]!.toLowerCase() })).toBe('ok');
    expect(await (await halfIn(email)).codeOf(finish, { code: recovery[0]! })).toBe('CODE_INVALID');
    expect(await person.get('{ mySecondFactor { active recoveryCodesLeft } }')).toEqual({
      mySecondFactor: { active: true, recoveryCodesLeft: 7 },
    });
  });

  test('has ten minutes for the second step', async () => {
    const { email, secret } = await withApp('Els App');
    const device = await halfIn(email);
    clock.advance(minutes(10));
    expect(await device.codeOf(finish, { code: codeOf(secret) })).toBe('SIGN_IN_EXPIRED');
  });

  test('signs in again by the app, and not by a mail; then it can be taken away', async () => {
    const { person, secret } = await withApp('Fred App');
    clock.advance(minutes(20));
    const remove = 'mutation { removeSecondFactor }';
    expect(await person.codeOf(remove)).toBe('SIGN_IN_AGAIN');
    expect(await person.codeOf('mutation { mailSignInAgainCode }')).toBe('FORBIDDEN');
    const again = 'mutation ($code: String!) { signInAgain(code: $code) { kind } }';
    expect(await person.codeOf(again, { code: '000000' })).toBe('CODE_INVALID');
    expect(await person.codeOf(again, { code: codeOf(secret) })).toBe('ok');
    expect(await person.codeOf(setUp), 'another one in its place').toBe('CONFLICT');
    expect(await person.codeOf(remove)).toBe('ok');
  });

  test('keeps its secret and its recovery codes from who reads the database', async () => {
    const { secret, recovery } = await withApp('Greet App');
    const rows = await server.core.database
      .collection('second_factors')
      .find()
      .sort({ $natural: 1 })
      .toArray();
    const text = rows.map((row) => JSON.stringify(row) + String(row['sealed'])).join();
    for (const one of [secret, ...recovery, ...recovery.map((code) => code.replace(' ', ''))])
      expect(text).not.toContain(one);
  });

  test('loses it by an administrator, is out everywhere, and is told', async () => {
    const { person, accountId, email } = await withApp('Hans App');
    const reset = 'mutation ($id: ID!) { resetSecondFactor(accountId: $id) { secondFactor } }';
    const { secret } = await server.app.services.account.startSession(
      { kind: 'ACCOUNT', accountId: await idOf(administrator) },
      'test',
    );
    const now = server.personWith(secret);
    expect(await now.get(reset, { id: accountId })).toEqual({ resetSecondFactor: { secondFactor: false } });
    expect(await person.get(me)).toEqual({ me: null });
    const mails = await readOutbox(server.core.environment.dataDir);
    expect(mails.findLast(({ to }) => to === email)?.text).toContain('haalde de extra stap');
    expect(await now.codeOf(reset, { id: await idOf(now) }), 'not one’s own').toBe('INPUT_INVALID');
    const elsewhere = await makeRegion(server, 'Team Elders');
    const { accountId: other } = await elsewhere.account('Els Elders', ['PROFESSIONAL']);
    expect(await now.codeOf(reset, { id: other })).toBe('NOT_FOUND');
  });
});

const idOf = async (person: Person): Promise<string> =>
  (await person.get<{ me: { accountId: string } }>('{ me { accountId } }')).me.accountId;

test('Where the organisation demands it, who has none sets it up before being in', async () => {
  const own = await makeRegion(server, 'Gemeente Streng');
  const admin = (await own.account('Ans Beheer', ['ADMINISTRATOR'])).person;
  const { accountId } = await own.account('Iris Nieuw', ['PROFESSIONAL']);
  const { email = '' } = (await server.app.services.account.accountById(accountId)) ?? {};
  await admin.get('mutation { demandSecondFactor(demanded: true) { secondFactorDemanded } }');
  const device = await halfIn(email);
  expect(await device.get(step)).toEqual({ signInStep: 'SET_UP' });
  expect(await device.get(me)).toEqual({ me: null });
  expect(await device.codeOf(finish, { code: '000000' })).toBe('CODE_INVALID');
  const { setUpSecondFactor: made } = await device.get<{ setUpSecondFactor: { secret: string } }>(setUp);
  expect(await device.codeOf(confirm, { code: '00' })).toBe('CODE_INVALID');
  expect(await device.codeOf(confirm, { code: codeOf(made.secret) })).toBe('ok');
  expect(await device.get(me)).toEqual({ me: { kind: 'ACCOUNT' } });
});

test('Whoever is no account, or comes with nothing, hears nothing of it', async () => {
  const { household } = await region.traject();
  for (const who of [server.visitor(), household[0]!.person]) {
    expect(await who.get(step)).toEqual({ signInStep: null });
    expect(await who.codeOf(setUp)).toBe('SIGN_IN_EXPIRED');
    expect(await who.codeOf(finish, { code: '123456' })).toBe('SIGN_IN_EXPIRED');
  }
});
