import type { Shelf } from '../ui/storage.ts';
import type { Kept } from './outbox.types.ts';

const PREFIX = 'regietafel.unsent';
/** Set by `forgetUnsent`: a page that is being left keeps nothing any more. */
let forgotten = false;

const beginOf = (personId: string, planId: string): string => `${PREFIX}/${personId}/${planId}/`;

const keysWith = (shelf: Shelf, begin: string): string[] =>
  Array.from({ length: shelf.length }, (_, index) => shelf.key(index) ?? '').filter((key) =>
    key.startsWith(begin),
  );

/**
 * Keeps what was not sent on the device, only when it is the person's own. `page` tells two pages apart that are open at
 * once. A device that keeps nothing (full, or forbidden) is no reason to stop typing.
 */
export function keepUnsent(
  shelf: Shelf,
  about: { personId: string; planId: string; page: string },
  kept: Kept,
): void {
  if (forgotten) return;
  const key = beginOf(about.personId, about.planId) + about.page;
  if (kept.texts.length === 0 && kept.changes.length === 0) shelf.removeItem(key);
  else shelf.setItem(key, JSON.stringify(kept));
}

/** Takes from the device what this person had not sent of this plan, the oldest page first; it is not kept any longer. */
export function takeUnsent(shelf: Shelf, { personId, planId }: { personId: string; planId: string }): Kept[] {
  const found: Kept[] = [];
  for (const key of keysWith(shelf, beginOf(personId, planId)).sort()) {
    try {
      found.push(JSON.parse(shelf.getItem(key) ?? '') as Kept);
    } catch {
      // Unreadable: nothing to send.
    }
    shelf.removeItem(key);
  }
  return found;
}

/** Forgets everything of everybody, and keeps nothing from then on: for signing out. */
export function forgetUnsent(shelf: Shelf): void {
  forgotten = true;
  for (const key of keysWith(shelf, PREFIX)) shelf.removeItem(key);
}
