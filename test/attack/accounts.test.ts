import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OrganisationRole } from '../../server/src/schema.generated.ts';
import * as operations from '../support/operations.ts';
import { readOutbox } from '../support/outbox.ts';
import type { Person } from '../support/person.ts';
import { makeRegion, type Region, type TestTraject } from '../support/region.ts';
import { aSecond } from '../support/second.ts';
import { startServer, type TestServer } from '../support/server.ts';

let server: TestServer;
let region: Region;
let administrator: Person;

beforeAll(async () => {
  server = await startServer();
  region = await makeRegion(server);
  administrator = (await region.account('Ada Beheer', ['ADMINISTRATOR'])).person;
}, 180_000);
afterAll(() => server.close());

interface Account {
  id: string;
  name: string;
  function: string;
  email: string;
  roles: OrganisationRole[];
  profiles: string[];
  teams: string[];
  state: string;
  lastSignInAt: string | null;
  leads: number;
  revision: number;
  you: boolean;
}

const fields = 'id name function email roles profiles teams state lastSignInAt leads revision you';
const list = `{ organisationAccounts { ${fields} } }`;
const create = `mutation ($input: CreateAccountInput!) { createAccount(input: $input) { ${fields} } }`;
const change = `mutation ($input: ChangeAccountInput!) { changeAccount(input: $input) { ${fields} } }`;
const setState = `mutation ($input: AccountStateInput!) { setAccountState(input: $input) { ${fields} } }`;
const me = '{ me { organisationRoles } }';
const steering = '{ obligations { trajectId kind reason } }';

const accountOf = async (id: string, by = administrator): Promise<Account> => {
  const { organisationAccounts } = await by.get<{ organisationAccounts: Account[] }>(list);
  return organisationAccounts.find((one) => one.id === id)!;
};
const stateOf = async (id: string, state: string, by = administrator) => ({
  input: { accountId: id, revision: (await accountOf(id, by)).revision, state },
});
const saidOf = ({ name, function: work, email, roles, profiles, teams }: Account) => {
  return { name, function: work, email, roles, profiles, teams };
};
const changed = async (id: string, changes: Partial<Account>) => {
  const account = await accountOf(id);
  return { input: { accountId: id, revision: account.revision, ...saidOf(account), ...changes } };
};
const newOne = (more: Record<string, unknown> = {}) => ({
  input: {
    name: 'Nel Nieuw',
    function: 'wijkcoach',
    email: `${randomUUID()}@voorbeeld.test`,
    roles: ['PROFESSIONAL'],
    profiles: ['A'],
    teams: ['Noord'],
    ...more,
  },
});

/** A traject, with the account that leads it, a plan, and a socket of the regisseur that follows it. */
async function led(): Promise<{ traject: TestTraject; accountId: string; planId: string }> {
  const traject = await region.traject();
  const { me: leader } = await traject.regisseur.get<{ me: { accountId: string } }>('{ me { accountId } }');
  const planId = randomUUID();
  await traject.regisseur.get(operations.startPlan, {
    input: { trajectId: traject.id, formId: 'support-plan.wij', planId },
  });
  return { traject, accountId: leader.accountId, planId };
}

describe('Who loses an account, or a role, loses everything within a second', () => {
  test.each([
    { how: 'suspended', lose: async (id: string) => [setState, await stateOf(id, 'SUSPENDED')] as const },
    { how: 'ended', lose: async (id: string) => [setState, await stateOf(id, 'ENDED')] as const },
    {
      how: 'professional no more',
      lose: async (id: string) => [change, await changed(id, { roles: ['MANAGER'] })] as const,
    },
  ])('A regisseur who is $how: socket, session and rights, and the manager is told', async ({ lose }) => {
    const { traject, accountId, planId } = await led();
    // The role that stays keeps no subscription alive either.
    await administrator.get(change, await changed(accountId, { roles: ['PROFESSIONAL', 'MANAGER'] }));
    const events = traject.regisseur.follow<{ planEvents: { upTo: number } }>(operations.planEvents, {
      planId,
      after: 0,
    });
    // Something to receive, so that following is known to work.
    await traject.regisseur.get(operations.addEntry, {
      input: { planId, sectionKey: 'goals', entryId: randomUUID(), mutationId: randomUUID() },
    });
    await events.next();
    const socketClosed = new Promise((done) => traject.regisseur.socket().on('closed', done));
    const [operation, variables] = await lose(accountId);
    const second = await aSecond(() => administrator.get('{ me { __typename } }'));
    const before = Date.now();
    await administrator.get(operation, variables);
    const answered = Date.now();
    expect(await traject.regisseur.codeOf(operations.plan, { id: planId })).toBe('UNAUTHENTICATED');
    await socketClosed;
    const took = Date.now() - answered;
    expect(took, 'from the answer to the end of the socket').toBeLessThan(await second());
    expect(answered).toBeGreaterThanOrEqual(before);
    for await (const { errors } of events) expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');

    const manager = (await region.account('Mia Manager', ['MANAGER'])).person;
    const { obligations } = await manager.get<{ obligations: { trajectId: string; reason: string }[] }>(
      steering,
    );
    expect(obligations).toContainEqual({
      trajectId: traject.id,
      kind: 'SUCCESSOR',
      reason: 'REGISSEUR_AWAY',
    });
    const { traject: seen } = await traject.household[0]!.person.get<{
      traject: { regisseur: { id: string } };
    }>('query ($id: ID!) { traject(id: $id) { regisseur { id } } }', { id: traject.id });
    expect(seen.regisseur.id, 'nothing changes hands by itself').toBe(traject.regisseurId);
  });

  test('Who is professional no more gets no mail about the meetings of a household any more', async () => {
    const traject = await region.traject();
    const { accountId } = await region.account('Gerda Gast', ['PROFESSIONAL']);
    const { email } = await accountOf(accountId);
    const { addPerson } = await traject.regisseur.get<{ addPerson: { id: string } }>(operations.addPerson, {
      input: { trajectId: traject.id, side: 'PROFESSIONAL', accountId, relation: 'begeleider' },
    });
    const [planId, meetingId] = [randomUUID(), randomUUID()];
    await traject.regisseur.get(operations.startPlan, {
      // For who comes: a meeting that leaves the household out is over no plan that it reads.
      input: {
        ...{ trajectId: traject.id, formId: 'support-plan.wij', planId },
        readers: [addPerson.id, traject.professional.id],
      },
    });
    const at = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();
    await traject.regisseur.get(
      'mutation ($input: PlanMeetingInput!) { planMeeting(input: $input) { id } }',
      {
        input: {
          ...{
            trajectId: traject.id,
            meetingId,
            kind: 'STARTOVERLEG',
            startsAt: at(24),
            minutes: 60,
            planId,
          },
          ...{ place: 'Wijkgebouw', personIds: [addPerson.id, traject.professional.id] },
        },
      },
    );
    /** How many mails came, once the other professional had them too. */
    const mails = async (count: number) => {
      for (;;) {
        const all = await readOutbox(server.core.environment.dataDir);
        const { me: other } = await traject.professional.person.get<{ me: { accountId: string } }>(
          '{ me { accountId } }',
        );
        const its = (await accountOf(other.accountId)).email;
        if (all.filter(({ to }) => to === its).length >= count)
          return all.filter(({ to }) => to === email).length;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    };
    expect(await mails(1)).toBe(1);
    await administrator.get(change, await changed(accountId, { roles: ['MANAGER'] }));
    await traject.regisseur.get(
      'mutation ($input: ChangeMeetingInput!) { changeMeeting(input: $input) { id } }',
      {
        input: { meetingId, startsAt: at(48), place: 'Geheim adres 5' },
      },
    );
    expect(await mails(2)).toBe(1);
  });

  test('A suspended account starts no session: by link, by code, or by itself', async () => {
    const { accountId } = await region.account('Sjors Stil', ['PROFESSIONAL']);
    await administrator.get(setState, await stateOf(accountId, 'SUSPENDED'));
    const { account } = server.app.services;
    await expect(account.startSession({ kind: 'ACCOUNT', accountId }, 'test')).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });

  test('An account that is suspended while its session begins has none', async () => {
    const { accountId } = await region.account('Renske Race', ['PROFESSIONAL']);
    const input = await stateOf(accountId, 'SUSPENDED');
    const { account } = server.app.services;
    const [started] = await Promise.all([
      account.startSession({ kind: 'ACCOUNT', accountId }, 'test').catch(() => null),
      administrator.get(setState, input),
    ]);
    const person = server.personWith(started?.secret ?? 'x');
    expect((await person.get<{ me: unknown }>(me)).me).toBeNull();
  });

  test('Who is opened again may do what was given, and no successor is asked for any more', async () => {
    const { traject, accountId } = await led();
    await administrator.get(setState, await stateOf(accountId, 'SUSPENDED'));
    await administrator.get(setState, await stateOf(accountId, 'ACTIVE'));
    const manager = (await region.account('Mia Manager', ['MANAGER'])).person;
    const { obligations } = await manager.get<{ obligations: { trajectId: string; kind: string }[] }>(
      steering,
    );
    expect(obligations.filter((one) => one.trajectId === traject.id && one.kind === 'SUCCESSOR')).toEqual([]);
    const { secret } = await server.app.services.account.startSession({ kind: 'ACCOUNT', accountId }, 'test');
    expect(
      await server
        .personWith(secret)
        .codeOf(`query ($id: ID!) { traject(id: $id) { id } }`, { id: traject.id }),
    ).toBe('ok');
  });

  test('A suspended professional is nobody’s candidate or colleague, and its signals go to the safety desk', async () => {
    const { traject, accountId } = await led();
    await administrator.get(setState, await stateOf(accountId, 'SUSPENDED'));
    const candidates = await region.coordinator.get<{ regisseurCandidates: { accountId: string }[] }>(
      `{ regisseurCandidates(edition: "handbook-2026", level: 2) { accountId } }`,
    );
    expect(candidates.regisseurCandidates.map((one) => one.accountId)).not.toContain(accountId);
    await traject.household[0]!.person.get(
      'mutation ($input: SafetySignalInput!) { sendSafetySignal(input: $input) }',
      { input: { trajectId: traject.id, words: 'Help.', lifeThreatening: false, mutationId: randomUUID() } },
    );
    const desk = (await region.account('Vera Desk', ['SAFETY_DESK'])).person;
    const { safetyDesk } = await desk.get<{ safetyDesk: { trajectId: string }[] }>(
      '{ safetyDesk { trajectId } }',
    );
    expect(safetyDesk.map(({ trajectId }) => trajectId)).toContain(traject.id);
  });
});

describe('The last administrator stays', () => {
  test.each([
    ['suspended', async (id: string, by: Person) => [setState, await stateOf(id, 'SUSPENDED', by)] as const],
    ['ended', async (id: string, by: Person) => [setState, await stateOf(id, 'ENDED', by)] as const],
  ])('It cannot be %s', async (_, lose) => {
    const own = await makeRegion(server, 'Team Alleen');
    const only = await own.account('Ans Alleen', ['ADMINISTRATOR', 'PROFESSIONAL']);
    expect(await only.person.codeOf(...(await lose(only.accountId, only.person)))).toBe('LAST_ADMINISTRATOR');
    expect((await accountOf(only.accountId, only.person)).state).toBe('ACTIVE');
  });

  test('Of two who remove each other at the same moment one stays, three times', async () => {
    for (let round = 0; round < 3; round += 1) {
      const own = await makeRegion(server, 'Team Samen');
      const pair = [
        await own.account('Ans', ['ADMINISTRATOR']),
        await own.account('Bep', ['ADMINISTRATOR']),
      ] as const;
      const inputs = await Promise.all(
        pair.map(({ accountId, person }) => stateOf(accountId, 'ENDED', person)),
      );
      await Promise.all(pair.map(({ person }, index) => person.ask(setState, inputs[1 - index])));
      const all = await server.app.services.account.managed.ofOrganisation(own.organisationId);
      expect(all.filter(({ state }) => state === 'ACTIVE').length).toBeGreaterThanOrEqual(1);
    }
  });
});

describe('Bad input changes nothing and says what is wrong', () => {
  test.each([
    ['without a name', { name: '  ' }],
    ['with a name of 5,000 letters', { name: 'x'.repeat(5000) }],
    ['with no address', { email: 'geen adres' }],
    ['without roles', { roles: [] }],
    ['with a profile that nobody knows', { profiles: ['Z'] }],
    ['with 200 teams', { teams: Array.from({ length: 200 }, (_, index) => `Team ${index}`) }],
  ])('An account %s', async (_, wrong) => {
    const before = await administrator.get<{ organisationAccounts: Account[] }>(list);
    expect(await administrator.codeOf(create, newOne(wrong))).toBe('INPUT_INVALID');
    expect(await administrator.get(list)).toEqual(before);
  });

  test('An address of another account, on making and on changing', async () => {
    const { createAccount: made } = await administrator.get<{ createAccount: Account }>(create, newOne());
    expect(await administrator.codeOf(create, newOne({ email: made.email.toUpperCase() }))).toBe(
      'INPUT_INVALID',
    );
    const { createAccount: other } = await administrator.get<{ createAccount: Account }>(create, newOne());
    expect(await administrator.codeOf(change, await changed(other.id, { email: made.email }))).toBe(
      'INPUT_INVALID',
    );
    expect((await accountOf(other.id)).email).toBe(other.email);
  });

  test('A change over one that came meanwhile is a conflict', async () => {
    const { createAccount: made } = await administrator.get<{ createAccount: Account }>(create, newOne());
    const [one, two] = [
      await changed(made.id, { function: 'een' }),
      await changed(made.id, { function: 'twee' }),
    ];
    const codes = await Promise.all([one, two].map((input) => administrator.codeOf(change, input)));
    expect(codes.sort()).toEqual(['CONFLICT', 'ok']);
  });

  test('An account of another organisation is not there', async () => {
    const elsewhere = await makeRegion(server, 'Team Elders');
    const { accountId } = await elsewhere.account('Els Elders', ['PROFESSIONAL']);
    const input = { accountId, revision: 0, state: 'ENDED' };
    expect(await administrator.codeOf(setState, { input })).toBe('NOT_FOUND');
  });
});

describe('Making and changing', () => {
  test('A new account has what was said, signs in, and shows when', async () => {
    const { createAccount: made } = await administrator.get<{ createAccount: Account }>(
      create,
      newOne({ teams: ['Noord', ' noord ', 'Zuid'], roles: ['MANAGER', 'PROFESSIONAL'] }),
    );
    expect(made).toMatchObject({ state: 'ACTIVE', lastSignInAt: null, leads: 0, you: false });
    expect(made.teams).toEqual(['noord', 'Zuid']);
    expect(made.roles).toEqual(['PROFESSIONAL', 'MANAGER']);
    await server.app.services.account.startSession({ kind: 'ACCOUNT', accountId: made.id }, 'test');
    expect((await accountOf(made.id)).lastSignInAt).not.toBeNull();
  });

  test('A role that is given holds at once; another address ends sessions', async () => {
    const { person, accountId } = await region.account('Gijs Groei', ['PROFESSIONAL']);
    await administrator.get(change, await changed(accountId, { roles: ['PROFESSIONAL', 'MANAGER'] }));
    expect(await person.get(me)).toEqual({ me: { organisationRoles: ['PROFESSIONAL', 'MANAGER'] } });
    await administrator.get(change, await changed(accountId, { email: `${randomUUID()}@voorbeeld.test` }));
    expect(await person.get(me)).toEqual({ me: null });
  });

  test('Nothing of an account that is personal lies open in the database', async () => {
    await administrator.get(create, newOne({ name: 'Kanarie Vogel', teams: ['Kooi 7'] }));
    const rows = await server.core.database.collection('accounts').find().sort({ $natural: 1 }).toArray();
    expect(JSON.stringify(rows)).not.toMatch(/Kanarie|Kooi/);
  });
});
