import type { Grant } from '../access/grant.ts';
import { sessionOf, type Viewer } from '../access/viewer.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { OrganisationRole, Session } from '../schema.generated.ts';
import type {
  AccountRecord,
  DemoPersonRecord,
  GuestAdmission,
  NewAccount,
  SessionOwner,
  SignedIn,
  StartedSession,
} from './account.types.ts';
import { createAccounts } from './accounts.ts';
import type { ManagedAccounts } from './managed-accounts.ts';
import { createSessions, type SessionsOf } from './sessions.ts';
import { createSignIn } from './sign-in.ts';

/** Organisations, accounts and sessions. What takes no grant is asked by other modules: no viewer asks it. */
export interface AccountService {
  /** The viewer of a session secret (cookie); anonymous when unknown, ended or idle for too long. */
  viewerOf(secret: string | undefined): Promise<Viewer>;
  accountsById(ids: string[]): Promise<Map<string, AccountRecord>>;
  accountById(id: string): Promise<AccountRecord | undefined>;
  accountsOfOrganisation(organisationId: string): Promise<AccountRecord[]>;
  /** Starts a session and returns its secret, to be put in the cookie. */
  startSession(who: SessionOwner, device: string): Promise<{ secret: string; endsAt: Date; viewer: Viewer }>;
  /** Hears of every guest who was let in as a person, more than once when the telling was cut off. */
  onGuestAdmitted(listener: GuestAdmittedListener): void;
  /** Ends sessions; their sockets close within a second. */
  endSessionsOf(who: SessionsOf): Promise<void>;
  /** Who says what an account that came in by mail still owes; null: nothing. */
  useSecondStep(owes: (who: { accountId: string; organisationId: string }) => Promise<unknown>): void;
  /** Whether an organisation lets nobody in without a second factor. */
  secondFactorDemanded(organisationId: string): Promise<boolean>;
  demandSecondFactor(organisationId: string, demanded: boolean): Promise<void>;
  /** The viewer's session after the account showed again who it is, with another secret. Throws UNAUTHENTICATED. */
  renewSession(viewer: Viewer): Promise<StartedSession>;
  /** Ends one session, such as the one that a device had before it came in anew. Harmless when there is none. */
  endOneSession(sessionId: string): Promise<void>;
  /** Gives a guest's sessions the person whom the chair admitted it as. */
  admitGuestSessions(guestId: string, admittedAs: { personId: string; trajectId: string }): Promise<void>;
  /** Sessions of a person that are not over. */
  sessionsOfPerson(personId: string): Promise<string[]>;
  /** Those persons as whom someone is in who came by what another held, and whom nobody recognised yet (safety.md 19). */
  unconfirmedAmong(personIds: readonly string[]): Promise<Set<string>>;
  /** Someone who is in as this person was recognised. */
  confirmPerson(personId: string): Promise<void>;
  /** Where the guest of a session stands; REFUSED when the session ended. */
  admissionOf(sessionId: string): Promise<GuestAdmission>;
  /** Who has come in; null for an anonymous viewer. */
  signedIn(viewer: Viewer): Promise<SignedIn | null>;
  /** Makes an organisation with its own data key; returns its id. System function: demo region and administration. */
  createOrganisation(name: string): Promise<string>;
  /** Makes an account; returns its id. INPUT_INVALID when the address has one. System function, as above. */
  createAccount(account: NewAccount): Promise<string>;
  /** Makes all of them or none; resolves with their identities. Throws INPUT_INVALID for an address that has an account. */
  makeAccounts(accounts: readonly NewAccount[]): Promise<string[]>;
  /** Addresses, as they are compared, that have an account already. */
  takenAmong(emails: readonly string[]): Promise<Set<string>>;
  /** Name of an organisation. */
  nameOfOrganisation(organisationId: string): Promise<string>;
  /** Accounts as administrators see and change them. */
  managed: ManagedAccounts;
  /**
   * What follows for sessions from another state or other roles: who lost something comes in anew, when that is still
   * allowed. To be called after the change is written.
   */
  rightsChanged(change: {
    accountId: string;
    before: OrganisationRole[];
    after: OrganisationRole[];
  }): Promise<void>;
  /** Uses up the sign-in mails of an account that were not used, as when they went to an address that is no longer its own. */
  forgetSignInMails(accountId: string): Promise<void>;
  /** True when there is no organisation yet: nobody uses this server. */
  isEmpty(): Promise<boolean>;
  /** Replaces the list of people of the demo region. Does nothing outside a demo. */
  registerDemoPeople(people: DemoPersonRecord[]): void;
  /** Mails a link and a code when the address has an account. Throws INPUT_INVALID, RATE_LIMITED. */
  requestSignInMail(grant: Grant<'PUBLIC'>, email: string, address: string): Promise<void>;
  /** Throws LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED. */
  signInByLink(grant: Grant<'PUBLIC'>, token: string, from: Caller): Promise<StartedSession>;
  /** Throws INPUT_INVALID, CODE_INVALID, CODE_EXPIRED, RATE_LIMITED. */
  signInByCode(grant: Grant<'PUBLIC'>, email: string, code: string, from: Caller): Promise<StartedSession>;
  demoPeople(grant: Grant<'DEMO'>): DemoPersonRecord[];
  /** Throws NOT_FOUND. */
  signInAsDemoPerson(grant: Grant<'DEMO'>, key: string, from: Caller): Promise<StartedSession>;
  mySessions(grant: Grant<'OWN'>): Promise<Session[]>;
  /** Throws NOT_FOUND for a session that is not the viewer's own. */
  endSession(grant: Grant<'OWN'>, id: string): Promise<void>;
  /** Resolves with when the session ends at the latest. */
  setOwnDevice(grant: Grant<'OWN'>, own: boolean): Promise<Date>;
  /** Ends the session that asks; harmless without one. */
  signOut(grant: Grant<'PUBLIC'>): Promise<void>;
  /** Gives an account other roles; its running sessions have them at once. System function of administration. */
  changeRoles(accountId: string, roles: OrganisationRole[]): Promise<void>;
  /** Resolves when sign-in mails that were asked for are on their way. */
  settled(): Promise<void>;
}

/** What happens elsewhere because a guest by code was let in as a person. */
export type GuestAdmittedListener = (who: {
  guestId: string;
  personId: string;
  trajectId: string;
  sessions: { sessionId: string; device: string }[];
}) => Promise<void>;

/** From where someone comes in. */
export interface Caller {
  /** Network address, for rate limits only. */
  address: string;
  /** Kind of device in a few words. */
  device: string;
}

/** Organisations, accounts, sessions, signing in. */
export async function createAccountService(core: Core): Promise<AccountService> {
  const accounts = await createAccounts(core);
  const sessions = await createSessions(core, accounts.rolesOf);
  const signIn = await createSignIn(core, accounts);
  const guestListeners: GuestAdmittedListener[] = [];
  let demoPeople: DemoPersonRecord[] = [];
  let secondStep: Parameters<AccountService['useSecondStep']>[0] = async () => null;

  const accountOf = async (accountId: string) =>
    (await accounts.byId([accountId])).get(accountId) ?? fail('NOT_FOUND');

  async function startForAccount(accountId: string, device: string): Promise<StartedSession> {
    const { organisationId, roles } = await accountOf(accountId);
    // Who may do nothing does not come in; as for an address that is not known.
    if (roles.length === 0) fail('FORBIDDEN');
    const started = await sessions.start({ kind: 'ACCOUNT', accountId, organisationId, roles }, device);
    await accounts.markSignIn(accountId);
    // Roles that were taken away in between must not live on in this session.
    const fresh = await accountOf(accountId);
    if (fresh.roles.join() === roles.join()) return started;
    if (fresh.roles.length === 0) {
      await sessions.endOf({ accountId });
      fail('FORBIDDEN');
    }
    await sessions.changeRoles(accountId, fresh.roles);
    return { ...started, viewer: await sessions.viewerOf(started.secret) };
  }

  /** After a mail: in, or half in. The mail alone is no way around a second factor. */
  async function startByMail(accountId: string, device: string): Promise<StartedSession> {
    const { organisationId, roles } = await accountOf(accountId);
    if (roles.length > 0 && (await secondStep({ accountId, organisationId })))
      return sessions.startHalf({ kind: 'ACCOUNT', accountId, organisationId, roles }, device);
    return startForAccount(accountId, device);
  }

  const startSession: AccountService['startSession'] = (who, device) =>
    who.kind === 'ACCOUNT' ? startForAccount(who.accountId, device) : sessions.start(who, device);

  async function signedIn(viewer: Viewer): Promise<SignedIn | null> {
    if (viewer.kind === 'ANONYMOUS') return null;
    const account = viewer.kind === 'ACCOUNT' ? await accountOf(viewer.accountId) : null;
    return {
      kind: viewer.kind,
      name: account?.name ?? null,
      accountId: account?.id ?? null,
      organisationRoles: viewer.kind === 'ACCOUNT' ? viewer.roles : [],
      meetingId: viewer.kind === 'GUEST' ? viewer.meetingId : null,
      ownDevice: await sessions.ownDevice(viewer),
    };
  }

  return {
    viewerOf: sessions.viewerOf,
    accountsById: accounts.byId,
    accountById: async (id) => (await accounts.byId([id])).get(id),
    accountsOfOrganisation: accounts.ofOrganisation,
    createOrganisation: accounts.createOrganisation,
    createAccount: accounts.createAccount,
    makeAccounts: accounts.makeAccounts,
    takenAmong: accounts.takenAmong,
    nameOfOrganisation: accounts.nameOf,
    managed: accounts.managed,
    async rightsChanged({ accountId, before, after }) {
      // What a socket has open was asked with the roles of then, so that it goes with them.
      if (before.some((role) => !after.includes(role))) await sessions.endOf({ accountId });
      else if (after.length > before.length) await sessions.changeRoles(accountId, after);
    },
    forgetSignInMails: signIn.forget,
    isEmpty: accounts.isEmpty,
    startSession,
    endSessionsOf: sessions.endOf,
    async admitGuestSessions(guestId, as) {
      const admitted = await sessions.admitGuest(guestId, as);
      await Promise.all(guestListeners.map((hears) => hears({ guestId, ...as, sessions: admitted })));
    },
    onGuestAdmitted: (listener) => void guestListeners.push(listener),
    admissionOf: sessions.admissionOf,
    sessionsOfPerson: sessions.idsOf,
    unconfirmedAmong: sessions.unconfirmedAmong,
    confirmPerson: sessions.confirm,
    useSecondStep(owes) {
      secondStep = owes;
    },
    secondFactorDemanded: accounts.secondFactorDemanded,
    demandSecondFactor: accounts.demandSecondFactor,
    renewSession: sessions.renew,
    endOneSession: async (sessionId) => void (await sessions.end(sessionId)),
    signedIn,
    registerDemoPeople(people) {
      if (core.environment.demo) demoPeople = [...people];
    },
    demoPeople: () => demoPeople,
    async signInAsDemoPerson(_grant, key, { device }) {
      const person = demoPeople.find((one) => one.key === key) ?? fail('NOT_FOUND');
      return startSession(person.owner, device);
    },
    requestSignInMail: (_grant, email, address) => signIn.requestMail(email, address),
    async signInByLink(_grant, token, { address, device }) {
      return startByMail(await signIn.redeemLink(token, address), device);
    },
    async signInByCode(_grant, email, code, { address, device }) {
      return startByMail(await signIn.redeemCode(email, code, address), device);
    },
    mySessions: ({ viewer }) => sessions.own(viewer),
    endSession: ({ viewer }, id) => sessions.endOwn(viewer, id),
    setOwnDevice: ({ viewer }, own) => sessions.setOwnDevice(viewer, own),
    async signOut({ viewer }) {
      const sessionId = sessionOf(viewer);
      if (sessionId) await sessions.end(sessionId);
    },
    async changeRoles(accountId, roles) {
      await accounts.changeRoles(accountId, roles);
      await sessions.changeRoles(accountId, roles);
      if (roles.length === 0) await sessions.endOf({ accountId });
    },
    settled: signIn.settled,
  };
}
