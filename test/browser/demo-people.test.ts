import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startDemo, type DemoServer } from '../screens/demo.ts';
import { openBrowser } from '../support/browser.ts';
import type { Person } from '../support/person.ts';
import { PATIENCE } from './meeting/place.ts';

let demo: DemoServer;
let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
  demo = await startDemo();
  // The whole region is made, on a machine that may have more to do.
}, 400_000);
afterAll(async () => {
  await browser.close();
  await demo.close();
});

/** A meeting of the demo region that a regisseur leads and that is still to come, and who belongs to it. */
async function nextMeetingOf(person: Person): Promise<string> {
  const { myTrajecten } = await person.get<{ myTrajecten: { id: string }[] }>('{ myTrajecten { id } }');
  const meetings = await Promise.all(
    myTrajecten.map(async ({ id }) => {
      const { traject } = await person.get<{ traject: { meetings: { id: string; state: string }[] } }>(
        'query ($id: ID!) { traject(id: $id) { meetings { id state } } }',
        { id },
      );
      return traject.meetings;
    }),
  );
  const found = meetings.flat().find(({ state }) => state === 'PLANNED');
  if (!found) throw new Error('This regisseur has no meeting to come.');
  return found.id;
}

/** What the screen says after the chair called the demo participants. */
async function called(key: string): Promise<string> {
  const person = await demo.become(key);
  const id = await nextMeetingOf(person);
  const context = await browser.newContext({ baseURL: demo.origin, locale: 'nl-NL' });
  context.setDefaultTimeout(PATIENCE);
  try {
    const [name = '', value = ''] = person.cookie()?.split('=') ?? [];
    await context.addCookies([{ name, value, url: demo.origin }]);
    const page = await context.newPage();
    await page.goto(`/overleg/${id}/leiden`);
    await page.getByRole('button', { name: 'Laat demo-deelnemers meedoen' }).click();
    const said = page.getByText(/^(?:Ze doen nu mee|Bij dit overleg|Dat lukte niet)/);
    await said.waitFor();
    return (await said.textContent()) ?? '';
  } finally {
    await context.close();
  }
}

test.each(['yasemin', 'tjeerd', 'rosalie', 'orlando'])(
  'Called to a meeting of %s, either people with names come, or it says that nobody of it takes part',
  async (key) => {
    const said = await called(key);
    expect(said).toMatch(
      /^(?:Ze doen nu mee zoals echte mensen: \p{L}[^.]+\p{L}\.|Bij dit overleg hoort niemand die meedoet in de demo\..*)$/u,
    );
    expect(said.startsWith('Ze doen')).toBe(key === 'yasemin');
  },
);
