import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';
import type { PersonRecord, TrajectRecord } from '../traject/traject.types.ts';
import { markOpened } from './safety.desk.ts';
import type { SignalModel } from './safety.model.ts';

/* Who opens a signal, and what is kept when two do something at once. */

let office: Office;
let Signal: SignalModel;
let traject: TrajectRecord;
let child: PersonRecord;
let desk: Worker;
let leads: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  Signal = office.core.database.model('SafetySignal') as SignalModel;
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
  leads = await office.hire('Anna Regel', { profiles: ['A'] });
});
afterAll(() => office.core.close());
beforeEach(async () => {
  traject = await office.led(desk, leads);
  child = (await office.traject.peopleOf(traject.id)).find((one) => one.child)!;
});

const send = async (mutationId = randomUUID()) => {
  const grant = await office.on(office.guestOf(child), 'SAFETY_SIGNAL', traject.id);
  return office.safety.send(grant, { trajectId: traject.id, words: '', lifeThreatening: true, mutationId });
};
const kept = () => Signal.find({ trajectId: traject.id }).lean();

it('Of two who open a signal at once both are noted as having read it, and it was opened once', async () => {
  await send();
  const seen = await kept();
  const [first, second] = [new Date('2026-11-30T10:00:00Z'), new Date('2026-11-30T10:00:01Z')];
  await markOpened(Signal, seen, 'deskAt', first);
  // What the other saw before is what both saw.
  await markOpened(Signal, seen, 'leaderAt', second);
  await markOpened(Signal, seen, 'leaderAt', new Date('2026-11-30T11:00:00Z'));
  expect(await kept()).toMatchObject([{ openedAt: first, deskAt: first, leaderAt: second }]);
});

it('A signal that is sent twice is kept once; a duplicate of something else is no sign that it is kept', async () => {
  const mutationId = randomUUID();
  await send(mutationId);
  await send(mutationId);
  expect(await kept()).toHaveLength(1);
  const other = Object.assign(new Error('E11000 of another index'), { code: 11000 });
  const opening = vi.spyOn(office.traject.obligations, 'open').mockRejectedValue(other);
  await expect(send()).rejects.toThrow();
  opening.mockRestore();
  expect(await kept()).toHaveLength(1);
});

it('Tells an open screen at once and without a word when something waits, and when a colleague opened it', async () => {
  const guard = await office.hire('Vera Wacht', { roles: ['SAFETY_DESK'] });
  await office.hire('Willem Wacht', { roles: ['SAFETY_DESK'] });
  await office.safety.deskSignals(await office.grant(guard.viewer, 'SAFETY_DESK'));
  const heard = await office.listen(guard.viewer, 'subscription { safetyDeskChanged }', {});
  const next = async () => (await heard.next()).value?.data?.['safetyDeskChanged'];
  expect(await next()).toBe(false);
  await send();
  expect(await next()).toBe(true);
  await office.safety.signalsOf(await office.on(leads.viewer, 'SAFETY_READ', traject.id));
  expect(await next()).toBe(false);
  // What was said at intake is heard when the request is there.
  await office.request(desk, { unsafe: true });
  expect(await next()).toBe(true);
  await heard.return?.();
  // Sooner than the look that comes by itself.
}, 20_000);
