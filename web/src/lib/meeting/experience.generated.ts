/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** How somebody found a meeting. */
export type Mood =
  /** It went well. */
  | 'GOOD'
  /** It was hard. */
  | 'HARD'
  /** In between. */
  | 'NEUTRAL';

/** How a meeting was. */
export type TellExperienceInput = {
  /** A line for the regisseur, at most 300 characters; empty: none. */
  line: string;
  /** The meeting. */
  meetingId: string | number;
  /** A face. */
  mood: Mood;
};

export type OwnExperiencePartsFragment = { meetingId: string, until: string, least: number, mood: Types.Mood | null, line: string };

export type MyExperienceQueryVariables = Exact<{
  meetingId: string | number;
}>;


export type MyExperienceQuery = { myExperience: { meetingId: string, until: string, least: number, mood: Types.Mood | null, line: string } | null };

export type TellExperienceMutationVariables = Exact<{
  input: Types.TellExperienceInput;
}>;


export type TellExperienceMutation = { tellExperience: { meetingId: string, until: string, least: number, mood: Types.Mood | null, line: string } };

export const MyExperienceDocument: Operation<MyExperienceQuery, MyExperienceQueryVariables> = {"operationName":"MyExperience","query":"query MyExperience($meetingId:ID!){myExperience(meetingId:$meetingId){...OwnExperienceParts}}fragment OwnExperienceParts on OwnExperience{meetingId until least mood line}"};

export const TellExperienceDocument: Operation<TellExperienceMutation, TellExperienceMutationVariables> = {"operationName":"TellExperience","query":"mutation TellExperience($input:TellExperienceInput!){tellExperience(input:$input){...OwnExperienceParts}}fragment OwnExperienceParts on OwnExperience{meetingId until least mood line}"};