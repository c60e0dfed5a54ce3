import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import * as operations from '../support/operations.ts';
import { makeRegion, type TestTraject } from '../support/region.ts';
import { startServer, type TestServer } from '../support/server.ts';

/*
 * The father leads the conversation or takes notes: what the mother says on safety and consent is not his to open, to
 * give, to cover or to take away (A21); and a meeting over a safety plan is for its readers.
 */

let server: TestServer;
let traject: TestTraject;
let planId: string;
let meetingId: string;

beforeAll(async () => {
  server = await startServer();
  traject = await (await makeRegion(server)).traject();
}, 180_000);
afterAll(() => server.close());

const planMeeting = 'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }';
const input = (rest: Record<string, unknown>) => ({ input: { planId, mutationId: randomUUID(), ...rest } });
const appointment = () => ({
  ...{ trajectId: traject.id, kind: 'STARTOVERLEG', minutes: 60, place: 'Wijkgebouw' },
  startsAt: new Date(Date.now() + 3_600_000).toISOString(),
});
const inMeeting = (rest: Record<string, unknown>) => ({ input: { meetingId, ...rest } });

async function startPlan(formId: string, readers?: string[]): Promise<string> {
  const made = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId, planId: made, ...(readers ? { readers } : {}) },
  });
  return made;
}

/** The father helps at the running meeting, and the mother is there. */
async function fatherHelps(helper: 'CONVERSATION_LEADER' | 'NOTE_TAKER'): Promise<void> {
  const { regisseur: lead } = traject;
  const [mother, father] = traject.household;
  await lead.get(planMeeting, {
    input: { ...appointment(), meetingId, planId, personIds: [mother!.id, father!.id] },
  });
  await lead.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
  await lead.get(
    'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }',
    inMeeting({ personId: mother!.id, attendance: 'PRESENT' }),
  );
  await lead.get(
    'mutation ($input: NameHelperInput!) { nameHelper(input: $input) { id } }',
    inMeeting({ helper, personId: father!.id }),
  );
}

const openRound = 'mutation ($id: ID!) { openRound(meetingId: $id) { id } }';
const goTo = 'mutation ($input: GoToItemInput!) { goToItem(input: $input) { agenda { sectionKey } } }';

beforeEach(async () => {
  meetingId = randomUUID();
  planId = await startPlan('support-plan.wij');
});
afterEach(async () => {
  await traject.regisseur.codeOf('mutation ($id: ID!) { closeMeeting(meetingId: $id) { id } }', {
    id: meetingId,
  });
});

test('As conversation leader he moves the agenda, and opens no answers, covers no words, takes away neither words nor people', async () => {
  await fatherHelps('CONVERSATION_LEADER');
  const [mother, father] = traject.household;
  const { goToItem } = await father!.person.get<{ goToItem: { agenda: { sectionKey: string }[] } }>(
    goTo,
    inMeeting({ index: 0 }),
  );
  const index = goToItem.agenda.findIndex(({ sectionKey }) => sectionKey === 'safety');
  await father!.person.get(goTo, inMeeting({ index }));
  const hand = await handOf(mother!.person, planId);
  await hand.answers('safety', { 'own-concerns': { yes: true } });
  expect(await father!.person.codeOf(openRound, { id: meetingId })).toBe('FORBIDDEN');
  const entryId = await hand.row('concerns', { what: 'Hij slaat mij' });
  const { coverWords, removeEntry } = operations;
  expect(await father!.person.codeOf(coverWords, input({ partId: entryId, covered: true }))).toBe(
    'FORBIDDEN',
  );
  expect(await father!.person.codeOf(removeEntry, input({ entryId }))).toBe('NOT_YOUR_WORDS');
  const out = 'mutation ($input: RemoveFromMeetingInput!) { removeFromMeeting(input: $input) { id } }';
  expect(await father!.person.codeOf(out, inMeeting({ personId: mother!.id }))).toBe('FORBIDDEN');
  expect(await traject.regisseur.codeOf(openRound, { id: meetingId })).toBe('ok');
});

test('As note-taker he writes down her words, and gives neither her consent, nor her answer on safety, nor her signature', async () => {
  await fatherHelps('NOTE_TAKER');
  const [mother, father] = traject.household;
  const said = { forPersonId: mother!.id, yes: false };
  const consent = input({ entryId: 'main:consent', fieldKey: 'consent', ...said });
  const safety = input({ entryId: 'main:safety', fieldKey: 'own-concerns', ...said });
  expect(await father!.person.codeOf(operations.answer, consent)).toBe('NOT_YOUR_WORDS');
  expect(await father!.person.codeOf(operations.answer, safety)).toBe('NOT_YOUR_WORDS');
  expect(await traject.regisseur.codeOf(operations.answer, safety)).toBe('ok');
});

test('Nobody is invited to a meeting over a safety plan who does not read it: its agenda would tell of it', async () => {
  const [mother, father] = traject.household;
  const safetyPlan = await startPlan('safety-plan.wij', [mother!.id]);
  const both = { meetingId, personIds: [mother!.id, father!.id] };
  const plan = (rest: Record<string, unknown>) =>
    traject.regisseur.codeOf(planMeeting, { input: { ...appointment(), ...both, ...rest } });
  expect(await plan({ planId: safetyPlan })).toBe('NOT_ALL_READ');
  const change = 'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { id } }';
  expect(await plan({ planId })).toBe('ok');
  expect(await traject.regisseur.codeOf(change, inMeeting({ planId: safetyPlan }))).toBe('NOT_ALL_READ');
  const alone = { planId: safetyPlan, withdrawPersonIds: [father!.id] };
  expect(await traject.regisseur.codeOf(change, inMeeting(alone))).toBe('ok');
  const again = inMeeting({ invitePersonIds: [father!.id] });
  expect(await traject.regisseur.codeOf(change, again)).toBe('NOT_ALL_READ');
});

/** A safety plan that both read, with a meeting over it to which both are invited. */
async function overSafetyPlan(): Promise<string> {
  const both = traject.household.slice(0, 2).map(({ id }) => id);
  const safetyPlan = await startPlan('safety-plan.wij', both);
  await traject.regisseur.get(planMeeting, {
    input: { ...appointment(), meetingId, planId: safetyPlan, personIds: both },
  });
  return safetyPlan;
}

test('Nobody is let in by code at a meeting over a safety plan who does not read it', async () => {
  const { regisseur: lead, network } = traject;
  const [mother] = traject.household;
  await overSafetyPlan();
  const { startMeeting } = await lead.get<{ startMeeting: { code: string } }>(
    'mutation ($id: ID!) { startMeeting(meetingId: $id) { code } }',
    { id: meetingId },
  );
  const join = 'mutation ($code: String!) { joinByCode(code: $code, name: "Iemand") { admission } }';
  await server.visitor().get(join, { code: startMeeting.code });
  const waiting = 'query ($id: ID!) { meeting(id: $id) { waiting { id } } }';
  const { meeting } = await lead.get<{ meeting: { waiting: { id: string }[] } }>(waiting, { id: meetingId });
  const admitAs = (personId: string) =>
    lead.codeOf(
      'mutation ($input: AdmitGuestInput!) { admitGuest(input: $input) { id } }',
      inMeeting({ guestId: meeting.waiting[0]!.id, personId }),
    );
  expect(await admitAs(network.id)).toBe('NOT_ALL_READ');
  expect(await admitAs(traject.child.id)).toBe('NOT_ALL_READ');
  expect(await admitAs(mother!.id)).toBe('ok');
});

test.each(['planned', 'running'])(
  'Who is taken off a safety plan is out of its %s meeting, and of its agenda',
  async (state) => {
    const { regisseur: lead } = traject;
    const [mother, father] = traject.household;
    const safetyPlan = await overSafetyPlan();
    if (state === 'running')
      await lead.get('mutation ($id: ID!) { startMeeting(meetingId: $id) { id } }', { id: meetingId });
    const look = 'query ($id: ID!) { meeting(id: $id) { agenda { sectionKey } } }';
    expect(await father!.person.codeOf(look, { id: meetingId })).toBe('ok');
    const following = father!.person.follow(
      'subscription ($id: ID!) { meetingChanged(meetingId: $id) { id } }',
      {
        id: meetingId,
      },
    );
    expect((await following.next()).value?.data).toBeDefined();
    await lead.get('mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }', {
      input: { planId: safetyPlan, personIds: [mother!.id, traject.regisseurId] },
    });
    expect(await father!.person.codeOf(look, { id: meetingId })).toBe('NOT_FOUND');
    for await (const { data } of following) expect(data ?? null).toBeNull();
    const lists =
      'query ($id: ID!) { traject(id: $id) { meetings { id } } myTrajecten { nextMeeting { id } } }';
    expect(JSON.stringify(await father!.person.ask(lists, { id: traject.id }))).not.toContain(meetingId);
    expect(JSON.stringify(await mother!.person.ask(lists, { id: traject.id }))).toContain(meetingId);
    expect(await mother!.person.codeOf(look, { id: meetingId })).toBe('ok');
  },
);
