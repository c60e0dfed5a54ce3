import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { setAction } from '../story/main-job/asks.ts';
import { readPaper } from '../story/main-job/paper.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * What the father learns of what the mother writes at home (rules A6 and A7 of server/src/access/README.md), by every
 * way that a plan is read: asking, following live, catching up, on paper. Over a real websocket.
 */

interface Told {
  __typename: string;
  textId?: string;
  entryId?: string;
  entry?: { id: string; texts: { state: string }[] };
}

let server: TestServer;
let traject: TestTraject;
let planId: string;
let mother: Person;
let father: Person;

beforeAll(async () => {
  server = await startServer();
  traject = await (await makeRegion(server)).traject();
  mother = traject.household[0]!.person;
  father = traject.household[1]!.person;
}, 180_000);
afterAll(() => server.close());

beforeEach(async () => {
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
});

const input = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });
const seen = async (person: Person) => JSON.stringify(await person.get(operations.plan, { id: planId }));

/** What somebody receives from a number on, until the regisseur adds a row that everyone receives. */
async function toldUntilPulse(person: Person, after: number): Promise<Told[]> {
  const following = person.follow<{ planEvents: { events: Told[] } }>(operations.planEvents, {
    planId,
    after,
  });
  const pulse = randomUUID();
  await traject.regisseur.get(operations.addEntry, input({ sectionKey: 'goals', entryId: pulse }));
  const told: Told[] = [];
  for await (const { data } of following) {
    told.push(...data!.planEvents.events);
    if (told.some(({ entry }) => entry?.id === pulse)) break;
  }
  return told.filter(({ entry }) => entry?.id !== pulse);
}

/** What is told, with the letters that are in changes of a text. */
const readable = (told: unknown): string =>
  JSON.stringify(told, (_key, value: unknown) =>
    typeof value === 'string' && /^[\w+/]{8,}=*$/.test(value)
      ? Buffer.from(value, 'base64').toString()
      : value,
  );

test('“Hij slaat mij”, written and wiped out at home, is told to nobody but the regisseur', async () => {
  const before = await seen(father);
  const live = father.follow<{ planEvents: { events: Told[] } }>(operations.planEvents, { planId, after: 0 });
  const hand = await handOf(mother, planId);
  const entryId = await hand.row('concerns', { what: 'Hij slaat mij' });
  expect(await seen(father)).not.toContain(entryId);
  expect(await seen(traject.professional.person)).not.toContain(entryId);
  expect(JSON.stringify(JSON.parse(await seen(father)).plan.sections)).toBe(
    JSON.stringify(JSON.parse(before).plan.sections),
  );
  expect(await seen(traject.regisseur)).toContain('Hij slaat mij');
  await mother.get(operations.removeEntry, input({ entryId }));
  await hand.row('concerns', { what: 'Het gaat wel' });
  expect(await toldUntilPulse(father, 0)).toEqual([]);
  // The live one receives the pulse first: nothing came before it.
  const first = (await live.next()).value!.data!.planEvents.events;
  expect(first).toMatchObject([{ __typename: 'EntryChanged', entry: { sectionKey: 'goals' } }]);
  await live.return?.();
});

test('What the writer shares is read by all, without what was wiped out before, and can be taken back', async () => {
  const hand = await handOf(mother, planId);
  const entryId = await hand.row('concerns', { what: 'Ik wil rust' });
  const live = father.follow<{ planEvents: { events: Told[] } }>(operations.planEvents, { planId, after: 0 });
  await mother.get(operations.shareEntry, input({ entryId, shared: true }));
  const [told] = (await live.next()).value!.data!.planEvents.events;
  expect(told).toMatchObject({ __typename: 'EntryChanged', entry: { id: entryId } });
  expect(await seen(father)).toContain('Ik wil rust');
  await hand.write(`${entryId}/what`, ' in huis');
  expect((await live.next()).value!.data!.planEvents.events).toMatchObject([{ __typename: 'TextUpdated' }]);
  await mother.get(operations.shareEntry, input({ entryId, shared: false }));
  expect((await live.next()).value!.data!.planEvents.events).toMatchObject([
    { __typename: 'EntryRemoved', entryId },
  ]);
  expect(await seen(father)).not.toContain(entryId);
  await live.return?.();
});

test('The regisseur’s concept on paper holds nobody else’s words that were not shared', async () => {
  const hand = await handOf(mother, planId);
  await hand.row('concerns', { what: 'Hij slaat mij' });
  const path = `/bestand/concept/${planId}.pdf`;
  const response = await fetch(`${server.origin}${path}`, {
    headers: { Cookie: traject.regisseur.cookie() ?? '' },
  });
  expect(response.status).toBe(200);
  expect((await readPaper(Buffer.from(await response.arrayBuffer()))).text).not.toContain('Hij slaat mij');
});

test('A threat that the regisseur covers is gone for all but its writer, live and later; professionals read it when they ask', async () => {
  const threat = 'Ik weet waar je woont';
  const hand = await handOf(father, planId);
  const entryId = await hand.row('concerns', { what: threat });
  await father.get(operations.shareEntry, input({ entryId, shared: true }));
  const live = mother.follow<{ planEvents: { upTo: number; events: Told[] } }>(operations.planEvents, {
    planId,
    after: 0,
  });
  expect(JSON.stringify((await live.next()).value)).toContain(entryId);
  const cover = (person: Person) =>
    person.codeOf(operations.coverWords, input({ partId: entryId, covered: true }));
  expect([await cover(mother), await cover(father), await cover(traject.regisseur)]).toEqual([
    'FORBIDDEN',
    'FORBIDDEN',
    'ok',
  ]);
  let told: Told | undefined;
  while (told?.__typename !== 'EntryChanged')
    told = (await live.next()).value!.data!.planEvents.events.at(-1);
  expect(told).toMatchObject({ entry: { id: entryId, texts: [] } });
  await live.return?.();
  for (const person of [mother, traject.regisseur, traject.professional.person])
    expect(await seen(person)).not.toContain(threat);
  expect(await seen(father)).toContain(threat);
  expect(readable(await toldUntilPulse(father, 0))).toContain(threat);
  expect(readable(await toldUntilPulse(mother, 0))).not.toContain(threat);
  const words = (person: Person) => person.ask(operations.coveredWords, { planId, partId: entryId });
  expect(await words(traject.professional.person)).toMatchObject({
    data: { coveredWords: { words: [threat], drawings: [] } },
  });
  expect(await mother.codeOf(operations.coveredWords, { planId, partId: entryId })).toBe('FORBIDDEN');
  const { accessLog } = await mother.get<{ accessLog: { what: string }[] }>(
    'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
    { id: traject.id },
  );
  const done = accessLog.map(({ what }) => what);
  expect(done).toEqual(expect.arrayContaining(['WORDS_COVERED', 'COVERED_READ']));
});

test('What the regisseur covers in a question and an action is on no screen, beamer or paper, and comes back uncovered', async () => {
  const threat = 'Ik weet waar je woont';
  await father.get(operations.writeAlong, input({ sectionKey: 'shared-picture', along: true }));
  await (await handOf(father, planId)).write('main:shared-picture/happens', threat);
  const goalId = await (await handOf(traject.regisseur, planId)).row('goals', {});
  const actionId = randomUUID();
  await father.get(setAction, input({ goalId, actionId, what: `${threat} echt` }));
  const paper = async (): Promise<string> => {
    const path = `${server.origin}/bestand/concept/${planId}.pdf`;
    const response = await fetch(path, { headers: { Cookie: traject.regisseur.cookie() ?? '' } });
    return (await readPaper(Buffer.from(await response.arrayBuffer()))).text;
  };
  const beamer = async () =>
    JSON.stringify(await traject.regisseur.get(operations.planOnScreen, { id: planId }));
  const cover = (covered: boolean) =>
    Promise.all(
      ['main:shared-picture/happens', actionId].map((partId) =>
        traject.regisseur.get(operations.coverWords, input({ partId, covered })),
      ),
    );
  expect([await seen(mother), await paper(), await beamer()].every((said) => said.includes(threat))).toBe(
    true,
  );
  await cover(true);
  for (const said of [await seen(mother), await seen(traject.regisseur), await paper(), await beamer()])
    expect(said).not.toContain(threat);
  expect(await seen(father)).toContain(`${threat} echt`);
  expect(await paper()).toContain('Hier is iets afgeschermd door de regisseur.');
  const words = async (partId: string) =>
    (
      await traject.professional.person.get<{ coveredWords: { words: string[] } }>(operations.coveredWords, {
        planId,
        partId,
      })
    ).coveredWords.words;
  expect(await words('main:shared-picture/happens')).toEqual([threat]);
  expect(await words(actionId)).toEqual([`${threat} echt`]);
  await cover(false);
  expect(await words(actionId)).toEqual([]);
  expect(await seen(mother)).toContain(`${threat} echt`);
});

test('At home nobody’s letters come by in what is written together, unless their writer chose so', async () => {
  const hand = await handOf(mother, planId);
  await expect(hand.write('main:shared-picture/happens', 'Wij')).rejects.toThrow();
  await mother.get(operations.writeAlong, input({ sectionKey: 'shared-picture', along: true }));
  await (await handOf(mother, planId)).write('main:shared-picture/happens', 'Wij');
  expect(await seen(father)).toContain('Wij');
});
