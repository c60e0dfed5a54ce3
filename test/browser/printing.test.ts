import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaper } from '../story/main-job/paper.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';

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
