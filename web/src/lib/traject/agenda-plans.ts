import { m } from '#lib/paraglide/messages.js';
import type { TrajectShown } from './traject.svelte.ts';

type Plan = TrajectShown['plans'][number];

/** A safety plan or agreement is for its own readers: a meeting has it as its agenda only when somebody chooses so. */
const isApart = ({ formKind }: Plan): boolean => formKind.startsWith('SAFETY_');

/** Plans that a meeting can follow, the likeliest first. */
export function agendaPlans(plans: readonly Plan[]): Plan[] {
  const drafts = plans.filter(({ state }) => state === 'DRAFT');
  const others = drafts.filter((plan) => !isApart(plan));
  return [
    ...others.filter(({ chosenReaders }) => !chosenReaders),
    // A plan for some comes after the plan of all: it is not laid before others by itself.
    ...others.filter(({ chosenReaders }) => chosenReaders),
    ...drafts.filter(isApart),
  ];
}

/** The one of these that a meeting follows: what was chosen, else the likeliest, which is never a safety plan. */
export const agendaPlan = (drafts: readonly Plan[], chosen: string | undefined): Plan | undefined =>
  drafts.find(({ id }) => id === chosen) ?? drafts.find((plan) => !isApart(plan));

/** Plans to choose from: of the same form they differ in who reads them. */
export const planOptions = (plans: readonly Plan[]): { value: string; label: string; hint?: string }[] =>
  plans.map(({ id, title, chosenReaders }) => ({
    value: id,
    label: title,
    ...(chosenReaders ? { hint: m.traject_plan_for({ names: chosenReaders.join(', ') }) } : {}),
  }));
