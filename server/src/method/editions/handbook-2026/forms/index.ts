/** All plan forms of the handbook of 2026 (chapter 7), in the order of the handbook. */
import type { FormDefinition } from '../../../types.ts';
import { consolidationPlan } from './consolidation-plan.ts';
import { progressPlan } from './progress-plan.ts';
import { safetyAgreementsAdult, safetyAgreementsChild } from './safety-agreements.ts';
import { safetyPlan } from './safety-plan.ts';
import { supportPlan } from './support-plan.ts';

export const forms: FormDefinition[] = [
  supportPlan,
  progressPlan,
  consolidationPlan,
  safetyAgreementsChild,
  safetyAgreementsAdult,
  safetyPlan,
];
