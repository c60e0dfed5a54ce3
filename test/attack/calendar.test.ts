import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestClock, days } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { plainTextsIn } from '../support/readable.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* The address by which one's own calendar follows the meetings (A26): a secret that opens times, and no more. */

const clock = createTestClock('2026-11-23T09:00:00Z');
let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer({ clock });
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const planMeeting = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }';
const changeMeeting = 'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { id } }';
const callOff = 'mutation ($input: CallOffMeetingInput!) { callOffMeeting(input: $input) { id } }';

/** Plans a meeting of these people, in so many days. */
async function meet(
  { id: trajectId, regisseur }: TestTraject,
  personIds: string[],
  inDays: number,
): Promise<string> {
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  const plan = { formId: 'support-plan.wij', planId, readers: personIds };
  await regisseur.get(operations.startPlan, { input: { trajectId, ...plan } });
  const startsAt = new Date(clock.now().getTime() + days(inDays)).toISOString();
  const wish = { kind: 'STARTOVERLEG', minutes: 60, place: 'Schuilplaats De Linde', planId, personIds };
  await regisseur.get(planMeeting, { input: { trajectId, meetingId, startsAt, ...wish } });
  return meetingId;
}

const answerComingIn = 'mutation ($id: ID!, $mine: Boolean!) { answerComingIn(id: $id, mine: $mine) }';
const endFeed = 'mutation { endCalendarFeed }';
const withdraw = 'mutation ($id: ID!) { withdrawInvitation(personId: $id) }';
const redeem = 'mutation ($token: String!) { redeemInvitation(token: $token) { name } }';
const makeFeed = 'mutation { makeCalendarFeed }';
/** Makes an address, on a device of which its owner said that it is the own one. */
async function make(person: Person): Promise<string> {
  await person.get('mutation { setOwnDevice(own: true) { ownDevice } }');
  return (await person.get<{ makeCalendarFeed: string }>(makeFeed)).makeCalendarFeed;
}
const myFeed = '{ myCalendarFeed { madeAt } }';
const mine = async (person: Person): Promise<boolean> =>
  (await person.get<{ myCalendarFeed: object | null }>(myFeed)).myCalendarFeed !== null;
const asked = (path: string): Promise<Response> => fetch(`${server.origin}${path}`);
/** The calendar without the moments at which it was written; long lines as one. */
async function calendarAt(path: string): Promise<string> {
  const answer = await asked(path);
  expect(answer.status).toBe(200);
  return (await answer.text()).replaceAll('\r\n ', '').replaceAll(/^DTSTAMP:.*\r\n/gm, '');
}
const eventsIn = (calendar: string): string[] =>
  [...calendar.matchAll(/^UID:(.*)@regietafel/gm)].map(([, id = '']) => id);

/** An administrator changes an account. */
async function change(accountId: string, name: string, inputOf: (email: string) => object): Promise<void> {
  const { person: keeper } = await region.account('Bea Beheer', ['ADMINISTRATOR']);
  type Rows = { organisationAccounts: { id: string; revision: number; email: string }[] };
  const rows = (await keeper.get<Rows>('{ organisationAccounts { id revision email } }'))
    .organisationAccounts;
  const { revision, email } = rows.find(({ id }) => id === accountId)!;
  const input = { accountId, revision, ...inputOf(email) };
  const type = name === 'setAccountState' ? 'AccountStateInput' : 'ChangeAccountInput';
  await keeper.get(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, { input });
}

/** Comes in by a link that the regisseur holds. */
async function pretendToBe({ regisseur }: TestTraject, id: string): Promise<Person> {
  const { invite } = await regisseur.get<{ invite: { link: string } }>(
    'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }',
    { id },
  );
  const pretender = server.visitor();
  await pretender.get(redeem, { token: invite.link.split('#')[1] });
  return pretender;
}

test('A calendar program reads when the meetings of its owner are, and nothing of whom or where (A26)', async () => {
  const traject = await region.traject();
  const [mother] = traject.household;
  const meetingId = await meet(traject, [mother!.id], 5);
  expect(await mine(mother!.person)).toBe(false);
  const path = await make(mother!.person);
  expect(await mine(mother!.person)).toBe(true);
  const answer = await asked(path);
  expect(answer.headers.get('cache-control')).toBe('no-store');
  expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  expect(answer.headers.get('set-cookie')).toBeNull();
  expect(answer.headers.get('content-type')).toContain('text/calendar');
  const calendar = await calendarAt(path);
  expect(eventsIn(calendar)).toEqual([meetingId]);
  expect(calendar).toContain('SUMMARY:Overleg\r\n');
  expect(calendar).toContain('METHOD:PUBLISH\r\n');
  for (const told of ['LOCATION', 'ATTENDEE', 'DESCRIPTION', 'Linde', 'Vermeer', 'Rachida'])
    expect(calendar).not.toContain(told);
  expect(
    (await plainTextsIn(server.core.database)).filter((text) => text.includes(path.slice(8, 40))),
  ).toEqual([]);
});

test('A meeting that somebody is not invited to changes nothing in the calendar of that person (A5)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  await meet(traject, [mother!.id, father!.id], 5);
  const [hers, his] = [await make(mother!.person), await make(father!.person)];
  const before = await calendarAt(his);
  const apart = await meet(traject, [mother!.id], 3);
  expect(await calendarAt(his)).toBe(before);
  expect(eventsIn(await calendarAt(hers))).toContain(apart);
  expect(eventsIn(await calendarAt(await make(traject.regisseur)))).toHaveLength(2);
});

test('What is moved moves, what is called off is cancelled, and who is taken off the list has it no more', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const meetingId = await meet(traject, [mother!.id, father!.id, traject.network.id], 5);
  const [hers, theirs] = [await make(mother!.person), await make(traject.network.person)];
  const moved = { startsAt: '2026-12-09T13:00:00.000Z', withdrawPersonIds: [traject.network.id] };
  await traject.regisseur.get(changeMeeting, { input: { meetingId, ...moved } });
  expect(await calendarAt(hers)).toContain('DTSTART;TZID=Europe/Amsterdam:20261209T140000');
  expect(eventsIn(await calendarAt(theirs))).toEqual([]);
  await traject.regisseur.get(callOff, { input: { meetingId, nobodyCame: false } });
  const off = await calendarAt(hers);
  expect(eventsIn(off)).toEqual([meetingId]);
  expect(off).toContain('STATUS:CANCELLED');
});

test('An address ends when its owner makes another, ends it, leaves the traject or loses the account (A26)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const first = await make(mother!.person);
  const second = await make(mother!.person);
  expect((await asked(first)).status).toBe(404);
  expect((await asked(second)).status).toBe(200);
  await mother!.person.get(endFeed);
  expect((await asked(second)).status).toBe(404);
  expect(await mine(mother!.person)).toBe(false);

  const his = await make(father!.person);
  await traject.regisseur.get('mutation ($id: ID!) { removePerson(personId: $id) }', { id: father!.id });
  expect((await asked(his)).status).toBe(404);

  const { person: nurse, accountId } = await region.account('Nel Verpleegkundige', ['PROFESSIONAL']);
  await traject.regisseur.get(operations.addPerson, {
    input: { trajectId: traject.id, side: 'PROFESSIONAL', accountId, relation: 'verpleegkundige' },
  });
  const { traject: seen } = await traject.regisseur.get<{
    traject: { people: { id: string; name: string }[] };
  }>('query ($id: ID!) { traject(id: $id) { people { id name } } }', { id: traject.id });
  const nurseId = seen.people.find(({ name }) => name === 'Nel Verpleegkundige')!.id;
  await meet(traject, [nurseId], 4);
  const hers = await make(nurse);
  expect(eventsIn(await calendarAt(hers))).toHaveLength(1);
  await change(accountId, 'setAccountState', () => ({ state: 'ENDED' }));
  expect((await asked(hers)).status).toBe(404);
});

test('An address ends when all sessions of its owner are ended: a letter is withdrawn, or it was another who came in (A26)', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  const hers = await make(mother!.person);
  await pretendToBe(traject, mother!.id);
  expect((await asked(hers)).status).toBe(200);
  await traject.regisseur.get(withdraw, { id: mother!.id });
  expect((await asked(hers)).status).toBe(404);
  expect(await mine(await region.sessionOf(traject.id, mother!.id))).toBe(false);

  const his = await make(father!.person);
  for (const itWasHim of [true, false]) {
    await pretendToBe(traject, father!.id);
    const { me } = await father!.person.get<{ me: { cameIn: { id: string }[] } }>('{ me { cameIn { id } } }');
    await father!.person.get(answerComingIn, { id: me.cameIn[0]!.id, mine: itWasHim });
    expect((await asked(his)).status).toBe(itWasHim ? 200 : 404);
  }

  const { person: nurse, accountId } = await region.account('Nora Teamleider', ['PROFESSIONAL', 'MANAGER']);
  const feed = await make(nurse);
  const said = { name: 'Nora Teamleider', function: '', profiles: [], teams: [], roles: ['MANAGER'] };
  await change(accountId, 'changeAccount', (email) => ({ ...said, email }));
  expect((await asked(feed)).status).toBe(404);
});

test('Who may make none still sees and stops the address that there is, and it opens no calendar of who is in no meetings', async () => {
  const traject = await region.traject();
  const [mother] = traject.household;
  const hers = await make(mother!.person);
  const shared = await region.sessionOf(traject.id, mother!.id);
  expect(await shared.codeOf(makeFeed)).toBe('FORBIDDEN');
  expect(await mine(shared)).toBe(true);
  await shared.get(endFeed);
  expect((await asked(hers)).status).toBe(404);

  const { person: manager, accountId } = await region.account('Mo Manager', ['PROFESSIONAL', 'MANAGER']);
  const feed = await make(manager);
  await server.app.services.account.changeRoles(accountId, ['MANAGER']);
  expect((await asked(feed)).status).toBe(404);
  expect(await manager.codeOf(makeFeed)).toBe('FORBIDDEN');
  expect(await mine(manager)).toBe(true);
  await manager.get(endFeed);
  expect(await mine(manager)).toBe(false);
});

test('Who came in by what another may hold has no address, and who guesses is held back', async () => {
  const traject = await region.traject();
  const pretender = await pretendToBe(traject, traject.household[0]!.id);
  expect(await pretender.codeOf(makeFeed)).toBe('NOT_CONFIRMED');
  expect(await server.visitor().codeOf(makeFeed)).toBe('UNAUTHENTICATED');
  const statuses = [];
  for (let tries = 0; tries < 31; tries++) statuses.push((await asked(`/agenda/guess-${tries}.ics`)).status);
  expect(statuses.slice(0, 20)).toEqual(Array(20).fill(404));
  expect(statuses.at(-1)).toBe(429);
  // Who has a right one is not held back by what others of the network did.
  expect((await asked(await make(traject.household[1]!.person))).status).toBe(200);
});

test('The access log has it once of each meeting that a calendar read it, also of one that is planned later that day', async () => {
  const traject = await region.traject();
  // Who reads the log is invited too: of other meetings it tells nothing.
  await meet(traject, [traject.professional.id, traject.household[0]!.id], 6);
  const path = await make(traject.professional.person);
  const lines = async (): Promise<number> => {
    const reader = await region.sessionOf(traject.id, traject.household[0]!.id);
    const { accessLog } = await reader.get<{ accessLog: { what: string }[] }>(
      'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
      { id: traject.id },
    );
    return accessLog.filter(({ what }) => what === 'MEETING_READ').length;
  };
  const before = await lines();
  await asked(path);
  clock.advance(days(1) / 12);
  await asked(path);
  expect(await lines()).toBe(before + 1);
  await meet(traject, [traject.professional.id, traject.household[0]!.id], 7);
  await asked(path);
  expect(await lines()).toBe(before + 2);
  clock.advance(days(1));
  await asked(path);
  expect(await lines()).toBe(before + 2);
});
