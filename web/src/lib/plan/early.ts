import { ask } from '../graph/client.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { PlanDocument, type PlanQuery } from './plan.generated.ts';

let early: { planId: string; answer: Promise<PlanQuery> } | undefined;

/** Asks the plan as it is now. `screen`: for a screen that everyone sees. */
export function askPlan(planId: string, screen: boolean): Promise<PlanQuery> {
  const begun = early;
  early = undefined;
  if (begun?.planId === planId && !screen) return begun.answer;
  return ask(PlanDocument, { id: planId, language: getLocale() === 'nl' ? 'NL' : 'EN', screen });
}

/** Asks a plan before its page is there, while the server is still asked who this is; the page takes the answer once. */
export function askPlanEarly(planId: string): void {
  const answer = askPlan(planId, false);
  // Whoever is not in goes elsewhere, and takes no answer.
  answer.catch(() => undefined);
  early = { planId, answer };
}
