import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { readPaper } from '../story/main-job/paper.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const invite = 'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }';
const redeem = 'mutation ($token: String!) { redeemInvitation(token: $token) { name } }';
const cameIn = '{ me { cameIn { id at device } } }';
const answerComingIn = 'mutation ($id: ID!, $mine: Boolean!) { answerComingIn(id: $id, mine: $mine) }';
const recognise = `mutation ($id: ID!, $personId: ID!, $code: String!) {
  recognisePerson(meetingId: $id, personId: $personId, code: $code) { id } }`;
const people = 'query ($id: ID!) { traject(id: $id) { people { id unconfirmed timesCameIn } } }';
const table = 'query ($id: ID!) { meeting(id: $id) { participants { personId unconfirmed } } }';

/** The digits that a device shows while nobody knows for sure who holds it. */
const codeOn = async (device: Person): Promise<string | null> =>
  (await device.get<{ me: { recognitionCode: string | null } }>('{ me { recognitionCode } }')).me
    .recognitionCode;

/** The regisseur makes a link for someone and uses it on a device of their own. */
async function pretendToBe(traject: TestTraject, personId: string): Promise<Person> {
  const { invite: made } = await traject.regisseur.get<{ invite: { link: string } }>(invite, {
    id: personId,
  });
  const device = server.visitor();
  await device.get(redeem, { token: made.link.split('#')[1] });
  return device;
}

/** A running meeting of everyone. */
async function meet(traject: TestTraject): Promise<string> {
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  await traject.regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      trajectId: traject.id,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date(Date.now() + 3_600_000).toISOString(),
      minutes: 60,
      place: 'Wijkgebouw',
      planId,
      personIds: traject.household.map(({ id }) => id),
    },
  });
  await traject.regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', {
    id: meetingId,
  });
  return meetingId;
}

test('Who comes in by a letter that another held is not confirmed, until the chair recognises the person (A23)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const markOf = async (person: Person) => {
    const { traject: seen } = await person.get<{
      traject: { people: { id: string; unconfirmed: boolean | null; timesCameIn: number | null }[] };
    }>(people, { id: traject.id });
    const { unconfirmed, timesCameIn } = seen.people.find(({ id }) => id === mother!.id)!;
    return { unconfirmed, timesCameIn };
  };
  expect(await markOf(traject.regisseur)).toEqual({ unconfirmed: false, timesCameIn: 0 });
  const device = await pretendToBe(traject, mother!.id);
  expect(await markOf(traject.regisseur)).toEqual({ unconfirmed: true, timesCameIn: 1 });
  expect(await markOf(father!.person)).toEqual({ unconfirmed: null, timesCameIn: null });

  const meetingId = await meet(traject);
  const atTable = async (person: Person) => {
    const { meeting } = await person.get<{
      meeting: { participants: { personId: string; unconfirmed: boolean | null }[] };
    }>(table, { id: meetingId });
    return meeting.participants.find(({ personId }) => personId === mother!.id)?.unconfirmed;
  };
  expect([await atTable(traject.regisseur), await atTable(father!.person)]).toEqual([true, null]);
  const code = await codeOn(device);
  const asked = { id: meetingId, personId: mother!.id, code };
  expect(await father!.person.codeOf(recognise, asked)).toBe('FORBIDDEN');
  expect(await traject.regisseur.codeOf(recognise, { ...asked, personId: traject.child.id })).toBe(
    'NOT_FOUND',
  );
  const wrong = code === '0000' ? '0001' : '0000';
  expect(await traject.regisseur.codeOf(recognise, { ...asked, code: wrong })).toBe('CODE_INVALID');
  expect([await atTable(traject.regisseur), await codeOn(father!.person)]).toEqual([true, null]);
  await traject.regisseur.get(recognise, asked);
  expect([await atTable(traject.regisseur), await codeOn(device)]).toEqual([null, null]);
  expect(await markOf(traject.regisseur)).toEqual({ unconfirmed: false, timesCameIn: 1 });
});

test('The person sees on the own device that another came in with the letter, and puts that device out', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const seen = async (person: Person) =>
    (await person.get<{ me: { cameIn: { id: string }[] } | null }>(cameIn)).me?.cameIn;
  const intruder = await pretendToBe(traject, mother.id);
  expect(await seen(intruder)).toEqual([]);
  expect(await seen(traject.household[1]!.person)).toEqual([]);
  const [coming] = (await seen(mother.person))!;
  expect(await traject.household[1]!.person.codeOf(answerComingIn, { id: coming!.id, mine: false })).toBe(
    'NOT_FOUND',
  );
  await mother.person.get(answerComingIn, { id: coming!.id, mine: false });
  expect(await seen(mother.person)).toEqual([]);
  expect(await seen(intruder)).toBeUndefined();
});

test('Recognised is the device that was seen in the room; who holds the same letter elsewhere is out (A23)', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const { inviteByLetter: letter } = await traject.regisseur.get<{ inviteByLetter: string }>(
    'mutation ($id: ID!) { inviteByLetter(personId: $id) }',
    { id: mother.id },
  );
  const { text } = await readPaper(Buffer.from(letter, 'base64'));
  const token = /jouw code: \S*meedoen ((?:\S ?){8})/.exec(text)?.[1];
  const [atHome, inTheRoom] = [server.visitor(), server.visitor()];
  for (const device of [atHome, inTheRoom]) await device.get(redeem, { token });
  const code = await codeOn(inTheRoom);
  await traject.regisseur.get(recognise, { id: await meet(traject), personId: mother.id, code });
  const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
  const shows = { input: { personId: mother.id, visibleTo: ['HOUSEHOLD'] } };
  expect(await atHome.codeOf(change, shows)).toBe('UNAUTHENTICATED');
  expect(await inTheRoom.codeOf(change, shows)).toBe('ok');
});

test('That it was oneself says nothing for sure of the other device: one may tap it by habit', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const device = await pretendToBe(traject, mother.id);
  expect(await codeOn(device)).toMatch(/^\d{4}$/);
  const { me } = await mother.person.get<{ me: { cameIn: { id: string }[] } }>(cameIn);
  await mother.person.get(answerComingIn, { id: me.cameIn[0]!.id, mine: true });
  expect(await codeOn(device)).toMatch(/^\d{4}$/);
});

test('Who came in with a letter that another held sees no other device of the person, and puts none out (A23)', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const sessions = '{ mySessions { id current } }';
  const end = 'mutation ($id: ID!) { endSession(id: $id) }';
  const others = async (person: Person) =>
    (await person.get<{ mySessions: { id: string; current: boolean }[] }>(sessions)).mySessions
      .filter(({ current }) => !current)
      .map(({ id }) => id);
  const hers = (await mother.person.get<{ mySessions: { id: string }[] }>(sessions)).mySessions[0]!.id;
  const intruder = await pretendToBe(traject, mother.id);
  expect(await others(intruder)).toEqual([]);
  expect(await intruder.codeOf(end, { id: hers })).toBe('FORBIDDEN');
  expect(await intruder.codeOf(end, { id: randomUUID() })).toBe('FORBIDDEN');
  const { me } = await mother.person.get<{ me: { cameIn: unknown[] } | null }>(cameIn);
  expect(me?.cameIn).toHaveLength(1);
  // Who is known for sure puts out all others.
  const [its] = await others(mother.person);
  expect(await mother.person.codeOf(end, { id: its })).toBe('ok');
  const back = await pretendToBe(traject, mother.id);
  const code = await codeOn(back);
  await traject.regisseur.get(recognise, { id: await meet(traject), personId: mother.id, code });
  expect(await back.codeOf(end, { id: hers })).toBe('ok');
});

test('Who is recognised while following hears at once what is for that person, without a reload (A23)', async () => {
  const traject = await region.traject();
  const mother = traject.household[0]!;
  const meetingId = await meet(traject);
  const { meeting } = await mother.person.get<{ meeting: { planId: string } }>(
    'query ($id: ID!) { meeting(id: $id) { planId } }',
    { id: meetingId },
  );
  // Own words from before: written while no meeting makes the plan.
  const planId = randomUUID();
  const input = { trajectId: traject.id, formId: 'support-plan.wij', planId };
  await traject.regisseur.get(operations.startPlan, { input });
  const hand = await handOf(mother.person, planId);
  await hand.row('concerns', { what: 'Hij slaat mij' });
  expect(meeting.planId).not.toBe(planId);

  const device = await pretendToBe(traject, mother.id);
  const row = '{ sections { entries { texts { text } } } }';
  const plans = device.follow<{ planEvents: { snapshot: unknown } }>(
    `subscription ($id: ID!) { planEvents(planId: $id, after: 1000000) { upTo snapshot ${row} } }`,
    { id: planId },
  );
  const changes = device.follow<{ trajectChanged: { what: string[] } }>(
    'subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }',
    { id: traject.id },
  );
  const first = await plans.next();
  expect(JSON.stringify(first.value)).not.toContain('Hij slaat mij');
  const [plan, change] = [plans.next(), changes.next()];
  const code = await codeOn(device);
  await traject.regisseur.get(recognise, { id: meetingId, personId: mother.id, code });
  expect(JSON.stringify((await plan).value)).toContain('Hij slaat mij');
  for (let told = await change; !told.value?.data?.trajectChanged.what.includes('PLANS');)
    told = await changes.next();
  // What comes from now on is drawn for that person too.
  const next = plans.next();
  await hand.row('concerns', { what: 'En ik durf niet naar huis' });
  expect((await next).done).toBe(false);
  await Promise.all([plans.return?.(), changes.return?.()]);
});

test('Many signals of one person bury not the one of another, and none is dropped (G9)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const send = (person: Person, words: string) =>
    person.get('mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }', {
      input: { trajectId: traject.id, words, lifeThreatening: false, mutationId: randomUUID() },
    });
  const read = async () =>
    (
      await traject.regisseur.get<{ traject: { safetySignals: { fromId: string; words: string }[] } }>(
        'query ($id: ID!) { traject(id: $id) { safetySignals { fromId words } } }',
        { id: traject.id },
      )
    ).traject.safetySignals;
  const isNew = async (person: Person) =>
    (
      await person.get<{ traject: { newSignal: boolean | null } }>(
        'query ($id: ID!) { traject(id: $id) { newSignal } }',
        { id: traject.id },
      )
    ).traject.newSignal;
  expect([await isNew(traject.regisseur), await isNew(father!.person)]).toEqual([false, null]);
  await send(mother!.person, 'Hij slaat mij.');
  // A quiet mark for the regisseur alone; asking it opens nothing.
  expect([await isNew(traject.regisseur), await isNew(traject.regisseur)]).toEqual([true, true]);
  for (let sent = 0; sent < 24; sent++) await send(father!.person, 'Niets aan de hand.');
  const signals = await read();
  expect(signals).toHaveLength(25);
  expect(signals.slice(0, 2).map(({ fromId }) => fromId)).toEqual([father!.id, mother!.id]);
  expect(await isNew(traject.regisseur)).toBe(false);
});
