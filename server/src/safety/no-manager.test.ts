import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { createTrajectFixture, type Office, type Worker } from '../traject/traject.testing.ts';
import { childSends, personIn } from './safety.testing.ts';

/* Somebody is not safe, no professional leads, and nobody is manager: who is asked then, and what the desk reads of it. */

let office: Office;
let desk: Worker;
let guard: Worker;

beforeAll(async () => {
  office = await createTrajectFixture();
  desk = await office.hire('Dirk Balie', { roles: ['AANMELDCOORDINATOR'] });
  guard = await office.hire('Vera Wacht', { roles: ['SAFETY_DESK'] });
  await office.hire('Bea Beheer', { roles: ['ADMINISTRATOR'] });
});
afterAll(() => office.core.close());

/** Who is mailed when it is looked at now, after some time, with the page that the mail leads to. */
async function mailed(look: () => Promise<unknown> = async () => undefined, after = 0): Promise<string[]> {
  const mails = vi.spyOn(office.core.mailer, 'send');
  office.core.clock.advance(after);
  await look();
  await office.safety.mailDue();
  const sent = mails.mock.calls.map(([{ to, text }]) => {
    expect(text).not.toMatch(/sloeg|Canarius|Noor/i);
    const path = /https?:\/\/[^/\s]+(\/\S*)/.exec(text)?.[1] ?? '';
    return `${to.split('@')[0]} ${path.replace(/[0-9a-f-]{36}/, 'ID')}`;
  });
  mails.mockRestore();
  return sent.sort();
}
const day = 24 * 60 * 60_000;

const neededIn = async (trajectId: string) =>
  (await office.safety.deskSignals(await office.grant(guard.viewer, 'SAFETY_DESK'))).find(
    (one) => one.trajectId === trajectId,
  )?.professionalNeeded;

it('While nobody leads yet the coordinator with whom the request waits is asked for a regisseur, once', async () => {
  const { id } = await office.request(desk);
  expect(await mailed(() => childSends(office, id))).toEqual([
    'dirk.balie /traject/ID',
    'vera.wacht /veiligheid',
  ]);
  expect(await mailed()).toEqual([]);
  expect(await neededIn(id)).toEqual({ leads: 'NOBODY', askedOf: 'COORDINATOR' });
});

it('Without a manager who administers the organisation is asked for one each day, and the first manager hears of it', async () => {
  const { id } = await office.request(desk, { answers: [] });
  const { id: personId } = await personIn(office, id, false);
  const appointing = await office.on(desk.viewer, 'FIRST_APPOINTMENT', id);
  const appointment = { trajectId: id, personId, level: 1, motivation: 'Zij wil het zelf.' };
  await office.intake.appointFirst(appointing, appointment);
  expect(await mailed(() => childSends(office, id))).toEqual([
    'bea.beheer /beheer',
    'vera.wacht /veiligheid',
  ]);
  expect(await mailed(undefined, 60_000)).toEqual([]);
  expect(await neededIn(id)).toEqual({ leads: 'LAY', askedOf: 'ADMINISTRATOR' });
  expect(await mailed(undefined, day)).toEqual(['bea.beheer /beheer']);
  await office.hire('Mo Manager', { roles: ['MANAGER'] });
  expect(await mailed(undefined, 60_000)).toEqual(['mo.manager /sturing']);
  expect(await neededIn(id)).toEqual({ leads: 'LAY', askedOf: 'MANAGER' });
});
