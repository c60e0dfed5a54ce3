import type { DossierPartsFragment } from './dossier.generated.ts';

/** The crisis plan that holds: the newest; undefined while there is none. */
export const crisisPlanOf = ({
  lines,
}: Pick<DossierPartsFragment, 'lines'>): DossierPartsFragment['lines'][number] | undefined =>
  lines.findLast(({ kind }) => kind === 'CRISIS_PLAN');
