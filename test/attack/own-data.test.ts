import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { readPaper } from '../story/main-job/paper.ts';
import { createTestClock, minutes, type TestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import { bytesOf, dataOf, kindsIn, progress, take } from '../support/own-data.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* What somebody takes along about oneself (G13): only what is theirs to see, for that person alone. */

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
  const data = await dataOf(mother);
  expect([data.format, data.madeAt]).toEqual(['regietafel.own-data/1', clock.now().toISOString()]);
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

  const other = await dataOf(father);
  const known = JSON.stringify(other);
  expect(known).toContain('een rondje');
  expect(known).toContain('Ik slaap slecht');
  for (const hidden of ['06 11112222', 'Hij drinkt weer', 'buurvrouw', 'Hij sloeg mij'])
    expect(known).not.toContain(hidden);
  // Both have one of their own: neither sees by how many parts there are that the other has one.
  expect(kindsIn(other)).toEqual(kindsIn(data));
});

test('It tells how far it is to whom it is made for alone, and not once it is made', async () => {
  const { plan } = server.app.services;
  const { paper } = plan;
  const seen: unknown[] = [];
  plan.paper = async (...asked) => {
    for (const person of [mother, father]) seen.push(await person.get(progress));
    return paper(...asked);
  };
  await dataOf(mother);
  plan.paper = paper;
  const total = expect.any(Number) as number;
  expect(seen.slice(0, 2)).toEqual([{ myDataProgress: { done: 2, total } }, { myDataProgress: null }]);
  expect(await mother.get(progress)).toEqual({ myDataProgress: null });
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
    expect([await who.codeOf(progress), await who.codeOf(take, { form: 'JSON' })]).toEqual([code, code]);
});

test('That somebody took it along is one line in the log, that nobody of the household but that person sees; of an account in that of its organisation', async () => {
  const log = 'query ($id: ID!) { accessLog(trajectId: $id) { who what } }';
  const lead = await region.account('Ria Nieuw', ['PROFESSIONAL', 'PRIVACY_OFFICER']);
  await dataOf(mother);
  const line = { who: 'Anna Vermeer', what: 'OWN_DATA_TAKEN' };
  const lines = async (who: Person) =>
    (await who.get<{ accessLog: unknown[] }>(log, { id: traject.id })).accessLog;
  expect(await lines(mother)).toContainEqual(line);
  for (const other of [father, traject.regisseur]) expect(await lines(other)).not.toContainEqual(line);
  const again = JSON.stringify(await dataOf(mother));
  expect(again).toContain('LOG');
  expect(again, 'a file may be seen by others').not.toContain('OWN_DATA_TAKEN');
  await dataOf(lead.person);
  const { organisationLog } = await lead.person.get<{ organisationLog: { lines: unknown[] } }>(
    '{ organisationLog { lines { act who } } }',
  );
  expect(organisationLog.lines).toContainEqual({ act: 'ACCOUNT_DATA_TAKEN', who: 'Ria Nieuw' });
});

test('A professional takes own words along, not those of a household, and signed in a moment ago', async () => {
  const nurse = traject.professional.person;
  await (await handOf(nurse, planId)).row('concerns', { what: 'Ik kom elke week' });
  const text = JSON.stringify(await dataOf(nurse));
  expect(text).toContain('Ik kom elke week');
  for (const others of ['Ik slaap slecht', 'Vermeer', '06 11112222']) expect(text).not.toContain(others);
  clock.advance(minutes(16));
  expect(await nurse.codeOf(take, { form: 'JSON' })).toBe('SIGN_IN_AGAIN');
});

test('What was covered or taken back a moment ago is in it no more, as data and on paper', async () => {
  const hand = await handOf(father, planId);
  const entryOf = async (words: string): Promise<string> => {
    const entryId = await hand.row('concerns', { what: words });
    await father.get(operations.shareEntry, { input: of(entryId, { shared: true }) });
    return entryId;
  };
  const of = (entryId: string, change: object) => ({ planId, entryId, ...change, mutationId: randomUUID() });
  const covered = await entryOf('Ik weet waar je woont');
  const back = await entryOf('Ik slaap in de auto');
  const whole = JSON.stringify(await dataOf(mother));
  for (const words of ['waar je woont', 'in de auto']) expect(whole).toContain(words);
  await traject.regisseur.get(operations.coverWords, {
    input: { planId, partId: covered, covered: true, mutationId: randomUUID() },
  });
  await father.get(operations.shareEntry, { input: of(back, { shared: false }) });
  const left = [JSON.stringify(await dataOf(mother)), (await readPaper(await bytesOf(mother, 'PDF'))).text];
  for (const file of left)
    for (const words of ['waar je woont', 'in de auto']) expect(file).not.toContain(words);
  expect(JSON.stringify(await dataOf(father)), 'of its own speaker').toContain('in de auto');
});

test('Of what was made nothing is kept', async () => {
  const counts = async (): Promise<string[]> => {
    const { db } = server.core.database;
    const names = (await db!.listCollections().toArray()).map(({ name }) => name).sort();
    return Promise.all(names.map(async (name) => `${name} ${await db!.collection(name).countDocuments()}`));
  };
  await dataOf(mother);
  const before = await counts();
  await dataOf(mother);
  const changed = (await counts()).filter((count, index) => count !== before[index]);
  expect(changed.map((count) => count.split(' ')[0])).toEqual(['access_lines']);
});
