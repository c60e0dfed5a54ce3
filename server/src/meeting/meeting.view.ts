import type { Edition } from '../method/edition.types.ts';
import type { OpeningItem } from '../method/process.types.ts';
import type { Consent } from '../plan/plan.consent.ts';
import type { Participant, WaitingGuest } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { WorkContactRecord } from '../traject/work-contact.ts';
import type { AgendaSection } from './meeting.rules.ts';
import type { MeetingSummaryView } from './meeting.summary.ts';
import type { MeetingRecord } from './meeting.types.ts';

/** What of a meeting is in its plan. */
export interface PlanPart {
  /** Persons who answered the questions of the round. */
  answered: ReadonlySet<string>;
  consents: ReadonlyMap<string, Consent>;
  /** Persons who wrote or answered anything in the current item. */
  spoken: ReadonlySet<string>;
}

/** Everything that views of a meeting are drawn from, at one moment. */
export interface MeetingSnapshot extends PlanPart {
  id: string;
  seq: number;
  state: MeetingRecord;
  people: ReadonlyMap<string, PersonRecord>;
  regisseurId: string | null;
  /** Persons as whom someone is in who was not recognised yet. */
  unconfirmed?: ReadonlySet<string>;
  edition: Pick<Edition, 'speakingOrder' | 'process'>;
  sections: readonly AgendaSection[];
  online: ReadonlySet<string>;
  /** Text that a person is typing in. */
  typing: ReadonlyMap<string, string>;
  next: MeetingSummaryView | null;
  /** Only while the code works. */
  /** From when the beamer shows the code; null once it does. */
  codeFrom: Date | null;
  joining: { code: string; address: string; qrSvg: string } | null;
}

/** For whom a meeting is drawn: someone in it, a guest by code as that person, or the beamer. */
export type Audience =
  { kind: 'MEMBER' | 'GUEST'; personId: string; unproven?: boolean } | { kind: 'SCREEN' };

/** Parent of `AgendaItem`. */
export interface AgendaItemView {
  sectionKey: string;
  title: AgendaSection['title'];
  plannedMinutes: number;
  usedSeconds: number;
  /** What is said and asked, for an item that is no section of the plan. */
  opening: AgendaOpeningView | null;
}

/** Parent of `AgendaOpening`. */
export interface AgendaOpeningView {
  text: OpeningItem['text'];
  /** Empty for all but who chairs. */
  tips: OpeningItem['tips'];
  asksAgreement: boolean;
  agreed: { at: Date; personIds: string[] } | null;
}

/** Parent of `Meeting`. */
export interface MeetingView {
  id: string;
  trajectId: string | null;
  seq: number;
  kind: MeetingRecord['kind'];
  startsAt: Date;
  minutes: number;
  place: string;
  state: MeetingRecord['state'];
  ending: MeetingSummaryView['ending'];
  startedAt: Date | null;
  planId: string | null;
  agenda: AgendaItemView[];
  current: number | null;
  currentSince: Date | null;
  pausedAt: Date | null;
  /** Told by the resolver to who reads it, and to nobody else. */
  besidePlanId: string | null;
  participants: Participant[];
  everyoneIsIn: boolean;
  hands: string[];
  floor: string | null;
  round: { sectionKey: string; opened: boolean; answered: string[]; waitingFor: string[] } | null;
  /** Whom to call: null on the beamer, and when nobody leads. */
  regisseur: { name: string; workContact: WorkContactRecord | null } | null;
  viewerId: string | null;
  chairs: string[];
  noteTaker: string | null;
  code: string | null;
  joinAddress: string | null;
  joinQrSvg: string | null;
  codeFrom: Date | null;
  waiting: WaitingGuest[];
  nextMeeting: MeetingSummaryView | null;
  adoptedVersionId: string | null;
  viewerChairs: boolean;
  viewerLeads: boolean;
  silent: string[];
  refusals: string[];
}
