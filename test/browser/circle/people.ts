import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { readPaper } from '../../story/main-job/paper.ts';
import { choose } from '../choose.ts';
import { PATIENCE, type Place } from '../meeting/place.ts';
import { mailTo } from './installation.ts';

/** A day so many days from now, as a date box takes it; `now` when the server's clock was moved. */
export const inDays = (days: number, now = new Date()): string =>
  new Date(now.getTime() + days * 86_400_000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** An answer of a question with round buttons; these lie under their label. */
export const radio = (page: Page, question: RegExp | string, answer: RegExp | string) =>
  page.getByRole('group', { name: question }).getByRole('radio', { name: answer });

/** Resolves when it stands where one looks: within the window, without scrolling. */
export async function inSight(what: Locator): Promise<void> {
  await what.first().waitFor();
  const seen = (): Promise<boolean> =>
    what.first().evaluate((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return top >= 0 && bottom <= one.ownerDocument.documentElement.clientHeight;
    });
  await expect.poll(seen, { timeout: PATIENCE }).toBe(true);
}

/** Somebody who is to take part. */
export interface Newcomer {
  name: string;
  relation: string;
  side: 'Bij het huishouden' | 'Familie, vriend of buur' | 'Professional van een andere organisatie';
  email?: string;
  organisation?: string;
}

/** The regisseur, on the page of people, adds somebody. */
export async function addPerson(regisseur: Page, who: Newcomer): Promise<void> {
  const side = regisseur.getByRole('group', { name: 'Bij wie hoort deze persoon?' });
  if (!(await side.isVisible())) await regisseur.getByRole('button', { name: 'Iemand toevoegen' }).click();
  await choose(radio(regisseur, 'Bij wie hoort deze persoon?', who.side));
  await regisseur.getByRole('textbox', { name: 'Naam' }).fill(who.name);
  await regisseur.getByRole('textbox', { name: 'Wie is dit?' }).fill(who.relation);
  if (who.organisation) await regisseur.getByRole('textbox', { name: 'Organisatie' }).fill(who.organisation);
  if (who.email) await regisseur.getByRole('textbox', { name: 'E-mail' }).fill(who.email);
  await regisseur.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await regisseur.getByText(`${who.name} is toegevoegd`).waitFor();
}

async function openInvitation(regisseur: Page, name: string): Promise<void> {
  await regisseur.getByRole('button', { name: new RegExp(`^Uitnodigen ?: ${name}$`) }).click();
}

async function takesPart(phone: Page, firstName: string): Promise<void> {
  await phone.getByRole('heading', { name: `Welkom ${firstName}` }).waitFor();
  await phone.getByRole('button', { name: 'Meedoen' }).click();
  await phone.waitForURL('**/vandaag');
}

/** Comes in with the letter that the regisseur prints: the code on it is typed on a phone. */
export async function comesByLetter(place: Place, regisseur: Page, name: string): Promise<Page> {
  await openInvitation(regisseur, name);
  const saved = regisseur.waitForEvent('download');
  await regisseur.getByRole('button', { name: 'Brief om te printen' }).click();
  const file = await saved;
  // The letters of one day are told apart, and none says for whom it is.
  expect(file.suggestedFilename()).toMatch(/^brief-\d{4}-\d\d-\d\d-\d+\.pdf$/);
  const letter = await readPaper(await readFile(await file.path()));
  await regisseur.getByRole('button', { name: 'Sluiten' }).last().click();
  const code = /jouw code: \S*meedoen ((?:\S ?){8})/.exec(letter.text)?.[1];
  if (!code) throw new Error(`There is no code in this letter: ${letter.text}`);
  const phone = await place.phone();
  // The address that the letter says to type.
  await phone.goto('/meedoen');
  await phone.getByRole('textbox', { name: 'De code in je brief' }).fill(code);
  await phone.getByRole('button', { name: 'Verder' }).click();
  await takesPart(phone, name.split(' ')[0] ?? '');
  return phone;
}

/** Comes in with the link in the mail that the regisseur sends. */
export async function comesByMail(place: Place, regisseur: Page, who: Newcomer): Promise<Page> {
  await openInvitation(regisseur, who.name);
  await regisseur.getByRole('button', { name: 'Stuur een mail' }).click();
  const mail = await mailTo(place.server.dataDir, who.email ?? '', ({ text }) => text.includes('/meedoen#'));
  await regisseur.getByRole('button', { name: 'Sluiten' }).last().click();
  const screen = await place.laptop();
  await screen.goto(/https?:\S+#\S+/.exec(mail.text)?.[0] ?? '');
  await takesPart(screen, who.name.split(' ')[0] ?? '');
  return screen;
}
