import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* A letter that is used at home, with no meeting in sight: how it becomes known for sure whose device that is (A23). */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const confirm = `mutation ($personId: ID!, $code: String!) { confirmDevice(personId: $personId, code: $code) }`;
const answer = `mutation ($id: ID!, $mine: Boolean!, $code: String) {
  answerComingIn(id: $id, mine: $mine, code: $code) }`;
const ownData = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';

/** The digits that a device shows while nobody knows for sure who holds it. */
const digitsOn = async (device: Person): Promise<string | null | undefined> =>
  (await device.get<{ me: { recognitionCode: string | null } | null }>('{ me { recognitionCode } }')).me
    ?.recognitionCode;

/** A device that came in as this person by a link that the regisseur held. */
async function cameIn(traject: TestTraject, personId: string): Promise<Person> {
  const { invite } = await traject.regisseur.get<{ invite: { link: string } }>(
    'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }',
    { id: personId },
  );
  const device = server.visitor();
  await device.get('mutation ($token: String!) { redeemInvitation(token: $token) { name } }', {
    token: invite.link.split('#')[1],
  });
  return device;
}

/** How the answer to changing one's own data is, which a device of nobody for sure may not (A23). */
const mayChangeOwn = (device: Person, personId: string) =>
  device.codeOf(ownData, { input: { personId, visibleTo: ['HOUSEHOLD'] } });

const otherThan = (digits: string) => (digits === '0000' ? '0001' : '0000');

test('At home a professional who makes letters confirms a device by its digits, and the log of that person tells it', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const device = await cameIn(traject, mother!.id);
  const digits = (await digitsOn(device))!;
  expect(await mayChangeOwn(device, mother!.id)).toBe('NOT_CONFIRMED');
  const asked = { personId: mother!.id, code: digits };
  // Who came in says nothing of itself, nor does another of the household.
  expect(await device.codeOf(confirm, asked)).not.toBe('ok');
  expect(await father!.person.codeOf(confirm, asked)).toBe('FORBIDDEN');
  expect(await traject.regisseur.codeOf(confirm, { ...asked, code: otherThan(digits) })).toBe('CODE_INVALID');
  expect(await digitsOn(device)).toBe(digits);
  expect(await traject.regisseur.codeOf(confirm, asked)).toBe('ok');
  expect([await digitsOn(device), await mayChangeOwn(device, mother!.id)]).toEqual([null, 'ok']);

  const told = async (person: Person) =>
    (
      await person.get<{ accessLog: { what: string }[] }>(
        'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
        { id: traject.id },
      )
    ).accessLog.filter(({ what }) => what === 'DEVICE_CONFIRMED').length;
  expect([await told(mother!.person), await told(father!.person)]).toEqual([1, 0]);
});

test('On a device that is known for sure the digits of the other one confirm it; without them it stays as it is', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const device = await cameIn(traject, mother.id);
  const digits = (await digitsOn(device))!;
  const { me } = await mother.person.get<{ me: { cameIn: { id: string }[] } }>('{ me { cameIn { id } } }');
  const asked = { id: me.cameIn[0]!.id, mine: true };
  expect(await mother.person.codeOf(answer, { ...asked, code: otherThan(digits) })).toBe('CODE_INVALID');
  // A wrong number leaves the question open.
  expect(await digitsOn(device)).toBe(digits);
  expect(await mother.person.codeOf(answer, { ...asked, code: digits })).toBe('ok');
  expect([await digitsOn(device), await mayChangeOwn(device, mother.id)]).toEqual([null, 'ok']);
});

test('Digits are not found by trying them', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const device = await cameIn(traject, mother.id);
  const digits = (await digitsOn(device))!;
  for (let tried = 0; tried < 10; tried++)
    await traject.regisseur.codeOf(confirm, { personId: mother.id, code: otherThan(digits) });
  expect(await traject.regisseur.codeOf(confirm, { personId: mother.id, code: digits })).toBe('RATE_LIMITED');
  expect(await digitsOn(device)).toBe(digits);
});
