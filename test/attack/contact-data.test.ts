import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readPaper } from '../story/main-job/paper.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import { layHome } from '../support/lay-home.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* A20: every contact datum has an audience of its own, which the person sets, and nobody widens another's. */

let server: TestServer;
let clock: TestClock;
let region: Region;
let traject: TestTraject;
let mother: Person;
let motherId: string;

beforeAll(async () => {
  clock = createTestClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
  await region.account('Dora Desk', ['SAFETY_DESK']);
}, 180_000);
afterAll(() => server.close());

const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
const people = `query ($id: ID!) { traject(id: $id) { people {
  id canBeMailed contact { phone email address birthDate audiences { datum visibleTo } hiddenFrom } } } }`;

interface Shown {
  id: string;
  canBeMailed: boolean;
  contact: Record<string, unknown> | null;
}

async function seenBy(person: Person, id: string, trajectId = traject.id): Promise<Shown | undefined> {
  const asked = await person.get<{ traject: { people: Shown[] } }>(people, { id: trajectId });
  return asked.traject.people.find((one) => one.id === id);
}

const phoneForNetwork = { datum: 'PHONE', visibleTo: ['NETWORK', 'PROFESSIONAL'] };
const addressForWork = { datum: 'ADDRESS', visibleTo: ['PROFESSIONAL'] };

beforeEach(async () => {
  traject = await region.traject();
  [{ person: mother, id: motherId }] = traject.household as [TestTraject['household'][number]];
  await mother.get(change, {
    input: {
      personId: motherId,
      phone: '06 12345678',
      email: 'anna@voorbeeld.test',
      address: 'Schuilstraat 1',
      birthDate: '1990-05-01',
      audiences: [phoneForNetwork, addressForWork],
    },
  });
});

test('Each datum is seen by whom the person chose for it, and says nothing of the others', async () => {
  const none = { phone: '', email: '', address: '', birthDate: null, audiences: null, hiddenFrom: null };
  const [, father] = traject.household;
  expect((await seenBy(father!.person, motherId))?.contact).toBeNull();
  expect((await seenBy(traject.network.person, motherId))?.contact).toEqual({
    ...none,
    ...{ phone: '06 12345678' },
  });
  expect((await seenBy(traject.professional.person, motherId))?.contact).toEqual({
    ...none,
    ...{ phone: '06 12345678', address: 'Schuilstraat 1' },
  });
  const all = { email: 'anna@voorbeeld.test', address: 'Schuilstraat 1', birthDate: '1990-05-01' };
  for (const who of [mother, traject.regisseur])
    expect((await seenBy(who, motherId))?.contact).toMatchObject({
      ...all,
      audiences: expect.arrayContaining([phoneForNetwork, addressForWork]),
    });
});

test('Nobody shows a datum of another to more people; to fewer one may', async () => {
  const input = { personId: motherId };
  const wider = { ...input, audiences: [{ datum: 'EMAIL', visibleTo: ['HOUSEHOLD'] }] };
  expect(await traject.regisseur.codeOf(change, { input: wider })).toBe('FORBIDDEN');
  const narrower = { ...input, audiences: [{ datum: 'PHONE', visibleTo: ['PROFESSIONAL'] }] };
  expect(await traject.regisseur.codeOf(change, { input: narrower })).toBe('ok');
  expect((await seenBy(traject.network.person, motherId))?.contact).toBeNull();
  const child = await region.sessionOf(traject.id, traject.child.id);
  expect(await child.codeOf(change, { input: { ...wider, personId: traject.child.id } })).toBe('FORBIDDEN');
});

test('Who sees the phone hears no news of the address', async () => {
  const follow = 'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }';
  const heard = traject.network.person.follow<{ trajectChanged: { what: string[] } }>(follow, {
    id: traject.id,
  });
  await mother.get(change, { input: { personId: motherId, address: 'Schuilstraat 2' } });
  await server.app.services.traject.publish(traject.id, { what: ['PEOPLE', 'PEOPLE'] });
  for await (const { data } of heard) {
    expect(data?.trajectChanged.what).toEqual(['PEOPLE', 'PEOPLE']);
    break;
  }
});

test('On paper stands each datum that everyone who reads the plan may see', async () => {
  const planId = randomUUID();
  const readers = [motherId, traject.network.id];
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId, readers },
  });
  const paper = await fetch(`${server.origin}/bestand/concept/${planId}.pdf`, {
    headers: { cookie: mother.cookie()! },
  });
  const { text } = await readPaper(Buffer.from(await paper.arrayBuffer()));
  expect(text).toContain('06 12345678');
  for (const words of ['anna@voorbeeld.test', '1 mei 1990', 'Schuilstraat'])
    expect(text).not.toContain(words);
});

test('A regisseur of the household changes and mails to what that side sees, and nothing tells of the rest', async () => {
  const here = await layHome(region);
  const mine = (audiences: object[], rest = {}) =>
    here.mother.get(change, { input: { personId: here.motherId, audiences, ...rest } });
  await mine([{ datum: 'PHONE', visibleTo: ['HOUSEHOLD'] }], { phone: '06 1', address: 'Schuilstraat 1' });
  expect(await seenBy(here.father, here.motherId, here.id)).toMatchObject({
    canBeMailed: false,
    contact: { phone: '06 1', email: '', address: '', audiences: null, hiddenFrom: null },
  });
  const input = { personId: here.motherId };
  expect(await here.father.codeOf(change, { input: { ...input, phone: '06 2' } })).toBe('ok');
  for (const other of [{ address: 'Thuis 1' }, { email: 'van.hem@voorbeeld.test' }, { birthDate: null }])
    expect(await here.father.codeOf(change, { input: { ...input, ...other } })).toBe('FORBIDDEN');
  const invite = 'mutation ($id: ID!) { invite(personId: $id, channel: MAIL) { state } }';
  expect(await here.father.codeOf(invite, { id: here.motherId })).toBe('INPUT_INVALID');
  await mine([{ datum: 'EMAIL', visibleTo: ['HOUSEHOLD'] }]);
  expect(await here.father.codeOf(invite, { id: here.motherId })).toBe('ok');
});

test('What is kept from a side and what nobody filled in look and answer the same', async () => {
  const [shown, kept] = [await layHome(region), await layHome(region)];
  for (const [here, visibleTo] of [
    [shown, ['HOUSEHOLD']],
    [kept, []],
  ] as const) {
    const audiences = ['PHONE', 'ADDRESS'].map((datum) => ({ datum, visibleTo }));
    const phone = visibleTo.length > 0 ? '' : '06 1';
    await here.mother.get(change, { input: { personId: here.motherId, audiences, phone } });
    expect((await seenBy(here.father, here.motherId, here.id))?.contact).toBeNull();
    for (const write of [{ phone: '06 2' }, { address: 'Thuis 1' }])
      expect(await here.father.codeOf(change, { input: { personId: here.motherId, ...write } })).toBe(
        'FORBIDDEN',
      );
  }
});

test('What is hidden from somebody an account changes after a sign-in of a moment ago; hiding more goes at once', async () => {
  const [, father] = traject.household;
  const regisseur = (rest: object) =>
    traject.regisseur.codeOf(change, { input: { personId: motherId, ...rest } });
  clock.advance(minutes(16));
  expect(await regisseur({ phone: '06 22222222' })).toBe('ok');
  expect(await regisseur({ hideFrom: [father!.id] })).toBe('ok');
  expect(await regisseur({ phone: '06 33333333' })).toBe('SIGN_IN_AGAIN');
  expect(await regisseur({ hideFrom: [traject.network.id] })).toBe('ok');
  expect(await regisseur({ audiences: [{ datum: 'PHONE', visibleTo: [] }] })).toBe('ok');
  expect(await regisseur({ relation: 'moeder van Lotte' })).toBe('ok');
});

const show = 'mutation ($input: ShowAsAskedInput!) { showContactAsAsked(input: $input) { id } }';
const toHousehold = (personId: string, from: string[] = []) => ({
  input: { personId, audiences: [{ datum: 'EMAIL', from, visibleTo: [...from, 'HOUSEHOLD'] }] },
});

test('What an adult asked a regisseur to show is shown, and stands as that in the log', async () => {
  const [, father] = traject.household;
  expect(await traject.regisseur.codeOf(show, toHousehold(motherId))).toBe('ok');
  expect((await seenBy(father!.person, motherId))?.contact).toMatchObject({ email: 'anna@voorbeeld.test' });
  const log = 'query ($id: ID!) { accessLog(trajectId: $id) { what } }';
  const read = async (who: Person) => {
    const { accessLog } = await who.get<{ accessLog: { what: string }[] }>(log, { id: traject.id });
    return accessLog.map(({ what }) => what);
  };
  for (const who of [mother, traject.regisseur]) expect(await read(who)).toContain('CONTACT_SHOWN_AS_ASKED');
  // That she shows more is not told to him, who sees one datum of hers (A20).
  expect(await read(father!.person)).not.toContain('CONTACT_SHOWN_AS_ASKED');
  // For a child nobody asks, another than the regisseur writes down nothing, and who leads at home neither.
  expect(await traject.regisseur.codeOf(show, toHousehold(traject.child.id))).toBe('FORBIDDEN');
  expect(await mother.codeOf(show, toHousehold(motherId))).toBe('FORBIDDEN');
  expect(await father!.person.codeOf(show, toHousehold(motherId))).toBe('FORBIDDEN');
  const here = await layHome(region);
  expect(await here.father.codeOf(show, toHousehold(here.motherId))).toBe('FORBIDDEN');
});

test('What the person closed after it was asked is not opened again by what stood on a screen', async () => {
  const audiences = [{ datum: 'EMAIL', visibleTo: ['PROFESSIONAL'] }];
  await mother.get(change, { input: { personId: motherId, audiences } });
  await mother.get(change, { input: { personId: motherId, audiences: [{ datum: 'EMAIL', visibleTo: [] }] } });
  const stale = toHousehold(motherId, ['PROFESSIONAL']);
  expect(await traject.regisseur.codeOf(show, stale)).toBe('CONFLICT');
  expect((await seenBy(traject.professional.person, motherId))?.contact).toMatchObject({ email: '' });
});

test('For a child decides who was named for that: over who sees its data, and over nothing else', async () => {
  const [, father] = traject.household;
  const { id: childId } = traject.child;
  const child = (who: Person, rest: object) => who.codeOf(change, { input: { personId: childId, ...rest } });
  const audiences = [{ datum: 'ADDRESS', visibleTo: ['NETWORK'] }];
  expect(await child(mother, { audiences })).toBe('FORBIDDEN');
  expect(await child(mother, { decidedById: motherId })).toBe('FORBIDDEN');
  expect(await child(traject.regisseur, { decidedById: traject.professional.id })).toBe('INPUT_INVALID');
  expect(await child(traject.regisseur, { decidedById: motherId, address: 'Schuilstraat 1' })).toBe('ok');
  expect((await seenBy(mother, childId))?.contact).toMatchObject({
    address: 'Schuilstraat 1',
    audiences: expect.anything(),
  });
  expect((await seenBy(father!.person, childId))?.contact).toBeNull();
  expect(await child(mother, { audiences })).toBe('ok');
  expect((await seenBy(traject.network.person, childId))?.contact).toMatchObject({
    address: 'Schuilstraat 1',
  });
  expect(await child(mother, { name: 'Lot' })).toBe('FORBIDDEN');
  expect(await child(mother, { decidedById: father!.id })).toBe('FORBIDDEN');
  expect(await child(father!.person, { audiences: [] })).toBe('FORBIDDEN');
  // Who turns out to be the danger decides no more from the moment that the data are hidden from that one.
  expect(await child(traject.regisseur, { hideFrom: [motherId] })).toBe('ok');
  expect((await seenBy(mother, childId))?.contact).toBeNull();
  expect(await child(mother, { audiences })).toBe('FORBIDDEN');
  expect(await child(traject.regisseur, { decidedById: motherId })).toBe('INPUT_INVALID');
  const naming = { decidedById: father!.id, hideFrom: [father!.id] };
  expect(await child(traject.regisseur, naming)).toBe('INPUT_INVALID');
});
