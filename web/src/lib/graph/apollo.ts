import {
  ApolloClient,
  CombinedGraphQLErrors,
  HttpLink,
  InMemoryCache,
  type OperationVariables,
  type TypedDocumentNode,
} from '@apollo/client';
import { parse } from 'graphql';
import { getLocale } from '#lib/paraglide/runtime.js';
import type { Operation } from './operation.ts';
import { askServer } from './post.ts';
import { addProblemTexts, offlineProblem, problemFrom, type Problem } from './problem.ts';
import { refusalTexts } from './refusal-texts.ts';

addProblemTexts(refusalTexts);

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

const parsed = new WeakMap<object, TypedDocumentNode<never, never>>();

/** The syntax tree that Apollo wants of an operation, made once. */
export function documentOf<Data, Variables extends OperationVariables>(
  operation: Operation<Data, Variables>,
): TypedDocumentNode<Data, Variables> {
  const document = parsed.get(operation) ?? parse(operation.query, { noLocation: true });
  parsed.set(operation, document as TypedDocumentNode<never, never>);
  return document as TypedDocumentNode<Data, Variables>;
}

/** An error of Apollo as a problem for a person. */
export function problemOfApollo(error: unknown): Problem {
  return CombinedGraphQLErrors.is(error) ? problemFrom(error.errors) : offlineProblem();
}
