import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { layHome, type Home, startLayPlace } from '../support/lay-home.ts';
import * as operations from '../support/operations.ts';
import type { Region } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';
import * as asks from '../story/main-job/asks.ts';

/*
 * The mother says no, and nobody opened it. The father leads: of whatever follows from an answer a no and a yes look the
 * same to him until it is opened (A9, A10).
 */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  ({ server, region } = await startLayPlace());
}, 180_000);
afterAll(() => server.close());

const change = 'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { id } }';
const choose = 'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }';
const goOn = 'mutation ($input: GoOnWithoutConsentInput!) { goOnWithoutConsent(input: $input) { seq } }';
const gaps = 'query ($id: ID!) { plan(id: $id) { seq adoptionGaps readers { name } } }';
const checklist = `query ($id: ID!) { traject(id: $id) { phase timeline { kind } obligations { kind }
  checklist { phases { steps { step { key } done } } } } }`;
const mark = 'mutation ($input: MarkAttendanceInput!) { markAttendance(input: $input) { id } }';

interface Table extends Home {
  planId: string;
  meetingId: string;
  sisterId: string;
}

const added = async (here: Home, side: string, name: string): Promise<string> =>
  (
    await here.father.get<{ addPerson: { id: string } }>(operations.addPerson, {
      input: { trajectId: here.id, side, name, relation: 'naaste' },
    })
  ).addPerson.id;

/** A meeting that runs, which the father leads and at which the mother answered this. */
async function tableWhere(yes: boolean): Promise<Table> {
  const here = await layHome(region);
  const sisterId = await added(here, 'NETWORK', 'Zus Vermeer');
  const planId = randomUUID();
  const meetingId = randomUUID();
  await here.father.get(operations.startPlan, {
    input: { trajectId: here.id, formId: 'support-plan.wij', planId },
  });
  const startsAt = new Date(Date.now() + 60_000).toISOString();
  const table = { meetingId, planId, personIds: [here.motherId, here.childId] };
  await here.father.get(asks.planMeeting, {
    input: {
      ...table,
      trajectId: here.id,
      kind: 'STARTOVERLEG',
      startsAt,
      minutes: 60,
      place: 'Thuis',
    },
  });
  await here.father.get(asks.startMeeting, { id: meetingId });
  await here.father.get(mark, { input: { meetingId, personId: here.motherId, attendance: 'PRESENT' } });
  await here.father.get(mark, { input: { meetingId, personId: here.childId, attendance: 'ABSENT' } });
  const consent = { planId, entryId: 'main:consent', fieldKey: 'consent', mutationId: randomUUID() };
  await here.mother.get(operations.answer, { input: { ...consent, yes } });
  return { ...here, planId, meetingId, sisterId };
}

/** What he can ask and try; what he is answered, without identities. */
async function tries({ father, id, planId, meetingId, sisterId, ...here }: Table): Promise<unknown[]> {
  const told: unknown[] = [];
  told.push(await father.get(gaps, { id: planId }));
  told.push(await father.get(goOn, { input: { planId, reason: 'Het moet.', mutationId: randomUUID() } }));
  told.push(await father.codeOf(change, { input: { meetingId, invitePersonIds: [sisterId] } }));
  told.push(await father.codeOf(choose, { input: { planId, networkPersonIds: [sisterId] } }));
  const startsAt = new Date(Date.now() + 600_000).toISOString();
  const other = { meetingId: randomUUID(), planId, personIds: [here.motherId, sisterId] };
  const appointment = { trajectId: id, kind: 'STARTOVERLEG', startsAt, minutes: 60, place: 'Thuis' };
  told.push(await father.codeOf(asks.planMeeting, { input: { ...other, ...appointment } }));
  const { plan } = await father.get<{ plan: { seq: number } }>(gaps, { id: planId });
  told.push(await father.codeOf(asks.adoptPlan, { input: { meetingId, expectedSeq: plan.seq } }));
  told.push(await father.get(checklist, { id }));
  await added({ father, id, ...here }, 'PROFESSIONAL', 'Nel Nieuw');
  told.push(await father.get(gaps, { id: planId }));
  return told;
}

async function open({ father, meetingId }: Table): Promise<void> {
  const goTo = 'mutation ($input: GoToItemInput!) { goToItem(input: $input) { agenda { sectionKey } } }';
  const { goToItem } = await father.get<{ goToItem: { agenda: { sectionKey: string }[] } }>(goTo, {
    input: { meetingId, index: 0 },
  });
  const index = goToItem.agenda.findIndex(({ sectionKey }) => sectionKey === 'consent');
  await father.get(goTo, { input: { meetingId, index } });
  await father.get(asks.openRound, { id: meetingId });
}

test('Before it is opened a no does to him what a yes does: gaps, refusals, steps, readers; afterwards it has effect', async () => {
  const [yes, no] = [await tableWhere(true), await tableWhere(false)];
  const [ofYes, ofNo] = [await tries(yes), await tries(no)];
  expect(ofNo).toEqual(ofYes);
  expect(ofNo).toContain('CONSENT_UNOPENED');
  await open(yes);
  await open(no);
  const { plan } = await no.father.get<{ plan: object }>(gaps, { id: no.planId });
  expect(plan).toMatchObject({ adoptionGaps: ['CONSENT_REFUSED'] });
  const invite = (here: Table) =>
    here.father.codeOf(change, { input: { meetingId: here.meetingId, invitePersonIds: [here.sisterId] } });
  expect([await invite(yes), await invite(no)]).toEqual(['ok', 'CONSENT_REFUSED']);
});
