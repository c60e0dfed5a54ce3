import { afterAll, beforeAll, expect, it } from 'vitest';
import { refusalOf } from '../../../test/support/coded.ts';
import { readOutbox } from '../../../test/support/outbox.ts';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';

const day = 24 * 60 * 60_000;

let office: Office;
let dirk: Worker;
let fatma: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  const roles = ['PROFESSIONAL' as const, 'AANMELDCOORDINATOR' as const];
  dirk = await office.hire('Dirk Balie', { roles });
  fatma = await office.hire('Fatma Loket', { roles });
});
afterAll(() => office.core.close());

const waitingFor = async ({ viewer }: Worker) => office.intake.waiting(await office.grant(viewer, 'INTAKE'));
const takeOver = async ({ viewer }: Worker, id: string) =>
  office.intake.takeOver(await office.grant(viewer, 'INTAKE'), id);

it('lets a colleague take over a request that waits five days for a regisseur, and tells whom it was with', async () => {
  const { id, registeredAt } = await office.request(dirk);
  expect(await waitingFor(fatma)).toEqual([]);
  expect(await refusalOf(takeOver(fatma, id))).toBe('CONFLICT');
  office.core.clock.advance(5 * day);
  expect(await waitingFor(fatma)).toEqual([{ trajectId: id, registeredAt, registeredBy: 'Dirk Balie' }]);
  expect(await waitingFor(dirk)).toEqual([]);
  expect(await refusalOf(office.on(fatma.viewer, 'TRAJECT_READ', id))).toBe('NOT_FOUND');

  await takeOver(fatma, id);
  expect(await waitingFor(fatma)).toEqual([]);
  expect((await office.on(fatma.viewer, 'FIRST_APPOINTMENT', id)).right).toBe('FIRST_APPOINTMENT');
  expect(await refusalOf(office.on(dirk.viewer, 'TRAJECT_READ', id))).toBe('NOT_FOUND');
  const [mail] = await readOutbox(office.core.environment.dataDir);
  expect(mail?.to).toContain('dirk.balie@kanarie.test');
  expect(mail?.text).not.toMatch(/Canarius|Samira|Fatma/);
});

it('never gives one away that has a regisseur, nor one of another organisation, and lets one of two win', async () => {
  const anna = await office.hire('Anna Regel', { profiles: ['A'] });
  const led = await office.led(dirk, anna);
  const { id } = await office.request(dirk);
  office.core.clock.advance(6 * day);
  expect(await refusalOf(takeOver(fatma, led.id))).toBe('CONFLICT');
  const elsewhere = await office.hire('Els Elders', {
    roles: ['AANMELDCOORDINATOR'],
    organisationId: await office.account.createOrganisation('Elders'),
  });
  expect(await waitingFor(elsewhere)).toEqual([]);
  expect(await refusalOf(takeOver(elsewhere, id))).toBe('CONFLICT');

  const grietje = await office.hire('Grietje Derde', { roles: ['AANMELDCOORDINATOR'] });
  const both = await Promise.allSettled([takeOver(fatma, id), takeOver(grietje, id)]);
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});
