/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Someone who comes to take part. */
export type AddPersonInput = {
  /** Account of a colleague; then name and organisation come from it. */
  accountId?: string | number | null | undefined;
  /** True for a child of the household. */
  child?: boolean | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /** Name, 1-120 characters; not needed with an account. */
  name?: string | null | undefined;
  /** Organisation, for a professional without account. */
  organisation?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Relation in words. */
  relation: string;
  /** Household, network or professional. */
  side: Side;
  /** Kinds of support, for the network. */
  support?: Array<SupportKind> | null | undefined;
  /** The traject. */
  trajectId: string | number;
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

/** What changes about a person. */
export type ChangePersonInput = {
  /** Postal address. */
  address?: string | null | undefined;
  /**
   * Who may see single data; of which nothing is said stay as they are. Nobody widens another's, nor a child its own.
   * Errors: FORBIDDEN.
   */
  audiences?: Array<DatumAudienceInput> | null | undefined;
  /** Day of birth; null clears it, absent leaves it. */
  birthDate?: string | null | undefined;
  /** Whether this is a child of the household; only the regisseur may say so. Errors: FORBIDDEN. */
  child?: boolean | null | undefined;
  /**
   * Of a child: who decides over its data, an adult who has custody and with whom it is safe; null for nobody, absent leaves
   * it. A regisseur who is a professional names one, and nobody from whom the data are hidden: hiding them from who decides
   * ends that. That person sees the data, changes them and who else sees them, and
   * nothing else of the child. Errors: FORBIDDEN, INPUT_INVALID.
   */
  decidedById?: string | number | null | undefined;
  /** E-mail address. */
  email?: string | null | undefined;
  /**
   * Persons from whom the contact data are hidden from now on, whatever their side may see: beside those from whom they are.
   * The person and the regisseur do that, at once. A regisseur who is a professional sees them always. Errors:
   * INPUT_INVALID.
   */
  hideFrom?: Array<string | number> | null | undefined;
  /** Name. */
  name?: string | null | undefined;
  /** The person. */
  personId: string | number;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Relation in words. */
  relation?: string | null | undefined;
  /** Persons from whom they are hidden no longer. Only the person says that, and for a child nobody. Errors: FORBIDDEN. */
  showAgainTo?: Array<string | number> | null | undefined;
  /** Kinds of support. */
  support?: Array<SupportKind> | null | undefined;
  /** Who may see all of the contact data besides the person and the regisseur; `audiences` goes before it. */
  visibleTo?: Array<Side> | null | undefined;
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

/** Who may see one datum of a person, besides that person and the regisseur. */
export type DatumAudienceInput = {
  /** Which datum. */
  datum: ContactDatum;
  /** Sides that see it. */
  visibleTo: Array<Side>;
};

/** A handover of regie. */
export type HandOverInput = {
  /** Account of the new regisseur. */
  accountId: string | number;
  /** True: to or from a certified institution (SAVE/GI); then the method asks for a warm handover. */
  certified?: boolean | null | undefined;
  /** What of the open things was gone through with who takes over; kept with the reason. */
  checked?: Array<HandedItem> | null | undefined;
  /** Day on which both are asked by mail whether it goes well; absent: no such day. */
  followUpOn?: string | null | undefined;
  /** From when; absent or past: at once. At most 90 days ahead. */
  from?: string | null | undefined;
  /** Why, in a sentence. */
  motivation: string;
  /** The traject. */
  trajectId: string | number;
  /** The meeting in which all talk together, held or planned before the handover; needed when `certified`. */
  warmMeetingId?: string | number | null | undefined;
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

/** That a person asked to show contact data to others. */
export type ShowAsAskedInput = {
  /** Who may see which of the data from now on. */
  audiences: Array<AskedAudienceInput>;
  /** Who asked. */
  personId: string | number;
};

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

export type PersonCardFragment = { id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, invitationState: Types.InvitationState | null, canBeInvited: boolean, canBeInvitedByHand: boolean, unconfirmed: boolean | null, timesCameIn: number | null, workContact: { phone: string | null, email: string | null } | null, contact: { phone: string, email: string, emailRefused: boolean, address: string, birthDate: string | null, emailByAnother: boolean, decidedById: string | null, hiddenFrom: Array<string> | null, audiences: Array<{ datum: Types.ContactDatum, visibleTo: Array<Types.Side> }> | null } | null };

export type PeopleOfTrajectQueryVariables = Exact<{
  id: string | number;
}>;


export type PeopleOfTrajectQuery = { traject: { id: string, people: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, invitationState: Types.InvitationState | null, canBeInvited: boolean, canBeInvitedByHand: boolean, unconfirmed: boolean | null, timesCameIn: number | null, workContact: { phone: string | null, email: string | null } | null, contact: { phone: string, email: string, emailRefused: boolean, address: string, birthDate: string | null, emailByAnother: boolean, decidedById: string | null, hiddenFrom: Array<string> | null, audiences: Array<{ datum: Types.ContactDatum, visibleTo: Array<Types.Side> }> | null } | null }> } };

export type ColleaguesQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type ColleaguesQuery = { colleagues: Array<{ accountId: string, name: string, function: string }> };

export type AddPersonMutationVariables = Exact<{
  input: Types.AddPersonInput;
}>;


export type AddPersonMutation = { addPerson: { id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, invitationState: Types.InvitationState | null, canBeInvited: boolean, canBeInvitedByHand: boolean, unconfirmed: boolean | null, timesCameIn: number | null, workContact: { phone: string | null, email: string | null } | null, contact: { phone: string, email: string, emailRefused: boolean, address: string, birthDate: string | null, emailByAnother: boolean, decidedById: string | null, hiddenFrom: Array<string> | null, audiences: Array<{ datum: Types.ContactDatum, visibleTo: Array<Types.Side> }> | null } | null } };

export type ChangePersonMutationVariables = Exact<{
  input: Types.ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson: { id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, invitationState: Types.InvitationState | null, canBeInvited: boolean, canBeInvitedByHand: boolean, unconfirmed: boolean | null, timesCameIn: number | null, workContact: { phone: string | null, email: string | null } | null, contact: { phone: string, email: string, emailRefused: boolean, address: string, birthDate: string | null, emailByAnother: boolean, decidedById: string | null, hiddenFrom: Array<string> | null, audiences: Array<{ datum: Types.ContactDatum, visibleTo: Array<Types.Side> }> | null } | null } };

export type ShowContactAsAskedMutationVariables = Exact<{
  input: Types.ShowAsAskedInput;
}>;


export type ShowContactAsAskedMutation = { showContactAsAsked: { id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, support: Array<Types.SupportKind>, organisation: string | null, regisseur: boolean, isViewer: boolean, colour: number, invitationState: Types.InvitationState | null, canBeInvited: boolean, canBeInvitedByHand: boolean, unconfirmed: boolean | null, timesCameIn: number | null, workContact: { phone: string | null, email: string | null } | null, contact: { phone: string, email: string, emailRefused: boolean, address: string, birthDate: string | null, emailByAnother: boolean, decidedById: string | null, hiddenFrom: Array<string> | null, audiences: Array<{ datum: Types.ContactDatum, visibleTo: Array<Types.Side> }> | null } | null } };

export type RemovePersonMutationVariables = Exact<{
  personId: string | number;
}>;


export type RemovePersonMutation = { removePerson: boolean };

export type HandOverRegieMutationVariables = Exact<{
  input: Types.HandOverInput;
}>;


export type HandOverRegieMutation = { handOverRegie: { id: string, viewerRights: Array<Types.Right>, regisseur: { id: string, name: string } | null } };

export type InviteMutationVariables = Exact<{
  personId: string | number;
  channel: Types.InvitationChannel;
  email?: string | null | undefined;
}>;


export type InviteMutation = { invite: { id: string, state: Types.InvitationState, expiresAt: string, link: string | null, qrSvg: string | null, person: { id: string, invitationState: Types.InvitationState | null } } };

export type InviteByLetterMutationVariables = Exact<{
  personId: string | number;
}>;


export type InviteByLetterMutation = { inviteByLetter: string };

export type ConfirmDeviceMutationVariables = Exact<{
  personId: string | number;
  code: string;
}>;


export type ConfirmDeviceMutation = { confirmDevice: boolean };

export type WithdrawInvitationMutationVariables = Exact<{
  personId: string | number;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: boolean };

export type HandoverOfTrajectQueryVariables = Exact<{
  id: string | number;
}>;


export type HandoverOfTrajectQuery = { traject: { id: string, handover: { open: Array<{ item: Types.HandedItem, count: number }>, planned: { from: string, to: string, followUpOn: string | null, waitsForMeeting: boolean } | null, candidates: Array<{ accountId: string, name: string, function: string, fits: boolean }> } | null } };

export type WithdrawHandoverMutationVariables = Exact<{
  trajectId: string | number;
}>;


export type WithdrawHandoverMutation = { withdrawHandover: boolean };

export type MyTrajectIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyTrajectIdsQuery = { myTrajecten: Array<{ id: string }> };

export type MyRegisseurQueryVariables = Exact<{
  id: string | number;
}>;


export type MyRegisseurQuery = { traject: { id: string, regisseur: { id: string, name: string, workContact: { phone: string | null, email: string | null } | null } | null } };

export const PeopleOfTrajectDocument: Operation<PeopleOfTrajectQuery, PeopleOfTrajectQueryVariables> = {"operationName":"PeopleOfTraject","query":"query PeopleOfTraject($id:ID!){traject(id:$id){id people{...PersonCard}}}fragment PersonCard on Person{id trajectId name side child relation support organisation regisseur isViewer colour invitationState canBeInvited canBeInvitedByHand workContact{phone email}unconfirmed timesCameIn contact{phone email emailRefused address birthDate emailByAnother audiences{datum visibleTo}decidedById hiddenFrom}}"};

export const ColleaguesDocument: Operation<ColleaguesQuery, ColleaguesQueryVariables> = {"operationName":"Colleagues","query":"query Colleagues($trajectId:ID!){colleagues(trajectId:$trajectId){accountId name function}}"};

export const AddPersonDocument: Operation<AddPersonMutation, AddPersonMutationVariables> = {"operationName":"AddPerson","query":"mutation AddPerson($input:AddPersonInput!){addPerson(input:$input){...PersonCard}}fragment PersonCard on Person{id trajectId name side child relation support organisation regisseur isViewer colour invitationState canBeInvited canBeInvitedByHand workContact{phone email}unconfirmed timesCameIn contact{phone email emailRefused address birthDate emailByAnother audiences{datum visibleTo}decidedById hiddenFrom}}"};

export const ChangePersonDocument: Operation<ChangePersonMutation, ChangePersonMutationVariables> = {"operationName":"ChangePerson","query":"mutation ChangePerson($input:ChangePersonInput!){changePerson(input:$input){...PersonCard}}fragment PersonCard on Person{id trajectId name side child relation support organisation regisseur isViewer colour invitationState canBeInvited canBeInvitedByHand workContact{phone email}unconfirmed timesCameIn contact{phone email emailRefused address birthDate emailByAnother audiences{datum visibleTo}decidedById hiddenFrom}}"};

export const ShowContactAsAskedDocument: Operation<ShowContactAsAskedMutation, ShowContactAsAskedMutationVariables> = {"operationName":"ShowContactAsAsked","query":"mutation ShowContactAsAsked($input:ShowAsAskedInput!){showContactAsAsked(input:$input){...PersonCard}}fragment PersonCard on Person{id trajectId name side child relation support organisation regisseur isViewer colour invitationState canBeInvited canBeInvitedByHand workContact{phone email}unconfirmed timesCameIn contact{phone email emailRefused address birthDate emailByAnother audiences{datum visibleTo}decidedById hiddenFrom}}"};

export const RemovePersonDocument: Operation<RemovePersonMutation, RemovePersonMutationVariables> = {"operationName":"RemovePerson","query":"mutation RemovePerson($personId:ID!){removePerson(personId:$personId)}"};

export const HandOverRegieDocument: Operation<HandOverRegieMutation, HandOverRegieMutationVariables> = {"operationName":"HandOverRegie","query":"mutation HandOverRegie($input:HandOverInput!){handOverRegie(input:$input){id regisseur{id name}viewerRights}}"};

export const InviteDocument: Operation<InviteMutation, InviteMutationVariables> = {"operationName":"Invite","query":"mutation Invite($personId:ID!$channel:InvitationChannel!$email:String){invite(personId:$personId channel:$channel email:$email){id state expiresAt link qrSvg person{id invitationState}}}"};

export const InviteByLetterDocument: Operation<InviteByLetterMutation, InviteByLetterMutationVariables> = {"operationName":"InviteByLetter","query":"mutation InviteByLetter($personId:ID!){inviteByLetter(personId:$personId)}"};

export const ConfirmDeviceDocument: Operation<ConfirmDeviceMutation, ConfirmDeviceMutationVariables> = {"operationName":"ConfirmDevice","query":"mutation ConfirmDevice($personId:ID!$code:String!){confirmDevice(personId:$personId code:$code)}"};

export const WithdrawInvitationDocument: Operation<WithdrawInvitationMutation, WithdrawInvitationMutationVariables> = {"operationName":"WithdrawInvitation","query":"mutation WithdrawInvitation($personId:ID!){withdrawInvitation(personId:$personId)}"};

export const HandoverOfTrajectDocument: Operation<HandoverOfTrajectQuery, HandoverOfTrajectQueryVariables> = {"operationName":"HandoverOfTraject","query":"query HandoverOfTraject($id:ID!){traject(id:$id){id handover{open{item count}planned{from to followUpOn waitsForMeeting}candidates{accountId name function fits}}}}"};

export const WithdrawHandoverDocument: Operation<WithdrawHandoverMutation, WithdrawHandoverMutationVariables> = {"operationName":"WithdrawHandover","query":"mutation WithdrawHandover($trajectId:ID!){withdrawHandover(trajectId:$trajectId)}"};

export const MyTrajectIdsDocument: Operation<MyTrajectIdsQuery, MyTrajectIdsQueryVariables> = {"operationName":"MyTrajectIds","query":"query MyTrajectIds{myTrajecten{id}}"};

export const MyRegisseurDocument: Operation<MyRegisseurQuery, MyRegisseurQueryVariables> = {"operationName":"MyRegisseur","query":"query MyRegisseur($id:ID!){traject(id:$id){id regisseur{id name workContact{phone email}}}}"};