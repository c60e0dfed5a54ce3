import type { TrajectService } from './traject.service.ts';

/** Name of the regisseur of a traject, when that is a professional; else null. */
export async function professionalLeading(
  trajecten: Pick<TrajectService, 'trajectById' | 'personById'>,
  trajectId: string,
): Promise<string | null> {
  const { regisseurPersonId } = (await trajecten.trajectById(trajectId)) ?? { regisseurPersonId: null };
  const regisseur = regisseurPersonId === null ? null : await trajecten.personById(regisseurPersonId);
  return regisseur?.side === 'PROFESSIONAL' ? regisseur.name : null;
}
