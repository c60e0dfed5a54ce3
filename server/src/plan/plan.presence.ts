import type { PlanService, Presence } from './plan.service.ts';

/** Who sits at the tables on which plans lie, once the meetings told it. */
export function createPlanPresence(): Pick<PlanService, 'usePresence'> & { presence(): Presence } {
  let known: Presence | undefined;

  return {
    usePresence(presence) {
      known = presence;
    },
    presence() {
      if (!known) throw new Error('A plan lies on a table, and no meetings were made.');
      return known;
    },
  };
}
