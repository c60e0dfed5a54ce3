/** Ondersteuningsplan, handbook 2026, 7.3 (wij) and 7.4 (ik): seventeen sections. */
import { sectionFrom, voices } from '../../../form-writing.ts';
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition } from '../../../types.ts';
import { mapFields } from '../../network-map.ts';
import * as shared from './parts.ts';
import { analysis } from './support-plan-analysis.ts';

const HEADINGS = '7.3 and 7.4 Ondersteuningsplan';

const involved: SectionDraft = {
  key: 'involved',
  title: voices(
    t('Deze mensen zijn bij ons betrokken', 'These people are involved with us'),
    t('Deze mensen zijn bij mij betrokken', 'These people are involved with me'),
  ),
  explanation: voices(
    t(
      'Familie, vrienden, buren en professionals staan hier bij elkaar. Mist er iemand die jullie helpt?',
      'Family, friends, neighbours and professionals are together here. Is someone missing who helps you?',
    ),
    t(
      'Familie, vrienden, buren en professionals staan hier bij elkaar. Mist er iemand die jou helpt?',
      'Family, friends, neighbours and professionals are together here. Is someone missing who helps you?',
    ),
  ),
  repeatable: true,
  addLabel: t('Persoon toevoegen', 'Add a person'),
  speech: 'TOGETHER',
  filledFrom: 'NETWORK_AND_PROFESSIONALS',
  minutes: 3,
  fields: [
    {
      key: 'person',
      label: voices(
        t('Deze mensen zijn bij ons betrokken', 'These people are involved with us'),
        t('Deze mensen zijn bij mij betrokken', 'These people are involved with me'),
      ),
      kind: 'PERSON',
      parts: shared.contactParts,
    },
    ...mapFields,
  ],
};

const goals: SectionDraft = {
  key: 'goals',
  title: voices(
    t('Wat onze doelen en acties zijn', 'What our goals and actions are'),
    t('Wat mijn doelen en acties zijn', 'What my goals and actions are'),
  ),
  explanation: voices(
    t(
      'Kies doelen die jullie zelf kunnen halen, en schrijf op wat er wél gaat gebeuren. Schrijf acties zo op dat je ziet of ze gedaan zijn.',
      'Choose goals within your own reach, and say what you do want. Write actions so that you can see whether they are done.',
    ),
    t(
      'Kies doelen die je zelf kunt halen, en schrijf op wat er wél gaat gebeuren. Schrijf acties zo op dat je ziet of ze gedaan zijn.',
      'Choose goals within your own reach, and say what you do want. Write actions so that you can see whether they are done.',
    ),
  ),
  repeatable: true,
  addLabel: t('Doel toevoegen', 'Add a goal'),
  speech: 'TOGETHER',
  minutes: 15,
  fields: [
    {
      key: 'goal',
      label: voices(
        t('Wat willen wij bereiken (doel)?', 'What do we want to reach (goal)?'),
        t('Wat wil ik bereiken (doel)?', 'What do I want to reach (goal)?'),
      ),
      kind: 'LONG_TEXT',
      role: 'GOAL',
    },
    {
      key: 'actions',
      label: voices(
        t('Wat gaan wij doen (acties)?', 'What are we going to do (actions)?'),
        t('Wat ga ik doen (acties)?', 'What am I going to do (actions)?'),
      ),
      kind: 'LONG_TEXT',
      role: 'ACTIONS',
    },
    {
      key: 'who-helps',
      label: voices(
        t('Wie of wat helpt ons?', 'Who or what helps us?'),
        t('Wie of wat helpt mij?', 'Who or what helps me?'),
      ),
      kind: 'LONG_TEXT',
      role: 'HELPERS',
    },
    {
      key: 'how-we-know',
      label: voices(
        t('Hoe weten wij of dit is gelukt?', 'How do we know whether it worked?'),
        t('Hoe weet ik of dit is gelukt?', 'How do I know whether it worked?'),
      ),
      kind: 'LONG_TEXT',
    },
  ],
};

const drafts: SectionDraft[] = [
  shared.whoWeAre,
  shared.regisseur,
  involved,
  shared.consent,
  ...analysis,
  goals,
  shared.whatElse,
  shared.nextWhen,
  shared.nextWho,
];

export const supportPlan: FormDefinition = {
  key: 'support-plan',
  kind: 'SUPPORT_PLAN',
  voices: ['WIJ', 'IK'],
  title: t('Ondersteuningsplan', 'Support plan'),
  source: { seed: '004', heading: '7.1, 7.2, 7.3 and 7.4' },
  about: {
    why: t(
      'In dit plan staat wat er speelt, wat het doel is en wie wat doet. Zo hoeft niemand alles steeds opnieuw te vertellen.',
      'This plan holds what is going on, what the goal is and who does what. So nobody has to tell it all again and again.',
    ),
    what: t(
      'Iedereen schrijft mee in het overleg. Is het plan goed, dan staat het vast; bij een volgend overleg komt er een nieuwe versie.',
      'Everyone writes along in the meeting. When the plan is right it is fixed; a later meeting makes a new version.',
    ),
    who: t(
      'Het huishouden en de professionals in dit traject krijgen het plan. Familie en vrienden krijgen het alleen als het huishouden dat goed vindt.',
      'The household and the professionals in this traject get the plan. Family and friends get it only when the household agrees.',
    ),
    howLong: t(
      'Het plan blijft bewaard zolang het traject loopt, en daarna de termijn die bij het traject staat. Dan wordt het gewist.',
      'The plan is kept as long as the traject runs, and then for the term that the traject shows. Then it is erased.',
    ),
  },
  rules: {
    when: t(
      'Bij de start, in het eerste overleg met iedereen.',
      'At the start, in the first meeting with everyone.',
    ),
    levels: [2, 3, 4],
    consentAsked: true,
    signedBy: 'NOBODY',
    adopted: true,
    owner: 'TRAJECT',
  },
  sections: drafts.map((draft, index) => sectionFrom(shared.chapter7(HEADINGS, index + 1), draft)),
};
