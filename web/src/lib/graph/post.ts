import { getLocale } from '#lib/paraglide/runtime.js';
import { learnTime } from '../ui/now.svelte.ts';
import type { Operation } from './operation.ts';
import { offlineProblem, problemFrom, ProblemError } from './problem.ts';

/** How a question or a change travels, and whether it is sent again when the line is lost. */
export type Way = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
) => Promise<Data>;

/** The usual way: one request, as the person who signed in. Fails with OFFLINE on a lost line. */
export const overHttps: Way = (operation, variables) => carry(operation, variables, 'same-origin');

/** The same without any cookie: the server cannot know who asks. For pages that nobody is in. */
export const asAnyone: Way = (operation, variables) => carry(operation, variables, 'omit');

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
