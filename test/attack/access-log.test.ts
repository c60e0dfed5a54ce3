import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSchema, readContract } from '../../server/src/graph/schema.ts';
import type { AccessedThing } from '../../server/src/schema.generated.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/* Everything read or changed by a professional is in the access log (G5), over real HTTP. */

let server: TestServer;
let region: Region;
let traject: TestTraject;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  traject = await region.traject();
}, 180_000);
afterAll(() => server.close());

/** What somebody reads that professionals did, newest first. */
async function toldTo(person: Person): Promise<AccessedThing[]> {
  const { accessLog } = await person.get<{ accessLog: { what: AccessedThing }[] }>(
    'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
    { id: traject.id },
  );
  return accessLog.map(({ what }) => what);
}

const toHousehold = (): Promise<AccessedThing[]> => toldTo(traject.household[0]!.person);

test('The server does not start when a right over a household is used without a line for the log', () => {
  const extra =
    'extend type Query { "New." bare("Whose." trajectId: ID!): String @needs(right: TRAJECT_READ, of: "trajectId") }';
  expect(() => buildSchema([], [...readContract(), parse(extra)])).toThrow(/@logs.*Query\.bare/);
});

test('also when it is a confidential field of something else', () => {
  const extra = 'extend type Traject { "New." bare: String @needs(right: REGIE_READ, of: "id") }';
  expect(() => buildSchema([], [...readContract(), parse(extra)])).toThrow(/@logs.*Traject\.bare/);
});

test('The household reads of each kind of thing that the regisseur does', async () => {
  const { regisseur, id: trajectId } = traject;
  const planId = randomUUID();
  const meetingId = randomUUID();
  const personId = traject.child.id;
  const meet = { minutes: 60, place: 'De Brink', startsAt: new Date().toISOString() };
  await regisseur.get(operations.startPlan, { input: { trajectId, formId: 'support-plan.wij', planId } });
  await regisseur.get('mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }', {
    input: { planId, networkPersonIds: [traject.network.id] },
  });
  await regisseur.get(operations.addEntry, {
    input: { planId, sectionKey: 'goals', entryId: randomUUID(), mutationId: randomUUID() },
  });
  await regisseur.get('query ($id: ID!) { plan(id: $id) { id } }', { id: planId });
  // Of the child too: that it was invited, not every adult of the household may know (A13).
  const father = traject.household[1]!.id;
  for (const invited of [personId, father]) {
    await regisseur.get('mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { id } }', {
      id: invited,
    });
    await regisseur.get('mutation ($id: ID!) { withdrawInvitation(personId: $id) }', { id: invited });
  }
  await regisseur.get('mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }', {
    input: {
      trajectId,
      meetingId,
      kind: 'STARTOVERLEG',
      planId,
      personIds: [personId, ...traject.household.map(({ id }) => id)],
      ...meet,
    },
  });
  await regisseur.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  await regisseur.get('query ($id: ID!) { meeting(id: $id) { id } meetingScreen(id: $id) { id } }', {
    id: meetingId,
  });
  await regisseur.get('mutation ($input: NameHelperInput!) { nameHelper(input: $input) { id } }', {
    input: { meetingId, helper: 'NOTE_TAKER', personId: traject.household[0]!.id },
  });
  await regisseur.get(
    'mutation ($input: RemoveFromMeetingInput!) { removeFromMeeting(input: $input) { id } }',
    {
      input: { meetingId, personId },
    },
  );
  await regisseur.get('mutation ($id: ID!) { raiseHand(meetingId: $id, up: true) { id } }', {
    id: meetingId,
  });
  await regisseur.get('mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }', {
    input: { personId, phone: '0612345678' },
  });
  await regisseur.get('query ($id: ID!) { traject(id: $id) { people { contact { phone } } } }', {
    id: trajectId,
  });
  await regisseur.get('query ($id: ID!) { accessLog(trajectId: $id) { what } }', { id: trajectId });
  const kinds: AccessedThing[] = [
    ...([
      'REQUEST_REGISTERED',
      'REGISSEUR_APPOINTED',
      'PEOPLE_CHANGED',
      'CONTACT_READ',
      'TRAJECT_READ',
    ] as const),
    ...(['PLAN_STARTED', 'READERS_CHANGED', 'PLAN_CHANGED', 'PLAN_READ', 'LOG_READ'] as const),
    ...(['MEETING_PLANNED', 'MEETING_LED', 'MEETING_READ', 'HELPER_NAMED'] as const),
    ...(['REMOVED_FROM_MEETING', 'MEETING_JOINED'] as const),
  ];
  const told = await toHousehold();
  for (const kind of kinds) expect(told).toContain(kind);
  // Withdrawing signed him out: he reads of it when he comes in again.
  const his = await toldTo(await region.sessionOf(traject.id, father));
  for (const kind of ['INVITED', 'INVITATION_WITHDRAWN'] as const) {
    expect(told).not.toContain(kind);
    expect(his.filter((one) => one === kind)).toHaveLength(1);
  }
});

test('A professional without an account is in the log too', async () => {
  const { addPerson } = await traject.regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
    input: { trajectId: traject.id, side: 'PROFESSIONAL', name: 'Noor de Wit', relation: 'huisarts' },
  });
  const doctor = await region.sessionOf(traject.id, addPerson.id);
  await doctor.get('query ($id: ID!) { traject(id: $id) { id } }', { id: traject.id });
  const { accessLog } = await traject.household[0]!.person.get<{
    accessLog: { who: string; what: string }[];
  }>('query ($id: ID!) { accessLog(trajectId: $id) { who what } }', { id: traject.id });
  expect(accessLog).toContainEqual({ who: 'Noor de Wit', what: 'TRAJECT_READ' });
});

test('What was refused, or came too late, is not told as done', async () => {
  const before = (await toHousehold()).length;
  const { regisseur, id: trajectId } = traject;
  const input = {
    trajectId,
    level: 4,
    expectedLevel: 5,
    answers: [],
    motivation: 'Het is anders.',
    heard: 'Anna',
  };
  const answer = await regisseur.get<{ changeRegieLevel: { __typename: string } }>(
    operations.changeRegieLevel,
    {
      input: { ...input, deviates: true, mutationId: randomUUID() },
    },
  );
  expect(answer.changeRegieLevel.__typename).toBe('RegieLevelConflict');
  await regisseur.codeOf(operations.startPlan, {
    input: { trajectId, formId: 'none', planId: randomUUID() },
  });
  expect(await toHousehold()).toHaveLength(before);
});

test('The household is not told that a professional knows of a safety signal; the regisseur is', async () => {
  const { professional, regisseur, id: trajectId } = traject;
  const send = 'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }';
  const input = { trajectId, words: 'Ik maak me zorgen.', lifeThreatening: false, mutationId: randomUUID() };
  await professional.person.get(send, { input });
  const { traject: seen } = await regisseur.get<{ traject: { safetySignals: { id: string }[] } }>(
    'query ($id: ID!) { traject(id: $id) { safetySignals { id } } }',
    { id: trajectId },
  );
  await regisseur.get('mutation ($id: ID!) { answerSafetySignal(signalId: $id, answer: "Gebeld.") { id } }', {
    id: seen.safetySignals[0]!.id,
  });
  const kinds = ['SIGNAL_SENT', 'SIGNAL_READ', 'SIGNAL_ANSWERED'];
  expect((await toHousehold()).filter((what) => kinds.includes(what))).toEqual([]);
  expect(await toldTo(regisseur)).toEqual(expect.arrayContaining(kinds));
});
