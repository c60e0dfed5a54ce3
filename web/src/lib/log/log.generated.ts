/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
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

export type AccessLogQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type AccessLogQuery = { accessLog: Array<{ id: string, at: string, who: string, role: string, what: Types.AccessedThing }> };

export type AccessLogStateFragment = { anchoredAt: string | null, lastCheck: { at: string, chains: number, lines: number, broken: Array<{ chain: string, at: number, reason: Types.ChainFault }> } | null, refused: Array<{ id: string, at: string, who: string, role: string, right: Types.Right }> };

export type AccessLogStateQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessLogStateQuery = { accessLogOverview: { anchoredAt: string | null, lastCheck: { at: string, chains: number, lines: number, broken: Array<{ chain: string, at: number, reason: Types.ChainFault }> } | null, refused: Array<{ id: string, at: string, who: string, role: string, right: Types.Right }> } };

export type CheckAccessLogMutationVariables = Exact<{ [key: string]: never; }>;


export type CheckAccessLogMutation = { checkAccessLog: { anchoredAt: string | null, lastCheck: { at: string, chains: number, lines: number, broken: Array<{ chain: string, at: number, reason: Types.ChainFault }> } | null, refused: Array<{ id: string, at: string, who: string, role: string, right: Types.Right }> } };

export type OrganisationLogQueryVariables = Exact<{
  group?: Types.OrganisationActGroup | null | undefined;
  before?: number | null | undefined;
}>;


export type OrganisationLogQuery = { organisationLog: { next: number | null, lines: Array<{ id: string, at: string, who: string, role: string, act: Types.OrganisationAct, about: string | null, before: Array<Types.OrganisationRole> | null, after: Array<Types.OrganisationRole> | null, way: Types.SignInWay | null, refusal: Types.SignInRefusal | null, device: string | null, count: number | null }> } };

export const AccessLogDocument: Operation<AccessLogQuery, AccessLogQueryVariables> = {"operationName":"AccessLog","query":"query AccessLog($trajectId:ID!){accessLog(trajectId:$trajectId){id at who role what}}"};

export const AccessLogStateDocument: Operation<AccessLogStateQuery, AccessLogStateQueryVariables> = {"operationName":"AccessLogState","query":"query AccessLogState{accessLogOverview{...AccessLogState}}fragment AccessLogState on AccessLogOverview{anchoredAt lastCheck{at chains lines broken{chain at reason}}refused{id at who role right}}"};

export const CheckAccessLogDocument: Operation<CheckAccessLogMutation, CheckAccessLogMutationVariables> = {"operationName":"CheckAccessLog","query":"mutation CheckAccessLog{checkAccessLog{...AccessLogState}}fragment AccessLogState on AccessLogOverview{anchoredAt lastCheck{at chains lines broken{chain at reason}}refused{id at who role right}}"};

export const OrganisationLogDocument: Operation<OrganisationLogQuery, OrganisationLogQueryVariables> = {"operationName":"OrganisationLog","query":"query OrganisationLog($group:OrganisationActGroup$before:Int){organisationLog(group:$group before:$before){lines{id at who role act about before after way refusal device count}next}}"};