import type { OperationVariables } from '@apollo/client';
import type { Operation } from './operation.ts';
import { overHttps, type Way } from './post.ts';
import { offlineProblem, ProblemError } from './problem.ts';

/** What goes with an operation: its variables, left out when it has none, and the way, when it is not the usual one. */
type With<Variables> =
  Record<string, never> extends Variables
    ? [variables?: Variables, way?: Way]
    : [variables: Variables, way?: Way];

let apollo: Promise<typeof import('./apollo.ts')> | undefined;

/** Apollo with its cache: a third of what a page weighs, so it comes when a screen looks at something for the first time. */
export async function loadApollo(): Promise<typeof import('./apollo.ts')> {
  apollo ??= import('./apollo.ts');
  try {
    return await apollo;
  } catch {
    apollo = undefined;
    throw new ProblemError(offlineProblem());
  }
}

/**
 * Asks a question once and gives the answer to who asked, past every cache: what is asked in a click is wanted as it is
 * now. What a screen keeps showing is a `LiveQuery`. Throws `ProblemError`, with code OFFLINE when there is no answer.
 */
export function ask<Data, Variables extends OperationVariables>(
  operation: Operation<Data, Variables>,
  ...[variables, way = overHttps]: With<Variables>
): Promise<Data> {
  return way(operation, variables);
}

/**
 * Does something, once, at the server. Where a screen looks at something (`LiveQuery`), the answer goes through Apollo's
 * cache and so renews whatever shows the same; no other page fetches Apollo for it. `overHttps` keeps the answer from
 * the cache, for a store that takes it itself. Throws `ProblemError`, with code OFFLINE when there is no answer.
 */
export async function send<Data, Variables extends OperationVariables>(
  operation: Operation<Data, Variables>,
  ...[variables, way]: With<Variables>
): Promise<Data> {
  const looking = way ? undefined : await apollo?.catch(() => undefined);
  if (!looking) return (way ?? overHttps)(operation, variables);
  const { client, documentOf, problemOfApollo } = looking;
  try {
    const { data } = await client.mutate({ mutation: documentOf(operation), variables } as never);
    return data as Data;
  } catch (error) {
    throw new ProblemError(problemOfApollo(error));
  }
}
