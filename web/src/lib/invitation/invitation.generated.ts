/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Where a guest stands. */
export type Admission =
  /** Let in as a person on the list. */
  | 'ADMITTED'
  /** Not let in, or taken out of the meeting. */
  | 'REFUSED'
  /** The chair has not decided. */
  | 'WAITING';

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

/** How a session came to be. */
export type SessionKind =
  /** A professional with an account. */
  | 'ACCOUNT'
  /** Somebody with a meeting code, admitted or waiting. */
  | 'GUEST'
  /** A household or network member with a personal link. */
  | 'PERSON';

/** The three sides of a table. */
export type Side =
  /** The household itself. */
  | 'HOUSEHOLD'
  /** Family, friends, neighbours. */
  | 'NETWORK'
  /** People who help because of their work. */
  | 'PROFESSIONAL';

export type InvitationPreviewQueryVariables = Exact<{
  token: string;
}>;


export type InvitationPreviewQuery = { invitationPreview: { forFirstName: string, invitedBy: string, meetsAt: string | null, readers: Array<Types.Side> } };

export type RedeemInvitationMutationVariables = Exact<{
  token: string;
}>;


export type RedeemInvitationMutation = { redeemInvitation: { kind: Types.SessionKind, name: string, accountId: string | null, organisationRoles: Array<Types.OrganisationRole>, meetingId: string | null, ownDevice: boolean, persons: Array<{ id: string, trajectId: string, name: string, side: Types.Side, child: boolean, relation: string, regisseur: boolean, colour: number }> } };

export type JoinByCodeMutationVariables = Exact<{
  code: string;
  name: string;
}>;


export type JoinByCodeMutation = { joinByCode: { meetingId: string, admission: Types.Admission } };

export type MyAdmissionSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type MyAdmissionSubscription = { myAdmission: { meetingId: string, admission: Types.Admission } };

export const InvitationPreviewDocument: Operation<InvitationPreviewQuery, InvitationPreviewQueryVariables> = {"operationName":"InvitationPreview","query":"query InvitationPreview($token:String!){invitationPreview(token:$token){forFirstName invitedBy meetsAt readers}}"};

export const RedeemInvitationDocument: Operation<RedeemInvitationMutation, RedeemInvitationMutationVariables> = {"operationName":"RedeemInvitation","query":"mutation RedeemInvitation($token:String!){redeemInvitation(token:$token){...Viewer}}fragment Viewer on Me{kind name accountId organisationRoles meetingId ownDevice persons{id trajectId name side child relation regisseur colour}}"};

export const JoinByCodeDocument: Operation<JoinByCodeMutation, JoinByCodeMutationVariables> = {"operationName":"JoinByCode","query":"mutation JoinByCode($code:String!$name:String!){joinByCode(code:$code name:$name){meetingId admission}}"};

export const MyAdmissionDocument: Operation<MyAdmissionSubscription, MyAdmissionSubscriptionVariables> = {"operationName":"MyAdmission","query":"subscription MyAdmission{myAdmission{meetingId admission}}"};