import { m } from '#lib/paraglide/messages.js';
import type { ChainFault, Right } from '../graph/schema.generated.ts';

const faults: Record<ChainFault, () => string> = {
  LINE_MISSING: m.log_fault_line_missing,
  LINE_CHANGED: m.log_fault_line_changed,
  END_MISSING: m.log_fault_end_missing,
  END_CHANGED: m.log_fault_end_changed,
  NOT_AS_ANCHORED: m.log_fault_not_as_anchored,
};

/** What is wrong with a chain, in plain words. */
export const faultInWords = (fault: ChainFault): string => faults[fault]();

const families: [RegExp, () => string][] = [
  [/^PLAN_|^COVERED_|^ACTION_/, m.log_right_plan],
  [/^MEETING_/, m.log_right_meeting],
  [/^DOSSIER_/, m.log_right_dossier],
  [/^SAFETY_/, m.log_right_safety],
  [/^CONTACT_|^PERSON_/, m.log_right_person],
  [/^TRAJECT_|^REGIE_|^FIRST_|^ACCESS_LOG_READ/, m.log_right_traject],
];

/** What a right is about, in a few words. */
export const rightInWords = (right: Right): string =>
  (families.find(([family]) => family.test(right))?.[1] ?? m.log_right_organisation)();
