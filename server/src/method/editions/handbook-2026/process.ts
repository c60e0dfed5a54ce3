import type { ProcessDefinition } from '../../process.types.ts';
import { assessment } from './assessment.ts';
import { folders } from './folders.ts';
import { closing, handover } from './handover.ts';
import { opening } from './opening.ts';
import { phases } from './phases.ts';
import { principles } from './principles.ts';
import { safetyRules, safetySteps } from './safety-steps.ts';
import { contraIndication, notDone, responsibilities, startCriteria } from './start.ts';

/** The working process of the handbook of 2026. */
export const process: ProcessDefinition = {
  phases,
  opening,
  safetySteps,
  safetyRules,
  assessment,
  principles,
  principlesTitle: { nl: 'Kernprincipes', en: 'Core principles' },
  startCriteria,
  contraIndication,
  responsibilities,
  notDone,
  appointmentRules: [],
  handover,
  closing,
  folders,
  verwijsindex: null,
  borrowedFrom: {},
};
