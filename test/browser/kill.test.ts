import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPaper } from '../story/main-job/paper.ts';
import { boxFits, boxHolds, goToItem, showsItem, typeAtOnce } from './meeting/screens.ts';
import { createMeetingFixture, type Table } from './meeting/table.ts';

const PICTURE = 'Wat ons gezamenlijk beeld is';
const KILLS = 3;

let table: Table;
const screens: Record<'chair' | 'anna' | 'bram' | 'guest' | 'beamer', Page> = {} as never;

beforeAll(async () => {
  table = await createMeetingFixture();
});
afterAll(() => table.close());

test('Everyone is in the meeting, at the shared picture', async () => {
  const { household, server, meetingId } = table;
  screens.chair = await table.laptop(server.colleague('regisseur').secret);
  screens.anna = await table.phoneOf(household.ids.anna, 'Anna');
  screens.bram = await table.phoneOf(household.ids.bram, 'Bram');
  await screens.chair.goto(`/overleg/${meetingId}/leiden`);
  await screens.chair.getByRole('button', { name: 'Begin het overleg' }).click();
  const code = await screens.chair.getByText(/^Code om mee te doen/).innerText();
  for (const phone of [screens.anna, screens.bram]) await phone.goto(`/overleg/${meetingId}`);
  screens.guest = await table.guestBy(code, 'Gré', screens.chair, 'Oma Gré, oma');
  screens.beamer = await table.beamer(screens.chair);
  await screens.beamer.goto(`/overleg/${meetingId}/scherm`);
  await goToItem(screens.chair, PICTURE);
  for (const screen of Object.values(screens)) {
    await showsItem(screen, PICTURE);
    // Gone after any reload: all have to come back by themselves.
    await screen.locator('html').evaluate((html) => void (html.ownerDocument.sameAsBefore = true));
  }
});

const questions = ['Wat zien we gebeuren?', 'Waardoor blijft dit bestaan?', 'Wat helpt juist?'];

for (const [index, question] of questions.slice(0, KILLS).entries()) {
  test(`kill -9 in the middle of typing (${index + 1} of ${KILLS}): every letter is there once, and all screens come back`, async () => {
    const { server } = table;
    const hers = `Anna schrijft door terwijl de server omvalt, keer ${index + 1}. `;
    const his = `Bram merkt er haast niets van, keer ${index + 1}. `;
    const kill = async (): Promise<void> => {
      // As soon as another phone shows some letters, which is at another letter every time.
      await boxFits(screens.guest, question, (text) => text.length >= 12 + 9 * index);
      await server.kill();
      await server.start();
    };
    const typing = typeAtOnce(question, [
      [screens.anna, hers],
      [screens.bram, his],
    ]);
    await Promise.all([typing, kill()]);

    const both = await boxFits(screens.guest, question, (text) => text.length >= hers.length + his.length);
    expect([hers + his, his + hers]).toContain(both);
    for (const who of ['anna', 'bram', 'guest', 'chair'] as const)
      await boxHolds(screens[who], question, both);
    await screens.beamer.getByText(both.trim()).waitFor();
    for (const screen of Object.values(screens)) {
      await screen
        .getByText('Je bent even niet verbonden. Wat je typt blijft bewaard.')
        .filter({ visible: true })
        .waitFor({ state: 'detached' });
      expect(await screen.locator('html').evaluate((html) => html.ownerDocument.sameAsBefore)).toBe(true);
    }
  });
}

test('The meeting goes on where it was: hands, next item, adopting, and the PDF with every letter', async () => {
  const { chair, anna, bram, guest, beamer } = screens;
  await guest.getByRole('button', { name: 'Hand opsteken' }).click();
  await chair
    .getByRole('button', { name: /^Geef het woord.*Oma Gré$/ })
    .first()
    .click();
  await beamer.getByText('Aan het woord: Oma Gré').waitFor();
  await chair.getByRole('button', { name: 'Afronden' }).first().click();
  await chair.getByRole('button', { name: 'Stel vast' }).click();
  await chair.getByRole('button', { name: 'Ja, stel het plan vast' }).click();
  for (const screen of Object.values(screens))
    await screen.getByText('Het plan staat vast').first().waitFor();
  for (const screen of [anna, bram, guest]) {
    const link = screen.getByRole('link', { name: 'Open het plan als pdf' });
    const answer = await screen.context().request.get((await link.getAttribute('href')) ?? '');
    const { text } = await readPaper(await answer.body());
    for (let time = 1; time <= KILLS; time++) {
      expect(text.split(`Anna schrijft door terwijl de server omvalt, keer ${time}.`)).toHaveLength(2);
      expect(text.split(`Bram merkt er haast niets van, keer ${time}.`)).toHaveLength(2);
    }
  }
  expect(table.faults).toEqual([]);
});
