import { execute, parse, validate, type DocumentNode, type GraphQLSchema } from 'graphql';
import type { Grant } from '../access/grant.ts';
import type { Viewer } from '../access/viewer.ts';
import type { RequestContext } from './context.ts';
import { maskError } from './masking.ts';
import type { Gate } from './request.ts';

/** Runs an operation within this process, as a viewer and through the same gate. Throws the first error with its code. */
export type ExecuteLocally = <Data>(
  viewer: Viewer,
  source: string,
  variables: Record<string, unknown>,
) => Promise<Data>;

/**
 * Operations of the contract without a connection: for the demo region, which is made as people would make it, public
 * pages, and what somebody takes along.
 */
export function executeLocally(gate: Gate, schema: GraphQLSchema): ExecuteLocally {
  const documents = new Map<string, DocumentNode>();
  const documentOf = (source: string): DocumentNode => {
    const known = documents.get(source);
    if (known) return known;
    const document = parse(source);
    const [fault] = validate(schema, document);
    if (fault) throw fault;
    documents.set(source, document);
    return document;
  };
  return async <Data>(viewer: Viewer, source: string, variableValues: Record<string, unknown>) => {
    const contextValue: RequestContext = {
      ...gate,
      viewer,
      address: 'within',
      device: 'Demo',
      setSessionCookie: () => {
        throw new Error('Within the process there is no cookie to set.');
      },
      grant: Object.freeze({ right: 'PUBLIC' }) as unknown as Grant,
    };
    const document = documentOf(source);
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors?.[0]) {
      const { message, path, extensions } = maskError(errors[0], gate.core.logger);
      throw new Error(`${path?.join('.')}: ${String(extensions?.['code'])}. ${message}`);
    }
    return data as Data;
  };
}
