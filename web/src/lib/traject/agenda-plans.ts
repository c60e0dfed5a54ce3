import type { TrajectShown } from './traject.svelte.ts';

type Plan = TrajectShown['plans'][number];

/** A safety plan or agreement is for its own readers: a meeting has it as its agenda only when somebody chooses so. */
const isApart = ({ formKind }: Plan): boolean => formKind.startsWith('SAFETY_');

/** Plans that a meeting can follow, the likeliest first. */
export function agendaPlans(plans: readonly Plan[]): Plan[] {
  const drafts = plans.filter(({ state }) => state === 'DRAFT');
  return [...drafts.filter((plan) => !isApart(plan)), ...drafts.filter(isApart)];
}

/** The one of these that a meeting follows: what was chosen, else the likeliest, which is never a safety plan. */
export const agendaPlan = (drafts: readonly Plan[], chosen: string | undefined): Plan | undefined =>
  drafts.find(({ id }) => id === chosen) ?? drafts.find((plan) => !isApart(plan));
