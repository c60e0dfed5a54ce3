import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { createTestClock, hours, minutes, type TestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import { bytesOf, dataOf, gather, kindsIn, now, take, throwAway, type Taken } from '../support/own-data.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* What somebody takes along about oneself (organisation.md 12): only what is theirs to see, for that person alone. */

let server: TestServer;
let clock: TestClock;
let region: Region;
let traject: TestTraject;
let mother: Person;
let father: Person;
let planId: string;

const startOwn = 'mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }';
const signal = 'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }';
const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
const remove = 'mutation ($id: ID!) { removePerson(personId: $id) }';
const readers = 'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }';

const done = () => server.app.services.jobs.runDue();

async function gathered(person: Person): Promise<Taken> {
  await person.get(gather);
  await done();
  return dataOf(person);
}

beforeAll(async () => {
  clock = createTestClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
  traject = await region.traject();
  [mother, father] = traject.household.map(({ person }) => person) as [Person, Person];
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  await mother.get(change, {
    input: { personId: traject.household[0]!.id, phone: '06 11112222', visibleTo: ['PROFESSIONAL'] },
  });
  await father.get(change, {
    input: { personId: traject.household[1]!.id, phone: '06 33334444', visibleTo: [] },
  });
  const hand = await handOf(mother, planId);
  const shared = await hand.row('concerns', { what: 'Ik slaap slecht' });
  await mother.get(operations.shareEntry, {
    input: { planId, entryId: shared, shared: true, mutationId: randomUUID() },
  });
  await hand.row('concerns', { what: 'Hij drinkt weer' });
  for (const [person, words] of [
    [mother, 'Ik ga naar de buurvrouw'],
    [father, 'Ik loop een rondje'],
  ] as const) {
    const own = randomUUID();
    await person.get(startOwn, {
      input: { trajectId: traject.id, formId: 'safety-agreements-child.ik', planId: own },
    });
    await (await handOf(person, own)).row('what-i-do', { if: 'Er is ruzie', then: words });
  }
  await mother.get(signal, {
    input: {
      trajectId: traject.id,
      words: 'Hij sloeg mij',
      lifeThreatening: false,
      mutationId: randomUUID(),
    },
  });
}, 120_000);
// A session of a device that may be another's ends by itself: each test moves the clock.
beforeEach(async () => {
  [mother, father] = (await Promise.all(
    traject.household.map(({ id }) => region.sessionOf(traject.id, id)),
  )) as [Person, Person];
});
afterAll(() => server.close());

test('It holds what somebody may read and nothing that is hidden from that person, as data and on paper', async () => {
  const data = await gathered(mother);
  expect(data.format).toBe('regietafel.own-data/1');
  for (const own of [
    'Anna Vermeer',
    '06 11112222',
    'Ik slaap slecht',
    'Hij drinkt weer',
    'naar de buurvrouw',
  ])
    expect(JSON.stringify(data)).toContain(own);
  for (const hidden of ['06 33334444', 'een rondje', 'Hij sloeg mij', traject.professional.id])
    expect(JSON.stringify(data)).not.toContain(hidden);
  const paper = await readPaper(await bytesOf(mother, 'PDF'));
  for (const own of ['Mijn gegevens', 'Anna Vermeer', 'Ik slaap slecht', 'naar de buurvrouw'])
    expect(paper.text).toContain(own);
  expect(paper.text).not.toContain('een rondje');
  expect([paper.title, paper.tagged]).toEqual(['Document', true]);

  const other = await gathered(father);
  const known = JSON.stringify(other);
  expect(known).toContain('een rondje');
  expect(known).toContain('Ik slaap slecht');
  for (const hidden of ['06 11112222', 'Hij drinkt weer', 'buurvrouw', 'Hij sloeg mij'])
    expect(known).not.toContain(hidden);
  // Both have one of their own: neither sees by how many parts there are that the other has one.
  expect(kindsIn(other)).toEqual(kindsIn(data));
});

test('It tells how far it is, and belongs to one person', async () => {
  await mother.get(gather);
  await done();
  const { myData } = await mother.get<{ myData: { state: string; done: number; total: number } }>(now);
  expect(myData.state).toBe('READY');
  expect(myData.done).toBe(myData.total);
  expect(myData.total).toBeGreaterThan(3);
  const { network } = traject;
  expect(await network.person.get(now)).toEqual({ myData: null });
  expect(await network.person.codeOf(take, { form: 'JSON' })).toBe('FILE_NOT_READY');
  const again = await region.sessionOf(traject.id, traject.household[0]!.id);
  expect(kindsIn(await dataOf(again)), 'another device of the same person').toContain('PLAN');
});

test('Nobody, who came in by what another may hold, and a guest get nothing', async () => {
  const { secret } = await server.app.services.account.startSession(
    { kind: 'PERSON', personId: traject.household[0]!.id, trajectId: traject.id, unconfirmed: true },
    'test',
  );
  const unsure = server.personWith(secret);
  const guest = server.personWith(
    (
      await server.app.services.account.startSession(
        { kind: 'GUEST', guestId: randomUUID(), meetingId: randomUUID() },
        'test',
      )
    ).secret,
  );
  for (const [who, code] of [
    [server.visitor(), 'UNAUTHENTICATED'],
    [unsure, 'NOT_CONFIRMED'],
    [guest, 'NOT_CONFIRMED'],
  ] as const)
    for (const asked of [gather, now, throwAway]) expect(await who.codeOf(asked)).toBe(code);
  expect(await unsure.codeOf(take, { form: 'JSON' })).toBe('NOT_CONFIRMED');
  expect(kindsIn(await dataOf(mother)), 'it is still there').toContain('PLAN');
});

test('That somebody took it along is in the log, for that person alone; of an account in that of its organisation', async () => {
  const log = 'query ($id: ID!) { accessLog(trajectId: $id) { who what } }';
  const lead = await region.account('Ria Nieuw', ['PROFESSIONAL', 'PRIVACY_OFFICER']);
  await gathered(mother);
  const line = { who: 'Anna Vermeer', what: 'OWN_DATA_TAKEN' };
  const lines = async (who: Person) =>
    (await who.get<{ accessLog: unknown[] }>(log, { id: traject.id })).accessLog;
  expect(await lines(mother)).toContainEqual(line);
  for (const other of [father, traject.regisseur]) expect(await lines(other)).not.toContainEqual(line);
  await gathered(lead.person);
  const { organisationLog } = await lead.person.get<{ organisationLog: { lines: unknown[] } }>(
    '{ organisationLog { lines { act who } } }',
  );
  expect(organisationLog.lines).toContainEqual({ act: 'ACCOUNT_DATA_TAKEN', who: 'Ria Nieuw' });
});

test('A professional takes own words along, not those of a household, and signed in a moment ago', async () => {
  const nurse = traject.professional.person;
  await (await handOf(nurse, planId)).row('concerns', { what: 'Ik kom elke week' });
  const text = JSON.stringify(await gathered(nurse));
  expect(text).toContain('Ik kom elke week');
  for (const others of ['Ik slaap slecht', 'Vermeer', '06 11112222']) expect(text).not.toContain(others);
  clock.advance(minutes(16));
  expect(await nurse.codeOf(gather)).toBe('SIGN_IN_AGAIN');
  expect(await nurse.codeOf(take, { form: 'JSON' })).toBe('SIGN_IN_AGAIN');
});

test('Who is put out meanwhile, or may read a plan no more, gets a file without it', async () => {
  const other = await region.traject();
  const plan = randomUUID();
  const input = { trajectId: other.id, formId: 'support-plan.wij', planId: plan };
  await other.regisseur.get(operations.startPlan, { input });
  const { network, professional } = other;
  await other.regisseur.get(readers, { input: { planId: plan, networkPersonIds: [network.id] } });
  await (await handOf(other.household[0]!.person, plan)).row('concerns', { what: 'Van ons allen' });
  expect(kindsIn(await gathered(network.person))).toContain('PLAN');
  await other.regisseur.get(readers, { input: { planId: plan, networkPersonIds: [] } });
  expect(kindsIn(await dataOf(network.person))).not.toContain('PLAN');

  expect(kindsIn(await gathered(professional.person))).toContain('TRAJECT');
  await other.regisseur.get(remove, { id: professional.id });
  expect(kindsIn(await dataOf(professional.person))).toEqual(['ABOUT']);
  await other.regisseur.get(remove, { id: network.id });
  expect(await network.person.codeOf(take, { form: 'JSON' })).toBe('UNAUTHENTICATED');
});

test('After signing out nothing more is looked up, and nothing is given', async () => {
  const person = await region.sessionOf(traject.id, traject.household[1]!.id);
  // Before a server came to it.
  const { jobs } = server.app.services;
  const { soon } = jobs;
  await person.get(throwAway);
  jobs.soon = () => undefined;
  await person.get(gather);
  jobs.soon = soon;
  await person.get('mutation { signOut }');
  await done();
  expect(await person.codeOf(take, { form: 'JSON' })).toBe('UNAUTHENTICATED');
  expect(await father.get(now)).toEqual({ myData: null });
});

test('Where it waits it is sealed, and begun again it holds every part once', async () => {
  const data = await gathered(mother);
  const parts = server.core.database.collection('own_data_parts');
  const id = `person:${traject.household[0]!.id}`;
  const lying = JSON.stringify(await parts.find({ ownDataId: id }).toArray());
  expect(lying).toContain(traject.id);
  for (const words of ['Ik slaap slecht', 'Anna Vermeer', '06 11112222']) expect(lying).not.toContain(words);
  await server.core.database
    .collection<{ _id: string }>('own_data')
    .updateOne({ _id: id }, { $set: { ready: false } });
  await server.app.services.jobs.plan({
    kind: 'exchange.gather',
    subject: id,
    trajectId: traject.id,
    dueAt: clock.now(),
  });
  await done();
  expect(kindsIn(await dataOf(mother))).toEqual(kindsIn(data));
  // A guard that somebody changed in the database opens nothing.
  await parts.updateMany({ ownDataId: id }, { $set: { guard: { right: 'OWN' } } });
  expect(await mother.codeOf(take, { form: 'JSON' })).toBe('INTERNAL');
});

test('It goes after a day, and before when the person throws it away', async () => {
  await gathered(father);
  await father.get(throwAway);
  expect(await father.codeOf(take, { form: 'PDF' })).toBe('FILE_NOT_READY');
  const person = await region.sessionOf(traject.id, traject.household[0]!.id);
  await gathered(person);
  clock.advance(hours(24));
  const later = await region.sessionOf(traject.id, traject.household[0]!.id);
  expect(await later.codeOf(take, { form: 'PDF' })).toBe('FILE_NOT_READY');
  await done();
  const { database } = server.core;
  const id = `person:${traject.household[0]!.id}`;
  expect(await database.collection('own_data_parts').countDocuments({ ownDataId: id })).toBe(0);
  expect(await database.collection<{ _id: string }>('own_data').countDocuments({ _id: id })).toBe(0);
});
