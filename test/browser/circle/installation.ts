import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { readOutbox, type OutboxMail } from '../../support/outbox.ts';
import { PATIENCE } from '../meeting/place.ts';

const createAccount = fileURLToPath(new URL('../../../server/tools/create-account.ts', import.meta.url));
const run = promisify(execFile);

/** The first accounts, made as the README says: on an empty data folder, by the command. */
export async function makeFirstAccounts(dataDir: string): Promise<void> {
  const account = async (...words: string[]): Promise<string> => {
    const env = { PATH: process.env['PATH'], DATA_DIR: dataDir, DEMO: '0' };
    return (await run(process.execPath, [createAccount, ...words], { env })).stdout;
  };
  const said = await account(
    ...['--organisation', 'Wijkteam Zonneveld', '--name', 'Corrie Aanmelding', '--function', 'coördinator'],
    ...['--email', 'corrie@wijkteam.test', '--roles', 'PROFESSIONAL,AANMELDCOORDINATOR,ADMINISTRATOR'],
    ...['--profiles', 'A,B'],
  );
  const organisation = /Organisatie: (\S+)/.exec(said)?.[1] ?? '';
  await account(
    ...['--organisation-id', organisation, '--name', 'Rachida Regelaar', '--function', 'wijkcoach'],
    ...['--email', 'rachida@wijkteam.test', '--roles', 'PROFESSIONAL', '--profiles', 'A,B'],
  );
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
  await page.goto('/inloggen');
  const box = page.getByRole('textbox', { name: 'Je e-mailadres' });
  // A page that is not awake yet takes what is typed away again.
  const asked = page.getByText('Kijk in je mail').first();
  const ask = async (): Promise<boolean> => {
    if (!(await asked.isVisible())) {
      await box.fill(address);
      await page.getByRole('button', { name: 'Stuur mij een mail' }).click();
    }
    return asked.isVisible();
  };
  await expect.poll(ask, { timeout: PATIENCE, interval: 1000 }).toBe(true);
  const { text } = await mailTo(dataDir, address, (mail) => mail.text.includes('/inloggen/link#'));
  await page.goto(/https?:\S+#\S+/.exec(text)?.[0] ?? '');
  await page.getByRole('button', { name: 'Inloggen', exact: true }).click();
  await page.waitForURL('**/vandaag');
}
