import { expect, test } from 'vitest';
import type { StreamStore } from '../log/stream-store.ts';
import { carriedEvents } from './plan.carry.ts';
import { createPlanCovers } from './plan.covers.ts';
import type { PlanModels, StoredPlan } from './plan.model.ts';
import { planProjection } from './plan.projection.ts';
import { planInHand, supportPlan, uuid } from './plan.testing.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

test('What is covered while a plan takes it along is covered in that plan too', async () => {
  const former = planInHand();
  former.as('anna').add('concerns', 1);
  former.as('anna').write(`${uuid(1)}/what`, 'Ik weet waar je woont');
  former.as('anna').add('concerns', 2);
  const states = new Map<string, PlanState>([
    ['former', former.state],
    ['next', planProjection.empty()],
  ]);
  const apply = (id: string, events: PlanEvent[]): void =>
    planProjection.apply(states.get(id)!, events, { seq: 1, at: new Date(0), actor: null });
  const streams = {
    read: (id: string, _traject: string, reader: (state: PlanState, seq: number) => unknown) =>
      Promise.resolve(reader(states.get(id)!, 0)),
    execute(id: string, { decide }: { decide: (state: PlanState) => PlanEvent[] }) {
      apply(id, decide(states.get(id)!));
      return Promise.resolve({ seq: 1 });
    },
  } as unknown as StreamStore<PlanState, PlanEvent>;
  const planOf = (_id: string, follows: string | null) =>
    ({ _id, follows, trajectId: 'traject', formId: supportPlan.id }) as StoredPlan;
  const [before, next] = [planOf('former', null), planOf('next', 'former')];
  const { takingAlong } = createPlanCovers({
    streams,
    models: {
      Plans: { find: () => ({ lean: () => Promise.resolve([before, next]) }) },
    } as unknown as PlanModels,
    outlines: { planOf: (id) => Promise.resolve(id === 'next' ? next : before) },
    progress: { notesOf: () => Promise.resolve([]) },
    change: () => Promise.reject(new Error('Nobody changes a plan here.')),
  });

  await takingAlong(before, () => {
    const along = { planId: 'former', form: supportPlan, state: former.state };
    const taken = carriedEvents('next', supportPlan, states.get('next')!, along);
    former.as('rachida').cover(1, true);
    apply('next', taken);
    return Promise.resolve();
  });

  const { entries } = states.get('next')!;
  expect([entries.get(uuid(1))?.covered, entries.get(uuid(2))?.covered]).toEqual([true, false]);
});
