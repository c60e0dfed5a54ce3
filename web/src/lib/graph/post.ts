import { getLocale } from '#lib/paraglide/runtime.js';
import { learnTime } from '../ui/now.svelte.ts';
import type { Operation } from './operation.ts';
import { offlineProblem, problemFrom, ProblemError } from './problem.ts';

/** Variables that may be left out when an operation has none. */
export type VariablesOf<Variables> =
  Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables];

/**
 * One operation over HTTP, without cache: all that public pages need. Throws `ProblemError` with a text for a
 * person; code OFFLINE when there is no answer.
 */
export function post<Data, Variables>(
  operation: Operation<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return carry(operation, variables, 'same-origin');
}

/** The same without any cookie: the server cannot know who asks. For pages that nobody is in. */
export function postAsAnyone<Data, Variables>(
  operation: Operation<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return carry(operation, variables, 'omit');
}

/** `fetch` that also learns the server's time from the answer. */
export const askServer: typeof fetch = async (address, init) => {
  const asked = Date.now();
  const response = await fetch(address, init);
  learnTime(response.headers.get('date'), asked);
  return response;
};

async function carry<Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
  credentials: RequestCredentials,
): Promise<Data> {
  let answer: { data?: Data; errors?: { message: string; extensions?: Record<string, unknown> }[] };
  try {
    const response = await askServer('/graphql', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        'accept-language': getLocale(),
      },
      credentials,
      body: JSON.stringify({ ...operation, variables }),
    });
    answer = await response.json();
  } catch {
    throw new ProblemError(offlineProblem());
  }
  if (answer.errors?.length || !answer.data) throw new ProblemError(problemFrom(answer.errors ?? []));
  return answer.data;
}
