import type { ClosingItem, ProcessDefinition, ProcessPart, Responsibility } from '../../process.types.ts';
import { t } from '../../text.ts';
import { process as handbook } from '../handbook-2026/process.ts';
import { principles } from './principles.ts';
import { responsibilities as own } from './responsibilities.ts';

const from = 'handbook-2026';

/** Deel B says nothing on unsafety: who does what then is the handbook's. */
const responsibilities: Responsibility[] = [
  ...own,
  ...handbook.responsibilities
    .filter((item) => item.when === 'UNSAFETY' || item.role === 'HOUSEHOLD' || item.role === 'NETWORK')
    .map((item) => ({ ...item, borrowedFrom: from })),
];

const closing: ClosingItem[] = [
  {
    source: { seed: '000', heading: '8 Resultaten van 1Gezin1Plan1Regisseur, 6. Duurzame zorg' },
    key: 'enough-reliance',
    text: t('Mensen redden zich genoeg, alleen of samen.', 'People manage well enough, alone or together.'),
    kind: 'CHECK',
  },
  ...handbook.closing.map((item) => ({ ...item, borrowedFrom: item.borrowedFrom ?? from })),
];

/** Parts that Deel B of 2025 does not have. */
const borrowed: ProcessPart[] = [
  'phases',
  'opening',
  'safetySteps',
  'safetyRules',
  'assessment',
  'startCriteria',
  'contraIndication',
  'notDone',
  'handover',
  'folders',
];

/** The process of 2025: own results, forms of regie and a closing check; the rest is borrowed. */
export const process: ProcessDefinition = {
  ...handbook,
  principles,
  principlesTitle: t('Resultaten', 'Results'),
  responsibilities,
  closing,
  borrowedFrom: Object.fromEntries(borrowed.map((part) => [part, from])),
};
