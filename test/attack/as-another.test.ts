import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import * as operations from '../support/operations.ts';
import { readOutbox } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * Somebody comes in as the mother by a letter that lay on the mat, or sits at the table as her by the code of the meeting:
 * what she said for herself is not there for them (A24).
 */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
}, 180_000);
afterAll(() => server.close());

const redeem = 'mutation ($token: String!) { redeemInvitation(token: $token) { name } }';
const invite = 'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link } }';
const cameIn = '{ me { cameIn { id byCode mayAnswer } } }';
const answerComingIn = 'mutation ($id: ID!, $mine: Boolean!) { answerComingIn(id: $id, mine: $mine) }';
const words = 'Hij slaat mij';

interface Table {
  traject: TestTraject;
  planId: string;
  meetingId: string;
  code: string;
  mother: Person;
  /** The row and the answer that she gave at home. */
  entryId: string;
}

async function table(): Promise<Table> {
  const traject = await region.traject();
  const { person: mother, id } = traject.household[0]!;
  const [planId, meetingId] = [randomUUID(), randomUUID()];
  await mother.get('mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }', {
    input: { personId: id, email: `${meetingId}@voorbeeld.test` },
  });
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  const entryId = await (await handOf(mother, planId)).row('concerns', { what: words });
  await mother.get(operations.answer, {
    input: { planId, mutationId: randomUUID(), entryId: 'main:situation', fieldKey: 'wonen', option: 'hard' },
  });
  await traject.regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      ...{ trajectId: traject.id, meetingId, kind: 'STARTOVERLEG', minutes: 60, place: 'Wijkgebouw', planId },
      startsAt: new Date(Date.now() + 3_600_000).toISOString(),
      personIds: traject.household.map((one) => one.id),
    },
  });
  const { startMeeting } = await traject.regisseur.get<{ startMeeting: { code: string } }>(
    'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }',
    { id: meetingId },
  );
  return { traject, planId, meetingId, code: startMeeting.code, mother, entryId };
}

const seen = async (person: Person, id: string) => JSON.stringify(await person.get(operations.plan, { id }));

/** What she said stays away from somebody who is in as her, and out of reach; what they write themselves is theirs. */
async function hasNothingOf(intruder: Person, { planId, entryId, mother, traject }: Table): Promise<void> {
  const input = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });
  const theirs = await seen(intruder, planId);
  expect(theirs).not.toContain(entryId);
  expect(theirs).not.toContain('"option":"hard"');
  expect(await seen(mother, planId)).toContain('"option":"hard"');
  expect(await intruder.codeOf(operations.removeEntry, input({ entryId }))).toBe('NOT_YOUR_WORDS');
  expect(await intruder.codeOf(operations.shareEntry, input({ entryId, shared: true }))).toBe(
    'NOT_YOUR_WORDS',
  );
  const overAnswer = input({ entryId: 'main:situation', fieldKey: 'wonen', option: 'good' });
  expect(await intruder.codeOf(operations.answer, overAnswer)).toBe('NOT_YOUR_WORDS');
  const own = randomUUID();
  await intruder.get(operations.addEntry, input({ sectionKey: 'concerns', entryId: own, alone: true }));
  expect(await seen(intruder, planId)).toContain(own);
  expect(await seen(mother, planId)).toContain(own);
  expect(await seen(traject.household[1]!.person, planId)).not.toContain(own);
  // The number that they are told counts what they know of: not her row, nor her answer in it.
  const told = async (person: Person) =>
    (
      await person.get<{ plan: { seq: number } }>('query ($id: ID!) { plan(id: $id) { seq } }', {
        id: planId,
      })
    ).plan.seq;
  expect(await told(intruder)).toBeLessThan(await told(mother));
}

test('Who came in by her letter and was not recognised has nothing of what she wrote for herself', async () => {
  const here = await table();
  const { invite: made } = await here.traject.regisseur.get<{ invite: { link: string } }>(invite, {
    id: here.traject.household[0]!.id,
  });
  const intruder = server.visitor();
  await intruder.get(redeem, { token: made.link.split('#')[1] });
  await hasNothingOf(intruder, here);
  // And says nothing about who else comes in.
  const second = server.visitor();
  expect(await second.codeOf(redeem, { token: made.link.split('#')[1] })).toBe('LINK_USED');
  const { me } = await here.mother.get<{ me: { cameIn: unknown[] } }>(cameIn);
  expect(me.cameIn).toMatchObject([{ byCode: false, mayAnswer: true }]);
  const recognise = `mutation ($id: ID!, $personId: ID!, $code: String!) {
    recognisePerson(meetingId: $id, personId: $personId, code: $code) { id } }`;
  const shown = await intruder.get<{ me: { recognitionCode: string } }>('{ me { recognitionCode } }');
  await here.traject.regisseur.get(recognise, {
    id: here.meetingId,
    personId: here.traject.household[0]!.id,
    code: shown.me.recognitionCode,
  });
  expect(await seen(intruder, here.planId)).toContain(here.entryId);
});

test('A guest who is let in as her has it neither, and she is told, by mail too, and puts that device out', async () => {
  const here = await table();
  const { traject, meetingId, mother } = here;
  const guest = server.visitor();
  await guest.get('mutation ($code: String!) { joinByCode(code: $code, name: "Anna") { meetingId } }', {
    code: here.code,
  });
  const { meeting } = await traject.regisseur.get<{ meeting: { waiting: { id: string }[] } }>(
    'query ($id: ID!) { meeting(id: $id) { waiting { id } } }',
    { id: meetingId },
  );
  await traject.regisseur.get('mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { id } }', {
    input: { meetingId, guestId: meeting.waiting[0]!.id, personId: traject.household[0]!.id },
  });
  await hasNothingOf(guest, here);
  const { me } = await mother.get<{ me: { cameIn: { id: string }[] } }>(cameIn);
  expect(me.cameIn).toMatchObject([{ byCode: true, mayAnswer: true }]);
  const mails = (await readOutbox(server.core.environment.dataDir)).filter(({ to }) =>
    to.startsWith(meetingId),
  );
  const told = mails.filter(({ subject }) => subject === 'Er doet iemand mee op jouw plek');
  expect(told).toHaveLength(1);
  expect(told[0]!.text).not.toMatch(/Vermeer|Anna|Rachida/);
  await mother.get(answerComingIn, { id: me.cameIn[0]!.id, mine: false });
  expect((await guest.get<{ me: unknown }>('{ me { name } }')).me).toBeNull();
});

test('What is written together is not kept for oneself: it is refused, and shared with nobody', async () => {
  const { planId, mother, traject } = await table();
  const entryId = randomUUID();
  const input = { planId, mutationId: randomUUID(), sectionKey: 'goals', entryId, alone: true };
  expect(await mother.codeOf(operations.addEntry, { input })).toBe('WRITTEN_TOGETHER');
  expect(await seen(traject.household[1]!.person, planId)).not.toContain(entryId);
});
