/** What comes back on the questions of `asks.ts`. */

export interface PlanNow {
  plan: {
    seq: number;
    state: string;
    versions: { id: string; number: number }[];
    sections: {
      key: string;
      answersHidden: boolean;
      rows: { name: string }[];
      entries: {
        id: string;
        speakerName: string | null;
        beforehand: boolean;
        texts: { id: string; text: string }[];
        answers: {
          fieldKey: string;
          personId: string | null;
          hidden: boolean;
          option: string | null;
          yes: boolean | null;
        }[];
      }[];
    }[];
    actions: { what: string; ownerName: string; due: string }[];
  };
}

export interface MeetingNow {
  state: string;
  current: number | null;
  code: string | null;
  viewerId: string | null;
  waiting: { id: string; name: string }[];
  participants: { personId: string; name: string; attendance: string }[];
  round: { sectionKey: string; opened: boolean; answered: string[]; waitingFor: string[] } | null;
  adoptedVersion: { id: string; number: number } | null;
  nextMeeting: { id: string } | null;
}

export interface TrajectNow {
  traject: {
    phase: string;
    reason: string | null;
    people: { id: string; name: string; side: string; contact: { phone: string } | null }[];
    regie: {
      level: number;
      advice: { targets: number[] } | null;
      history: { from: number | null; to: number; motivation: string; deviates: boolean }[];
    } | null;
    obligations: { kind: string; solvedAt: string | null }[] | null;
    meetings: { id: string; kind: string; state: string; calendarPath: string }[];
    plans: {
      id: string;
      title: string;
      state: string;
      versions: { number: number; pdfPath: string }[];
    }[];
    actions: { what: string; ownerName: string; due: string }[];
    timeline: { kind: string }[];
  };
}

export interface Events {
  planEvents: {
    upTo: number;
    events: { __typename: string; state?: string; versionId?: string }[];
  };
}

export interface Versions {
  plan: { versions: { id: string; number: number; plan: object }[] };
}
