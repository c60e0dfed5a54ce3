import { m } from '#lib/paraglide/messages.js';
import { fieldId, type Action } from './plan.types.ts';
import type { PlanReading } from './reading.ts';

/** A goal of a plan in words, with who does what for it. */
export interface AgreedGoal {
  id: string;
  words: string;
  actions: Action[];
}

/** What a plan agrees on; of what is covered it is told that it is there, and nothing else. */
export const agreedIn = (reading: PlanReading): AgreedGoal[] =>
  (reading.form?.sections ?? []).flatMap((section) => {
    const goal = section.fields.find(({ role }) => role === 'GOAL');
    if (!goal) return [];
    return reading
      .entries(section.key)
      .map((entry) => ({
        id: entry.id,
        words: entry.covered ? m.plan_covered() : reading.value(fieldId(entry.id, goal.key)).trim(),
        actions: entry.covered ? [] : reading.actions(entry.id),
      }))
      .filter(({ words, actions }) => words !== '' || actions.length > 0);
  });
