import type { TypedDocumentNode } from '@apollo/client';
import { printDocument } from './print.ts';

/** What goes over the wire for one operation. */
export interface WireOperation {
  operationName: string | undefined;
  query: string;
}

const printed = new WeakMap<object, WireOperation>();

/** The text and the name of a generated document, printed once. */
export function wireOperation<Data, Variables>(document: TypedDocumentNode<Data, Variables>): WireOperation {
  let operation = printed.get(document);
  if (!operation) {
    const named = document.definitions.find((definition) => definition.kind === 'OperationDefinition');
    operation = { operationName: named?.name?.value, query: printDocument(document) };
    printed.set(document, operation);
  }
  return operation;
}
