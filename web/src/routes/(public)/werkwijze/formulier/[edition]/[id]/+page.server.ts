import { error } from '@sveltejs/kit';
import { MethodFormDocument, MethodFormsDocument } from '#lib/method/method.generated.ts';
import { readEdition, readMethod } from '#lib/method/read.server.ts';
import type { PageServerLoad } from './$types.js';

/** One form, empty, and the same plan in its other voice. */
export const load: PageServerLoad = async (event) => {
  const { edition } = await readEdition(event, event.params.edition);
  const { edition: withForms } = await readMethod(event, MethodFormsDocument, { id: edition.id });
  const line = withForms?.forms.find(({ id }) => id === event.params.id);
  if (!withForms || !line) error(404, 'NOT_FOUND');
  const { planForm } = await readMethod(event, MethodFormDocument, { edition: edition.id, id: line.id });
  const voices = withForms.forms.filter(({ key, voice }) => key === line.key && voice !== null);
  return { edition, form: planForm, voices: voices.map(({ id, voice }) => ({ id, voice })) };
};
