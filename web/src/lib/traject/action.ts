import type { ActionState } from '../graph/schema.generated.ts';

/** What becomes of an action; without a note, what was written of it stays. */
export interface ActionChange {
  state: ActionState;
  note?: string;
}
