import type { Page } from 'playwright-core';
import { goToItem, showsItem } from './screens.ts';
import { createMeetingFixture, type Table } from './table.ts';

/** A meeting that began, with who leads on a laptop and two of the household on phones, all at the same item. */
export interface Typing {
  table: Table;
  chair: Page;
  anna: Page;
  bram: Page;
}

/** Everyone stands at an item in which all write. */
export async function standAt(item: string): Promise<Typing> {
  const table = await createMeetingFixture();
  const { household, meetingId } = table;
  const chair = await table.begins();
  const anna = await table.phoneOf(household.ids.anna, 'Anna');
  const bram = await table.phoneOf(household.ids.bram, 'Bram');
  for (const phone of [anna, bram]) await phone.goto(`/overleg/${meetingId}`);
  await goToItem(chair, item);
  for (const phone of [anna, bram]) await showsItem(phone, item);
  return { table, chair, anna, bram };
}
