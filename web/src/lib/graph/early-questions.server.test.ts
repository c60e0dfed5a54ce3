import { expect, test } from 'vitest';
import { earlyQuestions } from './early-questions.server.ts';

const TRAJECT = '01a1aff1-7780-727a-9c62-2f091d661740';
const PLAN = '01a1e448-35a0-76d0-8a32-622939afe536';
const ROUTE = '/(app)/traject/[id]/plan/[planId]';

/** The names of what a page asks before it is awake, and with what. */
function asked(script: string): [name: string, variables: unknown][] {
  const [, bodies = '[]'] = /const body of (\[.*\])\)/.exec(script) ?? [];
  return (JSON.parse(bodies) as string[]).map((body) => {
    const { operationName, variables } = JSON.parse(body) as { operationName: string; variables?: unknown };
    return [operationName, variables];
  });
}

test('A private page asks who this is; that of a plan asks the plan and whose it is too, in the language of the page', () => {
  expect(asked(earlyQuestions('/(app)/vandaag', {}, 'nl'))).toEqual([['Me', undefined]]);
  expect(asked(earlyQuestions(ROUTE, { id: TRAJECT, planId: PLAN }, 'en'))).toEqual([
    ['Me', undefined],
    ['Plan', { id: PLAN, language: 'EN', screen: false }],
    ['HouseholdName', { id: TRAJECT }],
  ]);
});

test('A page for everyone asks nothing, and so does one that does not exist', () => {
  expect(earlyQuestions('/(public)/meedoen/[[token]]', {}, 'nl')).toBe('');
  expect(earlyQuestions(null, {}, 'nl')).toBe('');
});

test.each(['</script><script>alert(1)</script>', `${PLAN}"`, "');alert('", 'a'.repeat(36), '../../plan'])(
  'What somebody put in an address in the place of an identity is not in the page: %s',
  (planId) => {
    const script = earlyQuestions(ROUTE, { id: TRAJECT, planId }, 'nl');
    expect(script).toBe(earlyQuestions('/(app)/vandaag', {}, 'nl'));
  },
);
