import type { Viewer } from '../access/viewer.ts';
import type { AccountState, OrganisationRole, Place, SessionKind, SignInWay } from '../schema.generated.ts';

/** What everyone may know of this place, without what other modules add. */
export type PlaceRecord = Omit<Place, 'keeping'>;

/** A professional's account, opened. */
export interface AccountRecord {
  id: string;
  organisationId: string;
  organisationName: string;
  name: string;
  function: string;
  email: string;
  /** What it may do now: nothing while it is suspended or ended. */
  roles: OrganisationRole[];
  /** Competence profiles by code, such as `A`, `B+`. */
  profiles: string[];
}

/** An account as its administrator sees it. */
export interface ManagedAccount extends NewAccount {
  id: string;
  state: AccountState;
  lastSignInAt: Date | null;
  revision: number;
}

/** What an administrator may change of an account. */
export type AccountChange = Partial<Omit<NewAccount, 'organisationId'> & { state: AccountState }>;

/** For whom a session begins. */
export type SessionOwner =
  | { kind: 'ACCOUNT'; accountId: string; way?: SignInWay }
  | { kind: 'PERSON'; personId: string; trajectId: string; unconfirmed?: boolean }
  | { kind: 'GUEST'; guestId: string; meetingId: string };

/** An account to make. */
export interface NewAccount {
  organisationId: string;
  name: string;
  /** Function in words, such as `wijkverpleegkundige`. */
  function: string;
  email: string;
  roles: OrganisationRole[];
  /** Competence profiles by code, such as `A`, `B+`. */
  profiles: string[];
  /** Names of the teams in which somebody works. */
  teams?: string[];
}

/** Who has come in, as far as sessions and accounts tell. As whom they take part is known to the trajecten. */
export interface SignedIn {
  kind: SessionKind;
  /** Name of the account; null for who came in without one. */
  name: string | null;
  accountId: string | null;
  organisationRoles: OrganisationRole[];
  meetingId: string | null;
  ownDevice: boolean;
  /** The own device has a code with which one comes back after leaving fast. */
  ownCode: boolean;
}

/** Someone of the demo region whom one can become. */
export interface DemoPersonRecord {
  key: string;
  name: string;
  description: string;
  /** Household name or organisation. */
  group: string;
  startPath: string;
  owner: SessionOwner;
}

/** A session that has begun. The secret is shown once: it goes into the cookie. */
export interface StartedSession {
  secret: string;
  /** When the cookie may be forgotten: the latest end that this session can get. The server judges the rest. */
  endsAt: Date;
  viewer: Viewer;
}

/** Where a guest by code stands; a guest whose session ended is refused. */
export type GuestAdmission = 'WAITING' | 'ADMITTED' | 'REFUSED';
