import { t } from '../../text.ts';
import type { EditionFile } from '../../edition.types.ts';
import { criteria } from './criteria.ts';
import { forms } from './forms/index.ts';
import { levels } from './levels.ts';
import { process } from './process.ts';
import { profiles } from './profiles.ts';
import { chain, transitions } from './transitions.ts';
import { words } from './words.ts';

/** Richtlijn coördinatie van zorg, regio Zuid Oost Utrecht, 2020. */
export const edition: EditionFile = {
  id: 'zou-2020',
  order: 3,
  title: t('Richtlijn Zuid Oost Utrecht 2020', 'Guideline Zuid Oost Utrecht 2020'),
  about: t(
    'Een regionale richtlijn met casus- en procesregisseur, een eigen regiekaart en de Verwijsindex.',
    'A regional guideline with casusregisseur and procesregisseur, its own regiekaart and the Verwijsindex.',
  ),
  year: 2020,
  version: '2020-06-22',
  publisher: 'Regio Zuid Oost Utrecht',
  source: { seed: '003', heading: 'Leeswijzer' },
  words,
  criteria,
  levels,
  chain,
  transitions,
  profiles,
  regisseurRole: 'PROCESREGISSEUR',
  firstLevelBy: 'SITUATION',
  safetyStepsWhen: ['UNSAFETY_SIGNALS', 'BASIC_CARE_INSUFFICIENT'],
  safetyPlanFrom3: 'REQUIRED',
  speakingOrder: {
    groups: ['CLIENT', 'OTHER_HOUSEHOLD_MEMBERS', 'NETWORK', 'PROFESSIONALS'],
    source: { seed: '003', heading: 'Fase 3b. Startoverleg, Toelichting' },
  },
  forms,
  process,
};
