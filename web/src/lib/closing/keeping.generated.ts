/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
export type PlanKeepingQueryVariables = Exact<{
  id: string | number;
}>;


export type PlanKeepingQuery = { plan: { id: string, keeping: { readMonths: number, keepMonths: number, readUntil: string | null, eraseAt: string | null } } };

export const PlanKeepingDocument: Operation<PlanKeepingQuery, PlanKeepingQueryVariables> = {"operationName":"PlanKeeping","query":"query PlanKeeping($id:ID!){plan(id:$id){id keeping{readMonths keepMonths readUntil eraseAt}}}"};