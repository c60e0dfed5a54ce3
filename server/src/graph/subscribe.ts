import {
  createSourceEventStream,
  execute,
  Kind,
  visit,
  type ASTNode,
  type DocumentNode,
  type ExecutionArgs,
  type ExecutionResult,
} from 'graphql';
import { isSameForAll } from '../access/same-for-all.ts';

type Result = ExecutionResult | Promise<ExecutionResult>;

/**
 * Runs a subscription as graphql-js does, but executes an event that is the same for all once for everyone who follows
 * with the same document. A hundred phones in a meeting would else be a hundred executions of every letter.
 */
export async function subscribeTogether(
  args: ExecutionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const executed: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      const event = await events.next();
      return event.done ? event : { done: false, value: await resultOf(event.value, args) };
    },
    async return() {
      await events.return?.();
      return { done: true, value: undefined };
    },
    async throw(error) {
      await events.return?.();
      throw error;
    },
    [Symbol.asyncIterator]: () => executed,
  };
  return executed;
}

const results = new WeakMap<object, Map<DocumentNode, Result>>();

function resultOf(event: unknown, args: ExecutionArgs): Result {
  const run = (): Result => execute({ ...args, rootValue: event });
  if (!isSameForAll(event) || asksByVariables(args.document)) return run();
  const byDocument = results.get(event) ?? new Map<DocumentNode, Result>();
  results.set(event, byDocument);
  const known = byDocument.get(args.document);
  if (known) return known;
  const result = run();
  byDocument.set(args.document, result);
  return result;
}

const asking = new WeakMap<DocumentNode, boolean>();

/**
 * True when what is asked of an event differs by variables or by the name of the operation, and not only what is
 * followed. Documents are kept by the check that passed them, so each is looked at once.
 */
function asksByVariables(document: DocumentNode): boolean {
  const known = asking.get(document);
  if (known !== undefined) return known;
  let operations = 0;
  let variables = 0;
  for (const part of document.definitions.flatMap((definition): ASTNode[] => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [definition];
    operations++;
    return definition.selectionSet.selections.map((one) =>
      one.kind === Kind.FIELD ? { ...one, arguments: [] } : one,
    );
  }))
    visit(part, { Variable: () => void variables++ });
  const asks = operations !== 1 || variables > 0;
  asking.set(document, asks);
  return asks;
}
