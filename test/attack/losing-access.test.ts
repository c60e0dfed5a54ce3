import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let region: Region;
let traject: TestTraject;
let planId: string;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  traject = await region.traject();
  planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
}, 180_000);
afterAll(() => server.close());

/** Something to receive, so that following is known to work. */
const pulse = (entryId: string = randomUUID()) =>
  traject.regisseur.get(operations.addEntry, {
    input: { planId, sectionKey: 'goals', entryId, mutationId: randomUUID() },
  });

/** Follows the plan and waits until there is nothing older to come; returns what ends it. */
async function followPlan(person: Person) {
  const events = person.follow<{ planEvents: { upTo: number } }>(operations.planEvents, { planId, after: 0 });
  const entryId = randomUUID();
  await pulse(entryId);
  for (let last = ''; !last.includes(entryId);) {
    const { value, done } = await events.next();
    expect(done).not.toBe(true);
    last = JSON.stringify(value);
  }
  return {
    /** Everything that still comes, until the end. */
    async rest() {
      const codes: unknown[] = [];
      for await (const { errors } of events) codes.push(errors?.[0]?.extensions?.['code'] ?? 'an event');
      return codes;
    },
  };
}

async function colleague(): Promise<{ person: Person; personId: string }> {
  const made = await region.account('Gerda Gast', ['PROFESSIONAL']);
  const { addPerson } = await traject.regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
    input: {
      trajectId: traject.id,
      side: 'PROFESSIONAL',
      accountId: made.accountId,
      relation: 'ambulant begeleider',
    },
  });
  return { person: made.person, personId: addPerson.id };
}

describe('Losing access ends what is running at once, without an event coming by', () => {
  test('Someone who is taken out of the traject stops receiving its plan', async () => {
    const { person, personId } = await colleague();
    const following = await followPlan(person);
    const ended = following.rest();
    await traject.regisseur.get(`mutation ($id: ID!) { removePerson(personId: $id) }`, { id: personId });
    expect((await ended).filter((code) => code === 'an event')).toEqual([]);
    expect(await person.codeOf(operations.plan, { id: planId })).toBe('NOT_FOUND');
  });

  test('Someone who signs out on one device is cut off there, and not on another', async () => {
    const [phone, laptop] = await Promise.all(
      [0, 1].map(() => region.sessionOf(traject.id, traject.household[0]!.id)),
    );
    const [onPhone, onLaptop] = [await followPlan(phone!), await followPlan(laptop!)];
    const closed = new Promise((resolve) => phone!.socket().on('closed', resolve));
    const ended = onPhone.rest();
    await phone!.get(`mutation { signOut }`);
    await closed;
    await ended;
    await pulse();
    expect(await laptop!.codeOf(operations.plan, { id: planId })).toBe('ok');
    void onLaptop;
  });

  test('A network member whom the household no longer lets read stops receiving', async () => {
    const setReaders = `mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }`;
    await traject.regisseur.get(setReaders, { input: { planId, networkPersonIds: [traject.network.id] } });
    const following = await followPlan(traject.network.person);
    const ended = following.rest();
    await traject.regisseur.get(setReaders, { input: { planId, networkPersonIds: [] } });
    expect((await ended).filter((code) => code === 'an event')).toEqual([]);
    expect(await traject.network.person.codeOf(operations.plan, { id: planId })).toBe('NOT_FOUND');
  });

  test('Who is marked absent at a running meeting receives its plan no more', async () => {
    const meetingId = randomUUID();
    const { id: personId, person } = traject.network;
    const meeting = {
      ...{ trajectId: traject.id, meetingId, planId, kind: 'STARTOVERLEG', place: 'Buurthuis', minutes: 60 },
      startsAt: new Date(Date.now() + 60_000).toISOString(),
      personIds: [...traject.household.map(({ id }) => id), personId],
    };
    await traject.regisseur.get(
      'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }',
      {
        input: meeting,
      },
    );
    await traject.regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', {
      id: meetingId,
    });
    const following = await followPlan(person);
    const ended = following.rest();
    await traject.regisseur.get(
      'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }',
      { input: { meetingId, personId, attendance: 'ABSENT' } },
    );
    expect((await ended).filter((code) => code === 'an event')).toEqual([]);
    expect(await person.codeOf(operations.plan, { id: planId })).toBe('NOT_FOUND');
  });

  test('A former regisseur keeps following as a professional, without what is the regisseur’s', async () => {
    const other = await region.traject();
    const obligations = `query ($id: ID!) { traject(id: $id) { obligations { kind } } }`;
    const readable = randomUUID();
    await other.regisseur.get(operations.startPlan, {
      input: { trajectId: other.id, formId: 'support-plan.wij', planId: readable },
    });
    const next = await region.account('Opvolger', ['PROFESSIONAL'], ['A', 'B', 'B+']);
    const changes = other.regisseur.follow<{ trajectChanged: { what: string[] } }>(
      `subscription ($id: ID!) { trajectChanged(trajectId: $id) { what } }`,
      { id: other.id },
    );
    const seen: string[] = [];
    const reading = (async () => {
      for await (const { data } of changes) {
        seen.push(...(data?.trajectChanged.what ?? []));
        if (seen.includes('ACTIONS')) break;
      }
    })();
    await other.regisseur.get(`mutation ($input: HandOverInput!) { handOverRegie(input: $input) { id } }`, {
      input: { trajectId: other.id, accountId: next.accountId, motivation: 'Andere baan.' },
    });
    seen.length = 0;
    await server.app.services.traject.publish(other.id, { what: ['OBLIGATIONS'] });
    // Of a plan that it reads as a professional: of a meeting it hears only when invited (A5).
    await server.app.services.traject.publish(other.id, { what: ['ACTIONS'], about: { planId: readable } });
    await reading;
    expect(seen).not.toContain('OBLIGATIONS');
    const { traject: asked } = await other.regisseur.get<{ traject: { obligations: unknown } }>(obligations, {
      id: other.id,
    });
    expect(asked.obligations).toBeNull();
  });
});

describe('The websocket', () => {
  test('Does not open for another page, an unknown address or without a session', async () => {
    const { WebSocket } = await import('ws');
    const cookie = traject.regisseur.cookie() ?? '';
    const statusOf = (path: string, headers: Record<string, string>) =>
      new Promise<number>((resolve) => {
        const socket = new WebSocket(
          `${server.origin.replace('http', 'ws')}${path}`,
          'graphql-transport-ws',
          { headers },
        );
        socket.on('unexpected-response', (_request, response) => resolve(response.statusCode ?? 0));
        socket.on('open', () => resolve(101));
        socket.on('error', () => undefined);
      });
    const { origin } = server;
    expect(await statusOf('/graphql', { Origin: 'https://elders.voorbeeld', Cookie: cookie })).toBe(403);
    expect(await statusOf('/graphql', { Cookie: cookie })).toBe(403);
    expect(await statusOf('/graphql', { Origin: origin })).toBe(401);
    expect(await statusOf('/graphql', { Origin: origin, Cookie: 'regietafel=verzonnen' })).toBe(401);
    expect(await statusOf('/elders', { Origin: origin, Cookie: cookie })).toBe(404);
  });
});
