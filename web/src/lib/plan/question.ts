import type { Locale } from '#lib/paraglide/runtime.js';
import type { PlanQueryVariables } from './plan.generated.ts';

/** What a plan is asked with. `screen`: for a screen that everyone sees. */
export const planVariables = (planId: string, locale: Locale, screen: boolean): PlanQueryVariables => ({
  id: planId,
  language: locale === 'nl' ? 'NL' : 'EN',
  screen,
});
