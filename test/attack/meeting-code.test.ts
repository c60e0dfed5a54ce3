import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import { makeRegion } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * Guessing six-digit codes from many places (G2): who guesses is held back, and nobody else. Behind a proxy,
 * over real HTTP: the address is what the proxy says.
 */

let server: TestServer;
let code: string;
let homes = 0;

const join =
  'mutation ($code: String!, $name: String!) { joinByCode(code: $code, name: $name) { admission } }';

/** What somebody at an address hears. */
async function tryFrom(address: string, typed: string, name = 'Tante Truus'): Promise<string> {
  const response = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: server.origin,
      'X-Forwarded-For': `203.0.113.99, ${address}`,
    },
    body: JSON.stringify({ query: join, variables: { code: typed, name } }),
  });
  const { data, errors } = (await response.json()) as {
    data: { joinByCode: { admission: string } } | null;
    errors?: { extensions: { code: string } }[];
  };
  return errors?.[0]?.extensions.code ?? data?.joinByCode.admission ?? 'nothing';
}

/** An address from which nobody tried yet. */
const freshHome = (): string => `198.51.100.${++homes}`;
const wrongCode = (): string => (code === '000000' ? '000001' : '000000');

async function guess(address: string, times: number): Promise<string[]> {
  return Promise.all(Array.from({ length: times }, () => tryFrom(address, wrongCode())));
}

beforeAll(async () => {
  server = await startServer({ variables: { TRUST_PROXY: '1' } });
  const traject = await (await makeRegion(server)).traject();
  const { regisseur } = traject;
  const planId = randomUUID();
  await regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  const meetingId = randomUUID();
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      trajectId: traject.id,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt: new Date().toISOString(),
      minutes: 60,
      place: 'De Brink',
      planId,
      personIds: traject.household.map(({ id }) => id),
    },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  const { meeting } = await regisseur.get<{ meeting: { code: string } }>(
    'query ($id: ID!) { meeting(id: $id) { code } }',
    { id: meetingId },
  );
  code = meeting.code;
  expect(code).toMatch(/^\d{6}$/);
});
afterAll(() => server.close());

describe('Guessing meeting codes', () => {
  test('One address has ten guesses, also when it says to be others', async () => {
    const answers = await guess('192.0.2.1', 12);
    expect(answers.filter((one) => one === 'CODE_INVALID')).toHaveLength(10);
    expect(await tryFrom('192.0.2.1', code)).toBe('RATE_LIMITED');
  });

  test('One IPv6 customer is held back, whichever of its networks it tries from', async () => {
    const from = (index: number) => `2001:db8:7:${index.toString(16)}::1`;
    const answers = await Promise.all(
      Array.from({ length: 256 }, (_, index) => tryFrom(from(index), wrongCode())),
    );
    expect(answers.filter((one) => one === 'CODE_INVALID')).toHaveLength(30);
    const elsewhere = await Promise.all(
      Array.from({ length: 120 }, (_, index) => tryFrom(from(256 * (index + 1)), wrongCode())),
    );
    expect(elsewhere.filter((one) => one === 'CODE_INVALID')).toHaveLength(70);
  });

  test('A guesser with many addresses keeps nobody from the meeting', async () => {
    for (let address = 1; address <= 40; address++) await guess(`192.0.2.${100 + address}`, 10);
    const home = freshHome();
    expect(await tryFrom(home, wrongCode())).toBe('CODE_INVALID');
    expect(await tryFrom(home, code)).toBe('WAITING');
  });

  test('While somebody guesses from many places, each new place has three guesses', async () => {
    const answers = await guess(freshHome(), 10);
    expect(answers.filter((one) => one === 'CODE_INVALID')).toHaveLength(3);
  });

  test('and a table where somebody came in may mistype as ever', async () => {
    const table = freshHome();
    expect(await tryFrom(table, code)).toBe('WAITING');
    expect(new Set(await guess(table, 9))).toEqual(new Set(['CODE_INVALID']));
    expect(await tryFrom(table, code)).toBe('WAITING');
  });

  test('Who has the code and fills the waiting list keeps nobody else from it', async () => {
    for (const address of ['192.0.2.201', '192.0.2.202'])
      await Promise.all(Array.from({ length: 60 }, (_, index) => tryFrom(address, code, `Gast ${index}`)));
    expect(await tryFrom('192.0.2.202', code)).toBe('RATE_LIMITED');
    expect(await tryFrom(freshHome(), code)).toBe('WAITING');
  });
});
