import type { Locale } from '#lib/paraglide/runtime.js';
import { MeDocument } from '../account/account.generated.ts';
import { PlanDocument } from '../plan/plan.generated.ts';
import { planVariables } from '../plan/question.ts';
import { HouseholdNameDocument } from '../traject/household-name.generated.ts';
import type { AnyOperation } from './operation.ts';

/** An identity as this system makes them: nothing else goes into a page. */
const IDENTITY = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/**
 * A script for the head of a private page, that asks what the page needs first while its scripts are still on their way:
 * who this is and, of a page of a plan, the plan and whose it is. `post.ts` takes the answers. After leaving fast nothing is asked
 * (`leave.ts`). Empty for a page that asks nothing.
 */
export function earlyQuestions(
  route: string | null,
  { id = '', planId = '' }: Readonly<Record<string, string | undefined>>,
  locale: Locale,
): string {
  if (!route?.startsWith('/(app)/')) return '';
  const questions: (AnyOperation & { variables?: unknown })[] = [MeDocument];
  if (IDENTITY.test(id) && IDENTITY.test(planId)) {
    questions.push({ ...PlanDocument, variables: planVariables(planId, locale, false) });
    questions.push({ ...HouseholdNameDocument, variables: { id } });
  }
  const bodies = JSON.stringify(questions.map((question) => JSON.stringify(question))).replaceAll(
    '<',
    '\\u003c',
  );
  return `
      try {
        if (!document.cookie.includes('regietafel.left') && !localStorage.getItem('regietafel.left')) {
          window.earlyAnswers = new Map();
          for (const body of ${bodies}) {
            const answer = fetch('/graphql', {
              method: 'POST',
              headers: {
                'content-type': 'application/json',
                accept: 'application/graphql-response+json, application/json',
                'accept-language': '${locale}',
              },
              credentials: 'same-origin',
              body,
            });
            answer.catch(() => undefined);
            earlyAnswers.set(body, { asked: Date.now(), answer });
          }
        }
      } catch {}
    `;
}
