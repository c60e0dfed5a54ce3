import type { TrajectShown } from './traject.svelte.ts';

type Plan = TrajectShown['plans'][number];

/**
 * Plans that a meeting can follow, the likeliest first. A safety plan comes last: it is for its own readers, and a
 * meeting has it as its agenda only when somebody chooses so.
 */
export function agendaPlans(plans: readonly Plan[]): Plan[] {
  const drafts = plans.filter(({ state }) => state === 'DRAFT');
  const apart = ({ formKind }: Plan): boolean => formKind === 'SAFETY_PLAN';
  return [...drafts.filter((plan) => !apart(plan)), ...drafts.filter(apart)];
}
