import { t } from '../../text.ts';
import type { EditionFile } from '../../edition.types.ts';
import { criteria } from './criteria.ts';
import { levels } from './levels.ts';
import { process } from './process.ts';
import { profiles } from './profiles.ts';
import { chain, transitions } from './transitions.ts';
import { words } from './words.ts';

/** Deel B, Regiekaart en regisseur, versie 6, 2025. Forms, phases and safety steps are the handbook's of 2026. */
export const edition: EditionFile = {
  id: 'regiekaart-2025',
  order: 2,
  title: t('Regiekaart en regisseur 2025', 'Regiekaart and regisseur 2025'),
  about: t(
    'Met een casusregisseur en een procesregisseur. De plannen en de fasen komen uit de handleiding van 2026.',
    'With a casusregisseur and a procesregisseur. Plans and phases come from the handbook of 2026.',
  ),
  year: 2025,
  version: '6',
  publisher: 'Interventie Academie',
  source: { seed: '000', heading: 'Colofon' },
  words,
  criteria,
  levels,
  chain,
  transitions,
  profiles,
  regisseurRole: 'PROCESREGISSEUR',
  firstLevelBy: 'CHAIN',
  safetyStepsWhen: ['UNSAFETY_SIGNALS', 'BASIC_CARE_INSUFFICIENT'],
  safetyPlanFrom3: 'REQUIRED',
  process,
  borrows: { forms: 'handbook-2026', speakingOrder: 'handbook-2026' },
};
