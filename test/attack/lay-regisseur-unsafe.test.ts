import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handOf } from '../story/main-job/hand.ts';
import { layHome, type Home, startLayPlace } from '../support/lay-home.ts';
import * as operations from '../support/operations.ts';
import type { Person } from '../support/person.ts';
import type { Region } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';

/*
 * Somebody of the household leads and somebody is not safe (G8): a professional hears it at once, and who leads
 * can tell it from nothing.
 */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  ({ server, region } = await startLayPlace());
}, 60_000);
afterAll(() => server.close());

/** A plan of a form that he starts, with these readers when they are chosen. */
async function started(here: Home, formId: string, personIds?: string[]): Promise<string> {
  const planId = randomUUID();
  const input = { trajectId: here.id, formId, planId, ...(personIds ? { readers: personIds } : {}) };
  await here.father.get(operations.startPlan, { input });
  return planId;
}

const planOf = async (person: Person, planId: string): Promise<string> =>
  JSON.stringify(await person.get(operations.plan, { id: planId }));

test('What another writes at home and did not share he reads no more than any other: no word, no row, no number', async () => {
  const here = await layHome(region);
  const planId = await started(here, 'support-plan.wij');
  const before = await planOf(here.father, planId);
  const hand = await handOf(here.mother, planId);
  const entryId = await hand.row('concerns', { what: 'Hij slaat mij' });
  expect(await planOf(here.father, planId)).toBe(before);
  await here.mother.get(operations.shareEntry, {
    input: { planId, mutationId: randomUUID(), entryId, shared: true },
  });
  expect(await planOf(here.father, planId)).toContain('Hij slaat mij');
});

test('A safety plan that he starts is read by him as one of those who were chosen, and stays with him', async () => {
  const here = await layHome(region);
  const safetyForm = 'safety-plan.wij';
  const planId = await started(here, safetyForm, [here.motherId]);
  expect(await here.father.codeOf(operations.plan, { id: planId })).toBe('ok');
  const choose = 'mutation ($input: SetPlanReadersInput!) { setPlanReaders(input: $input) { id } }';
  await here.father.get(choose, { input: { planId, personIds: [here.childId] } });
  expect(await here.father.codeOf(operations.plan, { id: planId })).toBe('ok');
  expect(await here.mother.codeOf(operations.plan, { id: planId })).toBe('NOT_FOUND');
});

test('A yes on safety at home, and a signal, reach the desk and ask the manager for a professional; he can tell it from nothing', async () => {
  const here = await layHome(region);
  const { person: guard } = await region.account('Wil Waak', ['SAFETY_DESK']);
  const { person: manager } = await region.account('Mo Manager', ['MANAGER']);
  const planId = await started(here, 'support-plan.wij');
  const all = `query ($id: ID!) { traject(id: $id) { phase viewerRights newSignal safetySignals { id } obligations { id kind }
    timeline { id kind } closing { bars checks { kind holds } } handover { open { item count } }
    plansToStart { kind } regie { level } meetings { id } }
    myTrajecten { expected { kind } stagnation { kind } } }`;
  // That she answered he sees, and how often; not what.
  const seen = async () =>
    JSON.stringify(await here.father.get(all, { id: here.id })) +
    (await planOf(here.father, planId)).replace(/"seq":\d+/, '');
  const answers = async (yes: boolean): Promise<void> => {
    const answer = {
      planId,
      entryId: 'main:safety',
      fieldKey: 'own-concerns',
      yes,
      mutationId: randomUUID(),
    };
    await here.mother.get(operations.answer, { input: answer });
  };
  await answers(false);
  const before = await seen();
  await answers(true);
  expect(await seen()).toBe(before);
  await here.mother.get('mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }', {
    input: { trajectId: here.id, words: 'Nu ook.', lifeThreatening: true, mutationId: randomUUID() },
  });
  expect(await seen()).toBe(before);
  const list =
    '{ safetyDesk { trajectId professionalNeeded { leads askedOf } signal { by byAnswer words } } }';
  type Desk = { safetyDesk: { trajectId: string; professionalNeeded: unknown; signal: { words: string } }[] };
  const { safetyDesk } = await guard.get<Desk>(list);
  const professionalNeeded = { leads: 'LAY', askedOf: 'MANAGER' };
  expect(safetyDesk.filter(({ trajectId }) => trajectId === here.id)).toMatchObject([
    { professionalNeeded, signal: { by: 'Anna Vermeer', byAnswer: false, words: 'Nu ook.' } },
    { professionalNeeded, signal: { by: 'Anna Vermeer', byAnswer: true, words: '' } },
  ]);
  const asked = async () => {
    const { obligations } = await manager.get<{ obligations: { trajectId: string; reason: string }[] }>(
      '{ obligations { trajectId reason } }',
    );
    return obligations.filter(
      ({ trajectId, reason }) => trajectId === here.id && reason === 'PROFESSIONAL_NEEDED',
    ).length;
  };
  expect(await asked()).toBe(1);
  const { accountId } = await region.account('Rie Regel', ['PROFESSIONAL'], ['A', 'B']);
  await manager.get('mutation ($input: AppointSuccessorInput!) { appointSuccessor(input: $input) }', {
    input: { trajectId: here.id, accountId, motivation: 'Een professional.' },
  });
  expect(await asked()).toBe(0);
});
