import { error } from '@sveltejs/kit';
import { readEdition, readMethod } from '#lib/method/read.server.ts';
import { CardOfEditionDocument } from '#lib/regie/regie.generated.ts';
import type { PageServerLoad } from './$types.js';

/** The card of the default edition; the others are fetched when chosen, so that the choice stays out of the address. */
export const load: PageServerLoad = async (event) => {
  const { editions, edition } = await readEdition(event, undefined);
  const { edition: card } = await readMethod(event, CardOfEditionDocument, { id: edition.id });
  if (!card) error(404, 'NOT_FOUND');
  return { editions: editions.map(({ id, title, about }) => ({ id, title, about })), card };
};
