import type {
  Attendance,
  Helper,
  MeetingEnding,
  MeetingKind,
  MeetingState,
  Reply,
} from '../schema.generated.ts';

/** What still has to be told or done outside the meeting's log after something was written in it. */
export type OutboxTask =
  | 'TELL_PLANNED'
  | 'TELL_MOVED'
  | 'TELL_STARTED'
  | 'TELL_ADOPTED'
  | 'PREPARE_NEXT'
  | 'ENTER_PHASE'
  | 'TELL_NOT_HELD'
  | 'MAIL'
  | 'MAIL_CALLED_OFF'
  | `UNINVITE/${string}`
  | 'WRAP_UP'
  | `ADMIT_GUEST/${string}`
  | `END_GUEST/${string}`
  | `OPEN_ANSWERS/${string}`;

type KindOf<Task> = Task extends `${infer Kind}/${string}` ? Kind : Task;

/** What kind of task it is, without what it names. */
export type OutboxTaskKind = KindOf<OutboxTask>;

/** An item of the agenda. */
export interface AgendaState {
  sectionKey: string;
  minutes: number;
  /** Milliseconds spent on it, without the time that runs now. */
  usedMs: number;
}

/** What is known of someone in a meeting. */
export interface ParticipantState {
  reply: Reply;
  attendance: Attendance;
  /** The chair marked it: connecting does not change it any more. */
  byHand: boolean;
  reason: string | null;
  /** The reason was written down by the chair; absent: by the person, or there is none. */
  atTable?: boolean;
  /** SEQUENCE of the calendar file that was mailed last; -1: none. */
  mailed: number;
  /** Was taken off the list: another invitation needs a higher SEQUENCE. */
  withdrawn?: boolean;
  /** The reminder that was mailed last: when, and how many days before; absent: none for this moment. */
  reminded?: { at: number; days: number };
}

/** Someone who came by code. */
export interface GuestState {
  name: string;
  since: number;
  admittedAs: string | null;
}

/** A round. Who answered is in the plan. */
export interface RoundState {
  sectionKey: string;
  opened: boolean;
  /** Persons whose answer is waited for, answered or not. */
  expected: string[];
}

/** Everything of a meeting that its log holds. Plain JSON; moments in milliseconds. */
export interface MeetingRecord {
  trajectId: string;
  kind: MeetingKind;
  startsAt: number;
  minutes: number;
  place: string;
  planId: string | null;
  agenda: AgendaState[];
  invited: string[];
  state: MeetingState;
  /** How it ended; absent until it is closed, and in logs from before there was more than one way. */
  ending?: MeetingEnding;
  startedAt: number | null;
  /** When it was closed after it was held; absent in logs from before this was kept. */
  endedAt?: number;
  code: { digits: string; until: number } | null;
  current: number | null;
  /** A pause, with the safety plan that its readers make meanwhile; absent in states from before there were pauses. */
  pause?: { since: number; planId: string | null } | null;
  currentSince: number | null;
  people: Record<string, ParticipantState>;
  /** Hands that are up, the longest first. */
  hands: string[];
  floor: string | null;
  round: RoundState | null;
  openedRounds: string[];
  /** Items of the opening on which all who were there agreed: when, and who was there; absent in older states. */
  agreed?: Record<string, { at: number; personIds: string[] }>;
  guests: Record<string, GuestState>;
  /** The traject entered the phase of the meeting when it was planned; logs from before this was kept do not say. */
  prepares?: boolean;
  conversationLeaderId: string | null;
  noteTakerId: string | null;
  nextMeetingId: string | null;
  adoptedVersionId: string | null;
  /** SEQUENCE of the calendar file. */
  sequence: number;
  pending: OutboxTask[];
  /** How many entries of the log not everyone may know of; absent in states from before this was kept. */
  unseen?: number;
}

/** Planned minutes of a section. */
export interface AgendaMinutes {
  sectionKey: string;
  minutes: number;
}

/** What can happen to a meeting; one entry of the log holds one or more of these. */
export type MeetingEvent =
  | {
      kind: 'planned';
      trajectId: string;
      meetingKind: MeetingKind;
      startsAt: number;
      minutes: number;
      place: string;
      planId: string | null;
      agenda: AgendaMinutes[];
      invited: string[];
      /** The traject enters the phase of the meeting now, not when it starts. */
      prepares: boolean;
    }
  | { kind: 'moved'; startsAt: number; minutes: number; place: string }
  | { kind: 'agendaSet'; planId: string | null; agenda: AgendaMinutes[] }
  | { kind: 'invited'; personIds: string[] }
  | { kind: 'takenOut'; personId: string }
  | { kind: 'calledOff'; nobodyCame: boolean }
  | { kind: 'reminded'; personId: string; days: number }
  | { kind: 'replied'; personId: string; reply: Reply; reason: string | null }
  | {
      kind: 'attended';
      personId: string;
      attendance: Attendance;
      byHand: boolean;
      reason: string | null;
      /** The chair wrote the reason; absent: the person did, or there is none. */
      atTable?: boolean;
      /** An answer is waited for when a round is going on. */
      answers: boolean;
    }
  // The code works before the start.
  | { kind: 'doorOpened'; code: string; until: number }
  | { kind: 'started'; code: string; until: number }
  | { kind: 'wentTo'; index: number }
  | { kind: 'paused'; planId: string | null }
  | { kind: 'resumed' }
  | { kind: 'roundBegan'; sectionKey: string; expected: string[] }
  | { kind: 'roundOpened'; sectionKey: string }
  // All who are there agree on an item of the opening; null: no longer.
  | { kind: 'agreed'; itemKey: string; personIds: string[] | null }
  | { kind: 'handSet'; personId: string; up: boolean }
  | { kind: 'floorGiven'; personId: string | null }
  | { kind: 'guestCame'; guestId: string; name: string }
  | { kind: 'guestAdmitted'; guestId: string; personId: string }
  | { kind: 'guestGone'; guestId: string }
  | { kind: 'helperNamed'; helper: Helper; personId: string | null }
  | { kind: 'nextSet'; meetingId: string }
  | { kind: 'adopted'; versionId: string }
  | { kind: 'closed' }
  // A task of the outbox is done. The name stands in logs that exist.
  | { kind: 'choreDone'; chore: OutboxTask; mailed?: { personIds: string[]; sequence: number } };
