import { readdirSync, readFileSync } from 'node:fs';
import { mergeResolvers } from '@graphql-tools/merge';
import { makeExecutableSchema } from '@graphql-tools/schema';
import { parse, type DocumentNode, type GraphQLSchema } from 'graphql';
import { withNeeds } from '../access/needs.ts';
import { withLogs } from '../access/logs.ts';
import type { Resolvers } from './resolvers.generated.ts';
import { scalars } from './scalars.ts';

const folder = new URL('../../../schema/', import.meta.url);

/** The contract as written in `schema/`, one document per noun. */
export function readContract(): DocumentNode[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .sort();
  return files.map((name) => parse(readFileSync(new URL(name, folder), 'utf8')));
}

/** The contract with the modules' resolvers, every field behind its right and before its line in the access log. Throws when one has none. */
export function buildSchema(
  resolvers: Resolvers[],
  contract: DocumentNode[] = readContract(),
): GraphQLSchema {
  return withNeeds(
    withLogs(
      makeExecutableSchema({ typeDefs: contract, resolvers: mergeResolvers([scalars, ...resolvers]) }),
    ),
  );
}
