import type { Viewer } from '../access/viewer.ts';
import type { OrganisationRole, SessionKind } from '../schema.generated.ts';
import type { SessionOwner } from '../rooms.ts';
import type { PersonRecord } from '../traject/traject.types.ts';

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
}

/** Who has come in, as the contract's `Me`. */
export interface MeRecord {
  kind: SessionKind;
  name: string;
  accountId: string | null;
  organisationRoles: OrganisationRole[];
  persons: PersonRecord[];
  meetingId: string | null;
  ownDevice: boolean;
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
