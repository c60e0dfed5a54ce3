import type {
  ActionState,
  Criterion,
  DateAnswer,
  MeetingKind,
  OrganisationRole,
  Reply,
  Side,
  SupportKind,
  TrajectPhase,
} from '@regietafel/server/schema.generated.ts';

/** Where someone goes first on the start page; meetings and households by their key in the story. */
export type FirstGoes =
  'vandaag' | 'aanmelden' | 'trajecten' | 'sturing' | { meeting: string } | { chair: string } | 'traject';

/** Someone of the organisation. All invented. */
export interface DemoColleague {
  key: string;
  name: string;
  /** Function in words. */
  function: string;
  roles: OrganisationRole[];
  profiles: string[];
  /** In plain words, for the start page. */
  description: string;
  goes: FirstGoes;
}

/** Someone in a household's story. */
export interface DemoPerson {
  /** Unique within the household. */
  key: string;
  side: Side;
  name: string;
  /** Relation to the household in words. */
  relation: string;
  child?: boolean;
  birthDate?: string;
  phone?: string;
  email?: string;
  support?: SupportKind[];
  /** For professionals without an account. */
  organisation?: string;
  /** Key of the colleague, for professionals with an account; name comes from there. */
  colleague?: string;
  /** Who may see the contact data. */
  visibleTo?: Side[];
  /** Joins later than the others: through a `join` step. */
  later?: boolean;
  /** On the start page when set, in plain words. */
  description?: string;
  goes?: FirstGoes;
}

/** Free texts of one entry (or of the section's own entry) by field. */
export interface Words {
  section: string;
  /** Who writes, by key; `regisseur` for the regisseur of that moment. */
  by: string;
  texts: Record<string, string>;
  /** In a section that each person has entries in: written down by `by` for this person in the meeting. */
  speaker?: string;
  /** In a plan that looks back: in the row about this goal, which the system wrote over from the plan before. */
  about?: string;
  /** Answers in the same entry that are not free text. */
  values?: Record<string, Value>;
  /** What is agreed in the same entry: who does what by when. */
  todo?: Goal['todo'];
}

/** An answer that is not free text; persons by their key, days as days ago. */
export interface Value {
  yes?: boolean;
  option?: string;
  number?: number;
  date?: { daysAgo: number };
  time?: string;
  place?: string;
  people?: string[];
  signedName?: string;
}

/** A goal with what is done for it. */
export interface Goal {
  by: string;
  goal: string;
  actions?: string;
  helps: string;
  known: string;
  todo: {
    /** To tell later that it is done. */
    key?: string;
    what: string;
    owner: string;
    /** Due so many days ago; negative: still to come. */
    due: number;
  }[];
}

/** One thing that people do, told in order. */
export type Step =
  | { do: 'startPlan'; plan: string; form: string }
  /** The plan that the system made ready for a meeting gets a name in the story. */
  | { do: 'planMadeReady'; meeting: string; plan: string }
  | { do: 'readers'; plan: string; network: string[] }
  | { do: 'write'; plan: string; words: Words[] }
  | { do: 'answer'; plan: string; section: string; by: Record<string, Record<string, Value>> }
  | {
      do: 'goals';
      plan: string;
      /** `goals` when absent; a progress plan has its goals elsewhere. */
      section?: 'coming-period';
      goals: Goal[];
    }
  | { do: 'actionState'; plan: string; action: string; by: string; state: ActionState }
  | {
      do: 'planMeeting';
      meeting: string;
      kind: MeetingKind;
      plan: string;
      /** `now`: at the moment the server starts. */
      when: { daysAgo: number; time: string } | 'now';
      minutes: number;
      place: string;
      invite: string[];
    }
  | { do: 'givePlan'; meeting: string; plan: string; invite?: string[]; withdraw?: string[] }
  | {
      do: 'askDates';
      poll: string;
      kind: MeetingKind;
      days: { daysAgo: number; time: string }[];
      minutes: number;
      place: string;
      ask: string[];
    }
  /** Answers to the days of a poll, in their order. */
  | { do: 'answerDates'; poll: string; by: Record<string, DateAnswer[]> }
  | { do: 'reply'; meeting: string; replies: Record<string, Reply | { no: string }> }
  | {
      do: 'hold';
      meeting: string;
      minutes: number;
      present: string[];
      absent?: Record<string, string>;
      consent: Record<string, boolean>;
      during: Step[];
      next?: { meeting: string; daysAgo: number; time: string; minutes: number; place: string };
      adopt: boolean;
    }
  | {
      do: 'level';
      to: number;
      yes: Criterion[];
      no: Criterion[];
      motivation: string;
      heard: string;
      deviates?: boolean;
    }
  | { do: 'proposeLevel'; by: string; to: number; motivation: string }
  | { do: 'signal'; by: string; words: string; lifeThreatening?: boolean }
  | { do: 'answerSignals'; answer: string }
  | { do: 'solve'; obligation: string; note: string }
  | { do: 'goToPhase'; from: TrajectPhase; to: TrajectPhase; reason?: string }
  /** The traject is closed, with what the people agreed. */
  | { do: 'close'; followUp: string; contact: string; relapse: string; aftercare: string; evaluation: string }
  | { do: 'handOver'; to: string; motivation: string }
  | { do: 'join'; person: string }
  | { do: 'leave'; person: string };

/** What happened on one day. */
export interface Moment {
  daysAgo: number;
  /** Dutch time. */
  time: string;
  steps: Step[];
}

/** A household with everything that has happened so far. All invented. */
export interface DemoHousehold {
  key: string;
  /** As the household calls itself. */
  name: string;
  people: DemoPerson[];
  request: {
    daysAgo: number;
    askedBy: string;
    reason: string;
    unsafe: boolean | null;
    lifeThreatening: boolean;
    yes: Criterion[];
    no: Criterion[];
  };
  /** Absent: the request waits for its first appointment. */
  first?: {
    daysAgo: number;
    level: number;
    /** A colleague, or someone of the household. */
    regisseur: { colleague: string } | { person: string };
    motivation: string;
  };
  story: Moment[];
  /** What simulated participants say in the meeting that starts now, by person. */
  lines?: DemoLines;
}

/** Lines of simulated participants: per section what someone writes, per person by key. */
export type DemoLines = Record<string, PersonLines>;

/** What one simulated participant says and answers. */
export interface PersonLines {
  /** Per section the entries that this person adds, by field. */
  entries?: Record<string, Record<string, string>[]>;
  /** Letters that this person adds to texts written together, by section and field. */
  together?: Record<string, Record<string, string>>;
  /** Answers per person, by section and field. */
  answers?: Record<string, Record<string, Value>>;
  /** Raises a hand in these sections. */
  hands?: string[];
  /** Loses the connection for a while in this section. */
  drops?: string;
  /** Goals with actions that this person adds. */
  goals?: Goal[];
}
