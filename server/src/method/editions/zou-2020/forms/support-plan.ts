/** Ondersteuningsplan, guideline 2020, 7.1: seventeen blocks, no voices. */
import { sectionFrom } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition } from '../../../types.ts';
import { chapter7, howLong } from './parts.ts';
import { contentBlocks, goalsKey } from './support-plan-content.ts';
import { dataBlocks } from './support-plan-data.ts';

export const supportPlan: FormDefinition = {
  key: 'support-plan',
  kind: 'SUPPORT_PLAN',
  voices: [],
  title: t('Ondersteuningsplan', 'Support plan'),
  source: { seed: '003', heading: '7.1 Ondersteuningsplan' },
  about: {
    why: t(
      'In dit plan staat wat goed gaat, waar zorgen over zijn en wie wat doet. De klant en alle anderen maken het samen.',
      'This plan holds what goes well, what gives concern and who does what. The client and all others make it together.',
    ),
    what: t(
      'Het plan wordt in het startoverleg vastgesteld. Bij elk volgend overleg wordt hetzelfde plan aangevuld, als nieuwe versie.',
      'The plan is adopted in the startoverleg. At each later meeting the same plan is added to, as a new version.',
    ),
    who: t(
      'De klant, de gezinsleden en de professionals krijgen het plan. Familie en vrienden krijgen het alleen als de klant dat goed vindt.',
      'The client, the family members and the professionals get the plan. Family and friends get it only when the client agrees.',
    ),
    howLong,
  },
  rules: {
    when: t(
      'Bij het startoverleg, en bij elk overleg daarna.',
      'At the startoverleg, and at every meeting after it.',
    ),
    levels: [2, 3, 4, 5],
    safetyPlanBefore: goalsKey,
    consentAsked: true,
    signedBy: 'NOBODY',
    adopted: true,
    owner: 'TRAJECT',
  },
  sections: [...dataBlocks, ...contentBlocks].map((draft) =>
    sectionFrom(
      chapter7('7.1 Ondersteuningsplan', 'nl' in draft.title ? draft.title.nl : draft.title.wij.nl),
      draft,
    ),
  ),
};
