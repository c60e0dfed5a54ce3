/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../graph/schema.generated';

import type { Operation } from '../graph/operation.ts';
/** The languages on screen. */
export type Language =
  /** English. */
  | 'EN'
  /** Dutch, plain (B1). */
  | 'NL';

/** How own data are taken along. */
export type OwnDataForm =
  /** For another system: JSON, as `server/src/exchange/README.md` says. */
  | 'JSON'
  /** To read: a PDF. */
  | 'PDF';

/** Where the viewer's own data are in being put together. */
export type OwnDataState =
  /** Part after part is being looked up. */
  | 'GATHERING'
  /** Ready to be taken along. */
  | 'READY';

export type OwnDataNowFragment = { state: Types.OwnDataState, done: number, total: number, keptUntil: string };

export type MyDataQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataQuery = { myData: { state: Types.OwnDataState, done: number, total: number, keptUntil: string } | null };

export type GatherMyDataMutationVariables = Exact<{
  language: Types.Language;
}>;


export type GatherMyDataMutation = { gatherMyData: { state: Types.OwnDataState, done: number, total: number, keptUntil: string } };

export type TakeMyDataMutationVariables = Exact<{
  form: Types.OwnDataForm;
}>;


export type TakeMyDataMutation = { takeMyData: string };

export type ThrowAwayMyDataMutationVariables = Exact<{ [key: string]: never; }>;


export type ThrowAwayMyDataMutation = { throwAwayMyData: boolean };

export const MyDataDocument: Operation<MyDataQuery, MyDataQueryVariables> = {"operationName":"MyData","query":"query MyData{myData{...OwnDataNow}}fragment OwnDataNow on OwnData{state done total keptUntil}"};

export const GatherMyDataDocument: Operation<GatherMyDataMutation, GatherMyDataMutationVariables> = {"operationName":"GatherMyData","query":"mutation GatherMyData($language:Language!){gatherMyData(language:$language){...OwnDataNow}}fragment OwnDataNow on OwnData{state done total keptUntil}"};

export const TakeMyDataDocument: Operation<TakeMyDataMutation, TakeMyDataMutationVariables> = {"operationName":"TakeMyData","query":"mutation TakeMyData($form:OwnDataForm!){takeMyData(form:$form)}"};

export const ThrowAwayMyDataDocument: Operation<ThrowAwayMyDataMutation, ThrowAwayMyDataMutationVariables> = {"operationName":"ThrowAwayMyData","query":"mutation ThrowAwayMyData{throwAwayMyData}"};