import { expect, test } from 'vitest';
import { agendaPlan, agendaPlans } from './agenda-plans.ts';

const plan = (id: string, formKind: string, state = 'DRAFT') =>
  ({ id, formKind, state }) as Parameters<typeof agendaPlans>[0][number];

test('A meeting follows the newest plan that is being written, and a safety plan only when it is chosen', () => {
  const plans = [
    plan('safety', 'SAFETY_PLAN'),
    plan('progress', 'PROGRESS_PLAN'),
    plan('older', 'PROGRESS_PLAN'),
    plan('adopted', 'SUPPORT_PLAN', 'ADOPTED'),
  ];
  const drafts = agendaPlans(plans);
  expect(drafts.map(({ id }) => id)).toEqual(['progress', 'older', 'safety']);
  expect(agendaPlan(drafts, undefined)?.id).toBe('progress');
  expect(agendaPlan(drafts, 'safety')?.id).toBe('safety');
});

test('A plan for some, such as those of a separate meeting, comes after the plan of all, also when it is newer', () => {
  const ofSome = { ...plan('some', 'SUPPORT_PLAN'), chosenReaders: ['Anna'] };
  const drafts = agendaPlans([ofSome, plan('all', 'SUPPORT_PLAN')]);
  expect(drafts.map(({ id }) => id)).toEqual(['all', 'some']);
  expect(agendaPlan(drafts, undefined)?.id).toBe('all');
});

test('When safety plans and agreements are all that is being written, a meeting follows none until it is chosen', () => {
  const agreements = plan('agreements', 'SAFETY_AGREEMENTS_CHILD');
  const drafts = agendaPlans([
    agreements,
    plan('safety', 'SAFETY_PLAN'),
    plan('adopted', 'SUPPORT_PLAN', 'ADOPTED'),
  ]);
  expect(agendaPlan(drafts, undefined)).toBeUndefined();
  expect(agendaPlan(drafts, 'safety')?.id).toBe('safety');
});
