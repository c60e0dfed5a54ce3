import { afterAll, beforeAll, expect, test } from 'vitest';
import { layHome, startLayPlace } from '../support/lay-home.ts';
import { readOutbox, tokenIn } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import type { Region } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';

/* A22: an address that another than the person or a professional filled in proves nothing, whoever mails to it. */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  ({ server, region } = await startLayPlace());
}, 180_000);
afterAll(() => server.close());

const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';

test('Who decides for a child comes in as nobody by an address of their own, whoever mails to it (A22)', async () => {
  const traject = await region.traject();
  const [{ person: mother, id: motherId }] = traject.household as [(typeof traject.household)[number]];
  const { id: childId } = traject.child;
  const named = { input: { personId: childId, decidedById: motherId } };
  await traject.regisseur.get(change, named);
  await mother.get(change, { input: { personId: childId, email: 'van.haar@voorbeeld.test' } });
  expect(await surenessBy(traject.regisseur, childId, 'van.haar@voorbeeld.test')).toBe('NOT_CONFIRMED');
  const marked = 'query ($id: ID!) { traject(id: $id) { people { id contact { emailByAnother } } } }';
  const markOn = async (who: Person) => {
    const asked = await who.get<{
      traject: { people: { id: string; contact: { emailByAnother: boolean } | null }[] };
    }>(marked, { id: traject.id });
    return asked.traject.people.find(({ id }) => id === childId)?.contact?.emailByAnother;
  };
  expect([await markOn(traject.regisseur), await markOn(mother)]).toEqual([true, false]);
  expect(await surenessBy(traject.regisseur, childId, 'lotte@voorbeeld.test', true)).toBe('ok');
});

test('A professional who mails to what a regisseur of the household typed makes nobody sure (A22)', async () => {
  const here = await layHome(region);
  const added = `mutation ($input: AddPersonInput!) { addPerson(input: $input) { id } }`;
  const { addPerson } = await here.father.get<{ addPerson: { id: string } }>(added, {
    input: {
      trajectId: here.id,
      side: 'NETWORK',
      name: 'Oma Riet',
      relation: 'oma',
      email: 'van.hem@voorbeeld.test',
    },
  });
  expect(await surenessBy(here.desk, addPerson.id, 'van.hem@voorbeeld.test')).toBe('NOT_CONFIRMED');
});

/** Whether who comes in by a mail of somebody changes the own data. */
async function surenessBy(inviter: Person, id: string, to: string, typed = false): Promise<string> {
  const invite =
    'mutation ($id: ID!, $email: String) { invite(personId: $id, channel: MAIL, email: $email) { state } }';
  await inviter.get(invite, { id, ...(typed ? { email: to } : {}) });
  const mails = await readOutbox(server.core.environment.dataDir);
  const came = server.visitor();
  await came.get('mutation ($token: String!) { redeemInvitation(token: $token) { name } }', {
    token: tokenIn(mails.filter((mail) => mail.to === to).at(-1)),
  });
  return came.codeOf(change, { input: { personId: id, phone: '06 3' } });
}
