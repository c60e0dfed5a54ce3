import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { GraphQLSchema, OperationDefinitionNode } from 'graphql';
import { LRUCache } from 'lru-cache';

/** Root fields whose answer depends on the question alone and never changes while the server runs. */
const STEADY = new Set(['edition', 'editions', 'planForm', '__typename']);
/** Most answers that are kept; the one that was not asked for longest goes first. */
const KEPT = 24;

/**
 * Keeps whole answers about the method, so that an edition is not walked field by field for every reader. Only
 * operations with nothing but public, steady root fields are kept, and only answers without errors. Limits and
 * validation come before it. The server does not start when a steady field is not public.
 */
export function methodCache(kept: number = KEPT): ApolloServerPlugin<BaseContext> {
  const answers = new LRUCache<string, Record<string, unknown>>({ max: kept });
  return {
    async serverWillStart({ schema }) {
      mustBePublic(schema);
    },
    async requestDidStart() {
      let found = false;
      return {
        async responseForOperation({ operation, request, queryHash, response }) {
          if (!queryHash || !isSteady(operation)) return null;
          const key = keyOf(queryHash, operation, request.variables);
          const data = answers.get(key);
          if (data === undefined) return null;
          found = true;
          return { http: response.http, body: { kind: 'single', singleResult: { data } } };
        },
        async willSendResponse({ operation, request, queryHash, response: { body } }) {
          if (found || !operation || !queryHash || !isSteady(operation) || body.kind !== 'single') return;
          const { data, errors } = body.singleResult;
          if (!data || errors) return;
          answers.set(keyOf(queryHash, operation, request.variables), data);
        },
      };
    },
  };
}

function keyOf(queryHash: string, operation: OperationDefinitionNode, variables: unknown): string {
  return JSON.stringify([queryHash, operation.name?.value ?? null, variables ?? null]);
}

/** A query that asks for nothing but steady fields, all of them written at the root itself. */
function isSteady(operation: OperationDefinitionNode): boolean {
  return (
    operation.operation === 'query' &&
    operation.selectionSet.selections.every((one) => one.kind === 'Field' && STEADY.has(one.name.value))
  );
}

function mustBePublic(schema: GraphQLSchema): void {
  const fields = schema.getQueryType()?.getFields() ?? {};
  for (const name of STEADY) {
    if (name.startsWith('__')) continue;
    const needs = fields[name]?.astNode?.directives?.find((directive) => directive.name.value === 'needs');
    const right = needs?.arguments?.find((argument) => argument.name.value === 'right')?.value;
    if (right?.kind !== 'EnumValue' || right.value !== 'PUBLIC') {
      throw new Error(
        `method.cache: ${name} is kept for everyone but is not PUBLIC. Remedy: take it out of STEADY.`,
      );
    }
  }
}
