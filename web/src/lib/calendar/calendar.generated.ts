/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
export type MyCalendarFeedQueryVariables = Exact<{ [key: string]: never; }>;


export type MyCalendarFeedQuery = { myCalendarFeed: { madeAt: string } | null };

export type MakeCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeCalendarFeedMutation = { makeCalendarFeed: string };

export type EndCalendarFeedMutationVariables = Exact<{ [key: string]: never; }>;


export type EndCalendarFeedMutation = { endCalendarFeed: boolean };

export const MyCalendarFeedDocument: Operation<MyCalendarFeedQuery, MyCalendarFeedQueryVariables> = {"operationName":"MyCalendarFeed","query":"query MyCalendarFeed{myCalendarFeed{madeAt}}"};

export const MakeCalendarFeedDocument: Operation<MakeCalendarFeedMutation, MakeCalendarFeedMutationVariables> = {"operationName":"MakeCalendarFeed","query":"mutation MakeCalendarFeed{makeCalendarFeed}"};

export const EndCalendarFeedDocument: Operation<EndCalendarFeedMutation, EndCalendarFeedMutationVariables> = {"operationName":"EndCalendarFeed","query":"mutation EndCalendarFeed{endCalendarFeed}"};