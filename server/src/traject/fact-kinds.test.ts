import { expect, test } from 'vitest';
import { sights } from './timeline.rules.ts';
import type { TimelineFact } from './timeline.rules.ts';

test('A kind of line of the timeline of which nothing says who sees it does not compile', () => {
  // @ts-expect-error nothing says who sees NEW_KIND
  const seen: Record<TimelineFact['kind'] | 'NEW_KIND', unknown> = sights;
  expect(Object.keys(seen).length).toBeGreaterThan(10);
});
