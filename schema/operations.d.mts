import type { DocumentNode, FragmentDefinitionNode } from 'graphql';

/** The code that `graphql-codegen` writes for the operations of some documents. */
export function plugin(
  schema: unknown,
  documents: readonly { document?: DocumentNode }[],
  config: { externalFragments?: readonly { name: string; node: FragmentDefinitionNode }[] },
): { prepend: string[]; content: string };
