import { getLocale } from '#lib/paraglide/runtime.js';
import { learnTime } from '../ui/now.svelte.ts';
import { takeEarlyAnswer } from './early-answers.ts';
import type { Operation } from './operation.ts';
import { offlineProblem, problemOf, ProblemError } from './problem.ts';

/** How a question or a change travels, and whether it is sent again when the line is lost. */
export type Way = <Data, Variables>(
  operation: Operation<Data, Variables>,
  variables: Variables | undefined,
) => Promise<Data>;

/** The usual way: one request, as the person who signed in. Fails with OFFLINE on a lost line. */
export const overHttps: Way = (operation, variables) => carry(operation, variables, 'same-origin');

/** The same without any cookie: the server cannot know who asks. For pages that nobody is in. */
export const asAnyone: Way = (operation, variables) => carry(operation, variables, 'omit');

let signInAgain: (() => Promise<boolean>) | undefined;

/** Who lets somebody sign in again when the server asks for it; resolves with whether that was done. */
export function whenSignInIsAsked(listener: typeof signInAgain): void {
  signInAgain = listener;
}

/**
 * `fetch` that also learns the server's time from the answer. What asks a recent sign-in is sent again after it: the
 * server did nothing the first time, and one goes on where one was.
 */
export const askServer: typeof fetch = async (address, init) => {
  const early = takeEarlyAnswer(init);
  let asked = early?.asked;
  // What failed before the page was awake, as on a line that was not up yet, is asked again.
  let response = await early?.answer.catch(() => undefined);
  if (!response || asked === undefined) {
    asked = Date.now();
    response = await fetch(address, init);
  }
  learnTime(response.headers.get('date'), asked);
  if (!signInAgain || isFollowed(response)) return response;
  const text = await response.text();
  if (text.includes('"code":"SIGN_IN_AGAIN"') && (await signInAgain())) return fetch(address, init);
  return new Response(text, { status: response.status, headers: response.headers });
};

/** What is followed comes in parts, and is over long after the first. */
const isFollowed = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/event-stream') ?? false;

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
  if (answer.errors?.length || !answer.data) throw new ProblemError(await problemOf(answer.errors ?? []));
  return answer.data;
}
