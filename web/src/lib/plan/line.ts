import type { Version } from './plan.types.ts';

/** A plan as far as it takes to see which others it goes on from. */
interface Linked {
  readonly id: string;
  readonly formKind: string;
  readonly follows: string | null;
}

/**
 * The plans of the same form that one line joins to a plan, itself among them: those that it goes on from, and those that go on from
 * it. Another plan of that form, such as the one of somebody else in the household, is none of them.
 */
export function lineOf<Plan extends Linked>(plans: readonly Plan[], id: string): Plan[] {
  const joined = new Set([id]);
  for (let before = 0; before < joined.size;) {
    before = joined.size;
    for (const plan of plans) {
      if (joined.has(plan.id) && plan.follows) joined.add(plan.follows);
      if (plan.follows && joined.has(plan.follows)) joined.add(plan.id);
    }
  }
  const here = plans.find((plan) => plan.id === id);
  return plans.filter((plan) => joined.has(plan.id) && plan.formKind === here?.formKind);
}

/** A version, and the plan that was adopted as it. */
export type VersionOfPlan = Version & { planId: string };

/** What was adopted of the plans of one line, newest first. `plans`: those of the traject that the viewer may read. */
export function versionsOfLine(
  plans: readonly (Linked & { readonly versions: readonly Version[] })[],
  id: string,
): VersionOfPlan[] {
  return lineOf(plans, id)
    .flatMap(({ id: planId, versions }) => versions.map((version) => ({ ...version, planId })))
    .sort((a, b) => b.adoptedAt.localeCompare(a.adoptedAt));
}
