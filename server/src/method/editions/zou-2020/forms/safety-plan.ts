/** Veiligheidsplan, guideline 2020, 7.2: seven blocks, no voices; beside the support plan, never in its place. */
import { sectionFrom } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition } from '../../../types.ts';
import { chapter7, howLong } from './parts.ts';
import { safetyBlocks } from './safety-plan-content.ts';

export const safetyPlan: FormDefinition = {
  key: 'safety-plan',
  kind: 'SAFETY_PLAN',
  voices: [],
  title: t('Veiligheidsplan', 'Safety plan'),
  source: { seed: '003', heading: '7.2 Veiligheidsplan' },
  about: {
    why: t(
      'Dit plan is er om het weer veilig te maken, en veilig te houden. Het zegt wat er meteen moet gebeuren.',
      'This plan is there to make it safe again, and keep it safe. It says what must happen at once.',
    ),
    what: t(
      'Jullie maken het samen met de professionals en zetten er een handtekening onder. Bij elk overleg kijken jullie er opnieuw naar en tekenen jullie weer.',
      'You make it with the professionals and sign it. At every meeting you look at it again and sign again.',
    ),
    who: t(
      'De klant, de gezinsleden en de professionals krijgen het plan. Mag iemand een deel niet zien om een ander te beschermen, dan vertelt de procesregisseur waarom.',
      'The client, the family members and the professionals get the plan. When someone may not see a part, to protect another, the procesregisseur tells why.',
    ),
    howLong,
  },
  rules: {
    when: t(
      'Zodra er tekenen zijn van geweld, onveiligheid of te weinig basiszorg. Het hoort bij het ondersteuningsplan.',
      'As soon as there are signs of violence, unsafety or too little basic care. It belongs to the support plan.',
    ),
    levels: [3, 4, 5],
    togetherWith: 'SUPPORT_PLAN',
    consentAsked: false,
    signedBy: 'CLIENTS_AND_PROFESSIONALS',
    signedAgain: true,
    adopted: true,
    owner: 'TRAJECT',
  },
  sections: safetyBlocks.map(([block, draft]) => sectionFrom(chapter7('7.2 Veiligheidsplan', block), draft)),
};
