import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Person } from '../../../test/support/person.ts';
import { longEnough, plainTextsIn, readableIn } from '../../../test/support/readable.ts';
import { startServer, type TestServer } from '../../../test/support/server.ts';
import { households } from './households/index.ts';
import { colleagues } from './place.ts';
import { seedDemoRegion } from './seed.ts';

interface Listed {
  key: string;
  name: string;
  description: string;
  group: string;
  startPath: string;
}

const listOf = async (person: Person): Promise<Listed[]> =>
  (await person.get<{ demoPeople: Listed[] }>('{ demoPeople { key name description group startPath } }'))
    .demoPeople;

async function signedIn(server: TestServer, key: string): Promise<Person> {
  const person = server.visitor();
  await person.get('mutation ($key: ID!) { signInAsDemoPerson(key: $key) { name } }', { key });
  return person;
}

/** What the first screen of someone asks. */
async function openFirstScreen(person: Person, path: string): Promise<void> {
  const [, place, id, view] = path.split('/');
  if (place === 'overleg' && view === 'leiden')
    await person.get(
      'query ($id: ID!) { meeting(id: $id) { viewerChairs agenda { title } } meetingScreen(id: $id) { id } }',
      { id },
    );
  else if (place === 'overleg')
    await person.get('query ($id: ID!) { meeting(id: $id) { state planId } }', { id });
  else if (place === 'aanmelden')
    await person.get('{ regisseurCandidates(edition: "handbook-2026", level: 2) { name fits } }');
  else if (place === 'trajecten') {
    const { myTrajecten } = await person.get<{ myTrajecten: unknown[] }>(
      '{ myTrajecten { id expected { kind } } }',
    );
    expect(myTrajecten.length).toBeGreaterThan(0);
  } else await person.get('{ me { name } myTrajecten { id expected { kind } nextMeeting { id } } }');
}

let folder: string;
let server: TestServer;
let listed: Listed[];

/** The startoverleg that begins now. */
const meetingNow = (): string | undefined =>
  listed.find(({ key }) => key === 'yasemin')?.startPath.split('/')[2];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-'));
  server = await startServer({ dataDir: folder, variables: { DEMO: '1' } });
  await seedDemoRegion(server.core, server.app);
  listed = await listOf(server.visitor());
}, 300_000);
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test('Households at five levels, with a startoverleg that begins now and has not begun', async () => {
  const levels: number[] = [];
  for (const key of ['tjeerd', 'rosalie', 'orlando', 'yasemin']) {
    const { myTrajecten } = await (
      await signedIn(server, key)
    ).get<{ myTrajecten: { regieLevel: number; leading: boolean }[] }>(
      '{ myTrajecten { regieLevel leading } }',
    );
    levels.push(...myTrajecten.filter(({ leading }) => leading).map(({ regieLevel }) => regieLevel));
  }
  expect(levels.sort()).toEqual([1, 1, 2, 2, 2, 3, 4, 5]);
  const { meeting } = await (
    await signedIn(server, 'yasemin')
  ).get<{ meeting: { state: string; startsAt: string; kind: string } }>(
    'query ($id: ID!) { meeting(id: $id) { state startsAt kind } }',
    { id: meetingNow() },
  );
  expect(meeting).toMatchObject({ state: 'PLANNED', kind: 'STARTOVERLEG' });
  expect(Math.abs(Date.parse(meeting.startsAt) - Date.now())).toBeLessThan(10 * 60_000);
});

test('Everyone on the start page can come in and open the first screen', async () => {
  expect(listed.length).toBeGreaterThan(20);
  for (const { key, name, startPath, description } of listed) {
    expect(description, key).not.toBe('');
    const person = await signedIn(server, key);
    const { me } = await person.get<{ me: { name: string } }>('{ me { name } }');
    expect(me.name).toBe(name);
    await openFirstScreen(person, startPath);
  }
});

test('A household stands in each phase of the method, and one is closed', async () => {
  const phases = new Map<string, string>();
  for (const key of ['marjolein', 'tjeerd', 'rosalie', 'orlando', 'yasemin']) {
    const { myTrajecten } = await (
      await signedIn(server, key)
    ).get<{ myTrajecten: { householdName: string; phase: string; leading: boolean }[] }>(
      '{ myTrajecten { householdName phase leading } }',
    );
    for (const { householdName, phase, leading } of myTrajecten)
      if (leading || phase === 'AANMELDING') phases.set(householdName, phase);
  }
  expect(Object.fromEntries(phases)).toEqual({
    'Naima en Ilias': 'AANMELDING',
    'Familie Kramer': 'ANALYSE',
    'Familie Adjei': 'STARTOVERLEG',
    'Gezin Terlouw': 'VOORTGANG',
    'Huis Ramdin': 'VOORTGANG',
    'Laila, Farid en Aryan': 'VOORTGANG',
    'Meneer en mevrouw Dijkgraaf': 'VOORTGANGSOVERLEG',
    Dylan: 'AFSLUITEN',
    'Jolanda en Thijs': 'AFGESLOTEN',
  });
});

test('Who took part in a traject that is closed reads how it ended and what was agreed', async () => {
  const jolanda = await signedIn(server, 'visser.jolanda');
  const { myTrajecten } = await jolanda.get<{ myTrajecten: { id: string }[] }>('{ myTrajecten { id } }');
  const id = myTrajecten[0]?.id;
  const { traject } = await jolanda.get<{
    traject: {
      closed: { contact: string; despite: string | null };
      plans: { title: string; state: string }[];
    };
  }>('query ($id: ID!) { traject(id: $id) { closed { contact despite } plans { title state } } }', { id });
  expect(traject.closed).toMatchObject({ contact: expect.stringContaining('Rosalie'), despite: null });
  expect(traject.plans).toContainEqual({ title: 'Borgingsplan', state: 'ADOPTED' });
});

test('A meeting that was set at the end of another has the plan that the system made ready for it', async () => {
  const drafts = new Map<string, number>();
  for (const key of ['tjeerd', 'rosalie', 'orlando', 'yasemin']) {
    const leads = await signedIn(server, key);
    const { myTrajecten } = await leads.get<{ myTrajecten: { id: string; householdName: string }[] }>(
      '{ myTrajecten { id householdName } }',
    );
    for (const { id, householdName } of myTrajecten) {
      const { traject } = await leads.get<{ traject: { plans: { title: string; state: string }[] } }>(
        'query ($id: ID!) { traject(id: $id) { plans { title state } } }',
        { id },
      );
      const empty = traject.plans.filter((one) => one.title === 'Voortgangsplan' && one.state === 'DRAFT');
      drafts.set(householdName, empty.length);
    }
  }
  expect(Math.max(...drafts.values())).toBe(1);
});

test('What happened lies in the past, in order, and levels changed with a reason', async () => {
  const person = await signedIn(server, 'tjeerd');
  const { myTrajecten } = await person.get<{ myTrajecten: { id: string; leading: boolean }[] }>(
    '{ myTrajecten { id leading } }',
  );
  const led = myTrajecten.filter(({ leading }) => leading);
  expect(led).not.toEqual([]);
  const answered: string[] = [];
  for (const { id } of led) {
    const { traject } = await person.get<{
      traject: {
        timeline: { at: string }[];
        regie: { history: { motivation: string }[] };
        safetySignals: { at: string; answeredAt: string | null }[];
      };
    }>(
      `query ($id: ID!) { traject(id: $id) { timeline { at } regie { history { motivation } } safetySignals { at answeredAt } } }`,
      { id },
    );
    const moments = traject.timeline.map(({ at }) => Date.parse(at));
    expect(moments).toEqual([...moments].sort((a, b) => b - a));
    expect(moments[0]).toBeLessThan(Date.now());
    expect(moments.at(-1)).toBeLessThan(Date.now() - 30 * 24 * 60 * 60_000);
    expect(traject.regie.history).not.toEqual([]);
    expect(traject.regie.history.every(({ motivation }) => motivation.length > 20)).toBe(true);
    for (const { at, answeredAt } of traject.safetySignals) {
      if (answeredAt === null) continue;
      answered.push(answeredAt);
      expect(Date.parse(answeredAt)).toBeGreaterThan(Date.parse(at));
    }
  }
  expect(answered).not.toEqual([]);
});

test('Nobody is mailed about what was made', async () => {
  const outbox = await readdir(join(folder, 'outbox')).catch(() => []);
  expect(outbox).toEqual([]);
});

test('No name and no word of a plan lies readable in the data folder', async () => {
  const people = households.flatMap((household) => household.people.filter(({ colleague }) => !colleague));
  const words = [
    ...[...people, ...colleagues].map(({ name }) => name),
    ...households.flatMap(({ name, request, first }) => [
      name,
      ...[request.askedBy, request.reason, ...(first ? [first.motivation] : [])].map((text) =>
        text.slice(0, 20),
      ),
    ]),
    'Dijkgraaf',
    'frietdag',
    'werkplaats',
  ];
  expect(words.length).toBeGreaterThan(70);
  expect(await readableIn(folder, words.filter(longEnough))).toEqual([]);
});

test('What the database can be asked for is identities, digests and words of the contract', async () => {
  await signedIn(server, 'yasemin');
  expect(await plainTextsIn(server.core.database)).toEqual([
    'access_lines.about.kind: meeting',
    'access_lines.about.kind: plan',
    'access_lines.about: id',
    'access_lines.about: kind',
    // Who acts in an organisation without being anybody: a job, or a command.
    'access_lines.actorId: system',
    'data_keys._id: demo',
    // The log is anchored every hour.
    'jobs._id: access-log.anchor:hourly',
    'jobs._id: steering.figures:quarterly',
    'jobs.kind: access-log.anchor',
    'jobs.subject: hourly',
    'jobs.subject: quarterly',
    'key_check._id: master',
    'key_check._id: root',
    'migrations._id: schema',
    'trajecten.closed: at',
    'trajecten.closed: eraseAt',
    // A keyed digest.
    'trajecten.closed: name',
    'trajecten.closed: readUntil',
    'trajecten.told: seq',
  ]);
});

test('Simulated participants come for the chair of the meeting only', async () => {
  const meetingId = meetingNow();
  const ask = async (key: string, body: unknown = { meetingId }, origin = server.origin): Promise<number> => {
    const cookie = (await signedIn(server, key)).cookie() ?? '';
    const headers = { 'Content-Type': 'application/json', Origin: origin, Cookie: cookie };
    return (
      await fetch(`${server.origin}/demo/mensen`, { method: 'POST', headers, body: JSON.stringify(body) })
    ).status;
  };
  expect(await ask('adjei.abena')).toBe(403);
  expect(await ask('ruben')).toBe(403);
  expect(await ask('orlando')).toBe(404);
  expect(await ask('yasemin', {})).toBe(404);
  expect(await ask('yasemin', { meetingId }, 'https://elders.voorbeeld')).toBe(403);
});

test('Two hours later a new start makes nothing anew, lists the same people, and the startoverleg begins then', async () => {
  await server.close();
  const clock = { now: () => new Date(Date.now() + 2 * 60 * 60_000) };
  server = await startServer({ dataDir: folder, variables: { DEMO: '1' }, clock });
  await seedDemoRegion(server.core, server.app);
  expect(await listOf(server.visitor())).toEqual(listed);
  const chair = await signedIn(server, 'tjeerd');
  const { myTrajecten } = await chair.get<{ myTrajecten: unknown[] }>('{ myTrajecten { id } }');
  expect(myTrajecten).toHaveLength(3);
  const { meeting } = await (
    await signedIn(server, 'yasemin')
  ).get<{ meeting: { startsAt: string } }>('query ($id: ID!) { meeting(id: $id) { startsAt } }', {
    id: meetingNow(),
  });
  expect(Math.abs(Date.parse(meeting.startsAt) - clock.now().getTime())).toBeLessThan(10 * 60_000);
  expect(await readdir(join(folder, 'outbox')).catch(() => [])).toEqual([]);
});

test('The chair calls simulated participants, once; they come in by themselves and leave when the server stops', async () => {
  const chair = await signedIn(server, 'yasemin');
  const call = async (): Promise<{ people: string[] }> => {
    const headers = {
      'Content-Type': 'application/json',
      Origin: server.origin,
      Cookie: chair.cookie() ?? '',
    };
    const body = JSON.stringify({ meetingId: meetingNow() });
    const response = await fetch(`${server.origin}/demo/mensen`, { method: 'POST', headers, body });
    expect(response.status).toBe(202);
    return (await response.json()) as { people: string[] };
  };
  const { people } = await call();
  expect(people).toContain('Abena Adjei');
  expect(await call()).toEqual({ people });
  const meetings = chair.follow<{ meetingChanged: { participants: { name: string; online: boolean }[] } }>(
    'subscription ($id: ID!) { meetingChanged(meetingId: $id) { participants { name online } } }',
    { id: meetingNow() },
  );
  for await (const { data } of meetings) {
    const there =
      data?.meetingChanged.participants.filter(({ online }) => online).map(({ name }) => name) ?? [];
    if (people.every((name) => there.includes(name))) break;
  }
});

test('Outside a demo there are no demo people, and nothing is made', async () => {
  const other = await startServer();
  try {
    await seedDemoRegion(other.core, other.app);
    expect(await other.app.services.account.isEmpty()).toBe(true);
    expect(await other.visitor().codeOf('{ demoPeople { key } }')).toBe('FORBIDDEN');
    const post = { method: 'POST', headers: { Origin: other.origin } };
    expect((await fetch(`${other.origin}/demo/mensen`, post)).status).toBe(403);
  } finally {
    await other.close();
  }
});

test('A database with other people in it is left alone', async () => {
  const other = await startServer({ variables: { DEMO: '1' } });
  try {
    await other.app.services.account.createOrganisation('Wijkteam van echte mensen');
    await seedDemoRegion(other.core, other.app);
    expect(await listOf(other.visitor())).toEqual([]);
  } finally {
    await other.close();
  }
});

test('Every name in the demo is used once', () => {
  const people = households.flatMap((household) => household.people.filter(({ colleague }) => !colleague));
  const names = [...people, ...colleagues].map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  expect(names.every((name) => /^\p{Lu}[\p{L}’'-]+( [\p{L}’'-]+)+$/u.test(name))).toBe(true);
});
