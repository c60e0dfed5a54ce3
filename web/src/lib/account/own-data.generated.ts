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

export type MyDataProgressQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDataProgressQuery = { myDataProgress: { done: number, total: number } | null };

export type TakeMyDataMutationVariables = Exact<{
  form: Types.OwnDataForm;
  language: Types.Language;
}>;


export type TakeMyDataMutation = { takeMyData: string };

export const MyDataProgressDocument: Operation<MyDataProgressQuery, MyDataProgressQueryVariables> = {"operationName":"MyDataProgress","query":"query MyDataProgress{myDataProgress{done total}}"};

export const TakeMyDataDocument: Operation<TakeMyDataMutation, TakeMyDataMutationVariables> = {"operationName":"TakeMyData","query":"mutation TakeMyData($form:OwnDataForm!$language:Language!){takeMyData(form:$form language:$language)}"};