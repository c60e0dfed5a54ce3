/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** A guest to admit. */
export type AdmitGuestInput = {
  /** The waiting guest. */
  guestId: string | number;
  /** The meeting. */
  meetingId: string | number;
  /** As which person on the list. */
  personId: string | number;
};

/** What is adopted. */
export type AdoptPlanInput = {
  /** Number of the plan's last event that the regisseur saw. */
  expectedSeq: number;
  /** The meeting. */
  meetingId: string | number;
};

/** Whether someone is at the meeting. */
export type Attendance =
  /** Not there. */
  | 'ABSENT'
  /** There, in the room or from a distance. */
  | 'PRESENT'
  /** Not known yet. */
  | 'UNKNOWN';

/** An item to go to. */
export type GoToItemInput = {
  /** Index in the agenda, from 0. */
  index: number;
  /** The meeting. */
  meetingId: string | number;
};

/** What a helper does in a meeting. */
export type Helper =
  /** Chairs the conversation. */
  | 'CONVERSATION_LEADER'
  /** Writes down for others. */
  | 'NOTE_TAKER';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Attendance of a person. */
export type MarkAttendanceInput = {
  /** There or not. */
  attendance: Attendance;
  /** The meeting. */
  meetingId: string | number;
  /** The person. */
  personId: string | number;
  /** Why absent. */
  reason?: string | null | undefined;
};

/** Kinds of meetings. */
export type MeetingKind =
  /** The first meeting. */
  | 'STARTOVERLEG'
  /** A progress meeting. */
  | 'VOORTGANGSOVERLEG';

/** Where a meeting stands. */
export type MeetingState =
  /** Closed. */
  | 'CLOSED'
  /** Planned, not started. */
  | 'PLANNED'
  /** Going on. */
  | 'RUNNING';

/** A helper of a meeting. */
export type NameHelperInput = {
  /** For what. */
  helper: Helper;
  /** The meeting. */
  meetingId: string | number;
  /** Who; null: nobody. */
  personId?: string | number | null | undefined;
};

/** Somebody to take out: a waiting guest or a participant. */
export type RemoveFromMeetingInput = {
  /** A waiting guest. */
  guestId?: string | number | null | undefined;
  /** The meeting. */
  meetingId: string | number;
  /** A participant. */
  personId?: string | number | null | undefined;
};

/** Answer to an invitation. */
export type Reply =
  /** Cannot come. */
  | 'NO'
  /** No answer yet. */
  | 'NONE'
  /** Will come. */
  | 'YES';

/** An answer to an invitation. */
export type ReplyInput = {
  /** The meeting. */
  meetingId: string | number;
  /** Why not, if one wants to tell; only the chair reads it. */
  reason?: string | null | undefined;
  /** Will come or not. */
  reply: Reply;
};

/** The next meeting. */
export type SetNextMeetingInput = {
  /** This meeting. */
  meetingId: string | number;
  /** Planned minutes. */
  minutes: number;
  /** Identity of the next one, a UUID: makes retrying harmless. */
  nextMeetingId: string | number;
  /** Where. */
  place: string;
  /** When. */
  startsAt: string;
};

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

export type NextMeetingPartsFragment = {
  id: string;
  title: string;
  startsAt: string;
  minutes: number;
  place: string;
  calendarPath: string;
};

export type MeetingPartsFragment = {
  id: string;
  trajectId: string | null;
  seq: number;
  kind: Types.MeetingKind;
  startsAt: string;
  minutes: number;
  place: string;
  state: Types.MeetingState;
  startedAt: string | null;
  planId: string | null;
  current: number | null;
  currentSince: string | null;
  hands: Array<string>;
  floor: string | null;
  viewerId: string | null;
  chairs: Array<string>;
  noteTaker: string | null;
  code: string | null;
  joinAddress: string | null;
  joinQrSvg: string | null;
  viewerChairs: boolean;
  viewerLeads: boolean;
  silent: Array<string>;
  agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
  participants: Array<{
    personId: string;
    name: string;
    side: Types.Side;
    role: string;
    colour: number;
    reply: Types.Reply;
    attendance: Types.Attendance;
    absenceReason: string | null;
    online: boolean;
    typingIn: string | null;
    consent: boolean | null;
  }>;
  round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
  waiting: Array<{ id: string; name: string; since: string }>;
  nextMeeting: {
    id: string;
    title: string;
    startsAt: string;
    minutes: number;
    place: string;
    calendarPath: string;
  } | null;
  adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
};

export type MeetingScreenPartsFragment = {
  id: string;
  seq: number;
  state: Types.MeetingState;
  startsAt: string;
  place: string;
  planId: string | null;
  current: number | null;
  currentSince: string | null;
  hands: Array<string>;
  floor: string | null;
  code: string | null;
  joinAddress: string | null;
  joinQrSvg: string | null;
  agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
  participants: Array<{
    personId: string;
    name: string;
    side: Types.Side;
    role: string;
    colour: number;
    attendance: Types.Attendance;
    online: boolean;
    typingIn: string | null;
  }>;
  round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
  nextMeeting: {
    id: string;
    title: string;
    startsAt: string;
    minutes: number;
    place: string;
    calendarPath: string;
  } | null;
  adoptedVersion: { id: string; number: number; adoptedAt: string } | null;
};

export type MeetingPlanSeqQueryVariables = Exact<{
  id: string | number;
}>;

export type MeetingPlanSeqQuery = { plan: { id: string; seq: number } };

export type MeetingChangedSubscriptionVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;

export type MeetingChangedSubscription = {
  meetingChanged: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type MeetingScreenChangedSubscriptionVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;

export type MeetingScreenChangedSubscription = {
  meetingScreenChanged: {
    id: string;
    seq: number;
    state: Types.MeetingState;
    startsAt: string;
    place: string;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      attendance: Types.Attendance;
      online: boolean;
      typingIn: string | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string } | null;
  };
};

export type ReplyToMeetingMutationVariables = Exact<{
  input: Types.ReplyInput;
  language: Types.Language;
}>;

export type ReplyToMeetingMutation = {
  replyToMeeting: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type StartMeetingMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;

export type StartMeetingMutation = {
  startMeeting: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type GoToItemMutationVariables = Exact<{
  input: Types.GoToItemInput;
  language: Types.Language;
}>;

export type GoToItemMutation = {
  goToItem: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type OpenRoundMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;

export type OpenRoundMutation = {
  openRound: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type RaiseHandMutationVariables = Exact<{
  meetingId: string | number;
  up: boolean;
  language: Types.Language;
}>;

export type RaiseHandMutation = {
  raiseHand: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type GiveFloorMutationVariables = Exact<{
  meetingId: string | number;
  personId?: string | number | null | undefined;
  language: Types.Language;
}>;

export type GiveFloorMutation = {
  giveFloor: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type MarkAttendanceMutationVariables = Exact<{
  input: Types.MarkAttendanceInput;
  language: Types.Language;
}>;

export type MarkAttendanceMutation = {
  markAttendance: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type AdmitGuestMutationVariables = Exact<{
  input: Types.AdmitGuestInput;
  language: Types.Language;
}>;

export type AdmitGuestMutation = {
  admitGuest: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type RemoveFromMeetingMutationVariables = Exact<{
  input: Types.RemoveFromMeetingInput;
  language: Types.Language;
}>;

export type RemoveFromMeetingMutation = {
  removeFromMeeting: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type NameHelperMutationVariables = Exact<{
  input: Types.NameHelperInput;
  language: Types.Language;
}>;

export type NameHelperMutation = {
  nameHelper: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type SetNextMeetingMutationVariables = Exact<{
  input: Types.SetNextMeetingInput;
  language: Types.Language;
}>;

export type SetNextMeetingMutation = {
  setNextMeeting: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type AdoptPlanMutationVariables = Exact<{
  input: Types.AdoptPlanInput;
}>;

export type AdoptPlanMutation = { adoptPlan: { id: string; number: number; pdfPath: string } };

export type CloseMeetingMutationVariables = Exact<{
  meetingId: string | number;
  language: Types.Language;
}>;

export type CloseMeetingMutation = {
  closeMeeting: {
    id: string;
    trajectId: string | null;
    seq: number;
    kind: Types.MeetingKind;
    startsAt: string;
    minutes: number;
    place: string;
    state: Types.MeetingState;
    startedAt: string | null;
    planId: string | null;
    current: number | null;
    currentSince: string | null;
    hands: Array<string>;
    floor: string | null;
    viewerId: string | null;
    chairs: Array<string>;
    noteTaker: string | null;
    code: string | null;
    joinAddress: string | null;
    joinQrSvg: string | null;
    viewerChairs: boolean;
    viewerLeads: boolean;
    silent: Array<string>;
    agenda: Array<{ sectionKey: string; title: string; plannedMinutes: number; usedSeconds: number }>;
    participants: Array<{
      personId: string;
      name: string;
      side: Types.Side;
      role: string;
      colour: number;
      reply: Types.Reply;
      attendance: Types.Attendance;
      absenceReason: string | null;
      online: boolean;
      typingIn: string | null;
      consent: boolean | null;
    }>;
    round: { sectionKey: string; opened: boolean; answered: Array<string>; waitingFor: Array<string> } | null;
    waiting: Array<{ id: string; name: string; since: string }>;
    nextMeeting: {
      id: string;
      title: string;
      startsAt: string;
      minutes: number;
      place: string;
      calendarPath: string;
    } | null;
    adoptedVersion: { id: string; number: number; adoptedAt: string; pdfPath: string } | null;
  };
};

export type TypingMutationVariables = Exact<{
  meetingId: string | number;
  textId?: string | number | null | undefined;
}>;

export type TypingMutation = { typing: boolean };

export const NextMeetingPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NextMeetingPartsFragment, unknown>;
export const MeetingPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingPartsFragment, unknown>;
export const MeetingScreenPartsFragmentDoc = {
  kind: 'Document',
  definitions: [
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingScreenParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
              ],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingScreenPartsFragment, unknown>;
export const MeetingPlanSeqDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'query',
      name: { kind: 'Name', value: 'MeetingPlanSeq' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'plan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'id' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'id' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingPlanSeqQuery, MeetingPlanSeqQueryVariables>;
export const MeetingChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'MeetingChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetingChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingChangedSubscription, MeetingChangedSubscriptionVariables>;
export const MeetingScreenChangedDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'subscription',
      name: { kind: 'Name', value: 'MeetingScreenChanged' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'meetingScreenChanged' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingScreenParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingScreenParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MeetingScreenChangedSubscription, MeetingScreenChangedSubscriptionVariables>;
export const ReplyToMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'ReplyToMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'ReplyInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'replyToMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<ReplyToMeetingMutation, ReplyToMeetingMutationVariables>;
export const StartMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'StartMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'startMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<StartMeetingMutation, StartMeetingMutationVariables>;
export const GoToItemDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GoToItem' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'GoToItemInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'goToItem' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GoToItemMutation, GoToItemMutationVariables>;
export const OpenRoundDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'OpenRound' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'openRound' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<OpenRoundMutation, OpenRoundMutationVariables>;
export const RaiseHandDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RaiseHand' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'up' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Boolean' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'raiseHand' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'up' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'up' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RaiseHandMutation, RaiseHandMutationVariables>;
export const GiveFloorDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'GiveFloor' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'personId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'giveFloor' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'personId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'personId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<GiveFloorMutation, GiveFloorMutationVariables>;
export const MarkAttendanceDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'MarkAttendance' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'MarkAttendanceInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'markAttendance' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<MarkAttendanceMutation, MarkAttendanceMutationVariables>;
export const AdmitGuestDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AdmitGuest' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdmitGuestInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'admitGuest' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdmitGuestMutation, AdmitGuestMutationVariables>;
export const RemoveFromMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'RemoveFromMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'RemoveFromMeetingInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'removeFromMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<RemoveFromMeetingMutation, RemoveFromMeetingMutationVariables>;
export const NameHelperDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'NameHelper' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'NameHelperInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nameHelper' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<NameHelperMutation, NameHelperMutationVariables>;
export const SetNextMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'SetNextMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'SetNextMeetingInput' } },
          },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'setNextMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<SetNextMeetingMutation, SetNextMeetingMutationVariables>;
export const AdoptPlanDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'AdoptPlan' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'AdoptPlanInput' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptPlan' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'input' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'input' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<AdoptPlanMutation, AdoptPlanMutationVariables>;
export const CloseMeetingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'CloseMeeting' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
          type: {
            kind: 'NonNullType',
            type: { kind: 'NamedType', name: { kind: 'Name', value: 'Language' } },
          },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'closeMeeting' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
            ],
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'MeetingParts' } }],
            },
          },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'NextMeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'MeetingSummary' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'title' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'calendarPath' } },
        ],
      },
    },
    {
      kind: 'FragmentDefinition',
      name: { kind: 'Name', value: 'MeetingParts' },
      typeCondition: { kind: 'NamedType', name: { kind: 'Name', value: 'Meeting' } },
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          { kind: 'Field', name: { kind: 'Name', value: 'id' } },
          { kind: 'Field', name: { kind: 'Name', value: 'trajectId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'seq' } },
          { kind: 'Field', name: { kind: 'Name', value: 'kind' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startsAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'minutes' } },
          { kind: 'Field', name: { kind: 'Name', value: 'place' } },
          { kind: 'Field', name: { kind: 'Name', value: 'state' } },
          { kind: 'Field', name: { kind: 'Name', value: 'startedAt' } },
          { kind: 'Field', name: { kind: 'Name', value: 'planId' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'agenda' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                {
                  kind: 'Field',
                  name: { kind: 'Name', value: 'title' },
                  arguments: [
                    {
                      kind: 'Argument',
                      name: { kind: 'Name', value: 'language' },
                      value: { kind: 'Variable', name: { kind: 'Name', value: 'language' } },
                    },
                  ],
                },
                { kind: 'Field', name: { kind: 'Name', value: 'plannedMinutes' } },
                { kind: 'Field', name: { kind: 'Name', value: 'usedSeconds' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'current' } },
          { kind: 'Field', name: { kind: 'Name', value: 'currentSince' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'participants' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'personId' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'side' } },
                { kind: 'Field', name: { kind: 'Name', value: 'role' } },
                { kind: 'Field', name: { kind: 'Name', value: 'colour' } },
                { kind: 'Field', name: { kind: 'Name', value: 'reply' } },
                { kind: 'Field', name: { kind: 'Name', value: 'attendance' } },
                { kind: 'Field', name: { kind: 'Name', value: 'absenceReason' } },
                { kind: 'Field', name: { kind: 'Name', value: 'online' } },
                { kind: 'Field', name: { kind: 'Name', value: 'typingIn' } },
                { kind: 'Field', name: { kind: 'Name', value: 'consent' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'hands' } },
          { kind: 'Field', name: { kind: 'Name', value: 'floor' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'round' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'sectionKey' } },
                { kind: 'Field', name: { kind: 'Name', value: 'opened' } },
                { kind: 'Field', name: { kind: 'Name', value: 'answered' } },
                { kind: 'Field', name: { kind: 'Name', value: 'waitingFor' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerId' } },
          { kind: 'Field', name: { kind: 'Name', value: 'chairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'noteTaker' } },
          { kind: 'Field', name: { kind: 'Name', value: 'code' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinAddress' } },
          { kind: 'Field', name: { kind: 'Name', value: 'joinQrSvg' } },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'waiting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'name' } },
                { kind: 'Field', name: { kind: 'Name', value: 'since' } },
              ],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'nextMeeting' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [{ kind: 'FragmentSpread', name: { kind: 'Name', value: 'NextMeetingParts' } }],
            },
          },
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'adoptedVersion' },
            selectionSet: {
              kind: 'SelectionSet',
              selections: [
                { kind: 'Field', name: { kind: 'Name', value: 'id' } },
                { kind: 'Field', name: { kind: 'Name', value: 'number' } },
                { kind: 'Field', name: { kind: 'Name', value: 'adoptedAt' } },
                { kind: 'Field', name: { kind: 'Name', value: 'pdfPath' } },
              ],
            },
          },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerChairs' } },
          { kind: 'Field', name: { kind: 'Name', value: 'viewerLeads' } },
          { kind: 'Field', name: { kind: 'Name', value: 'silent' } },
        ],
      },
    },
  ],
} as unknown as DocumentNode<CloseMeetingMutation, CloseMeetingMutationVariables>;
export const TypingDocument = {
  kind: 'Document',
  definitions: [
    {
      kind: 'OperationDefinition',
      operation: 'mutation',
      name: { kind: 'Name', value: 'Typing' },
      variableDefinitions: [
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
          type: { kind: 'NonNullType', type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } } },
        },
        {
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: 'textId' } },
          type: { kind: 'NamedType', name: { kind: 'Name', value: 'ID' } },
        },
      ],
      selectionSet: {
        kind: 'SelectionSet',
        selections: [
          {
            kind: 'Field',
            name: { kind: 'Name', value: 'typing' },
            arguments: [
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'meetingId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'meetingId' } },
              },
              {
                kind: 'Argument',
                name: { kind: 'Name', value: 'textId' },
                value: { kind: 'Variable', name: { kind: 'Name', value: 'textId' } },
              },
            ],
          },
        ],
      },
    },
  ],
} as unknown as DocumentNode<TypingMutation, TypingMutationVariables>;
