import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { NoSchemaIntrospectionCustomRule, type ValidationRule } from 'graphql';

/** Largest body of an HTTP request and of a websocket message, bytes. */
export const MESSAGE_LIMIT = 256 * 1024;
/** Most tokens in one GraphQL document. */
export const TOKEN_LIMIT = 4000;

/** Rules that every document passes before it runs, over HTTP and websocket alike. */
export function limitRules(production: boolean): ValidationRule[] {
  const options = { propagateOnRejection: true };
  return [
    maxAliasesRule({ n: 15, ...options }),
    maxDepthRule({ n: 14, ...options }),
    maxDirectivesRule({ n: 20, ...options }),
    costLimitRule({ maxCost: 12_000, ...options }),
    ...(production ? [NoSchemaIntrospectionCustomRule] : []),
  ] as unknown as ValidationRule[];
}
