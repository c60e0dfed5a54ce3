import { graphql, parse, subscribe, type ExecutionResult } from 'graphql';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createFakes, ids, type Fakes } from '../../../test/support/fakes.ts';
import { readOutbox, tokenIn } from '../../../test/support/outbox.ts';
import { accessLogResolvers } from '../access-log/access-log.resolver.ts';
import { createAccessLogService } from '../access-log/access-log.service.ts';
import type { Grant } from '../access/grant.ts';
import type { RequestContext } from '../graph/context.ts';
import { buildSchema } from '../graph/schema.ts';
import type { Services } from '../graph/services.ts';
import { invitationResolvers } from '../invitation/invitation.resolver.ts';
import { createInvitationService } from '../invitation/invitation.service.ts';
import { accountResolvers } from './account.resolver.ts';
import { createAccountService, type AccountService } from './account.service.ts';

const schema = buildSchema([accountResolvers, invitationResolvers, accessLogResolvers]);

/** A device that keeps its cookie between requests, through the schema with all its rights. */
interface Device {
  ask(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** Code with which it is refused. */
  refused(query: string, variables?: Record<string, unknown>): Promise<unknown>;
  follow(query: string): Promise<AsyncIterableIterator<ExecutionResult>>;
  secret(): string | undefined;
}

describe('Coming in over GraphQL', () => {
  let core: TestCore;
  let account: AccountService;
  let services: Services;
  let fakes: Fakes;
  let accountId: string;
  let devices = 0;

  beforeAll(async () => {
    core = await startCore({ DEMO: '1' });
    account = await createAccountService(core);
    const organisationId = await account.createOrganisation('Wijkteam Kanarie');
    const work = { function: 'wijkcoach', roles: ['PROFESSIONAL' as const], profiles: [] };
    accountId = await account.createAccount({
      organisationId,
      name: 'Petra',
      email: 'petra@canarius.test',
      ...work,
    });
    fakes = createFakes(accountId);
    await core.keyring.create(ids.traject);
    await core.keyring.create(ids.organisation);
    const invitation = await createInvitationService(core, fakes.with({ account }));
    const accessLog = await createAccessLogService(core, fakes.with({ account }));
    services = fakes.with({ account, invitation, accessLog });
  });
  afterAll(() => core.close());

  beforeEach(() => {
    fakes.meetings.set('271828', { meetingId: 'meeting-1', trajectId: ids.traject });
  });

  function device(): Device {
    let secret: string | undefined;
    const address = `192.0.2.${++devices}`;
    const context = async (): Promise<RequestContext> => ({
      core,
      services,
      viewer: await account.viewerOf(secret),
      address,
      device: 'Android, Chrome',
      authorise: fakes.authorise,
      setSessionCookie: (value) => void (secret = value ?? undefined),
      grant: undefined as unknown as Grant,
    });
    const run = async (source: string, variableValues: Record<string, unknown> = {}) =>
      graphql({ schema, source, variableValues, contextValue: await context() });
    return {
      secret: () => secret,
      async ask(query, variables) {
        const { data, errors } = await run(query, variables);
        if (errors) throw errors[0];
        return JSON.parse(JSON.stringify(data));
      },
      refused: async (query, variables) => (await run(query, variables)).errors?.[0]?.extensions['code'],
      async follow(query) {
        const following = await subscribe({ schema, document: parse(query), contextValue: await context() });
        if (!(Symbol.asyncIterator in following)) throw following.errors?.[0] ?? new Error('Not followed.');
        return following as AsyncIterableIterator<ExecutionResult>;
      },
    };
  }

  async function mailedToken(on: Device): Promise<string> {
    const asked = await on.ask('mutation { requestSignInMail(email: "petra@canarius.test") }');
    expect(asked).toEqual({ requestSignInMail: true });
    await account.settled();
    return tokenIn((await readOutbox(core.environment.dataDir)).at(-1));
  }

  const becomeSomeone = (on: Device, token: string) =>
    on.ask('mutation ($token: String!) { signInByLink(token: $token) { kind name } }', { token });

  it('is possible for a professional with a mailed link, until signing out', async () => {
    const laptop = device();
    expect(await laptop.ask('{ me { kind } }')).toEqual({ me: null });
    expect(await laptop.refused('{ mySessions { id } }')).toBe('UNAUTHENTICATED');
    const signedIn = await becomeSomeone(laptop, await mailedToken(laptop));
    expect(signedIn).toEqual({ signInByLink: { kind: 'ACCOUNT', name: 'Petra' } });
    const shown = await laptop.ask(
      '{ me { accountId organisationRoles ownDevice } mySessions { current device startedAt } }',
    );
    expect(shown).toMatchObject({
      me: { accountId, organisationRoles: ['PROFESSIONAL'], ownDevice: false },
      mySessions: [{ current: true, device: 'Android, Chrome', startedAt: core.clock.now().toISOString() }],
    });
    expect(await laptop.ask('mutation { setOwnDevice(own: true) { ownDevice } }')).toEqual({
      setOwnDevice: { ownDevice: true },
    });
    expect(await laptop.ask('mutation { signOut }')).toEqual({ signOut: true });
    expect(laptop.secret()).toBeUndefined();
    expect(await laptop.ask('{ me { kind } }')).toEqual({ me: null });
  });

  it('ends the session that the same device had before', async () => {
    const laptop = device();
    await becomeSomeone(laptop, await mailedToken(laptop));
    const former = laptop.secret();
    await laptop.ask('mutation { joinByCode(code: "271828", name: "Oma") { admission } }');
    expect(await account.viewerOf(former)).toEqual({ kind: 'ANONYMOUS' });
  });

  it('is possible for a household member with a personal link', async () => {
    const laptop = device();
    await becomeSomeone(laptop, await mailedToken(laptop));
    const made = await laptop.ask(
      'mutation ($id: ID!) { invite(personId: $id, channel: SCREEN) { link qrSvg state expiresAt } }',
      { id: ids.mother },
    );
    const { link } = made['invite'] as { link: string };
    const token = link.split('#')[1];
    const phone = device();
    const preview = 'query ($token: String!) { invitationPreview(token: $token) { forFirstName readers } }';
    expect(await phone.ask(preview, { token })).toMatchObject({
      invitationPreview: { forFirstName: 'Samira' },
    });
    const redeem = 'mutation ($token: String!) { redeemInvitation(token: $token) { kind name } }';
    expect(await phone.ask(redeem, { token })).toEqual({
      redeemInvitation: { kind: 'PERSON', name: 'Samira Canarius' },
    });
    expect(await device().refused(redeem, { token })).toBe('LINK_USED');
    expect(
      await phone.refused('mutation ($id: ID!) { withdrawInvitation(personId: $id) }', { id: ids.mother }),
    ).toBe('FORBIDDEN');
    expect(
      await laptop.ask('mutation ($id: ID!) { withdrawInvitation(personId: $id) }', { id: ids.mother }),
    ).toEqual({
      withdrawInvitation: true,
    });
    expect(await phone.ask('{ me { kind } }')).toEqual({ me: null });
  });

  it('is possible for a guest with a code, who follows the own admission', async () => {
    const phone = device();
    const joined = await phone.ask(
      'mutation { joinByCode(code: "271 828", name: "Oma") { meetingId admission } }',
    );
    expect(joined).toEqual({ joinByCode: { meetingId: 'meeting-1', admission: 'WAITING' } });
    const again = await phone.ask('mutation { joinByCode(code: "271828", name: "Oma") { admission } }');
    expect(again).toEqual({ joinByCode: { admission: 'WAITING' } });
    const tickets = await phone.follow('subscription { myAdmission { admission } }');
    expect((await tickets.next()).value).toMatchObject({ data: { myAdmission: { admission: 'WAITING' } } });
    const { guestId } = fakes.waiting.at(-1) ?? { guestId: '' };
    const next = tickets.next();
    await account.admitGuestSessions(guestId, { personId: ids.mother, trajectId: ids.traject });
    expect((await next).value).toMatchObject({ data: { myAdmission: { admission: 'ADMITTED' } } });
    expect(await tickets.next()).toMatchObject({ done: true });
    expect(await phone.ask('{ me { kind name } }')).toEqual({
      me: { kind: 'GUEST', name: 'Samira Canarius' },
    });
  });

  it('is refused with a clear code for what is wrong', async () => {
    const phone = device();
    expect(await phone.refused('mutation { joinByCode(code: "000000", name: "Oma") { admission } }')).toBe(
      'CODE_INVALID',
    );
    expect(await phone.refused('mutation { redeemInvitation(token: "no") { kind } }')).toBe('LINK_INVALID');
    expect(await phone.refused('mutation { signInByLink(token: "no") { kind } }')).toBe('LINK_INVALID');
    expect(
      await phone.refused('mutation { signInByCode(email: "petra@canarius.test", code: "no") { kind } }'),
    ).toBe('CODE_INVALID');
    expect(await phone.refused('mutation { requestSignInMail(email: "no") }')).toBe('INPUT_INVALID');
    expect(await phone.refused('mutation { signInAsDemoPerson(key: "no") { kind } }')).toBe('NOT_FOUND');
    expect(await phone.refused('mutation { endSession(id: "no") }')).toBe('UNAUTHENTICATED');
    expect(await phone.ask('{ me { kind } }')).toEqual({ me: null });
  });

  it('shows a household member who looked', async () => {
    const viewer = (await account.startSession({ kind: 'ACCOUNT', accountId }, '')).viewer;
    await services.accessLog.record({
      trajectId: ids.traject,
      viewer,
      personId: ids.regisseur,
      what: 'PLAN_READ',
      about: { kind: 'plan', id: 'plan-1' },
    });
    const nobody = { readers: null, networkReaders: [], meetingId: null, ownerPersonId: null };
    fakes.plans.push({ id: 'plan-1', trajectId: ids.traject, kind: 'SUPPORT_PLAN', ...nobody });
    account.registerDemoPeople([
      {
        key: 'samira',
        name: 'Samira',
        description: 'moeder',
        group: 'Canarius',
        startPath: '/',
        owner: { kind: 'PERSON', personId: ids.mother, trajectId: ids.traject },
      },
    ]);
    const phone = device();
    expect(await phone.ask('{ place { demo } demoPeople { key } }')).toEqual({
      place: { demo: true },
      demoPeople: [{ key: 'samira' }],
    });
    await phone.ask('mutation { signInAsDemoPerson(key: "samira") { kind } }');
    const { accessLog } = await phone.ask(
      'query ($id: ID!) { accessLog(trajectId: $id) { who role what } }',
      {
        id: ids.traject,
      },
    );
    // The newest; before it stands whom the regisseur invited above.
    expect((accessLog as unknown[])[0]).toEqual({
      who: 'Petra',
      role: 'regisseur, Wijkteam Kanarie',
      what: 'PLAN_READ',
    });
  });
});
