import type { OperationVariables } from '@apollo/client';
import type { Operation } from './operation.ts';
import type { VariablesOf } from './post.ts';
import { offlineProblem, ProblemError } from './problem.ts';

/** Apollo with its cache: a third of what a page weighs, so it comes when a screen asks for the first time. */
export async function loadApollo(): Promise<typeof import('./apollo.ts')> {
  try {
    return await import('./apollo.ts');
  } catch {
    throw new ProblemError(offlineProblem());
  }
}

/** Asks once, past the cache. Throws `ProblemError`. */
export async function ask<Data, Variables extends OperationVariables>(
  operation: Operation<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return settle<Data>(({ client, documentOf }) =>
    client.query({ query: documentOf(operation), variables, fetchPolicy: 'network-only' } as never),
  );
}

/** Does something over HTTP; what comes back renews every screen that shows it. Throws `ProblemError`. */
export async function mutate<Data, Variables extends OperationVariables>(
  operation: Operation<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return settle<Data>(({ client, documentOf }) =>
    client.mutate({ mutation: documentOf(operation), variables } as never),
  );
}

async function settle<Data>(
  act: (apollo: typeof import('./apollo.ts')) => Promise<{ data?: unknown }>,
): Promise<Data> {
  const apollo = await loadApollo();
  try {
    return (await act(apollo)).data as Data;
  } catch (error) {
    throw new ProblemError(apollo.problemOfApollo(error));
  }
}
