import { redirect } from '@sveltejs/kit';
import { firstPath, viewer } from '#lib/account/viewer.svelte.ts';

/** A guest by code takes part in one meeting and nothing else: that is where today is. */
export async function load({ parent }: { parent: () => Promise<unknown> }): Promise<void> {
  await parent();
  if (viewer.me?.kind === 'GUEST') redirect(303, firstPath(viewer.me));
}
