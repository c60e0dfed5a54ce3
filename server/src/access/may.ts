import { isCoded } from '../errors.ts';
import type { Grant, Judging } from './grant.ts';
import type { Right } from '../schema.generated.ts';
import type { Target } from './situation.ts';

const refusals: readonly unknown[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'NOT_CONFIRMED'];

/** Rights that are there to read with: what a closed traject leaves (A17). */
const toRead: ReadonlySet<Right> = new Set<Right>([
  'TRAJECT_READ',
  'REGIE_READ',
  'CONTACT_READ',
  'PLAN_READ',
  'COVERED_READ',
  'MEETING_JOIN',
  'ACCESS_LOG_READ',
  'DOSSIER_READ',
  'DOSSIER_EXPORT',
]);

/**
 * What still works in a closed traject (A17): opening it again, and a signal of unsafety, which the safety desk reads
 * and answers. It can become unsafe on any day, and who sends it has no other door here.
 */
export const worksWhenClosed: ReadonlySet<Right> = new Set<Right>([
  'TRAJECT_REOPEN',
  'SAFETY_SIGNAL',
  'SAFETY_READ',
]);

async function grantOf(context: Judging, right: Right, target: Target): Promise<Grant | null> {
  try {
    return await context.authorise(context.viewer, right, target);
  } catch (error) {
    if (isCoded(error) && refusals.includes(error.extensions['code'])) return null;
    throw error;
  }
}

/** Whether the viewer may, by asking the one policy. Faults that are no refusal are thrown on. */
export async function may(context: Judging, right: Right, target: Target): Promise<boolean> {
  return (await grantOf(context, right, target)) !== null;
}

/** Whether the viewer may, and something can still be done with it: in a closed traject nothing is changed (A17). */
export async function mayNow(context: Judging, right: Right, target: Target): Promise<boolean> {
  const grant = await grantOf(context, right, target);
  return (
    grant !== null &&
    (toRead.has(right) || worksWhenClosed.has(right) || grant.situation.traject?.closed !== true)
  );
}

/** Those of some rights that the viewer has and can use now. */
export async function rightsAmong(
  rights: readonly Right[],
  context: Judging,
  target: Target,
): Promise<Right[]> {
  const has = await Promise.all(rights.map((right) => mayNow(context, right, target)));
  return rights.filter((_, index) => has[index]);
}
