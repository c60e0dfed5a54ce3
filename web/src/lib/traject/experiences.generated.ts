/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** Kinds of meetings. */
export type MeetingKind =
  /** The first meeting. */
  | 'STARTOVERLEG'
  /** A progress meeting. */
  | 'VOORTGANGSOVERLEG';

export type ExperiencesQueryVariables = Exact<{
  trajectId: string | number;
}>;


export type ExperiencesQuery = { traject: { id: string, experiences: Array<{ meetingId: string, startsAt: string, kind: Types.MeetingKind, from: string, least: number, lines: Array<string>, moods: { good: number, neutral: number, hard: number } | null }> | null } };

export const ExperiencesDocument: Operation<ExperiencesQuery, ExperiencesQueryVariables> = {"operationName":"Experiences","query":"query Experiences($trajectId:ID!){traject(id:$trajectId){id experiences{meetingId startsAt kind from least moods{good neutral hard}lines}}}"};