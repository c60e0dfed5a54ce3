import type { Status } from '../outbox.types.ts';
import type { PlanStore } from '../plan.svelte.ts';
import type { Answer, AnswerValue, FormField } from '../plan.types.ts';

/** What a place to answer a question gets: the same for every kind of field. */
export interface FieldProps {
  store: PlanStore;
  field: FormField;
  /** The answer that is given here; undefined while there is none. */
  answer: Answer | undefined;
  status: Status;
  onanswer: (value: AnswerValue) => void;
}
