/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
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
  alone?: boolean | null | undefined;
  /** Identity of the new entry, a UUID. */
  entryId: string | number;
  /** As what the regisseur says it; for the regisseur's own words only. */
  hat?: Hat | null | undefined;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** Place in the section; at the end when absent. */
  position?: string | null | undefined;
  /** The section. */
  sectionKey: string | number;
  /** Whose words, when written down for another who is in the meeting: the regisseur or note-taker only. */
  speakerId?: string | number | null | undefined;
};

/** Adopting a plan beside the agenda. */
export type AdoptBesidePlanInput = {
  /** Number of the plan's last event that the regisseur saw. */
  expectedSeq: number;
  /** The plan. */
  planId: string | number;
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

/** An answer that is not free text; exactly the value that fits the field. */
export type AnswerInput = {
  /** At `FIELD.PART`: the chosen person that it is about; null: somebody outside the traject. */
  aboutPersonId?: string | number | null | undefined;
  /** DATE, and the day of DATE_TIME_PLACE. */
  date?: string | null | undefined;
  /** DRAWING: an SVG path in a box of 1000 x 600, at most 64 KiB. */
  drawing?: string | null | undefined;
  /** The entry. */
  entryId: string | number;
  /** The field. */
  fieldKey: string | number;
  /**
   * Who said it by mouth, for an answer per person or a signature: someone who is in the running meeting and did not answer
   * on an own screen. The chair or note-taker writes it down, and it is marked so.
   */
  forPersonId?: string | number | null | undefined;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** SCALE, 0-10. */
  number?: number | null | undefined;
  /** SMILEY, CHOICE, YES_NOT_YET_NO: the option's key. */
  option?: string | null | undefined;
  /** PERSON of one: somebody outside the traject, by name, 1-120 characters, in place of `personIds`. */
  outsideName?: string | null | undefined;
  /** PERSON: persons of the traject. */
  personIds?: Array<string | number> | null | undefined;
  /** Place, at most 200 characters. */
  place?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** SIGNATURE: the name as typed. */
  signedName?: string | null | undefined;
  /** What is asked of a person beside the identity, at `FIELD.PART`, at most 300 characters. */
  text?: string | null | undefined;
  /** Time, `HH:MM`. */
  time?: string | null | undefined;
  /** YES_NO, CHECKBOX. */
  yes?: boolean | null | undefined;
};

/** Covering words. */
export type CoverWordsInput = {
  /** True: cover; false: uncover. */
  covered: boolean;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** An entry; or words in a section that is not repeatable: `main:SECTION/FIELD`, `main:SECTION/FIELD~PERSON`; or an action. */
  partId: string | number;
  /** The plan. */
  planId: string | number;
};

/** An entry of a plan. */
export type EntryInput = {
  /** The entry. */
  entryId: string | number;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
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

/** Going on without consent. */
export type GoOnWithoutConsentInput = {
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** Why, 1-2000 characters; kept with the plan. */
  reason: string;
};

/** As what a regisseur speaks who is more than that: one person with two hats. */
export type Hat =
  /** As what the person is besides: a professional with a profession, or somebody of the household or its network. */
  | 'OWN'
  /** As regisseur. */
  | 'REGISSEUR';

/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** A move. */
export type MoveEntryInput = {
  /** The entry. */
  entryId: string | number;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** New position, a fractional index of 1-64 letters and digits. */
  position: string;
};

/** Answers to open. */
export type OpenPlanAnswersInput = {
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** The section. */
  sectionKey: string | number;
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

/** Where a plan stands. */
export type PlanState =
  /** Adopted in a meeting: never changes again. */
  | 'ADOPTED'
  /** Being made; may be written in. */
  | 'DRAFT';

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

/** An action as it shall be. */
export type SetActionInput = {
  /** Identity of the action, a UUID; new or existing. */
  actionId: string | number;
  /** By when. */
  due?: string | null | undefined;
  /** The goal's entry. */
  goalId: string | number;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** Who does it, a person of the traject. */
  ownerId?: string | number | null | undefined;
  /** The plan. */
  planId: string | number;
  /** True drops the action; it stays in history as dropped. */
  removed?: boolean | null | undefined;
  /** What will be done, 1-500 characters. */
  what: string;
};

/** State of an action. */
export type SetActionStateInput = {
  /** The action. */
  actionId: string | number;
  /** What happened, at most 1000 characters; absent leaves what was written, empty takes it away. */
  note?: string | null | undefined;
  /** The plan. */
  planId: string | number;
  /** What it becomes. */
  state: ActionState;
};

/** Who reads a plan. */
export type SetPlanReadersInput = {
  /** In place of `personIds`: network members who may read it; the others of the network may not. */
  networkPersonIds?: Array<string | number> | null | undefined;
  /** Everyone who may read it, from now on chosen one by one; the others may not. */
  personIds?: Array<string | number> | null | undefined;
  /** The plan. */
  planId: string | number;
};

/** Open or close a section. */
export type SetSectionOpenInput = {
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** True: open for writing. */
  open: boolean;
  /** The plan. */
  planId: string | number;
  /** The section. */
  sectionKey: string | number;
};

/** Sharing own words. */
export type ShareEntryInput = {
  /** The entry. */
  entryId: string | number;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** True: all readers read it; false: its speaker and the regisseur. */
  shared: boolean;
};

/** With whom one shares one's own words. */
export type ShareOwnPlanInput = {
  /** Persons of the traject who may read it; empty: nobody but oneself. */
  personIds: Array<string | number>;
  /** The plan. */
  planId: string | number;
};

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

/** Whose words a section holds. */
export type Speech =
  /** Each person's own entries. */
  | 'OWN'
  /** One text, written together. */
  | 'TOGETHER';

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

/** Who speaks in a form. */
export type Voice =
  /** One person, as I. */
  | 'IK'
  /** The household, as we. */
  | 'WIJ';

/** Writing along outside a meeting. */
export type WriteAlongInput = {
  /** True: write along; false: stop. */
  along: boolean;
  /** Makes retrying harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** The section. */
  sectionKey: string | number;
};

/** Letters for a free text. */
export type WriteTextInput = {
  /** Makes retrying after a lost answer harmless, a UUID. */
  mutationId: string | number;
  /** The plan. */
  planId: string | number;
  /** The text, `ENTRY/FIELD`. */
  textId: string | number;
  /** Yjs V1 update, at most 64 KiB, with new letters of the taken pen only. */
  update: string;
};

export type PlanAnswerPartsFragment = { fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null };

export type PlanEntryPartsFragment = { id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> };

export type PlanSectionPartsFragment = { key: string, open: boolean, answersHidden: boolean, writingAlong: boolean, entries: Array<{ id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> }>, rows: Array<{ personId: string, name: string, relation: string, organisation: string | null, workContact: { phone: string | null, email: string | null } | null }> };

export type PlanActionPartsFragment = { id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState };

export type PlanFieldPartsFragment = { key: string, label: string, kind: Types.FieldKind, role: Types.FieldRole | null, perPerson: boolean, many: boolean, prompts: Array<string>, options: Array<{ key: string, label: string, from: number | null, to: number | null, examples: Array<string> }> };

export type PlanFormPartsFragment = { id: string, key: string, kind: Types.FormKind, voice: Types.Voice | null, title: string, about: { why: string, what: string, who: string, howLong: string }, rules: { signedAgain: boolean, safetyPlanBefore: string | null }, sections: Array<{ key: string, order: number, title: string, explanation: string | null, repeatable: boolean, addLabel: string | null, speech: Types.Speech, filledFrom: Types.FilledFrom | null, asksNextMeeting: boolean, onUnsafeCard: boolean, minutes: number, analysis: boolean, fields: Array<{ key: string, label: string, kind: Types.FieldKind, role: Types.FieldRole | null, perPerson: boolean, many: boolean, prompts: Array<string>, parts: Array<{ key: string, label: string, kind: Types.FieldKind, datum: Types.PersonDatum | null }>, options: Array<{ key: string, label: string, from: number | null, to: number | null, examples: Array<string> }> }> }> };

export type PlanPersonPartsFragment = { id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean };

export type PlanVersionPartsFragment = { id: string, number: number, adoptedAt: string, pdfPath: string };

export type PlanStateFragment = { id: string, trajectId: string, seq: number, state: Types.PlanState, meetingId: string | null, writesOpenly: boolean, viewerRights: Array<Types.Right>, sections: Array<{ key: string, open: boolean, answersHidden: boolean, writingAlong: boolean, entries: Array<{ id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> }>, rows: Array<{ personId: string, name: string, relation: string, organisation: string | null, workContact: { phone: string | null, email: string | null } | null }> }>, actions: Array<{ id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState }>, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string }>, readers: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean }> };

export type PlanQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
  screen: boolean;
}>;


export type PlanQuery = { plan: { id: string, trajectId: string, seq: number, state: Types.PlanState, meetingId: string | null, writesOpenly: boolean, viewerRights: Array<Types.Right>, form: { id: string, key: string, kind: Types.FormKind, voice: Types.Voice | null, title: string, about: { why: string, what: string, who: string, howLong: string }, rules: { signedAgain: boolean, safetyPlanBefore: string | null }, sections: Array<{ key: string, order: number, title: string, explanation: string | null, repeatable: boolean, addLabel: string | null, speech: Types.Speech, filledFrom: Types.FilledFrom | null, asksNextMeeting: boolean, onUnsafeCard: boolean, minutes: number, analysis: boolean, fields: Array<{ key: string, label: string, kind: Types.FieldKind, role: Types.FieldRole | null, perPerson: boolean, many: boolean, prompts: Array<string>, parts: Array<{ key: string, label: string, kind: Types.FieldKind, datum: Types.PersonDatum | null }>, options: Array<{ key: string, label: string, from: number | null, to: number | null, examples: Array<string> }> }> }> }, sections: Array<{ key: string, open: boolean, answersHidden: boolean, writingAlong: boolean, entries: Array<{ id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> }>, rows: Array<{ personId: string, name: string, relation: string, organisation: string | null, workContact: { phone: string | null, email: string | null } | null }> }>, actions: Array<{ id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState }>, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string }>, readers: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean }> } };

export type PlanReadersQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanReadersQuery = { plan: { id: string, readers: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean }> } };

export type PlanNewsSubscriptionVariables = Exact<{
  trajectId: string | number;
}>;


export type PlanNewsSubscription = { trajectChanged: { what: Array<Types.TrajectPart> } };

export type PlanTextsQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanTextsQuery = { plan: { id: string, sections: Array<{ key: string, entries: Array<{ id: string, texts: Array<{ id: string, state: string }> }> }> } };

export type AdoptionGapsQueryVariables = Exact<{
  id: string | number;
}>;


export type AdoptionGapsQuery = { plan: { id: string, adoptionGaps: Array<Types.AdoptionGap> | null } };

export type PlanVersionContentQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanVersionContentQuery = { plan: { id: string, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string, plan: { id: string, sections: Array<{ key: string, open: boolean, answersHidden: boolean, writingAlong: boolean, entries: Array<{ id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> }>, rows: Array<{ personId: string, name: string, relation: string, organisation: string | null, workContact: { phone: string | null, email: string | null } | null }> }>, actions: Array<{ id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState }> } }> } };

export type PlanOverTimeQueryVariables = Exact<{
  id: string | number;
  language: Types.Language;
}>;


export type PlanOverTimeQuery = { plan: { id: string, form: { id: string, sections: Array<{ key: string, fields: Array<{ key: string, label: string, kind: Types.FieldKind, role: Types.FieldRole | null, options: Array<{ key: string, label: string }> }> }> }, versions: Array<{ id: string, adoptedAt: string, plan: { id: string, sections: Array<{ key: string, entries: Array<{ id: string, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, hidden: boolean, option: string | null }> }> }> } }> } };

export type PlansToCompareQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type PlansToCompareQuery = { traject: { id: string, plans: Array<{ id: string, formKind: Types.FormKind, follows: string | null, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string }> }> } };

export type PlanPeopleQueryVariables = Exact<{
  trajectId: string | number;
  contacts: boolean;
}>;


export type PlanPeopleQuery = { traject: { id: string, people: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean, contact?: { phone: string, email: string, address: string, birthDate: string | null } | null }> } };

export type PlanEventsSubscriptionVariables = Exact<{
  planId: string | number;
  after: number;
  screen: boolean;
}>;


export type PlanEventsSubscription = { planEvents: { upTo: number, snapshot: { id: string, trajectId: string, seq: number, state: Types.PlanState, meetingId: string | null, writesOpenly: boolean, viewerRights: Array<Types.Right>, sections: Array<{ key: string, open: boolean, answersHidden: boolean, writingAlong: boolean, entries: Array<{ id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> }>, rows: Array<{ personId: string, name: string, relation: string, organisation: string | null, workContact: { phone: string | null, email: string | null } | null }> }>, actions: Array<{ id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState }>, versions: Array<{ id: string, number: number, adoptedAt: string, pdfPath: string }>, readers: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean }> } | null, events: Array<
      | { __typename: 'ActionChanged', seq: number, action: { id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState } }
      | { __typename: 'AnswerChanged', seq: number, entryId: string, answer: { fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null } }
      | { __typename: 'EntryChanged', seq: number, entry: { id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> } }
      | { __typename: 'EntryRemoved', seq: number, entryId: string }
      | { __typename: 'PlanStateChanged', seq: number, planState: Types.PlanState, version: { id: string, number: number, adoptedAt: string, pdfPath: string } | null }
      | { __typename: 'SectionChanged', seq: number, section: { key: string, open: boolean, answersHidden: boolean, writingAlong: boolean, entries: Array<{ id: string, sectionKey: string, position: string, speakerId: string | null, speakerName: string | null, hat: Types.Hat | null, writtenById: string | null, writtenByName: string | null, beforehand: boolean, shared: boolean, live: boolean, covered: boolean, coveredWords: Array<string>, folded: boolean, texts: Array<{ id: string, fieldKey: string, state: string, text: string }>, answers: Array<{ fieldKey: string, personId: string | null, personName: string | null, writtenById: string | null, writtenByName: string | null, hidden: boolean, waits: boolean, yes: boolean | null, option: string | null, number: number | null, date: string | null, time: string | null, place: string | null, personIds: Array<string> | null, outsideName: string | null, text: string | null, signedName: string | null, drawing: string | null, at: string, reasons: Array<{ personId: string, reason: string }> | null, signedBefore: Array<{ signedName: string, at: string }> | null }> }>, rows: Array<{ personId: string, name: string, relation: string, organisation: string | null, workContact: { phone: string | null, email: string | null } | null }> } }
      | { __typename: 'TextUpdated', seq: number, textId: string, update: string, byId: string | null }
    > } };

export type TakePenMutationVariables = Exact<{
  planId: string | number;
}>;


export type TakePenMutation = { takePen: { clientId: number } };

export type WriteTextMutationVariables = Exact<{
  input: Types.WriteTextInput;
}>;


export type WriteTextMutation = { writeText: { seq: number } };

export type ContinueGoalMutationVariables = Exact<{
  input: Types.EntryInput;
}>;


export type ContinueGoalMutation = { continueGoal: { seq: number } };

export type AddEntryMutationVariables = Exact<{
  input: Types.AddEntryInput;
}>;


export type AddEntryMutation = { addEntry: { seq: number } };

export type MoveEntryMutationVariables = Exact<{
  input: Types.MoveEntryInput;
}>;


export type MoveEntryMutation = { moveEntry: { seq: number } };

export type RemoveEntryMutationVariables = Exact<{
  input: Types.EntryInput;
}>;


export type RemoveEntryMutation = { removeEntry: { seq: number } };

export type RestoreEntryMutationVariables = Exact<{
  input: Types.EntryInput;
}>;


export type RestoreEntryMutation = { restoreEntry: { seq: number } };

export type MarkDiscussedMutationVariables = Exact<{
  input: Types.EntryInput;
}>;


export type MarkDiscussedMutation = { markDiscussed: { seq: number } };

export type ShareEntryMutationVariables = Exact<{
  input: Types.ShareEntryInput;
}>;


export type ShareEntryMutation = { shareEntry: { seq: number } };

export type CoverWordsMutationVariables = Exact<{
  input: Types.CoverWordsInput;
}>;


export type CoverWordsMutation = { coverWords: { seq: number } };

export type CoveredWordsQueryVariables = Exact<{
  planId: string | number;
  partId: string | number;
}>;


export type CoveredWordsQuery = { coveredWords: { words: Array<string>, drawings: Array<string> } };

export type WriteAlongMutationVariables = Exact<{
  input: Types.WriteAlongInput;
}>;


export type WriteAlongMutation = { writeAlong: { seq: number } };

export type AnswerMutationVariables = Exact<{
  input: Types.AnswerInput;
}>;


export type AnswerMutation = { answer: { seq: number } };

export type SetActionMutationVariables = Exact<{
  input: Types.SetActionInput;
}>;


export type SetActionMutation = { setAction: { seq: number } };

export type SetActionStateMutationVariables = Exact<{
  input: Types.SetActionStateInput;
}>;


export type SetActionStateMutation = { setActionState: { id: string, goalId: string, what: string, covered: boolean, ownerId: string | null, ownerName: string | null, due: string | null, state: Types.ActionState } };

export type GoOnWithoutConsentMutationVariables = Exact<{
  input: Types.GoOnWithoutConsentInput;
}>;


export type GoOnWithoutConsentMutation = { goOnWithoutConsent: { seq: number } };

export type SetSectionOpenMutationVariables = Exact<{
  input: Types.SetSectionOpenInput;
}>;


export type SetSectionOpenMutation = { setSectionOpen: { seq: number } };

export type SetPlanReadersMutationVariables = Exact<{
  input: Types.SetPlanReadersInput;
}>;


export type SetPlanReadersMutation = { setPlanReaders: { id: string, readers: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean }> } };

export type ShareOwnPlanMutationVariables = Exact<{
  input: Types.ShareOwnPlanInput;
}>;


export type ShareOwnPlanMutation = { shareOwnPlan: { id: string, readers: Array<{ id: string, name: string, side: Types.Side, relation: string, organisation: string | null, child: boolean, colour: number, regisseur: boolean, isViewer: boolean }> } };

export type OpenPlanAnswersMutationVariables = Exact<{
  input: Types.OpenPlanAnswersInput;
}>;


export type OpenPlanAnswersMutation = { openPlanAnswers: { seq: number } };

export type AdoptBesidePlanMutationVariables = Exact<{
  input: Types.AdoptBesidePlanInput;
}>;


export type AdoptBesidePlanMutation = { adoptBesidePlan: { id: string, number: number, adoptedAt: string, pdfPath: string } };

export const PlanDocument: Operation<PlanQuery, PlanQueryVariables> = {"operationName":"Plan","query":"query Plan($id:ID!$language:Language!$screen:Boolean!){plan(id:$id screen:$screen){...PlanState form(language:$language){...PlanFormParts}}}fragment PlanState on Plan{id trajectId seq state meetingId writesOpenly viewerRights sections{...PlanSectionParts}actions{...PlanActionParts}versions{...PlanVersionParts}readers{...PlanPersonParts}}fragment PlanFormParts on PlanForm{id key kind voice title about{why what who howLong}rules{signedAgain safetyPlanBefore}sections{key order title explanation repeatable addLabel speech filledFrom asksNextMeeting onUnsafeCard minutes analysis fields{...PlanFieldParts parts{key label kind datum}}}}fragment PlanSectionParts on PlanSection{key open answersHidden writingAlong entries{...PlanEntryParts}rows{personId name relation organisation workContact{phone email}}}fragment PlanActionParts on Action{id goalId what covered ownerId ownerName due state}fragment PlanVersionParts on PlanVersion{id number adoptedAt pdfPath}fragment PlanPersonParts on Person{id name side relation organisation child colour regisseur isViewer}fragment PlanFieldParts on FormField{key label kind role perPerson many prompts options{key label from to examples}}fragment PlanEntryParts on PlanEntry{id sectionKey position speakerId speakerName hat writtenById writtenByName beforehand shared live covered coveredWords folded texts{id fieldKey state text}answers{...PlanAnswerParts}}fragment PlanAnswerParts on PlanAnswer{fieldKey personId personName writtenById writtenByName hidden waits yes option number date time place personIds outsideName text reasons{personId reason}signedName signedBefore{signedName at}drawing at}"};

export const PlanReadersDocument: Operation<PlanReadersQuery, PlanReadersQueryVariables> = {"operationName":"PlanReaders","query":"query PlanReaders($id:ID!){plan(id:$id){id readers{...PlanPersonParts}}}fragment PlanPersonParts on Person{id name side relation organisation child colour regisseur isViewer}"};

export const PlanNewsDocument: Operation<PlanNewsSubscription, PlanNewsSubscriptionVariables> = {"operationName":"PlanNews","query":"subscription PlanNews($trajectId:ID!){trajectChanged(trajectId:$trajectId){what}}"};

export const PlanTextsDocument: Operation<PlanTextsQuery, PlanTextsQueryVariables> = {"operationName":"PlanTexts","query":"query PlanTexts($id:ID!){plan(id:$id){id sections{key entries{id texts{id state}}}}}"};

export const AdoptionGapsDocument: Operation<AdoptionGapsQuery, AdoptionGapsQueryVariables> = {"operationName":"AdoptionGaps","query":"query AdoptionGaps($id:ID!){plan(id:$id){id adoptionGaps}}"};

export const PlanVersionContentDocument: Operation<PlanVersionContentQuery, PlanVersionContentQueryVariables> = {"operationName":"PlanVersionContent","query":"query PlanVersionContent($id:ID!){plan(id:$id){id versions{...PlanVersionParts plan{id sections{...PlanSectionParts}actions{...PlanActionParts}}}}}fragment PlanVersionParts on PlanVersion{id number adoptedAt pdfPath}fragment PlanSectionParts on PlanSection{key open answersHidden writingAlong entries{...PlanEntryParts}rows{personId name relation organisation workContact{phone email}}}fragment PlanActionParts on Action{id goalId what covered ownerId ownerName due state}fragment PlanEntryParts on PlanEntry{id sectionKey position speakerId speakerName hat writtenById writtenByName beforehand shared live covered coveredWords folded texts{id fieldKey state text}answers{...PlanAnswerParts}}fragment PlanAnswerParts on PlanAnswer{fieldKey personId personName writtenById writtenByName hidden waits yes option number date time place personIds outsideName text reasons{personId reason}signedName signedBefore{signedName at}drawing at}"};

export const PlanOverTimeDocument: Operation<PlanOverTimeQuery, PlanOverTimeQueryVariables> = {"operationName":"PlanOverTime","query":"query PlanOverTime($id:ID!$language:Language!){plan(id:$id){id form(language:$language){id sections{key fields{key label kind role options{key label}}}}versions{id adoptedAt plan{id sections{key entries{id answers{fieldKey personId personName hidden option}}}}}}}"};

export const PlansToCompareDocument: Operation<PlansToCompareQuery, PlansToCompareQueryVariables> = {"operationName":"PlansToCompare","query":"query PlansToCompare($trajectId:ID!){traject(id:$trajectId){id plans{id formKind follows versions{...PlanVersionParts}}}}fragment PlanVersionParts on PlanVersion{id number adoptedAt pdfPath}"};

export const PlanPeopleDocument: Operation<PlanPeopleQuery, PlanPeopleQueryVariables> = {"operationName":"PlanPeople","query":"query PlanPeople($trajectId:ID!$contacts:Boolean!){traject(id:$trajectId){id people{...PlanPersonParts contact@include(if:$contacts){phone email address birthDate}}}}fragment PlanPersonParts on Person{id name side relation organisation child colour regisseur isViewer}"};

export const PlanEventsDocument: Operation<PlanEventsSubscription, PlanEventsSubscriptionVariables> = {"operationName":"PlanEvents","query":"subscription PlanEvents($planId:ID!$after:Int!$screen:Boolean!){planEvents(planId:$planId after:$after screen:$screen){upTo snapshot{...PlanState}events{__typename ...on TextUpdated{seq textId update byId}...on EntryChanged{seq entry{...PlanEntryParts}}...on EntryRemoved{seq entryId}...on AnswerChanged{seq entryId answer{...PlanAnswerParts}}...on SectionChanged{seq section{...PlanSectionParts}}...on ActionChanged{seq action{...PlanActionParts}}...on PlanStateChanged{seq planState:state version{...PlanVersionParts}}}}}fragment PlanState on Plan{id trajectId seq state meetingId writesOpenly viewerRights sections{...PlanSectionParts}actions{...PlanActionParts}versions{...PlanVersionParts}readers{...PlanPersonParts}}fragment PlanEntryParts on PlanEntry{id sectionKey position speakerId speakerName hat writtenById writtenByName beforehand shared live covered coveredWords folded texts{id fieldKey state text}answers{...PlanAnswerParts}}fragment PlanAnswerParts on PlanAnswer{fieldKey personId personName writtenById writtenByName hidden waits yes option number date time place personIds outsideName text reasons{personId reason}signedName signedBefore{signedName at}drawing at}fragment PlanSectionParts on PlanSection{key open answersHidden writingAlong entries{...PlanEntryParts}rows{personId name relation organisation workContact{phone email}}}fragment PlanActionParts on Action{id goalId what covered ownerId ownerName due state}fragment PlanVersionParts on PlanVersion{id number adoptedAt pdfPath}fragment PlanPersonParts on Person{id name side relation organisation child colour regisseur isViewer}"};

export const TakePenDocument: Operation<TakePenMutation, TakePenMutationVariables> = {"operationName":"TakePen","query":"mutation TakePen($planId:ID!){takePen(planId:$planId){clientId}}"};

export const WriteTextDocument: Operation<WriteTextMutation, WriteTextMutationVariables> = {"operationName":"WriteText","query":"mutation WriteText($input:WriteTextInput!){writeText(input:$input){seq}}"};

export const ContinueGoalDocument: Operation<ContinueGoalMutation, ContinueGoalMutationVariables> = {"operationName":"ContinueGoal","query":"mutation ContinueGoal($input:EntryInput!){continueGoal(input:$input){seq}}"};

export const AddEntryDocument: Operation<AddEntryMutation, AddEntryMutationVariables> = {"operationName":"AddEntry","query":"mutation AddEntry($input:AddEntryInput!){addEntry(input:$input){seq}}"};

export const MoveEntryDocument: Operation<MoveEntryMutation, MoveEntryMutationVariables> = {"operationName":"MoveEntry","query":"mutation MoveEntry($input:MoveEntryInput!){moveEntry(input:$input){seq}}"};

export const RemoveEntryDocument: Operation<RemoveEntryMutation, RemoveEntryMutationVariables> = {"operationName":"RemoveEntry","query":"mutation RemoveEntry($input:EntryInput!){removeEntry(input:$input){seq}}"};

export const RestoreEntryDocument: Operation<RestoreEntryMutation, RestoreEntryMutationVariables> = {"operationName":"RestoreEntry","query":"mutation RestoreEntry($input:EntryInput!){restoreEntry(input:$input){seq}}"};

export const MarkDiscussedDocument: Operation<MarkDiscussedMutation, MarkDiscussedMutationVariables> = {"operationName":"MarkDiscussed","query":"mutation MarkDiscussed($input:EntryInput!){markDiscussed(input:$input){seq}}"};

export const ShareEntryDocument: Operation<ShareEntryMutation, ShareEntryMutationVariables> = {"operationName":"ShareEntry","query":"mutation ShareEntry($input:ShareEntryInput!){shareEntry(input:$input){seq}}"};

export const CoverWordsDocument: Operation<CoverWordsMutation, CoverWordsMutationVariables> = {"operationName":"CoverWords","query":"mutation CoverWords($input:CoverWordsInput!){coverWords(input:$input){seq}}"};

export const CoveredWordsDocument: Operation<CoveredWordsQuery, CoveredWordsQueryVariables> = {"operationName":"CoveredWords","query":"query CoveredWords($planId:ID!$partId:ID!){coveredWords(planId:$planId partId:$partId){words drawings}}"};

export const WriteAlongDocument: Operation<WriteAlongMutation, WriteAlongMutationVariables> = {"operationName":"WriteAlong","query":"mutation WriteAlong($input:WriteAlongInput!){writeAlong(input:$input){seq}}"};

export const AnswerDocument: Operation<AnswerMutation, AnswerMutationVariables> = {"operationName":"Answer","query":"mutation Answer($input:AnswerInput!){answer(input:$input){seq}}"};

export const SetActionDocument: Operation<SetActionMutation, SetActionMutationVariables> = {"operationName":"SetAction","query":"mutation SetAction($input:SetActionInput!){setAction(input:$input){seq}}"};

export const SetActionStateDocument: Operation<SetActionStateMutation, SetActionStateMutationVariables> = {"operationName":"SetActionState","query":"mutation SetActionState($input:SetActionStateInput!){setActionState(input:$input){...PlanActionParts}}fragment PlanActionParts on Action{id goalId what covered ownerId ownerName due state}"};

export const GoOnWithoutConsentDocument: Operation<GoOnWithoutConsentMutation, GoOnWithoutConsentMutationVariables> = {"operationName":"GoOnWithoutConsent","query":"mutation GoOnWithoutConsent($input:GoOnWithoutConsentInput!){goOnWithoutConsent(input:$input){seq}}"};

export const SetSectionOpenDocument: Operation<SetSectionOpenMutation, SetSectionOpenMutationVariables> = {"operationName":"SetSectionOpen","query":"mutation SetSectionOpen($input:SetSectionOpenInput!){setSectionOpen(input:$input){seq}}"};

export const SetPlanReadersDocument: Operation<SetPlanReadersMutation, SetPlanReadersMutationVariables> = {"operationName":"SetPlanReaders","query":"mutation SetPlanReaders($input:SetPlanReadersInput!){setPlanReaders(input:$input){id readers{...PlanPersonParts}}}fragment PlanPersonParts on Person{id name side relation organisation child colour regisseur isViewer}"};

export const ShareOwnPlanDocument: Operation<ShareOwnPlanMutation, ShareOwnPlanMutationVariables> = {"operationName":"ShareOwnPlan","query":"mutation ShareOwnPlan($input:ShareOwnPlanInput!){shareOwnPlan(input:$input){id readers{...PlanPersonParts}}}fragment PlanPersonParts on Person{id name side relation organisation child colour regisseur isViewer}"};

export const OpenPlanAnswersDocument: Operation<OpenPlanAnswersMutation, OpenPlanAnswersMutationVariables> = {"operationName":"OpenPlanAnswers","query":"mutation OpenPlanAnswers($input:OpenPlanAnswersInput!){openPlanAnswers(input:$input){seq}}"};

export const AdoptBesidePlanDocument: Operation<AdoptBesidePlanMutation, AdoptBesidePlanMutationVariables> = {"operationName":"AdoptBesidePlan","query":"mutation AdoptBesidePlan($input:AdoptBesidePlanInput!){adoptBesidePlan(input:$input){id number adoptedAt pdfPath}}"};