/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
export type HouseholdNameQueryVariables = Exact<{
  id: string | number;
}>;


export type HouseholdNameQuery = { traject: { id: string, householdName: string } };

export const HouseholdNameDocument: Operation<HouseholdNameQuery, HouseholdNameQueryVariables> = {"operationName":"HouseholdName","query":"query HouseholdName($id:ID!){traject(id:$id){id householdName}}"};