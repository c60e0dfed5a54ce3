import {
  ApolloClient,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { getLocale } from '#lib/paraglide/runtime.js';
import { offlineProblem, problemFrom, ProblemError, type Problem } from './problem.ts';
import { askServer, type VariablesOf } from './post.ts';

/** The one Apollo client. It lives in memory only: nothing is kept on the device. */
export const client = new ApolloClient({
  link: new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    fetch: askServer,
    headers: { 'accept-language': getLocale() },
  }),
  cache: new InMemoryCache({
    typePolicies: {
      // Values without an identity of their own belong to the object that holds them.
      Me: { keyFields: [] },
      Place: { keyFields: [] },
      // Screens ask for more or less of it: without an identity one answer would push out the other.
      Regie: { keyFields: ['trajectId'] },
    },
  }),
  devtools: { enabled: false },
});

/** Asks once, past the cache. Throws `ProblemError`. */
export async function ask<Data, Variables extends OperationVariables>(
  query: TypedDocumentNode<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return settle(
    client.query({ query, variables: (variables ?? {}) as Variables, fetchPolicy: 'network-only' } as never),
  );
}

/** Does something over HTTP; what comes back renews every screen that shows it. Throws `ProblemError`. */
export async function mutate<Data, Variables extends OperationVariables>(
  mutation: TypedDocumentNode<Data, Variables>,
  ...[variables]: VariablesOf<Variables>
): Promise<Data> {
  return settle(client.mutate({ mutation, variables: (variables ?? {}) as Variables } as never));
}

/** An error of Apollo as a problem for a person. */
export function problemOfApollo(error: unknown): Problem {
  return CombinedGraphQLErrors.is(error) ? problemFrom(error.errors) : offlineProblem();
}

async function settle<Data>(answer: Promise<{ data?: unknown }>): Promise<Data> {
  try {
    return (await answer).data as Data;
  } catch (error) {
    throw new ProblemError(problemOfApollo(error));
  }
}
