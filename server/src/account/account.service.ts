import { sessionOf, type Viewer } from '../access/viewer.ts';
import { createOrganisationLog, theSystem, type OrganisationActor } from '../chain/organisation-log.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AccountService, GuestAdmittedListener, SessionsEndedListener } from './account.interface.ts';
import type { DemoPersonRecord, SessionOwner, SignedIn, StartedSession } from './account.types.ts';
import { createAccounts } from './accounts.ts';
import { createRefusedSignIns } from './refused-sign-ins.ts';
import { createSessions } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

export type { AccountService, Caller, GuestAdmittedListener } from './account.interface.ts';

/** Organisations, accounts, sessions, signing in. */
export async function createAccountService(core: Core): Promise<AccountService> {
  const accounts = await createAccounts(core);
  const sessions = await createSessions(core, accounts.rolesOf);
  const signIn = await createSignIn(core, accounts);
  const log = await createOrganisationLog(core);
  const refused = createRefusedSignIns(core, log, async (accountId) => {
    const one = (await accounts.byId([accountId])).get(accountId);
    return one
      ? { id: one.id, name: one.name, role: one.function, organisationId: one.organisationId }
      : null;
  });
  const guestListeners: GuestAdmittedListener[] = [];
  const endedListeners: SessionsEndedListener[] = [];
  let demoPeople: DemoPersonRecord[] = [];
  let secondStep: Parameters<AccountService['useSecondStep']>[0] = async () => null;

  const accountOf = async (accountId: string) =>
    (await accounts.byId([accountId])).get(accountId) ?? fail('NOT_FOUND');

  const actorOf: AccountService['actorOf'] = async ({ accountId, sessionId }) => {
    const { id, name, function: role } = await accountOf(accountId);
    return { id, name, role, ...(sessionId === undefined ? {} : { sessionId }) };
  };

  const acting: AccountService['acting'] = async (viewer, work) => {
    const { organisationId } = await accountOf(viewer.accountId);
    return log.inTransaction(organisationId, await actorOf(viewer), work);
  };

  const endSessionsOf: AccountService['endSessionsOf'] = async (who) => {
    await sessions.endOf(who);
    await Promise.all(endedListeners.map((hears) => hears(who)));
  };

  const makeAccounts: AccountService['makeAccounts'] = (organisationId, given, by) =>
    log.inTransaction(organisationId, by, async (session, note) => {
      const ids = await accounts.makeAccounts(given, session);
      for (const [at, id] of ids.entries()) {
        const { name = '', roles = [] } = given[at] ?? {};
        note('ACCOUNT_MADE', { about: { id, name }, before: [], after: roles });
      }
      return ids;
    });

  type Owner = Extract<SessionOwner, { kind: 'ACCOUNT' }>;
  async function startForAccount({ accountId, way }: Owner, device: string): Promise<StartedSession> {
    const { organisationId, roles, name, function: role } = await accountOf(accountId);
    // Who may do nothing does not come in; as for an address that is not known.
    if (roles.length === 0) fail('FORBIDDEN');
    const owner = { kind: 'ACCOUNT', accountId, organisationId, roles } as const;
    const by: OrganisationActor = { id: accountId, name, role };
    const started = await log.inTransaction(organisationId, by, async (session, note) => {
      const begun = await sessions.start(owner, device, session);
      by.sessionId = sessionOf(begun.viewer) ?? '';
      await accounts.markSignIn(accountId, session);
      note('SIGNED_IN', { ...(way ? { way } : {}), device });
      return begun;
    });
    // Roles that were taken away in between must not live on in this session.
    const fresh = await accountOf(accountId);
    if (fresh.roles.join() === roles.join()) return started;
    if (fresh.roles.length === 0) {
      await endSessionsOf({ accountId });
      fail('FORBIDDEN');
    }
    await sessions.changeRoles(accountId, fresh.roles);
    return { ...started, viewer: await sessions.viewerOf(started.secret) };
  }

  /** After a mail or the like: in, or half in. That alone is no way around a second factor. */
  const startOwing: AccountService['startOwing'] = async (accountId, way, device, strong = false) => {
    const { organisationId, roles } = await accountOf(accountId);
    if (!strong && roles.length > 0 && (await secondStep({ accountId, organisationId })))
      return sessions.startHalf({ kind: 'ACCOUNT', accountId, organisationId, roles }, device);
    return startForAccount({ kind: 'ACCOUNT', accountId, way }, device);
  };

  const startSession: AccountService['startSession'] = (who, device) =>
    who.kind === 'ACCOUNT' ? startForAccount(who, device) : sessions.start(who, device);

  async function signedIn(viewer: Viewer): Promise<SignedIn | null> {
    if (viewer.kind === 'ANONYMOUS') return null;
    const account = viewer.kind === 'ACCOUNT' ? await accountOf(viewer.accountId) : null;
    return {
      kind: viewer.kind,
      name: account?.name ?? null,
      accountId: account?.id ?? null,
      organisationRoles: viewer.kind === 'ACCOUNT' ? viewer.roles : [],
      meetingId: viewer.kind === 'GUEST' ? viewer.meetingId : null,
      ...(await sessions.deviceOf(viewer)),
    };
  }

  return {
    viewerOf: sessions.viewerOf,
    accountsById: accounts.byId,
    async accountOfEmail(email) {
      const id = await accounts.idOfEmail(email);
      return id === null ? undefined : (await accounts.byId([id])).get(id);
    },
    accountById: async (id) => (await accounts.byId([id])).get(id),
    accountsOfOrganisation: accounts.ofOrganisation,
    createOrganisation: accounts.createOrganisation,
    createAccount: async (one, by = theSystem()) =>
      (await makeAccounts(one.organisationId, [one], by))[0] ?? fail('INTERNAL'),
    makeAccounts,
    log,
    actorOf,
    acting,
    refused,
    organisations: accounts.organisations,
    takenAmong: accounts.takenAmong,
    nameOfOrganisation: accounts.nameOf,
    managed: accounts.managed,
    async rightsChanged({ accountId, before, after }) {
      // What a socket has open was asked with the roles of then, so that it goes with them.
      if (before.some((role) => !after.includes(role))) await endSessionsOf({ accountId });
      else if (after.length > before.length) await sessions.changeRoles(accountId, after);
    },
    forgetSignInMails: signIn.forget,
    isEmpty: accounts.isEmpty,
    startSession,
    startOwing,
    endSessionsOf,
    onSessionsEnded: (listener) => void endedListeners.push(listener),
    async admitGuestSessions(guestId, as) {
      const admitted = await sessions.admitGuest(guestId, as);
      await Promise.all(guestListeners.map((hears) => hears({ guestId, ...as, sessions: admitted })));
    },
    onGuestAdmitted: (listener) => void guestListeners.push(listener),
    admissionOf: sessions.admissionOf,
    sessionsOfPerson: sessions.idsOf,
    unconfirmedAmong: sessions.unconfirmedAmong,
    recognitionCode: sessions.recognitionCode,
    recognisePerson: sessions.recognise,
    useSecondStep(owes) {
      secondStep = owes;
    },
    secondFactorDemanded: accounts.secondFactorDemanded,
    demandSecondFactor: accounts.demandSecondFactor,
    async renewSession(viewer) {
      if (viewer.kind !== 'ACCOUNT') return sessions.renew(viewer);
      const renewed = await acting(viewer, async (session, note) => {
        note('SIGNED_IN_AGAIN');
        return sessions.renew(viewer, session);
      });
      sessions.announce(viewer.sessionId);
      return renewed;
    },
    endOneSession: async (sessionId) => void (await sessions.end(sessionId)),
    signedIn,
    registerDemoPeople(people) {
      if (core.environment.demo) demoPeople = [...people];
    },
    demoPeople: () => demoPeople,
    async signInAsDemoPerson(_grant, key, { device }) {
      const person = demoPeople.find((one) => one.key === key) ?? fail('NOT_FOUND');
      const { owner } = person;
      return startSession(owner.kind === 'ACCOUNT' ? { ...owner, way: 'DEMO' } : owner, device);
    },
    async requestSignInMail(_grant, email, address) {
      const find = () => accounts.anyIdOfEmail(email);
      await refused.attempt(find, '', () => signIn.requestMail(email, address));
      const notActive = async () => ((await accounts.idOfEmail(email)) === null ? find() : null);
      refused.tell(notActive, 'NOT_ACTIVE', '');
    },
    signInByLink(_grant, token, { address, device }) {
      const find = () => signIn.accountOfLink(token);
      return refused.attempt(find, device, async () =>
        startOwing(await signIn.redeemLink(token, address), 'MAIL', device),
      );
    },
    signInByCode(_grant, email, code, { address, device }) {
      const find = () => accounts.anyIdOfEmail(email);
      return refused.attempt(find, device, async () =>
        startOwing(await signIn.redeemCode(email, code, address), 'MAIL', device),
      );
    },
    mySessions: ({ viewer }) => sessions.own(viewer),
    async endSession({ viewer }, id) {
      if (viewer.kind !== 'ACCOUNT') return sessions.endOwn(viewer, id);
      await acting(viewer, async (session, note) => {
        await sessions.endOwn(viewer, id, session);
        note('SESSION_ENDED');
      });
      sessions.announce(id);
    },
    setOwnDevice: ({ viewer }, own) => sessions.setOwnDevice(viewer, own),
    setOwnCode: ({ viewer }, code) => sessions.setOwnCode(viewer, code),
    lock: ({ viewer }) => sessions.lock(viewer),
    unlock: ({ viewer }, code) => sessions.unlock(viewer, code),
    async signOut({ viewer }) {
      const sessionId = sessionOf(viewer);
      if (!sessionId) return;
      if (viewer.kind !== 'ACCOUNT') return void (await sessions.end(sessionId));
      await acting(viewer, async (session, note) => {
        if (await sessions.end(sessionId, session)) note('SIGNED_OUT');
      });
      sessions.announce(sessionId);
    },
    async changeRoles(accountId, roles) {
      await accounts.changeRoles(accountId, roles);
      await sessions.changeRoles(accountId, roles);
      if (roles.length === 0) await endSessionsOf({ accountId });
    },
    async settled() {
      await signIn.settled();
      await refused.settled();
    },
  };
}
