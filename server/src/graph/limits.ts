import { costLimitRule } from '@escape.tech/graphql-armor-cost-limit';
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives';
import { NoSchemaIntrospectionCustomRule, type ValidationContext, type ValidationRule } from 'graphql';
import { codedError } from '../errors.ts';

/** Largest body of an HTTP request and of a websocket message, bytes. */
export const MESSAGE_LIMIT = 256 * 1024;
/** Most tokens in one GraphQL document. */
export const TOKEN_LIMIT = 4000;

/** Rules that every document passes before it runs, over HTTP and websocket alike. */
export function limitRules(production: boolean): ValidationRule[] {
  // Left to themselves these rules throw, which Apollo takes for a fault of the server.
  const report = (context: ValidationContext | null): void => context?.reportError(codedError('TOO_COMPLEX'));
  const options = { propagateOnRejection: false, onReject: [report] };
  return [
    maxAliasesRule({ n: 15, ...options }),
    maxDepthRule({ n: 15, ...options }),
    maxDirectivesRule({ n: 20, ...options }),
    // Our own largest, following a whole plan, costs 15,600.
    costLimitRule({ maxCost: 20_000, ...options }),
    ...(production ? [NoSchemaIntrospectionCustomRule] : []),
  ] as unknown as ValidationRule[];
}
