import { isCoded } from '../errors.ts';
import type { Judging } from './grant.ts';
import type { Right } from '../schema.generated.ts';
import type { Target } from './situation.ts';

const refusals: readonly unknown[] = ['UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND'];

/** Whether the viewer may, by asking the one policy. Faults that are no refusal are thrown on. */
export async function may(context: Judging, right: Right, target: Target): Promise<boolean> {
  try {
    await context.authorise(context.viewer, right, target);
    return true;
  } catch (error) {
    if (isCoded(error) && refusals.includes(error.extensions['code'])) return false;
    throw error;
  }
}

/** Those of some rights that the viewer has. */
export async function rightsAmong(
  rights: readonly Right[],
  context: Judging,
  target: Target,
): Promise<Right[]> {
  const has = await Promise.all(rights.map((right) => may(context, right, target)));
  return rights.filter((_, index) => has[index]);
}
