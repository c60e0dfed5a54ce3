import { afterAll, beforeAll, expect, test } from 'vitest';
import { colleagues, makeHousehold, type Household } from '../fault/kill/household.ts';
import { startServerProcess, type ServerProcess } from '../fault/kill/server-process.ts';
import { startSmtp, type SmtpServer } from '../support/smtp.ts';

interface Shown {
  invitationState: string | null;
  contact: { email: string; emailRefused: boolean };
}

let smtp: SmtpServer;
let server: ServerProcess;
let household: Household;

beforeAll(async () => {
  smtp = await startSmtp();
  server = await startServerProcess({ colleagues, smtpUrl: smtp.url });
  household = await makeHousehold(server);
});
afterAll(async () => {
  await server.close();
  await smtp.close();
});

const change = (email: string) =>
  household.regisseur.get('mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }', {
    input: { personId: household.ids.anna, email },
  });
const inviteByMail = () =>
  household.regisseur.get('mutation ($id: ID!) { invite(personId: $id, channel: MAIL) { id } }', {
    id: household.ids.anna,
  });

async function shown(): Promise<Shown> {
  const { traject } = await household.regisseur.get<{ traject: { people: ({ id: string } & Shown)[] } }>(
    'query ($id: ID!) { traject(id: $id) { people { id invitationState contact { email emailRefused } } } }',
    { id: household.trajectId },
  );
  const { invitationState, contact } = traject.people.find(({ id }) => id === household.ids.anna)!;
  return { invitationState, contact };
}

test('An invitation that the mail server refuses does not look sent, until the address is put right', async () => {
  await change('anna@nergens.test');
  smtp.refuse = '550 no such mailbox';
  await inviteByMail();
  await expect.poll(shown, { timeout: 30_000 }).toEqual({
    invitationState: 'UNDELIVERED',
    contact: { email: 'anna@nergens.test', emailRefused: true },
  });
  smtp.refuse = null;
  await change('anna@ergens.test');
  expect((await shown()).contact.emailRefused).toBe(false);
  await inviteByMail();
  await smtp.until(1);
  expect(await shown()).toEqual({
    invitationState: 'OPEN',
    contact: { email: 'anna@ergens.test', emailRefused: false },
  });
});
