import type { ProcessDefinition } from '../../process.types.ts';
import { t } from '../../text.ts';
import { folders } from '../handbook-2026/folders.ts';
import { notDone } from '../handbook-2026/start.ts';
import { assessment } from './assessment.ts';
import { closing, handover } from './handover.ts';
import { opening } from './opening.ts';
import { phases } from './phases.ts';
import { principles } from './principles.ts';
import { safetyRules, safetySteps } from './safety-steps.ts';
import { appointmentRules, responsibilities, startCriteria } from './start.ts';
import { verwijsindex } from './verwijsindex.ts';

/** The working process of the guideline of 2020. Its seed has no folder text and no list of what is not done. */
export const process: ProcessDefinition = {
  phases,
  opening,
  safetySteps,
  safetyRules,
  assessment,
  principles,
  principlesTitle: t('Uitgangspunten', 'Starting points'),
  startCriteria,
  contraIndication: null,
  responsibilities,
  notDone,
  appointmentRules,
  handover,
  closing,
  folders,
  verwijsindex,
  borrowedFrom: { notDone: 'handbook-2026', folders: 'handbook-2026' },
};
