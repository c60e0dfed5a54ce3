import type { Page } from 'playwright-core';
import type { Table } from './meeting/table.ts';

/** Comes in by a personal link. */
export async function comeIn({ household }: Table, page: Page, personId: string): Promise<void> {
  await page.goto(new URL(await household.linkFor(personId)).href);
  await page.getByRole('button', { name: 'Meedoen' }).click();
  await page.waitForURL('**/vandaag');
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** The secret of the session that a page has; empty without one. */
export const secretOf = async (page: Page): Promise<string> =>
  (await page.context().cookies())[0]?.value ?? '';

/** True while a session lives on the server. */
export async function lives({ server }: Table, secret: string): Promise<boolean> {
  const answer = await fetch(`${server.origin}/graphql`, {
    method: 'POST',
    headers: {
      'Content-Type': 'application/json',
      Origin: server.origin,
      Cookie: `regietafel=${secret}`,
    },
    body: JSON.stringify({ query: '{ me { kind } }' }),
  });
  return ((await answer.json()) as { data: { me: unknown } }).data.me !== null;
}
