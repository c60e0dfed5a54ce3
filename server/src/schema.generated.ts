export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Bytes as base64: a CRDT update or a small file. */
  Bytes: { input: Uint8Array; output: Uint8Array; }
  /** A day without time that exists, `YYYY-MM-DD`, in the years 1850-2199; a field says when it takes fewer. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its zone, such as `2026-11-23T09:00:00.000Z`; written in UTC. Years 1850-2199. */
  DateTime: { input: Date; output: Date | string; }
};

/** A line of the access log. */
export type AccessLine = {
  /** When, to the second. */
  at: Scalars['DateTime']['output'];
  /** Position in the traject's chain. */
  id: Scalars['ID']['output'];
  /** In which role. */
  role: Scalars['String']['output'];
  /** What. */
  what: AccessedThing;
  /** Name of who looked or changed. */
  who: Scalars['String']['output'];
};

/** What a check of the access log found. */
export type AccessLogCheck = {
  /** When it was checked. */
  at: Scalars['DateTime']['output'];
  /** Chains that do not fit; empty when all is as it was written. */
  broken: Array<BrokenChain>;
  /** Chains that were looked at: one for each traject, and one for the organisation. */
  chains: Scalars['Int']['output'];
  /** Lines in these. */
  lines: Scalars['Int']['output'];
};

/** What the privacy officer knows of the access log of the organisation: no line of a household. */
export type AccessLogOverview = {
  /** When the ends of the chains were last kept outside the database; null: not yet. */
  anchoredAt: Maybe<Scalars['DateTime']['output']>;
  /** The last check; null: there was none yet. */
  lastCheck: Maybe<AccessLogCheck>;
  /** What was refused, newest first, at most 100. */
  refused: Array<RefusedAccess>;
};

/** What a professional can read or change of a household, without content. */
export type AccessedThing =
  /** Found the closed traject by the name of the household. */
  | 'CLOSED_FOUND'
  /** Looked at contact data of someone else. */
  | 'CONTACT_READ'
  /** Showed contact data of someone to more people, because that person asked for it. */
  | 'CONTACT_SHOWN_AS_ASKED'
  /** Read words that were covered. */
  | 'COVERED_READ'
  /** Said outside a meeting that a device, which had come in by a letter, is of that person. */
  | 'DEVICE_CONFIRMED'
  /** Opened a meldcode dossier, named someone in it, or wrote in it. */
  | 'DOSSIER_CHANGED'
  /**
   * Read a meldcode dossier, or took it along. Like the next one in no list that the household or the regisseur reads: only
   * the chain keeps it.
   */
  | 'DOSSIER_READ'
  /** Let a guest in as someone on the list. */
  | 'GUEST_ADMITTED'
  /** Handed regie over to another. */
  | 'HANDED_OVER'
  /** Named a conversation leader or note-taker. */
  | 'HELPER_NAMED'
  /** Withdrew someone's link. */
  | 'INVITATION_WITHDRAWN'
  /** Made a personal link or letter for someone. */
  | 'INVITED'
  /** Changed the regie level. */
  | 'LEVEL_CHANGED'
  /** Proposed another regie level. */
  | 'LEVEL_PROPOSED'
  /** Looked at this log. */
  | 'LOG_READ'
  /** Asked the manager to step in, or said that it goes on. */
  | 'MANAGER_ASKED'
  /** Answered an invitation to a meeting. */
  | 'MEETING_ANSWERED'
  /** Took part in a meeting. */
  | 'MEETING_JOINED'
  /** Chaired a meeting. */
  | 'MEETING_LED'
  /** Planned a meeting, changed when, where or with whom it is, or called it off. */
  | 'MEETING_PLANNED'
  /** Looked at a meeting or its calendar file. */
  | 'MEETING_READ'
  /** Ticked off what waited for the regisseur. */
  | 'OBLIGATION_SOLVED'
  /** Took along what is kept about oneself. No other of the household sees it: it would tell that somebody has it on paper. */
  | 'OWN_DATA_TAKEN'
  /** Opened a plan as PDF. */
  | 'PDF_READ'
  /** Added or removed someone, or changed data of someone. */
  | 'PEOPLE_CHANGED'
  /** Said in a meeting to recognise someone who had come in by a letter. */
  | 'PERSON_RECOGNISED'
  /** Went to another phase of the method. */
  | 'PHASE_CHANGED'
  /** Adopted a plan. */
  | 'PLAN_ADOPTED'
  /** Wrote in a plan, or opened or closed a part of it. */
  | 'PLAN_CHANGED'
  /** Read a plan. */
  | 'PLAN_READ'
  /** Started a plan. */
  | 'PLAN_STARTED'
  /** Decided who of the network reads a plan. */
  | 'READERS_CHANGED'
  /** Asked for what is not theirs, and was refused. In no log of a household: only the privacy officer reads it. */
  | 'REFUSED'
  /** Appointed the first regisseur, with the first level. */
  | 'REGISSEUR_APPOINTED'
  /** Took someone or a guest out of a meeting. */
  | 'REMOVED_FROM_MEETING'
  /** Registered the request of the household. */
  | 'REQUEST_REGISTERED'
  /** Went on with the request of a colleague, which had waited too long. */
  | 'REQUEST_TAKEN_OVER'
  /** Started, changed, signed, shared or adopted a safety plan. */
  | 'SAFETY_PLAN_CHANGED'
  /**
   * Read a safety plan, or safety agreements that were shared. Like the next one for the regisseur alone: a line would tell
   * others of the household that there are any.
   */
  | 'SAFETY_PLAN_READ'
  /** Wrote what was done with a safety signal. */
  | 'SIGNAL_ANSWERED'
  /** Read safety signals. Like the next two for the regisseur alone: it would tell that there is one. */
  | 'SIGNAL_READ'
  /** Told the regisseur that it is not safe. */
  | 'SIGNAL_SENT'
  /** Ticked a step of the method, or took the tick away. */
  | 'STEP_TICKED'
  /** Closed the traject. */
  | 'TRAJECT_CLOSED'
  /** Looked at the traject: people, timeline, regie, obligations. */
  | 'TRAJECT_READ'
  /** Opened the traject again. */
  | 'TRAJECT_REOPENED'
  /** Covered words in a plan that threaten or insult, or uncovered them. */
  | 'WORDS_COVERED';

/** What is wrong with a file of accounts as a whole. */
export type AccountFileFault =
  /** Nobody is in it. */
  | 'EMPTY'
  /** It has no columns. */
  | 'NO_COLUMNS'
  /** There is no column with e-mail addresses. */
  | 'NO_EMAIL'
  /** There is no column with names. */
  | 'NO_NAME'
  /** There is no column with roles. */
  | 'NO_ROLES'
  /** It is longer than 50,000 characters, or has more than 300 lines. */
  | 'TOO_LONG';

/** What became of a file of accounts. */
export type AccountImport = {
  /** What is wrong with it as a whole; then it has no lines. */
  fault: Maybe<AccountFileFault>;
  /** Its lines, without the one with the names of the columns. */
  lines: Array<AccountImportLine>;
  /** How many accounts were made: all of the file or none. */
  made: Scalars['Int']['output'];
};

/** What is wrong with a line of a file of accounts. */
export type AccountImportFault =
  /** It is no e-mail address. */
  | 'EMAIL_INVALID'
  /** The address has an account already. */
  | 'EMAIL_TAKEN'
  /** The address stands in the file before. */
  | 'EMAIL_TWICE'
  /** A cell begins as a sum of a spreadsheet (`=`, `+`, `-`, `@`). */
  | 'FORMULA'
  /** There is no name. */
  | 'NAME_MISSING'
  /** A competence profile is not known. */
  | 'PROFILE_UNKNOWN'
  /** There is no role. */
  | 'ROLES_MISSING'
  /** A role is not known. */
  | 'ROLE_UNKNOWN'
  /** Something is too long, or there are too many teams. */
  | 'TOO_LONG';

/** A line of a file of accounts. */
export type AccountImportLine = {
  /** Address as it stands there. */
  email: Scalars['String']['output'];
  /** What is wrong; empty when an account can be made. */
  faults: Array<AccountImportFault>;
  /** Number of the line in the file, from 1. */
  line: Scalars['Int']['output'];
  /** Name as it stands there. */
  name: Scalars['String']['output'];
  /** Roles that were understood. */
  roles: Array<OrganisationRole>;
};

/** Whether somebody may use an account. */
export type AccountState =
  /** It can be used. */
  | 'ACTIVE'
  /** It is over. Roles and teams are gone; the name stays where it stands in trajecten. It can be opened again. */
  | 'ENDED'
  /** It cannot be used for now: no session, no right, as if it had no roles. What it was given stays for later. */
  | 'SUSPENDED';

/** Another state of an account. */
export type AccountStateInput = {
  /** Which account. */
  accountId: Scalars['ID']['input'];
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** The state that it gets. */
  state: AccountState;
};

/** An action that was agreed: who does what by when. */
export type Action = {
  /** It threatens or insults, and was covered: its words and its note are for nobody but who wrote them (A11). */
  covered: Scalars['Boolean']['output'];
  /** By when. */
  due: Maybe<Scalars['Date']['output']>;
  /** The goal (entry of the section with goals) it belongs to. */
  goalId: Scalars['ID']['output'];
  /** Identity, a UUID from the client. */
  id: Scalars['ID']['output'];
  /** What happened, as its owner or the regisseur wrote it; null when nobody did. Read by who may know of the action. */
  note: Maybe<Scalars['String']['output']>;
  /** Who does it. */
  ownerId: Maybe<Scalars['ID']['output']>;
  /** Name of who does it. */
  ownerName: Maybe<Scalars['String']['output']>;
  /** The plan. */
  planId: Scalars['ID']['output'];
  /** Where it stands. */
  state: ActionState;
  /** What will be done; empty when it was covered, but for who wrote it down. */
  what: Scalars['String']['output'];
};

/** An action came or changed. */
export type ActionChanged = {
  /** The action as it is now. */
  action: Action;
  /** Number of the event. */
  seq: Scalars['Int']['output'];
};

/** Where an action stands. */
export type ActionState =
  /** Done. */
  | 'DONE'
  /** Not needed any more. */
  | 'DROPPED'
  /** Not done. */
  | 'OPEN';

/** A new entry. */
export type AddEntryInput = {
  /** True: own words for the speaker and the regisseur alone until they are shared or discussed, at the table too (A6). */
  alone?: InputMaybe<Scalars['Boolean']['input']>;
  /** Identity of the new entry, a UUID. */
  entryId: Scalars['ID']['input'];
  /** As what the regisseur says it; for the regisseur's own words only. */
  hat?: InputMaybe<Hat>;
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Place in the section; at the end when absent. */
  position?: InputMaybe<Scalars['String']['input']>;
  /** The section. */
  sectionKey: Scalars['ID']['input'];
  /** Whose words, when written down for another who is in the meeting: the regisseur or note-taker only. */
  speakerId?: InputMaybe<Scalars['ID']['input']>;
};

/** Someone who comes to take part. */
export type AddPersonInput = {
  /** Account of a colleague; then name and organisation come from it. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** True for a child of the household. */
  child?: InputMaybe<Scalars['Boolean']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1-120 characters; not needed with an account. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Organisation, for a professional without account. */
  organisation?: InputMaybe<Scalars['String']['input']>;
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Relation in words. */
  relation: Scalars['String']['input'];
  /** Household, network or professional. */
  side: Side;
  /** Kinds of support, for the network. */
  support?: InputMaybe<Array<SupportKind>>;
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** Where a guest stands. */
export type Admission =
  /** Let in as a person on the list. */
  | 'ADMITTED'
  /** Not let in, or taken out of the meeting. */
  | 'REFUSED'
  /** The chair has not decided. */
  | 'WAITING';

/** A guest to admit. */
export type AdmitGuestInput = {
  /** The waiting guest. */
  guestId: Scalars['ID']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** As which person on the list. */
  personId: Scalars['ID']['input'];
};

/** Adopting a plan beside the agenda. */
export type AdoptBesidePlanInput = {
  /** Number of the plan's last event that the regisseur saw. */
  expectedSeq: Scalars['Int']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What is adopted. */
export type AdoptPlanInput = {
  /** Number of the plan's last event that the regisseur saw. */
  expectedSeq: Scalars['Int']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** What a plan lacks to be adopted. */
export type AdoptionGap =
  /** Someone refused consent, and nobody wrote down why one goes on. */
  | 'CONSENT_REFUSED'
  /** Someone answered, and the chair did not open it yet. Told to who may not know what was answered: a yes and a no look the same. */
  | 'CONSENT_UNOPENED'
  /** A safety plan: nobody of the household consented. */
  | 'NOBODY_CONSENTED'
  /** A safety plan: nobody of the household signed. */
  | 'NOBODY_SIGNED'
  /** A safety plan: there are no words in it that all may read. */
  | 'NOTHING_WRITTEN';

/** An item of the agenda. */
export type AgendaItem = {
  /** What is said and asked at an item before the plan; null for a section of the form. */
  opening: Maybe<AgendaOpening>;
  /** Planned minutes. */
  plannedMinutes: Scalars['Int']['output'];
  /** Section of the form. */
  sectionKey: Scalars['ID']['output'];
  /** Title of the section. */
  title: Scalars['String']['output'];
  /** Seconds used so far, without the running one. */
  usedSeconds: Scalars['Int']['output'];
};


/** An item of the agenda. */
export type AgendaItemTitleArgs = {
  language?: InputMaybe<Language>;
};

/** Planned minutes of a section. */
export type AgendaMinutesInput = {
  /** Minutes, 0-240. */
  minutes: Scalars['Int']['input'];
  /** The section. */
  sectionKey: Scalars['ID']['input'];
};

/** What is said and asked at the startoverleg before the plan. The words are of the traject's edition. */
export type AgendaOpening = {
  /** When all who were there agreed on it; null: not yet. */
  agreed: Maybe<AgreementAtMeeting>;
  /** All who are there are asked to agree on it. */
  asksAgreement: Scalars['Boolean']['output'];
  /** What everyone reads. */
  text: Scalars['String']['output'];
  /** Tips for who chairs; empty for everyone else. */
  tips: Array<Scalars['String']['output']>;
};


/** What is said and asked at the startoverleg before the plan. The words are of the traject's edition. */
export type AgendaOpeningTextArgs = {
  language?: InputMaybe<Language>;
};


/** What is said and asked at the startoverleg before the plan. The words are of the traject's edition. */
export type AgendaOpeningTipsArgs = {
  language?: InputMaybe<Language>;
};

/** On what all who are there agree. */
export type AgreeAtMeetingInput = {
  /** True: all agree. False: no longer. */
  agreed: Scalars['Boolean']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** The item of the opening. */
  sectionKey: Scalars['ID']['input'];
};

/** All who were there agreed on an item of the opening. */
export type AgreementAtMeeting = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who was there. */
  personIds: Array<Scalars['ID']['output']>;
};

/** An answer was given, changed, hidden or opened. */
export type AnswerChanged = {
  /** The answer as this viewer may see it. */
  answer: PlanAnswer;
  /** The entry it belongs to. */
  entryId: Scalars['ID']['output'];
  /** Number of the event. */
  seq: Scalars['Int']['output'];
};

/** Answers for days. */
export type AnswerDatesInput = {
  /** An answer per day; what is left out stays. */
  answers: Array<DateAnswerInput>;
  /** The poll. */
  pollId: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** What the manager does or lets do. */
export type AnswerEscalationInput = {
  /** By which day. */
  due: Scalars['Date']['input'];
  /** Which question. */
  escalationId: Scalars['ID']['input'];
  /** Who does it; 1-120 characters. */
  owner: Scalars['String']['input'];
  /** What; 1-1000 characters. */
  what: Scalars['String']['input'];
};

/** An answer that is not free text; exactly the value that fits the field. */
export type AnswerInput = {
  /** At `FIELD.PART`: the chosen person that it is about; null: somebody outside the traject. */
  aboutPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** DATE, and the day of DATE_TIME_PLACE. */
  date?: InputMaybe<Scalars['Date']['input']>;
  /** DRAWING: an SVG path in a box of 1000 x 600, at most 64 KiB. */
  drawing?: InputMaybe<Scalars['String']['input']>;
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** The field. */
  fieldKey: Scalars['ID']['input'];
  /**
   * Who said it by mouth, for an answer per person or a signature: someone who is in the running meeting and did not answer
   * on an own screen. The chair or note-taker writes it down, and it is marked so.
   */
  forPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** SCALE, 0-10. */
  number?: InputMaybe<Scalars['Int']['input']>;
  /** SMILEY, CHOICE, YES_NOT_YET_NO: the option's key. */
  option?: InputMaybe<Scalars['String']['input']>;
  /** PERSON of one: somebody outside the traject, by name, 1-120 characters, in place of `personIds`. */
  outsideName?: InputMaybe<Scalars['String']['input']>;
  /** PERSON: persons of the traject. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Place, at most 200 characters. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** SIGNATURE: the name as typed. */
  signedName?: InputMaybe<Scalars['String']['input']>;
  /** What is asked of a person beside the identity, at `FIELD.PART`, at most 300 characters. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Time, `HH:MM`. */
  time?: InputMaybe<Scalars['String']['input']>;
  /** YES_NO, CHECKBOX. */
  yes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** The first appointment. */
export type AppointRegisseurInput = {
  /** Account of the professional; absent when someone of the household leads itself. */
  accountId?: InputMaybe<Scalars['ID']['input']>;
  /** First level, 1-5. */
  level: Scalars['Int']['input'];
  /** Why this level, required. */
  motivation: Scalars['String']['input'];
  /** Person of the household or network who leads (level 1, and 2020). */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** A successor. */
export type AppointSuccessorInput = {
  /** Account of the professional who becomes regisseur. */
  accountId: Scalars['ID']['input'];
  /** Why, in a sentence: kept with the appointment. */
  motivation: Scalars['String']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** Whether somebody is appointed to a role at a level. */
export type Appointment =
  /** Somebody may be. */
  | 'IF_WANTED'
  /** Nobody is. */
  | 'NONE'
  /** Somebody is. */
  | 'REQUIRED';

/** Days to ask. */
export type AskDatesInput = {
  /** Kind of the meeting. */
  kind: MeetingKind;
  /** Planned minutes, 10-480. */
  minutes: Scalars['Int']['input'];
  /** Persons to ask, at least one besides the regisseur. */
  personIds: Array<Scalars['ID']['input']>;
  /** Where, 1-200 characters. */
  place: Scalars['String']['input'];
  /** Identity of the poll, a UUID: makes retrying harmless. */
  pollId: Scalars['ID']['input'];
  /** Two to six moments, all different. */
  startsAt: Array<Scalars['DateTime']['input']>;
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** A question to the manager. */
export type AskManagerInput = {
  /** The traject. */
  trajectId: Scalars['ID']['input'];
  /** What was tried; 1-2000 characters. */
  tried: Scalars['String']['input'];
  /** What stagnates, without names; 1-2000 characters. */
  words: Scalars['String']['input'];
};

/** Who may see one datum from now on, as a person asked. */
export type AskedAudienceInput = {
  /** Which datum. */
  datum: ContactDatum;
  /** Sides that saw it when the person asked. */
  from: Array<Side>;
  /** Sides that see it. */
  visibleTo: Array<Side>;
};

/** A walk through the assessment framework. Numbers are those of the questions. */
export type Assessment = {
  /** True when no question is left. */
  complete: Scalars['Boolean']['output'];
  /** Complete: the question at which the walk ended. Else: the question that comes next. */
  endsAt: Scalars['Int']['output'];
  /** What the answers lead to, in order. */
  outcomes: Array<AssessmentOutcome>;
  /** Questions at which a report to Veilig Thuis is due. */
  reportAt: Array<Scalars['Int']['output']>;
  /** Answer by answer, with words. */
  steps: Array<AssessmentStep>;
};

/** What an answer leads to. */
export type AssessmentBranch = {
  /** The question that follows; null: the walk ends. */
  next: Maybe<Scalars['Int']['output']>;
  /** As codes, in the order in which they are done. */
  outcomes: Array<AssessmentOutcome>;
  /** A report to Veilig Thuis belongs to it. */
  report: Scalars['Boolean']['output'];
  /** In words. */
  texts: Array<Scalars['String']['output']>;
};

/** The assessment framework (afwegingskader): five questions; the walk starts at question 1. */
export type AssessmentFramework = {
  /** How to use it, in our words. */
  explanation: Scalars['String']['output'];
  /** The questions. */
  questions: Array<AssessmentQuestion>;
  /** Where it comes from. */
  source: MethodSource;
  /** Title. */
  title: Scalars['String']['output'];
};

/** What an answer in the assessment framework leads to. */
export type AssessmentOutcome =
  /** Arrange help when needed. */
  | 'ARRANGE_HELP'
  /** Close the meldcode and record it. */
  | 'CLOSE_AND_RECORD'
  /** Help goes on and is followed until safety is stable (2020: lasting). */
  | 'FOLLOW_UNTIL_STABLE'
  /** Help goes on. */
  | 'HELP_GOES_ON'
  /** Organise the help. */
  | 'ORGANISE_HELP'
  /** Report to Veilig Thuis. */
  | 'REPORT'
  /** Report to Veilig Thuis, again when it was reported before. */
  | 'REPORT_AGAIN'
  /** The next questions are answered together with Veilig Thuis. */
  | 'WALK_WITH_VEILIG_THUIS';

/** A question of the assessment framework. */
export type AssessmentQuestion = {
  /** After no. */
  no: AssessmentBranch;
  /** 1-5. */
  number: Scalars['Int']['output'];
  /** The question. */
  question: Scalars['String']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** Answered together with Veilig Thuis (2020: 3-5). */
  withVeiligThuis: Scalars['Boolean']['output'];
  /** After yes. */
  yes: AssessmentBranch;
};

/** One answer on the walk. */
export type AssessmentStep = {
  /** The answer. */
  answer: Scalars['Boolean']['output'];
  /** What it leads to, as codes. */
  outcomes: Array<AssessmentOutcome>;
  /** Number of the question. */
  question: Scalars['Int']['output'];
  /** A report to Veilig Thuis belongs to this answer. */
  report: Scalars['Boolean']['output'];
  /** What it leads to, in words. */
  texts: Array<Scalars['String']['output']>;
};

/** Whether someone is at the meeting. */
export type Attendance =
  /** Not there. */
  | 'ABSENT'
  /** There, in the room or from a distance. */
  | 'PRESENT'
  /** Not known yet. */
  | 'UNKNOWN';

/** A part that an edition takes from another one. */
export type BorrowedPart = {
  /** The edition it comes from. */
  from: Scalars['ID']['output'];
  /** Name of the part: a field of Edition. */
  part: Scalars['String']['output'];
};

/** Where the chain of a traject or organisation is not as it was written. */
export type BrokenChain = {
  /** Number of the line from where it does not fit. */
  at: Scalars['Int']['output'];
  /** The traject or the organisation whose chain it is. */
  chain: Scalars['ID']['output'];
  /** What does not fit. */
  reason: ChainFault;
};

/** That one's own calendar follows the meetings: by an address that only its owner has. */
export type CalendarFeed = {
  /** When the address was made. */
  madeAt: Scalars['DateTime']['output'];
};

/** A meeting that is not held. */
export type CallOffMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** True: it was to be held and nobody came. False: it is called off. */
  nobodyCame: Scalars['Boolean']['input'];
};

/** A value of a level. Where card and text of the source differ both are kept: the card's rules. */
export type CardValue = {
  /** The edition it is taken from, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from, when not from the source of the level itself. */
  source: Maybe<MethodSource>;
  /** What the text says, where it differs; advice. */
  text: Maybe<Scalars['String']['output']>;
  /** What the card says. */
  value: Scalars['String']['output'];
};

/** What can be wrong with a chain. */
export type ChainFault =
  /** The end was changed, or an older end was put back. */
  | 'END_CHANGED'
  /** Lines were taken away from the end. */
  | 'END_MISSING'
  /** A line was changed. */
  | 'LINE_CHANGED'
  /** A line was taken out of the middle. */
  | 'LINE_MISSING'
  /** It is not what was anchored outside the database before. */
  | 'NOT_AS_ANCHORED';

/** A rung of the chain: what it asks besides everything that the rungs below it ask. */
export type ChainRung = {
  /** What it adds. */
  adds: Array<Condition>;
  /** Where it comes from. */
  source: MethodSource;
  /** The level it leads to. */
  target: Scalars['Int']['output'];
};

/** An account as it will be. */
export type ChangeAccountInput = {
  /** Which account. */
  accountId: Scalars['ID']['input'];
  /** E-mail address. When it changes, the old address is told, and sign-in mails that went there work no more. */
  email: Scalars['String']['input'];
  /** Function in words, at most 120 characters; may be empty. */
  function: Scalars['String']['input'];
  /** Name, at most 120 characters. */
  name: Scalars['String']['input'];
  /** Competence profiles by code, of those that the editions know. */
  profiles: Array<Scalars['String']['input']>;
  /** The revision that was seen. */
  revision: Scalars['Int']['input'];
  /** What it may do; may be empty only for an account that is over. */
  roles: Array<OrganisationRole>;
  /** Names of teams, at most 20 of at most 60 characters. */
  teams: Array<Scalars['String']['input']>;
};

/** A change of a meeting; what is absent stays. */
export type ChangeMeetingInput = {
  /** Planned minutes per section; those of other sections stay. */
  agenda?: InputMaybe<Array<AgendaMinutesInput>>;
  /** Persons to invite as well. */
  invitePersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Planned minutes, 10-480. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Where. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Plan that is the agenda, as long as the meeting has not begun. */
  planId?: InputMaybe<Scalars['ID']['input']>;
  /** When. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Persons to take off the list; they receive a mail, and it leaves their calendar. REGISSEUR_CANNOT_LEAVE. */
  withdrawPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What changes about a person. */
export type ChangePersonInput = {
  /** Postal address. */
  address?: InputMaybe<Scalars['String']['input']>;
  /**
   * Who may see single data; of which nothing is said stay as they are. Nobody widens another's, nor a child its own.
   * Errors: FORBIDDEN.
   */
  audiences?: InputMaybe<Array<DatumAudienceInput>>;
  /** Day of birth; null clears it, absent leaves it. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** Whether this is a child of the household; only the regisseur may say so. Errors: FORBIDDEN. */
  child?: InputMaybe<Scalars['Boolean']['input']>;
  /**
   * Of a child: who decides over its data, an adult who has custody and with whom it is safe; null for nobody, absent leaves
   * it. A regisseur who is a professional names one, and nobody from whom the data are hidden: hiding them from who decides
   * ends that. That person sees the data, changes them and who else sees them, and
   * nothing else of the child. Errors: FORBIDDEN, INPUT_INVALID.
   */
  decidedById?: InputMaybe<Scalars['ID']['input']>;
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /**
   * Persons from whom the contact data are hidden from now on, whatever their side may see: beside those from whom they are.
   * The person and the regisseur do that, at once. A regisseur who is a professional sees them always. Errors:
   * INPUT_INVALID.
   */
  hideFrom?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Name. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** The person. */
  personId: Scalars['ID']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Relation in words. */
  relation?: InputMaybe<Scalars['String']['input']>;
  /** Persons from whom they are hidden no longer. Only the person says that, and for a child nobody. Errors: FORBIDDEN. */
  showAgainTo?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Kinds of support. */
  support?: InputMaybe<Array<SupportKind>>;
  /** Who may see all of the contact data besides the person and the regisseur; `audiences` goes before it. */
  visibleTo?: InputMaybe<Array<Side>>;
};

/** A decision on the level. */
export type ChangeRegieLevelInput = {
  /** Answers to the criteria. */
  answers: Array<CriterionAnswerInput>;
  /** True when the regisseur knows that the card does not point there. */
  deviates: Scalars['Boolean']['input'];
  /** The level that the regisseur sees now; when it is another one meanwhile, the answer is a conflict. */
  expectedLevel: Scalars['Int']['input'];
  /** Who were heard, in words. */
  heard: Scalars['String']['input'];
  /** The new level, 1-5, not the same. */
  level: Scalars['Int']['input'];
  /** Why, 1-2000 characters after trimming. */
  motivation: Scalars['String']['input'];
  /** Makes retrying after a lost answer harmless. */
  mutationId: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** How a change of the level ended. */
export type ChangeRegieLevelResult = RegieLevelChanged | RegieLevelConflict;

/** What the method asks of the regisseur in a traject, and what of it is done. */
export type Checklist = {
  /** Times that the regisseur went to another phase by hand, newest first. */
  moves: Array<PhaseMove>;
  /** The phases that the traject is in now, and then every other phase, in the order of the method. */
  phases: Array<ChecklistPhase>;
};

/** A phase with its steps, as they stand. */
export type ChecklistPhase = {
  /** Where the traject is when it is in this phase; null when one cannot go there by hand. */
  goTo: Maybe<TrajectPhase>;
  /** True when it comes next by default. */
  next: Scalars['Boolean']['output'];
  /** True for a phase that the traject is in. */
  now: Scalars['Boolean']['output'];
  /** The phase. */
  phase: Phase;
  /** True when going there takes a reason: it does not come next by default. */
  reasonNeeded: Scalars['Boolean']['output'];
  /** Its steps, in order, role after role. */
  steps: Array<ChecklistStep>;
};

/** A step, as it stands. */
export type ChecklistStep = {
  /** When somebody ticked it; null when nobody did. */
  at: Maybe<Scalars['DateTime']['output']>;
  /** Name of who ticked it; null when nobody did. */
  by: Maybe<Scalars['String']['output']>;
  /** How it was seen to be done; null: it is not done yet. */
  done: Maybe<StepDone>;
  /** The step. */
  step: PhaseStep;
};

/** What belongs to closing. Everyone who takes part reads it, but for `despite`. */
export type CloseTrajectInput = {
  /** Who asks afterwards how things are going; 1-2000 characters. */
  aftercare: Scalars['String']['input'];
  /** The people of the household think that it can stop. */
  agreed: Scalars['Boolean']['input'];
  /** Whom to call with a question; 1-500 characters. */
  contact: Scalars['String']['input'];
  /** Why one closes although a check does not hold; kept with the decision, for professionals. Empty when all hold. */
  despite: Scalars['String']['input'];
  /** What you saw when you looked back together; 1-2000 characters. */
  evaluation: Scalars['String']['input'];
  /** What comes after: who does what, when and how often; 1-2000 characters. */
  followUp: Scalars['String']['input'];
  /** What to do when things get worse again; 1-2000 characters. */
  relapse: Scalars['String']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** How a traject was closed, for everyone who took part. */
export type Closed = {
  /** Who asks afterwards how things are going. */
  aftercare: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Name of the regisseur who closed it. */
  by: Scalars['String']['output'];
  /** Whom to call with a question. */
  contact: Scalars['String']['output'];
  /** Why it was closed although a check did not hold; null for who is no professional here, and when all held. */
  despite: Maybe<Scalars['String']['output']>;
  /** What you saw when you looked back together. */
  evaluation: Scalars['String']['output'];
  /** What comes after: who does what, when and how often. */
  followUp: Scalars['String']['output'];
  /** What to do when things get worse again. */
  relapse: Scalars['String']['output'];
};

/** A closed traject, as the desk of the organisation finds it by name. */
export type ClosedTraject = {
  /** When it was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** When it is erased. */
  eraseAt: Scalars['DateTime']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Name of the last regisseur; empty when it is not known any more. */
  regisseurName: Scalars['String']['output'];
  /** When the request came. */
  registeredAt: Scalars['DateTime']['output'];
};

/** Whether a traject can be closed now. */
export type Closing = {
  /** What is in the way: it does not close as long as one of these holds. */
  bars: Array<ClosingBar>;
  /** What the method looks at; none of these locks. */
  checks: Array<ClosingCheck>;
};

/** What is in the way of closing (method, Handover and closing). */
export type ClosingBar =
  /** The latest answers on the regiekaart say that basic care is insufficient. */
  | 'BASIC_CARE'
  /**
   * The regisseur is of the household or network: a professional closes, who knows whether there are signals. Stands alone
   * then, for what else is in the way may be about the regisseur (R24).
   */
  | 'LAY_REGISSEUR'
  /** A meeting is planned or running. */
  | 'MEETING'
  /** Somebody told that it is not safe, and nobody answered yet. */
  | 'OPEN_SIGNAL'
  /** A safety plan is asked for and not made. */
  | 'SAFETY_PLAN'
  /** The latest answers on the regiekaart say that there are signals of unsafety. */
  | 'UNSAFE';

/** Something that the method looks at before closing. */
export type ClosingCheck = {
  /** True when it is as the method wants it. */
  holds: Scalars['Boolean']['output'];
  /** What. */
  kind: ClosingCheckKind;
};

/** What the method looks at before closing. */
export type ClosingCheckKind =
  /** Nothing that was agreed is still to be done. */
  | 'ACTIONS'
  /** A consolidation plan is adopted. */
  | 'CONSOLIDATION_PLAN'
  /** The regie level is 1 or 2: higher levels come down first. */
  | 'LEVEL'
  /** Nothing waits for the regisseur. */
  | 'OBLIGATIONS'
  /** The household manages by itself or with its own people: the latest answers do not say otherwise. */
  | 'RELIANCE';

/** What belongs to closing. */
export type ClosingItem = {
  /** The edition it is taken from, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Kind. */
  kind: ClosingKind;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** True when the system can see it done. */
  systemSees: Scalars['Boolean']['output'];
  /** In our words. */
  text: Scalars['String']['output'];
};

/** Kinds of closing items. */
export type ClosingKind =
  /** The traject does not close while it holds. */
  | 'BAR'
  /** Shown; no lock. */
  | 'CHECK'
  /** To be agreed. */
  | 'STEP';

/** A professional of the organisation. */
export type Colleague = {
  /** Account. */
  accountId: Scalars['ID']['output'];
  /** Function in words. */
  function: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** A time that someone came in with a person's letter or link, or by code as that person, on another device than the one that is asked. */
export type ComingIn = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** True for a guest by the code of a meeting, who was let in as this person there. */
  byCode: Scalars['Boolean']['output'];
  /** Kind of device in a word or two; empty when it is not known. */
  device: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** False on a device of which nobody knows for sure whose it is: it may not answer. */
  mayAnswer: Scalars['Boolean']['output'];
};

/** A competence profile. */
export type CompetenceProfile = {
  /** When it is asked and what it steers on, in our words. */
  about: Scalars['String']['output'];
  /** What it adds to the profiles that come with it. */
  competences: Array<CoreCompetence>;
  /** Its grade. */
  grade: ProfileGrade;
  /** Identity within the edition, such as `REGISSEUR_B_PLUS`. */
  id: Scalars['ID']['output'];
  /** Profiles that come with it. */
  includes: Array<Scalars['ID']['output']>;
  /** Those of them that the source does not name. */
  includesOurs: Array<Scalars['ID']['output']>;
  /** The role it is for. */
  role: RegieRole;
  /** Where it comes from. */
  source: MethodSource;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A criterion that must be answered yes or no. */
export type Condition = {
  /** The criterion. */
  criterion: Criterion;
  /** True: must be answered yes; false: must be answered no. */
  holds: Scalars['Boolean']['output'];
  /** The condition in words. */
  text: Scalars['String']['output'];
};

/** Whom to consult. */
export type Consult = {
  /** Kind of violence. */
  for: ConsultFor;
  /** The kind in words. */
  kind: Scalars['String']['output'];
  /** Whom. */
  who: Scalars['String']['output'];
};

/** Kinds of violence or harm with someone to consult. */
export type ConsultFor =
  /** Any kind. */
  | 'ANY'
  /** A possible criminal offence. */
  | 'CRIMINAL_OFFENCE'
  /** Domestic violence and child or elder abuse. */
  | 'DOMESTIC_VIOLENCE'
  /** Genital mutilation. */
  | 'GENITAL_MUTILATION'
  /** Honour-related violence. */
  | 'HONOUR_RELATED'
  /** Physical injury. */
  | 'PHYSICAL_INJURY'
  /** Sexual violence. */
  | 'SEXUAL_VIOLENCE';

/**
 * How to reach a person, and who may see that: each datum has an audience of its own. What the viewer may not see is empty,
 * like what nobody filled in; there is nothing where that holds for all of it and the viewer cannot change who sees it.
 */
export type Contact = {
  /** Postal address. */
  address: Scalars['String']['output'];
  /**
   * Who may see each of these data besides the person and the regisseur; null for who cannot change that: only the person,
   * who decides for a child, and the regisseur can.
   */
  audiences: Maybe<Array<DatumAudience>>;
  /** Day of birth. */
  birthDate: Maybe<Scalars['Date']['output']>;
  /** Who decides over the data of this child; null when nobody was named, and for who does not see the audiences. */
  decidedById: Maybe<Scalars['ID']['output']>;
  /** E-mail address. */
  email: Scalars['String']['output'];
  /**
   * True when somebody else than the person or a professional filled in the e-mail address: who comes in by a mail to it is
   * not known for sure. Only for a professional who sees the address.
   */
  emailByAnother: Scalars['Boolean']['output'];
  /** True when a mail server refused mail to this address; until the address is changed. */
  emailRefused: Scalars['Boolean']['output'];
  /**
   * Persons from whom these data are hidden, whatever their side may see; null for who cannot change that: only the person
   * and the regisseur can.
   */
  hiddenFrom: Maybe<Array<Scalars['ID']['output']>>;
  /** Telephone number. */
  phone: Scalars['String']['output'];
};

/** Contact data, each with an audience of its own. */
export type ContactDatum =
  /** Postal address. */
  | 'ADDRESS'
  /** Day of birth. */
  | 'BIRTH_DATE'
  /** E-mail address. */
  | 'EMAIL'
  /** Telephone number. */
  | 'PHONE';

/** All conditions together warn, and never bar; safety goes first. */
export type ContraIndication = {
  /** The conditions. */
  conditions: Array<Scalars['String']['output']>;
  /** Where it comes from. */
  source: MethodSource;
  /** The warning. */
  warning: Scalars['String']['output'];
};

/** A core competence. */
export type CoreCompetence = {
  /** Identity within the profile. */
  key: Scalars['ID']['output'];
  /** Statements in our words. */
  statements: Array<Scalars['String']['output']>;
  /** Title: the method's. */
  title: Scalars['String']['output'];
};

/** Covering words. */
export type CoverWordsInput = {
  /** True: cover; false: uncover. */
  covered: Scalars['Boolean']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** An entry; or words in a section that is not repeatable: `main:SECTION/FIELD`, `main:SECTION/FIELD~PERSON`; or an action. */
  partId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** What stands sealed under a cover. */
export type CoveredWords = {
  /** What was drawn: SVG paths in a box of 1000 x 600. */
  drawings: Array<Scalars['String']['output']>;
  /** What was written: the texts, the places and names, the actions with what was told of them. */
  words: Array<Scalars['String']['output']>;
};

/** An account to make. */
export type CreateAccountInput = {
  /** E-mail address, which no other account has. */
  email: Scalars['String']['input'];
  /** Function in words, at most 120 characters; may be empty. */
  function: Scalars['String']['input'];
  /** Name, at most 120 characters. */
  name: Scalars['String']['input'];
  /** Competence profiles by code, of those that the editions know. */
  profiles: Array<Scalars['String']['input']>;
  /** What it may do; at least one. */
  roles: Array<OrganisationRole>;
  /** Names of teams, at most 20 of at most 60 characters. */
  teams: Array<Scalars['String']['input']>;
};

/** An answer in a crisis plan. */
export type CrisisAnswer = {
  /** In the words of who wrote it. */
  answer: Scalars['String']['output'];
  /** Key of the question. */
  key: Scalars['ID']['output'];
};

/** An answer in a crisis plan. */
export type CrisisAnswerInput = {
  /** What is agreed. */
  answer: Scalars['String']['input'];
  /** Key of the question. */
  key: Scalars['ID']['input'];
};

/** A question of the crisis plan. */
export type CrisisQuestion = {
  /** What to think of. */
  hint: Scalars['String']['output'];
  /** Key. */
  key: Scalars['ID']['output'];
  /** The question. */
  question: Scalars['String']['output'];
};

/** Criteria of the regiekaart. */
export type Criterion =
  /** Basic care is insufficient, and more or other help is needed. */
  | 'BASIC_CARE_INSUFFICIENT'
  /** Capacity is out of balance. */
  | 'CAPACITY_OUT_OF_BALANCE'
  /** The care given can be reduced (2020). */
  | 'CARE_CAN_BE_REDUCED'
  /** Complexity increases (2020). */
  | 'COMPLEXITY_INCREASING'
  /** Cooperation must go beyond one chain of care to restore safety (or the situation). */
  | 'CROSS_CHAIN_NEEDED'
  /** Cooperation is at a standstill over a difference on content or carrying out. */
  | 'DIFFERENCE_ON_CONTENT'
  /** Cooperation is at a standstill over a difference on organisation. */
  | 'DIFFERENCE_ON_ORGANISATION'
  /** Total escalation or social unrest threatens. */
  | 'ESCALATION_OR_UNREST'
  /** That safety problem increases (2020). */
  | 'PUBLIC_SAFETY_INCREASING'
  /** Crime, nuisance or unsafety in public space (2020). */
  | 'PUBLIC_SAFETY_PROBLEM'
  /** Self-reliance is limited or absent. */
  | 'SELF_RELIANCE_LIMITED'
  /** The situation got worse (2020). */
  | 'SITUATION_WORSENED'
  /** Problems of the household bring communication or carrying out to a standstill. */
  | 'STAGNATION_BY_HOUSEHOLD'
  /** The situation threatens to get worse (2020). */
  | 'THREAT_OF_WORSENING'
  /** There are signals of unsafety, or the situation is unsafe. */
  | 'UNSAFETY_SIGNALS';

/** An answer to a criterion of the card. */
export type CriterionAnswer = {
  /** Which criterion. */
  criterion: Criterion;
  /** Whether it holds; null: not answered. */
  holds: Maybe<Scalars['Boolean']['output']>;
};

/** An answer to a criterion. */
export type CriterionAnswerInput = {
  /** Which criterion. */
  criterion: Criterion;
  /** Whether it holds; null: not answered. */
  holds?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A criterion in words. */
export type CriterionInfo = {
  /** Its code. */
  code: Criterion;
  /** The lines of the card; basic care has two for one code, on purpose. */
  lines: Array<Scalars['String']['output']>;
  /** The question as a person is asked it: ours, plain words. */
  question: Scalars['String']['output'];
  /** How the reverse reads in a downward step. */
  reversed: Scalars['String']['output'];
  /** Where it comes from. */
  source: MethodSource;
};

/** Whether one can come on a day. */
export type DateAnswer =
  /** If need be. */
  | 'IF_NEEDED'
  /** Cannot come. */
  | 'NO'
  /** Can come. */
  | 'YES';

/** An answer for a day. */
export type DateAnswerInput = {
  /** Whether one can come. */
  answer: DateAnswer;
  /** The day. */
  proposalId: Scalars['ID']['input'];
};

/** Days from which the people of a meeting choose one together. */
export type DatePoll = {
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** Who is asked; empty for others than the regisseur. */
  askedIds: Array<Scalars['ID']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Kind of the meeting that it is for. */
  kind: MeetingKind;
  /** Planned minutes. */
  minutes: Scalars['Int']['output'];
  /** Where. */
  place: Scalars['String']['output'];
  /** The days, soonest first. */
  proposals: Array<DateProposal>;
  /** True when the viewer is asked. */
  viewerAsked: Scalars['Boolean']['output'];
  /** Names of who is asked and did not answer for every day; empty for others than the regisseur. */
  waitingFor: Array<Scalars['String']['output']>;
  /** True when the viewer is asked and did not answer for every day. */
  waitsForViewer: Scalars['Boolean']['output'];
};

/** A day that people can choose. */
export type DateProposal = {
  /** What each answered; empty for others than the regisseur. */
  answers: Array<PersonDateAnswer>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** The viewer's own answer. */
  mine: Maybe<DateAnswer>;
  /** When it would begin. */
  startsAt: Scalars['DateTime']['output'];
};

/** Who may see one datum of a person, besides that person and the regisseur. */
export type DatumAudience = {
  /** Which datum. */
  datum: ContactDatum;
  /** Sides that see it. */
  visibleTo: Array<Side>;
};

/** Who may see one datum of a person, besides that person and the regisseur. */
export type DatumAudienceInput = {
  /** Which datum. */
  datum: ContactDatum;
  /** Sides that see it. */
  visibleTo: Array<Side>;
};

/** Why the last try failed. */
export type DeliveryFault =
  /** The address lies within a network that is not for this server to reach (private, loopback, link-local). */
  | 'ADDRESS_REFUSED'
  /** It was answered with another status than 2xx. */
  | 'NOT_TAKEN'
  /** Nobody answered in time, or not by a certificate that is trusted. */
  | 'NO_ANSWER';

/** Where an event stands on its way. */
export type DeliveryState =
  /** It was tried for three days and is tried no more, but by hand. */
  | 'GIVEN_UP'
  /** The other system took it: it answered with 2xx. */
  | 'SENT'
  /** It is sent, or will be tried again. */
  | 'WAITING';

/** Someone of the demo region whom one can become with one tap. */
export type DemoPerson = {
  /** What this person is, in plain words. */
  description: Scalars['String']['output'];
  /** Heading to list the person under: household name or organisation. */
  group: Scalars['String']['output'];
  /** Key to sign in with. */
  key: Scalars['ID']['output'];
  /** Invented name. */
  name: Scalars['String']['output'];
  /** Where this person would go first, a path of the web app. */
  startPath: Scalars['String']['output'];
};

/** A safety signal at the organisation's safety desk, with what is needed to reach who sent it. */
export type DeskSignal = {
  /** Name of the household. */
  householdName: Scalars['String']['output'];
  /** Phone number of who tells, as far as it is known; else empty. */
  phone: Scalars['String']['output'];
  /** Why a professional is needed as regisseur, and of whom that is asked; null while one leads, and in a closed traject. */
  professionalNeeded: Maybe<ProfessionalNeeded>;
  /** The signal. */
  signal: SafetySignal;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
};

/** Something that was done. */
export type DoneInDossierInput = {
  /** The dossier. */
  dossierId: Scalars['ID']['input'];
  /** The line that asked for it. */
  lineId: Scalars['ID']['input'];
};

/**
 * A meldcode dossier: of the professionals who are named in it, and of nobody else (A16). Household and network get
 * the same answers as when there is none; nothing in the traject tells of it.
 */
export type Dossier = {
  /** What a crisis plan of level 5 asks. The method has no layout for one: these questions are ours. */
  crisisQuestions: Array<CrisisQuestion>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** True when a signal in it says that there is danger of life. */
  lifeThreatening: Scalars['Boolean']['output'];
  /** What was written down, oldest first. Nothing is changed or taken away. */
  lines: Array<DossierLine>;
  /** Professionals who are named in it: they read and write it. */
  named: Array<Person>;
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** Path of the PDF on this server, for who saw the signals; null for the others. */
  pdfPath: Maybe<Scalars['String']['output']>;
  /** True when the last walk of the assessment framework leads to a report, and none was written down after it. */
  reportDue: Scalars['Boolean']['output'];
  /** Who saw the signals, who reports and takes the dossier along as PDF. */
  sawId: Scalars['ID']['output'];
  /** Key of the safety step of the edition at which it starts: that of danger of life when a signal says so. */
  startStep: Scalars['ID']['output'];
  /** The traject. */
  trajectId: Scalars['ID']['output'];
};


/**
 * A meldcode dossier: of the professionals who are named in it, and of nobody else (A16). Household and network get
 * the same answers as when there is none; nothing in the traject tells of it.
 */
export type DossierCrisisQuestionsArgs = {
  language?: InputMaybe<Language>;
};

/** An answer on a walk of the assessment framework, with why. */
export type DossierAnswer = {
  /** Number of the question, 1-5. */
  question: Scalars['Int']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Yes or no. */
  yes: Scalars['Boolean']['output'];
};

/** An answer on a walk. */
export type DossierAnswerInput = {
  /** Why, 1-2000 characters. */
  reason: Scalars['String']['input'];
  /** Yes or no. */
  yes: Scalars['Boolean']['input'];
};

/** Something that was written down in a dossier. */
export type DossierLine = {
  /** When it was written down. */
  at: Scalars['DateTime']['output'];
  /** Name of who wrote it down. */
  byName: Scalars['String']['output'];
  /** CRISIS_PLAN: its answers, in the order of the questions. The newest plan is the one that holds. */
  crisis: Array<CrisisAnswer>;
  /** When that was done. */
  doneAt: Maybe<Scalars['DateTime']['output']>;
  /** By when something follows from it; null when nothing does. */
  due: Maybe<Scalars['Date']['output']>;
  /** CONVERSATION: whether it was held; `text` says why not. Checks: whether it was done. Else null. */
  held: Maybe<Scalars['Boolean']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: DossierLineKind;
  /** SIGNAL: there is danger of life. */
  lifeThreatening: Scalars['Boolean']['output'];
  /** The day on which it was; null where none was given. */
  on: Maybe<Scalars['Date']['output']>;
  /** WEIGHING: what the answers lead to, in words. */
  outcomes: Array<Scalars['String']['output']>;
  /** WEIGHING: a report to Veilig Thuis belongs to it. */
  report: Scalars['Boolean']['output'];
  /** What was seen, said, advised or decided. */
  text: Scalars['String']['output'];
  /** WEIGHING: the questions that were walked, with the reason at each. */
  walk: Array<DossierAnswer>;
  /** SIGNAL: where it comes from. CONSULTED, CONVERSATION: with whom. REPORT, FEEDBACK: with whom at Veilig Thuis. Else empty. */
  who: Scalars['String']['output'];
};


/** Something that was written down in a dossier. */
export type DossierLineOutcomesArgs = {
  language?: InputMaybe<Language>;
};

/** Something to write down. */
export type DossierLineInput = {
  /** CRISIS_PLAN: the line of the plan that it takes the place of; null for the first. */
  basedOn?: InputMaybe<Scalars['ID']['input']>;
  /** CRISIS_PLAN: its answers, at most 2000 characters each; at least one. */
  crisis?: InputMaybe<Array<CrisisAnswerInput>>;
  /** The dossier. */
  dossierId: Scalars['ID']['input'];
  /** By when something follows from it. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** Whether a conversation was held, or a check was done. */
  held?: InputMaybe<Scalars['Boolean']['input']>;
  /** What it is. */
  kind: DossierLineKind;
  /** SIGNAL: there is danger of life. */
  lifeThreatening?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes retrying harmless: the identity of the line, a UUID. */
  lineId: Scalars['ID']['input'];
  /** The day on which it was. Needed for SIGNAL, CONSULTED, REPORT and a conversation that was held. */
  on?: InputMaybe<Scalars['Date']['input']>;
  /** At most 8000 characters; needed but for a WEIGHING, a CRISIS_PLAN and a check. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** WEIGHING: answers from question 1 on, each with its reason. */
  walk?: InputMaybe<Array<DossierAnswerInput>>;
  /** Source, or with whom, at most 300 characters; needed for SIGNAL, CONSULTED and a conversation that was held. */
  who?: InputMaybe<Scalars['String']['input']>;
};

/** What stands in a meldcode dossier. */
export type DossierLineKind =
  /** Somebody was consulted, such as a colleague or Veilig Thuis. */
  | 'CONSULTED'
  /** A conversation with those involved, or why there was none. */
  | 'CONVERSATION'
  /** The crisis plan of level 5, whole: a newer one takes the place of the one before, which stays in the dossier. */
  | 'CRISIS_PLAN'
  /** What was decided. */
  | 'DECISION'
  /** What Veilig Thuis told back. */
  | 'FEEDBACK'
  /** The check on children. */
  | 'KINDCHECK'
  /** The check on who cares for another. */
  | 'MANTELZORGCHECK'
  /** A report to Veilig Thuis. */
  | 'REPORT'
  /** A fact that was seen or heard, with day and source. */
  | 'SIGNAL'
  /** A walk of the assessment framework. */
  | 'WEIGHING';

/** A dossier in a list. */
export type DossierSummary = {
  /** First day by which something in it has to be done; null when nothing waits. */
  dueFirst: Maybe<Scalars['Date']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** True when a signal in it says that there is danger of life. */
  lifeThreatening: Scalars['Boolean']['output'];
  /** When it was opened. */
  openedAt: Scalars['DateTime']['output'];
  /** True when a report to Veilig Thuis is due. */
  reportDue: Scalars['Boolean']['output'];
};

/** A signature from an earlier meeting. */
export type EarlierSignature = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** The name as typed then. */
  signedName: Scalars['String']['output'];
};

/** An edition of the method, in one language. A traject names its edition when it starts and keeps it. */
export type Edition = {
  /** What it is, in a few words of ours. */
  about: Scalars['String']['output'];
  /** Who is regisseur by default, in order; empty where the edition does not say. */
  appointmentRules: Array<MethodRule>;
  /** The assessment framework (afwegingskader). */
  assessmentFramework: AssessmentFramework;
  /** Parts that this edition takes from another one. */
  borrowed: Array<BorrowedPart>;
  /** The chain that the card prints beside every level; empty in an edition without one. */
  chain: Array<ChainRung>;
  /** What belongs to closing a traject. */
  closing: Array<ClosingItem>;
  /** When it may not work; null: the edition names none. */
  contraIndication: Maybe<ContraIndication>;
  /** The criteria of the card, in the order of the card. */
  criteria: Array<CriterionInfo>;
  /** How the first level is found. */
  firstLevelBy: FirstLevelBy;
  /** The folders, as plain-language pages of our own. */
  folders: Array<Folder>;
  /** All plan forms, once per voice. */
  forms: Array<PlanForm>;
  /** What belongs to handing over regie. */
  handover: Array<HandoverItem>;
  /** Identity, such as `handbook-2026`. */
  id: Scalars['ID']['output'];
  /** True for the edition that a new traject gets unless another is chosen. */
  isDefault: Scalars['Boolean']['output'];
  /** The five levels. */
  levels: Array<RegieLevelInfo>;
  /** What a regisseur does not do: shown at the appointment. */
  notDone: Array<NotDone>;
  /** What stands on the agenda of the startoverleg before the sections of the plan, in order. */
  opening: Array<OpeningItem>;
  /** The phases in order. */
  phases: Array<Phase>;
  /** Principles (2026), results (2025) or starting points (2020). */
  principles: Array<Principle>;
  /** How the edition calls its principles. */
  principlesTitle: Scalars['String']['output'];
  /** The competence profiles. */
  profiles: Array<CompetenceProfile>;
  /** Who published it. */
  publisher: Scalars['String']['output'];
  /** The role that is `the regisseur` in every rule. */
  regisseurRole: RegieRole;
  /** Who is responsible for what. */
  responsibilities: Array<Responsibility>;
  /** From level 3 up a safety plan is proposed or required. */
  safetyPlanFrom3: PlanNeed;
  /** Rules for the safety steps as a whole. */
  safetyRules: Array<MethodRule>;
  /** The safety steps (meldcode) in order. */
  safetySteps: Array<SafetyStep>;
  /** A yes to one of these: the safety steps are due. */
  safetyStepsWhen: Array<Criterion>;
  /** Document it was taken from. */
  source: MethodSource;
  /** Who speaks first in a round, and who after. */
  speakingOrder: Array<SpeakingGroup>;
  /** When to start. */
  startCriteria: Array<StartCriterion>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Every other step from a level. */
  transitions: Array<Transition>;
  /** Version as the publisher calls it. */
  version: Scalars['String']['output'];
  /** Verwijsindex; null in editions without it. */
  verwijsindex: Maybe<Verwijsindex>;
  /** Words on screen that differ per edition. */
  words: Array<Word>;
  /** Year of publication. */
  year: Scalars['Int']['output'];
};

/** A traject that is erased soon: no name, nothing that is in it. */
export type EndingTraject = {
  /** When it was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** When it is erased. */
  eraseAt: Scalars['DateTime']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** When the request came. */
  registeredAt: Scalars['DateTime']['output'];
};

/** An entry came, moved, or changed otherwise. */
export type EntryChanged = {
  /** The entry as it is now. */
  entry: PlanEntry;
  /** Number of the event. */
  seq: Scalars['Int']['output'];
};

/** An entry of a plan. */
export type EntryInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** An entry was removed. */
export type EntryRemoved = {
  /** Which entry. */
  entryId: Scalars['ID']['output'];
  /** Number of the event. */
  seq: Scalars['Int']['output'];
};

/** That a traject was erased: all that remains of it. */
export type ErasedTraject = {
  /** When it was closed. */
  closedAt: Scalars['DateTime']['output'];
  /** When its key was destroyed. */
  erasedAt: Scalars['DateTime']['output'];
  /** Identity that it had. */
  id: Scalars['ID']['output'];
  /** When the request came. */
  registeredAt: Scalars['DateTime']['output'];
};

/** A question of a regisseur to the manager (method, to the manager and back). The household's level stays as it is. */
export type Escalation = {
  /** When it was asked. */
  at: Scalars['DateTime']['output'];
  /** Name of who asked. */
  by: Scalars['String']['output'];
  /** When the regisseur said that it goes on; null until then. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** What comes next; null until the manager answered. */
  step: Maybe<EscalationStep>;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
  /** What was tried. */
  tried: Scalars['String']['output'];
  /** What stagnates, in words for the manager. */
  words: Scalars['String']['output'];
};

/** What the manager does or lets do. */
export type EscalationStep = {
  /** When the manager said so. */
  at: Scalars['DateTime']['output'];
  /** Name of the manager. */
  by: Scalars['String']['output'];
  /** By which day. */
  due: Scalars['Date']['output'];
  /** Who does it. */
  owner: Scalars['String']['output'];
  /** What. */
  what: Scalars['String']['output'];
};

/** An event on its way to another system. */
export type EventDelivery = {
  /** When it happened. */
  at: Scalars['DateTime']['output'];
  /** Why the last try failed; null when it did not. */
  fault: Maybe<DeliveryFault>;
  /** Identity, as the other system has it in `id` and `webhook-id`. */
  id: Scalars['ID']['output'];
  /** What happened. */
  kind: EventKind;
  /** When it is tried again; null when it is not. */
  nextTryAt: Maybe<Scalars['DateTime']['output']>;
  /** Where it stands. */
  state: DeliveryState;
  /** Status of the last answer; null when there was none. */
  status: Maybe<Scalars['Int']['output']>;
  /** When it was last tried; null when it was not yet. */
  triedAt: Maybe<Scalars['DateTime']['output']>;
  /** How often it was tried. */
  tries: Scalars['Int']['output'];
};

/** What another system is told of, without a word of content (CloudEvents, type `nl.regietafel.` and then as below). */
export type EventKind =
  /** The regisseur changed the regie level, not to which: `level.changed`. */
  | 'LEVEL_CHANGED'
  /** A meeting was planned to which every adult of the household is invited: `meeting.planned`. */
  | 'MEETING_PLANNED'
  /** A plan that the whole household reads was adopted: `plan.adopted`. */
  | 'PLAN_ADOPTED'
  /** Nothing happened: an administrator tries out whether it arrives: `test`. */
  | 'TEST'
  /** A traject was closed: `traject.closed`. */
  | 'TRAJECT_CLOSED';

/** Something that the viewer is expected to do in a traject. */
export type Expectation = {
  /** What kind of thing. */
  kind: ExpectationKind;
  /** When the meeting begins that it is about; null when it is about none. */
  meetingAt: Maybe<Scalars['DateTime']['output']>;
  /** The obligation, for MEET_OBLIGATION; else null. Of several that ask the same, the oldest. */
  obligation: Maybe<Obligation>;
};

/** Kinds of things that someone is expected to do. */
export type ExpectationKind =
  /** Choose the regisseur and the first level. */
  | 'CHOOSE_REGISSEUR'
  /** Close the traject or hand it over. */
  | 'CLOSE_TRAJECT'
  /** See whether one can come to the meeting. */
  | 'COME_TO_MEETING'
  /** Do what waits for the regisseur. */
  | 'MEET_OBLIGATION'
  /** Plan a meeting. */
  | 'PLAN_MEETING'
  /** Write down what one sees, before the meeting. */
  | 'WRITE_BEFORE_MEETING';

/** Why the level is what it is, for the household. */
export type ExplainLevelInput = {
  /** The level that the words are about. */
  level: Scalars['Int']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
  /** In plain words, 1-1000 characters. */
  words: Scalars['String']['input'];
};

/** Kinds of fields. */
export type FieldKind =
  /** A tick. */
  | 'CHECKBOX'
  /** One of the options. */
  | 'CHOICE'
  /** A day. */
  | 'DATE'
  /** A meeting: day, time and place. */
  | 'DATE_TIME_PLACE'
  /** A drawing. */
  | 'DRAWING'
  /** Several lines. */
  | 'LONG_TEXT'
  /** A person: the parts differ per place. */
  | 'PERSON'
  /** Someone's own words, with who said them. */
  | 'QUOTE'
  /** A fixed sentence to remember: nothing to fill in. */
  | 'REMINDER'
  /** A number from 0 to 10. */
  | 'SCALE'
  /** One line. */
  | 'SHORT_TEXT'
  /** Name, date and signature. */
  | 'SIGNATURE'
  /** A face: good, neutral or hard. */
  | 'SMILEY'
  /** Yes or no. */
  | 'YES_NO'
  /** Yes, not yet or no. */
  | 'YES_NOT_YET_NO';

/** An answer to choose. */
export type FieldOption = {
  /** Examples. */
  examples: Array<Scalars['String']['output']>;
  /** First number of a band on a scale. */
  from: Maybe<Scalars['Int']['output']>;
  /** Identity within the field. */
  key: Scalars['ID']['output'];
  /** Label. */
  label: Scalars['String']['output'];
  /** Last number of a band on a scale, included. */
  to: Maybe<Scalars['Int']['output']>;
};

/** What an answer to a field means to the product; an edition names its fields as it likes. */
export type FieldRole =
  /** Who was not, with the reason when one was given. */
  | 'ABSENT'
  /** The actions of a goal, which are rows of their own (`Action`). */
  | 'ACTIONS'
  /** On that map: a child. */
  | 'CHILD'
  /** On the map of the network: how close someone is; the options run from near to far, a circle each. */
  | 'CLOSENESS'
  /** A concern: it stands in the next plan again, until it is taken out. */
  | 'CONCERN'
  /** Consent to this meeting: all see it as it is given. */
  | 'CONSENT'
  /** In a plan that looks back: what was done for that goal. */
  | 'FORMER_ACTIONS'
  /** In a plan that looks back: a goal of the plan before it. */
  | 'FORMER_GOAL'
  /** In a plan that looks back: who or what helped with it. */
  | 'FORMER_HELPERS'
  /** On the family tree: of whom someone was the partner. */
  | 'FORMER_PARTNER_OF'
  /** The goal of a row. */
  | 'GOAL'
  /** Who or what helps with the goal of the row. */
  | 'HELPERS'
  /** On that map: whether someone lives here; the first option is the house of the household. */
  | 'LIVES'
  /** On the family tree: of whom someone is a parent. */
  | 'PARENT_OF'
  /** On the family tree: of whom someone is the partner. */
  | 'PARTNER_OF'
  /** Who was at the meeting. */
  | 'PRESENT'
  /** What came of a goal: reached, not yet, or not. */
  | 'REACHED'
  /** On that map: what the tie is like, such as `tense`. */
  | 'TIE';

/** One figure: over all, then by edition, then by team. */
export type Figure = {
  /** Its groups. */
  groups: Array<FigureGroup>;
  /** What it counts. */
  kind: FigureKind;
};

/** How often something happened in one group. */
export type FigureCount = {
  /**
   * Rounded down to a multiple of ten; null for fewer than ten, and where ten or more would tell of a smaller number beside it
   * (`server/src/steering/README.md`).
   */
  count: Maybe<Scalars['Int']['output']>;
  /** What. */
  outcome: FigureOutcome;
};

/** A figure over one group of trajecten. */
export type FigureGroup = {
  /** By what they are taken together. */
  by: FigureGrouping;
  /** All that is counted of this kind, in the order of the contract. */
  counts: Array<FigureCount>;
  /** Identity of the edition or name of the team; null for all, and for trajecten whose regisseur is in no team. */
  name: Maybe<Scalars['String']['output']>;
};

/** By what trajecten are taken together. */
export type FigureGrouping =
  /** All of the organisation. */
  | 'ALL'
  /** The edition of the method. */
  | 'EDITION'
  /** The team of the regisseur; of who works in several, the first by name. */
  | 'TEAM';

/** What a figure counts. All of it is counted from states and dates; nothing that anyone wrote is read for it. */
export type FigureKind =
  /** Trajecten that were closed, and that were opened again. */
  | 'ENDINGS'
  /** Trajecten that had their first startoverleg, by the time since the request. */
  | 'FIRST_MEETING'
  /** Trajecten of which the first plan was adopted, by the time since the first startoverleg. Safety plans and agreements do not count. */
  | 'FIRST_PLAN'
  /** Trajecten that were not closed at the end of the quarter, by regie level. */
  | 'LEVELS'
  /** Changes of the regie level. */
  | 'LEVEL_MOVES'
  /** Meetings that were held. */
  | 'MEETINGS'
  /** Requests that came. */
  | 'REQUESTS';

/** What was counted of a figure: each belongs to one kind or more. */
export type FigureOutcome =
  /** Closed. */
  | 'CLOSED'
  /** To a lower level. */
  | 'DOWN'
  /** Later than the others of its kind. */
  | 'LATER'
  /** Level 0. */
  | 'LEVEL_0'
  /** Level 1. */
  | 'LEVEL_1'
  /** Level 2. */
  | 'LEVEL_2'
  /** Level 3. */
  | 'LEVEL_3'
  /** Level 4. */
  | 'LEVEL_4'
  /** Level 5. */
  | 'LEVEL_5'
  /** Opened again. */
  | 'REOPENED'
  /** A request. */
  | 'REQUESTED'
  /** On the day of the startoverleg. */
  | 'SAME_DAY'
  /** A startoverleg. */
  | 'STARTOVERLEG'
  /** To a higher level. */
  | 'UP'
  /** A progress meeting. */
  | 'VOORTGANGSOVERLEG'
  /** After that, within 14 days. */
  | 'WITHIN_2_WEEKS'
  /** Within 21 days. */
  | 'WITHIN_3_WEEKS'
  /** After that, within 42 days. */
  | 'WITHIN_6_WEEKS';

/** Figures of a quarter of a year that is over. They were counted once, after its end, and never change. */
export type FigureQuarter = {
  /** One of each kind. */
  figures: Array<Figure>;
  /** Its first day. */
  from: Scalars['Date']['output'];
  /** Its last day. */
  until: Scalars['Date']['output'];
};

/** Where the rows of a section come from. */
export type FilledFrom =
  /** Who is present at the meeting. */
  | 'ATTENDANCE'
  /** Members of the household. */
  | 'HOUSEHOLD'
  /** The network. */
  | 'NETWORK'
  /** Network and professionals. */
  | 'NETWORK_AND_PROFESSIONALS'
  /** Professionals. */
  | 'PROFESSIONALS'
  /** The regisseur. */
  | 'REGISSEUR'
  /** The meeting itself. */
  | 'THIS_MEETING';

/** How the first level is found. */
export type FirstLevelBy =
  /** By the chain of the card, from level 1 (2026, 2025). */
  | 'CHAIN'
  /** By the starting situation that fits (2020). */
  | 'SITUATION';

/** A folder as a plain-language page of our own; the title is the method's. */
export type Folder = {
  /** For whom. */
  audience: FolderAudience;
  /** First words. */
  intro: Scalars['String']['output'];
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Sections in order. */
  sections: Array<FolderSection>;
  /** Where it comes from. */
  source: MethodSource;
  /** Title. */
  title: Scalars['String']['output'];
};

/** For whom a folder is. */
export type FolderAudience =
  /** Household. */
  | 'HOUSEHOLD'
  /** Professionals. */
  | 'PROFESSIONALS';

/** A section of a folder. */
export type FolderSection = {
  /** Identity within the folder. */
  key: Scalars['ID']['output'];
  /** A list after the paragraphs. */
  list: Array<Scalars['String']['output']>;
  /** True when the section is not in the method's folder. */
  ours: Scalars['Boolean']['output'];
  /** Paragraphs. */
  paragraphs: Array<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** What is explained at each plan, in our words. */
export type FormAbout = {
  /** How long it is kept. */
  howLong: Scalars['String']['output'];
  /** What happens with it. */
  what: Scalars['String']['output'];
  /** Who may see it. */
  who: Scalars['String']['output'];
  /** Why it is made. */
  why: Scalars['String']['output'];
};

/** A field of a section. */
export type FormField = {
  /** Of a part of a person: what of the person it asks, when the traject knows that; null for what is asked beside it. */
  datum: Maybe<PersonDatum>;
  /** Identity within the section (or within the field it is a part of), the same in languages and voices. */
  key: Scalars['ID']['output'];
  /** Kind. */
  kind: FieldKind;
  /** Label. */
  label: Scalars['String']['output'];
  /** True when more than one person may be chosen. */
  many: Scalars['Boolean']['output'];
  /** Answers to choose; on a scale its bands or anchors. */
  options: Array<FieldOption>;
  /** True when the field is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** What about it is ours, though the field is the method's. */
  oursNote: Maybe<Scalars['String']['output']>;
  /** Parts of a person or signature. */
  parts: Array<FormField>;
  /** True when each person answers for oneself. */
  perPerson: Scalars['Boolean']['output'];
  /** Questions that one box answers. */
  prompts: Array<Scalars['String']['output']>;
  /** What an answer means to the product, when it means more than what is written. Ours. */
  role: Maybe<FieldRole>;
  /** Where it comes from. */
  source: MethodSource;
};

/** Kinds of forms. */
export type FormKind =
  /** Consolidation plan. */
  | 'CONSOLIDATION_PLAN'
  /** Progress plan. */
  | 'PROGRESS_PLAN'
  /** Safety agreements of adults. */
  | 'SAFETY_AGREEMENTS_ADULT'
  /** Safety agreements of children and care-dependent members. */
  | 'SAFETY_AGREEMENTS_CHILD'
  /** Safety plan. */
  | 'SAFETY_PLAN'
  /** Support plan. */
  | 'SUPPORT_PLAN';

/** Whose a form is. */
export type FormOwner =
  /** Of one member of the household. */
  | 'PERSON'
  /** Of the traject. */
  | 'TRAJECT';

/** Rules that belong to a form as a whole. */
export type FormRules = {
  /** True: adopted in a meeting and then fixed. False: personal agreements that stay the owner's. */
  adopted: Scalars['Boolean']['output'];
  /** True when consent is asked in it. */
  consentAsked: Scalars['Boolean']['output'];
  /** Levels that the source names at this form; what goes with a level: `RegieLevelInfo.plans`. */
  levels: Array<Scalars['Int']['output']>;
  /** Whose it is. */
  owner: FormOwner;
  /** After a yes to a safety question the whole safety plan is made before this section. */
  safetyPlanBefore: Maybe<Scalars['ID']['output']>;
  /** True when it is signed again at every meeting. */
  signedAgain: Scalars['Boolean']['output'];
  /** Who signs. */
  signedBy: SignedBy;
  /** Always made beside this kind of form. */
  togetherWith: Maybe<FormKind>;
  /** When it is made, in our words. */
  when: Scalars['String']['output'];
};

/** A section of a form. */
export type FormSection = {
  /** On the button that adds a row. Ours. */
  addLabel: Maybe<Scalars['String']['output']>;
  /** Part of the analysis of phase 2: may be filled before the meeting. */
  analysis: Scalars['Boolean']['output'];
  /** Holds when the next meeting is, or who will be there: setting the next meeting writes it here. Ours. */
  asksNextMeeting: Scalars['Boolean']['output'];
  /** One line of explanation, in our words. */
  explanation: Maybe<Scalars['String']['output']>;
  /** Fields in order. */
  fields: Array<FormField>;
  /** Filled from the traject itself instead of typed. */
  filledFrom: Maybe<FilledFrom>;
  /** Printed where it stands, filled in after all others. */
  filledLast: Scalars['Boolean']['output'];
  /** Identity within the form, the same in both voices. */
  key: Scalars['ID']['output'];
  /** Planned minutes on the agenda. Ours. */
  minutes: Scalars['Int']['output'];
  /** Stands on the person's own card for when it becomes unsafe: whom I call, what I do, where I go. Ours. */
  onUnsafeCard: Scalars['Boolean']['output'];
  /** Number by order in this voice, from 1. */
  order: Scalars['Int']['output'];
  /** True when the section is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** What about it is ours, though the section is the method's. */
  oursNote: Maybe<Scalars['String']['output']>;
  /** True when people add as many rows as they need. */
  repeatable: Scalars['Boolean']['output'];
  /** Keys of fields of which a yes asks the regisseur to open a safety plan. */
  safetyQuestions: Array<Scalars['ID']['output']>;
  /** Where it comes from. */
  source: MethodSource;
  /** Whose words it holds. Ours. */
  speech: Speech;
  /** Title. */
  title: Scalars['String']['output'];
};

/** Going on without consent. */
export type GoOnWithoutConsentInput = {
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** Why, 1-2000 characters; kept with the plan. */
  reason: Scalars['String']['input'];
};

/** An item to go to. */
export type GoToItemInput = {
  /** Index in the agenda, from 0. */
  index: Scalars['Int']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
};

/** Going to another phase. */
export type GoToPhaseInput = {
  /** Where it is, as the screen shows it. */
  from: TrajectPhase;
  /** Why; required when it does not come next by default. At most 2000 characters. */
  reason: Scalars['String']['input'];
  /** Where it goes. */
  to: TrajectPhase;
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** The answer to someone who came in by meeting code. */
export type GuestTicket = {
  /** Whether the chair has let this guest in. */
  admission: Admission;
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
};

/** A handover of regie. */
export type HandOverInput = {
  /** Account of the new regisseur. */
  accountId: Scalars['ID']['input'];
  /** True: to or from a certified institution (SAVE/GI); then the method asks for a warm handover. */
  certified?: InputMaybe<Scalars['Boolean']['input']>;
  /** What of the open things was gone through with who takes over; kept with the reason. */
  checked?: InputMaybe<Array<HandedItem>>;
  /** Day on which both are asked by mail whether it goes well; absent: no such day. */
  followUpOn?: InputMaybe<Scalars['Date']['input']>;
  /** From when; absent or past: at once. At most 90 days ahead. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why, in a sentence. */
  motivation: Scalars['String']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
  /** The meeting in which all talk together, held or planned before the handover; needed when `certified`. */
  warmMeetingId?: InputMaybe<Scalars['ID']['input']>;
};

/** Kinds of things that a new regisseur takes over. */
export type HandedItem =
  /** Agreed actions that are not done, of plans that the regisseur reads. */
  | 'ACTIONS'
  /** Days that are being asked. */
  | 'DATES'
  /** Meetings that are planned; reminders go with them. */
  | 'MEETINGS'
  /** Things that wait for the regisseur. */
  | 'OBLIGATIONS'
  /** Plans that are being made. */
  | 'PLANS';

/** Handing regie over: what is open, and what was planned. */
export type Handover = {
  /** Colleagues who can take over; those whose profile fits the level come first. */
  candidates: Array<HandoverCandidate>;
  /** What is open and goes along, by kind; kinds of which nothing is open are left out. */
  open: Array<HandoverLine>;
  /** The handover that comes; null when none is planned. */
  planned: Maybe<PlannedHandover>;
};

/** A colleague who can take over. */
export type HandoverCandidate = {
  /** Account. */
  accountId: Scalars['ID']['output'];
  /** True when the profile that the level asks for is there, or none is asked for. */
  fits: Scalars['Boolean']['output'];
  /** Function in words. */
  function: Scalars['String']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** What belongs to handing over regie. */
export type HandoverItem = {
  /** The edition it is taken from, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** True when the system can see it done. */
  systemSees: Scalars['Boolean']['output'];
  /** In our words. */
  text: Scalars['String']['output'];
  /** When it belongs. */
  when: HandoverWhen;
};

/** Open things of one kind. */
export type HandoverLine = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Which kind. */
  item: HandedItem;
};

/** When an item belongs to a handover. */
export type HandoverWhen =
  /** Always. */
  | 'ALWAYS'
  /** When there is no successor. */
  | 'NO_SUCCESSOR'
  /** Required to and from SAVE/GI, optional elsewhere. */
  | 'SAVE_GI';

/** As what a regisseur speaks who is more than that: one person with two hats. */
export type Hat =
  /** As what the person is besides: a professional with a profession, or somebody of the household or its network. */
  | 'OWN'
  /** As regisseur. */
  | 'REGISSEUR';

/** What a helper does in a meeting. */
export type Helper =
  /** Chairs the conversation. */
  | 'CONVERSATION_LEADER'
  /** Writes down for others. */
  | 'NOTE_TAKER';

/** A member of the household at intake. */
export type HouseholdMemberInput = {
  /** Day of birth. */
  birthDate?: InputMaybe<Scalars['Date']['input']>;
  /** True for a child. */
  child: Scalars['Boolean']['input'];
  /** E-mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** Name, 1-120 characters. */
  name: Scalars['String']['input'];
  /** Telephone number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Place in the household, such as `moeder`. */
  relation: Scalars['String']['input'];
};

/** A file of accounts. */
export type ImportAccountsInput = {
  /** False: look only. */
  make: Scalars['Boolean']['input'];
  /**
   * Its text, at most 50,000 characters: a line with names of columns (naam, e-mail, rollen; functie, profielen, teams when
   * wanted), then a line for each account, at most 300. Columns are separated by `;`, `,` or a tab, several values of one
   * cell by `,`, `|` or `/`.
   */
  text: Scalars['String']['input'];
};

/** A request as it was registered. */
export type IntakeRequest = {
  /** Answers to the criteria of the regiekaart. */
  answers: Array<CriterionAnswer>;
  /** Who asks: name and relation in words. */
  askedBy: Scalars['String']['output'];
  /** Danger of life at that moment; null: not asked. */
  lifeThreatening: Maybe<Scalars['Boolean']['output']>;
  /** Why, in the words of who asks. */
  reason: Scalars['String']['output'];
  /** Concerns about safety or basic care; null: not asked. */
  unsafe: Maybe<Scalars['Boolean']['output']>;
};

/** An invitation as the regisseur sees it. The secret is shown once, when it is made. */
export type Invitation = {
  /** When it stops working. */
  expiresAt: Scalars['DateTime']['output'];
  /** Identity of the invitation; not the secret. */
  id: Scalars['ID']['output'];
  /** The personal link; only in the answer that made it for a screen, else null: a mailed link is the reader's alone. */
  link: Maybe<Scalars['String']['output']>;
  /** The person who is invited. */
  person: Person;
  /** The link as a QR drawing (SVG); only in the answer that made it, else null. */
  qrSvg: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: InvitationState;
};

/** How an invitation reaches someone. */
export type InvitationChannel =
  /** By e-mail to the address in the person's contact data. */
  | 'MAIL'
  /** Shown on the regisseur's screen as link and QR. */
  | 'SCREEN';

/** What someone sees before saying yes to an invitation. No name of a household, no reason. */
export type InvitationPreview = {
  /** First name of the person who is invited, so that it is not used by another by mistake. */
  forFirstName: Scalars['String']['output'];
  /** Name of the regisseur who invites. */
  invitedBy: Scalars['String']['output'];
  /** When the person is expected; the place is shown after coming in. */
  meetsAt: Maybe<Scalars['DateTime']['output']>;
  /** Sides that can read what one writes, besides the regisseur; the network as far as the regisseur shows it the plan. */
  readers: Array<Side>;
};

/** Life of an invitation. */
export type InvitationState =
  /** Too old. */
  | 'EXPIRED'
  /** Made and not used. */
  | 'OPEN'
  /** Used: bound to the session of one device. */
  | 'REDEEMED'
  /** Withdrawn or replaced by a newer one. */
  | 'REVOKED'
  /** Made and not used; the mail server refused the mail that brings it, so that it did not arrive. */
  | 'UNDELIVERED';

/** How long everything of a traject is kept. The days are those by which the server itself counts. */
export type Keeping = {
  /** When everything is erased; null while the traject is open. */
  eraseAt: Maybe<Scalars['DateTime']['output']>;
  /** Months after closing after which everything is erased. */
  keepMonths: Scalars['Int']['output'];
  /** Months after closing in which household, network and professionals can read. Counted from the organisation's terms until it is closed; then they stay as they were. */
  readMonths: Scalars['Int']['output'];
  /** Until when it can be read; null while the traject is open. */
  readUntil: Maybe<Scalars['DateTime']['output']>;
};

/** Someone does not fit as regisseur at a level, because none of the profiles asked is there. */
export type LacksProfile = {
  /** Profiles of which one would do, such as `A` or `B+`. */
  asked: Array<Scalars['String']['output']>;
  /** Profiles that the person has in this edition, as regisseur; may be empty. */
  has: Array<Scalars['String']['output']>;
};

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** Why no professional leads. */
export type LeaderLacking =
  /** Who led may do so no more. */
  | 'AWAY'
  /** Somebody of the household or network leads, who hears nothing of signals. */
  | 'LAY'
  /** Nobody was appointed yet. */
  | 'NOBODY';

/** Colours of the card. */
export type LevelColour =
  /** Level 5. */
  | 'DARK_RED'
  /** Level 1. */
  | 'GREEN'
  /** Level 3. */
  | 'ORANGE'
  /** Level 4. */
  | 'RED'
  /** Level 2. */
  | 'YELLOW';

/** A decision on the regie level. */
export type LevelDecision = {
  /** The answers that were given. */
  answers: Array<CriterionAnswer>;
  /** When it took effect. */
  at: Scalars['DateTime']['output'];
  /** Name of who decided. */
  by: Scalars['String']['output'];
  /** True when the card did not point there. */
  deviates: Scalars['Boolean']['output'];
  /** Level before; null for the first. */
  from: Maybe<Scalars['Int']['output']>;
  /** Who were heard, in words. */
  heard: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Why. */
  motivation: Scalars['String']['output'];
  /** Level after. */
  to: Scalars['Int']['output'];
};

/** The regie level as the household reads it. */
export type LevelForHousehold = {
  /** The level, 1-5. */
  level: Scalars['Int']['output'];
  /** What it means for the household, in plain words. */
  meaning: Scalars['String']['output'];
  /** Why it is this level, as the regisseur wrote it for them; null until that was written for this level. */
  words: Maybe<Scalars['String']['output']>;
};


/** The regie level as the household reads it. */
export type LevelForHouseholdMeaningArgs = {
  language?: InputMaybe<Language>;
};

/** What goes with a level that the card points at. */
export type LevelNeeds = {
  /** The level. */
  level: Scalars['Int']['output'];
  /** Plans that go with it. */
  plans: Array<PlanAtLevel>;
  /** Which profile each regie role needs. */
  profiles: Array<ProfileNeed>;
};

/** A proposal to change the level. */
export type LevelProposal = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who proposes. */
  by: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Why. */
  motivation: Scalars['String']['output'];
  /** Proposed level. */
  to: Scalars['Int']['output'];
};

/** Attendance of a person. */
export type MarkAttendanceInput = {
  /** There or not. */
  attendance: Attendance;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** The person. */
  personId: Scalars['ID']['input'];
  /** Why absent. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Who has come in with this session. */
export type Me = {
  /** The account, for a professional. */
  accountId: Maybe<Scalars['ID']['output']>;
  /** Times that someone came in with one's letter or link while this device was in, and that it has not answered; newest first. */
  cameIn: Array<ComingIn>;
  /** What kind of session this is. */
  kind: SessionKind;
  /** The meeting for which a guest waits or was admitted. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Name as others see it. Empty for a guest who has not been admitted. */
  name: Scalars['String']['output'];
  /** Roles in the organisation; empty for household, network and guests. */
  organisationRoles: Array<OrganisationRole>;
  /** True when this own device has a code with which one comes back after leaving fast. */
  ownCode: Scalars['Boolean']['output'];
  /** True when the person said that this device is their own; only then anything is kept on it. */
  ownDevice: Scalars['Boolean']['output'];
  /** The persons that this session may act as, one per traject. */
  persons: Array<Person>;
  /** Four digits by which the chair points at this device, as long as nobody knows for sure who holds it; null: known for sure. */
  recognitionCode: Maybe<Scalars['String']['output']>;
};

/**
 * A meeting as one viewer may see it now. It is small and sent whole at every change (`meetingChanged`), so that no
 * client has to piece it together.
 */
export type Meeting = {
  /** The adopted version, when adopted. */
  adoptedVersion: Maybe<PlanVersion>;
  /** Agenda: sections of the plan's form, in order. */
  agenda: Array<AgendaItem>;
  /**
   * Safety plan that its readers make or sign during the pause. Null for everyone else, who sees a pause like any other,
   * and for the beamer.
   */
  besidePlanId: Maybe<Scalars['ID']['output']>;
  /** Persons who chair: the regisseur, and the conversation leader when named. */
  chairs: Array<Scalars['ID']['output']>;
  /** Six-digit code; only for the chair and the beamer, only while it works: from two hours before, once a beamer is on. */
  code: Maybe<Scalars['String']['output']>;
  /** From when the beamer shows the code of a meeting that is planned; null once it does. Only for the chair and the beamer. */
  codeFrom: Maybe<Scalars['DateTime']['output']>;
  /** Index of the item that the chair is at; null before the start. */
  current: Maybe<Scalars['Int']['output']>;
  /** When the current item began; null while the meeting pauses. */
  currentSince: Maybe<Scalars['DateTime']['output']>;
  /** How it ended; null until it is closed. */
  ending: Maybe<MeetingEnding>;
  /** True when everyone who is expected is there: all but those who said no or are marked absent. */
  everyoneIsIn: Scalars['Boolean']['output'];
  /** Person who has the floor. */
  floor: Maybe<Scalars['ID']['output']>;
  /** Hands that are up, in speaking order: household, network, professionals, each by time. */
  hands: Array<Scalars['ID']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** The address to type on a phone, beside the code. */
  joinAddress: Maybe<Scalars['String']['output']>;
  /** The same address with the code as QR drawing (SVG); only for chair and beamer. */
  joinQrSvg: Maybe<Scalars['String']['output']>;
  /** Kind. */
  kind: MeetingKind;
  /** Planned minutes. */
  minutes: Scalars['Int']['output'];
  /** Next meeting, when set and the viewer is invited to it. On the beamer: when everyone of this table is, and no adult of the household is left out. */
  nextMeeting: Maybe<MeetingSummary>;
  /** Person who takes notes, when named. */
  noteTaker: Maybe<Scalars['ID']['output']>;
  /** Everyone invited or admitted. */
  participants: Array<Participant>;
  /** When the pause began that is going on; null when there is none. */
  pausedAt: Maybe<Scalars['DateTime']['output']>;
  /** Where. */
  place: Scalars['String']['output'];
  /** Plan that is the agenda. */
  planId: Maybe<Scalars['ID']['output']>;
  /** Persons who refused consent, as long as nobody wrote down why one goes on (A10); only for the regisseur, of the household when it was opened (A9). */
  refusals: Array<Scalars['ID']['output']>;
  /** Whom to call; null on the beamer, and when nobody leads. */
  regisseur: Maybe<MeetingRegisseur>;
  /**
   * Days before it on which who is invited and did not call off is reminded by mail, the earliest first. Empty when the
   * organisation chose none, and for a guest by code.
   */
  reminderDays: Array<Scalars['Int']['output']>;
  /** The round that is going on. */
  round: Maybe<Round>;
  /**
   * Number of the last event in this answer that everyone in the meeting may see. Presence, typing, and what only some may
   * know change without it; an answer with a lower number that comes late is to be thrown away.
   */
  seq: Scalars['Int']['output'];
  /** Present persons who have said nothing in the current item yet; only for the chair. */
  silent: Array<Scalars['ID']['output']>;
  /** When it was started. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is planned. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: MeetingState;
  /** The traject; null for a guest by code. */
  trajectId: Maybe<Scalars['ID']['output']>;
  /** True when the viewer may chair. */
  viewerChairs: Scalars['Boolean']['output'];
  /** Person id of the viewer; null when the viewer chairs from a beamer. */
  viewerId: Maybe<Scalars['ID']['output']>;
  /** True when the viewer is the regisseur. */
  viewerLeads: Scalars['Boolean']['output'];
  /** Guests who wait; only for the regisseur and a professional who chairs. */
  waiting: Array<WaitingGuest>;
};

/** How a meeting ended. */
export type MeetingEnding =
  /** It was called off. */
  | 'CALLED_OFF'
  /** It was held. */
  | 'HELD'
  /** Nobody came. */
  | 'NOBODY_CAME';

/** How those who were there found a meeting: never who answered what. */
export type MeetingExperience = {
  /** From when the answers can be read. */
  from: Scalars['DateTime']['output'];
  /** Kind of the meeting. */
  kind: MeetingKind;
  /** With fewer answers than this they stay closed. */
  least: Scalars['Int']['output'];
  /** What was written, in the order of the alphabet; empty as long as `moods` is null. */
  lines: Array<Scalars['String']['output']>;
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** How often each was answered; null before `from`, and when too few answered. */
  moods: Maybe<MoodCounts>;
  /** When it was planned. */
  startsAt: Scalars['DateTime']['output'];
};

/** Kinds of meetings. */
export type MeetingKind =
  /** The first meeting. */
  | 'STARTOVERLEG'
  /** A progress meeting. */
  | 'VOORTGANGSOVERLEG';

/** Whom to call about a meeting: everyone in the traject may know. */
export type MeetingRegisseur = {
  /** Name. */
  name: Scalars['String']['output'];
  /** Number and address at work; null when none is known, and for a regisseur of the household or its network. */
  workContact: Maybe<WorkContact>;
};

/** Where a meeting stands. */
export type MeetingState =
  /** Closed. */
  | 'CLOSED'
  /** Planned, not started. */
  | 'PLANNED'
  /** Going on. */
  | 'RUNNING';

/** A meeting in a list. */
export type MeetingSummary = {
  /** Path of the calendar file on this server; asks for the same session. */
  calendarPath: Scalars['String']['output'];
  /** How it ended; null until it is closed. */
  ending: Maybe<MeetingEnding>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Persons on the list; null for others than the regisseur. */
  invitedIds: Maybe<Array<Scalars['ID']['output']>>;
  /** Kind: all that is said of what it is about. */
  kind: MeetingKind;
  /** Planned minutes. */
  minutes: Scalars['Int']['output'];
  /** Where. */
  place: Scalars['String']['output'];
  /** Plan that is its agenda. */
  planId: Maybe<Scalars['ID']['output']>;
  /** When it is planned. */
  startsAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: MeetingState;
};

/** A rule in words. */
export type MethodRule = {
  /** The edition it is taken from, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** True when it holds for a young person under a court measure (appointment rules). */
  courtMeasure: Scalars['Boolean']['output'];
  /** Identity within its list. */
  key: Scalars['ID']['output'];
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** The rule, in our words. */
  text: Scalars['String']['output'];
};

/** Where an item comes from. */
export type MethodSource = {
  /** Heading in that document. */
  heading: Scalars['String']['output'];
  /** Number of the source document: `000`-`004`, or `ours`. */
  seed: Scalars['String']['output'];
};

/** How somebody found a meeting. */
export type Mood =
  /** It went well. */
  | 'GOOD'
  /** It was hard. */
  | 'HARD'
  /** In between. */
  | 'NEUTRAL';

/** How often each answer was given. */
export type MoodCounts = {
  /** It went well. */
  good: Scalars['Int']['output'];
  /** It was hard. */
  hard: Scalars['Int']['output'];
  /** In between. */
  neutral: Scalars['Int']['output'];
};

/** A move. */
export type MoveEntryInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** New position, a fractional index of 1-64 letters and digits. */
  position: Scalars['String']['input'];
};

export type Mutation = {
  /**
   * Write something down. It stays. Errors: INPUT_INVALID (a crisis plan belongs to level 5), CONFLICT (also when another
   * took the place of the crisis plan that it is based on), NOT_FOUND, ASSESSMENT_TOO_LONG, ASSESSMENT_ENDED.
   */
  addDossierLine: Dossier;
  /** Add an entry to a repeatable section. Errors: SECTION_CLOSED, FIELD_UNKNOWN, NOT_YOUR_WORDS, PLAN_ADOPTED, CONFLICT, INPUT_INVALID. */
  addEntry: PlanChange;
  /**
   * Keep a passkey that the browser made. From now on the mail alone is not enough to come in. The owner gets a mail.
   * Errors: PASSKEY_INVALID.
   */
  addPasskey: Array<Passkey>;
  /** Add someone to the traject. Errors: INPUT_INVALID, NOT_FOUND, CONFLICT. */
  addPerson: Person;
  /**
   * Tell another system from now on what happens. Errors: WEBHOOK_ADDRESS for an address without https, within a private
   * network, or with a name and password; WEBHOOKS_FULL when there are five already; NOT_IN_DEMO.
   */
  addWebhook: NewWebhook;
  /** Let a waiting guest in as a person on the list, as regisseur or as a professional who chairs. Errors: NOT_FOUND, CONFLICT, FORBIDDEN. */
  admitGuest: Meeting;
  /**
   * Adopt a safety plan that lies beside the agenda of the running meeting. Errors: MEETING_NOT_RUNNING, CONFLICT,
   * PLAN_ADOPTED, PLAN_NOT_READY.
   */
  adoptBesidePlan: PlanVersion;
  /**
   * Adopt the plan as it is at `expectedSeq`: it is frozen, never changes again, and everyone gets it.
   * Errors: CONFLICT when somebody wrote meanwhile (read again, then adopt), PLAN_ADOPTED, MEETING_NOT_RUNNING.
   */
  adoptPlan: PlanVersion;
  /**
   * Note that all who are there agree on an item of the opening, such as that signs of unsafety go to the regisseur; or that
   * they no longer do. Errors: MEETING_NOT_RUNNING, INPUT_INVALID.
   */
  agreeAtMeeting: Meeting;
  /**
   * Give an answer that is not free text; per person always for oneself. A plan is signed after it was adopted too, by who
   * was not there. Errors: FIELD_UNKNOWN, ANSWER_INVALID,
   * SECTION_CLOSED, PLAN_ADOPTED, ENTRY_REMOVED, NOT_YOUR_WORDS.
   */
  answer: PlanChange;
  /**
   * Tell that one saw that someone came in, and whether that was oneself. When not, that device is signed out and the letter
   * or link is withdrawn. With the digits that it shows it is confirmed, and others of that person that were not are put
   * out. NOT_CONFIRMED on a device that came in by what another could hold itself. Errors: NOT_FOUND, NOT_CONFIRMED,
   * CODE_INVALID, RATE_LIMITED.
   */
  answerComingIn: Scalars['Boolean']['output'];
  /** Say for days whether one can come; as often as one likes, as long as no day is chosen. Errors: INPUT_INVALID, NOT_FOUND, CONFLICT. */
  answerDates: DatePoll;
  /** Say what comes next, who does it and by when; saying it again replaces it. Errors: NOT_FOUND, INPUT_INVALID. */
  answerEscalation: Escalation;
  /** Record what was done with a signal. Errors: NOT_FOUND, INPUT_INVALID, CONFLICT when another answer stands. */
  answerSafetySignal: SafetySignal;
  /**
   * Appoint the first regisseur together with the first level. Errors: ALREADY_APPOINTED, NOT_FOUND, LEVEL_INVALID,
   * MOTIVATION_REQUIRED, INPUT_INVALID; of somebody of the household or network also UNSAFE_OWN_REGISSEUR, NO_SAFETY_DESK.
   */
  appointFirstRegisseur: Traject;
  /**
   * Appoint a successor for a regisseur who is ill or gone: the manager of the organisation. The level stays as it is, and
   * everyone hears of it. Errors: NOT_FOUND, CONFLICT, MOTIVATION_REQUIRED, INPUT_INVALID.
   */
  appointSuccessor: Scalars['Boolean']['output'];
  /** Ask people which of 2 to 6 days they can come; who has a mail address gets a mail. Errors: INPUT_INVALID, NOT_FOUND. */
  askDates: DatePoll;
  /**
   * Ask the regisseur for a safety plan, as who made safety agreements: what waits for the regisseur says that someone asks
   * for it, and not who, nor that there are agreements. As long as that waits, asking again changes nothing; afterwards it
   * waits again. Errors: NOT_FOUND for a plan of the traject, NO_PROFESSIONAL_LEADS.
   */
  askForSafetyPlan: PlanSummary;
  /** Ask the manager to step in. Errors: INPUT_INVALID. */
  askManager: Escalation;
  /**
   * Call off a planned meeting, or close one to which nobody came. Who has it in the calendar receives that it is off. Errors:
   * CONFLICT when it has begun meanwhile, MEETING_CLOSED, INPUT_INVALID when nobody can have come yet.
   */
  callOffMeeting: Meeting;
  /**
   * Change what is said of an account, its roles, profiles or teams. A role that is taken away ends its sessions at once.
   * Errors: INPUT_INVALID, NOT_FOUND, CONFLICT when somebody changed it meanwhile, LAST_ADMINISTRATOR.
   */
  changeAccount: OrganisationAccount;
  /** Move a meeting or change its planned minutes. Sends the calendar file again. Errors: INPUT_INVALID, NOT_FOUND, MEETING_CLOSED, NOT_ALL_READ, TABLE_IS_SEPARATE, MEETING_HAS_PLAN while it goes on with another one. */
  changeMeeting: Meeting;
  /** Change someone's name, relation or contact data. Errors: INPUT_INVALID, NOT_FOUND. */
  changePerson: Person;
  /**
   * Change the regie level: a decision of the regisseur of this traject and nobody else (method, Changing the level).
   * Errors: MOTIVATION_REQUIRED, LEVEL_INVALID, LEVEL_SAME, CRITERION_UNKNOWN, CRITERION_TWICE,
   * DEVIATION_NOT_ACKNOWLEDGED.
   */
  changeRegieLevel: ChangeRegieLevelResult;
  /** Checks every chain of the own organisation, against what was anchored too. */
  checkAccessLog: AccessLogOverview;
  /** Close the meeting: the code and the admissions of guests end. Errors: MEETING_NOT_RUNNING. */
  closeMeeting: Meeting;
  /**
   * Close the traject: from then on nobody writes in it, and the terms of keeping begin. Errors: CLOSING_BARRED,
   * MOTIVATION_REQUIRED (a check does not hold, and why one closes is not said), INPUT_INVALID, CONFLICT, TRAJECT_CLOSED.
   */
  closeTraject: Traject;
  /**
   * Come back by the own code on a device that was left fast. Errors: CODE_INVALID, also where nothing is locked; after
   * five wrong codes the session is gone.
   */
  comeBack: Me;
  /**
   * Say, outside a meeting, that a device is of the person: one is with them, or hears them on a number that one knew. It is
   * found by the digits that it shows; others that came by what another could hold are put out. Errors: NOT_FOUND,
   * CODE_INVALID, RATE_LIMITED.
   */
  confirmDevice: Scalars['Boolean']['output'];
  /**
   * Show that the app has the secret: from now on it is asked. Answers with recovery codes, shown once; who set it up to
   * come in is in. Errors: SIGN_IN_EXPIRED, SIGN_IN_AGAIN, CODE_INVALID, RATE_LIMITED.
   */
  confirmSecondFactor: Array<Scalars['String']['output']>;
  /**
   * Let a goal that the plan looks back on go on in the coming period, with its actions that are still to be done. Once:
   * asking again changes nothing. Errors: FIELD_UNKNOWN for a row that looks back on no goal, PLAN_ADOPTED.
   */
  continueGoal: PlanChange;
  /**
   * Cover an entry, words in one question or an action in which someone is threatened or insulted, also in an adopted
   * plan: it goes from all screens, versions and PDFs made from then on; who wrote it keeps seeing it, marked; what was
   * written together nobody sees. What came along from a plan before, or went along to one after, is covered there too. Or
   * uncover it, here alone. Errors: FIELD_UNKNOWN.
   */
  coverWords: PlanChange;
  /**
   * Make an account. Its owner gets a mail that says where to sign in. Errors: INPUT_INVALID, also for an address that has
   * an account already.
   */
  createAccount: OrganisationAccount;
  /**
   * Whether everyone of the organisation must have an authenticator app to come in. Who has none sets it up at the next
   * sign-in; sessions that are running go on.
   */
  demandSecondFactor: Organisation;
  /** What a line asked for was done. Errors: NOT_FOUND, INPUT_INVALID. */
  doneInDossier: Dossier;
  /** End the viewer's own calendar address; harmless when there is none. */
  endCalendarFeed: Scalars['Boolean']['output'];
  /** Say that it goes on: back to carrying out. Harmless when it was said already. */
  endEscalation: Scalars['Boolean']['output'];
  /**
   * End one of the viewer's own sessions. Errors: NOT_FOUND; FORBIDDEN for who came in by what another may hold and was not
   * recognised yet, of a device that was in before or was recognised.
   */
  endSession: Scalars['Boolean']['output'];
  /**
   * Write for the household why the level is what it is. The motivation for professionals stays theirs. Errors: CONFLICT
   * when the level is another one meanwhile, INPUT_INVALID.
   */
  explainLevel: Scalars['Boolean']['output'];
  /**
   * The second step of signing in. A code works once. Errors: SIGN_IN_EXPIRED when the mail was too long ago, CODE_INVALID,
   * RATE_LIMITED.
   */
  finishSignIn: Me;
  /** Give someone the floor (takes the hand down), or nobody. Errors: MEETING_NOT_RUNNING, NOT_FOUND. */
  giveFloor: Meeting;
  /**
   * Write down why one goes on without the consent of who refused it; until then the plan gets no new readers and is not
   * adopted. Errors: MOTIVATION_REQUIRED, PLAN_ADOPTED.
   */
  goOnWithoutConsent: PlanChange;
  /** Go to an item of the agenda. When it asks each person something, a round with hidden answers begins. Errors: MEETING_NOT_RUNNING, INPUT_INVALID. */
  goToItem: Meeting;
  /**
   * Go to another phase by hand. Errors: INPUT_INVALID, CONFLICT (it is elsewhere by now), MOTIVATION_REQUIRED (it does not
   * come next, and why is not said).
   */
  goToPhase: Traject;
  /**
   * Hand regie over to another professional, now or from a moment on; from then the giver has no rights of the regisseur
   * any more, and everyone hears of it. TALK_INCOMPLETE: at the meeting in which all talk together the household or who takes
   * over lacks. Errors: NOT_FOUND, CONFLICT, MOTIVATION_REQUIRED, INPUT_INVALID.
   */
  handOverRegie: Traject;
  /**
   * Read a file of accounts (CSV), and make them when that is asked and no line has a fault: all or none. Owners get the
   * mail of `createAccount`. Errors: INPUT_INVALID for an address that got an account meanwhile.
   */
  importAccounts: AccountImport;
  /**
   * Make a personal link for someone in the traject; an older one of that person stops working, and who came in by one
   * and was not recognised is out. INPUT_INVALID for someone with an account, and for MAIL without an address. A regisseur
   * who is no professional gets no link on a screen: FORBIDDEN. Errors: NOT_FOUND, FORBIDDEN, INPUT_INVALID.
   */
  invite: Invitation;
  /**
   * The printed letter as PDF, with a QR and a code of 8 letters and digits. Both work again for a new device until they
   * are withdrawn or a newer invitation is made; each use is shown to the person's other devices and to the regisseur. An
   * older one of that person stops working.
   * Errors: NOT_FOUND, INPUT_INVALID for someone with an account.
   */
  inviteByLetter: Scalars['Bytes']['output'];
  /** Come to a meeting by its six-digit code; the chair lets the guest in. Errors: CODE_INVALID, INPUT_INVALID, RATE_LIMITED. */
  joinByCode: GuestTicket;
  /**
   * Leave at once. The session that asks ends; on an own device with a code it stays, locked until `comeBack`. Its
   * websockets close within a second. True without a session too.
   */
  leaveFast: Scalars['Boolean']['output'];
  /**
   * Mail a code to the viewer's own address, to sign in again with for what asks a recent sign-in (SIGN_IN_AGAIN).
   * Errors: RATE_LIMITED, FORBIDDEN for who has an authenticator app.
   */
  mailSignInAgainCode: Scalars['Boolean']['output'];
  /**
   * Make an address for the viewer's own calendar program. Answers the path, this once: the server keeps no more than a
   * digest. An address from before works no more. It tells the times of meetings to which the viewer is invited, named
   * only 'Overleg', and no place. Errors: FORBIDDEN for an account that takes part in no meetings, and on a device that is
   * not the person's own.
   */
  makeCalendarFeed: Scalars['String']['output'];
  /** Note who is there and who is not. Errors: NOT_FOUND. */
  markAttendance: Meeting;
  /** Mark a contribution from before the meeting as discussed: then all readers read it. Errors: MEETING_NOT_RUNNING, ENTRY_REMOVED, FIELD_UNKNOWN, PLAN_ADOPTED. */
  markDiscussed: PlanChange;
  /** Move an entry within its section. Errors: ENTRY_REMOVED, SECTION_CLOSED, PLAN_ADOPTED, FIELD_UNKNOWN, INPUT_INVALID. */
  moveEntry: PlanChange;
  /** Name a conversation leader or note-taker for this meeting, or nobody. Errors: NOT_FOUND. */
  nameHelper: Meeting;
  /** Name professionals in it as well, or who saw the signals. Errors: NOT_FOUND for who is no professional with an account. */
  nameInDossier: Dossier;
  /** Open a dossier; the viewer is named in it and saw the signals. Errors: INPUT_INVALID, CONFLICT. */
  openDossier: Dossier;
  /**
   * Open what each person answered in a section of a safety plan that lies beside the agenda of the running meeting (A9).
   * Errors: MEETING_NOT_RUNNING, NO_ROUND for the plan that is the agenda, FIELD_UNKNOWN, PLAN_ADOPTED.
   */
  openPlanAnswers: PlanChange;
  /**
   * Open the answers of the round that is going on: they open for others by this alone (A9). Asked again, it opens what came
   * since. By the regisseur, or a professional who chairs. Errors: MEETING_NOT_RUNNING, NO_ROUND, FORBIDDEN.
   */
  openRound: Meeting;
  /**
   * What the browser needs to use a passkey (PublicKeyCredentialRequestOptions), as JSON: the same for everyone. Works
   * once, for five minutes. Errors: RATE_LIMITED.
   */
  passkeyChallenge: Scalars['String']['output'];
  /** What the browser needs to make a passkey (PublicKeyCredentialCreationOptions), as JSON. Works once, for five minutes. */
  passkeyToAdd: Scalars['String']['output'];
  /**
   * Pause the meeting; with a plan, its readers make or sign that safety plan during the pause. Who does not read it sees the
   * same as at any pause. Errors: MEETING_NOT_RUNNING, NOT_FOUND, FORM_UNKNOWN for another plan than a safety plan.
   */
  pauseMeeting: Meeting;
  /** Choose a day: the meeting is planned on it, for everyone who was asked. Errors: INPUT_INVALID, NOT_FOUND, CONFLICT when another day was chosen meanwhile. */
  pickDate: Meeting;
  /**
   * Plan a meeting; its agenda is the plan's form. Sends invitations with a calendar file. Errors: INPUT_INVALID, NOT_FOUND,
   * NOT_ALL_READ for who does not read a plan that was opened to single persons. TABLE_IS_SEPARATE for a meeting that leaves
   * an adult of the household out, over a plan that somebody reads who is not invited.
   */
  planMeeting: Meeting;
  /** Propose another level to the regisseur, with grounds. Errors: MOTIVATION_REQUIRED, LEVEL_INVALID, TOO_MANY_PROPOSALS. */
  proposeRegieLevel: Scalars['Boolean']['output'];
  /** Put the own hand up or down. Errors: MEETING_NOT_RUNNING. */
  raiseHand: Meeting;
  /**
   * Say that one recognises in the room who is in as a person, by the digits that the device of that person shows: that
   * device is confirmed, and others that came by what another could hold are put out. Not for oneself, and by a regisseur of
   * a profession or a professional who chairs. Errors: NOT_FOUND, MEETING_NOT_RUNNING, FORBIDDEN, CODE_INVALID.
   */
  recognisePerson: Meeting;
  /**
   * Come in with a personal link (once) or with what stands in a letter (again and again), on this device. Other devices
   * of the person stay in, and receive a notice. Errors: LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED.
   */
  redeemInvitation: Me;
  /** Register a request (method, phase 1). The first level is set with the first appointment. Errors: INPUT_INVALID, EDITION_UNKNOWN, CRITERION_UNKNOWN, CRITERION_TWICE. */
  registerRequest: Traject;
  /** Remove an entry. Own words only by their speaker (or who wrote them down). Errors: NOT_YOUR_WORDS, SECTION_CLOSED, PLAN_ADOPTED, ENTRY_REMOVED (never was there), FIELD_UNKNOWN. */
  removeEntry: PlanChange;
  /**
   * Do not let a guest in, or take a person's devices out of the meeting; their sockets close within a second. By the
   * regisseur, or a professional who chairs. Errors: NOT_FOUND, INPUT_INVALID, REGISSEUR_CANNOT_LEAVE, FORBIDDEN.
   */
  removeFromMeeting: Meeting;
  /** Take a passkey away. The owner gets a mail. Harmless when it is gone already. */
  removePasskey: Array<Passkey>;
  /** Take someone out of the traject: sessions and running subscriptions for it end within a second. Errors: NOT_FOUND, REGISSEUR_CANNOT_LEAVE. */
  removePerson: Scalars['Boolean']['output'];
  /** Ask no code any more. The owner gets a mail. */
  removeSecondFactor: Scalars['Boolean']['output'];
  /** Stop telling another system, also what still waits. Errors: NOT_FOUND. */
  removeWebhook: Scalars['Boolean']['output'];
  /**
   * Start a new version of an adopted plan, with everything that stands in it but what is asked anew at every meeting.
   * Errors: NOT_FOUND, INPUT_INVALID, CONFLICT.
   */
  renewPlan: Plan;
  /** Open a closed traject again, with its regisseur. Everyone hears of it. Errors: MOTIVATION_REQUIRED, NOT_FOUND, CONFLICT. */
  reopenTraject: Scalars['Boolean']['output'];
  /** Answer an invitation. Errors: MEETING_CLOSED. */
  replyToMeeting: Meeting;
  /**
   * Mail a link and a typed code to a professional. Always answers true, so that nobody learns which addresses exist.
   * Errors: RATE_LIMITED, INPUT_INVALID.
   */
  requestSignInMail: Scalars['Boolean']['output'];
  /**
   * Take away the authenticator app of another account, such as with a lost phone. Its sessions end, and its owner gets a
   * mail. Errors: NOT_FOUND, INPUT_INVALID for the own account.
   */
  resetSecondFactor: OrganisationAccount;
  /** Bring a removed entry back, with its texts. Errors: as removeEntry. */
  restoreEntry: PlanChange;
  /** Go on after the pause, where the meeting was. Errors: MEETING_NOT_RUNNING. */
  resumeMeeting: Meeting;
  /** Send an event once more, now. Errors: NOT_FOUND, RATE_LIMITED. */
  sendEventAgain: Webhook;
  /**
   * Send a safety signal to the regisseur, from any screen; to the safety desk where no professional leads, and when the
   * traject is closed. Never refused for form. Errors: NOT_FOUND.
   */
  sendSafetySignal: Scalars['Boolean']['output'];
  /**
   * Suspend or end an account, or open it again. Its sessions and sockets end within a second; of every traject that it
   * leads the manager is told that a successor is needed. Errors: NOT_FOUND, CONFLICT, LAST_ADMINISTRATOR.
   */
  setAccountState: OrganisationAccount;
  /** Add or change an action of a goal. Errors: ENTRY_REMOVED, SECTION_CLOSED, PLAN_ADOPTED, INPUT_INVALID, CONFLICT, FIELD_UNKNOWN. */
  setAction: PlanChange;
  /** Tell what became of an action of an adopted plan, and what happened: its owner or the regisseur. Errors: NOT_YOUR_WORDS, NOT_FOUND, INPUT_INVALID. */
  setActionState: Action;
  /**
   * Set the next meeting: makes it, and invites the same people. Setting it again moves it. Its plan is ready as soon as
   * this one is adopted or the meeting is closed. Errors: INPUT_INVALID, CONFLICT.
   */
  setNextMeeting: Meeting;
  /**
   * Give the viewer's own device a code with which one comes back after leaving fast, or take it away (null). Errors:
   * INPUT_INVALID unless it is 5 to 8 digits, not all the same and not in a row; CONFLICT on a device that others use too,
   * and for who has an account.
   */
  setOwnCode: Me;
  /** Tell whether this device is the viewer's own. Only on an own device unsent words are kept on it. */
  setOwnDevice: Me;
  /** Choose who reads the plan: every reader by name, or those of the network. The regisseur always does. Errors: NOT_FOUND, CONSENT_REFUSED, CONSENT_UNOPENED, TABLE_IS_SEPARATE. */
  setPlanReaders: Plan;
  /**
   * Choose when people are reminded of meetings: 14, 7, 3, 2 or 1 days before, or never. What is left out goes to nobody from
   * now on; what is added holds for meetings that are planned or moved from now on. Errors: INPUT_INVALID.
   */
  setReminderDays: Array<Scalars['Int']['output']>;
  /** Change the terms. They hold for what is closed from then on: what was promised before stays. Errors: INPUT_INVALID. */
  setRetentionTerms: RetentionTerms;
  /** Open or close a section for writing. Errors: FIELD_UNKNOWN, PLAN_ADOPTED. */
  setSectionOpen: PlanChange;
  /**
   * Make a secret for an authenticator app: for an account that signed in a moment ago, or for who must have one to come in.
   * Errors: SIGN_IN_EXPIRED, SIGN_IN_AGAIN, CONFLICT when there is one already.
   */
  setUpSecondFactor: NewSecondFactor;
  /**
   * Share own words with all who read the plan, who then see letters as they come; or take that back as long as they were
   * not discussed. Errors: NOT_YOUR_WORDS, ENTRY_REMOVED, FIELD_UNKNOWN, PLAN_ADOPTED.
   */
  shareEntry: PlanChange;
  /** Share one's own words with these persons, and with nobody else any more. Errors: NOT_FOUND. */
  shareOwnPlan: Plan;
  /**
   * Write down that an adult asked to show contact data of their own to more people, and do so; in the log stands that it
   * was asked. Only a regisseur who is a professional. Errors: FORBIDDEN, NOT_FOUND, SIGN_IN_AGAIN, CONFLICT when the
   * person chose otherwise meanwhile.
   */
  showContactAsAsked: Person;
  /**
   * Show again who one is, on this device: from now on the session counts as just signed in, and its cookie is another.
   * Errors: CODE_INVALID, CODE_EXPIRED, RATE_LIMITED.
   */
  signInAgain: Me;
  /** As `signInAgain`, by a passkey of the same account. Errors: PASSKEY_INVALID. */
  signInAgainByPasskey: Me;
  /** Become someone of the demo region. Errors: FORBIDDEN outside a demo, NOT_FOUND. */
  signInAsDemoPerson: Me;
  /**
   * Redeem the typed code of a sign-in mail, once; a used one is CODE_EXPIRED. Null when a second step is asked first. Errors: CODE_INVALID, CODE_EXPIRED,
   * INPUT_INVALID, RATE_LIMITED.
   */
  signInByCode: Maybe<Me>;
  /**
   * Redeem a link of a sign-in mail, once. Null when a second step is asked first: see `signInStep`. Errors: LINK_INVALID,
   * LINK_EXPIRED, LINK_USED, RATE_LIMITED.
   */
  signInByLink: Maybe<Me>;
  /** Sign in by a passkey, without a mail. Errors: PASSKEY_INVALID, RATE_LIMITED, FORBIDDEN for a suspended account. */
  signInByPasskey: Me;
  /** End the session that asks. Its websockets close within a second. */
  signOut: Scalars['Boolean']['output'];
  /** Mark an obligation as solved, with a word on how. Kinds that the system itself sees solved refuse (CONFLICT). */
  solveObligation: Obligation;
  /** Start the meeting at its first item. Makes the six-digit code, unless the beamer shows one already. Errors: MEETING_CLOSED, MEETING_NEEDS_PLAN, PLAN_IN_OTHER_MEETING, TABLE_IS_SEPARATE. */
  startMeeting: Meeting;
  /**
   * Start the words of oneself alone, such as safety agreements: nobody else reads them or learns of them until they are
   * shared. Errors: FORM_UNKNOWN (also for a form of the traject), INPUT_INVALID, CONFLICT.
   */
  startOwnPlan: Plan;
  /** Start a plan with a form of the traject's edition. Errors: FORM_UNKNOWN (also for one person's safety agreements), INPUT_INVALID, CONFLICT. */
  startPlan: Plan;
  /**
   * What is kept about the viewer, as a file: what the viewer may read at this moment and no more. It is made while the viewer waits,
   * and kept nowhere.
   */
  takeMyData: Scalars['Bytes']['output'];
  /**
   * Go on with a request of a colleague that waits too long. The colleague reads it no more. Errors: CONFLICT when
   * it does not wait any more.
   */
  takeOverRequest: Scalars['Boolean']['output'];
  /** Get the CRDT client id to write this plan's texts with, for this session. Errors: PLAN_ADOPTED. */
  takePen: WriterTicket;
  /** Say how a meeting was; saying it again replaces it. Errors: CONFLICT when the viewer is not asked (any more), INPUT_INVALID. */
  tellExperience: OwnExperience;
  /** Tick a step that the system does not see, or take the tick away. Errors: INPUT_INVALID, CONFLICT (the system sees it itself). */
  tickStep: Scalars['Boolean']['output'];
  /** Send an event that says nothing, and see whether it arrives. Errors: NOT_FOUND, RATE_LIMITED. */
  tryWebhook: Webhook;
  /**
   * Tell what one is typing in; expires by itself after 5 seconds. Not stored. What is no text of the plan that all read is
   * told to nobody.
   */
  typing: Scalars['Boolean']['output'];
  /** Stop asking; harmless when it was stopped already. */
  withdrawDates: Scalars['Boolean']['output'];
  /** Do not hand over after all. True when a handover was planned. */
  withdrawHandover: Scalars['Boolean']['output'];
  /**
   * Withdraw the person's link and end the sessions that came from it; by a regisseur who is no professional, those that
   * nobody recognised.
   */
  withdrawInvitation: Scalars['Boolean']['output'];
  /**
   * Choose to write along outside a meeting in a section that is written together: all readers see the letters as they
   * come. Errors: FIELD_UNKNOWN, PLAN_ADOPTED.
   */
  writeAlong: PlanChange;
  /**
   * Write in a free text. Answered only when it is on disk. Errors: TEXT_INVALID, TEXT_TOO_LARGE, FOREIGN_PEN,
   * TEXT_INCOMPLETE, ENTRY_REMOVED, SECTION_CLOSED, NOT_YOUR_WORDS, CHOOSE_TO_BE_SEEN, PLAN_ADOPTED, FIELD_UNKNOWN.
   */
  writeText: PlanChange;
};


export type MutationAddDossierLineArgs = {
  input: DossierLineInput;
};


export type MutationAddEntryArgs = {
  input: AddEntryInput;
};


export type MutationAddPasskeyArgs = {
  response: Scalars['String']['input'];
};


export type MutationAddPersonArgs = {
  input: AddPersonInput;
};


export type MutationAddWebhookArgs = {
  address: Scalars['String']['input'];
};


export type MutationAdmitGuestArgs = {
  input: AdmitGuestInput;
};


export type MutationAdoptBesidePlanArgs = {
  input: AdoptBesidePlanInput;
};


export type MutationAdoptPlanArgs = {
  input: AdoptPlanInput;
};


export type MutationAgreeAtMeetingArgs = {
  input: AgreeAtMeetingInput;
};


export type MutationAnswerArgs = {
  input: AnswerInput;
};


export type MutationAnswerComingInArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
  id: Scalars['ID']['input'];
  mine: Scalars['Boolean']['input'];
};


export type MutationAnswerDatesArgs = {
  input: AnswerDatesInput;
};


export type MutationAnswerEscalationArgs = {
  input: AnswerEscalationInput;
};


export type MutationAnswerSafetySignalArgs = {
  answer: Scalars['String']['input'];
  signalId: Scalars['ID']['input'];
};


export type MutationAppointFirstRegisseurArgs = {
  input: AppointRegisseurInput;
};


export type MutationAppointSuccessorArgs = {
  input: AppointSuccessorInput;
};


export type MutationAskDatesArgs = {
  input: AskDatesInput;
};


export type MutationAskForSafetyPlanArgs = {
  planId: Scalars['ID']['input'];
};


export type MutationAskManagerArgs = {
  input: AskManagerInput;
};


export type MutationCallOffMeetingArgs = {
  input: CallOffMeetingInput;
};


export type MutationChangeAccountArgs = {
  input: ChangeAccountInput;
};


export type MutationChangeMeetingArgs = {
  input: ChangeMeetingInput;
};


export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


export type MutationChangeRegieLevelArgs = {
  input: ChangeRegieLevelInput;
};


export type MutationCloseMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationCloseTrajectArgs = {
  input: CloseTrajectInput;
};


export type MutationComeBackArgs = {
  code: Scalars['String']['input'];
};


export type MutationConfirmDeviceArgs = {
  code: Scalars['String']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationConfirmSecondFactorArgs = {
  code: Scalars['String']['input'];
};


export type MutationContinueGoalArgs = {
  input: EntryInput;
};


export type MutationCoverWordsArgs = {
  input: CoverWordsInput;
};


export type MutationCreateAccountArgs = {
  input: CreateAccountInput;
};


export type MutationDemandSecondFactorArgs = {
  demanded: Scalars['Boolean']['input'];
};


export type MutationDoneInDossierArgs = {
  input: DoneInDossierInput;
};


export type MutationEndEscalationArgs = {
  escalationId: Scalars['ID']['input'];
  trajectId: Scalars['ID']['input'];
};


export type MutationEndSessionArgs = {
  id: Scalars['ID']['input'];
};


export type MutationExplainLevelArgs = {
  input: ExplainLevelInput;
};


export type MutationFinishSignInArgs = {
  code: Scalars['String']['input'];
};


export type MutationGiveFloorArgs = {
  meetingId: Scalars['ID']['input'];
  personId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationGoOnWithoutConsentArgs = {
  input: GoOnWithoutConsentInput;
};


export type MutationGoToItemArgs = {
  input: GoToItemInput;
};


export type MutationGoToPhaseArgs = {
  input: GoToPhaseInput;
};


export type MutationHandOverRegieArgs = {
  input: HandOverInput;
};


export type MutationImportAccountsArgs = {
  input: ImportAccountsInput;
};


export type MutationInviteArgs = {
  channel: InvitationChannel;
  email?: InputMaybe<Scalars['String']['input']>;
  personId: Scalars['ID']['input'];
};


export type MutationInviteByLetterArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationJoinByCodeArgs = {
  code: Scalars['String']['input'];
  name: Scalars['String']['input'];
};


export type MutationMarkAttendanceArgs = {
  input: MarkAttendanceInput;
};


export type MutationMarkDiscussedArgs = {
  input: EntryInput;
};


export type MutationMoveEntryArgs = {
  input: MoveEntryInput;
};


export type MutationNameHelperArgs = {
  input: NameHelperInput;
};


export type MutationNameInDossierArgs = {
  input: NameInDossierInput;
};


export type MutationOpenDossierArgs = {
  input: OpenDossierInput;
};


export type MutationOpenPlanAnswersArgs = {
  input: OpenPlanAnswersInput;
};


export type MutationOpenRoundArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationPauseMeetingArgs = {
  input: PauseMeetingInput;
};


export type MutationPickDateArgs = {
  input: PickDateInput;
};


export type MutationPlanMeetingArgs = {
  input: PlanMeetingInput;
};


export type MutationProposeRegieLevelArgs = {
  input: ProposeRegieLevelInput;
};


export type MutationRaiseHandArgs = {
  meetingId: Scalars['ID']['input'];
  up: Scalars['Boolean']['input'];
};


export type MutationRecognisePersonArgs = {
  code: Scalars['String']['input'];
  meetingId: Scalars['ID']['input'];
  personId: Scalars['ID']['input'];
};


export type MutationRedeemInvitationArgs = {
  token: Scalars['String']['input'];
};


export type MutationRegisterRequestArgs = {
  input: RegisterRequestInput;
};


export type MutationRemoveEntryArgs = {
  input: EntryInput;
};


export type MutationRemoveFromMeetingArgs = {
  input: RemoveFromMeetingInput;
};


export type MutationRemovePasskeyArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRemovePersonArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationRemoveWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationRenewPlanArgs = {
  input: RenewPlanInput;
};


export type MutationReopenTrajectArgs = {
  reason: Scalars['String']['input'];
  trajectId: Scalars['ID']['input'];
};


export type MutationReplyToMeetingArgs = {
  input: ReplyInput;
};


export type MutationRequestSignInMailArgs = {
  email: Scalars['String']['input'];
};


export type MutationResetSecondFactorArgs = {
  accountId: Scalars['ID']['input'];
};


export type MutationRestoreEntryArgs = {
  input: EntryInput;
};


export type MutationResumeMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationSendEventAgainArgs = {
  deliveryId: Scalars['ID']['input'];
};


export type MutationSendSafetySignalArgs = {
  input: SafetySignalInput;
};


export type MutationSetAccountStateArgs = {
  input: AccountStateInput;
};


export type MutationSetActionArgs = {
  input: SetActionInput;
};


export type MutationSetActionStateArgs = {
  input: SetActionStateInput;
};


export type MutationSetNextMeetingArgs = {
  input: SetNextMeetingInput;
};


export type MutationSetOwnCodeArgs = {
  code?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSetOwnDeviceArgs = {
  own: Scalars['Boolean']['input'];
};


export type MutationSetPlanReadersArgs = {
  input: SetPlanReadersInput;
};


export type MutationSetReminderDaysArgs = {
  days: Array<Scalars['Int']['input']>;
};


export type MutationSetRetentionTermsArgs = {
  input: RetentionTermsInput;
};


export type MutationSetSectionOpenArgs = {
  input: SetSectionOpenInput;
};


export type MutationShareEntryArgs = {
  input: ShareEntryInput;
};


export type MutationShareOwnPlanArgs = {
  input: ShareOwnPlanInput;
};


export type MutationShowContactAsAskedArgs = {
  input: ShowAsAskedInput;
};


export type MutationSignInAgainArgs = {
  code: Scalars['String']['input'];
};


export type MutationSignInAgainByPasskeyArgs = {
  response: Scalars['String']['input'];
};


export type MutationSignInAsDemoPersonArgs = {
  key: Scalars['ID']['input'];
};


export type MutationSignInByCodeArgs = {
  code: Scalars['String']['input'];
  email: Scalars['String']['input'];
};


export type MutationSignInByLinkArgs = {
  token: Scalars['String']['input'];
};


export type MutationSignInByPasskeyArgs = {
  response: Scalars['String']['input'];
};


export type MutationSolveObligationArgs = {
  note: Scalars['String']['input'];
  obligationId: Scalars['ID']['input'];
};


export type MutationStartMeetingArgs = {
  meetingId: Scalars['ID']['input'];
};


export type MutationStartOwnPlanArgs = {
  input: StartOwnPlanInput;
};


export type MutationStartPlanArgs = {
  input: StartPlanInput;
};


export type MutationTakeMyDataArgs = {
  form: OwnDataForm;
  language?: InputMaybe<Language>;
};


export type MutationTakeOverRequestArgs = {
  trajectId: Scalars['ID']['input'];
};


export type MutationTakePenArgs = {
  planId: Scalars['ID']['input'];
};


export type MutationTellExperienceArgs = {
  input: TellExperienceInput;
};


export type MutationTickStepArgs = {
  input: TickStepInput;
};


export type MutationTryWebhookArgs = {
  id: Scalars['ID']['input'];
};


export type MutationTypingArgs = {
  meetingId: Scalars['ID']['input'];
  textId?: InputMaybe<Scalars['ID']['input']>;
};


export type MutationWithdrawDatesArgs = {
  pollId: Scalars['ID']['input'];
  trajectId: Scalars['ID']['input'];
};


export type MutationWithdrawHandoverArgs = {
  trajectId: Scalars['ID']['input'];
};


export type MutationWithdrawInvitationArgs = {
  personId: Scalars['ID']['input'];
};


export type MutationWriteAlongArgs = {
  input: WriteAlongInput;
};


export type MutationWriteTextArgs = {
  input: WriteTextInput;
};

/** An action of one's own, over all trajecten. */
export type MyAction = {
  /** The action. */
  action: Action;
  /** Only few may know of the plan that it stands in: a screen on which others look along shows it folded. */
  confidential: Scalars['Boolean']['output'];
  /** Name of the household. */
  householdName: Scalars['String']['output'];
  /** The traject it belongs to. */
  trajectId: Scalars['ID']['output'];
};

/** A helper of a meeting. */
export type NameHelperInput = {
  /** For what. */
  helper: Helper;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Who; null: nobody. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Professionals to name. */
export type NameInDossierInput = {
  /** The dossier. */
  dossierId: Scalars['ID']['input'];
  /** Persons of the traject who are professionals. */
  personIds: Array<Scalars['ID']['input']>;
  /** Who saw the signals, when that is another than now. */
  sawId?: InputMaybe<Scalars['ID']['input']>;
};

/** A secret for an authenticator app (TOTP, RFC 6238), shown once. */
export type NewSecondFactor = {
  /** The same as an `otpauth:` address. */
  address: Scalars['String']['output'];
  /** The address as a QR drawing. */
  qrSvg: Scalars['String']['output'];
  /** To type over, in base 32. */
  secret: Scalars['String']['output'];
};

/** A webhook that was just made. */
export type NewWebhook = {
  /** The secret that the other system checks signatures by (Standard Webhooks, `whsec_...`). Shown this once. */
  secret: Scalars['String']['output'];
  /** The webhook. */
  webhook: Webhook;
};

/** What a regisseur does not do. */
export type NotDone = {
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Kind. */
  kind: NotDoneKind;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** In our words. */
  text: Scalars['String']['output'];
};

/** Kinds of what a regisseur does not do. */
export type NotDoneKind =
  /** How to handle an exception. */
  | 'EXCEPTION'
  /** Not done. */
  | 'NOT_DONE'
  /** How to handle two hats: regisseur and professional at once. */
  | 'TWO_HATS';

/** Something that waits for the regisseur (and, when it stays open, for the manager). */
export type Obligation = {
  /** Identity. */
  id: Scalars['ID']['output'];
  /** What kind. */
  kind: ObligationKind;
  /** Profiles of which the regisseur needs one, such as `A` or `B+`; empty unless the reason is LACKS_PROFILE. */
  profiles: Array<Scalars['String']['output']>;
  /** Why it waits. No personal content. */
  reason: ObligationReason;
  /**
   * Name of the regisseur on whom it waits, when that is a professional; null for one of the household or its network,
   * whose name would tell the household's.
   */
  regisseurName: Maybe<Scalars['String']['output']>;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** When it was solved; null while open. */
  solvedAt: Maybe<Scalars['DateTime']['output']>;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
};

/** Kinds of obligations. */
export type ObligationKind =
  /** The regisseur lacks the profile of the level: hand regie over. */
  | 'HAND_OVER'
  /** Someone proposed another level. */
  | 'LEVEL_PROPOSAL'
  /** No next meeting is planned. */
  | 'NEXT_MEETING'
  /** A safety plan is asked for. */
  | 'SAFETY_PLAN'
  /** A safety signal has not been answered. */
  | 'SAFETY_SIGNAL'
  /** The regisseur cannot lead any more: the manager looks for a successor. */
  | 'SUCCESSOR';

/** Why an obligation waits. A reason belongs to one kind. */
export type ObligationReason =
  /** SAFETY_SIGNAL: someone may be in danger of life. */
  | 'DANGER_OF_LIFE'
  /** HAND_OVER: the regisseur has none of the profiles that the level asks. */
  | 'LACKS_PROFILE'
  /** SAFETY_SIGNAL: someone told that it is not safe. */
  | 'NOT_SAFE'
  /** NEXT_MEETING: a meeting was closed without a next one. */
  | 'NO_NEXT_MEETING'
  /** LEVEL_PROPOSAL: someone proposed another level. */
  | 'OTHER_LEVEL_PROPOSED'
  /**
   * SUCCESSOR: somebody told that it is not safe while somebody of the household or network is regisseur, who hears nothing of it: the
   * manager looks for a professional.
   */
  | 'PROFESSIONAL_NEEDED'
  /** SUCCESSOR: the account of the regisseur was suspended or ended, or may take part in trajecten no more. */
  | 'REGISSEUR_AWAY'
  /** SAFETY_PLAN: someone answered in a plan to be worried about safety or basic care. */
  | 'SAFETY_CONCERN'
  /** SAFETY_PLAN: someone gave safety a lower figure than at an earlier meeting. */
  | 'SAFETY_FELL'
  /** SAFETY_PLAN: someone who made safety agreements asks for it; known to the regisseur alone. */
  | 'SAFETY_PLAN_ASKED'
  /** SAFETY_PLAN: a safety plan goes with the level; the regisseur proposes it. */
  | 'SAFETY_PLAN_FITS'
  /** SAFETY_PLAN: the edition requires a safety plan at this level. */
  | 'SAFETY_PLAN_REQUIRED';

/** A dossier to open. */
export type OpenDossierInput = {
  /** Makes retrying harmless: the identity of the new dossier, a UUID. */
  dossierId: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** Answers to open. */
export type OpenPlanAnswersInput = {
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The section. */
  sectionKey: Scalars['ID']['input'];
};

/** What is said and asked at the startoverleg before the plan. */
export type OpeningItem = {
  /** All who are there are asked to agree on it. */
  asksAgreement: Scalars['Boolean']['output'];
  /** Identity within the edition; on an agenda the key of its item. */
  key: Scalars['ID']['output'];
  /** Planned minutes, unless the regisseur says otherwise. */
  minutes: Scalars['Int']['output'];
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** What everyone reads. Ours. */
  text: Scalars['String']['output'];
  /** Tips for who chairs. Ours. */
  tips: Array<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** What an administrator chooses from. */
export type Organisation = {
  /** Name of the organisation. */
  name: Scalars['String']['output'];
  /** Competence profiles that the editions of the method know, by code. */
  profiles: Array<Scalars['String']['output']>;
  /** True when nobody comes in without an authenticator app. */
  secondFactorDemanded: Scalars['Boolean']['output'];
};

/** An account as the administrator of its organisation sees it. Nothing of any traject. */
export type OrganisationAccount = {
  /** Address to which sign-in mails go. */
  email: Scalars['String']['output'];
  /** Function in words, such as `wijkverpleegkundige`; may be empty. */
  function: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** When a session last began; null when none ever did. */
  lastSignInAt: Maybe<Scalars['DateTime']['output']>;
  /** How many open trajecten it leads now. */
  leads: Scalars['Int']['output'];
  /** Name as others see it. */
  name: Scalars['String']['output'];
  /** Competence profiles by code, such as `A` or `B+`. */
  profiles: Array<Scalars['String']['output']>;
  /** Grows with every change: a change names the one that it saw. */
  revision: Scalars['Int']['output'];
  /** What it was given to do; nothing of it holds unless the account is active. */
  roles: Array<OrganisationRole>;
  /** True when it asks a code of an authenticator app to come in. */
  secondFactor: Scalars['Boolean']['output'];
  /** Whether it may be used. */
  state: AccountState;
  /** Names of the teams in which somebody works. */
  teams: Array<Scalars['String']['output']>;
  /** True for the account that asks. */
  you: Scalars['Boolean']['output'];
};

/** What happens in an organisation itself: signing in, accounts, keys, terms. Nothing of a household. */
export type OrganisationAct =
  /** Looked at the list of accounts. */
  | 'ACCOUNTS_READ'
  /** Changed name, function, address, profiles or teams of an account. */
  | 'ACCOUNT_CHANGED'
  /** Took along what is kept about the own account. */
  | 'ACCOUNT_DATA_TAKEN'
  /** Ended an account. */
  | 'ACCOUNT_ENDED'
  /** Made an account. */
  | 'ACCOUNT_MADE'
  /** Made an account work again. */
  | 'ACCOUNT_RESUMED'
  /** Suspended an account. */
  | 'ACCOUNT_SUSPENDED'
  /** Sent an event to another system once more. */
  | 'EVENT_SENT_AGAIN'
  /** Replaced the master key. */
  | 'KEY_REPLACED'
  /** Checked the chains of the access log. */
  | 'LOG_CHECKED'
  /** Ended the old master key: it opens nothing any more. */
  | 'OLD_KEY_ENDED'
  /** Looked at this log. */
  | 'ORGANISATION_LOG_READ'
  /** Added a passkey to the own account. */
  | 'PASSKEY_ADDED'
  /** Removed a passkey of the own account. */
  | 'PASSKEY_REMOVED'
  /** Changed when people are reminded of meetings. */
  | 'REMINDERS_CHANGED'
  /** Gave an account other roles. */
  | 'ROLES_CHANGED'
  /** Decided that nobody of the organisation comes in without a second factor. */
  | 'SECOND_FACTOR_DEMANDED'
  /** Decided that a second factor is everyone's own choice. */
  | 'SECOND_FACTOR_NOT_DEMANDED'
  /** Took the own authenticator app away. */
  | 'SECOND_FACTOR_REMOVED'
  /** Took the second factor of another account away. */
  | 'SECOND_FACTOR_RESET'
  /** Set up an authenticator app. */
  | 'SECOND_FACTOR_SET'
  /** Ended a session of the own account on another device. */
  | 'SESSION_ENDED'
  /** Came in. */
  | 'SIGNED_IN'
  /** Showed again who it is, for what is dangerous. */
  | 'SIGNED_IN_AGAIN'
  /** Signed out. */
  | 'SIGNED_OUT'
  /** Tried to come in as this account, and did not. */
  | 'SIGN_IN_REFUSED'
  /** Changed how long trajecten are kept. */
  | 'TERMS_CHANGED'
  /** A traject was erased, because its term was over. */
  | 'TRAJECT_ERASED'
  /** Let another system be told what happens. */
  | 'WEBHOOK_ADDED'
  /** Stopped telling another system. */
  | 'WEBHOOK_REMOVED';

/** What acts are about. */
export type OrganisationActGroup =
  /** Accounts and their roles. */
  | 'ACCOUNTS'
  /** Keys and terms. */
  | 'KEYS_AND_TERMS'
  /** The log itself. */
  | 'LOG'
  /** Signing in and out, and second factors. */
  | 'SIGNING_IN';

/** A line of the organisation's own log. */
export type OrganisationLine = {
  /** Name of the account that it is about, when that is another. */
  about: Maybe<Scalars['String']['output']>;
  /** What. */
  act: OrganisationAct;
  /** Roles after; null when it is not about roles. */
  after: Maybe<Array<OrganisationRole>>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Roles before; null when it is not about roles. */
  before: Maybe<Array<OrganisationRole>>;
  /** How many chains did not fit, of a check; null for other acts. */
  count: Maybe<Scalars['Int']['output']>;
  /** Kind of device; null when it is not known. */
  device: Maybe<Scalars['String']['output']>;
  /** Its number in the chain of the organisation. */
  id: Scalars['ID']['output'];
  /** Why somebody did not come in; null for other acts. */
  refusal: Maybe<SignInRefusal>;
  /** In which function, or by which command. */
  role: Scalars['String']['output'];
  /** By what somebody came in; null for other acts. */
  way: Maybe<SignInWay>;
  /** Name of who acted, as it was then; empty for the system itself. Of a refused sign-in: the account that it was tried for. */
  who: Scalars['String']['output'];
};

/** Some lines of the organisation's own log. */
export type OrganisationLog = {
  /** Newest first, at most 50. */
  lines: Array<OrganisationLine>;
  /** What to ask for as `before` to see older ones; null when there are none. */
  next: Maybe<Scalars['Int']['output']>;
};

/** What somebody does for an organisation, apart from any traject. */
export type OrganisationRole =
  /** Registers requests, sets the first level, appoints the first regisseur. */
  | 'AANMELDCOORDINATOR'
  /** Manages accounts and settings. */
  | 'ADMINISTRATOR'
  /** Gets escalations and obligations; sees no plan content. */
  | 'MANAGER'
  /** Sees figures, never persons. */
  | 'POLICY_OFFICER'
  /** Checks the access log and answers who asks what is kept about them; sees no plan content. */
  | 'PRIVACY_OFFICER'
  /** Can take part in trajecten. */
  | 'PROFESSIONAL'
  /** Reads and answers safety signals of trajecten that no professional leads, and of closed ones; sees no plan content. */
  | 'SAFETY_DESK';

/** How own data are taken along. */
export type OwnDataForm =
  /** For another system: JSON, as `server/src/exchange/README.md` says. */
  | 'JSON'
  /** To read: a PDF. */
  | 'PDF';

/** How far the file is in which what is kept about the viewer is being put together (AVG, articles 15 and 20). */
export type OwnDataProgress = {
  /** Parts that are looked up. */
  done: Scalars['Int']['output'];
  /** Parts that there are. */
  total: Scalars['Int']['output'];
};

/** The viewer's own answer to how a meeting was, and who reads it. */
export type OwnExperience = {
  /** With fewer answers than this nobody reads them, for they would tell who gave them. */
  least: Scalars['Int']['output'];
  /** The own line; empty when none was written. */
  line: Scalars['String']['output'];
  /** The meeting. */
  meetingId: Scalars['ID']['output'];
  /** The own answer; null: not answered. */
  mood: Maybe<Mood>;
  /** Until when one can answer, and change the answer. From then on the regisseur reads the answers, all at once. */
  until: Scalars['DateTime']['output'];
};

/** Somebody in a meeting. */
export type Participant = {
  /** Why absent, when told; only for the person, a regisseur of a profession and a professional who chairs. */
  absenceReason: Maybe<Scalars['String']['output']>;
  /** Whether the person is there. */
  attendance: Attendance;
  /** Steady colour for typing marks, 0-7. */
  colour: Scalars['Int']['output'];
  /** Consent of this person for this meeting; null: not answered, or not opened for this viewer (A9). */
  consent: Maybe<Scalars['Boolean']['output']>;
  /** True when that was said by mouth and written down by another. */
  consentByMouth: Maybe<Scalars['Boolean']['output']>;
  /** Guest by code who is in as this person, so that the chair can send that device away; only for the chair. */
  guestId: Maybe<Scalars['ID']['output']>;
  /** Name as it is shown. */
  name: Scalars['String']['output'];
  /** True while one of the person's screens is connected. */
  online: Scalars['Boolean']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
  /** When the person was reminded of the meeting last; only for the chair. */
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  /** Answer to the invitation. */
  reply: Reply;
  /** Role in words, such as `moeder` or `wijkverpleegkundige`. */
  role: Scalars['String']['output'];
  /** Household, network or professional. */
  side: Side;
  /** Text that the person is typing in now, `ENTRY/FIELD`; null when not typing. */
  typingIn: Maybe<Scalars['ID']['output']>;
  /** True while someone is in as this person whom nobody recognised yet (see `Person.unconfirmed`); only for the chair. */
  unconfirmed: Maybe<Scalars['Boolean']['output']>;
};

/** A passkey of an account (WebAuthn): asks the owner's finger, face or pin on the device that holds it. */
export type Passkey = {
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** Kind of device on which it was made, such as `Android, Chrome`; empty when it is not known. */
  device: Scalars['String']['output'];
  /** Identity of the credential. */
  id: Scalars['ID']['output'];
  /** When somebody last came in by it; null when nobody did. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A pause. */
export type PauseMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Safety plan that its readers make or sign meanwhile; the chair reads it. Null: only a pause. */
  planId?: InputMaybe<Scalars['ID']['input']>;
};

/** A person in one traject: of the household, the network, or a professional. */
export type Person = {
  /**
   * True when the viewer can give this person an invitation: the regisseur, and when that is no professional, those
   * professionals too; to someone without an account.
   */
  canBeInvited: Scalars['Boolean']['output'];
  /** True when the viewer can make one that its maker holds: a letter, a link on the screen. Professionals only. */
  canBeInvitedByHand: Scalars['Boolean']['output'];
  /**
   * True when an e-mail address is known to which invitations go; false for viewers other than the regisseur, and where that
   * one does not see it.
   */
  canBeMailed: Scalars['Boolean']['output'];
  /** True for a child of the household. */
  child: Scalars['Boolean']['output'];
  /** Steady colour for typing marks, 0-7. */
  colour: Scalars['Int']['output'];
  /** Contact data; null for who may not see them. */
  contact: Maybe<Contact>;
  /** Identity, unique to this traject. */
  id: Scalars['ID']['output'];
  /** Where the invitation of this person stands; null when there is none or the viewer is not the regisseur. */
  invitationState: Maybe<InvitationState>;
  /** True when this is the viewer. */
  isViewer: Scalars['Boolean']['output'];
  /** Name as it is shown. */
  name: Scalars['String']['output'];
  /** Organisation, for a professional. */
  organisation: Maybe<Scalars['String']['output']>;
  /** True when this person is the regisseur now. */
  regisseur: Scalars['Boolean']['output'];
  /** Relation to the household in words, such as `oma` or `wijkverpleegkundige`. */
  relation: Scalars['String']['output'];
  /** Household, network or professional. */
  side: Side;
  /** Kinds of support that a network member gives. */
  support: Array<SupportKind>;
  /** How often someone came in with the letter or link of this person; null for others than the regisseur. */
  timesCameIn: Maybe<Scalars['Int']['output']>;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
  /**
   * True while someone is in as this person who came by a letter or screen that another held, and whom nobody recognised
   * yet; null for others than a regisseur who is a professional.
   */
  unconfirmed: Maybe<Scalars['Boolean']['output']>;
  /**
   * How to reach this person at work, when it is the regisseur and a professional: everyone in the traject may know that,
   * always. Null for everyone else, and when neither number nor address is known.
   */
  workContact: Maybe<WorkContact>;
};

/** What somebody answered for a day. */
export type PersonDateAnswer = {
  /** The answer. */
  answer: DateAnswer;
  /** Name as it is shown. */
  name: Scalars['String']['output'];
  /** Who. */
  personId: Scalars['ID']['output'];
};

/** What a traject knows of a person, and a form may ask. */
export type PersonDatum =
  /** Postal address. */
  | 'ADDRESS'
  /** Day of birth. */
  | 'BIRTH_DATE'
  /** E-mail address. */
  | 'EMAIL'
  /** Name. */
  | 'NAME'
  /** Organisation. */
  | 'ORGANISATION'
  /** Telephone number. */
  | 'PHONE'
  /** Relation, role or function. */
  | 'RELATION';

/** Why someone is absent, as the chair wrote it down. */
export type PersonReason = {
  /** The person. */
  personId: Scalars['ID']['output'];
  /** The reason, in a few words. */
  reason: Scalars['String']['output'];
};

/** A phase. The order is the default, not a lock. */
export type Phase = {
  /** True when it may be entered from every other phase without a reason. */
  fromAnywhere: Scalars['Boolean']['output'];
  /** How the household reads it, in plain words of ours. */
  householdWords: Scalars['String']['output'];
  /** Identity within the edition, such as `3a`. */
  key: Scalars['ID']['output'];
  /** As the edition prints it. */
  label: Scalars['String']['output'];
  /** Keys of the phases that come next by default. */
  next: Array<Scalars['ID']['output']>;
  /** 1-6; parts of one phase share it. */
  number: Scalars['Int']['output'];
  /** Key of the phase that a safety signal sends back to, besides the safety steps. */
  onSafetySignal: Maybe<Scalars['ID']['output']>;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** True when the traject goes on afterwards in the phase it came from. */
  returns: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** Steps in order, role after role. */
  steps: Array<PhaseStep>;
  /** Tips, in our words. */
  tips: Array<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
};

/** A time that the regisseur went to another phase by hand. */
export type PhaseMove = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Name of who did. */
  by: Scalars['String']['output'];
  /** Where it was. */
  from: TrajectPhase;
  /** Why; empty when it was the phase that comes next. */
  reason: Scalars['String']['output'];
  /** Where it went. */
  to: TrajectPhase;
};

/** A step of a role in a phase, in our words. */
export type PhaseStep = {
  /** True when it only hands on to the next phase. */
  goesOn: Scalars['Boolean']['output'];
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Number per role in this phase, from 1. */
  number: Scalars['Int']['output'];
  /** What the app opens from it, such as `REGIEKAART`. */
  opens: Maybe<Scalars['String']['output']>;
  /** What belongs to it. */
  parts: Array<Scalars['String']['output']>;
  /** Who does it. */
  role: ProcessRole;
  /** True when the system can see it done and ticks it by itself. */
  systemSees: Scalars['Boolean']['output'];
  /** What to do. */
  text: Scalars['String']['output'];
};

/** A day that is chosen. */
export type PickDateInput = {
  /** Identity of the meeting, a UUID: makes retrying harmless. */
  meetingId: Scalars['ID']['input'];
  /** Plan that is the agenda. */
  planId: Scalars['ID']['input'];
  /** The poll. */
  pollId: Scalars['ID']['input'];
  /** The day. */
  proposalId: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** What the start page needs to know before anyone has signed in. */
export type Place = {
  /** True when this server runs as a demo with invented people. */
  demo: Scalars['Boolean']['output'];
  /** Safe page to which `Snel weg` goes. */
  exitUrl: Scalars['String']['output'];
  /** How long trajecten are kept, when this server is of one organisation; null when several share it, which may differ. */
  keeping: Maybe<RetentionTerms>;
  /** The organisation's own way to sign in; null when there is none. */
  signInProvider: Maybe<SignInProvider>;
};

/**
 * A plan with everything in it at one moment. Read it once, then follow `planEvents` after `seq`.
 * Structure changes by mutations; every free text is a CRDT text of its own (Yjs, one `Y.Text` named `t`).
 */
export type Plan = {
  /** Actions per goal, in the order they were added; dropped ones too. */
  actions: Array<Action>;
  /** What it lacks to be adopted; only for the regisseur. */
  adoptionGaps: Maybe<Array<AdoptionGap>>;
  /** The form with its texts in the language asked for. */
  form: PlanForm;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** How long the plan is kept, as everything of its traject. */
  keeping: Keeping;
  /** The meeting in which it is being made, when planned. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Who can read this plan at this moment, with those at the table while a meeting makes it. */
  readers: Array<Person>;
  /** Sections in order, as far as the viewer may read them. */
  sections: Array<PlanSection>;
  /** Number of the last event in this answer. */
  seq: Scalars['Int']['output'];
  /** Where it stands. */
  state: PlanState;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
  /**
   * Signs in what the viewer may read that would be missing on paper, each once: no font here has them. Empty when all can
   * be printed.
   */
  unprintable: Array<Scalars['String']['output']>;
  /** Adopted versions, newest first. */
  versions: Array<PlanVersion>;
  /** What the viewer may do with it. */
  viewerRights: Array<Right>;
  /**
   * True when all readers read at once what the viewer writes: at the table of the running meeting, and in the words of one
   * person, who chose the readers. Else new own words are the viewer's and the regisseur's alone (A6).
   */
  writesOpenly: Scalars['Boolean']['output'];
};


/**
 * A plan with everything in it at one moment. Read it once, then follow `planEvents` after `seq`.
 * Structure changes by mutations; every free text is a CRDT text of its own (Yjs, one `Y.Text` named `t`).
 */
export type PlanFormArgs = {
  language?: InputMaybe<Language>;
};

/** An answer that is not free text. Exactly the value that fits the kind of the field is set. */
export type PlanAnswer = {
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** DATE, and the day of DATE_TIME_PLACE. */
  date: Maybe<Scalars['Date']['output']>;
  /** DRAWING: an SVG path in a box of 1000 x 600. */
  drawing: Maybe<Scalars['String']['output']>;
  /** Key of the field. */
  fieldKey: Scalars['ID']['output'];
  /** True when the value is hidden from this viewer until it is opened. */
  hidden: Scalars['Boolean']['output'];
  /** SCALE, 0-10. */
  number: Maybe<Scalars['Int']['output']>;
  /** SMILEY (good, neutral, hard), CHOICE, YES_NOT_YET_NO (yes, not-yet, no): the option's key. */
  option: Maybe<Scalars['String']['output']>;
  /** PERSON of one: somebody outside the traject, by name. */
  outsideName: Maybe<Scalars['String']['output']>;
  /** Whose answer, for fields per person; of `FIELD.PART` the person that it is about, null: somebody outside the traject. */
  personId: Maybe<Scalars['ID']['output']>;
  /** PERSON: persons of the traject. */
  personIds: Maybe<Array<Scalars['ID']['output']>>;
  /** Name of that person. */
  personName: Maybe<Scalars['String']['output']>;
  /** Place of DATE_TIME_PLACE. */
  place: Maybe<Scalars['String']['output']>;
  /** Beside `personIds`, for who is absent: why. Only of whom a reason was given. */
  reasons: Maybe<Array<PersonReason>>;
  /** SIGNATURE of a form that is signed again at each meeting: earlier ones of the same person, oldest first. */
  signedBefore: Maybe<Array<EarlierSignature>>;
  /** SIGNATURE: the name as typed. */
  signedName: Maybe<Scalars['String']['output']>;
  /** What is asked of a person beside the identity (`FIELD.PART`), in words. */
  text: Maybe<Scalars['String']['output']>;
  /** Time of DATE_TIME_PLACE, `HH:MM` in Dutch time. */
  time: Maybe<Scalars['String']['output']>;
  /** True as long as the chair did not open it: others do not see it. */
  waits: Scalars['Boolean']['output'];
  /** Who wrote it down, when that person said it by mouth at the table. */
  writtenById: Maybe<Scalars['ID']['output']>;
  /** Name of who wrote it down. */
  writtenByName: Maybe<Scalars['String']['output']>;
  /** YES_NO, CHECKBOX. */
  yes: Maybe<Scalars['Boolean']['output']>;
};

/** A plan at a level. */
export type PlanAtLevel = {
  /** The edition whose form is used, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** The name it has here, where that is another one. */
  name: Maybe<Scalars['String']['output']>;
  /** How strongly the edition asks for it. */
  need: PlanNeed;
  /** True when the edition does not name it at this level. */
  ours: Scalars['Boolean']['output'];
  /** Which plan. */
  plan: PlanKind;
};

/** The answer to a change of a plan: it is on disk. */
export type PlanChange = {
  /** Number of the last event of the plan that this change made, or that had made it already when it was sent twice. */
  seq: Scalars['Int']['output'];
};

/** A row of a section, such as one concern, one goal. */
export type PlanEntry = {
  /** Answers that are not free text. */
  answers: Array<PlanAnswer>;
  /** Contributed before the meeting and not discussed yet ('vooraf'). */
  beforehand: Scalars['Boolean']['output'];
  /** A threat or insult that the regisseur covered: its words are for nobody but the speaker (A11). */
  covered: Scalars['Boolean']['output'];
  /** The same of words in one question each, as far as the viewer would read them: `FIELD`, or `FIELD~PERSON` where each has one's own. */
  coveredWords: Array<Scalars['ID']['output']>;
  /** A professional's card from before the meeting: others see its words when the chair unfolds it (A12). */
  folded: Scalars['Boolean']['output'];
  /** As what the regisseur said it, who may be more than regisseur; null for others, and when it was not said. */
  hat: Maybe<Hat>;
  /** Identity, a UUID from the client that added it, or `main:KEY`. */
  id: Scalars['ID']['output'];
  /** The speaker chose that readers see its letters as they come, outside a meeting too (A7). */
  live: Scalars['Boolean']['output'];
  /** Sorts within the section: fractional index, compare as text, then by id. */
  position: Scalars['String']['output'];
  /** Section it is in. */
  sectionKey: Scalars['ID']['output'];
  /** False: own words that only their speaker and the regisseur read, until they are shared or discussed (A6). */
  shared: Scalars['Boolean']['output'];
  /** Whose words these are; null in sections that are written together. */
  speakerId: Maybe<Scalars['ID']['output']>;
  /** Name of the speaker, also after leaving the traject. */
  speakerName: Maybe<Scalars['String']['output']>;
  /** Free texts of the entry. */
  texts: Array<PlanText>;
  /** Who wrote it down for the speaker, if another. */
  writtenById: Maybe<Scalars['ID']['output']>;
  /** Name of who wrote it down, if another. */
  writtenByName: Maybe<Scalars['String']['output']>;
};

/** One thing that happened to a plan. */
export type PlanEvent = ActionChanged | AnswerChanged | EntryChanged | EntryRemoved | PlanStateChanged | SectionChanged | TextUpdated;

/**
 * What happened to a plan. `upTo` is the number of the last event in it; ask again after it when a connection was lost.
 * An event carries the new state of what changed, so that receiving it twice is harmless.
 */
export type PlanEvents = {
  /** What happened, in order. */
  events: Array<PlanEvent>;
  /** Set when the viewer was too far behind: the whole plan instead of events. */
  snapshot: Maybe<Plan>;
  /** Number of the last event. */
  upTo: Scalars['Int']['output'];
};

/** How well a plan fits now. */
export type PlanFit =
  /** It goes with the phase and the level. */
  | 'FITS'
  /** It comes later: first another plan is adopted, or the traject is nearly done. */
  | 'LATER'
  /** It is there already; what is agreed later is another plan. */
  | 'MADE'
  /** The method names it at other levels; it may be made. */
  | 'NOT_AT_LEVEL'
  /** The method asks for it now. */
  | 'REQUIRED';

/** A plan form in one voice and one language, ready to draw. */
export type PlanForm = {
  /** What is explained at each plan. */
  about: FormAbout;
  /** The edition it is taken from, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** Identity within the edition, such as `support-plan.wij`. */
  id: Scalars['ID']['output'];
  /** The form without its voice, such as `support-plan`. */
  key: Scalars['ID']['output'];
  /** Kind. */
  kind: FormKind;
  /** Rules of the form as a whole. */
  rules: FormRules;
  /** Sections in order. */
  sections: Array<FormSection>;
  /** Where it comes from. */
  source: MethodSource;
  /** Title. */
  title: Scalars['String']['output'];
  /** Voice; null for forms without voices. */
  voice: Maybe<Voice>;
};

/** Kinds of plans. */
export type PlanKind =
  /** Consolidation plan. */
  | 'CONSOLIDATION_PLAN'
  /** Crisis plan: no layout in the sources; a short dossier for professionals only. */
  | 'CRISIS_PLAN'
  /** Progress plan. */
  | 'PROGRESS_PLAN'
  /** Safety agreements of adults. */
  | 'SAFETY_AGREEMENTS_ADULT'
  /** Safety agreements of children and care-dependent members. */
  | 'SAFETY_AGREEMENTS_CHILD'
  /** Safety plan. */
  | 'SAFETY_PLAN'
  /** Support plan. */
  | 'SUPPORT_PLAN';

/** A meeting to plan. */
export type PlanMeetingInput = {
  /** Planned minutes per section; the form's own when absent. */
  agenda?: InputMaybe<Array<AgendaMinutesInput>>;
  /** Kind. */
  kind: MeetingKind;
  /** Identity of the meeting, a UUID: makes retrying harmless. */
  meetingId: Scalars['ID']['input'];
  /** Planned minutes, 10-480. */
  minutes: Scalars['Int']['input'];
  /** True: a startoverleg begins with what the method says before the plan. Other kinds of meetings have no opening. */
  opening?: InputMaybe<Scalars['Boolean']['input']>;
  /** Persons to invite. */
  personIds: Array<Scalars['ID']['input']>;
  /** Where, 1-200 characters. */
  place: Scalars['String']['input'];
  /** Plan that is the agenda. */
  planId: Scalars['ID']['input'];
  /** When. */
  startsAt: Scalars['DateTime']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** How strongly an edition asks for a plan. */
export type PlanNeed =
  /** Only when people want it. */
  | 'IF_WANTED'
  /** It goes with the level. */
  | 'NAMED'
  /** Offered in one tap. */
  | 'PROPOSED'
  /** It must be made. */
  | 'REQUIRED';

/** A person in a section that is filled from the traject. */
export type PlanRow = {
  /** Name. */
  name: Scalars['String']['output'];
  /** Organisation, for professionals. */
  organisation: Maybe<Scalars['String']['output']>;
  /** The person. */
  personId: Scalars['ID']['output'];
  /** Relation or function in words. */
  relation: Scalars['String']['output'];
  /** How to reach this person at work now, when it is the regisseur; null for everyone else. */
  workContact: Maybe<WorkContact>;
};

/** A section of a plan. */
export type PlanSection = {
  /** True while answers per person stay hidden until the chair opens them (A9). */
  answersHidden: Scalars['Boolean']['output'];
  /** Entries in order. A section that is not repeatable has exactly one, whose id is `main:KEY`. */
  entries: Array<PlanEntry>;
  /** Key of the section in the form. */
  key: Scalars['ID']['output'];
  /** Open for writing. */
  open: Scalars['Boolean']['output'];
  /** Rows that come from the traject itself (form section with `filledFrom`); empty for other sections. */
  rows: Array<PlanRow>;
  /** The viewer chose to write along here outside a meeting, in the sight of all readers (A7). */
  writingAlong: Scalars['Boolean']['output'];
};

/** Where a plan stands. */
export type PlanState =
  /** Adopted in a meeting: never changes again. */
  | 'ADOPTED'
  /** Being made; may be written in. */
  | 'DRAFT';

/** The plan was adopted. */
export type PlanStateChanged = {
  /** Number of the event. */
  seq: Scalars['Int']['output'];
  /** Where it stands now. */
  state: PlanState;
  /** The version, when adopted: it was written before this event. */
  version: Maybe<PlanVersion>;
  /** The version, when adopted. */
  versionId: Maybe<Scalars['ID']['output']>;
};

/** A plan in a list. */
export type PlanSummary = {
  /** Name of the person whose plan it is, for a form that speaks as I; null for plans of a household. */
  aboutName: Maybe<Scalars['String']['output']>;
  /** Names of the persons who were chosen to read it; null as long as nobody chose. The regisseur reads it too. */
  chosenReaders: Maybe<Array<Scalars['String']['output']>>;
  /** The plan that it goes on from: what was agreed there stands in it; null for a first one, and where the viewer may not read that plan. */
  follows: Maybe<Scalars['ID']['output']>;
  /** Form of the edition. */
  formKind: FormKind;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** True for words of one person alone, such as safety agreements, that are the viewer's; shared by another: false. */
  own: Scalars['Boolean']['output'];
  /** When the viewer, whose words these are, last asked the regisseur for a safety plan. Null for everybody else. */
  safetyPlanAskedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was started. */
  startedAt: Scalars['DateTime']['output'];
  /** Where it stands. */
  state: PlanState;
  /** Title of its form in the right voice. */
  title: Scalars['String']['output'];
  /** Adopted versions, newest first. */
  versions: Array<PlanVersion>;
  /** Household (WIJ) or one person (IK); null for forms without voices. */
  voice: Maybe<Voice>;
};


/** A plan in a list. */
export type PlanSummaryTitleArgs = {
  language?: InputMaybe<Language>;
};

/** One free text: a field of an entry. */
export type PlanText = {
  /** Key of the field in the form. */
  fieldKey: Scalars['ID']['output'];
  /** Identity within the plan, `ENTRY/FIELD`. */
  id: Scalars['ID']['output'];
  /** Whose text, where each person has one of one's own (`ENTRY/FIELD~PERSON`); else null. */
  personId: Maybe<Scalars['ID']['output']>;
  /** The whole CRDT state as one Yjs V1 update. */
  state: Scalars['Bytes']['output'];
  /** The same as plain text. */
  text: Scalars['String']['output'];
};

/** A kind of plan that can be started. */
export type PlanToStart = {
  /** How well it fits now, by phase and level of the method. */
  fit: PlanFit;
  /** Which kind. */
  kind: FormKind;
};

/** A frozen plan: what was agreed, word for word. It never changes again. */
export type PlanVersion = {
  /** When it was adopted. */
  adoptedAt: Scalars['DateTime']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** 1, 2, 3 ... */
  number: Scalars['Int']['output'];
  /** Path of the PDF on this server; asks for the same session. */
  pdfPath: Scalars['String']['output'];
  /** The plan as it was adopted. */
  plan: Plan;
  /** The plan it is a version of. */
  planId: Scalars['ID']['output'];
};

/** A handover that comes. */
export type PlannedHandover = {
  /** Day on which both are asked whether it goes well. */
  followUpOn: Maybe<Scalars['Date']['output']>;
  /** From when. */
  from: Scalars['DateTime']['output'];
  /** Name of who takes over. */
  to: Scalars['String']['output'];
  /** True when its moment is there and the meeting was not held in which all would talk together: it waits for that. */
  waitsForMeeting: Scalars['Boolean']['output'];
};

/** A principle, result or starting point. */
export type Principle = {
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Number, from 1. */
  number: Scalars['Int']['output'];
  /** What the edition says under it, point by point; empty where it says no more. */
  points: Array<Scalars['String']['output']>;
  /** Where it comes from. */
  source: MethodSource;
  /** What it means, in our words. */
  text: Scalars['String']['output'];
  /** Title. */
  title: Scalars['String']['output'];
};

/** Who does a step. */
export type ProcessRole =
  /** Registers, looks at safety, first level, first appointment. */
  | 'AANMELDCOORDINATOR'
  /** Regie on content in 2025 and 2020. */
  | 'CASUSREGISSEUR'
  /** The regisseur of process and plan in 2025 and 2020. */
  | 'PROCESREGISSEUR'
  /** The one regisseur of 2026. */
  | 'REGISSEUR';

/** Of whom a professional is asked. */
export type ProfessionalAskedOf =
  /** Who administers the organisation, for it has no manager: to name one. */
  | 'ADMINISTRATOR'
  /** The aanmeldcoordinator with whom the request waits. */
  | 'COORDINATOR'
  /** The managers of the organisation. */
  | 'MANAGER'
  /** There is nobody to ask. */
  | 'NOBODY';

/** That no professional leads where somebody is not safe. */
export type ProfessionalNeeded = {
  /** Who can change that. */
  askedOf: ProfessionalAskedOf;
  /** Who leads instead. */
  leads: LeaderLacking;
};

/** Grades of profiles. */
export type ProfileGrade =
  /** Single, multiple or complex concerns. */
  | 'A'
  /** With unsafety. */
  | 'B'
  /** With escalation or social unrest. */
  | 'B_PLUS';

/** Which profile a level asks of a role. */
export type ProfileNeed = {
  /** Whether somebody is appointed. */
  appointment: Appointment;
  /** The level. */
  level: Scalars['Int']['output'];
  /** Profiles of which any one is enough (card); empty: none required. */
  profiles: Array<Scalars['ID']['output']>;
  /** The role. */
  role: RegieRole;
  /** Profiles the text asks where it differs; advice. */
  textProfiles: Array<Scalars['ID']['output']>;
};

/** A proposal. */
export type ProposeRegieLevelInput = {
  /** The proposed level. */
  level: Scalars['Int']['input'];
  /** Why. */
  motivation: Scalars['String']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

export type Query = {
  /** Who of the professionals looked at or changed what in this traject, newest first, at most 500 lines. */
  accessLog: Array<AccessLine>;
  /** The state of the access log of the own organisation. */
  accessLogOverview: AccessLogOverview;
  /**
   * A walk through the five questions of the assessment framework (afwegingskader). Nothing is stored.
   * Errors: EDITION_UNKNOWN, ASSESSMENT_TOO_LONG, ASSESSMENT_ENDED.
   */
  assessment: Assessment;
  /**
   * Closed trajecten of the organisation, of households with exactly this name (capitals, accents and "familie" do not
   * count). Empty when there are none.
   */
  closedTrajecten: Array<ClosedTraject>;
  /** Professionals of the organisation whom the regisseur can ask to take part. */
  colleagues: Array<Colleague>;
  /** What was covered, for a professional; empty when nothing was. */
  coveredWords: CoveredWords;
  /** The people of the demo region; refused (FORBIDDEN) outside a demo. */
  demoPeople: Array<DemoPerson>;
  /** A dossier. Errors: NOT_FOUND, also when it exists and the viewer is not named in it. */
  dossier: Dossier;
  /** One edition, whole. Errors: EDITION_UNKNOWN. */
  edition: Maybe<Edition>;
  /** Every edition of the method, the newest first. From memory; the same for everyone. */
  editions: Array<Edition>;
  /** Certificates of what was erased, newest first, at most 500. */
  erasedTrajecten: Array<ErasedTraject>;
  /** Questions of regisseurs to the manager that are not ended, oldest first. */
  escalations: Array<Escalation>;
  /**
   * The first level, at intake, where there is no level yet. Nothing is stored.
   * Errors: EDITION_UNKNOWN, CRITERION_TWICE, CRITERION_UNKNOWN.
   */
  firstRegieLevel: RegieAdvice;
  /** What an invitation is for, without using it. Errors: LINK_INVALID, LINK_EXPIRED, LINK_USED, RATE_LIMITED. */
  invitationPreview: InvitationPreview;
  /** The viewer, or null without a session. */
  me: Maybe<Me>;
  /** A meeting as it is now. Errors: NOT_FOUND, also when it exists and the viewer does not take part. */
  meeting: Meeting;
  /** The meeting for the beamer: no private field, no level, no absent person's data. */
  meetingScreen: Meeting;
  /** What the viewer does by agreement, over all trajecten: what is still to be done first, soonest first; then what is done. */
  myActions: Array<MyAction>;
  /** The viewer's own calendar address, without the address itself; null when there is none. */
  myCalendarFeed: Maybe<CalendarFeed>;
  /** How far the file is that the viewer asked for; null when none is being made by the server that answers. */
  myDataProgress: Maybe<OwnDataProgress>;
  /**
   * The viewer's own answer to how a meeting was; null when the viewer is not asked: who was not there, who reads the
   * answers, where no professional leads, and when it is not over or over too long.
   */
  myExperience: Maybe<OwnExperience>;
  /** The viewer's passkeys, newest first. */
  myPasskeys: Array<Passkey>;
  /** The viewer's second factor. */
  mySecondFactor: SecondFactor;
  /** The viewer's own sessions, newest first. */
  mySessions: Array<Session>;
  /** Trajecten in which the viewer takes part or which the viewer registered; what is expected of the viewer first. */
  myTrajecten: Array<TrajectSummary>;
  /** Open obligations of all trajecten of the organisation, without any plan content, oldest first. */
  obligations: Array<Obligation>;
  /** The viewer's organisation. */
  organisation: Organisation;
  /** All accounts of the viewer's organisation, by name. */
  organisationAccounts: Array<OrganisationAccount>;
  /** What happened in the own organisation itself. That it was read is in it. */
  organisationLog: OrganisationLog;
  /** Settings of this place that everyone may know. */
  place: Place;
  /** A plan as it is now. Errors: NOT_FOUND, also when it exists and the viewer may not read it. */
  plan: Plan;
  /** One plan form in one voice, to view or to print empty. Errors: EDITION_UNKNOWN, FORM_UNKNOWN. */
  planForm: PlanForm;
  /**
   * Where the regiekaart points from a level. Nothing is stored. The card guides and does not force.
   * Errors: EDITION_UNKNOWN, LEVEL_INVALID, CRITERION_TWICE, CRITERION_UNKNOWN.
   */
  regieAdvice: RegieAdvice;
  /** Professionals who can be appointed regisseur at a level; those whose profile fits come first. */
  regisseurCandidates: Array<RegisseurCandidate>;
  /** Who of the organisation leads, who leads most first. */
  regisseurLoads: Array<RegisseurLoad>;
  /** Days before a meeting on which people are reminded of it, as the organisation chose, the earliest first. */
  reminderDays: Array<Scalars['Int']['output']>;
  /** Terms of the viewer's organisation. */
  retentionTerms: RetentionTerms;
  /**
   * Signals for the safety desk: of trajecten that no professional leads all, of closed ones what came since then, and of
   * every traject those about danger of life that nobody has opened, or that the desk opened. Asking it opens them, and who
   * sent them is told so. All of them: first the most serious one of each sender, then the others. Open before
   * answered, then danger of life, then newest first. Each household's log tells the regisseur's side only.
   */
  safetyDesk: Array<DeskSignal>;
  /** True while a signal waits for the safety desk that nobody has opened yet. Asking it opens nothing. */
  safetyDeskWaits: Scalars['Boolean']['output'];
  /**
   * Figures of safety over the meetings; null when there are none that the viewer may see, also when there are others: own
   * figures, opened ones, and for a regisseur of a profession all (A9).
   */
  safetyScale: Maybe<SafetyScale>;
  /** Who would read a signal that is sent now, by the rule by which it is read; empty: nobody yet. */
  safetySignalReaders: Array<SafetySignalReader>;
  /**
   * Where a signal is that this device sent just now; null when it is not known. It is asked by the identity that only the
   * sending page knows, so that nobody who looks later finds that there was one.
   */
  safetySignalState: Maybe<SafetySignalState>;
  /** What the viewer still owes after the mail; null for who is in, or did not come by a mail. */
  signInStep: Maybe<SignInStep>;
  /** Trajecten of the organisation that stand still, the longest first. */
  standingStill: Array<StandingLine>;
  /**
   * Figures of the organisation, the latest quarter first, at most eight. There is nothing to choose: who could choose what is
   * counted could find one household by asking twice.
   */
  steeringFigures: Array<FigureQuarter>;
  /** Professionals of the manager's organisation who can take over a traject; those whose profile fits come first. Errors: NOT_FOUND. */
  successors: Array<Successor>;
  /** One traject. Errors: NOT_FOUND, also when it exists and is not the viewer's. */
  traject: Traject;
  /** Closed trajecten of the organisation that are erased within 30 days, soonest first. */
  trajectenToErase: Array<EndingTraject>;
  /**
   * Requests of colleagues that wait five days or longer for a first appointment, or whose coordinator does this work no
   * more: the viewer may take them over. The oldest first.
   */
  waitingRequests: Array<WaitingRequest>;
  /** The webhooks of the viewer's organisation, oldest first. */
  webhooks: Array<Webhook>;
};


export type QueryAccessLogArgs = {
  takenAlong?: Scalars['Boolean']['input'];
  trajectId: Scalars['ID']['input'];
};


export type QueryAssessmentArgs = {
  answers: Array<Scalars['Boolean']['input']>;
  edition: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
};


export type QueryClosedTrajectenArgs = {
  householdName: Scalars['String']['input'];
};


export type QueryColleaguesArgs = {
  trajectId: Scalars['ID']['input'];
};


export type QueryCoveredWordsArgs = {
  partId: Scalars['ID']['input'];
  planId: Scalars['ID']['input'];
};


export type QueryDossierArgs = {
  id: Scalars['ID']['input'];
};


export type QueryEditionArgs = {
  id: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
};


export type QueryEditionsArgs = {
  language?: InputMaybe<Language>;
};


export type QueryFirstRegieLevelArgs = {
  answers: Array<CriterionAnswerInput>;
  edition: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
};


export type QueryInvitationPreviewArgs = {
  token: Scalars['String']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMeetingScreenArgs = {
  id: Scalars['ID']['input'];
};


export type QueryMyExperienceArgs = {
  meetingId: Scalars['ID']['input'];
};


export type QueryOrganisationLogArgs = {
  before?: InputMaybe<Scalars['Int']['input']>;
  group?: InputMaybe<OrganisationActGroup>;
};


export type QueryPlanArgs = {
  id: Scalars['ID']['input'];
  screen?: InputMaybe<Scalars['Boolean']['input']>;
};


export type QueryPlanFormArgs = {
  edition: Scalars['ID']['input'];
  id: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
};


export type QueryRegieAdviceArgs = {
  answers: Array<CriterionAnswerInput>;
  edition: Scalars['ID']['input'];
  language?: InputMaybe<Language>;
  level: Scalars['Int']['input'];
};


export type QueryRegisseurCandidatesArgs = {
  edition: Scalars['ID']['input'];
  level: Scalars['Int']['input'];
};


export type QuerySafetyScaleArgs = {
  trajectId: Scalars['ID']['input'];
};


export type QuerySafetySignalReadersArgs = {
  lifeThreatening?: InputMaybe<Scalars['Boolean']['input']>;
  trajectId: Scalars['ID']['input'];
};


export type QuerySafetySignalStateArgs = {
  mutationId: Scalars['ID']['input'];
  trajectId: Scalars['ID']['input'];
};


export type QuerySuccessorsArgs = {
  trajectId: Scalars['ID']['input'];
};


export type QueryTrajectArgs = {
  id: Scalars['ID']['input'];
};

/** Something that was asked and refused. */
export type RefusedAccess = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Identity of the line. */
  id: Scalars['ID']['output'];
  /** The right that it would have needed. */
  right: Right;
  /** In which function. */
  role: Scalars['String']['output'];
  /** Name of the professional; empty for someone of a household or network. */
  who: Scalars['String']['output'];
};

/** The regie level of a traject. */
export type Regie = {
  /** Where the card points with those answers. */
  advice: Maybe<RegieAdvice>;
  /** Answers to the criteria at the latest decision. */
  answers: Array<CriterionAnswer>;
  /** All decisions, newest first. Nothing in it can be changed. */
  history: Array<LevelDecision>;
  /** What the level means in this edition; null before the first appointment. */
  info: Maybe<RegieLevelInfo>;
  /** Level now, 1-5; null before the first appointment. */
  level: Maybe<Scalars['Int']['output']>;
  /** Proposals that the regisseur has not decided on. */
  proposals: Array<LevelProposal>;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
  /** True when this viewer may change the level. */
  viewerMayChange: Scalars['Boolean']['output'];
};


/** The regie level of a traject. */
export type RegieAdviceArgs = {
  language?: InputMaybe<Language>;
};


/** The regie level of a traject. */
export type RegieInfoArgs = {
  language?: InputMaybe<Language>;
};

/** Where the card points. It guides; people decide. */
export type RegieAdvice = {
  /** Lower rungs of the chain that hold too. */
  alsoMet: Array<Scalars['Int']['output']>;
  /** Profiles and plans that go with each target. */
  needs: Array<LevelNeeds>;
  /** The safety steps are due: unsafety or insufficient basic care. */
  safetySteps: Scalars['Boolean']['output'];
  /** Levels where the card points; several: left to the people, who choose by expertise needed; empty: nowhere. */
  targets: Array<Scalars['Int']['output']>;
  /** Where the text of the edition differs from its card. The card rules; this is advice. */
  textAdvice: Array<Scalars['String']['output']>;
  /** Back to carrying out: that difference is gone. */
  toCarryingOut: Scalars['Boolean']['output'];
  /** To the level that fits: the standstill by the household is gone. */
  toFittingLevel: Scalars['Boolean']['output'];
  /** To the manager: cooperation between professionals is at a standstill over a difference. */
  toManager: Scalars['Boolean']['output'];
  /** Every step from this level, with how its criteria were answered. */
  transitions: Array<TransitionAdvice>;
  /** Regie goes to another within the level; null: it stays. */
  withinLevel: Maybe<WithinLevel>;
};

/** The level was changed. */
export type RegieLevelChanged = {
  /** The decision as it was recorded. */
  decision: LevelDecision;
  /** What now waits for the regisseur because of it. */
  obligations: Array<Obligation>;
  /** The new state. */
  regie: Regie;
};

/** Someone was first: the level is another one than expected. */
export type RegieLevelConflict = {
  /** The state as it is. */
  regie: Regie;
};

/** A level of the regiekaart. Fields that an edition does not have are null. */
export type RegieLevelInfo = {
  /** The link to the administration (level 5). */
  administrationLink: Maybe<CardValue>;
  /** Who is administratively responsible. */
  administrative: Maybe<CardValue>;
  /** What can still be done above this level (2020, level 5). */
  beyond: Maybe<CardValue>;
  /** Capacity (draagkracht). */
  capacity: CardValue;
  /** Colour. */
  colour: LevelColour;
  /** True when the edition itself does not give this colour. */
  colourOurs: Scalars['Boolean']['output'];
  /** Concerns (zorgen). */
  concerns: CardValue;
  /** Who are consulted (2020). */
  consulted: Maybe<CardValue>;
  /** Who are deployed. */
  deployed: CardValue;
  /** What the work is aimed at. */
  focus: CardValue;
  /** What it means, as the household reads it, in plain words of ours. */
  householdWords: Scalars['String']['output'];
  /** 1-5. */
  level: Scalars['Int']['output'];
  /** Name; in 2020 only the number. */
  name: Scalars['String']['output'];
  /** Who is operationally responsible (2020, 2025). */
  operational: Maybe<CardValue>;
  /** The plan, in words. */
  plan: CardValue;
  /** The plans that go with it. */
  plans: Array<PlanAtLevel>;
  /** Who holds regie, in words. */
  regie: CardValue;
  /** What it asks of each regie role. */
  roles: Array<RoleAtLevel>;
  /** Self-reliance (zelfredzaamheid). */
  selfReliance: CardValue;
  /** The starting situation as answers; used for the first level. Ours. */
  situation: Array<Condition>;
  /** Where it comes from. */
  source: MethodSource;
  /** How far the text of this level goes up. */
  textRungs: Array<TextRung>;
};

/** Roles that hold regie. */
export type RegieRole =
  /** Regie on content and daily carrying out in 2025 and 2020; one or more. */
  | 'CASUSREGISSEUR'
  /** The regisseur of process and plan in 2025 and 2020. */
  | 'PROCESREGISSEUR'
  /** The one regisseur of 2026. */
  | 'REGISSEUR';

/** Someone who could become regisseur. */
export type RegisseurCandidate = {
  /** Account. */
  accountId: Scalars['ID']['output'];
  /** True when the profile that the level asks for is there, or none is asked for. */
  fits: Scalars['Boolean']['output'];
  /** Function in words. */
  function: Scalars['String']['output'];
  /** Trajecten that this person leads now. */
  leads: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Profiles that this person has, such as `A` or `B+`. */
  profiles: Array<Scalars['String']['output']>;
  /** Why not; null when it fits. */
  whyNot: Maybe<LacksProfile>;
};

/** How much a regisseur has to do. */
export type RegisseurLoad = {
  /** The account. */
  accountId: Scalars['ID']['output'];
  /** Trajecten that this one leads and that are not closed. */
  leads: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** The intake on one page. */
export type RegisterRequestInput = {
  /** Answers to the criteria of the regiekaart. */
  answers: Array<CriterionAnswerInput>;
  /** Who asks: name and relation in words. */
  askedBy: Scalars['String']['input'];
  /** Edition of the method; the default one when absent. */
  edition?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the household, as it wants to be called. */
  householdName: Scalars['String']['input'];
  /** Is there danger of life now? Then 112 comes first. */
  lifeThreatening?: InputMaybe<Scalars['Boolean']['input']>;
  /** Members of the household, children too; at least one. */
  members: Array<HouseholdMemberInput>;
  /** Why, in the words of who asks; at most 4000 characters. */
  reason: Scalars['String']['input'];
  /** Does anyone have worries about safety or basic care? Null: not asked. */
  unsafe?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody to take out: a waiting guest or a participant. */
export type RemoveFromMeetingInput = {
  /** A waiting guest. */
  guestId?: InputMaybe<Scalars['ID']['input']>;
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** A participant. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** Which plan gets a new version. */
export type RenewPlanInput = {
  /** Makes retrying harmless: the identity of the new version's plan, a UUID. */
  newPlanId: Scalars['ID']['input'];
  /** The adopted plan. */
  planId: Scalars['ID']['input'];
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
  meetingId: Scalars['ID']['input'];
  /** Why not, if one wants to tell; only the chair reads it. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Will come or not. */
  reply: Reply;
};

/** Who is responsible for something. */
export type Responsibility = {
  /** The edition it is taken from, when another. */
  borrowedFrom: Maybe<Scalars['ID']['output']>;
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Who: a ProcessRole, `HOUSEHOLD`, `NETWORK`, `PROFESSIONAL`, `MANAGER` or `POLICY_OFFICER`. */
  role: Scalars['String']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** True when the system can see it done. */
  systemSees: Scalars['Boolean']['output'];
  /** For what, in our words. */
  text: Scalars['String']['output'];
  /** True when it holds only when there are signals of unsafety. */
  whenUnsafe: Scalars['Boolean']['output'];
};

/** For how long an organisation keeps what is closed, in months. */
export type RetentionTerms = {
  /** Months until a traject of a household without children is erased, 1-360; not less than `readMonths`. */
  keepMonths: Scalars['Int']['output'];
  /** The same with a child in the household. */
  keepMonthsWithChildren: Scalars['Int']['output'];
  /** Months in which household, network and professionals can read after closing, 1-120. */
  readMonths: Scalars['Int']['output'];
};

/** Terms to keep what is closed. */
export type RetentionTermsInput = {
  /** Months until a traject of a household without children is erased, 1-360; not less than `readMonths`. */
  keepMonths: Scalars['Int']['input'];
  /** The same with a child in the household. */
  keepMonthsWithChildren: Scalars['Int']['input'];
  /** Months in which household, network and professionals can read after closing, 1-120. */
  readMonths: Scalars['Int']['input'];
};

/** Everything that can be allowed or refused. Each right is one numbered rule. */
export type Right =
  /** R40. The privacy officer of the organisation: whether the access log is whole and what was refused, never its lines. */
  | 'ACCESS_LOG_CHECK'
  /** R25. A member of the household, for the log of the own traject; the regisseur too. */
  | 'ACCESS_LOG_READ'
  /** R4. A professional with an account of an organisation. */
  | 'ACCOUNT'
  /**
   * R27. Say what became of an action of a plan: who takes part in the traject for own actions, also of a plan that the
   * person does not read; the regisseur for all.
   */
  | 'ACTION_CHANGE'
  /** R22. An administrator of the organisation: accounts and settings, never plan content. */
  | 'ADMINISTRATION'
  /**
   * R12. See contact data of a person: that person, who decides for a child, a regisseur who is a professional, and those
   * whom the person allowed.
   */
  | 'CONTACT_READ'
  /** R29. A professional who reads the plan: words in it that were covered. */
  | 'COVERED_READ'
  /** R2. Anyone, but only when this server runs as a demo. */
  | 'DEMO'
  /** R32. Take a meldcode dossier along: of those, who saw the signals. */
  | 'DOSSIER_EXPORT'
  /**
   * R30. Open a meldcode dossier: a professional who takes part with an account, never a regisseur of the household or
   * network.
   */
  | 'DOSSIER_OPEN'
  /** R31. A meldcode dossier: professionals who are named in it and take part now, and nobody else. */
  | 'DOSSIER_READ'
  /** R6. Appoint the first regisseur: the aanmeldcoordinator who registered the request, as long as there is none. */
  | 'FIRST_APPOINTMENT'
  /** R20. A guest who waits for admission: the own waiting screen and nothing else. */
  | 'GUEST'
  /** R5. An aanmeldcoordinator, for requests in the own organisation. */
  | 'INTAKE'
  /**
   * R41. Invite someone: the regisseur; when that is no professional also a professional who takes part, and the
   * aanmeldcoordinator who registered it.
   */
  | 'INVITE'
  /** R42. Make an invitation that its maker can hold (a letter, a link on the screen): of R41 the professionals only. */
  | 'INVITE_BY_HAND'
  /** R18. The chair of this meeting: the regisseur, or the conversation leader whom the regisseur named. */
  | 'MEETING_CHAIR'
  /** R17. Someone who is invited to this meeting or was admitted to it. */
  | 'MEETING_JOIN'
  /** R19. Name helpers of a meeting and adopt its plan: the regisseur only. */
  | 'MEETING_LEAD'
  /** R3. Anyone with a session, for one's own data only. */
  | 'OWN'
  /** R13. Change data of a person: that person or the regisseur; contact data of a child also who decides over them. */
  | 'PERSON_CHANGE'
  /** R28. Cover words in a plan that threaten or insult: its regisseur, and at the table a professional who chairs. */
  | 'PLAN_COVER'
  /** R16. The regisseur, for a plan: start it, open and close sections, decide who reads and writes. */
  | 'PLAN_LEAD'
  /** R14. Someone on the list of readers of this plan. */
  | 'PLAN_READ'
  /** R15. Someone on the list of writers of this plan; own words stay the speaker's (G1). */
  | 'PLAN_WRITE'
  /** R1. Anyone, without a session: the method, the sign-in, redeeming an invitation. */
  | 'PUBLIC'
  /** R10. The regisseur of this traject at this moment, and nobody else. */
  | 'REGIE_LEVEL_CHANGE'
  /** R9. Everyone in the traject: propose another level with grounds. */
  | 'REGIE_PROPOSE'
  /** R8. A professional or the regisseur in the traject: the regie level and its grounds. */
  | 'REGIE_READ'
  /** R26. The safety desk of the organisation: signals of trajecten that no professional leads, and nothing else of these. */
  | 'SAFETY_DESK'
  /**
   * R24. Read safety signals: the regisseur of this traject when that is a professional, else the organisation's safety
   * desk, which reads those about danger of life that nobody opened of every traject. The aanmeldcoordinator who registered it while there
   * is neither a regisseur nor a safety desk. Never a regisseur of the household or network: the signal may be about that person.
   */
  | 'SAFETY_READ'
  /** R23. Someone in the traject: tell the regisseur that it is not safe. */
  | 'SAFETY_SIGNAL'
  /** R21. A manager of the organisation: obligations and states, never plan content. */
  | 'STEERING'
  /** R43. A policy officer or manager of the organisation: figures over many trajecten, in tens. */
  | 'STEERING_FIGURES'
  /** R11. The regisseur of this traject: people, invitations, meetings, obligations. */
  | 'TRAJECT_LEAD'
  /** R7. Someone who now takes part in the traject. */
  | 'TRAJECT_READ'
  /** R33. Open a closed traject again: an aanmeldcoordinator of the organisation that it belongs to. */
  | 'TRAJECT_REOPEN';

/** What a level asks of a regie role. */
export type RoleAtLevel = {
  /** Whether somebody is appointed. */
  appointment: Appointment;
  /** Who holds the role. */
  heldBy: CardValue;
  /** Profiles of which any one is enough (card); empty: none required. */
  profiles: Array<Scalars['ID']['output']>;
  /** The role. */
  role: RegieRole;
  /** Profiles the text asks where it differs; advice. */
  textProfiles: Array<Scalars['ID']['output']>;
};

/** A round: everyone answers the same question on the own phone. */
export type Round = {
  /** Persons who have answered. */
  answered: Array<Scalars['ID']['output']>;
  /** True once answers may be seen by all. */
  opened: Scalars['Boolean']['output'];
  /** Section whose questions per person are asked. */
  sectionKey: Scalars['ID']['output'];
  /** Persons who are there and have not answered yet. A regisseur of a profession leads the round and is not waited for. */
  waitingFor: Array<Scalars['ID']['output']>;
};

/** An action of a safety step, in our words. */
export type SafetyAction = {
  /** Number of the question of the assessment framework that is walked here. */
  assessmentQuestion: Maybe<Scalars['Int']['output']>;
  /** Checks that are done here. */
  checks: Array<SafetyCheck>;
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Number within the step, from 1. */
  number: Scalars['Int']['output'];
  /** What belongs to it. */
  parts: Array<Scalars['String']['output']>;
  /** True when something is recorded in the dossier. */
  records: Scalars['Boolean']['output'];
  /** What to do. */
  text: Scalars['String']['output'];
};

/** Checks within a safety step. */
export type SafetyCheck =
  /** Are there children, and are they safe? */
  | 'KINDCHECK'
  /** Does someone care for another, and does that go well? */
  | 'MANTELZORGCHECK';

/** Figures that people gave their safety, over the meetings: of safety plans that the viewer reads, and what was opened. */
export type SafetyScale = {
  /** What the figures stand for, from the form of the edition. */
  anchors: Array<SafetyScaleAnchor>;
  /** One line per person, in the order of the people of the traject. */
  lines: Array<SafetyScaleLine>;
};


/** Figures that people gave their safety, over the meetings: of safety plans that the viewer reads, and what was opened. */
export type SafetyScaleAnchorsArgs = {
  language?: InputMaybe<Language>;
};

/** What a figure, or figures up to another, stand for. */
export type SafetyScaleAnchor = {
  /** First figure. */
  from: Scalars['Int']['output'];
  /** In words. */
  label: Scalars['String']['output'];
  /** Last figure, included. */
  to: Scalars['Int']['output'];
};

/** The figures of one person. */
export type SafetyScaleLine = {
  /** Steady colour, 0-7. */
  colour: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** The person. */
  personId: Scalars['ID']['output'];
  /** Figures, oldest first. */
  points: Array<SafetyScalePoint>;
};

/** A figure at a moment. */
export type SafetyScalePoint = {
  /** When it was given. */
  at: Scalars['DateTime']['output'];
  /** 0-10. */
  number: Scalars['Int']['output'];
};

/** Somebody tells the regisseur that it is not safe. */
export type SafetySignal = {
  /** What the regisseur did with it. */
  answer: Maybe<Scalars['String']['output']>;
  /** When the regisseur answered; null while open. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** When. */
  at: Scalars['DateTime']['output'];
  /** True when it was told with the request, before there was a regisseur; then there are no own words. */
  atIntake: Scalars['Boolean']['output'];
  /** Name of who tells. */
  by: Scalars['String']['output'];
  /** True when it is a yes on a question about safety in a plan, which no professional who leads is told; then there are no own words. */
  byAnswer: Scalars['Boolean']['output'];
  /** Person who tells, so that screens can group by sender; null when it came with the request. */
  fromId: Maybe<Scalars['ID']['output']>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** True when there is danger of life. */
  lifeThreatening: Scalars['Boolean']['output'];
  /** In own words; may be empty. */
  words: Scalars['String']['output'];
};

/** A safety signal. */
export type SafetySignalInput = {
  /** True when there is danger of life: the screen said to call 112 first. */
  lifeThreatening: Scalars['Boolean']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
  /** In own words, at most 2000 characters; may be empty. */
  words: Scalars['String']['input'];
};

/** Who reads a signal. */
export type SafetySignalReader =
  /** The aanmeldcoordinator who registered the traject, while it has no regisseur and the organisation no safety desk. */
  | 'COORDINATOR'
  /** The regisseur, who is a professional. */
  | 'REGISSEUR'
  /** The safety desk of the organisation. */
  | 'SAFETY_DESK';

/** Where a signal is, for who sent it. */
export type SafetySignalState =
  /** A professional opened it. */
  | 'READ'
  /** It is kept. Nobody read it yet; `safetySignalReaders` tells who would. */
  | 'SENT';

/** A safety step (meldcode). */
export type SafetyStep = {
  /** Actions in order. */
  actions: Array<SafetyAction>;
  /** The edition that says so, when another. */
  backToBorrowedFrom: Maybe<Scalars['ID']['output']>;
  /** Key of the step to go back to in some cases. */
  backToStep: Maybe<Scalars['ID']['output']>;
  /** When to go back. */
  backToWhen: Maybe<Scalars['String']['output']>;
  /** Whom to consult, per kind of violence. */
  consult: Array<Consult>;
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Last number when one step carries two (2020: 4 and 5). */
  lastNumber: Maybe<Scalars['Int']['output']>;
  /** True: the screen first says to call 112. */
  lifeThreatening: Scalars['Boolean']['output'];
  /** Number; null where the edition has none. */
  number: Maybe<Scalars['Int']['output']>;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** What must be recorded. */
  record: Array<Scalars['String']['output']>;
  /** Where it comes from. */
  source: MethodSource;
  /** Title. */
  title: Scalars['String']['output'];
};

/** Whether the account asks a code of an authenticator app when it comes in. */
export type SecondFactor = {
  /** True when it is asked. */
  active: Scalars['Boolean']['output'];
  /** Recovery codes that were not used. */
  recoveryCodesLeft: Scalars['Int']['output'];
  /** Since when; null when it is not. */
  since: Maybe<Scalars['DateTime']['output']>;
};

/** A section was opened or closed, or its hidden answers were opened. */
export type SectionChanged = {
  /** The section as it is now for this viewer. */
  section: PlanSection;
  /** Number of the event. */
  seq: Scalars['Int']['output'];
};

/** A session of the viewer on one device. */
export type Session = {
  /** True for the session that asks. */
  current: Scalars['Boolean']['output'];
  /** Kind of device in a word or two, such as `Android, Chrome`; empty when it is not known. */
  device: Scalars['String']['output'];
  /** When it ends at the latest. */
  endsAt: Scalars['DateTime']['output'];
  /** Identity of the session; not the secret. */
  id: Scalars['ID']['output'];
  /** When it was last used, to the minute. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When it began. */
  startedAt: Scalars['DateTime']['output'];
};

/** How a session came to be. */
export type SessionKind =
  /** A professional with an account. */
  | 'ACCOUNT'
  /** Somebody with a meeting code, admitted or waiting. */
  | 'GUEST'
  /** A household or network member with a personal link. */
  | 'PERSON';

/** An action as it shall be. */
export type SetActionInput = {
  /** Identity of the action, a UUID; new or existing. */
  actionId: Scalars['ID']['input'];
  /** By when. */
  due?: InputMaybe<Scalars['Date']['input']>;
  /** The goal's entry. */
  goalId: Scalars['ID']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** Who does it, a person of the traject. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** True drops the action; it stays in history as dropped. */
  removed?: InputMaybe<Scalars['Boolean']['input']>;
  /** What will be done, 1-500 characters. */
  what: Scalars['String']['input'];
};

/** State of an action. */
export type SetActionStateInput = {
  /** The action. */
  actionId: Scalars['ID']['input'];
  /** What happened, at most 1000 characters; absent leaves what was written, empty takes it away. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** What it becomes. */
  state: ActionState;
};

/** The next meeting. */
export type SetNextMeetingInput = {
  /** This meeting. */
  meetingId: Scalars['ID']['input'];
  /** Planned minutes. */
  minutes: Scalars['Int']['input'];
  /** Identity of the next one, a UUID: makes retrying harmless. */
  nextMeetingId: Scalars['ID']['input'];
  /** Where. */
  place: Scalars['String']['input'];
  /** When. */
  startsAt: Scalars['DateTime']['input'];
};

/** Who reads a plan. */
export type SetPlanReadersInput = {
  /** In place of `personIds`: network members who may read it; the others of the network may not. */
  networkPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Everyone who may read it, from now on chosen one by one; the others may not. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** Open or close a section. */
export type SetSectionOpenInput = {
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** True: open for writing. */
  open: Scalars['Boolean']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The section. */
  sectionKey: Scalars['ID']['input'];
};

/** Sharing own words. */
export type ShareEntryInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** True: all readers read it; false: its speaker and the regisseur. */
  shared: Scalars['Boolean']['input'];
};

/** With whom one shares one's own words. */
export type ShareOwnPlanInput = {
  /** Persons of the traject who may read it; empty: nobody but oneself. */
  personIds: Array<Scalars['ID']['input']>;
  /** The plan. */
  planId: Scalars['ID']['input'];
};

/** That a person asked to show contact data to others. */
export type ShowAsAskedInput = {
  /** Who may see which of the data from now on. */
  audiences: Array<AskedAudienceInput>;
  /** Who asked. */
  personId: Scalars['ID']['input'];
};

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

/** The identity provider of an organisation (OpenID Connect): one goes there by `/oidc/begin`, and again by `/oidc/begin?opnieuw`. */
export type SignInProvider = {
  /** What people call it. */
  name: Scalars['String']['output'];
  /** True when it vouches for a second step, so that none is asked here. */
  strong: Scalars['Boolean']['output'];
};

/** Why somebody did not come in. */
export type SignInRefusal =
  /** The account is suspended or ended. */
  | 'NOT_ACTIVE'
  /** It was tried too often. */
  | 'TOO_OFTEN'
  /** It was too old, or used before. */
  | 'TOO_OLD'
  /** The code, link or passkey did not fit. */
  | 'WRONG';

/** What somebody who came in by mail does before being in. */
export type SignInStep =
  /** Type a code of the authenticator app, or a recovery code. */
  | 'CODE'
  /** Use a passkey. */
  | 'PASSKEY'
  /** Set up an authenticator app, because the organisation demands it. */
  | 'SET_UP';

/** By what somebody came in. */
export type SignInWay =
  /** A mail, and then an authenticator app. */
  | 'APP'
  /** One tap in the demo. */
  | 'DEMO'
  /** A link or code in a mail. */
  | 'MAIL'
  /** A passkey. */
  | 'PASSKEY'
  /** The organisation's identity provider. */
  | 'PROVIDER';

/** Who signs a form. */
export type SignedBy =
  /** Clients or their representatives, and professionals. */
  | 'CLIENTS_AND_PROFESSIONALS'
  /** Everyone who commits, network too, each with an own date. */
  | 'EVERYONE_WHO_COMMITS'
  /** Nobody. */
  | 'NOBODY';

/** Groups that speak one after the other. */
export type SpeakingGroup =
  /** The client (2020). */
  | 'CLIENT'
  /** All members of the household. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** The other members of the household (2020). */
  | 'OTHER_HOUSEHOLD_MEMBERS'
  /** Professionals. */
  | 'PROFESSIONALS';

/** Whose words a section holds. */
export type Speech =
  /** Each person's own entries. */
  | 'OWN'
  /** One text, written together. */
  | 'TOGETHER';

/** A reason why a traject seems to stand still. Bounds of days are ours. */
export type Stagnation = {
  /** What kind of reason. */
  kind: StagnationKind;
  /** Since when. */
  since: Scalars['DateTime']['output'];
  /** Whole weeks in which nothing changed, for NOTHING_CHANGED; else null. */
  weeks: Maybe<Scalars['Int']['output']>;
};

/** Kinds of reasons why a traject seems to stand still. */
export type StagnationKind =
  /** The day of an agreed action has passed, and it is not done. */
  | 'ACTION_LATE'
  /** Nothing changed for three weeks or longer. */
  | 'NOTHING_CHANGED'
  /** The latest meeting ended without an adopted plan. */
  | 'NOT_ADOPTED'
  /** No meeting is planned, seven days after the latest change. */
  | 'NO_MEETING'
  /** It has no regisseur, five days after the request. */
  | 'NO_REGISSEUR'
  /** Something has been waiting for the regisseur for two weeks or longer; a safety signal for two days. */
  | 'WAITS_LONG';

/** A traject that stands still, for the manager: no name of a household, no plan. */
export type StandingLine = {
  /** True when there is a regisseur. */
  led: Scalars['Boolean']['output'];
  /** Why. */
  reasons: Array<Stagnation>;
  /** Name of the regisseur, when that is a professional; null for one of the household or its network, and for none. */
  regisseurName: Maybe<Scalars['String']['output']>;
  /** When the request came. */
  registeredAt: Scalars['DateTime']['output'];
  /** Since when it stands still: the oldest of the reasons. */
  since: Scalars['DateTime']['output'];
  /** The traject. */
  trajectId: Scalars['ID']['output'];
};

/** A reason to start. */
export type StartCriterion = {
  /** Its group. */
  group: StartCriterionGroup;
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** In our words. */
  text: Scalars['String']['output'];
};

/** Groups of start criteria. */
export type StartCriterionGroup =
  /** One is enough to start. */
  | 'ONE_OF'
  /** Makes a household vulnerable. */
  | 'VULNERABILITY'
  /** One is enough for the young. */
  | 'YOUTH';

/** Which form to start for oneself alone. */
export type StartOwnPlanInput = {
  /** Identity of the form in the edition, such as `safety-agreements-adult.ik`. */
  formId: Scalars['ID']['input'];
  /** Makes retrying harmless: the identity of the new plan, a UUID. */
  planId: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** Which form to start. */
export type StartPlanInput = {
  /**
   * Person of the household whose plan it is, for a form that speaks as I; the only member of the household when absent.
   * Errors: INPUT_INVALID when it is not said and there are several.
   */
  aboutPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** Identity of the form in the edition, such as `support-plan.wij`. */
  formId: Scalars['ID']['input'];
  /** Makes retrying harmless: the identity of the new plan, a UUID. */
  planId: Scalars['ID']['input'];
  /** Who reads it, beside the regisseur. A safety plan for which nobody was chosen is read by the regisseur alone. */
  readers?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** How a step was seen to be done. */
export type StepDone =
  /** A person ticked it. */
  | 'BY_HAND'
  /** The system saw it. */
  | 'SEEN';

export type Subscription = {
  /** The meeting, whole: at once and at every change. Being subscribed makes one's presence known. Ends when the viewer is taken out. */
  meetingChanged: Meeting;
  /** The meeting for the beamer: at once and at every change. */
  meetingScreenChanged: Meeting;
  /** The guest's own admission, at once and at every change. Ends when it is decided. */
  myAdmission: GuestTicket;
  /**
   * The plan from a number on: first what was missed, then what comes, without a hole or a repeat. Ends when the viewer
   * may no longer read the plan.
   */
  planEvents: PlanEvents;
  /** Whether a signal waits for the safety desk that nobody has opened yet: at once, and when it becomes otherwise. */
  safetyDeskChanged: Scalars['Boolean']['output'];
  /** Tells that something of the traject changed, so that screens ask again. Ends when the viewer leaves the traject. */
  trajectChanged: TrajectChange;
};


export type SubscriptionMeetingChangedArgs = {
  meetingId: Scalars['ID']['input'];
};


export type SubscriptionMeetingScreenChangedArgs = {
  meetingId: Scalars['ID']['input'];
};


export type SubscriptionPlanEventsArgs = {
  after: Scalars['Int']['input'];
  planId: Scalars['ID']['input'];
  screen?: InputMaybe<Scalars['Boolean']['input']>;
};


export type SubscriptionTrajectChangedArgs = {
  trajectId: Scalars['ID']['input'];
};

/** A professional who can take over when the regisseur is away. */
export type Successor = {
  /** Account. */
  accountId: Scalars['ID']['output'];
  /** True when the profile that the level asks for is there, or none is asked for. */
  fits: Scalars['Boolean']['output'];
  /** Function in words. */
  function: Scalars['String']['output'];
  /** Trajecten that this person leads now. */
  leads: Scalars['Int']['output'];
  /** Name. */
  name: Scalars['String']['output'];
};

/** What a network member gives (method, network). */
export type SupportKind =
  /** Emotional support. */
  | 'EMOTIONAL'
  /** Financial help. */
  | 'FINANCIAL'
  /** Practical help. */
  | 'PRACTICAL'
  /** Thinking along. */
  | 'THINKING_ALONG';

/** How a meeting was. */
export type TellExperienceInput = {
  /** A line for the regisseur, at most 300 characters; empty: none. */
  line: Scalars['String']['input'];
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** A face. */
  mood: Mood;
};

/** What the text of a level says about going up. */
export type TextRung = {
  /** When criteria alone can tell that the text points there; else empty. */
  conditions: Array<Condition>;
  /** Profiles it names; any one of them. */
  profiles: Array<Scalars['ID']['output']>;
  /** The situation it describes, in our words. */
  situation: Scalars['String']['output'];
  /** The level it names. */
  target: Scalars['Int']['output'];
};

/** Letters came or went in a free text. */
export type TextUpdated = {
  /** Who wrote, a person. */
  byId: Maybe<Scalars['ID']['output']>;
  /** Number of the event. */
  seq: Scalars['Int']['output'];
  /** Which text. */
  textId: Scalars['ID']['output'];
  /** Yjs V1 update: the letters, or the whole text as it is now for who did not follow when they were written. */
  update: Scalars['Bytes']['output'];
};

/** A tick. */
export type TickStepInput = {
  /** True: it is done; false: it is not. */
  done: Scalars['Boolean']['input'];
  /** Key of the step, such as `2.regisseur.4`. */
  stepKey: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** Something that happened in the traject, as facts: screens say it in their own language. */
export type TimelineItem = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Name of who handed regie over. */
  formerRegisseur: Maybe<Scalars['String']['output']>;
  /** Level before. */
  fromLevel: Maybe<Scalars['Int']['output']>;
  /** Identity, unique in the traject. */
  id: Scalars['ID']['output'];
  /** What kind of thing. It says which of the facts below are there; all others are null. */
  kind: TimelineKind;
  /** When the meeting begins or began. */
  meetingAt: Maybe<Scalars['DateTime']['output']>;
  /** Name of who it is about: who came, who left, who became regisseur. */
  person: Maybe<Scalars['String']['output']>;
  /** Plan that was adopted; one that the viewer may read. */
  planId: Maybe<Scalars['ID']['output']>;
  /** What version 0.1 recorded as a sentence, in Dutch. */
  recorded: Maybe<Scalars['String']['output']>;
  /** Level after. */
  toLevel: Maybe<Scalars['Int']['output']>;
};

/**
 * Kinds of things on the timeline. Household, professionals and the regisseur see all of them, except where it says
 * otherwise; someone of the network sees only what it says of the network.
 */
export type TimelineKind =
  /** The first regisseur was appointed: person. The network too. */
  | 'APPOINTED'
  /** The traject was closed. The network too. */
  | 'CLOSED'
  /** Regie was handed over: person, formerRegisseur. The network too. */
  | 'HANDED_OVER'
  /** The level was changed: fromLevel, toLevel. Only professionals and the regisseur. */
  | 'LEVEL_CHANGED'
  /** The first level was set: toLevel. Only professionals and the regisseur. */
  | 'LEVEL_SET'
  /** A meeting was called off: meetingAt. Of the network who was invited to it. */
  | 'MEETING_CALLED_OFF'
  /** A meeting was held: meetingAt. Of the network who was invited to it. */
  | 'MEETING_HELD'
  /** A meeting was moved: meetingAt. Of the network who is invited to it. */
  | 'MEETING_MOVED'
  /** A meeting was planned: meetingAt. Of the network who is invited to it. */
  | 'MEETING_PLANNED'
  /** Nobody came to a meeting: meetingAt. Of the network who was invited to it. */
  | 'NOBODY_CAME'
  /** Someone came to take part: person. Of the network only that person. */
  | 'PERSON_JOINED'
  /** Someone no longer takes part: person. */
  | 'PERSON_LEFT'
  /** A plan was adopted: planId. Who may read that plan, on every side. */
  | 'PLAN_ADOPTED'
  /** Something that version 0.1 recorded as a sentence: recorded. Who may see it is judged by what it was. */
  | 'RECORDED'
  /** The request came. */
  | 'REGISTERED'
  /** The organisation opened it again. The network too. */
  | 'REOPENED';

/** A household's way from request to closing, with everyone who takes part. */
export type Traject = {
  /** Actions of adopted plans, soonest first. */
  actions: Array<Action>;
  /** What the method asks now and what of it is done; null for others than the regisseur. */
  checklist: Maybe<Checklist>;
  /** How it was closed; null while it is open. */
  closed: Maybe<Closed>;
  /** Whether it can be closed now; null for others than the regisseur, and when it is closed. */
  closing: Maybe<Closing>;
  /** Days that are being asked: for the regisseur all, for others those in which they are asked. */
  datePolls: Array<DatePoll>;
  /**
   * Dossiers in which the viewer is named, newest first. Null for who is no professional in this traject: whether there are
   * any tells nothing.
   */
  dossiers: Maybe<Array<DossierSummary>>;
  /** Edition of the method, chosen at the start and kept. */
  edition: Edition;
  /** Questions to the manager, newest first; null for others than the regisseur. */
  escalations: Maybe<Array<Escalation>>;
  /**
   * How people found the meetings that were held, newest first; null for others than the regisseur, empty for one who is no
   * professional.
   */
  experiences: Maybe<Array<MeetingExperience>>;
  /** What is open when regie is handed over, and what was planned; null for others than the regisseur. */
  handover: Maybe<Handover>;
  /** Name of the household as those in it call it. */
  householdName: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** How long everything of it is kept. */
  keeping: Keeping;
  /** The level in words for the household; for the household, professionals and the regisseur. Null for the network, and before the first appointment. */
  levelForHousehold: Maybe<LevelForHousehold>;
  /** Meetings, next first, then past. */
  meetings: Array<MeetingSummary>;
  /**
   * True while a signal waits that no professional has opened yet: for a quiet mark on the chair's screen. Asking it opens
   * nothing. Null for who may not read signals.
   */
  newSignal: Maybe<Scalars['Boolean']['output']>;
  /** What waits for the regisseur, oldest first; null for others. */
  obligations: Maybe<Array<Obligation>>;
  /** Everyone who takes part now: household, then network, then professionals. */
  people: Array<Person>;
  /** Where it is. */
  phase: TrajectPhase;
  /** Plans that the viewer may read, newest first. */
  plans: Array<PlanSummary>;
  /** Plans that the regisseur can start, and how well each fits now; null for others. */
  plansToStart: Maybe<Array<PlanToStart>>;
  /** Why the request came, in the words of who asked; null for who may not know. */
  reason: Maybe<Scalars['String']['output']>;
  /** The regie level with its grounds and history; null for who may not know. */
  regie: Maybe<Regie>;
  /** The regisseur, when appointed. */
  regisseur: Maybe<Person>;
  /** When the request came. */
  registeredAt: Scalars['DateTime']['output'];
  /** The request as it was registered, for who makes the first appointment; null for everyone else. */
  request: Maybe<IntakeRequest>;
  /**
   * Safety signals, all of them: first the most serious one of each sender, then the others of each, so that many of one
   * person bury none of another. Open before answered, then danger of life, then newest; null for others than the regisseur.
   */
  safetySignals: Maybe<Array<SafetySignal>>;
  /** What happened, newest first, as far as the viewer may know; at most 200. */
  timeline: Array<TimelineItem>;
  /** The viewer as a person in this traject; null for an aanmeldcoordinator who is not in it. */
  viewer: Maybe<Person>;
  /** What the viewer may do here, so that screens need no rules. */
  viewerRights: Array<Right>;
};


/** A household's way from request to closing, with everyone who takes part. */
export type TrajectChecklistArgs = {
  language?: InputMaybe<Language>;
};


/** A household's way from request to closing, with everyone who takes part. */
export type TrajectEditionArgs = {
  language?: InputMaybe<Language>;
};

/** What changed in a traject; the traject itself is asked anew. */
export type TrajectChange = {
  /** The traject. */
  trajectId: Scalars['ID']['output'];
  /** What changed, as far as this viewer may know: someone of the network hears of meetings that it is invited to and plans that it may read. */
  what: Array<TrajectPart>;
};

/** Parts of a traject that screens ask for apart. */
export type TrajectPart =
  /** Actions. */
  | 'ACTIONS'
  /** Meetings. */
  | 'MEETINGS'
  /** Obligations and safety signals; only told to the regisseur. */
  | 'OBLIGATIONS'
  /** People and their roles. */
  | 'PEOPLE'
  /** Plans and their versions. */
  | 'PLANS'
  /** The regie level; only told to who may know it. */
  | 'REGIE';

/** The phases of the method, without their edition's words. */
export type TrajectPhase =
  /** The request is registered. */
  | 'AANMELDING'
  /** It is closed. */
  | 'AFGESLOTEN'
  /** Regie is handed over or the traject is being closed. */
  | 'AFSLUITEN'
  /** The situation is looked at. */
  | 'ANALYSE'
  /** The first meeting is prepared or held. */
  | 'STARTOVERLEG'
  /** Agreements are carried out. */
  | 'VOORTGANG'
  /** A progress meeting is prepared or held. */
  | 'VOORTGANGSOVERLEG';

/** A traject in a list. */
export type TrajectSummary = {
  /** What the viewer is expected to do here, most urgent first. */
  expected: Array<Expectation>;
  /** Name of the household. */
  householdName: Scalars['String']['output'];
  /** Identity. */
  id: Scalars['ID']['output'];
  /** True when the viewer is regisseur here. */
  leading: Scalars['Boolean']['output'];
  /** Next meeting, when planned. */
  nextMeeting: Maybe<MeetingSummary>;
  /** Where it is. */
  phase: TrajectPhase;
  /** The regie level; null for who may not know it. */
  regieLevel: Maybe<Scalars['Int']['output']>;
  /** Name of the regisseur, when appointed. */
  regisseurName: Maybe<Scalars['String']['output']>;
  /** Why it seems to stand still; empty when it does not. */
  stagnation: Array<Stagnation>;
};

/** One step from a level, as data. */
export type Transition = {
  /** Which role takes the step, where the source says so. */
  by: Maybe<RegieRole>;
  /** The conditions. */
  conditions: Array<Condition>;
  /** The level it starts from. */
  from: Scalars['Int']['output'];
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** What kind of step. */
  kind: TransitionKind;
  /** True when one of the conditions is enough; else all are needed. */
  oneIsEnough: Scalars['Boolean']['output'];
  /** It counts only when this criterion brought the household to this level. */
  onlyWhenBroughtBy: Maybe<Criterion>;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** Levels it points at; empty for steps that do not change the level. */
  targets: Array<Scalars['Int']['output']>;
  /** What the text says where it differs from the card. */
  text: Maybe<Scalars['String']['output']>;
  /** Only for steps within a level. */
  within: Maybe<WithinLevel>;
};

/** One step from a level, checked against the answers. */
export type TransitionAdvice = {
  /** The conditions in words. */
  conditions: Array<Condition>;
  /** The level it starts from; null at intake. */
  from: Maybe<Scalars['Int']['output']>;
  /** True when it holds. */
  holds: Scalars['Boolean']['output'];
  /** Identity within the edition. */
  key: Scalars['ID']['output'];
  /** What kind of step. */
  kind: TransitionKind;
  /** Criteria answered as the step asks. */
  met: Array<Criterion>;
  /** Criteria answered the other way. */
  missing: Array<Criterion>;
  /** True when one of the conditions is enough; else all are needed. */
  oneIsEnough: Scalars['Boolean']['output'];
  /** It counts only when this criterion brought the household here, which the card alone cannot know. */
  onlyWhenBroughtBy: Maybe<Criterion>;
  /** True when it is not in the sources. */
  ours: Scalars['Boolean']['output'];
  /** Where it comes from. */
  source: MethodSource;
  /** Levels it points at; empty for steps that do not change the level. */
  targets: Array<Scalars['Int']['output']>;
  /** What the text says where it differs from the card. */
  text: Maybe<Scalars['String']['output']>;
  /** Criteria not answered, which never satisfies. */
  unanswered: Array<Criterion>;
  /** Only for steps within a level. */
  within: Maybe<WithinLevel>;
};

/** Kinds of steps. */
export type TransitionKind =
  /** A rung of the chain of the card. */
  | 'CHAIN'
  /** Down. It has its own conditions: it is not the way up reversed. */
  | 'DOWN'
  /** The starting situation of a level, at intake. */
  | 'SITUATION'
  /** Back from the manager to those who carry out. */
  | 'TO_CARRYING_OUT'
  /** To whichever level fits. */
  | 'TO_FITTING_LEVEL'
  /** To the manager; the level stays. */
  | 'TO_MANAGER'
  /** Up for another reason, or in an edition without a chain. */
  | 'UP'
  /** Regie goes to another within the level. */
  | 'WITHIN_LEVEL';

/** Verwijsindex Risicojongeren (2020). */
export type Verwijsindex = {
  /** What follows. */
  afterConsult: Scalars['String']['output'];
  /** Working days within which those who signalled consult after a match, at most. */
  consultWithinWorkingDays: Scalars['Int']['output'];
  /** When the young person hears it. */
  informed: Scalars['String']['output'];
  /** What counts as a match. */
  matches: Array<VerwijsindexMatch>;
  /** What it is for. */
  purpose: Scalars['String']['output'];
  /** What is recorded with a signal. */
  record: Array<Scalars['String']['output']>;
  /** The twelve legal risks. */
  risks: Array<VerwijsindexRisk>;
  /** Where it comes from. */
  source: MethodSource;
  /** Title. */
  title: Scalars['String']['output'];
};

/** What counts as a match. */
export type VerwijsindexMatch = {
  /** Kind of match. */
  key: Scalars['ID']['output'];
  /** In our words. */
  text: Scalars['String']['output'];
};

/** A legal risk. */
export type VerwijsindexRisk = {
  /** Identity. */
  key: Scalars['ID']['output'];
  /** Number, from 1. */
  number: Scalars['Int']['output'];
  /** In our words. */
  text: Scalars['String']['output'];
};

/** Who speaks in a form. */
export type Voice =
  /** One person, as I. */
  | 'IK'
  /** The household, as we. */
  | 'WIJ';

/** A guest who came by code and waits. */
export type WaitingGuest = {
  /** Identity of the guest. */
  id: Scalars['ID']['output'];
  /** The name that the guest typed. */
  name: Scalars['String']['output'];
  /** When. */
  since: Scalars['DateTime']['output'];
};

/** A request that waits too long for its first appointment. Nothing of who asked, and why: that is read after taking over. */
export type WaitingRequest = {
  /** When it came. */
  registeredAt: Scalars['DateTime']['output'];
  /** Name of the colleague with whom it waits; null when the account is gone. */
  registeredBy: Maybe<Scalars['String']['output']>;
  /** The traject. */
  trajectId: Scalars['ID']['output'];
};

/** An address of another system that is told what happens. */
export type Webhook = {
  /** Where it is told. */
  address: Scalars['String']['output'];
  /** The latest events, newest first, at most 50. Nothing of any traject: not which one it is about. */
  deliveries: Array<EventDelivery>;
  /** Identity. */
  id: Scalars['ID']['output'];
  /** Since when. */
  madeAt: Scalars['DateTime']['output'];
};

/** Where regie goes without the level changing (2020, level 4). */
export type WithinLevel =
  /** Back to the local team. */
  | 'TO_LOCAL_TEAM'
  /** To the PGA expert of the municipality. */
  | 'TO_PGA_EXPERT';

/** A word on screen. */
export type Word = {
  /** What the word is for, such as `HOUSEHOLD` or `SCALE_UP`. */
  key: Scalars['ID']['output'];
  /** The word of this edition. */
  text: Scalars['String']['output'];
};

/** How to reach a regisseur at work. */
export type WorkContact = {
  /** E-mail address; null when it is not known. */
  email: Maybe<Scalars['String']['output']>;
  /** Telephone number; null when it is not known. */
  phone: Maybe<Scalars['String']['output']>;
};

/** Writing along outside a meeting. */
export type WriteAlongInput = {
  /** True: write along; false: stop. */
  along: Scalars['Boolean']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The section. */
  sectionKey: Scalars['ID']['input'];
};

/** Letters for a free text. */
export type WriteTextInput = {
  /** Makes retrying after a lost answer harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
  /** The text, `ENTRY/FIELD`. */
  textId: Scalars['ID']['input'];
  /** Yjs V1 update, at most 64 KiB, with new letters of the taken pen only. */
  update: Scalars['Bytes']['input'];
};

/** What a writer needs to write free text. */
export type WriterTicket = {
  /** The Yjs client id to write with on this device; others are refused. */
  clientId: Scalars['Int']['output'];
};
