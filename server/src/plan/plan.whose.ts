import type { Judging } from '../access/grant.ts';
import type { TrajectService } from '../traject/traject.service.ts';
import { isViewer } from '../traject/viewer-rights.ts';
import type { StoredPlan } from './plan.model.ts';

type Whose = Pick<StoredPlan, 'ownerPersonId' | 'aboutPersonId'>;
type People = { traject: Pick<TrajectService, 'personById'> };

/** Name of the one person whose plan it is; null for a plan of a household. */
export async function nameOfWhom(plan: Whose, { traject }: People): Promise<string | null> {
  const id = plan.ownerPersonId ?? plan.aboutPersonId ?? null;
  return id === null ? null : ((await traject.personById(id))?.name ?? null);
}

/** True when a plan holds the words of the viewer alone. */
export async function isOwn(
  { ownerPersonId }: Whose,
  { viewer, services }: Pick<Judging, 'viewer'> & { services: People },
): Promise<boolean> {
  const owner = ownerPersonId ? await services.traject.personById(ownerPersonId) : null;
  return owner !== null && isViewer({ viewer }, owner);
}
