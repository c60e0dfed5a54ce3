import { expect, test } from 'vitest';
import { seenByAll } from './meeting.numbers.ts';
import { appliers } from './meeting.projection.ts';
import type { MeetingEvent } from './meeting.types.ts';

test('A kind of event of a meeting without an entry does not compile, in no registry', () => {
  // @ts-expect-error nothing says what newKind makes of the state
  const applied: Record<MeetingEvent['kind'] | 'newKind', unknown> = appliers;
  // @ts-expect-error nothing says whether everyone may see that newKind happened
  const seen: Record<MeetingEvent['kind'] | 'newKind', unknown> = seenByAll;
  expect(Object.keys(applied).sort()).toEqual(Object.keys(seen).sort());
});
