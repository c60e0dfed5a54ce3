import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';
import { childSends, personIn } from './safety.testing.ts';

/* Somebody is not safe and no professional leads: the manager hears by mail that something waits. */

let office: Office;
let desk: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
  await office.hire('Mo Manager', { roles: ['MANAGER'] });
  await office.hire('Vera Wacht', { roles: ['SAFETY_DESK'] });
});
afterAll(() => office.core.close());

/** What goes out by mail when it is looked at now, without what another test left. */
async function mailsOf(look: () => Promise<void>) {
  const mails = vi.spyOn(office.core.mailer, 'send');
  await look();
  await office.safety.mailDue();
  const sent = mails.mock.calls.map(([mail]) => mail);
  mails.mockRestore();
  return sent;
}
const to = (mails: { to: string }[]): string[] => mails.map((mail) => mail.to).sort();
const asked = async (trajectId: string): Promise<string[]> =>
  (await office.traject.obligations.openOf(trajectId))
    .filter(({ kind }) => kind === 'SUCCESSOR')
    .map(({ reason }) => reason);

it('Of a signal under a lay regisseur the manager is mailed once, without a word of it', async () => {
  const { id } = await office.request(desk, { answers: [] });
  const grant = await office.on(desk.viewer, 'FIRST_APPOINTMENT', id);
  const { id: personId } = await personIn(office, id, false);
  await office.intake.appointFirst(grant, {
    trajectId: id,
    personId,
    level: 1,
    motivation: 'Zij wil het zelf.',
  });
  const mails = await mailsOf(() => childSends(office, id));
  expect(to(mails)).toEqual(['mo.manager@kanarie.test', 'vera.wacht@kanarie.test']);
  const mail = mails.find((one) => one.to.startsWith('mo.'));
  expect(mail?.text).toContain('/sturing');
  expect(`${mail?.subject} ${mail?.text}`).not.toMatch(/kanarie\.|sloeg|Canarius|Noor|veilig/i);
  expect(await mailsOf(async () => undefined)).toEqual([]);
  expect(await asked(id)).toEqual(['PROFESSIONAL_NEEDED']);
});

it('A signal of before the regisseur left reaches the manager and the desk, also when nothing new is sent', async () => {
  const anna = await office.hire('Anna Regel', { profiles: ['A'] });
  const { id } = await office.led(desk, anna);
  expect(to(await mailsOf(() => childSends(office, id)))).toEqual(['anna.regel@kanarie.test']);
  const administers = await office.hire('Bea Beheer', { roles: ['ADMINISTRATOR'] });
  const allowed = await office.grant(administers.viewer, 'ADMINISTRATION');
  const accounts = await office.services.organisation.accounts(allowed);
  const { revision } = accounts.find((one) => one.id === anna.accountId)!;
  const suspended = { accountId: anna.accountId, state: 'SUSPENDED' as const, revision };
  const mails = await mailsOf(async () => {
    await office.services.organisation.setState(allowed, suspended);
  });
  expect(to(mails)).toEqual(['mo.manager@kanarie.test', 'vera.wacht@kanarie.test']);
  expect(await asked(id)).toEqual(['REGISSEUR_AWAY']);
});

it('A signal that waits with a professional asks the manager nothing', async () => {
  const bert = await office.hire('Bert Regel', { profiles: ['A'] });
  const { id } = await office.led(desk, bert);
  expect(to(await mailsOf(() => childSends(office, id)))).toEqual(['bert.regel@kanarie.test']);
  expect(await asked(id)).toEqual([]);
});
