import { stepsOf, type StepLine } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import { t } from '../../../text.ts';

const signals: StepLine = {
  text: t(
    'Zie je signalen van onveiligheid of te weinig basiszorg? Neem de veiligheidsstappen op in dit traject.',
    'Do you see signs of unsafety or too little basic care? Make the safety steps part of this traject.',
  ),
  opens: 'SAFETY_STEPS',
};

/** Phase 4: the plan is carried out. */
export const progress: Phase = {
  source: { seed: '003', heading: '3.8 Fase 4. Voortgang' },
  key: '4',
  number: 4,
  label: '4',
  title: t('Voortgang', 'Progress'),
  purpose: t(
    'Doen wat is afgesproken en volgen hoe het gaat.',
    'Doing what was agreed and following how it goes.',
  ),
  householdWords: t(
    'Iedereen doet wat is beloofd. Jij hebt het plan. Loopt iets niet? Vertel het jouw regisseur.',
    'Everyone does what was promised. You have the plan. Does something not work? Tell your regisseur.',
  ),
  steps: [
    ...stepsOf('4', 'PROCESREGISSEUR', [
      {
        text: t(
          'Geef klant en professionals het plan: PDF of digitaal.',
          'Give client and professionals the plan: PDF or digital.',
        ),
        systemSees: 'planSent',
      },
      {
        text: t('Volg hoe het gaat.', 'Follow how it goes.'),
        parts: [
          t('Wees open en helder.', 'Be open and clear.'),
          t('Zorg dat men je bereikt.', 'Make sure people can reach you.'),
          t(
            'Doe iets met signalen over uitvoering, samenwerking en stilstand.',
            'Act on signs about carrying out, cooperation and standstill.',
          ),
          t('Schaal op als dat nodig is.', 'Go up a level when needed.'),
        ],
        opens: 'REGIEKAART',
      },
      {
        text: t(
          'Verder met fase 5a: het voortgangsoverleg voorbereiden.',
          'On to phase 5a: preparing the voortgangsoverleg.',
        ),
        goesOn: true,
      },
      signals,
    ]),
    ...stepsOf('4', 'CASUSREGISSEUR', [
      {
        text: t('Volg hoe het gaat.', 'Follow how it goes.'),
        parts: [
          t('Wees open en helder.', 'Be open and clear.'),
          t('Zorg dat men je bereikt.', 'Make sure people can reach you.'),
          t('Werk mee als een signaal aandacht vraagt.', 'Cooperate when a sign asks for attention.'),
          t('Schaal op als dat nodig is.', 'Go up a level when needed.'),
        ],
        opens: 'REGIEKAART',
      },
      {
        text: t(
          'Verder met fase 5a: het voortgangsoverleg voorbereiden.',
          'On to phase 5a: preparing the voortgangsoverleg.',
        ),
        goesOn: true,
      },
      signals,
    ]),
  ],
  tips: [
    t(
      'Help met je acties het gewone leven terug te krijgen.',
      'Let your actions help to get ordinary life back.',
    ),
    t('Werk met een plan en naar een resultaat.', 'Work with a plan and towards a result.'),
    t('Zorg dat de hulp niet onderbroken wordt.', 'Make sure the help is not interrupted.'),
    t('Laat weten waar je mee bezig bent.', 'Let people know what you are working on.'),
    t(
      'Doe altijd wat is afgesproken. Anders was het overleg voor niets.',
      'Always do what was agreed. Otherwise the meeting was for nothing.',
    ),
    t('Help elkaar en spreek elkaar aan.', 'Help each other and hold each other to it.'),
    t('Zorg dat alle hulp samenhangt.', 'Make sure all help hangs together.'),
    t(
      'Acties: wie ze belooft. Dagelijkse hulp: casusregisseur. Samenwerken en vastlopen: procesregisseur.',
      'Actions: whoever promises them. Daily help: casusregisseur. Cooperating and getting stuck: procesregisseur.',
    ),
    t('Gebruik de regiekaart voor op- en afschalen.', 'Use the regiekaart for going up and down.'),
  ],
  next: ['5a'],
};
