import { Kind, print, stripIgnoredCharacters, visit } from 'graphql';

/**
 * Operations of the web app as texts with their types: what goes over the wire, and a tenth of a syntax tree for a phone
 * to fetch and read. The fragments that an operation uses stand behind it, each once.
 */
export const plugin = (_schema, documents, { externalFragments = [] }) => {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  const fragments = new Map([
    ...externalFragments.map(({ name, node }) => [name, node]),
    ...definitions
      .filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
      .map((node) => [node.name.value, node]),
  ]);
  const operations = definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return {
    prepend: operations.length > 0 ? ["import type { Operation } from '../graph/operation.ts';"] : [],
    content: operations.map((operation) => constantOf(operation, fragments)).join('\n\n'),
  };
};

function constantOf(operation, fragments) {
  const operationName = operation.name.value;
  const used = new Set([operation]);
  for (const definition of used) {
    visit(definition, { FragmentSpread: ({ name }) => void used.add(fragments.get(name.value)) });
  }
  const query = stripIgnoredCharacters([...used].map(print).join('\n'));
  const result = `${operationName}${capital(operation.operation)}`;
  return `export const ${operationName}Document: Operation<${result}, ${result}Variables> = ${JSON.stringify({ operationName, query })};`;
}

const capital = (word) => word.charAt(0).toUpperCase() + word.slice(1);
