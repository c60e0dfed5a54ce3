import { expect, test } from 'vitest';
import { drawers } from './plan.draw.ts';
import { owners } from './plan.numbers.ts';
import { appliers } from './plan.appliers.ts';
import type { PlanEvent } from './plan.types.ts';

test('A kind of event without an entry does not compile, in no registry', () => {
  // @ts-expect-error nothing says what newKind makes of the state
  const applied: Record<Exclude<PlanEvent['kind'], 'alone'> | 'newKind', unknown> = appliers;
  // @ts-expect-error nothing says what a viewer is told of newKind
  const drawn: Record<PlanEvent['kind'] | 'newKind', unknown> = drawers;
  // @ts-expect-error nothing says who alone knows of newKind
  const owned: Record<PlanEvent['kind'] | 'newKind', unknown> = owners;
  expect(Object.keys(drawn).sort()).toEqual(Object.keys(owned).sort());
  expect([...Object.keys(applied), 'alone'].sort()).toEqual(Object.keys(drawn).sort());
});
