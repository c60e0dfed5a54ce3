import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readOutbox, type OutboxMail } from '../../support/outbox.ts';
import { choose } from '../choose.ts';
import { PATIENCE } from '../meeting/place.ts';

const createAccount = fileURLToPath(new URL('../../../server/tools/create-account.ts', import.meta.url));
const run = promisify(execFile);

async function account(dataDir: string, ...words: string[]): Promise<string> {
  const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, DEMO: '0' };
  return (await run(process.execPath, [createAccount, ...words], { env })).stdout;
}

/** The first account, made as the README says: on an empty data folder, by the command. Returns its organisation. */
export async function makeFirstAccount(dataDir: string): Promise<string> {
  const said = await account(
    dataDir,
    ...['--organisation', 'Wijkteam Zonneveld', '--name', 'Corrie Aanmelding', '--function', 'coördinator'],
    ...['--email', 'corrie@wijkteam.test', '--roles', 'PROFESSIONAL,AANMELDCOORDINATOR,ADMINISTRATOR'],
    ...['--profiles', 'A,B'],
  );
  return /Organisatie: (\S+)/.exec(said)?.[1] ?? '';
}

/** The first account, and that of a colleague by the same command. Returns their organisation. */
export async function makeFirstAccounts(dataDir: string): Promise<string> {
  const organisation = await makeFirstAccount(dataDir);
  await account(
    dataDir,
    ...['--organisation-id', organisation, '--name', 'Rachida Regelaar', '--function', 'wijkcoach'],
    ...['--email', 'rachida@wijkteam.test', '--roles', 'PROFESSIONAL', '--profiles', 'A,B'],
  );
  return organisation;
}

/** A safety desk beside them: without one nobody of a household leads. */
export async function makeSafetyDesk(dataDir: string, organisation: string): Promise<void> {
  await account(
    dataDir,
    ...['--organisation-id', organisation, '--name', 'Dora Desk', '--function', 'veiligheidsdesk'],
    ...['--email', 'dora@wijkteam.test', '--roles', 'SAFETY_DESK'],
  );
}

/** A second coordinator beside them. */
export async function makeTwoCoordinators(dataDir: string): Promise<void> {
  const organisation = await makeFirstAccounts(dataDir);
  await account(
    dataDir,
    ...['--organisation-id', organisation, '--name', 'Fatma Loket', '--function', 'coördinator'],
    ...['--email', 'fatma@wijkteam.test', '--roles', 'PROFESSIONAL,AANMELDCOORDINATOR'],
  );
}

/** Somebody who works there, as the administrator writes it down. */
export interface NewColleague {
  name: string;
  email: string;
  work: string;
  /** As the screen says it. */
  role: 'Professional' | 'Manager';
}

/** The administrator makes an account on the screen. */
export async function makeColleague(administrator: Page, who: NewColleague): Promise<void> {
  await administrator.goto('/beheer/nieuw');
  await administrator.getByRole('textbox', { name: 'Naam' }).fill(who.name);
  await administrator.getByRole('textbox', { name: 'E-mailadres' }).fill(who.email);
  await administrator.getByRole('textbox', { name: 'Functie' }).fill(who.work);
  for (const role of ['Professional', 'Manager'])
    await choose(administrator.getByRole('checkbox', { name: new RegExp(`^${role}`) }), role === who.role);
  if (who.role === 'Professional')
    for (const profile of ['Profiel A', 'Profiel B'])
      await choose(administrator.getByRole('checkbox', { name: profile, exact: true }));
  await administrator.getByRole('button', { name: 'Maak account' }).click();
  await administrator.waitForURL('**/beheer/account/*');
}

/** The newest mail to an address that fits, as soon as it is there. */
export async function mailTo(
  dataDir: string,
  address: string,
  fits: (mail: OutboxMail) => boolean = () => true,
): Promise<OutboxMail> {
  let found: OutboxMail | undefined;
  const look = async (): Promise<boolean> => {
    found = (await readOutbox(dataDir)).filter((mail) => mail.to.includes(address) && fits(mail)).at(-1);
    return found !== undefined;
  };
  await expect.poll(look, { timeout: PATIENCE }).toBe(true);
  return found as OutboxMail;
}

/** Signs in as a professional does: asks for a mail, opens its link, and says yes. */
export async function signIn(page: Page, dataDir: string, address: string): Promise<void> {
  const earlier = new Set((await readOutbox(dataDir)).map(({ raw }) => raw));
  await page.goto('/inloggen');
  await page.getByRole('textbox', { name: 'Je e-mailadres' }).fill(address);
  await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
  await page.getByText('Kijk in je mail').first().waitFor();
  const { text } = await mailTo(
    dataDir,
    address,
    (mail) => !earlier.has(mail.raw) && mail.text.includes('/inloggen/link#'),
  );
  await page.goto(/https?:\S+#\S+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/vandaag');
}
