import type { Page } from 'playwright-core';
import { readOutbox, type OutboxMail } from '../../support/outbox.ts';
import type { Place } from '../meeting/place.ts';

const hour = 3_600_000;

/** When a meeting begins in Dutch time: an hour to either side, for summer and winter. */
export const momentOf = (day: string, time: string): Date => new Date(`${day}T${time}:00+01:00`);

/**
 * It becomes that moment, and two hours after it: the server was killed, and one with a later clock starts on the same
 * data. Whatever happens by then was kept.
 */
export async function becomes(place: Place, moment: Date): Promise<void> {
  const { server } = place;
  await server.startLater(moment.getTime() + 2 * hour - server.now().getTime());
}

/** It becomes so many days later. */
export const daysLater = (place: Place, days: number): Promise<void> =>
  place.server.startLater(days * 24 * hour);

/** Says that the device is one's own: then one is still in after days. */
export async function saysOwnDevice(page: Page): Promise<void> {
  await page.goto('/ik');
  const own = page.getByRole('group', { name: 'Is dit apparaat van jou alleen?' });
  const answered = page.waitForResponse((answer) => /SetOwnDevice/.test(answer.request().postData() ?? ''));
  // Its words are clicked as a finger does: what comes late around it must not make the click miss.
  await own.getByText('Ja, van mij').click();
  await answered;
}

/** Mails with a subject, so far. */
export const mailsAbout = async (place: Place, subject: string): Promise<OutboxMail[]> =>
  (await readOutbox(place.server.dataDir)).filter((mail) => mail.subject === subject);
