import { afterAll, beforeAll, expect, test } from 'vitest';
import { startCore, type TestCore } from '../../../test/support/core.ts';
import { createStreamStore, type StreamStore } from '../log/stream-store.ts';
import { createSnapshots } from '../log/snapshots.ts';
import { followPlan } from './plan.follow.ts';
import { planProjection } from './plan.projection.ts';
import type { PlanEvent, PlanState } from './plan.types.ts';

let core: TestCore;
let streams: StreamStore<PlanState, PlanEvent>;

beforeAll(async () => {
  core = await startCore();
  await core.keyring.create('traject');
  const snapshots = await createSnapshots(core.database, core.keyring);
  streams = createStreamStore(core, snapshots, 'plan', planProjection);
});
afterAll(() => core.close());

const takePen = (clientId: number) =>
  streams.execute('plan', {
    trajectId: 'traject',
    actor: 'anna',
    decide: () => [{ kind: 'penTaken', pen: clientId, personId: 'anna' }],
  });

test('Who stops following while the first look is under way is not followed for ever', async () => {
  const { seq } = await takePen(1);
  const following = followPlan({
    log: core.log,
    planId: 'plan',
    trajectId: 'traject',
    after: seq,
    streams,
    who: { viewerId: null, firstReaderId: null },
    see: () => Promise.reject(new Error('not asked')),
    whole: () => Promise.reject(new Error('not asked')),
  });
  const first = following.next();
  await following.return?.();
  await takePen(2);
  expect(await first).toEqual({ done: true, value: undefined });
});
