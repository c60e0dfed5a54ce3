import type { Grant } from '../access/grant.ts';
import type { Target } from '../access/situation.ts';
import type { Viewer } from '../access/viewer.ts';
import type { PlanDocumentSection } from '../output/output.types.ts';
import type {
  Attendance,
  Contact,
  DateAnswer,
  Me,
  Meeting,
  Mood,
  Passkey,
  Reply,
  SecondFactor,
  Session,
  Traject,
} from '../schema.generated.ts';

/** The right without which a part is not told. */
export interface Guard {
  right: 'OWN' | 'TRAJECT_READ' | 'PLAN_READ' | 'MEETING_JOIN' | 'ACCESS_LOG_READ';
  target?: Target;
}

/** Who has come in, from where, and what belongs to signing in. */
export interface AboutPart {
  kind: 'ABOUT';
  name: string;
  roles: Me['organisationRoles'];
  sessions: Pick<Session, 'startedAt' | 'lastUsedAt' | 'device'>[];
  /** Of accounts only. */
  passkeys: Pick<Passkey, 'device' | 'createdAt' | 'lastUsedAt'>[];
  secondFactor: Pick<SecondFactor, 'active' | 'since'> | null;
  /** When the address of the own calendar was made. */
  calendarSince: string | null;
}

/** Someone as a person of a traject. */
export interface TrajectPart {
  kind: 'TRAJECT';
  /** Null for professionals: it is the name of others. */
  householdName: string | null;
  registeredAt: string;
  name: string;
  side: 'HOUSEHOLD' | 'NETWORK' | 'PROFESSIONAL';
  relation: string;
  organisation: string | null;
  contact:
    | (Pick<Contact, 'phone' | 'email' | 'address' | 'birthDate' | 'audiences'> & { hiddenFrom: string[] })
    | null;
  regisseur: { name: string; organisation: string | null; phone: string | null; email: string | null } | null;
  level: { level: number; meaning: string; words: string | null } | null;
  keeping: Traject['keeping'];
  /** Own actions. */
  actions: { what: string; due: string | null; state: string; note: string | null }[];
  /** Own answers to the days that are being asked. */
  days: { startsAt: string; answer: DateAnswer }[];
}

/** What someone said, or may read, in one plan. */
export interface PlanPart {
  kind: 'PLAN';
  title: string;
  state: 'DRAFT' | 'ADOPTED';
  /** True for professionals: the words of others are not about them. */
  ownWordsOnly: boolean;
  sections: PlanDocumentSection[];
}

/** Someone at one meeting. */
export interface MeetingPart {
  kind: 'MEETING';
  startsAt: string;
  meeting: Meeting['kind'];
  reply: Reply;
  attendance: Attendance;
  absenceReason: string | null;
  consent: boolean | null;
  experience: { mood: Mood; line: string } | null;
}

/** Who looked, in one traject. */
export interface LogPart {
  kind: 'LOG';
  lines: { at: string; who: string; role: string; what: string }[];
}

/** One part of what is kept about someone. */
export type Part = AboutPart | TrajectPart | PlanPart | MeetingPart | LogPart;

/** A part that is still to be looked up. */
export interface PlannedPart {
  guard: Guard;
  /** Looks it up as the viewer. */
  look(grant: Grant): Promise<Part>;
}

/** Asks the contract from within the process, as a viewer and through the same gate as every screen. */
export type AskAs = <Data>(
  viewer: Viewer,
  source: string,
  variables: Record<string, unknown>,
) => Promise<Data>;
