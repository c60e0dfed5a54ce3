import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import { mailTo, makeFirstAccounts, makeSafetyDesk, signIn } from './circle/installation.ts';
import { openPlace, type Place } from './meeting/place.ts';

/* A father who leads at level 1, on his own screen: he gets people in, and never holds the invitation of another (A22). */

let place: Place;
let desk: Page;

beforeAll(async () => {
  place = await openPlace({
    prepare: async (dataDir) => makeSafetyDesk(dataDir, await makeFirstAccounts(dataDir)),
  });
});
afterAll(async () => {
  expect(place.faults).toEqual([]);
  await place.close();
});

/** Asks the server as who sits at this screen. */
async function ask<T>(page: Page, query: string, variables: unknown): Promise<T> {
  const { data } = await page.evaluate(
    async (body) => {
      const headers = { 'Content-Type': 'application/json' };
      const answer = await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify(body) });
      return (await answer.json()) as { data: unknown };
    },
    { query, variables },
  );
  return data as T;
}

test('He mails an invitation to an address that he types, sees no letter and no link, and changes no data of another', async () => {
  desk = await place.laptop();
  await signIn(desk, place.server.dataDir, 'corrie@wijkteam.test');
  const { registerRequest: made } = await ask<{
    registerRequest: { id: string; people: { id: string; name: string }[] };
  }>(desk, operations.registerRequest, {
    input: {
      askedBy: 'zij zelf',
      householdName: 'Vermeer',
      members: [
        { name: 'Anna Vermeer', child: false, relation: 'moeder', email: 'anna@voorbeeld.test' },
        { name: 'Bram Vermeer', child: false, relation: 'vader', email: 'bram@voorbeeld.test' },
      ],
      reason: 'Druk.',
      answers: [],
    },
  });
  const fatherId = made.people.find(({ name }) => name.startsWith('Bram'))?.id;
  await ask(desk, operations.appointFirstRegisseur, {
    input: { trajectId: made.id, personId: fatherId, level: 1, motivation: 'Hij wil het zelf.' },
  });
  await ask(
    desk,
    'mutation ($id: ID!) { invite(personId: $id, channel: MAIL, email: "bram@voorbeeld.test") { id } }',
    { id: fatherId },
  );
  const isInvitation = ({ text }: { text: string }): boolean => text.includes('/meedoen#');
  const mail = await mailTo(place.server.dataDir, 'bram@voorbeeld.test', isInvitation);
  const father = await place.phone();
  await father.setViewportSize({ width: 390, height: 844 });
  await father.goto(/https?:\S+#\S+/.exec(mail.text)?.[0] ?? '');
  await father.getByRole('button', { name: 'Meedoen' }).click();
  await father.waitForURL('**/vandaag');
  await father.goto(`/traject/${made.id}/mensen`);
  await father.getByRole('button', { name: /^Uitnodigen ?: Anna Vermeer$/ }).click();
  await father.getByText('Jij krijgt de link niet te zien.', { exact: false }).waitFor();
  expect(await father.getByRole('button', { name: 'Brief om te printen' }).count()).toBe(0);
  expect(await father.getByRole('button', { name: 'Laat zien op dit scherm' }).count()).toBe(0);
  await father.getByRole('textbox', { name: 'Naar welk mailadres?' }).fill('anna@elders.test');
  await father.getByRole('button', { name: 'Stuur een mail' }).click();
  await father.getByText('De mail is onderweg.', { exact: false }).waitFor();
  await mailTo(place.server.dataDir, 'anna@elders.test', isInvitation);
  await father.getByRole('button', { name: 'Sluiten' }).last().click();
  await father.getByRole('button', { name: /^Veranderen ?: Anna Vermeer$/ }).click();
  await father.getByText('Telefoon, e-mail en adres verandert de persoon zelf.').waitFor();
  await father.getByRole('textbox', { name: 'Wie is dit?' }).fill('mama');
  await father.getByRole('button', { name: 'Opslaan' }).click();
  await father.getByText('mama').first().waitFor();
});
