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
import { isShareable } from '../access/shareable.ts';

type Result = ExecutionResult | Promise<ExecutionResult>;

/** A subscription, and how a result that many share reaches this one follower. */
export interface SubscriptionArgs extends ExecutionArgs {
  /** Sends a result that is JSON already; resolves when the next may come. Without it every result is returned. */
  sendEncoded?: (result: string) => Promise<void>;
}

/**
 * Runs a subscription as graphql-js does, but executes and encodes an event that is the same for all once for everyone
 * who follows with the same document. A hundred phones in a meeting would else be a hundred executions of every letter.
 */
export async function subscribeShared(
  args: SubscriptionArgs,
): Promise<AsyncIterableIterator<ExecutionResult> | ExecutionResult> {
  const source = await createSourceEventStream(args);
  if (!(Symbol.asyncIterator in source)) return source;
  const events = source[Symbol.asyncIterator]();
  const whole = followsWhole(args.document);
  let last: string | undefined;
  const executed: AsyncIterableIterator<ExecutionResult> = {
    async next() {
      for (;;) {
        const event = await events.next();
        if (event.done) return event;
        const result = resultOf(event.value, args);
        const value = 'then' in result ? await result : result;
        const known = encodedOnce(value, whole);
        if (whole && known !== undefined && known === last) continue;
        last = known;
        const encoded = args.sendEncoded && known;
        if (encoded === undefined) return { done: false, value };
        await args.sendEncoded?.(encoded);
      }
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
  if (!isShareable(event) || asksByVariables(args.document)) return run();
  const byDocument = results.get(event) ?? new Map<DocumentNode, Result>();
  results.set(event, byDocument);
  const known = byDocument.get(args.document);
  if (known) return known;
  const result = run();
  byDocument.set(args.document, result);
  if ('then' in result)
    void result.then(
      (value) => encodings.set(value, {}),
      () => undefined,
    );
  else encodings.set(result, {});
  return result;
}

/** Results that may be shared, with their JSON once somebody asked for it. */
const encodings = new WeakMap<ExecutionResult, { json?: string }>();

/**
 * The JSON of a result that is shared, or compared; undefined for another of a single follower, and for one with errors,
 * which are masked.
 */
function encodedOnce(result: ExecutionResult, compared: boolean): string | undefined {
  if (result.errors) return undefined;
  const encoding = encodings.get(result) ?? (compared ? {} : undefined);
  return encoding && (encoding.json ??= JSON.stringify(result));
}

/**
 * Subscriptions of which each event is the whole. One that shows this follower nothing new is not sent: that it came
 * would tell that something changed which the follower may not know, such as a plan of others (A1).
 */
const WHOLE = new Set(['meetingChanged', 'meetingScreenChanged']);

/** Also when it is asked by way of a fragment or under another name. */
function followsWhole(document: DocumentNode): boolean {
  let found = false;
  visit(document, { Field: ({ name }) => void (found ||= WHOLE.has(name.value)) });
  return found;
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
