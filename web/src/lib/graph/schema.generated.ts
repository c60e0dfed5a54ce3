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
  Bytes: { input: string; output: string; }
  /** A day without time that exists, `YYYY-MM-DD`, in the years 1850-2199; a field says when it takes fewer. */
  Date: { input: string; output: string; }
  /** A moment, ISO 8601 with its zone, such as `2026-11-23T09:00:00.000Z`; written in UTC. Years 1850-2199. */
  DateTime: { input: string; output: string; }
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

/** Planned minutes of a section. */
export type AgendaMinutesInput = {
  /** Minutes, 0-240. */
  minutes: Scalars['Int']['input'];
  /** The section. */
  sectionKey: Scalars['ID']['input'];
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

/** Whether someone is at the meeting. */
export type Attendance =
  /** Not there. */
  | 'ABSENT'
  /** There, in the room or from a distance. */
  | 'PRESENT'
  /** Not known yet. */
  | 'UNKNOWN';

/** A meeting that is not held. */
export type CallOffMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** True: it was to be held and nobody came. False: it is called off. */
  nobodyCame: Scalars['Boolean']['input'];
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

/** Kinds of closing items. */
export type ClosingKind =
  /** The traject does not close while it holds. */
  | 'BAR'
  /** Shown; no lock. */
  | 'CHECK'
  /** To be agreed. */
  | 'STEP';

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
export type CrisisAnswerInput = {
  /** What is agreed. */
  answer: Scalars['String']['input'];
  /** Key of the question. */
  key: Scalars['ID']['input'];
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

/** An answer to a criterion. */
export type CriterionAnswerInput = {
  /** Which criterion. */
  criterion: Criterion;
  /** Whether it holds; null: not answered. */
  holds?: InputMaybe<Scalars['Boolean']['input']>;
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

/** Something that was done. */
export type DoneInDossierInput = {
  /** The dossier. */
  dossierId: Scalars['ID']['input'];
  /** The line that asked for it. */
  lineId: Scalars['ID']['input'];
};

/** An answer on a walk. */
export type DossierAnswerInput = {
  /** Why, 1-2000 characters. */
  reason: Scalars['String']['input'];
  /** Yes or no. */
  yes: Scalars['Boolean']['input'];
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

/** An entry of a plan. */
export type EntryInput = {
  /** The entry. */
  entryId: Scalars['ID']['input'];
  /** Makes retrying harmless, a UUID. */
  mutationId: Scalars['ID']['input'];
  /** The plan. */
  planId: Scalars['ID']['input'];
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

/** For whom a folder is. */
export type FolderAudience =
  /** Household. */
  | 'HOUSEHOLD'
  /** Professionals. */
  | 'PROFESSIONALS';

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

/** How an invitation reaches someone. */
export type InvitationChannel =
  /** By e-mail to the address in the person's contact data. */
  | 'MAIL'
  /** Shown on the regisseur's screen as link and QR. */
  | 'SCREEN';

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

/** How a meeting ended. */
export type MeetingEnding =
  /** It was called off. */
  | 'CALLED_OFF'
  /** It was held. */
  | 'HELD'
  /** Nobody came. */
  | 'NOBODY_CAME';

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

/** How somebody found a meeting. */
export type Mood =
  /** It went well. */
  | 'GOOD'
  /** It was hard. */
  | 'HARD'
  /** In between. */
  | 'NEUTRAL';

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

/** Kinds of what a regisseur does not do. */
export type NotDoneKind =
  /** How to handle an exception. */
  | 'EXCEPTION'
  /** Not done. */
  | 'NOT_DONE'
  /** How to handle two hats: regisseur and professional at once. */
  | 'TWO_HATS';

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

/** A pause. */
export type PauseMeetingInput = {
  /** The meeting. */
  meetingId: Scalars['ID']['input'];
  /** Safety plan that its readers make or sign meanwhile; the chair reads it. Null: only a pause. */
  planId?: InputMaybe<Scalars['ID']['input']>;
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

/** Where a plan stands. */
export type PlanState =
  /** Adopted in a meeting: never changes again. */
  | 'ADOPTED'
  /** Being made; may be written in. */
  | 'DRAFT';

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

/** Grades of profiles. */
export type ProfileGrade =
  /** Single, multiple or complex concerns. */
  | 'A'
  /** With unsafety. */
  | 'B'
  /** With escalation or social unrest. */
  | 'B_PLUS';

/** A proposal. */
export type ProposeRegieLevelInput = {
  /** The proposed level. */
  level: Scalars['Int']['input'];
  /** Why. */
  motivation: Scalars['String']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
};

/** Roles that hold regie. */
export type RegieRole =
  /** Regie on content and daily carrying out in 2025 and 2020; one or more. */
  | 'CASUSREGISSEUR'
  /** The regisseur of process and plan in 2025 and 2020. */
  | 'PROCESREGISSEUR'
  /** The one regisseur of 2026. */
  | 'REGISSEUR';

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

/** Checks within a safety step. */
export type SafetyCheck =
  /** Are there children, and are they safe? */
  | 'KINDCHECK'
  /** Does someone care for another, and does that go well? */
  | 'MANTELZORGCHECK';

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

/** A tick. */
export type TickStepInput = {
  /** True: it is done; false: it is not. */
  done: Scalars['Boolean']['input'];
  /** Key of the step, such as `2.regisseur.4`. */
  stepKey: Scalars['ID']['input'];
  /** The traject. */
  trajectId: Scalars['ID']['input'];
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

/** Who speaks in a form. */
export type Voice =
  /** One person, as I. */
  | 'IK'
  /** The household, as we. */
  | 'WIJ';

/** Where regie goes without the level changing (2020, level 4). */
export type WithinLevel =
  /** Back to the local team. */
  | 'TO_LOCAL_TEAM'
  /** To the PGA expert of the municipality. */
  | 'TO_PGA_EXPERT';

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
