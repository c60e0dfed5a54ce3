import { viewer } from '../account/viewer.svelte.ts';
import { newId } from '../graph/identity.ts';
import { deviceShelf } from '../ui/storage.ts';
import { keepUnsent, takeUnsent } from './keep.ts';
import type { Kept } from './outbox.types.ts';

/** Milliseconds after which what was done is kept; more goes along. */
const SOON = 250;

/** Keeps on an own device what the server has not confirmed, and nowhere else. */
export interface PlanKeeper {
  soon(): void;
  now(): void;
  /** What was kept, which is kept no longer; nothing on a device of others. */
  take(): Kept[];
}

/** Makes the keeper of one plan on this page. */
export function createPlanKeeper(
  planId: string,
  personId: () => string | null,
  contents: () => Kept,
): PlanKeeper {
  const page = newId();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keeper: PlanKeeper = {
    soon() {
      if (viewer.me?.ownDevice) timer ??= setTimeout(keeper.now, SOON);
    },
    now() {
      clearTimeout(timer);
      timer = undefined;
      const person = personId();
      // A page that is being left fast is hidden first: it leaves nothing behind.
      if (!viewer.me?.ownDevice || !person || document.documentElement.hidden) return;
      keepUnsent(deviceShelf(), { personId: person, planId, page }, contents());
    },
    take() {
      const person = personId();
      if (!viewer.me?.ownDevice || !person) return [];
      return takeUnsent(deviceShelf(), { personId: person, planId });
    },
  };
  return keeper;
}
