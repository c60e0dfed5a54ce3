import { error } from '@sveltejs/kit';
import {
  MethodFormsDocument,
  MethodHouseholdDocument,
  MethodPhasesDocument,
  MethodPrinciplesDocument,
  MethodRolesDocument,
  MethodSafetyDocument,
  MethodStartAndEndDocument,
} from '#lib/method/method.generated.ts';
import { guidePart, type GuidePart } from '#lib/method/parts.ts';
import { readEdition, readMethod, type MethodRequest } from '#lib/method/read.server.ts';
import type { PageServerLoad } from './$types.js';

/** The guide of one edition: for a household, or one subject of it for professionals. */
export const load: PageServerLoad = async (event) => {
  const { edition: id, audience = 'huishouden', part } = event.params;
  const { editions, edition } = await readEdition(event, id);
  if (audience === 'huishouden' && part === undefined) {
    const household = found(await readMethod(event, MethodHouseholdDocument, { id: edition.id }));
    return { editions, edition, guide: { audience: 'household' as const, household } };
  }
  const subject = audience === 'professionals' ? guidePart(part) : undefined;
  if (!subject) error(404, 'NOT_FOUND');
  return {
    editions,
    edition,
    guide: { audience: 'professionals' as const, ...(await readPart(event, edition.id, subject)) },
  };
};

async function readPart(event: MethodRequest, id: string, part: GuidePart) {
  switch (part) {
    case 'fasen':
      return { part, phases: found(await readMethod(event, MethodPhasesDocument, { id })) };
    case 'rollen':
      return { part, roles: found(await readMethod(event, MethodRolesDocument, { id })) };
    case 'veiligheid':
      return { part, safety: found(await readMethod(event, MethodSafetyDocument, { id })) };
    case 'formulieren':
      return { part, forms: found(await readMethod(event, MethodFormsDocument, { id })) };
    case 'beginnen-en-afsluiten':
      return { part, startAndEnd: found(await readMethod(event, MethodStartAndEndDocument, { id })) };
    case 'uitgangspunten':
      return { part, principles: found(await readMethod(event, MethodPrinciplesDocument, { id })) };
  }
}

function found<Edition>({ edition }: { edition: Edition | null }): Edition {
  return edition ?? error(404, 'NOT_FOUND');
}
