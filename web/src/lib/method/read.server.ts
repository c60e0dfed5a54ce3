import { error } from '@sveltejs/kit';
import type { Operation } from '#lib/graph/operation.ts';
import { methodLanguage } from '../regie/words.ts';
import { MethodEditionsDocument } from './method.generated.ts';
import type { EditionLine } from './words.ts';

/** What the server of this process hangs on its requests: a question as somebody who is not signed in. */
type AskAsAnyone = (source: string, variables: Record<string, unknown>) => Promise<unknown>;

/** The parts of a request that reading the method needs. */
export interface MethodRequest {
  platform: App.Platform | undefined;
  url: URL;
}

// The method does not change while the server runs. Only known editions and forms come here, so it stays small.
const answers = new Map<string, Promise<unknown>>();

/** An answer about the method in the language of the page, from memory when it was asked before. */
export function readMethod<Data, Variables extends Record<string, unknown>>(
  request: MethodRequest,
  { operationName, query }: Operation<Data, Variables>,
  given: Omit<Variables, 'language'>,
): Promise<Data> {
  const variables = { ...given, language: methodLanguage() };
  const key = JSON.stringify([operationName, variables]);
  const known = answers.get(key);
  if (known) return known as Promise<Data>;
  const asked = ask(request, query, variables) as Promise<Data>;
  answers.set(key, asked);
  asked.catch(() => answers.delete(key));
  return asked;
}

/** All editions, newest first, and the one that is meant: without a name the default. An unknown name is a 404. */
export async function readEdition(
  request: MethodRequest,
  id: string | undefined,
): Promise<{ editions: EditionLine[]; edition: EditionLine }> {
  const { editions } = await readMethod(request, MethodEditionsDocument, {});
  const edition = editions.find((one) => (id === undefined ? one.isDefault : one.id === id));
  if (!edition) error(404, 'NOT_FOUND');
  return { editions, edition };
}

async function ask(
  { platform, url }: MethodRequest,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const within = platform?.req?.app?.locals['askAsAnyone'] as AskAsAnyone | undefined;
  if (within) return within(query, variables);
  // Under `pnpm dev` the pages run in a process of their own.
  const response = await fetch(new URL('/graphql', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: { message: string }[] };
  if (!data || errors?.length) throw new Error(`The method could not be read: ${errors?.[0]?.message}`);
  return data;
}
