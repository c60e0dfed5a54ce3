/**
 * The shapes of the working process as data: phases, safety steps, assessment framework, start, roles, handover,
 * closing, folders and Verwijsindex.
 */
import type { EditionId, Sourced, Text } from './types.ts';

/** Who does a step. 2026 knows one REGISSEUR; 2020 divides the work over PROCESREGISSEUR and CASUSREGISSEUR. */
export type ProcessRole = 'AANMELDCOORDINATOR' | 'REGISSEUR' | 'PROCESREGISSEUR' | 'CASUSREGISSEUR';

/**
 * What the system can see by itself in a traject. A step with `systemSees` ticks itself when its fact holds;
 * every other step is ticked by hand, with who and when. A fact never comes back later under the same name, so
 * that no step ticks too early.
 */
export type Fact = TrajectFact | StartMeetingFact | ProgressMeetingFact | EndFact;

/** About the traject as a whole. */
export type TrajectFact =
  | 'requestRegistered'
  | 'safetyAnswered'
  | 'trajectStarted'
  | 'levelSet'
  | 'levelRaised'
  | 'levelLowered'
  | 'profileChecked'
  | 'regisseurAppointed'
  | 'preferredRegisseurAsked'
  | 'analysisFilled'
  | 'folderGiven'
  | 'householdMapped'
  | 'networkMapped'
  | 'verwijsindexRecorded'
  | 'signalsAgreed'
  | 'safetyPlanMade'
  /** The household has access to the plan, adopted or not. */
  | 'planShared'
  /** The adopted plan went to household and professionals. */
  | 'planSent'
  /** Those who may read the adopted plan have access to it. */
  | 'adoptedPlanShared';

/** About the startoverleg (phase 3) and nothing later. */
export type StartMeetingFact =
  | 'planPrepared'
  | 'draftStarted'
  | 'participantsChosen'
  | 'requiredParticipantsChosen'
  | 'datesProposed'
  | 'meetingPlanned'
  | 'invitationsSent'
  | 'placeSet'
  | 'noteTakerAppointed'
  | 'agendaSet'
  | 'meetingStarted'
  | 'consentGiven'
  | 'planAdopted'
  | 'startAnalysisFilled'
  | 'goalsSet'
  | 'nextMeetingPlanned'
  | 'meetingHeld';

/** About the progress meeting (phase 5) that is coming, or else was last. */
export type ProgressMeetingFact =
  | 'progressPlanPrepared'
  | 'progressPlaceSet'
  | 'progressReminderSent'
  | 'progressNoteTakerAppointed'
  | 'progressAgendaSet'
  | 'progressMeetingStarted'
  | 'goalsReviewed'
  | 'safetyPlanReviewed'
  | 'progressGoalsSet'
  | 'progressActionsSet'
  | 'safetyPlanSignedAgain'
  | 'progressNextMeetingPlanned'
  | 'progressMeetingHeld';

/** About handing the regie of the regisseur over, and about closing. */
export type EndFact =
  | 'handoverPlanned'
  | 'handoverAnnounced'
  | 'handoverDone'
  | 'managerAsked'
  | 'closingProposed'
  | 'followUpAgreed'
  | 'contactPersonSet'
  | 'closingDateSet'
  | 'trajectEvaluated'
  | 'trajectClosed';

/** What the app opens from a step. */
export type StepOpens =
  | 'REGIEKAART'
  | 'PROFILES'
  | 'SAFETY_STEPS'
  | 'SUPPORT_PLAN'
  | 'PROGRESS_PLAN'
  | 'SAFETY_PLAN'
  | 'START_CRITERIA'
  | 'FOLDER_HOUSEHOLD'
  | 'VERWIJSINDEX'
  | 'HANDOVER'
  | 'CLOSING';

/** One step of one role in a phase. Text and parts are ours, in plain words; the order is the method's. */
export interface PhaseStep {
  /** Unique within the process, stable: `PHASE.ROLE.NUMBER`, such as `3.regisseur.14`. */
  key: string;
  /** 1-based, per role in this phase. */
  number: number;
  role: ProcessRole;
  text: Text;
  /** What belongs to the step when the method names parts of it. */
  parts?: Text[];
  systemSees?: Fact;
  opens?: StepOpens;
  /** The step only hands on to the next phase. */
  goesOn?: boolean;
}

export type PhaseKey = string;

export interface Phase extends Sourced {
  /** Lower case of `label`: `1`, `3a`, `6b`. Unique in the process and stable. */
  key: PhaseKey;
  /** 1-6. Parts of one phase (3a and 3b) share it. */
  number: 1 | 2 | 3 | 4 | 5 | 6;
  /** As the edition prints it: `1`, `3a`, `6B`. */
  label: string;
  title: Text;
  purpose: Text;
  /** How the household reads this phase. Ours. */
  householdWords: Text;
  /** In order, role after role. */
  steps: PhaseStep[];
  tips: Text[];
  /** Phases that come next by default; empty when nothing comes after. */
  next: PhaseKey[];
  /** May be entered from every other phase without a reason (handover in 2020). */
  fromAnywhere?: boolean;
  /** Afterwards the traject goes on in the phase it came from (handover of a role; ours). */
  returns?: boolean;
  /** Where a safety signal sends this phase back to, besides the safety steps (2020: 6b to 5b). */
  onSafetySignal?: PhaseKey;
}

/** Kinds of violence or harm for which the method names whom to consult. */
export type ConsultFor =
  | 'ANY'
  | 'DOMESTIC_VIOLENCE'
  | 'SEXUAL_VIOLENCE'
  | 'HONOUR_RELATED'
  | 'GENITAL_MUTILATION'
  | 'PHYSICAL_INJURY'
  | 'CRIMINAL_OFFENCE';

export interface Consult {
  for: ConsultFor;
  /** The kind of violence in words. */
  kind: Text;
  /** Whom to consult. */
  who: Text;
}

export type SafetyCheck = 'KINDCHECK' | 'MANTELZORGCHECK';

export interface SafetyAction {
  /** Unique within the edition: `STEP.NUMBER`, such as `1.8`. */
  key: string;
  /** 1-based within its step. */
  number: number;
  text: Text;
  parts?: Text[];
  /** The kindcheck or mantelzorgcheck is done here; 2020 names both in one action. */
  checks?: SafetyCheck[];
  /** Number of the question of the assessment framework that this action walks. */
  assessmentQuestion?: AssessmentQuestionNumber;
  /** Done: something is recorded in the dossier. */
  records?: boolean;
}

export interface SafetyStep extends Sourced {
  /** Unique and stable: `life-threatening`, `0` ... `6`, `concerns-remain`. */
  key: string;
  /** Null where the edition has none. */
  number: number | null;
  /** Last number when one step carries two (2020: 4 and 5). */
  lastNumber?: number;
  title: Text;
  /** The screen says first: call 112. */
  lifeThreatening?: boolean;
  actions: SafetyAction[];
  /** Whom to consult, per kind of violence. */
  consult: Consult[];
  /** What must be recorded in the dossier. */
  record: Text[];
  /** Where to go back to, and when; `borrowedFrom` when another edition says so. */
  backTo?: { step: string; when: Text; borrowedFrom?: EditionId };
}

/** Rules that hold for the safety steps as a whole. */
export interface SafetyRule extends Sourced {
  key: string;
  text: Text;
  /** The edition that this one rule comes from, when it is not this edition. */
  borrowedFrom?: EditionId;
}

export type AssessmentQuestionNumber = 1 | 2 | 3 | 4 | 5;

/**
 * What an answer leads to. CLOSE_AND_RECORD: close the meldcode and record it. ARRANGE_HELP: arrange help when
 * needed. REPORT: report to Veilig Thuis. WALK_WITH_VEILIG_THUIS: the next questions are answered together with
 * Veilig Thuis. ORGANISE_HELP, HELP_GOES_ON. FOLLOW_UNTIL_STABLE: help goes on and is followed until safety is
 * stable (2020: lasting). REPORT_AGAIN: report to Veilig Thuis, again when it was reported before.
 */
export type AssessmentOutcomeCode =
  | 'CLOSE_AND_RECORD'
  | 'ARRANGE_HELP'
  | 'REPORT'
  | 'WALK_WITH_VEILIG_THUIS'
  | 'ORGANISE_HELP'
  | 'HELP_GOES_ON'
  | 'FOLLOW_UNTIL_STABLE'
  | 'REPORT_AGAIN';

export interface AssessmentBranch {
  /** In the order in which they are done; empty when the walk only goes on. */
  outcomes: AssessmentOutcomeCode[];
  /** A report to Veilig Thuis belongs to this answer. */
  report: boolean;
  /** The question that follows; null: the walk ends here. */
  next: AssessmentQuestionNumber | null;
}

export interface AssessmentQuestion extends Sourced {
  number: AssessmentQuestionNumber;
  question: Text;
  yes: AssessmentBranch;
  no: AssessmentBranch;
  /** Answered together with Veilig Thuis (2020: 3-5). */
  withVeiligThuis?: boolean;
}

/** The assessment framework (afwegingskader) as a decision tree; it starts at question 1. */
export interface AssessmentFramework extends Sourced {
  title: Text;
  explanation: Text;
  questions: AssessmentQuestion[];
  /** Words for each outcome that this edition uses, and for no other. */
  outcomes: Partial<Record<AssessmentOutcomeCode, Text>>;
}

/** A principle (2026), result (2025) or starting point (2020). */
export interface Principle extends Sourced {
  key: string;
  number: number;
  title: Text;
  text: Text;
  /** What the seed says under its title, point by point, in our words (2020). */
  points?: Text[];
}

export interface StartCriterion extends Sourced {
  key: string;
  /** ONE_OF: one is enough to start. VULNERABILITY: makes a household vulnerable. YOUTH: one is enough for the young. */
  group: 'ONE_OF' | 'VULNERABILITY' | 'YOUTH';
  text: Text;
}

/** All conditions together warn, and never bar; safety goes first. */
export interface ContraIndication extends Sourced {
  conditions: { key: string; text: Text }[];
  warning: Text;
}

export interface Responsibility extends Sourced {
  key: string;
  /** HOUSEHOLD, NETWORK and PROFESSIONAL besides those who do steps. */
  role: ProcessRole | 'HOUSEHOLD' | 'NETWORK' | 'PROFESSIONAL' | 'MANAGER' | 'POLICY_OFFICER';
  /** UNSAFETY: holds when there are signals of unsafety. */
  when: 'ALWAYS' | 'UNSAFETY';
  text: Text;
  /** The fact that shows it was done in this traject. */
  systemSees?: Fact;
  /** The edition that this one item comes from, when it is not this edition. */
  borrowedFrom?: EditionId;
}

/** What a regisseur does not do, or how to handle an exception or two hats: shown at the appointment. */
export interface NotDone extends Sourced {
  key: string;
  kind: 'NOT_DONE' | 'EXCEPTION' | 'TWO_HATS';
  text: Text;
}

/** Who is regisseur by default, in order; shown at the appointment (2020). */
export interface AppointmentRule extends Sourced {
  key: string;
  text: Text;
  /** Holds for a young person under a court measure. */
  courtMeasure?: boolean;
}

/**
 * What the chair says and asks at the startoverleg before the plan, in the order of the method. `text` is read by everyone,
 * also on the beamer; tips by who chairs alone. The words are ours.
 */
export interface OpeningItem extends Sourced {
  /** `opening.NAME`: no section of a form has a dot in its key. */
  key: string;
  title: Text;
  text: Text;
  tips: Text[];
  /** Planned minutes, unless the regisseur says otherwise. */
  minutes: number;
  /** Everyone who is there agrees on it, and that is recorded. */
  asksAgreement?: boolean;
}

export interface HandoverItem extends Sourced {
  key: string;
  text: Text;
  systemSees?: Fact;
  /** The edition that this one item comes from, when it is not this edition. */
  borrowedFrom?: EditionId;
  /** REQUIRED: to and from SAVE/GI. OPTIONAL elsewhere. ALWAYS: belongs to every handover. */
  when: 'ALWAYS' | 'SAVE_GI' | 'NO_SUCCESSOR';
}

export interface ClosingItem extends Sourced {
  key: string;
  text: Text;
  systemSees?: Fact;
  /** The edition that this one item comes from, when it is not this edition. */
  borrowedFrom?: EditionId;
  /** CHECK: shown, no lock. STEP: to be agreed. BAR: the traject does not close while it holds. */
  kind: 'CHECK' | 'STEP' | 'BAR';
}

export interface FolderSection {
  key: string;
  title: Text;
  paragraphs: Text[];
  list?: Text[];
  /** True: the section itself is not in the method's folder. The words of every section are ours. */
  ours?: boolean;
}

/** A plain-language page of our own; the title is the method's. */
export interface Folder extends Sourced {
  key: string;
  audience: 'HOUSEHOLD' | 'PROFESSIONALS';
  title: Text;
  intro: Text;
  sections: FolderSection[];
}

export interface VerwijsindexRisk {
  key: string;
  number: number;
  text: Text;
}

/** Verwijsindex Risicojongeren (2020 only). */
export interface Verwijsindex extends Sourced {
  title: Text;
  purpose: Text;
  risks: VerwijsindexRisk[];
  /** What is recorded with a signal. */
  record: { key: string; text: Text }[];
  informed: Text;
  matches: { key: 'SAME_YOUNG_PERSON' | 'SAME_ADDRESS' | 'SAME_PARENT'; text: Text }[];
  /** Working days within which those who signalled consult after a match, at most. */
  consultWithinWorkingDays: number;
  afterConsult: Text;
}

/** A part of the process that an edition can borrow from another. */
export type ProcessPart =
  | 'phases'
  | 'opening'
  | 'safetySteps'
  | 'safetyRules'
  | 'assessment'
  | 'principles'
  | 'startCriteria'
  | 'contraIndication'
  | 'responsibilities'
  | 'notDone'
  | 'appointmentRules'
  | 'handover'
  | 'closing'
  | 'folders'
  | 'verwijsindex';

export interface ProcessDefinition {
  phases: Phase[];
  /** What stands on the agenda of the startoverleg before the sections of the plan. */
  opening: OpeningItem[];
  safetySteps: SafetyStep[];
  safetyRules: SafetyRule[];
  assessment: AssessmentFramework;
  principles: Principle[];
  /** How the edition calls its principles on screen. */
  principlesTitle: Text;
  startCriteria: StartCriterion[];
  /** Null: the edition names none. */
  contraIndication: ContraIndication | null;
  responsibilities: Responsibility[];
  notDone: NotDone[];
  appointmentRules: AppointmentRule[];
  handover: HandoverItem[];
  closing: ClosingItem[];
  folders: Folder[];
  /** Null: the edition has none. */
  verwijsindex: Verwijsindex | null;
  /** Per part that is not the edition's own: the edition it comes from. */
  borrowedFrom: Partial<Record<ProcessPart, EditionId>>;
}
