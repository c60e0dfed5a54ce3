import {
  GraphQLError,
  parse,
  specifiedRules,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ValidationRule,
} from 'graphql';
import { LRUCache } from 'lru-cache';
import { TOKEN_LIMIT } from './limits.ts';

const KEPT = 500;

/**
 * Parses and checks the documents of websocket operations, and remembers those that passed: the same few come again
 * with every keystroke.
 */
export function createDocumentCheck(schema: GraphQLSchema, rules: ValidationRule[]) {
  const passed = new LRUCache<string, DocumentNode>({ max: KEPT });
  return (query: string): DocumentNode | readonly GraphQLError[] => {
    const known = passed.get(query);
    if (known) return known;
    let document: DocumentNode;
    try {
      document = parse(query, { maxTokens: TOKEN_LIMIT });
    } catch (error) {
      return [error instanceof GraphQLError ? error : new GraphQLError('Syntax Error')];
    }
    const faults = check(schema, document, rules);
    if (faults.length > 0) return faults;
    passed.set(query, document);
    return document;
  };
}

// The limit rules throw instead of reporting, so that nothing more is looked at.
function check(
  schema: GraphQLSchema,
  document: DocumentNode,
  rules: ValidationRule[],
): readonly GraphQLError[] {
  try {
    return validate(schema, document, [...specifiedRules, ...rules]);
  } catch (error) {
    return [error instanceof GraphQLError ? error : new GraphQLError('Too complex')];
  }
}
