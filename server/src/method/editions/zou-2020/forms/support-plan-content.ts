/**
 * Blocks 8-17 of the support plan of 2020. The heading "Krachten & zorgen" has two tables of quotes: they are two
 * sections here, because each grows on its own. That makes seventeen blocks.
 */
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import { longText, perPersonNote, quote, shortText } from './parts.ts';

/** The safety plan comes before this section when someone has concerns about safety or basic care. */
export const goalsKey = 'goals';

export const contentBlocks: SectionDraft[] = [
  {
    key: 'reason',
    title: t('Aanleiding voor 1Gezin1Plan1Regisseur', 'Reason for 1Gezin1Plan1Regisseur'),
    explanation: t(
      'Waarom komen we bij elkaar? De klant vertelt het eerst.',
      'Why do we come together? The client tells first.',
    ),
    repeatable: true,
    addLabel: t('Aanleiding toevoegen', 'Add a reason'),
    speech: 'OWN',
    minutes: 6,
    fields: [
      longText(
        'reason',
        t('Wat is de aanleiding, vraag of zorg?', 'What is the reason, the question or the concern?'),
      ),
    ],
  },
  {
    key: 'strengths',
    title: t('Krachten: Wat gaat er goed?', 'Strengths: What goes well?'),
    explanation: t(
      'Schrijf op wat iemand echt zegt, met de naam erbij. Verander de woorden niet.',
      'Write what someone really says, with the name. Do not change the words.',
    ),
    repeatable: true,
    addLabel: t('Kracht toevoegen', 'Add a strength'),
    speech: 'OWN',
    minutes: 8,
    fields: [
      quote('quote', t('Wat gaat er goed?', 'What goes well?'), [
        t('Sinds wanneer, als dat ertoe doet?', 'Since when, if that matters?'),
        t(
          'Wat zijn de gevolgen voor u/jou of gezinsleden?',
          'What are the consequences for you or family members?',
        ),
      ]),
    ],
  },
  {
    key: 'concerns',
    title: t('Zorgen: Wat zijn onze zorgen?', 'Concerns: What are our concerns?'),
    explanation: t(
      'Ook een zorg staat hier zoals iemand die zegt, met de naam erbij.',
      'A concern too stands here as someone says it, with the name.',
    ),
    repeatable: true,
    addLabel: t('Zorg toevoegen', 'Add a concern'),
    speech: 'OWN',
    minutes: 10,
    fields: [
      {
        ...quote('quote', t('Wat zijn onze zorgen?', 'What are our concerns?'), [
          t('(Sinds) wanneer is de zorg er?', '(Since) when is the concern there?'),
          t(
            'Wat zijn de (mogelijke) gevolgen voor u/jou of gezinsleden?',
            'What are the (possible) consequences for you or family members?',
          ),
        ]),
        role: 'CONCERN',
      },
    ],
  },
  {
    key: 'earlier-help',
    title: t('Indien relevant: eerdere hulpverlening', 'If relevant: earlier help'),
    explanation: t(
      'Was er al eerder hulp? Dan hoeven we niet te doen wat toen niet werkte.',
      'Was there help before? Then we need not do what did not work.',
    ),
    repeatable: true,
    addLabel: t('Eerdere hulp toevoegen', 'Add earlier help'),
    speech: 'OWN',
    minutes: 5,
    fields: [
      longText(
        'earlier-help',
        t(
          'Welke hulp is al eerder ingezet en wat was het resultaat?',
          'What help was given before and what was the result?',
        ),
        [
          t('Welke hulp?', 'What help?'),
          t('Door wie en wanneer?', 'By whom and when?'),
          t('Met welk resultaat?', 'With what result?'),
        ],
      ),
    ],
  },
  {
    key: 'analysis',
    title: t('Integrale analyse', 'Integral analysis'),
    explanation: t(
      'Kijk samen naar alles wat hierboven staat. Wat hangt met wat samen?',
      'Look together at all that stands above. What goes together with what?',
    ),
    repeatable: false,
    speech: 'TOGETHER',
    minutes: 8,
    fields: [
      longText('analysis', t('Hoe wordt de gehele situatie gezien?', 'How is the whole situation seen?'), [
        t('Samenhang', 'How things hang together'),
        t('Patronen', 'Patterns'),
        t('Gevolgen', 'Consequences'),
      ]),
    ],
  },
  {
    key: 'desired-result',
    title: t('Gewenste resultaat', 'Desired result'),
    explanation: t(
      'Wanneer zijn we klaar? Zeg wat er dan anders is.',
      'When are we done? Say what is different then.',
    ),
    repeatable: false,
    speech: 'TOGETHER',
    minutes: 5,
    fields: [longText('desired-result', t('Wat is het gewenste resultaat?', 'What is the desired result?'))],
  },
  {
    key: 'safety',
    title: t('Zorgen rondom basiszorg en veiligheid', 'Concerns about basic care and safety'),
    explanation: t(
      'Zegt één van ons ja, dan maken we eerst het veiligheidsplan. Daarna gaan we verder met doelen en acties.',
      'When one of us says yes, we make the safety plan first. Then we go on with goals and actions.',
    ),
    repeatable: false,
    speech: 'OWN',
    minutes: 5,
    safetyQuestions: ['concerns'],
    fields: [
      {
        key: 'concerns',
        label: t(
          'Zijn er zorgen over basiszorg en/of veiligheid?',
          'Are there concerns about basic care and/or safety?',
        ),
        kind: 'YES_NO',
        perPerson: true,
        oursNote: perPersonNote,
      },
    ],
  },
  {
    key: goalsKey,
    title: t('Doelen & acties', 'Goals & actions'),
    explanation: t(
      'Maak een doel positief: schrijf hoe het straks is. Een actie zegt precies wat iemand doet; één doel mag meer acties hebben.',
      'Make a goal positive: write how things will be. An action says exactly what someone does; one goal may have several.',
    ),
    repeatable: true,
    addLabel: t('Doel toevoegen', 'Add a goal'),
    speech: 'TOGETHER',
    minutes: 15,
    fields: [
      {
        ...longText('goal', t('Doel: Wat wilt u/jij bereiken?', 'Goal: What do you want to reach?')),
        role: 'GOAL',
      },
      {
        ...longText('actions', t('Actie: Wat is nodig?', 'Action: What is needed?'), [
          t('Wie doet wat wanneer?', 'Who does what when?'),
        ]),
        role: 'ACTIONS',
      },
      {
        key: 'reached',
        label: t('Is het doel bereikt?', 'Is the goal reached?'),
        kind: 'YES_NOT_YET_NO',
        role: 'REACHED',
        options: [
          { key: 'yes', label: t('Ja', 'Yes') },
          { key: 'no', label: t('Nee', 'No') },
          { key: 'not-yet', label: t('Nog niet bereikt', 'Not reached yet') },
        ],
      },
    ],
  },
  {
    key: 'summary',
    title: t('Samenvatting', 'Summary'),
    explanation: t('Het hele plan in een paar zinnen.', 'The whole plan in a few sentences.'),
    repeatable: false,
    speech: 'TOGETHER',
    minutes: 3,
    fields: [longText('summary', t('Samenvatting', 'Summary'))],
  },
  {
    key: 'planning',
    title: t('Planning overleg', 'Planning of meetings'),
    explanation: t(
      'Welke overleggen komen er nog, en waar en wanneer zijn ze?',
      'Which meetings are still to come, and where and when are they?',
    ),
    repeatable: true,
    addLabel: t('Overleg toevoegen', 'Add a meeting'),
    speech: 'TOGETHER',
    asksNextMeeting: true,
    minutes: 2,
    fields: [
      shortText('meeting', 'Overleg', 'Meeting'),
      { key: 'when', label: t('Datum, tijd en locatie', 'Date, time and place'), kind: 'DATE_TIME_PLACE' },
    ],
  },
];
