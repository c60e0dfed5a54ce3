import type { PlanDocument } from './output/output.types.ts';
import type { Grant } from './access/grant.ts';
import type { DemoPersonRecord, GuestAdmission, MeRecord, NewAccount } from './account/account.types.ts';
import type { FactSource } from './access/situation.ts';
import type { Viewer } from './access/viewer.ts';
import type { ClientSession } from 'mongoose';
import type { CriterionAnswer as MethodAnswer } from './method/regiekaart.types.ts';
import type { MeetingNote, NextMeetingNote } from './plan/plan.meeting.ts';
import type { Consent } from './plan/plan.rules.ts';
import type { StoredVersion } from './plan/plan.model.ts';
import type { RegisseurFit } from './regie/regie.rules.ts';
import type {
  AccessedThing,
  CriterionAnswerInput,
  ObligationKind,
  OrganisationRole,
  Side,
} from './schema.generated.ts';
import type { Obligations } from './traject/obligations.ts';
import type { NewObligation, PersonRecord, TrajectNews, TrajectRecord } from './traject/traject.types.ts';

/**
 * What the domain rooms may ask of each other. A room's own service has more than this; resolvers of the room use that.
 * Internal calls (no viewer asks) are named here on purpose: everything else takes a Grant first.
 */
export interface Rooms {
  account: AccountRoom;
  invitation: InvitationRoom;
  traject: TrajectRoom;
  plan: PlanRoom;
  meeting: MeetingRoom;
  output: OutputRoom;
  accessLog: AccessLogRoom;
  regie: RegieRoom;
  safety: SafetyRoom;
}

/** A professional's account, opened. */
export interface AccountRecord {
  id: string;
  organisationId: string;
  organisationName: string;
  name: string;
  function: string;
  email: string;
  roles: OrganisationRole[];
  /** Competence profiles by code, such as `A`, `B+`. */
  profiles: string[];
}

export interface AccountRoom {
  /** Resolves when mails that were asked for are on their way. */
  settled(): Promise<void>;
  /** The viewer of a session secret (cookie); anonymous when unknown, ended or idle for too long. */
  viewerOf(secret: string | undefined): Promise<Viewer>;
  accountsById(ids: string[]): Promise<Map<string, AccountRecord>>;
  accountsOfOrganisation(organisationId: string): Promise<AccountRecord[]>;
  /** Starts a session and gives its secret, to be put in the cookie. */
  startSession(who: SessionOwner, device: string): Promise<{ secret: string; endsAt: Date; viewer: Viewer }>;
  /** Ends sessions; their sockets close within a second. */
  endSessionsOf(
    who: { accountId: string } | { personId: string } | { guestId: string } | { guestsOfMeetingId: string },
  ): Promise<void>;
  /** Ends one session, such as the one that a device had before it came in anew. Harmless when there is none. */
  endOneSession(sessionId: string): Promise<void>;
  /** Gives a guest's sessions the person whom the chair admitted it as. */
  admitGuestSessions(guestId: string, admittedAs: { personId: string; trajectId: string }): Promise<void>;
  /** Where the guest of a session stands; REFUSED when the session ended. */
  admissionOf(sessionId: string): Promise<GuestAdmission>;
  /** Who has come in, for the contract's `Me`; null for an anonymous viewer. */
  me(viewer: Viewer): Promise<MeRecord | null>;
  /** Makes an organisation with its own data key; gives its id. System function: demo region and administration. */
  createOrganisation(name: string): Promise<string>;
  /** Makes an account; gives its id. INPUT_INVALID when the address has one. System function, as above. */
  createAccount(account: NewAccount): Promise<string>;
  /** True when there is no organisation yet: nobody uses this server. */
  isEmpty(): Promise<boolean>;
  /** Replaces the list of people of the demo region. Does nothing outside a demo. */
  registerDemoPeople(people: DemoPersonRecord[]): void;
}

export type SessionOwner =
  | { kind: 'ACCOUNT'; accountId: string }
  | { kind: 'PERSON'; personId: string; trajectId: string }
  | { kind: 'GUEST'; guestId: string; meetingId: string };

export interface InvitationRoom {
  /** Where invitations of persons stand, for the regisseur's list. */
  statesOf(personIds: string[]): Promise<Map<string, 'OPEN' | 'REDEEMED' | 'EXPIRED' | 'REVOKED'>>;
  /** Withdraws a person's invitation, when the person leaves the traject. */
  revokeFor(personId: string): Promise<void>;
}

export interface TrajectRoom {
  facts: Pick<
    FactSource,
    'traject' | 'person' | 'personOfAccount' | 'trajectOfObligation' | 'trajectOfSignal'
  >;
  trajectById(id: string): Promise<TrajectRecord | null>;
  /** All persons of a traject, those who left too. */
  peopleOf(trajectId: string): Promise<PersonRecord[]>;
  personById(id: string): Promise<PersonRecord | null>;
  /** Trajecten of an organisation that no professional leads now, for its safety desk. */
  notLedByProfessional(organisationId: string): Promise<TrajectRecord[]>;
  /** Persons who take part now by an account, over all trajecten; asked by the account room for `Me.persons`. */
  personsOfAccount(accountId: string): Promise<PersonRecord[]>;
  /** Tells screens, and the timeline when asked. */
  tell(trajectId: string, news: TrajectNews): Promise<void>;
  /** Writes news down in the transaction of what it is about; `tellNoted` tells it after that, each piece once. */
  note(session: ClientSession, trajectId: string, news: TrajectNews): Promise<void>;
  tellNoted(trajectId: string): Promise<void>;
  openObligation(trajectId: string, obligation: NewObligation): Promise<void>;
  /** Solves open obligations of a kind (and subject) because the system saw it happen. */
  solveObligations(trajectId: string, kind: ObligationKind, subject?: string): Promise<void>;
  /** Moves the traject on because of a meeting; going to the phase it is in changes nothing. */
  enterPhase(trajectId: string, phase: TrajectRecord['phase'], about: { meetingId: string }): Promise<void>;
  /** What waits for the regisseur, for rooms that write it together with something of their own. Tells nobody. */
  obligations: Obligations;
  /**
   * Moves the level, in the caller's transaction, only when level and regisseur are as expected. Gives the number of
   * the decision, or null when they are not. For the regie room, which writes that decision.
   */
  moveLevel(
    session: ClientSession,
    move: { trajectId: string; from: number; to: number; regisseurPersonId: string },
  ): Promise<number | null>;
}

/** What the card asks to know of a regisseur. */
export interface Regisseur {
  /** Competence profiles by code, as in the account. */
  profiles: readonly string[];
  /** Of the household or its network: no profile is asked. */
  ownNetwork: boolean;
}

export interface RegieRoom {
  /** Whether someone fits as regisseur at a level, and why not. Throws EDITION_UNKNOWN, LEVEL_INVALID. */
  fitOf(edition: string, level: number, regisseur: Regisseur): RegisseurFit;
  /** True when a level asks for a safety plan, or the card points only at such levels with these answers. */
  asksSafety(edition: string, level: number, answers: readonly MethodAnswer[]): boolean;
  /** The level of the latest sealed decision; null when there is none. */
  decidedLevel(trajectId: string): Promise<number | null>;
  /** Answers checked against the edition. Throws EDITION_UNKNOWN, CRITERION_UNKNOWN, CRITERION_TWICE. */
  checkAnswers(edition: string, answers: readonly CriterionAnswerInput[]): MethodAnswer[];
  /** Writes the first decision, in the transaction of the first appointment, and opens what the level asks. */
  recordFirst(
    session: ClientSession,
    first: {
      trajectId: string;
      edition: string;
      level: number;
      motivation: string;
      answers: MethodAnswer[];
      regisseur: Regisseur;
      by: string;
      byId: string;
    },
  ): Promise<void>;
  /** Opens or solves the obligation to hand over, in the transaction of a handover. */
  regisseurChanged(
    session: ClientSession,
    change: { trajectId: string; edition: string; level: number; regisseur: Regisseur },
  ): Promise<void>;
}

export interface SafetyRoom {
  facts: Pick<FactSource, 'trajectOfSignal'>;
  /** True while a signal of this traject waits for an answer. */
  hasOpen(trajectId: string): Promise<boolean>;
  /** Sends mails about signals that nobody has opened, now and from then on. Call once, when all rooms are there. */
  watchUnopened(): void;
  /** Stops that, and resolves when what runs is done. */
  close(): Promise<void>;
  /** A signal that came with the request, written in its transaction, for the regisseur who will be appointed. */
  signalAtIntake(
    session: ClientSession,
    trajectId: string,
    signal: { by: string; lifeThreatening: boolean },
  ): Promise<void>;
}

export interface PlanRoom {
  facts: Pick<FactSource, 'plan'>;
  /** Called by the meeting room: hidden answers of a section begin or end. */
  hideAnswers(planId: string, sectionKey: string): Promise<void>;
  openAnswers(planId: string, sectionKey: string): Promise<void>;
  /** Persons who have answered all questions per person of a section. */
  answeredBy(planId: string, sectionKey: string): Promise<string[]>;
  /** Persons who wrote or answered anything in a section. */
  spokenIn(planId: string, sectionKey: string): Promise<string[]>;
  /** Calls back after every change of the plan, until the answer is called. */
  watch(planId: string, listener: (sectionKeys: Set<string>) => void): () => void;
  /** Sections of the plan's form in order. */
  agendaOf(
    planId: string,
  ): Promise<
    { sectionKey: string; title: { nl: string; en: string }; minutes: number; asksEachPerson: boolean }[]
  >;
  /** Ties the plan to a running meeting, or unties it (null). */
  setMeeting(planId: string, meetingId: string | null): Promise<void>;
  /** Writes in the plan what its sections about this meeting say: when and where, who is there and who is not. */
  noteMeeting(planId: string, note: MeetingNote): Promise<void>;
  /** Writes in the plan when the next meeting is, and who will be there when nobody wrote that. Not in an adopted one. */
  noteNextMeeting(planId: string, note: NextMeetingNote): Promise<void>;
  /**
   * Freezes the plan at `expectedSeq`; throws CONFLICT when it moved. Returns the version, and whether the plan was
   * adopted before.
   */
  adopt(
    grant: Grant<'MEETING_LEAD'>,
    planId: string,
    expectedSeq: number,
  ): Promise<{ versionId: string; before: boolean }>;
  /** The plan of an adopted version, or null. */
  planOfVersion(versionId: string): Promise<string | null>;
  /** An adopted version as PDF. */
  pdf(grant: Grant<'PLAN_READ'>, versionId: string, language: 'nl' | 'en'): Promise<Uint8Array>;
  /** The plan as it is now as PDF, marked as a concept; with the answers that this viewer may see. */
  draftPdf(grant: Grant<'PLAN_READ'>, language: 'nl' | 'en'): Promise<Uint8Array>;
  /** Adopted versions of a plan, newest first. */
  versionsOf(planId: string): Promise<StoredVersion[]>;
  /** An adopted version; null when there is none of that identity. */
  version(id: string): Promise<StoredVersion | null>;
  /** Consent for this meeting per person, from the fields that ask it; empty when the form has none. */
  consents(planId: string): Promise<Map<string, Consent>>;
  /** True when others may see that someone types there: a text of the form that all read (A6, A9). */
  showsTyping(planId: string, textId: string): Promise<boolean>;
  /** Persons who refused consent, as long as nobody wrote down why one goes on (A10). */
  refusals(planId: string): Promise<string[]>;
  /** True when someone answered yes to a question of a section that asks for a safety plan. */
  saysUnsafe(planId: string, sectionKey: string): Promise<boolean>;
}

export interface MeetingRoom {
  /** Stops timers and watchers. */
  close(): void;
  /** The meeting's calendar file. */
  calendarOf(grant: Grant<'MEETING_JOIN'>): Promise<string>;
  facts: Pick<FactSource, 'meeting'>;
  /** The running meeting that a six-digit code opens, compared in constant time; null when none. */
  meetingOfCode(code: string): Promise<{ meetingId: string; trajectId: string } | null>;
  /** Puts a guest in the waiting list of a running meeting. */
  guestWaits(meetingId: string, guestId: string, name: string): Promise<void>;
  /** Next planned or running meeting of a traject to which this person is invited; for the regisseur (no person) of all. */
  nextOf(
    trajectId: string,
    personId?: string,
  ): Promise<{ id: string; startsAt: Date; minutes: number; place: string } | null>;
  /** Role of a person in the meeting that the plan is the agenda of: may write for others. */
  writesForOthers(meetingId: string, personId: string): Promise<boolean>;
  /** Persons who are in the meeting now. */
  presentIn(meetingId: string): Promise<ReadonlySet<string>>;
  /** Does what a crash left undone (mails, sessions of guests, the timeline). Call once, when all rooms are there. */
  resume(): Promise<void>;
  /** Takes a person out of all meetings of the traject, when the person leaves it. */
  personLeft(trajectId: string, personId: string): Promise<void>;
}

export interface OutputRoom {
  /** Stops the typesetter's thread. */
  close(): Promise<void>;
  /** The printed invitation with its QR, as PDF. Dutch. */
  letterPdf(letter: {
    link: string;
    firstName: string;
    regisseurName: string;
    meetsAt: Date | null;
    place: string | null;
  }): Promise<Uint8Array>;
  /** Calendar file of a meeting without any sensitive word; stable UID, growing SEQUENCE. */
  calendarFile(meeting: {
    id: string;
    startsAt: Date;
    minutes: number;
    place: string;
    sequence: number;
    cancelled?: boolean;
    attendee?: string;
  }): string;
  /** A plan as a tagged PDF; the document holds only what the reader may see. */
  planPdf(document: PlanDocument): Promise<Uint8Array>;
  /** QR drawing as SVG. */
  qrSvg(text: string): Promise<string>;
}

export interface AccessLogRoom {
  /** Records that a professional read or changed something; hash-chained per traject. Never holds content. */
  record(line: {
    trajectId: string;
    viewer: Viewer;
    personId: string | null;
    what: AccessedThing;
  }): Promise<void>;
}

/** Sides in the order of speaking of 2026. */
export const sidesInOrder: readonly Side[] = ['HOUSEHOLD', 'NETWORK', 'PROFESSIONAL'];
