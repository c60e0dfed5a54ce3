import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaper } from '../story/main-job/paper.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';

/** What can be folded, and whether what is in it is seen. */
const FOLDED =
  `[...document.querySelectorAll('details:not([open], .print-hide, .print-hide *)')].map((one) => ({
  text: one.querySelector('summary').textContent.trim(),
  shown: [...one.children].slice(1).every((part) => part.checkVisibility()),
}))` as unknown as () => { text: string; shown: boolean }[];

let table: Table;
beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

test('The plan is printed whole from where one writes, on a phone with one part on the screen and on a laptop', async () => {
  const { household, server } = table;
  const phone = await table.phoneOf(household.ids.anna, 'Anna');
  const laptop = await table.laptop(server.colleague('regisseur').secret);
  for (const page of [phone, laptop]) {
    for (const part of ['', '?deel=goals', '/lezen']) {
      await page.goto(`/traject/${household.trajectId}/plan/${household.planId}${part}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      const { text } = await readPaper(await page.pdf());
      const parts = [...text.matchAll(/(?:^|\s)(\d{1,2})\. (?=[A-Z])/g)].map(([, number]) => Number(number));
      expect(new Set(parts), part).toEqual(new Set(Array.from({ length: 17 }, (_, index) => index + 1)));
      // Each once: the screen itself is not on the paper.
      expect(text.split('Wat ons gezamenlijk beeld is')).toHaveLength(2);
    }
  }
  expect(table.faults).toEqual([]);
});

test('What is folded on a screen stands on its paper, wherever one prints', async () => {
  const { household, server } = table;
  const laptop = await table.laptop(server.colleague('regisseur').secret);
  const phone = await table.phoneOf(household.ids.anna, 'Anna');
  const traject = `/traject/${household.trajectId}`;
  const parts = ['', '/veilig', '/stappen', '/regie', '/mensen', '/overleggen', '/verloop'];
  const own = parts.map((part) => `${traject}${part}`);
  const hidden: string[] = [];
  let folded = 0;
  for (const [page, paths] of [
    [laptop, [...own, '/trajecten', '/hulp', '/werkwijze/2026/professionals', '/overleg/' + table.meetingId]],
    [phone, [traject, `${traject}/veilig`, '/vandaag', '/ik', '/werkwijze']],
  ] as const) {
    await page.emulateMedia({ media: 'print' });
    for (const path of paths) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
      const found = await page.evaluate(FOLDED);
      folded += found.length;
      hidden.push(...found.filter(({ shown }) => !shown).map(({ text }) => `${path}: ${text}`));
    }
  }
  expect(hidden).toEqual([]);
  expect(folded).toBeGreaterThan(0);
});
