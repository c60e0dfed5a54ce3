import type { Entry, FormField } from './plan.types.ts';
import { fieldId } from './plan.types.ts';
import type { PlanStore } from './plan.svelte.ts';

type Role = NonNullable<FormField['role']>;

function fieldWith(plan: PlanStore, role: Role): { sectionKey: string; fieldKey: string } | undefined {
  for (const section of plan.form?.sections ?? [])
    for (const field of section.fields)
      if (field.role === role) return { sectionKey: section.key, fieldKey: field.key };
  return undefined;
}

/** The words of a goal that a plan looks back on, in a row of that section. */
export function formerGoal(plan: PlanStore, entry: Entry): string {
  const goal = fieldWith(plan, 'FORMER_GOAL');
  return goal ? plan.value(fieldId(entry.id, goal.fieldKey)).trim() : '';
}

/** True when a goal stands in the coming period too. */
export function goesOn(plan: PlanStore, goal: string): boolean {
  const coming = fieldWith(plan, 'GOAL');
  return (
    coming !== undefined &&
    plan
      .entries(coming.sectionKey)
      .some((entry) => plan.value(fieldId(entry.id, coming.fieldKey)).trim() === goal)
  );
}

/** True when the table said that a goal is reached. */
export function isReached(plan: PlanStore, entry: Entry): boolean {
  const reached = fieldWith(plan, 'REACHED');
  return (
    reached !== undefined && plan.answers(entry, reached.fieldKey).some(({ option }) => option === 'yes')
  );
}

/** Goals that a plan looks back on, which are not reached and do not go on: what was agreed about them ends. */
export function goalsThatEnd(plan: PlanStore): string[] {
  const goal = fieldWith(plan, 'FORMER_GOAL');
  if (!goal) return [];
  return plan
    .entries(goal.sectionKey)
    .filter((entry) => !isReached(plan, entry))
    .map((entry) => formerGoal(plan, entry))
    .filter((words) => words !== '' && !goesOn(plan, words));
}
