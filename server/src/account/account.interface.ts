import type { ClientSession } from 'mongoose';
import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { Note, OrganisationActor, OrganisationLog } from '../chain/organisation-log.ts';
import type { OrganisationRole, Session, SignInWay } from '../schema.generated.ts';
import type {
  AccountRecord,
  DemoPersonRecord,
  GuestAdmission,
  NewAccount,
  SessionOwner,
  SignedIn,
  StartedSession,
} from './account.types.ts';
import type { ManagedAccounts } from './managed-accounts.ts';
import type { RefusedSignIns } from './refused-sign-ins.ts';
import type { SessionsOf } from './sessions.ts';

/** Organisations, accounts and sessions. What takes no grant is asked by other modules: no viewer asks it. */
export interface AccountService {
  /** The viewer of a session secret (cookie); anonymous when unknown, ended or idle for too long. */
  viewerOf(secret: string | undefined): Promise<Viewer>;
  accountsById(ids: string[]): Promise<Map<string, AccountRecord>>;
  accountById(id: string): Promise<AccountRecord | undefined>;
  /** An account that may sign in, by its address. */
  accountOfEmail(email: string): Promise<AccountRecord | undefined>;
  accountsOfOrganisation(organisationId: string): Promise<AccountRecord[]>;
  /** Starts a session and returns its secret, to be put in the cookie. */
  startSession(who: SessionOwner, device: string): Promise<{ secret: string; endsAt: Date; viewer: Viewer }>;
  /**
   * A session of who showed who it is elsewhere, for which a second step may still be owed. `strong`: not by this one.
   * Throws FORBIDDEN for an account that may do nothing.
   */
  startOwing(accountId: string, way: SignInWay, device: string, strong?: boolean): Promise<StartedSession>;
  /** Hears of every guest who was let in as a person, more than once when the telling was cut off. */
  onGuestAdmitted(listener: GuestAdmittedListener): void;
  /** Ends sessions; their sockets close within a second. */
  endSessionsOf(who: SessionsOf): Promise<void>;
  /** Hears whose sessions are ended by another than by signing out: what opens without a session ends with them. */
  onSessionsEnded(listener: SessionsEndedListener): void;
  /** Who says what an account that came in by mail still owes; null: nothing. */
  useSecondStep(owes: (who: { accountId: string; organisationId: string }) => Promise<unknown>): void;
  /** Whether an organisation lets nobody in without a second factor. */
  secondFactorDemanded(organisationId: string): Promise<boolean>;
  /** In the caller's transaction. */
  demandSecondFactor(organisationId: string, demanded: boolean, session: ClientSession): Promise<void>;
  /** The viewer's session after the account showed again who it is, with another secret. Throws UNAUTHENTICATED. */
  renewSession(viewer: Viewer): Promise<StartedSession>;
  /** Ends one session, such as the one that a device had before it came in anew. Harmless when there is none. */
  endOneSession(sessionId: string): Promise<void>;
  /** Gives a guest's sessions the person whom the chair admitted it as. */
  admitGuestSessions(guestId: string, admittedAs: { personId: string; trajectId: string }): Promise<void>;
  /** Sessions of a person that are not over. */
  sessionsOfPerson(personId: string): Promise<string[]>;
  /** Those persons as whom someone is in who came by what another held, and whom nobody recognised yet (A23). */
  unconfirmedAmong(personIds: readonly string[]): Promise<Set<string>>;
  /** Digits that a device shows as long as nobody knows for sure who holds it; null: known for sure. */
  recognitionCode(viewer: Viewer): string | null;
  /**
   * Who is in as this person, by the device that shows these digits (`only`: of this session), was recognised; other
   * devices that came by what another could hold are put out. Throws CODE_INVALID, RATE_LIMITED.
   */
  recognisePerson(personId: string, code: string, only?: string): Promise<void>;
  /** Where the guest of a session stands; REFUSED when the session ended. */
  admissionOf(sessionId: string): Promise<GuestAdmission>;
  /** Who has come in; null for an anonymous viewer. */
  signedIn(viewer: Viewer): Promise<SignedIn | null>;
  /** Makes an organisation with its own data key; returns its id. System function: demo region and administration. */
  createOrganisation(name: string): Promise<string>;
  /** Makes an account; returns its id. INPUT_INVALID when the address has one. System function, as above. */
  createAccount(account: NewAccount, by?: OrganisationActor): Promise<string>;
  /**
   * Makes all accounts of one organisation or none; resolves with their identities. Throws INPUT_INVALID for an address
   * that has an account.
   */
  makeAccounts(
    organisationId: string,
    accounts: readonly NewAccount[],
    by: OrganisationActor,
  ): Promise<string[]>;
  /** The organisation's own log: what is changed of it is written together with its line. */
  log: OrganisationLog;
  /** A signed-in account as its organisation's log names it. Throws NOT_FOUND. */
  actorOf(viewer: { accountId: string; sessionId?: string }): Promise<OrganisationActor>;
  /** Does `work` and adds what it noted to the log of the account's organisation, in one transaction. */
  acting<T>(
    viewer: { accountId: string; sessionId?: string },
    work: (session: ClientSession, note: Note) => Promise<T>,
  ): Promise<T>;
  /** Tells the log of sign-ins that were refused. */
  refused: RefusedSignIns;
  /** Identities of all organisations. System function: commands of who runs the server. */
  organisations(): Promise<string[]>;
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
  /** Gives the viewer's own device a code, or takes it away. Throws INPUT_INVALID, CONFLICT. */
  setOwnCode(grant: Grant<'OWN'>, code: string | null): Promise<void>;
  /** Locks the session that asks, when its device has a code; else false. */
  lock(grant: Grant<'PUBLIC'>): Promise<boolean>;
  /** Opens the locked session of this device. Throws CODE_INVALID. */
  unlock(grant: Grant<'PUBLIC'>, code: string): Promise<StartedSession>;
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

/** What happens elsewhere because sessions are ended. */
export type SessionsEndedListener = (who: SessionsOf) => Promise<void>;

/** From where someone comes in. */
export interface Caller {
  /** Network address, for rate limits only. */
  address: string;
  /** Kind of device in a few words. */
  device: string;
}
