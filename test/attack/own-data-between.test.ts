import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import { dataOf, kindsIn, take, type Taken } from '../support/own-data.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* What ends or is hidden while own data are put together is not in what somebody gets. */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
}, 60_000);
afterEach(() => asking(() => undefined));
afterAll(() => server.close());

/** From now on this happens before each question of a file is asked, after the right to it was judged. */
function asking(first: (source: string) => unknown): void {
  const { ask, gate, services } = server.app;
  services.exchange.useGate({
    authorise: gate.authorise,
    async ask(viewer, source, variables) {
      await first(source);
      return ask(viewer, source, variables);
    },
  });
}

const takeOut = 'mutation ($input: RemoveFromMeetingInput!) { removeFromMeeting(input: $input) { id } }';
const remove = 'mutation ($id: ID!) { removePerson(personId: $id) }';

async function meet({ id: trajectId, regisseur, household }: TestTraject): Promise<string> {
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await regisseur.get(operations.startPlan, { input: { trajectId, formId: 'support-plan.wij', planId } });
  const startsAt = new Date(Date.now() + 3_600_000).toISOString();
  const about = { kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Wijkgebouw', planId };
  const input = { trajectId, meetingId, personIds: household.map(({ id }) => id), ...about };
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input,
  });
  return meetingId;
}

test('A session that ends meanwhile gets no file, and the log does not say that it did', async () => {
  const traject = await region.traject();
  const [mother, father] = traject.household;
  asking((source) => {
    if (source.includes('accessLog('))
      return server.app.services.account.endSessionsOf({ personId: mother!.id });
    return undefined;
  });
  expect(await mother!.person.codeOf(take, { form: 'JSON' })).toBe('UNAUTHENTICATED');
  asking(() => undefined);
  const anew = await region.sessionOf(traject.id, mother!.id);
  const { accessLog } = await anew.get<{ accessLog: { what: string }[] }>(
    'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
    { id: traject.id },
  );
  expect(accessLog.map(({ what }) => what)).not.toContain('OWN_DATA_TAKEN');
  expect(kindsIn(await dataOf(father!.person))).toContain('LOG');
});

test('A meeting that somebody was taken out of between judging and asking is left out, and the rest is there', async () => {
  const traject = await region.traject();
  const father = traject.household[1]!;
  const meetingId = await meet(traject);
  expect(kindsIn(await dataOf(father.person))).toContain('MEETING');
  let done = false;
  asking(async (source) => {
    if (done || !source.includes('myExperience(')) return;
    done = true;
    await traject.regisseur.get(takeOut, { input: { meetingId, personId: father.id } });
  });
  const left = kindsIn(await dataOf(father.person));
  expect(done).toBe(true);
  expect(left).toEqual(['ABOUT', 'TRAJECT', 'PLAN', 'LOG']);
});

test('A traject that a professional left between judging and asking is left out whole', async () => {
  const traject = await region.traject();
  let done = false;
  asking(async (source) => {
    if (done || !source.includes('traject(')) return;
    done = true;
    await traject.regisseur.get(remove, { id: traject.professional.id });
  });
  expect(kindsIn(await dataOf(traject.professional.person))).toEqual(['ABOUT']);
  expect(done).toBe(true);
});

test('What fails for another reason fails the file: nothing is left out in silence', async () => {
  const { person } = (await region.traject()).household[0]!;
  asking((source) => {
    if (source.includes('householdName')) throw new Error('The database is away.');
  });
  expect(await person.codeOf(take, { form: 'JSON' })).toBe('INTERNAL');
});

test('That it was taken along is left out before lines are counted: five hundred times of it hide no other line', async () => {
  const traject = await region.traject();
  await meet(traject);
  const { person, id: personId } = traject.household[0]!;
  const viewer = await server.app.services.account.viewerOf(person.cookie()?.split('=')[1]);
  const about = { kind: 'person', id: personId } as const;
  const line = { trajectId: traject.id, viewer, personId, what: 'OWN_DATA_TAKEN', about } as const;
  for (let count = 0; count < 501; count++) await server.app.services.accessLog.record(line);
  type WithLines = Taken['parts'][number] & { lines?: { what: string }[] };
  const parts: WithLines[] = (await dataOf(person)).parts;
  const lines = parts.find(({ kind }) => kind === 'LOG')?.lines?.map(({ what }) => what) ?? [];
  expect(lines).toContain('PLAN_STARTED');
  expect(lines).not.toContain('OWN_DATA_TAKEN');
});
