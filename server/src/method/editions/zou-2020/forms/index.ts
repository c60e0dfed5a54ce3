/** The two plan forms of the guideline of 2020 (chapter 7), in its order. */
import type { FormDefinition } from '../../../types.ts';
import { safetyPlan } from './safety-plan.ts';
import { supportPlan } from './support-plan.ts';

export const forms: FormDefinition[] = [supportPlan, safetyPlan];
