import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import { codeIn, type Answer, type Person } from '../support/person.ts';
import { makeWorld, roles, type Role, type World } from './access/world.ts';

let world: World;
let attempts = 0;

beforeAll(async () => {
  world = await makeWorld();
}, 180_000);
afterAll(() => world.close());

const regie = `query ($id: ID!) { traject(id: $id) { regie { level history { id to by motivation } } } }`;
type Regie = { traject: { regie: { level: number; history: unknown[] } } };

const stateNow = async (): Promise<Regie['traject']['regie']> =>
  (await world.people.regisseur.get<Regie>(regie, { id: world.ids.traject })).traject.regie;

const decision = (level: number, trajectId = world.ids.traject) => ({
  trajectId,
  expectedLevel: 2,
  level,
  answers: [],
  motivation: 'Omdat ik het wil.',
  heard: 'niemand',
  deviates: true,
  mutationId: randomUUID(),
});

const literal = (value: unknown): string => JSON.stringify(value).replace(/"(\w+)":/g, '$1:');

/** Ways to build the request. Each returns every code that came back. */
const channels: Record<string, (person: Person, level: number) => Promise<string[]>> = {
  'over HTTP': async (person, level) => [
    await person.codeOf(operations.changeRegieLevel, { input: decision(level) }),
  ],
  'over the websocket': async (person, level) => [
    await viaSocket(person, operations.changeRegieLevel, { input: decision(level) }),
  ],
  'aliased three times in one request': async (person, level) => {
    const fields = ['a', 'b', 'c'].map(
      (name) => `${name}: changeRegieLevel(input: ${literal(decision(level))}) { __typename }`,
    );
    const answer: Answer<unknown> = await person.ask(`mutation { ${fields.join(' ')} }`);
    return answer.errors?.map((error) => codeIn({ errors: [error] })) ?? ['ok'];
  },
  'behind a harmless field, in a fragment': async (person, level) => {
    const query = `fragment change on Mutation { changeRegieLevel(input: $input) { __typename } }
      mutation ($input: ChangeRegieLevelInput!) { setOwnDevice(own: false) { kind } ...change }`;
    return [await person.codeOf(query, { input: decision(level) })];
  },
  'as a batch of requests': async (person, level) => {
    const body = [0, 1].map(() => ({
      query: operations.changeRegieLevel,
      variables: { input: decision(level) },
    }));
    return [await rawPost(person, JSON.stringify(body), 'application/json')];
  },
  'as a form post from another page': async (person, level) => {
    const body = new URLSearchParams({
      query: operations.changeRegieLevel,
      variables: JSON.stringify({ input: decision(level) }),
    });
    return [
      await rawPost(person, body.toString(), 'application/x-www-form-urlencoded', 'https://elders.voorbeeld'),
    ];
  },
  'smuggled into another input': async (person, level) => [
    await person.codeOf(`mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }`, {
      input: { personId: world.ids.spare, regieLevel: level },
    }),
    await person.codeOf(
      `mutation ($input: AppointRegisseurInput!) { appointFirstRegisseur(input: $input) { id } }`,
      {
        input: { trajectId: world.ids.traject, accountId: randomUUID(), level, motivation: 'Toch.' },
      },
    ),
  ],
  'as text in the plan': async (person, level) => {
    const textId = `main:regie/level`;
    const update = Buffer.from(String(level)).toString('base64');
    const input = { planId: world.ids.plan, textId, update, mutationId: randomUUID() };
    return [await person.codeOf(operations.writeText, { input })];
  },
};

async function viaSocket(person: Person, query: string, variables: Record<string, unknown>): Promise<string> {
  try {
    return codeIn(await person.askBySocket(query, variables));
  } catch {
    return 'no socket';
  }
}

async function rawPost(
  person: Person,
  body: string,
  type: string,
  origin = world.server.origin,
): Promise<string> {
  const cookie = person.cookie();
  const response = await fetch(`${world.server.origin}/graphql`, {
    method: 'POST',
    body,
    headers: { 'Content-Type': type, Origin: origin, ...(cookie ? { Cookie: cookie } : {}) },
  });
  return response.ok ? codeIn((await response.json()) as Answer<unknown>) : `HTTP ${response.status}`;
}

const others = roles.filter((role) => role !== 'regisseur');

describe('R10: the regie level is changed by the regisseur of the traject and by nobody else', () => {
  for (const [channel, attempt] of Object.entries(channels)) {
    test(`Not by anyone else, ${channel}`, async () => {
      const before = await stateNow();
      for (const role of others) {
        for (const level of [1, 3, 4, 5, 0]) {
          attempts++;
          const codes = await attempt(world.people[role as Role], level);
          for (const code of codes) expect(code, `${role} to ${level}`).not.toBe('ok');
        }
      }
      expect(await stateNow()).toEqual(before);
    });
  }

  test('Not of another traject than the own one, by its regisseur', async () => {
    const own = world.people['regisseur elsewhere'];
    expect(await own.codeOf(operations.changeRegieLevel, { input: decision(3) })).toBe('NOT_FOUND');
  });

  test('Not by a request of the regisseur that another sends again', async () => {
    const input = { ...decision(3), deviates: true };
    const answer = await world.people.regisseur.get<{ changeRegieLevel: { __typename: string } }>(
      operations.changeRegieLevel,
      { input },
    );
    expect(answer.changeRegieLevel.__typename).toBe('RegieLevelChanged');
    const before = await stateNow();
    for (const role of others) {
      attempts++;
      expect(await world.people[role].codeOf(operations.changeRegieLevel, { input }), role).not.toBe('ok');
    }
    expect(await stateNow()).toEqual(before);
  });

  test('Not by a former regisseur over a websocket that was open before the handover', async () => {
    const { region } = world;
    const traject = await region.traject();
    const following = traject.regisseur.follow(
      `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`,
      { id: traject.id },
    );
    const input = { ...decision(3, traject.id), mutationId: randomUUID() };
    expect(
      await viaSocket(traject.regisseur, operations.proposeLevel, {
        input: { trajectId: traject.id, level: 3, motivation: 'Overleg.' },
      }),
    ).toBe('ok');
    const heard = following.next();
    const next = await region.account('Opvolger', ['PROFESSIONAL'], ['A', 'B', 'B+']);
    const handOver = `mutation ($input: HandOverInput!) { handOverRegie(input: $input) { id } }`;
    await traject.regisseur.get(handOver, {
      input: { trajectId: traject.id, accountId: next.accountId, motivation: 'Verhuisd.' },
    });
    attempts++;
    expect(await viaSocket(traject.regisseur, operations.changeRegieLevel, { input })).toBe('FORBIDDEN');
    // The line was open, and told what happened on it.
    expect((await heard).value?.errors).toBeUndefined();
    await following.return?.();
  });

  test('In a race with the handover the level is changed by the regisseur of that moment or not at all', async () => {
    for (let round = 0; round < 8; round++) {
      const traject = await world.region.traject();
      const next = await world.region.account(`Opvolger ${round}`, ['PROFESSIONAL'], ['A', 'B', 'B+']);
      const handOver = `mutation ($input: HandOverInput!) { handOverRegie(input: $input) { id } }`;
      const given = { trajectId: traject.id, accountId: next.accountId, motivation: 'Nu.' };
      const [, old] = await Promise.all([
        traject.regisseur.ask(handOver, { input: given }),
        traject.regisseur.codeOf(operations.changeRegieLevel, { input: decision(3, traject.id) }),
      ]);
      attempts++;
      const { traject: seen } = await next.person.get<Regie>(regie, { id: traject.id });
      expect(seen.regie.level).toBe(old === 'ok' ? 3 : 2);
    }
  });

  test('More than 560 attempts were made', () => {
    expect(attempts).toBeGreaterThanOrEqual(560);
  });
});
