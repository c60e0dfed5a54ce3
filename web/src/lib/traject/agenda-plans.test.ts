import { expect, test } from 'vitest';
import { agendaPlans } from './agenda-plans.ts';

const plan = (id: string, formKind: string, state = 'DRAFT') =>
  ({ id, formKind, state }) as Parameters<typeof agendaPlans>[0][number];

test('A meeting follows the newest plan that is being written, and a safety plan only when it is chosen', () => {
  const plans = [
    plan('safety', 'SAFETY_PLAN'),
    plan('progress', 'PROGRESS_PLAN'),
    plan('older', 'PROGRESS_PLAN'),
    plan('adopted', 'SUPPORT_PLAN', 'ADOPTED'),
  ];
  expect(agendaPlans(plans).map(({ id }) => id)).toEqual(['progress', 'older', 'safety']);
});
