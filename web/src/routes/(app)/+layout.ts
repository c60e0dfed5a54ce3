import { error, redirect } from '@sveltejs/kit';
import { loadViewer } from '#lib/account/viewer.svelte.ts';
import '#lib/graph/problem-texts.ts';
import { ProblemError } from '#lib/graph/problem.ts';

/** Private pages are drawn in the browser only: no private data in HTML or in a shared cache. */
export const ssr = false;

/** Who is not signed in goes to the start page; a waiting guest back to the waiting screen. */
export async function load(): Promise<void> {
  const me = await loadViewer().catch((thrown: unknown) => {
    throw error(503, { message: thrown instanceof ProblemError ? thrown.problem.code : 'INTERNAL' });
  });
  if (!me) redirect(303, '/');
  if (me.kind === 'GUEST' && me.persons.length === 0) redirect(303, '/wachten');
}
