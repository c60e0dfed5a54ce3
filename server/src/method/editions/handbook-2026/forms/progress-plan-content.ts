/** Sections 2, 4 and 6-9 of the progress plan: who is here, and how it goes now. */
import { voices } from '../../../form-writing.ts';
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import { peopleAbsent, peoplePresent, present, question } from './meeting-parts.ts';

export const progressPresent: SectionDraft = present(
  voices(
    t('Aanwezigen van dit overleg', 'Present at this meeting'),
    t(
      'Aanwezigen van dit overleg (en afwezig met reden)',
      'Present at this meeting (and absent with reason)',
    ),
  ),
  t(
    'Wie is er vandaag bij? Zet er ook bij wie niet kon komen, en waarom.',
    'Who is here today? Add who could not come too, and why.',
  ),
  [peoplePresent, peopleAbsent],
);

export const reason: SectionDraft = {
  key: 'reason',
  title: t('Aanleiding', 'Reason'),
  explanation: t(
    'Wat moet er vandaag zeker besproken worden? Begin met het belangrijkste.',
    'What must be talked about today for sure? Begin with what matters most.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 5,
  fields: [question('reason', ['Aanleiding', 'Reason'])],
};

export const goesWell: SectionDraft = {
  key: 'goes-well',
  title: t('Wat er goed gaat', 'What goes well'),
  explanation: t(
    'Noem eerst wat sinds de vorige keer beter gaat. Een kleine stap telt ook.',
    'First name what is better since last time. A small step counts too.',
  ),
  repeatable: true,
  addLabel: t('Iets wat goed gaat toevoegen', 'Add something that goes well'),
  speech: 'OWN',
  minutes: 7,
  fields: [
    question('what', ['Wat gaat goed?', 'What goes well?']),
    { key: 'who-sees', label: t('Wie ziet dat?', 'Who sees it?'), kind: 'SHORT_TEXT' },
    question(
      'how-noticed',
      ['Waaraan merken we dat dit beter gaat?', 'How do we notice that it is better?'],
      ['Waaraan merk ik dat dit beter gaat?', 'How do I notice that it is better?'],
    ),
  ],
};

export const goodToKnow: SectionDraft = {
  key: 'good-to-know',
  title: t('Wat belangrijk is om te weten', 'What is important to know'),
  explanation: t(
    'Wat is er gebeurd sinds het vorige overleg? Vertel wat de anderen moeten weten.',
    'What happened since the meeting before? Tell what the others have to know.',
  ),
  repeatable: true,
  addLabel: t('Iets belangrijks toevoegen', 'Add something important'),
  speech: 'OWN',
  minutes: 6,
  fields: [
    question(
      'good-to-know',
      [
        'Wat is belangrijk om te weten over hoe het met ons ging, wat er is gebeurd of wat invloed had?',
        'What is important to know about how we were, what happened or what had influence?',
      ],
      [
        'Wat is belangrijk om te weten over hoe het met mij ging, wat er is gebeurd of wat invloed had?',
        'What is important to know about how I was, what happened or what had influence?',
      ],
    ),
  ],
};

export const concerns: SectionDraft = {
  key: 'concerns',
  title: t('Zorgen die er nu zijn', 'Concerns there are now'),
  explanation: t(
    'Welke zorgen zijn gebleven, en welke zijn nieuw? Noem elke zorg apart.',
    'Which concerns stayed and which are new? Name each concern apart.',
  ),
  repeatable: true,
  addLabel: t('Zorg toevoegen', 'Add a concern'),
  speech: 'OWN',
  minutes: 8,
  fields: [
    { ...question('what', ['Welke zorgen zijn er?', 'What concerns are there?']), role: 'CONCERN' },
    { key: 'whose', label: t('Wie heeft deze zorgen?', 'Who has these concerns?'), kind: 'SHORT_TEXT' },
    question('consequence', ['Wat is het gevolg?', 'What is the consequence?']),
  ],
};

/** "Our" picture in both voices: it is shared by everyone at the table. */
export const pictureNow: SectionDraft = {
  key: 'picture-now',
  title: t('Ons beeld van de situatie nu', 'Our picture of the situation now'),
  explanation: t(
    'Leg alles wat is gezegd naast elkaar. Wat valt op in dit beeld (de gedeelde werktheorie)?',
    'Put everything that was said side by side. What strikes you in this picture (the shared working theory)?',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 6,
  fields: [
    question('happens', ['Wat zien we nu gebeuren?', 'What do we see happening now?']),
    question(
      'helps-forward',
      ['Wat helpt ons vooruit?', 'What helps us forward?'],
      ['Wat helpt mij vooruit?', 'What helps me forward?'],
    ),
    question('hinders', ['Wat belemmert of vertraagt?', 'What hinders or delays?']),
  ],
};
