import type { TypedDocumentNode } from '@apollo/client';
import { getLocale } from '#lib/paraglide/runtime.js';
import { wireOperation } from './operation.ts';
import { offlineProblem, problemFrom, ProblemError } from './problem.ts';

/** Variables that may be left out when an operation has none. */
export type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * One operation over HTTP, without cache: all that public pages need. Throws `ProblemError` with a text for a
 * person; code OFFLINE when there is no answer.
 */
export async function post<Data, Variables>(
  document: TypedDocumentNode<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  let answer: { data?: Data; errors?: { message: string; extensions?: Record<string, unknown> }[] };
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': getLocale(),
      },
      credentials: 'same-origin',
      body: JSON.stringify({ ...wireOperation(document), variables }),
    });
    answer = await response.json();
  } catch {
    throw new ProblemError(offlineProblem());
  }
  if (answer.errors?.length || !answer.data) throw new ProblemError(problemFrom(answer.errors ?? []));
  return answer.data;
}
