import { positionAfter, positionBetween } from '@regietafel/schema/input/position.ts';
import type { EntryState, PlanState } from './plan.types.ts';

/*
 * A place tells nothing of rows that one does not see (A6): what all read gets its place among what all read, and own
 * words get another one when they are opened.
 */

/** The position after the last row of a section that all read, or that is this person's own. */
export function positionAtEnd(state: PlanState, sectionKey: string, own: string | null = null): string {
  let last = '';
  for (const { sectionKey: section, open, speakerId, position } of state.entries.values()) {
    const known = open || (own !== null && speakerId === own);
    if (section === sectionKey && known && position > last) last = position;
  }
  return positionAfter(last);
}

/** Where a row comes that all may read from now on: at the end. Nothing for one that they read already. */
export const placeOnOpening = (state: PlanState, { open, sectionKey }: EntryState): { position?: string } =>
  open ? {} : { position: positionAtEnd(state, sectionKey) };

/** Where a row comes that is moved to a place: what all read between what all read, as the mover sees more. */
export function placeFor(state: PlanState, { id, open, sectionKey }: EntryState, wished: string): string {
  if (!open) return wished;
  let [before, hides] = ['', false];
  let after: string | null = null;
  for (const other of state.entries.values()) {
    if (other.sectionKey !== sectionKey || other.id === id) continue;
    if (!other.open) hides = true;
    else if (other.position <= wished) before = other.position > before ? other.position : before;
    else if (after === null || other.position < after) after = other.position;
  }
  return hides ? positionBetween(before, after) : wished;
}
