/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { TypedDocumentNode as DocumentNode } from '@apollo/client';
/** What can be read or changed, for the access log. */
export type AccessedThing =
  /** Looked at someone's contact data. */
  | 'CONTACT_READ'
  /** Handed regie over. */
  | 'HANDED_OVER'
  /** Set or changed the regie level. */
  | 'LEVEL_CHANGED'
  /** Took part in a meeting. */
  | 'MEETING_JOINED'
  /** Opened a plan as PDF. */
  | 'PDF_READ'
  /** Changed who takes part, or data of who takes part. */
  | 'PEOPLE_CHANGED'
  /** Adopted a plan. */
  | 'PLAN_ADOPTED'
  /** Wrote in a plan. */
  | 'PLAN_CHANGED'
  /** Read a plan. */
  | 'PLAN_READ'
  /** Read a safety signal; only in the log as the regisseur reads it. */
  | 'SIGNAL_READ'
  /** Looked at the data of the traject. */
  | 'TRAJECT_READ';

export type AccessLogQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type AccessLogQuery = { accessLog: Array<{ id: string, at: string, who: string, role: string, what: Types.AccessedThing }> };


export const AccessLogDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AccessLog"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"accessLog"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"trajectId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"trajectId"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"who"}},{"kind":"Field","name":{"kind":"Name","value":"role"}},{"kind":"Field","name":{"kind":"Name","value":"what"}}]}}]}}]} as unknown as DocumentNode<AccessLogQuery, AccessLogQueryVariables>;