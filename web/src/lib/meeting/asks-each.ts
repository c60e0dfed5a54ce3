import { isPerPerson } from '../plan/field-kinds.ts';
import type { FormSection } from '../plan/plan.types.ts';

/** True when a section has only questions that each answers for oneself, so that answers fit in one table. */
export const asksEachPerson = (section: FormSection): boolean =>
  !section.repeatable && section.fields.length > 0 && section.fields.every((field) => isPerPerson(field));
