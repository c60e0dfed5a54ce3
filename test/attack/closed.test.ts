import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLeafType, getNamedType, type GraphQLField } from 'graphql';
import { buildSchema } from '../../server/src/graph/schema.ts';
import * as operations from '../support/operations.ts';
import { codeIn } from '../support/person.ts';
import { probes } from './access/probes.ts';
import { readTable } from './access/table.ts';
import { makeWorld, roles, type World } from './access/world.ts';

const mutations = Object.values(buildSchema([]).getMutationType()?.getFields() ?? {});

/**
 * Mutations whose right names no traject: none of them can change a closed one. A new one is judged here by a person.
 * A manager's two look for themselves, as a test below shows.
 */
const ofNoTraject = [
  'addPasskey',
  'addWebhook',
  'answerComingIn',
  'answerEscalation',
  'appointSuccessor',
  'changeAccount',
  'checkAccessLog',
  'comeBack',
  'confirmSecondFactor',
  'createAccount',
  'demandSecondFactor',
  'endCalendarFeed',
  'endSession',
  'finishSignIn',
  'importAccounts',
  'joinByCode',
  'leaveFast',
  'mailSignInAgainCode',
  'makeCalendarFeed',
  'passkeyChallenge',
  'passkeyToAdd',
  'redeemInvitation',
  'registerRequest',
  'removePasskey',
  'removeSecondFactor',
  'removeWebhook',
  'requestSignInMail',
  'resetSecondFactor',
  'sendEventAgain',
  'setAccountState',
  'setOwnCode',
  'setOwnDevice',
  'setReminderDays',
  'setRetentionTerms',
  'setUpSecondFactor',
  'signInAgain',
  'signInAgainByPasskey',
  'signInAsDemoPerson',
  'signInByCode',
  'signInByLink',
  'signInByPasskey',
  'signOut',
  'takeMyData',
  'takeOverRequest',
  'tryWebhook',
];

const needOf = (field: GraphQLField<unknown, unknown>) =>
  Object.fromEntries(
    (field.astNode?.directives?.find(({ name }) => name.value === 'needs')?.arguments ?? []).map(
      ({ name, value }) => [name.value, 'value' in value ? String(value.value) : ''],
    ),
  ) as { right: string; of?: string };

function textOf(field: GraphQLField<unknown, unknown>, given: Record<string, unknown>): string {
  const args = field.args.filter(({ name }) => name in given);
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `mutation (${declared}) { ${field.name}(${passed})${selection} }`;
}

let world: World;
/** What the regisseur asked the manager before closing. */
let escalationId: string;

beforeAll(async () => {
  world = await makeWorld();
  const { regisseur } = world.people;
  const { ids } = world;
  const answer = `mutation ($id: ID!) { answerSafetySignal(signalId: $id, answer: "Gebeld.") { id } }`;
  await regisseur.get(answer, { id: ids.signal });
  await regisseur.get('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', { id: ids.meeting });
  await regisseur.get(
    'mutation ($id: ID!) { callOffMeeting(input: { meetingId: $id, nobodyCame: false }) { id } }',
    {
      id: ids.plannedMeeting,
    },
  );
  const { askManager } = await regisseur.get<{ askManager: { id: string } }>(
    'mutation ($input: AskManagerInput!) { askManager(input: $input) { id } }',
    { input: { trajectId: ids.traject, words: 'Het loopt vast.', tried: 'Gebeld.' } },
  );
  escalationId = askManager.id;
  await regisseur.get(operations.closeTraject, { input: operations.closingOf(ids.traject) });
}, 180_000);
afterAll(() => world.close());

test('Every mutation names what it changes, or is known to change nothing of a traject', () => {
  const free = mutations.filter((field) => needOf(field).of === undefined).map(({ name }) => name);
  expect(free.sort()).toEqual(ofNoTraject);
});

test('In a closed traject every mutation refuses everyone, with one code (A17)', async () => {
  const table = await readTable();
  // Signals come through: see below.
  const others = ['appointFirstRegisseur', 'reopenTraject', 'sendSafetySignal', 'answerSafetySignal'];
  const judged = mutations.filter((one) => needOf(one).of !== undefined);
  expect(judged.length).toBeGreaterThan(50);
  for (const field of judged) {
    if (others.includes(field.name)) continue;
    const ask = async (role: (typeof roles)[number]) => {
      const variables = probes[`Mutation.${field.name}`]?.(world, role) ?? {};
      const code = codeIn(await world.people[role].ask(textOf(field, variables), variables));
      expect(
        ['TRAJECT_CLOSED', 'FORBIDDEN', 'NOT_FOUND', 'UNAUTHENTICATED'],
        `${field.name} as ${role}`,
      ).toContain(code);
      const allowed = table.get(`Mutation.${field.name}`)?.cells[role] === 'yes';
      // By what the table allows while it is open, but for guests and what ends with the meeting.
      if (allowed && role === 'regisseur') expect(code, `${field.name} as ${role}`).toBe('TRAJECT_CLOSED');
    };
    await Promise.all(roles.map(ask));
  }
  // A thousand questions over a real socket: on a busy machine that takes its time.
}, 300_000);

test('In a closed traject a manager appoints nobody, answers nothing, and is asked nothing (A17)', async () => {
  const { manager } = world.people;
  const successor = { trajectId: world.ids.traject, accountId: world.ids.outsider, motivation: 'Het moet.' };
  expect(
    await manager.codeOf('mutation ($input: AppointSuccessorInput!) { appointSuccessor(input: $input) }', {
      input: successor,
    }),
  ).toBe('NOT_FOUND');
  const step = { escalationId, what: 'Ik bel.', owner: 'Mo', due: '2026-12-01' };
  expect(
    await manager.codeOf(
      'mutation ($input: AnswerEscalationInput!) { answerEscalation(input: $input) { id } }',
      {
        input: step,
      },
    ),
  ).toBe('NOT_FOUND');
  expect(await manager.get('{ escalations { id } }')).toEqual({ escalations: [] });
});

test('In a closed traject everyone still reads, and no screen offers to change something', async () => {
  const query = `query ($id: ID!) { traject(id: $id) { phase viewerRights closed { contact } regie { viewerMayChange } } }`;
  const seen = async (role: 'regisseur' | 'household adult') =>
    (
      await world.people[role].get<{
        traject: { phase: string; viewerRights: string[]; regie: { viewerMayChange: boolean } | null };
      }>(query, { id: world.ids.traject })
    ).traject;
  expect(await seen('household adult')).toMatchObject({
    phase: 'AFGESLOTEN',
    closed: { contact: 'Petra van het wijkteam, 030 000 0000' },
    viewerRights: ['TRAJECT_READ', 'SAFETY_SIGNAL', 'ACCESS_LOG_READ'],
  });
  expect(await seen('regisseur')).toMatchObject({
    regie: { viewerMayChange: false },
    viewerRights: ['TRAJECT_READ', 'REGIE_READ', 'SAFETY_SIGNAL', 'SAFETY_READ', 'ACCESS_LOG_READ'],
  });
  const plan = `query ($id: ID!) { plan(id: $id) { viewerRights keeping { readUntil } } }`;
  const { plan: read } = await world.people['household adult'].get<{
    plan: { viewerRights: string[]; keeping: { readUntil: string | null } };
  }>(plan, { id: world.ids.plan });
  expect(read.viewerRights).toEqual(['PLAN_READ']);
  expect(read.keeping.readUntil).not.toBeNull();
});

test('In a closed traject a signal of unsafety arrives at the safety desk, which answers it (A17)', async () => {
  const desk = world.people['safety desk'];
  const list = '{ safetyDesk { trajectId signal { id words answer } } }';
  type Desk = { safetyDesk: { trajectId: string; signal: { id: string; words: string; answer: string } }[] };
  const seen = async () =>
    (await desk.get<Desk>(list)).safetyDesk.filter(({ trajectId }) => trajectId === world.ids.traject);
  const before = await seen();
  for (const role of ['household adult', 'child', 'network', 'professional inside'] as const)
    await world.people[role].get(
      'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }',
      {
        input: {
          trajectId: world.ids.traject,
          words: `Weer, zegt ${role}.`,
          lifeThreatening: false,
          mutationId: randomUUID(),
        },
      },
    );
  const told = await seen();
  expect(told).toHaveLength(before.length + 4);
  const id = told.find(({ signal }) => signal.words.includes('child'))!.signal.id;
  await desk.get('mutation ($id: ID!) { answerSafetySignal(signalId: $id, answer: "Gebeld.") { id } }', {
    id,
  });
  expect((await seen()).find(({ signal }) => signal.id === id)?.signal.answer).toBe('Gebeld.');
});
