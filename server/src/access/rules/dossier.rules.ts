import type { Situation } from '../situation.ts';
import type { Viewer } from '../viewer.ts';
import { allowIf, signedIn, takingPart, type Rule } from './rule.ts';

/** A professional takes part with an account, as which somebody signs in: a letter that another may hold opens nothing. */
const isProfessional = (viewer: Viewer, { self }: Situation): boolean =>
  viewer.kind === 'ACCOUNT' && self?.side === 'PROFESSIONAL';

const isNamed = (viewer: Viewer, situation: Situation): boolean =>
  isProfessional(viewer, situation) && situation.dossier?.named.includes(situation.self?.id ?? '') === true;

/** R30. */
export const dossierOpen: Rule = takingPart((viewer, situation) =>
  allowIf(isProfessional(viewer, situation)),
);

/** R31. A dossier shows in nothing to who is not named in it (A16). */
export const dossierRead: Rule = signedIn((viewer, situation) =>
  allowIf(isNamed(viewer, situation), 'NOT_FOUND'),
);

/** R32. */
export const dossierExport: Rule = signedIn((viewer, situation) =>
  isNamed(viewer, situation) ? allowIf(situation.dossier?.sawId === situation.self?.id) : 'NOT_FOUND',
);
