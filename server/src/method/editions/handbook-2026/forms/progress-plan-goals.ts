/** Sections 10-12 of the progress plan: what came of the goals, what comes next. */
import { voices } from '../../../form-writing.ts';
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import { question } from './meeting-parts.ts';

export const goalsReview: SectionDraft = {
  key: 'goals-review',
  title: t('Tussenevaluatie van doelen en acties', 'Interim review of goals and actions'),
  explanation: t(
    'Loop de doelen één voor één langs. Was het doel positief en haalbaar, en kun je meten wat er is gedaan?',
    'Go through the goals one by one. Was the goal positive and feasible, and can you measure what was done?',
  ),
  repeatable: true,
  addLabel: t('Doel toevoegen', 'Add a goal'),
  speech: 'TOGETHER',
  minutes: 15,
  fields: [
    {
      ...question(
        'goal',
        ['Wat wilden wij bereiken (doel)?', 'What did we want to reach (goal)?'],
        ['Wat wilde ik bereiken (doel)?', 'What did I want to reach (goal)?'],
      ),
      role: 'FORMER_GOAL',
    },
    {
      ...question(
        'done',
        ['Wat hebben wij gedaan (acties)?', 'What did we do (actions)?'],
        ['Wat heb ik gedaan (acties)?', 'What did I do (actions)?'],
      ),
      role: 'FORMER_ACTIONS',
    },
    {
      ...question(
        'who-helped',
        ['Wie of wat heeft ons geholpen?', 'Who or what helped us?'],
        ['Wie of wat heeft mij geholpen?', 'Who or what helped me?'],
      ),
      role: 'FORMER_HELPERS',
    },
    question('result', ['Wat is het resultaat tot nu toe?', 'What is the result so far?']),
    {
      key: 'reached',
      label: t('Is het doel behaald?', 'Is the goal reached?'),
      kind: 'YES_NOT_YET_NO',
      role: 'REACHED',
      options: [
        { key: 'yes', label: t('Ja', 'Yes') },
        { key: 'not-yet', label: t('Nog niet', 'Not yet') },
        { key: 'no', label: t('Nee', 'No') },
      ],
    },
  ],
};

/** The wij-form prints ik-questions here: a slip, corrected. */
export const comingPeriod: SectionDraft = {
  key: 'coming-period',
  title: t('Wat dit betekent voor de komende periode', 'What this means for the coming period'),
  explanation: t(
    'Wat gaat door en wat wordt anders? Kies doelen die positief en haalbaar zijn, en acties waarvan je kunt meten of ze zijn gedaan.',
    'What goes on and what changes? Choose goals that are positive and feasible, and actions of which you can measure whether they were done.',
  ),
  repeatable: true,
  addLabel: t('Doel toevoegen', 'Add a goal'),
  speech: 'TOGETHER',
  minutes: 12,
  fields: [
    {
      ...question(
        'goal',
        ['Wat willen wij bereiken (doel)?', 'What do we want to reach (goal)?'],
        ['Wat wil ik bereiken (doel)?', 'What do I want to reach (goal)?'],
      ),
      role: 'GOAL',
    },
    {
      ...question(
        'actions',
        ['Wat gaan wij doen (acties)?', 'What are we going to do (actions)?'],
        ['Wat ga ik doen (acties)?', 'What am I going to do (actions)?'],
      ),
      role: 'ACTIONS',
    },
    {
      ...question(
        'who-helps',
        ['Wie of wat helpt ons?', 'Who or what helps us?'],
        ['Wie of wat helpt mij?', 'Who or what helps me?'],
      ),
      role: 'HELPERS',
    },
    question(
      'how-we-know',
      ['Hoe weten wij of dit is gelukt?', 'How do we know whether it worked?'],
      ['Hoe weet ik of dit is gelukt?', 'How do I know whether it worked?'],
    ),
  ],
};

export const future: SectionDraft = {
  key: 'future',
  title: voices(
    t('Hoe wij de toekomst zien', 'How we see the future'),
    t('Hoe ik de toekomst zie', 'How I see the future'),
  ),
  explanation: t(
    'Kijk terug naar wat je de vorige keer hoopte. Is dat nog zo?',
    'Look back at what you hoped last time. Is it still so?',
  ),
  repeatable: true,
  addLabel: t('Toekomstbeeld toevoegen', 'Add a view of the future'),
  speech: 'OWN',
  minutes: 4,
  fields: [
    {
      key: 'changed',
      label: voices(
        t(
          'Is ons beeld van hoe ons leven er over ongeveer een jaar uitziet veranderd?',
          'Has our view of what our life looks like in about a year changed?',
        ),
        t(
          'Is mijn beeld van hoe mijn leven er over ongeveer een jaar uitziet veranderd?',
          'Has my view of what my life looks like in about a year changed?',
        ),
      ),
      kind: 'YES_NO',
    },
    question('what-changed', ['Zo ja, wat is anders geworden?', 'If so, what has become different?']),
  ],
};
