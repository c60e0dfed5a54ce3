import { t } from '../../text.ts';
import type { EditionFile } from '../../edition.types.ts';
import { criteria } from './criteria.ts';
import { forms } from './forms/index.ts';
import { levels } from './levels.ts';
import { process } from './process.ts';
import { profiles } from './profiles.ts';
import { chain, transitions } from './transitions.ts';
import { words } from './words.ts';

/** Handleiding voor regisseurs, versie 14, 2026: the newest edition and the default. */
export const edition: EditionFile = {
  id: 'handbook-2026',
  order: 1,
  isDefault: true,
  title: t('Handleiding voor regisseurs 2026', 'Handbook for regisseurs 2026'),
  about: t(
    'De nieuwste editie. Er is één regisseur. Met regiekaart, zes fasen, alle plannen en twee folders.',
    'The newest edition. There is one regisseur. With regiekaart, six phases, all plans and two folders.',
  ),
  year: 2026,
  version: '14',
  publisher: 'Interventie Academie',
  source: { seed: '004', heading: 'Colofon' },
  words,
  criteria,
  levels,
  chain,
  transitions,
  profiles,
  regisseurRole: 'REGISSEUR',
  firstLevelBy: 'CHAIN',
  safetyStepsWhen: ['UNSAFETY_SIGNALS', 'BASIC_CARE_INSUFFICIENT'],
  safetyPlanFrom3: 'PROPOSED',
  speakingOrder: {
    groups: ['HOUSEHOLD', 'NETWORK', 'PROFESSIONALS'],
    source: { seed: '004', heading: 'Fase 3. Startoverleg, tips' },
  },
  forms,
  process,
};
