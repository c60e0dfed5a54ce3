import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as operations from '../support/operations.ts';
import { layHome, type Home, startLayPlace } from '../support/lay-home.ts';
import { readOutbox, tokenIn } from '../support/outbox.ts';
import { dataOf, kindsIn } from '../support/own-data.ts';
import type { Person } from '../support/person.ts';
import type { Region } from '../support/region.ts';
import type { TestServer } from '../support/server.ts';

/*
 * At level 1 somebody of the household leads. Who leads may be the one whom another is afraid of: he does not become
 * another by an invitation, and learns nothing of what another hides from him (A22).
 */

let server: TestServer;
let region: Region;

beforeAll(async () => {
  ({ server, region } = await startLayPlace());
}, 180_000);
afterAll(() => server.close());

const inviteQuery = `mutation ($id: ID!, $channel: InvitationChannel!, $email: String) {
  invite(personId: $id, channel: $channel, email: $email) { link qrSvg state } }`;
const letterQuery = 'mutation ($id: ID!) { inviteByLetter(personId: $id) }';
const redeem = 'mutation ($token: String!) { redeemInvitation(token: $token) { name } }';
const withdraw = 'mutation ($id: ID!) { withdrawInvitation(personId: $id) }';
const change = 'mutation ($input: ChangePersonInput!) { changePerson(input: $input) { id } }';
const people = `query ($id: ID!) { traject(id: $id) { people {
  id unconfirmed canBeInvited canBeInvitedByHand canBeMailed invitationState
  contact { phone email address audiences { datum visibleTo } hiddenFrom } } } }`;

const seenOf = async (person: Person, { id, motherId }: Home) => {
  const { traject } = await person.get<{ traject: { people: ({ id: string } & Record<string, unknown>)[] } }>(
    people,
    { id },
  );
  return traject.people.find((one) => one.id === motherId);
};

const lastMailTo = async (to: string) =>
  (await readOutbox(server.core.environment.dataDir)).filter((mail) => mail.to === to).at(-1);

test('He gets no letter and no link of another on his screen; the desk that registered it makes them', async () => {
  const here = await layHome(region);
  const asked = { id: here.motherId };
  expect(await here.father.codeOf(letterQuery, asked)).toBe('FORBIDDEN');
  expect(await here.father.codeOf(inviteQuery, { ...asked, channel: 'SCREEN' })).toBe('FORBIDDEN');
  expect(await here.mother.codeOf(letterQuery, { id: here.fatherId })).toBe('FORBIDDEN');
  expect(await seenOf(here.father, here)).toMatchObject({ canBeInvited: true, canBeInvitedByHand: false });
  expect(await here.desk.codeOf(letterQuery, asked)).toBe('ok');
  expect(await here.desk.codeOf(letterQuery, { id: here.fatherId })).toBe('ok');
});

test('A mail to an address that he types brings somebody in who is not known for sure, and the link never comes to him', async () => {
  const here = await layHome(region);
  const { invite } = await here.father.get<{ invite: { link: null; qrSvg: null } }>(inviteQuery, {
    id: here.motherId,
    channel: 'MAIL',
    email: 'van.hem@voorbeeld.test',
  });
  expect(invite).toMatchObject({ link: null, qrSvg: null });
  const token = tokenIn(await lastMailTo('van.hem@voorbeeld.test'));
  // On the device on which he leads he does not use what he made.
  expect(await here.father.codeOf(redeem, { token })).toBe('OWN_INVITATION');
  const asHer = server.visitor();
  await asHer.get(redeem, { token });
  const agreements = 'mutation ($input: StartOwnPlanInput!) { startOwnPlan(input: $input) { id } }';
  const input = {
    trajectId: here.id,
    formId: 'safety-agreements-adult.ik',
    planId: '7b0b4c7e-0c3f-4f0e-9f34-0d6f5b1c2a10',
  };
  expect(await asHer.codeOf(agreements, { input })).toBe('NOT_CONFIRMED');
  const unhide = { input: { personId: here.motherId, visibleTo: ['HOUSEHOLD'] } };
  expect(await asHer.codeOf(change, unhide)).toBe('NOT_CONFIRMED');
  expect((await seenOf(asHer, here))?.['contact']).toBeNull();
  // He sees no mark of it: a guess of an address would show.
  expect(await seenOf(here.father, here)).toMatchObject({ unconfirmed: null });
  // A new invitation ends it; who is in for sure stays, also when he withdraws.
  await here.father.get(inviteQuery, { id: here.motherId, channel: 'MAIL', email: 'a@voorbeeld.test' });
  expect((await asHer.get<{ me: unknown }>('{ me { name } }')).me).toBeNull();
  await here.father.get(withdraw, { id: here.motherId });
  expect((await here.mother.get<{ me: unknown }>('{ me { name } }')).me).not.toBeNull();
});

test('Hidden, never shown and not known look and answer the same to him', async () => {
  const [hidden, none] = [await layHome(region), await layHome(region, '')];
  const hide = {
    input: {
      personId: hidden.motherId,
      phone: '06 1234 5678',
      address: 'Elders 1',
      visibleTo: ['HOUSEHOLD'],
      hideFrom: [hidden.fatherId],
    },
  };
  await hidden.mother.get(change, hide);
  const withoutId = async (here: Home) => ({ ...(await seenOf(here.father, here)), id: '' });
  expect(await withoutId(hidden)).toEqual(await withoutId(none));
  const writes = [
    { phone: '06 0000 0000' },
    { email: 'van.hem@voorbeeld.test' },
    { address: 'Thuis 1' },
    { birthDate: '1990-01-01' },
    { visibleTo: ['HOUSEHOLD'] },
    { hideFrom: [] },
    { showAgainTo: [] },
    { child: true },
  ];
  for (const here of [hidden, none])
    for (const write of writes)
      expect(await here.father.codeOf(change, { input: { personId: here.motherId, ...write } })).toBe(
        'FORBIDDEN',
      );
  const mail = (here: Home, email?: string) =>
    here.father.codeOf(inviteQuery, { id: here.motherId, channel: 'MAIL', email });
  expect([await mail(hidden), await mail(none)]).toEqual(['INPUT_INVALID', 'INPUT_INVALID']);
  expect([await mail(hidden, 'x@voorbeeld.test'), await mail(none, 'y@voorbeeld.test')]).toEqual([
    'ok',
    'ok',
  ]);
  expect(await withoutId(hidden)).toEqual(await withoutId(none));
});

test('What the household may see he mails to; an address that he wrote himself proves nothing', async () => {
  const here = await layHome(region);
  const input = { personId: here.motherId, visibleTo: ['HOUSEHOLD'] };
  await here.mother.get(change, { input });
  expect(await seenOf(here.father, here)).toMatchObject({
    canBeMailed: true,
    contact: { email: 'anna@voorbeeld.test', hiddenFrom: null },
  });
  const mayStart = async (): Promise<string> => {
    const asHer = server.visitor();
    await here.father.get(inviteQuery, { id: here.motherId, channel: 'MAIL' });
    const { traject } = await here.father.get<{
      traject: { people: { id: string; contact: { email: string } | null }[] };
    }>(people, { id: here.id });
    const to = traject.people.find(({ id }) => id === here.motherId)?.contact?.email ?? '';
    await asHer.get(redeem, { token: tokenIn(await lastMailTo(to)) });
    return asHer.codeOf(change, { input: { personId: here.motherId, phone: '06 1' } });
  };
  expect(await mayStart()).toBe('ok');
  await here.father.get(change, { input: { personId: here.motherId, email: 'van.hem@voorbeeld.test' } });
  expect(await mayStart()).toBe('NOT_CONFIRMED');
});

test('What he reads to take his own data along stands in the log like what he reads on a screen (G8)', async () => {
  const here = await layHome(region);
  const input = { trajectId: here.id, formId: 'support-plan.wij', planId: randomUUID() };
  await here.father.get(operations.startPlan, { input });
  expect(kindsIn(await dataOf(here.father))).toContain('PLAN');
  const { accessLog } = await here.mother.get<{ accessLog: { what: string }[] }>(
    'query ($id: ID!) { accessLog(trajectId: $id) { what } }',
    { id: here.id },
  );
  expect(accessLog.map(({ what }) => what)).toContain('PLAN_READ');
});
