import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as Y from 'yjs';
import { errorTexts, type ErrorCode } from '../../server/src/errors.ts';
import { minutes } from '../support/clock.ts';
import { createTestClock, type TestClock } from '../support/clock.ts';
import * as operations from '../support/operations.ts';
import type { Answer, Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let region: Region;
let traject: TestTraject;
let clock: TestClock;
let planId: string;
let anna: Person;

beforeAll(async () => {
  clock = createTestClock();
  server = await startServer({ clock });
  region = await makeRegion(server);
  traject = await region.traject();
  anna = traject.household[0]!.person;
}, 180_000);
afterAll(() => server.close());

beforeEach(async () => {
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  for (const { person } of traject.household)
    for (const sectionKey of ['shared-picture', 'goals'])
      await person.get(operations.writeAlong, {
        input: { planId, sectionKey, along: true, mutationId: randomUUID() },
      });
});

/** The request is refused with this code and its plain text, and nothing else is said. */
async function refused(asked: Promise<Answer<unknown>>, code: ErrorCode): Promise<void> {
  const { errors } = await asked;
  expect(errors?.map(({ extensions }) => extensions?.['code'])).toEqual([code]);
  const [start = ''] = errorTexts[code].split('{');
  expect(errors?.[0]?.message.startsWith(start)).toBe(true);
  expect(Object.keys(errors?.[0]?.extensions ?? {}).sort()).not.toContain('stacktrace');
}

const seqOf = async (): Promise<number> =>
  (await traject.regisseur.get<{ plan: { seq: number } }>(operations.plan, { id: planId })).plan.seq;

async function clientIdOf(person: Person): Promise<number> {
  return (await person.get<{ takePen: { clientId: number } }>(operations.takePen, { planId })).takePen
    .clientId;
}

/** An update of letters of a client id. */
function lettersBy(clientId: number, letters: string): string {
  const document = new Y.Doc();
  document.clientID = clientId;
  document.getText('t').insert(0, letters);
  return Buffer.from(Y.encodeStateAsUpdate(document)).toString('base64');
}

const shared = 'main:shared-picture/happens';
const write = (person: Person, update: string, textId = shared) =>
  person.ask(operations.writeText, { input: { planId, textId, update, mutationId: randomUUID() } });

async function goal(): Promise<string> {
  const entryId = randomUUID();
  await anna.get(operations.addEntry, {
    input: { planId, sectionKey: 'goals', entryId, mutationId: randomUUID() },
  });
  return entryId;
}

describe('Letters that cannot be taken', () => {
  test('An update of 10 MB is refused before it is read', async () => {
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Cookie: anna.cookie() ?? '', Origin: server.origin },
      body: JSON.stringify({
        query: operations.writeText,
        variables: { input: { update: 'A'.repeat(10_000_000) } },
      }),
    });
    expect(response.status).toBe(413);
    expect((await response.json()) as Answer).toEqual({
      errors: [{ message: 'Dit verzoek kunnen we niet lezen.', extensions: { code: 'BAD_REQUEST' } }],
    });
  });

  test('An update over the limit of one text is refused with its reason', async () => {
    await refused(write(anna, lettersBy(await clientIdOf(anna), 'x'.repeat(70_000))), 'TEXT_TOO_LARGE');
  });

  test('A malformed update is refused', async () => {
    await clientIdOf(anna);
    await refused(write(anna, Buffer.from('geen update').toString('base64')), 'TEXT_INVALID');
    await refused(write(anna, 'geen base64!'), 'INPUT_INVALID');
  });

  test('Letters with the client id of another are refused', async () => {
    const clientId = await clientIdOf(traject.household[1]!.person);
    await refused(write(anna, lettersBy(clientId, 'ik ben Bram')), 'FOREIGN_PEN');
    await refused(write(anna, lettersBy(4711, 'ik ben niemand')), 'FOREIGN_PEN');
  });

  test('Letters for a removed entry are refused', async () => {
    const entryId = await goal();
    await anna.get(operations.removeEntry, { input: { planId, entryId, mutationId: randomUUID() } });
    await refused(
      write(anna, lettersBy(await clientIdOf(anna), 'te laat'), `${entryId}/goal`),
      'ENTRY_REMOVED',
    );
  });

  test('Letters in a closed section are refused, and taken once it is open again', async () => {
    const set = (open: boolean) =>
      traject.regisseur.get(
        `mutation ($input: SetSectionOpenInput!) { setSectionOpen(input: $input) { seq } }`,
        {
          input: { planId, sectionKey: 'shared-picture', open, mutationId: randomUUID() },
        },
      );
    const update = lettersBy(await clientIdOf(anna), 'even wachten');
    await set(false);
    await refused(write(anna, update), 'SECTION_CLOSED');
    await set(true);
    expect((await write(anna, update)).errors).toBeUndefined();
  });

  test('Letters in the words of another are refused', async () => {
    const entryId = randomUUID();
    await anna.get(operations.addEntry, {
      input: { planId, sectionKey: 'concerns', entryId, mutationId: randomUUID() },
    });
    const bram = traject.household[1]!.person;
    await refused(
      write(
        bram,
        lettersBy(await clientIdOf(bram), 'nee hoor'),
        `${entryId}/concern`.replace('concern', await firstFieldOf('concerns')),
      ),
      'NOT_YOUR_WORDS',
    );
    await refused(
      bram.ask(operations.removeEntry, { input: { planId, entryId, mutationId: randomUUID() } }),
      'NOT_YOUR_WORDS',
    );
  });

  test('Letters in a question that the form does not have are refused', async () => {
    await refused(
      write(anna, lettersBy(await clientIdOf(anna), 'x'), 'main:shared-picture/no-field'),
      'FIELD_UNKNOWN',
    );
    await refused(
      write(anna, lettersBy(await clientIdOf(anna), 'x'), 'main:who-we-are/person'),
      'FIELD_UNKNOWN',
    );
  });
});

async function firstFieldOf(sectionKey: string): Promise<string> {
  const query = `{ planForm(edition: "handbook-2026", id: "support-plan.wij") { sections { key fields { key } } } }`;
  const { planForm } = await anna.get<{
    planForm: { sections: { key: string; fields: { key: string }[] }[] };
  }>(query);
  return planForm.sections.find(({ key }) => key === sectionKey)?.fields[0]?.key ?? '';
}

describe('Answers that do not fit', () => {
  const answer = (input: Record<string, unknown>) =>
    anna.ask(operations.answer, { input: { planId, mutationId: randomUUID(), ...input } });

  test.each([
    ['a smiley that is none', { entryId: 'main:situation', fieldKey: 'housing', option: 'boos' }],
    ['a number where yes or no is asked', { entryId: 'main:consent', fieldKey: 'consent', number: 3 }],
    [
      'a day that does not exist',
      { entryId: 'main:next-when', fieldKey: 'when', date: '2026-02-28', time: '25:00' },
    ],
    [
      'a person who does not take part',
      { entryId: 'main:next-who', fieldKey: 'people', personIds: [randomUUID()] },
    ],
  ])('%s is refused and the plan stays as it was', async (_what, input) => {
    const before = await seqOf();
    const { errors } = await answer(input);
    expect(['ANSWER_INVALID', 'FIELD_UNKNOWN', 'INPUT_INVALID']).toContain(errors?.[0]?.extensions?.['code']);
    expect(await seqOf()).toBe(before);
  });
});

describe('Getting in', () => {
  const redeem = `mutation ($token: String!) { redeemInvitation(token: $token) { kind } }`;
  const invite = `mutation ($personId: ID!) { invite(personId: $personId, channel: SCREEN) { link } }`;
  const join = `mutation ($code: String!) { joinByCode(code: $code, name: "Jo") { meetingId } }`;

  const linkFor = async (personId: string): Promise<string> => {
    const { invite: made } = await traject.regisseur.get<{ invite: { link: string } }>(invite, { personId });
    return made.link.split('#')[1] ?? '';
  };

  test('A link works once', async () => {
    const token = await linkFor(traject.child.id);
    expect((await server.visitor().ask(redeem, { token })).errors).toBeUndefined();
    await refused(server.visitor().ask(redeem, { token }), 'LINK_USED');
  });

  test('A link that is too old says so', async () => {
    const token = await linkFor(traject.network.id);
    clock.advance(15 * 24 * minutes(60));
    await refused(server.visitor().ask(redeem, { token }), 'LINK_EXPIRED');
    clock.advance(-15 * 24 * minutes(60));
  });

  test('A link that never was says so', async () => {
    await refused(server.visitor().ask(redeem, { token: 'x'.repeat(43) }), 'LINK_INVALID');
  });

  test('A wrong code is refused, and trying on and on is stopped', async () => {
    const visitor = server.visitor();
    await refused(visitor.ask(join, { code: '123456' }), 'CODE_INVALID');
    let last: Answer = {};
    for (let attempt = 0; attempt < 15; attempt++)
      last = await visitor.ask(join, { code: String(200_000 + attempt) });
    expect(last.errors?.[0]?.extensions?.['code']).toBe('RATE_LIMITED');
  });
});

describe('Decisions', () => {
  const change = (input: Record<string, unknown>) =>
    traject.regisseur.ask(operations.changeRegieLevel, {
      input: {
        trajectId: traject.id,
        expectedLevel: 2,
        level: 3,
        answers: [],
        motivation: 'Reden.',
        heard: '',
        deviates: true,
        mutationId: randomUUID(),
        ...input,
      },
    });

  test('An empty motivation is refused', () =>
    refused(change({ motivation: ' \n\t ' }), 'MOTIVATION_REQUIRED'));
  test.each([0, 6, -1, 99])('Level %i is no level', (level) => refused(change({ level }), 'LEVEL_INVALID'));
  test('The level that it is already is refused', () => refused(change({ level: 2 }), 'LEVEL_SAME'));
  test('A deviation has to be acknowledged', () =>
    refused(change({ level: 5, deviates: false }), 'DEVIATION_NOT_ACKNOWLEDGED'));
  test('A criterion of another edition is refused by name', () =>
    refused(change({ answers: [{ criterion: 'CARE_CAN_BE_REDUCED', holds: true }] }), 'CRITERION_UNKNOWN'));
  test('Two answers to one criterion are refused', () => {
    const twice = { criterion: 'UNSAFETY_SIGNALS', holds: true };
    return refused(change({ answers: [twice, twice] }), 'CRITERION_TWICE');
  });

  test('A version that is not the one that was seen is not adopted', async () => {
    const meetingId = randomUUID();
    const personIds = traject.household.map(({ id }) => id);
    await traject.regisseur.get(
      `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`,
      {
        input: {
          trajectId: traject.id,
          meetingId,
          kind: 'STARTOVERLEG',
          startsAt: clock.now().toISOString(),
          minutes: 60,
          place: 'Thuis',
          planId,
          personIds,
        },
      },
    );
    const adopt = `mutation ($input: AdoptPlanInput!) { adoptPlan(input: $input) { id } }`;
    await refused(
      traject.regisseur.ask(adopt, { input: { meetingId, expectedSeq: 0 } }),
      'MEETING_NOT_RUNNING',
    );
    await traject.regisseur.get(`mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }`, {
      id: meetingId,
    });
    await refused(traject.regisseur.ask(adopt, { input: { meetingId, expectedSeq: 0 } }), 'CONFLICT');
    const expectedSeq = await seqOf();
    const [first, second] = await Promise.all(
      [0, 1].map(() => traject.regisseur.ask(adopt, { input: { meetingId, expectedSeq } })),
    );
    const codes = [first, second].map((one) => String(one?.errors?.[0]?.extensions?.['code'] ?? 'ok')).sort();
    expect(codes[1]).toBe('ok');
    expect(['PLAN_ADOPTED', 'CONFLICT']).toContain(codes[0]);
    await refused(write(anna, lettersBy(1, 'te laat')), 'FOREIGN_PEN');
    await refused(anna.ask(operations.takePen, { planId }), 'PLAN_ADOPTED');
    await refused(
      anna.ask(operations.addEntry, {
        input: { planId, sectionKey: 'goals', entryId: randomUUID(), mutationId: randomUUID() },
      }),
      'PLAN_ADOPTED',
    );
  });
});

describe('Requests that are no requests', () => {
  test('Unknown fields are refused without hints', async () => {
    const { errors } = await anna.ask(`{ me { nam } }`);
    expect(errors?.[0]?.message).not.toMatch(/did you mean/i);
  });

  test.each([
    [
      'a hundred aliases',
      `{ ${Array.from({ length: 100 }, (_, index) => `a${index}: me { kind }`).join(' ')} }`,
    ],
    [
      'twenty thousand aliases',
      `{ ${Array.from({ length: 20_000 }, (_, index) => `a${index}: me { kind }`).join(' ')} }`,
    ],
    [
      'a query forty levels deep',
      `{ traject(id: "x") ${'{ viewer { id } regisseur '.repeat(1)}${'{ contact '.repeat(40)}{ phone }${' }'.repeat(41)} }`,
    ],
    ['something that is not GraphQL', 'SELECT * FROM people'],
  ])('%s is refused with a code', async (_what, query) => {
    const { errors, data } = await anna.ask(query);
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions?.['code']).toMatch(/GRAPHQL|BAD|TOO_COMPLEX/);
  });

  test('An operator where a text is asked is refused', async () => {
    const { errors } = await anna.ask(
      `mutation ($token: String!) { redeemInvitation(token: $token) { kind } }`,
      { token: { $ne: null } },
    );
    expect(errors?.[0]?.extensions?.['code']).toBe('BAD_USER_INPUT');
  });

  test('What another page sends is refused', async () => {
    const response = await fetch(`${server.origin}/graphql`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Origin: 'https://elders.voorbeeld',
        Cookie: anna.cookie() ?? '',
      },
      body: JSON.stringify({ query: '{ me { kind } }' }),
    });
    expect(response.status).toBe(403);
  });
});

describe("Someone else's identities, everywhere an identity is taken", () => {
  test('A plan, a person, a meeting of another traject do not exist for the own regisseur', async () => {
    const elsewhere = await region.traject();
    const other = randomUUID();
    await elsewhere.regisseur.get(operations.startPlan, {
      input: { trajectId: elsewhere.id, formId: 'support-plan.wij', planId: other },
    });
    const mine = traject.regisseur;
    await refused(mine.ask(operations.plan, { id: other }), 'NOT_FOUND');
    await refused(
      mine.ask(operations.startPlan, {
        input: { trajectId: traject.id, formId: 'support-plan.wij', planId: other },
      }),
      'CONFLICT',
    );
    await refused(
      mine.ask(`mutation ($id: ID!) { removePerson(personId: $id) }`, { id: elsewhere.child.id }),
      'NOT_FOUND',
    );
    const actionId = randomUUID();
    const setAction = `mutation ($input: SetActionInput!) { setAction(input: $input) { seq } }`;
    const entryId = await goal();
    const action = {
      planId,
      goalId: entryId,
      actionId,
      what: 'Bellen',
      ownerId: elsewhere.child.id,
      mutationId: randomUUID(),
    };
    await refused(mine.ask(setAction, { input: action }), 'INPUT_INVALID');
    const next = { entryId: 'main:next-who', fieldKey: 'people', personIds: [elsewhere.child.id] };
    await refused(
      mine.ask(operations.answer, { input: { planId, mutationId: randomUUID(), ...next } }),
      'ANSWER_INVALID',
    );
    const planMeeting = `mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }`;
    const meeting = {
      trajectId: traject.id,
      meetingId: randomUUID(),
      kind: 'STARTOVERLEG',
      startsAt: clock.now().toISOString(),
      minutes: 60,
      place: 'Thuis',
    };
    await refused(
      mine.ask(planMeeting, { input: { ...meeting, planId: other, personIds: [] } }),
      'NOT_FOUND',
    );
    await refused(
      mine.ask(planMeeting, { input: { ...meeting, planId, personIds: [elsewhere.child.id] } }),
      'NOT_FOUND',
    );
  });
});
