/** Veiligheidsplan, handbook 2026, 7.11 (wij, fifteen sections) and 7.12 (ik, fourteen). */
import { sectionFrom } from '../../../form-writing.ts';
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition, Source } from '../../../types.ts';
import * as shared from './parts.ts';
import { safetyPlanContent } from './safety-plan-content.ts';

const HEADINGS = '7.11 and 7.12 Veiligheidsplan';

const involved: SectionDraft = {
  key: 'involved',
  title: t(
    'Deze mensen zijn betrokken bij dit veiligheidsplan',
    'These people are involved in this safety plan',
  ),
  explanation: t(
    'Wie helpt mee om het veilig te maken en te houden? Dat kunnen andere mensen zijn dan in het ondersteuningsplan.',
    'Who helps to make and keep it safe? These may be other people than in the support plan.',
  ),
  repeatable: true,
  addLabel: t('Persoon toevoegen', 'Add a person'),
  speech: 'TOGETHER',
  filledFrom: 'NETWORK_AND_PROFESSIONALS',
  minutes: 2,
  fields: [
    {
      key: 'person',
      label: t(
        'Deze mensen zijn betrokken bij dit veiligheidsplan',
        'These people are involved in this safety plan',
      ),
      kind: 'PERSON',
      parts: shared.contactParts,
    },
  ],
};

/** Who comes before when here, the other way round than in the support plan. */
const nextWho: SectionDraft = {
  ...shared.nextWho,
  title: t(
    'Wie er bij het volgend overleg over dit veiligheidsplan aanwezig zijn',
    'Who will be at the next meeting about this safety plan',
  ),
};

const nextWhen: SectionDraft = {
  ...shared.nextWhen,
  title: t(
    'Wanneer het volgend overleg over dit veiligheidsplan is',
    'When the next meeting about this safety plan is',
  ),
  explanation: t(
    'Kies een dag die dichtbij is. Op die dag gaat het erover of het veiliger is geworden.',
    'Choose a day that is near. That day is about whether it has become safer.',
  ),
};

const signatures: SectionDraft = {
  key: 'signatures',
  title: t(
    'We houden ons aan dit veiligheidsplan en zetten daarvoor een handtekening',
    'We keep to this safety plan and sign for it',
  ),
  explanation: t(
    'Iedereen die hierboven iets belooft, tekent zelf. Ook familie, vrienden en buren.',
    'Everyone who promises something above signs, family, friends and neighbours too.',
  ),
  repeatable: false,
  speech: 'OWN',
  minutes: 5,
  fields: [
    {
      key: 'signature',
      label: t('Handtekening', 'Signature'),
      kind: 'SIGNATURE',
      perPerson: true,
      parts: [
        shared.name,
        { key: 'date', label: t('Datum', 'Date'), kind: 'DATE' },
        { key: 'signature', label: t('Handtekening', 'Signature'), kind: 'SIGNATURE' },
      ],
    },
  ],
};

const drafts: SectionDraft[] = [
  shared.whoWeAre,
  shared.regisseur,
  involved,
  shared.consent,
  ...safetyPlanContent,
  nextWho,
  nextWhen,
  signatures,
];

/** The ik-form lacks section 12, so what follows has one number less there. */
function source(order: number): Source {
  const numbers = order < 12 ? `${order}` : order === 12 ? '12 (wij)' : `${order} (ik: ${order - 1})`;
  return { seed: '004', heading: `${HEADINGS}, ${numbers}` };
}

export const safetyPlan: FormDefinition = {
  key: 'safety-plan',
  kind: 'SAFETY_PLAN',
  voices: ['WIJ', 'IK'],
  title: t('Veiligheidsplan', 'Safety plan'),
  source: { seed: '004', heading: '7.1, 7.2, 7.11 and 7.12' },
  about: {
    why: t(
      'Dit plan is er om het onveilige te laten stoppen. Iedereen zegt wat zij of hij daarvoor doet.',
      'This plan is there to make the unsafety stop. Everyone says what she or he does for that.',
    ),
    what: t(
      'Iedereen die iets belooft, zet een handtekening. Het plan geldt tot iedereen samen ziet dat het veilig blijft.',
      'Everyone who promises something signs. The plan holds until all see together that it stays safe.',
    ),
    who: t(
      'Het huishouden en de professionals krijgen het plan. Mag iemand een deel niet zien om een ander te beschermen, dan vertelt de regisseur waarom.',
      'The household and the professionals get the plan. When someone may not see a part, to protect another, the regisseur tells why.',
    ),
    howLong: t(
      'Het plan blijft bewaard zolang het traject loopt, en daarna de termijn die bij het traject staat. Dan wordt het gewist.',
      'The plan is kept as long as the traject runs, and then for the term that the traject shows. Then it is erased.',
    ),
  },
  rules: {
    when: t(
      'Bij de start of zodra iemand ziet dat het niet veilig is. Altijd naast het ondersteuningsplan.',
      'At the start, or as soon as someone sees that it is not safe. Always beside the support plan.',
    ),
    levels: [3, 4],
    togetherWith: 'SUPPORT_PLAN',
    consentAsked: true,
    signedBy: 'EVERYONE_WHO_COMMITS',
    adopted: true,
    owner: 'TRAJECT',
  },
  sections: drafts.map((draft, index) => sectionFrom(source(index + 1), draft)),
};
