/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
export type PlaceKeepingQueryVariables = Exact<{ [key: string]: never; }>;


export type PlaceKeepingQuery = { place: { keeping: { readMonths: number, keepMonths: number, keepMonthsWithChildren: number } | null } };

export const PlaceKeepingDocument: Operation<PlaceKeepingQuery, PlaceKeepingQueryVariables> = {"operationName":"PlaceKeeping","query":"query PlaceKeeping{place{keeping{readMonths keepMonths keepMonthsWithChildren}}}"};