import type {
  ContactDatum,
  Expectation,
  Side,
  Stagnation,
  SupportKind,
  TrajectPart,
  TrajectPhase,
} from '../schema.generated.ts';
import type { ObligationReasoned } from './obligation.rules.ts';
import type { TimelineFact } from './timeline.rules.ts';

/** A traject, opened (not sealed). */
export interface TrajectRecord {
  id: string;
  organisationId: string;
  edition: string;
  phase: TrajectPhase;
  registeredBy: string;
  registeredAt: Date;
  /** 1-5; null before the first appointment. */
  regieLevel: number | null;
  regisseurPersonId: string | null;
  householdName: string;
  reason: string;
  askedBy: string;
  /** When it was closed and what follows from that; null while it is open. */
  closed: TrajectClosed | null;
}

/** A closed traject: until when it is read, and when it is erased. */
export interface TrajectClosed {
  at: Date;
  readUntil: Date;
  eraseAt: Date;
}

/** A traject as a list shows it to one viewer. The level is behind its own right. */
export interface TrajectSummaryRecord extends TrajectRecord {
  regisseurName: string | null;
  leading: boolean;
  expected: Expectation[];
  stagnation: Stagnation[];
}

/** A person in a traject, opened. Those who left stay, for their names in history. */
export interface PersonRecord {
  id: string;
  trajectId: string;
  side: Side;
  child: boolean;
  accountId: string | null;
  support: SupportKind[];
  /** Sides that see contact data for which nothing is chosen apart. */
  contactVisibleTo: Side[];
  datumVisibleTo?: Partial<Record<ContactDatum, Side[]>>;
  /** Persons from whom contact data are hidden (A20). */
  contactHiddenFrom: string[];
  /** Who decides over the contact data of this child. */
  decidedById?: string | null;
  /** 0-7. */
  colour: number;
  joinedAt: Date;
  leftAt: Date | null;
  name: string;
  relation: string;
  organisation: string | null;
  phone: string;
  email: string;
  /** A mail server refused mail to this address. */
  emailRefused: boolean;
  /** Someone of the household or network wrote the address for another (A22). */
  emailByLay?: boolean;
  address: string;
  /** YYYY-MM-DD. */
  birthDate: string | null;
}

/** Who hears of something about one person, beside the regisseur: that person, and these sides. */
export interface ToldTo {
  personId: string;
  sides: readonly Side[];
  /** Those of these sides who are told nothing: what it is about is hidden from them (A20). */
  except?: readonly string[];
}

/** What modules tell the traject about, for timeline and live screens. */
export interface TrajectEvent {
  /** Parts that screens ask for anew. */
  what: TrajectPart[];
  /** The meeting and the plan that it is about: the network only hears of those it has to do with. */
  about?: { meetingId?: string; planId?: string; toldTo?: ToldTo } | undefined;
  /** A line on the timeline, when it deserves one. */
  timeline?: TimelineFact;
}

/** An obligation to open; a second open one of the same kind and subject is not made. */
export interface NewObligation extends ObligationReasoned {
  /** What it is about, such as a signal's id, so that it can be solved later. */
  subject?: string;
}
