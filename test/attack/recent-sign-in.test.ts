import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema } from '../../server/src/graph/schema.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import { readOutbox } from '../support/outbox.ts';
import { personOn, type Person } from '../support/person.ts';
import { makeRegion, type Region } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* G12: what is dangerous asks a sign-in of at most fifteen minutes ago. */

let server: TestServer;
let clock: TestClock;
let region: Region;

beforeAll(async () => {
  clock = createTestClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const mailCode = 'mutation { mailSignInAgainCode }';
const again = 'mutation ($code: String!) { signInAgain(code: $code) { kind } }';
const accounts = '{ organisationAccounts { id email } }';

async function codeFor(person: Person): Promise<string> {
  const before = (await readOutbox(server.core.environment.dataDir)).length;
  await person.get(mailCode);
  const mails = await readOutbox(server.core.environment.dataDir);
  expect(mails).toHaveLength(before + 1);
  return /^[A-Z0-9]{4} [A-Z0-9]{4}$/m.exec(mails.at(-1)?.text ?? '')?.[0] ?? '';
}
const levelOf = (trajectId: string) => ({
  ...{ trajectId, expectedLevel: 2, level: 3, answers: [], motivation: 'Het lukt samen.' },
  ...{ heard: '', deviates: true, mutationId: randomUUID() },
});
const secretOf = (person: Person): string => person.cookie()?.split('=')[1] ?? '';

test('Administration asks for it after a quarter of an hour, and goes on after it', async () => {
  const { person } = await region.account('Ada Beheer', ['ADMINISTRATOR']);
  clock.advance(minutes(14));
  expect(await person.codeOf(accounts)).toBe('ok');
  clock.advance(minutes(1));
  expect(await person.codeOf(accounts)).toBe('SIGN_IN_AGAIN');
  expect(await person.codeOf('{ mySessions { id } }'), 'what is not dangerous goes on').toBe('ok');
  expect(await person.codeOf(again, { code: await codeFor(person) })).toBe('ok');
  expect(await person.codeOf(accounts)).toBe('ok');
});

test('Who took the cookie before has nothing after it, and the socket of the own device goes on with the new one', async () => {
  const { person } = await region.account('Berend Beheer', ['ADMINISTRATOR']);
  const stolen = personOn(server.origin, secretOf(person));
  expect(await stolen.codeOf(accounts)).toBe('ok');
  const closed = new Promise((done) => stolen.socket().on('closed', done));
  await stolen.askBySocket('{ me { name } }');
  await person.get(again, { code: await codeFor(person) });
  expect(await stolen.get('{ me { name } }')).toEqual({ me: null });
  await closed;
  expect(await person.codeOf(accounts)).toBe('ok');
  await stolen.leave();
});

test('A code works once, for a quarter of an hour, and for the session that asked for it alone', async () => {
  const { person, accountId } = await region.account('Carla Beheer', ['ADMINISTRATOR']);
  const { secret } = await server.app.services.account.startSession({ kind: 'ACCOUNT', accountId }, 'test');
  const other = server.personWith(secret);
  const code = await codeFor(person);
  expect(await other.codeOf(again, { code })).toBe('CODE_INVALID');
  expect(await person.codeOf(again, { code: code.toLowerCase() })).toBe('ok');
  expect(await person.codeOf(again, { code })).toBe('CODE_INVALID');
  const old = await codeFor(person);
  clock.advance(minutes(15));
  expect(await person.codeOf(again, { code: old })).toBe('CODE_EXPIRED');
});

test('Of a code many wrong ones are tried no more, and a code to come in with is none', async () => {
  const { person } = await region.account('Dirk Beheer', ['ADMINISTRATOR']);
  for (let tries = 0; tries < 10; tries += 1)
    expect(await person.codeOf(again, { code: 'AAAAAAAA' })).toBe('CODE_INVALID');
  expect(await person.codeOf(again, { code: await codeFor(person) })).toBe('RATE_LIMITED');
});

test('Links, a calendar address, the level, the dossier and the check of the log ask for it too', async () => {
  const traject = await region.traject();
  const checks = (await region.account('Pia Privacy', ['PRIVACY_OFFICER'])).person;
  clock.advance(minutes(16));
  const { id: personId } = traject.household[0]!;
  const asked = async (who: Person, text: string, variables = {}) => who.codeOf(text, variables);
  const letter = 'mutation ($id: ID!) { inviteByLetter(personId: $id) }';
  expect(await asked(traject.regisseur, letter, { id: personId })).toBe('SIGN_IN_AGAIN');
  expect(await asked(traject.regisseur, 'mutation { makeCalendarFeed }')).toBe('SIGN_IN_AGAIN');
  const level = `mutation ($input: ChangeRegieLevelInput!) { changeRegieLevel(input: $input) { __typename } }`;
  expect(await asked(traject.regisseur, level, { input: levelOf(traject.id) })).toBe('SIGN_IN_AGAIN');
  const dossier = 'mutation ($input: OpenDossierInput!) { openDossier(input: $input) { id } }';
  const input = { trajectId: traject.id, dossierId: randomUUID() };
  expect(await asked(traject.regisseur, dossier, { input })).toBe('SIGN_IN_AGAIN');
  expect(
    await asked(traject.household[0]!.person, dossier, { input }),
    'who may not hears nothing of it',
  ).not.toBe('SIGN_IN_AGAIN');
  expect(await asked(checks, '{ accessLogOverview { __typename } }')).toBe('SIGN_IN_AGAIN');
});

test('What is said of it stands in the contract', () => {
  const fields = Object.values(buildSchema([]).getMutationType()?.getFields() ?? {});
  const recent = fields.filter(({ astNode }) =>
    astNode?.directives?.some(
      ({ name, arguments: given }) =>
        name.value === 'needs' && given?.some((one) => one.name.value === 'recent'),
    ),
  );
  expect(recent.map(({ name }) => name).sort()).toEqual([
    'addPasskey',
    'confirmDevice',
    'invite',
    'inviteByLetter',
    'makeCalendarFeed',
    'passkeyToAdd',
    'removePasskey',
    'removeSecondFactor',
    'takeMyData',
  ]);
});
