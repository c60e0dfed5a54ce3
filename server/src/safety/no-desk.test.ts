import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';
import { repeatedEvery } from './signal-mail.ts';

/* An organisation in which nobody is the safety desk: who sends a signal is told who reads it, or that nobody does. */

let office: Office;
let desk: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
  await office.hire('Bea Beheer', { roles: ['ADMINISTRATOR'] });
  await office.hire('Mo Manager', { roles: ['MANAGER'] });
});
afterAll(() => office.core.close());

const personIn = async (trajectId: string, child: boolean): Promise<PersonRecord> =>
  (await office.traject.peopleOf(trajectId)).find((one) => one.child === child)!;

async function appointMother(trajectId: string): Promise<unknown> {
  const { id: personId } = await personIn(trajectId, false);
  const grant = await office.on(desk.viewer, 'FIRST_APPOINTMENT', trajectId);
  const input = { trajectId, personId, level: 1, motivation: 'Zij wil het zelf.' };
  return office.intake.appointFirst(grant, input);
}

async function sending(trajectId: string) {
  const viewer = office.guestOf(await personIn(trajectId, true));
  const grant = await office.on(viewer, 'SAFETY_SIGNAL', trajectId);
  const send = (words: string, lifeThreatening = false) =>
    office.safety.send(grant, { trajectId, words, lifeThreatening, mutationId: randomUUID() });
  return { send, readers: (danger = false) => office.safety.readersNow(grant, danger) };
}

async function mailsDue(after: number) {
  const mails = vi.spyOn(office.core.mailer, 'send');
  office.core.clock.advance(after);
  await office.safety.mailDue();
  const sent = mails.mock.calls.map(([mail]) => mail);
  mails.mockRestore();
  return sent;
}

it('Nobody of a household is appointed as regisseur while there is no safety desk', async () => {
  const { id } = await office.request(desk, { answers: [] });
  expect(await refusalOf(appointMother(id))).toBe('NO_SAFETY_DESK');
});

it('Before there is a regisseur the aanmeldcoordinator reads a signal, and nobody once there is one of the household', async () => {
  const { id } = await office.request(desk, { answers: [] });
  const { send, readers } = await sending(id);
  expect(await readers()).toEqual(['COORDINATOR']);
  await send('Ik ben bang, kanarie.');
  const grant = await office.on(desk.viewer, 'SAFETY_READ', id);
  expect(await office.safety.hasNew(grant)).toBe(true);
  expect(await office.safety.signalsOf(grant)).toMatchObject([{ words: 'Ik ben bang, kanarie.' }]);
  const colleague = await office.hire('Cas Collega', { roles: ['AANMELDCOORDINATOR'] });
  expect(await refusalOf(office.on(colleague.viewer, 'SAFETY_READ', id))).toBe('NOT_FOUND');
});

it('With a lay regisseur and no desk the sender is told that nobody reads it, until somebody is named', async () => {
  const guard = await office.hire('Veilige Balie', { roles: ['SAFETY_DESK'] });
  const { id } = await office.request(desk, { answers: [] });
  await appointMother(id);
  const { send, readers } = await sending(id);
  expect(await readers()).toEqual(['SAFETY_DESK']);
  const state = async (changes: 'SUSPENDED' | 'ACTIVE') => {
    const bea = (await office.account.accountsOfOrganisation(office.organisationId)).find(
      ({ name }) => name === 'Bea Beheer',
    )!;
    const viewer = { ...guard.viewer, accountId: bea.id, roles: ['ADMINISTRATOR' as const] };
    const grant = await office.grant(viewer, 'ADMINISTRATION');
    const { revision } = (await office.services.organisation.accounts(grant)).find(
      (one) => one.id === guard.accountId,
    )!;
    await office.services.organisation.setState(grant, {
      accountId: guard.accountId,
      state: changes,
      revision,
    });
  };
  await state('SUSPENDED');
  expect(await readers()).toEqual([]);
  await send('Ik ben bang, kanarie.');
  await office.safety.mailDue();
  const asked = await mailsDue(24 * 60 * 60_000);
  expect(asked.map(({ to }) => to)).toEqual(['bea.beheer@kanarie.test']);
  expect(asked[0]!.text).toContain('/beheer');
  expect(`${asked[0]!.subject} ${asked[0]!.text}`).not.toMatch(/kanarie\.|bang|Canarius|Noor/i);
  await state('ACTIVE');
  expect((await mailsDue(repeatedEvery)).map(({ to }) => to)).toEqual(['veilige.balie@kanarie.test']);
  expect(await readers()).toEqual(['SAFETY_DESK']);
});

it('With a professional who leads that one is told of, and the desk beside it for danger of life', async () => {
  const anna = await office.hire('Anna Regel', { profiles: ['A'] });
  const { id } = await office.led(desk, anna);
  const { readers } = await sending(id);
  expect(await readers()).toEqual(['REGISSEUR']);
  expect(await readers(true)).toEqual(['REGISSEUR', 'SAFETY_DESK']);
});
