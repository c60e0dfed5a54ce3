/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** The first appointment. */
export type AppointRegisseurInput = {
  /** Account of the professional; absent when someone of the household leads itself. */
  accountId?: string | number | null | undefined;
  /** First level, 1-5. */
  level: number;
  /** Why this level, required. */
  motivation: string;
  /** Person of the household or network who leads (level 1, and 2020). */
  personId?: string | number | null | undefined;
  /** The traject. */
  trajectId: string | number;
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
  holds?: boolean | null | undefined;
};

/** A member of the household at intake. */
export type HouseholdMemberInput = {
  /** Day of birth. */
  birthDate?: string | null | undefined;
  /** True for a child. */
  child: boolean;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Name, 1-120 characters. */
  name: string;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Place in the household, such as `moeder`. */
  relation: string;
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

/** The intake on one page. */
export type RegisterRequestInput = {
  /** Answers to the criteria of the regiekaart. */
  answers: Array<CriterionAnswerInput>;
  /** Who asks: name and relation in words. */
  askedBy: string;
  /** Edition of the method; the default one when absent. */
  edition?: string | number | null | undefined;
  /** Name of the household, as it wants to be called. */
  householdName: string;
  /** Is there danger of life now? Then 112 comes first. */
  lifeThreatening?: boolean | null | undefined;
  /** Members of the household, children too; at least one. */
  members: Array<HouseholdMemberInput>;
  /** Why, in the words of who asks; at most 4000 characters. */
  reason: string;
  /** Does anyone have worries about safety or basic care? Null: not asked. */
  unsafe?: boolean | null | undefined;
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

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

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

export type RegisseurCandidatesQueryVariables = Exact<{
  edition: string | number;
  level: number;
}>;


export type RegisseurCandidatesQuery = { regisseurCandidates: Array<{ accountId: string, name: string, function: string, profiles: Array<string>, fits: boolean, leads: number, whyNot: { asked: Array<string>, has: Array<string> } | null }> };

export type RequestOfTrajectQueryVariables = Exact<{
  id: string | number;
}>;


export type RequestOfTrajectQuery = { traject: { id: string, request: { askedBy: string, reason: string, unsafe: boolean | null, lifeThreatening: boolean | null, answers: Array<{ criterion: Types.Criterion, holds: boolean | null }> } | null } };

export type RegisterRequestMutationVariables = Exact<{
  input: Types.RegisterRequestInput;
}>;


export type RegisterRequestMutation = { registerRequest: { id: string, people: Array<{ id: string, name: string, child: boolean, side: Types.Side }> } };

export type AppointFirstRegisseurMutationVariables = Exact<{
  input: Types.AppointRegisseurInput;
}>;


export type AppointFirstRegisseurMutation = { appointFirstRegisseur: { id: string, viewerRights: Array<Types.Right>, regisseur: { id: string, name: string } | null, people: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, invitationState: Types.InvitationState | null, canBeInvited: boolean, canBeInvitedByHand: boolean, unconfirmed: boolean | null, timesCameIn: number | null, workContact: { phone: string | null, email: string | null } | null, contact: { phone: string, email: string, emailRefused: boolean, address: string, birthDate: string | null, emailByAnother: boolean, decidedById: string | null, hiddenFrom: Array<string> | null, audiences: Array<{ datum: Types.ContactDatum, visibleTo: Array<Types.Side> }> | null } | null }>, regie: { trajectId: string, level: number | null } | null } };

export type WaitingRequestsQueryVariables = Exact<{ [key: string]: never; }>;


export type WaitingRequestsQuery = { waitingRequests: Array<{ trajectId: string, registeredAt: string, registeredBy: string | null }> };

export type TakeOverRequestMutationVariables = Exact<{
  trajectId: string | number;
}>;


export type TakeOverRequestMutation = { takeOverRequest: boolean };

export const RegisseurCandidatesDocument: Operation<RegisseurCandidatesQuery, RegisseurCandidatesQueryVariables> = {"operationName":"RegisseurCandidates","query":"query RegisseurCandidates($edition:ID!$level:Int!){regisseurCandidates(edition:$edition level:$level){accountId name function profiles fits whyNot{asked has}leads}}"};

export const RequestOfTrajectDocument: Operation<RequestOfTrajectQuery, RequestOfTrajectQueryVariables> = {"operationName":"RequestOfTraject","query":"query RequestOfTraject($id:ID!){traject(id:$id){id request{askedBy reason unsafe lifeThreatening answers{criterion holds}}}}"};

export const RegisterRequestDocument: Operation<RegisterRequestMutation, RegisterRequestMutationVariables> = {"operationName":"RegisterRequest","query":"mutation RegisterRequest($input:RegisterRequestInput!){registerRequest(input:$input){id people{id name child side}}}"};

export const AppointFirstRegisseurDocument: Operation<AppointFirstRegisseurMutation, AppointFirstRegisseurMutationVariables> = {"operationName":"AppointFirstRegisseur","query":"mutation AppointFirstRegisseur($input:AppointRegisseurInput!){appointFirstRegisseur(input:$input){id regisseur{id name}people{...PersonCard}viewerRights regie{trajectId level}}}fragment PersonCard on Person{id trajectId name side child relation support organisation regisseur isViewer colour invitationState canBeInvited canBeInvitedByHand workContact{phone email}unconfirmed timesCameIn contact{phone email emailRefused address birthDate emailByAnother audiences{datum visibleTo}decidedById hiddenFrom}}"};

export const WaitingRequestsDocument: Operation<WaitingRequestsQuery, WaitingRequestsQueryVariables> = {"operationName":"WaitingRequests","query":"query WaitingRequests{waitingRequests{trajectId registeredAt registeredBy}}"};

export const TakeOverRequestDocument: Operation<TakeOverRequestMutation, TakeOverRequestMutationVariables> = {"operationName":"TakeOverRequest","query":"mutation TakeOverRequest($trajectId:ID!){takeOverRequest(trajectId:$trajectId)}"};