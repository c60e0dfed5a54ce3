import { fetchOpenPlan } from '../plan/fetch-plan.ts';
import type { PlanOptions } from '../plan/plan.types.ts';
import type { PlanStore } from '../plan/plan.svelte.ts';

/**
 * The plan of a meeting, for a component that is being made: opened when the meeting has one, left when it has another
 * or none. What writes in it is fetched while one waits.
 */
export class MeetingPlan {
  #store = $state.raw<PlanStore>();

  constructor(planId: () => string | null, options: Pick<PlanOptions<PlanStore>, 'write' | 'screen'> = {}) {
    // Everything that happens in a meeting makes its picture anew; the plan stays as long as it is the same one.
    const wanted = $derived(planId());
    $effect(() => {
      const id = wanted;
      if (id === null) return;
      let stop = (): void => {};
      let looking = true;
      void fetchOpenPlan(() => looking).then((openPlan) => {
        if (!looking || !openPlan) return;
        this.#store = openPlan(id, options);
        stop = this.#store.start();
      });
      return () => {
        looking = false;
        this.#store = undefined;
        stop();
      };
    });
  }

  /** The plan; undefined while it comes, and without one. */
  get store(): PlanStore | undefined {
    return this.#store;
  }
}
