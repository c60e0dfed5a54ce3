import { ask } from '../graph/client.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { PlanDocument, type PlanQuery } from './plan.generated.ts';
import { forgetEarlyAnswers } from '../graph/early-answers.ts';
import { planVariables } from './question.ts';

let early: { planId: string; answer: Promise<PlanQuery> } | undefined;

const askNow = (planId: string, screen: boolean): Promise<PlanQuery> =>
  ask(PlanDocument, planVariables(planId, getLocale(), screen));

/** Asks the plan as it is now. `screen`: for a screen that everyone sees. */
export function askPlan(planId: string, screen: boolean): Promise<PlanQuery> {
  const begun = early;
  early = undefined;
  return begun?.planId === planId && !screen ? begun.answer : askNow(planId, screen);
}

/** Asks a plan before its page is there, while the server is still asked who this is; the page takes the answer once. */
export function askPlanEarly(planId: string): void {
  const answer = askNow(planId, false);
  early = { planId, answer };
  answer.catch(forgetEarlyPlan);
}

/** For who is not in, and goes elsewhere: it may be somebody else when the page of this plan comes again. */
export function forgetEarlyPlan(): void {
  early = undefined;
  forgetEarlyAnswers();
}
