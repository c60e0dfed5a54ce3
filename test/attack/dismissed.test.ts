import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { aSecond } from '../support/second.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* A colleague who is dismissed in the middle of a meeting, with every screen open: G3, A1. */

let server: TestServer;
let region: Region;
let traject: TestTraject;
let administrator: Person;
let planId: string;
let meetingId: string;
let colleague: { person: Person; personId: string; accountId: string };

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  traject = await region.traject();
  administrator = (await region.account('Bea Beheer', ['ADMINISTRATOR'])).person;
}, 180_000);
afterAll(() => server.close());

const input = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });
const seen =
  'subscription ($id: ID!) { meetingChanged(meetingId: $id) { participants { personId online typingIn } } }';
interface Seen {
  meetingChanged: { participants: { personId: string; online: boolean; typingIn: string | null }[] };
}

beforeEach(async () => {
  const { regisseur: lead, id: trajectId } = traject;
  const made = await region.account('Gerda Gast', ['PROFESSIONAL']);
  const about = { side: 'PROFESSIONAL', accountId: made.accountId, relation: 'ambulant begeleider' };
  const { addPerson } = await lead.get<{ addPerson: { id: string } }>(operations.addPerson, {
    input: { trajectId, ...about },
  });
  colleague = { ...made, personId: addPerson.id };
  [planId, meetingId] = [randomUUID(), randomUUID()];
  await lead.get(operations.startPlan, { input: { trajectId, formId: 'support-plan.wij', planId } });
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const personIds = [...traject.household.map(({ id }) => id), addPerson.id];
  await lead.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      trajectId,
      meetingId,
      kind: 'STARTOVERLEG',
      startsAt,
      minutes: 60,
      place: 'Hier',
      planId,
      personIds,
    },
  });
  await lead.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
});

/** What the mother's phone shows of the colleague, each time that it changes. */
async function* onMothersPhone() {
  const mother = traject.household[0]!.person;
  for await (const { data } of mother.follow<Seen>(seen, { id: meetingId })) {
    const one = data?.meetingChanged.participants.find(({ personId }) => personId === colleague.personId);
    yield { online: one?.online ?? false, typing: one?.typingIn != null };
  }
}

async function until(
  shown: AsyncGenerator<{ online: boolean; typing: boolean }>,
  fits: { online: boolean; typing: boolean },
) {
  for (;;) {
    const { value, done } = await shown.next();
    if (done) throw new Error('Nothing more is shown.');
    if (value.online === fits.online && value.typing === fits.typing) return;
  }
}

/** What an administrator does about the account. */
async function set(state: 'ENDED' | 'SUSPENDED'): Promise<void> {
  const { accountId } = colleague;
  const { organisationAccounts } = await administrator.get<{
    organisationAccounts: { id: string; revision: number }[];
  }>('{ organisationAccounts { id revision } }');
  const { revision } = organisationAccounts.find(({ id }) => id === accountId)!;
  await administrator.get('mutation ($input: AccountStateInput!) { setAccountState(input: $input) { id } }', {
    input: { accountId, revision, state },
  });
}

test.each(['ENDED', 'SUSPENDED'] as const)(
  'Whose account is %s is cut off within a second, receives nothing any more, and is no longer at the table',
  async (state) => {
    const { person } = colleague;
    const shown = onMothersPhone();
    const entryId = randomUUID();
    await traject.regisseur.get(operations.addEntry, input({ sectionKey: 'goals', entryId }));
    const plan = person.follow(operations.planEvents, { planId, after: 0 });
    const table = person.follow(seen, { id: meetingId });
    expect((await plan.next()).value?.data).toBeDefined();
    expect((await table.next()).value?.data).toBeDefined();
    const typing =
      'mutation ($meetingId: ID!, $textId: ID) { typing(meetingId: $meetingId, textId: $textId) }';
    await person.askBySocket(typing, { meetingId, textId: `${entryId}/goal` });
    await until(shown, { online: true, typing: true });

    const closed = new Promise<number>((resolve) =>
      person.socket().on('closed', (event) => resolve((event as { code: number }).code)),
    );
    const heard: unknown[] = [];
    const ended = Promise.all(
      [plan, table].map(async (events) => {
        for await (const { data } of events) if (data) heard.push(data);
      }),
    ).catch(() => undefined);
    const second = await aSecond(() => administrator.get('{ me { name } }'));
    const dismissed = performance.now();
    await set(state);
    heard.length = 0;
    expect(await closed).toBe(4403);
    const took = performance.now() - dismissed;
    expect(took).toBeLessThan(await second());
    await traject.regisseur.get(operations.addEntry, input({ sectionKey: 'goals', entryId: randomUUID() }));
    await ended;
    expect(heard).toEqual([]);
    expect(await person.codeOf(operations.plan, { id: planId })).not.toBe('ok');
    expect(await person.codeOf(typing, { meetingId, textId: `${entryId}/goal` })).not.toBe('ok');
    await until(shown, { online: false, typing: false });
    await shown.return(undefined);
  },
);
