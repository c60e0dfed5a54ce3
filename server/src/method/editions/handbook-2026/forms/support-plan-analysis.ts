/** Sections 5-13 of the support plan: the analysis, which may be filled before the startoverleg. */
import { voices } from '../../../form-writing.ts';
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FieldOption, VoiceText } from '../../../types.ts';
import { perPersonNote, safetyAndBasicCare } from './parts.ts';

const smileys: FieldOption[] = [
  { key: 'good', label: t('Het gaat goed en voelt stabiel', 'It goes well and feels stable') },
  { key: 'neutral', label: t('Het voelt neutraal of wisselend', 'It feels neutral or goes up and down') },
  { key: 'hard', label: t('Het gaat niet goed en voelt moeilijk', 'It does not go well and feels hard') },
];

function lifeArea(key: string, nl: string, en: string): FieldDraft {
  return {
    key,
    label: t(nl, en),
    kind: 'SMILEY',
    perPerson: true,
    oursNote: perPersonNote,
    options: smileys,
  };
}

function longText(key: string, label: VoiceText): FieldDraft {
  return { key, label, kind: 'LONG_TEXT' };
}

const reason: SectionDraft = {
  key: 'reason',
  title: t('Aanleiding', 'Reason'),
  explanation: t(
    'Waarom is dit plan er? Vertel het kort en in je eigen woorden.',
    'Why is there this plan? Tell it briefly, in your own words.',
  ),
  repeatable: true,
  addLabel: t('Aanleiding toevoegen', 'Add a reason'),
  speech: 'OWN',
  minutes: 6,
  analysis: true,
  fields: [
    {
      key: 'reason',
      label: t('Aanleiding', 'Reason'),
      kind: 'LONG_TEXT',
      prompts: [
        voices(
          t('Waar maken wij ons zorgen over?', 'What are our concerns?'),
          t('Waar maak ik mij zorgen over?', 'What are my concerns?'),
        ),
        voices(
          t('Wat willen we veranderen?', 'What do we want to change?'),
          t('Wat wil ik veranderen?', 'What do I want to change?'),
        ),
        voices(
          t('Waar willen we hulp bij?', 'What do we want help with?'),
          t('Waar wil ik hulp bij?', 'What do I want help with?'),
        ),
      ],
    },
  ],
};

const situation: SectionDraft = {
  key: 'situation',
  title: voices(t('Onze situatie nu', 'Our situation now'), t('Mijn situatie nu', 'My situation now')),
  explanation: voices(
    t(
      'Kies per onderwerp het gezicht dat bij jou past. Ieder kiest voor zichzelf; jullie hoeven niet hetzelfde te kiezen.',
      'For each subject choose the face that fits you. Everyone chooses for oneself; you need not choose the same.',
    ),
    t(
      'Kies per onderwerp het gezicht dat bij jou past. Alles wat je kiest is goed.',
      'For each subject choose the face that fits you. Whatever you choose is right.',
    ),
  ),
  repeatable: false,
  speech: 'OWN',
  minutes: 6,
  analysis: true,
  fields: [
    lifeArea('wonen', 'Wonen (huis, buurt, huishouden)', 'Living (home, neighbourhood, housekeeping)'),
    lifeArea('geld', 'Geld (inkomen, rekeningen, overzicht)', 'Money (income, bills, overview)'),
    lifeArea(
      'contact',
      'Contact met anderen (gezin, familie, vrienden)',
      'Contact with others (household, family, friends)',
    ),
    lifeArea(
      'lichamelijk',
      'Lichamelijk (gezondheid, energie, zelfzorg)',
      'Body (health, energy, self-care)',
    ),
    lifeArea('psychisch', 'Psychisch (gezondheid, gevoelens, emoties)', 'Mind (health, feelings, emotions)'),
    lifeArea(
      'daginvulling',
      'Daginvulling (werk, vrijwilligerswerk, school, vrije tijd)',
      'Day (work or voluntary work, school, free time)',
    ),
    lifeArea('zingeving', 'Zingeving (dromen, verlangens, vertrouwen)', 'Meaning (dreams, wishes, trust)'),
  ],
};

const goesWell: SectionDraft = {
  key: 'goes-well',
  title: t('Wat er goed gaat', 'What goes well'),
  explanation: t(
    'Begin met wat al lukt, klein of groot. Ieder schrijft het eigen stuk.',
    'Begin with what already works, small or big. Everyone writes an own part.',
  ),
  repeatable: true,
  addLabel: t('Iets wat goed gaat toevoegen', 'Add something that goes well'),
  speech: 'OWN',
  minutes: 7,
  analysis: true,
  fields: [
    longText('what', t('Wat gaat goed?', 'What goes well?')),
    { key: 'who-sees', label: t('Wie ziet dat?', 'Who sees it?'), kind: 'SHORT_TEXT' },
    {
      key: 'since-when',
      label: t('Sinds wanneer gaat dit beter?', 'Since when has it been better?'),
      kind: 'SHORT_TEXT',
    },
  ],
};

const concerns: SectionDraft = {
  key: 'concerns',
  title: t('Wat de zorgen zijn', 'What the concerns are'),
  explanation: t(
    'Waar moet iets aan gebeuren? Noem elke zorg apart, en wat er daardoor gebeurt.',
    'What needs something done? Name each concern apart, with what comes of it.',
  ),
  repeatable: true,
  addLabel: t('Zorg toevoegen', 'Add a concern'),
  speech: 'OWN',
  minutes: 8,
  analysis: true,
  fields: [
    { ...longText('what', t('Welke zorgen zijn er?', 'What concerns are there?')), role: 'CONCERN' },
    { key: 'whose', label: t('Wie heeft deze zorgen?', 'Who has these concerns?'), kind: 'SHORT_TEXT' },
    longText('consequence', t('Wat is het gevolg?', 'What is the consequence?')),
  ],
};

const doneBefore: SectionDraft = {
  key: 'done-before',
  title: t('Wat er al is gelukt', 'What has worked already'),
  explanation: t(
    'Denk aan hulp en oplossingen van vroeger. Ook iets wat maar half werkte, is goed om te weten.',
    'Think of help and solutions from before. Something that only half worked is good to know too.',
  ),
  repeatable: true,
  addLabel: t('Ervaring toevoegen', 'Add an experience'),
  speech: 'OWN',
  minutes: 5,
  analysis: true,
  fields: [
    longText('tried', t('Wat is al geprobeerd?', 'What has been tried?')),
    longText('worked', t('Wat werkte (een beetje)?', 'What worked (a little)?')),
    {
      key: 'who-helped',
      label: t('Wie of wat hielp daarbij?', 'Who or what helped?'),
      kind: 'SHORT_TEXT',
    },
  ],
};

const goodToKnow: SectionDraft = {
  key: 'good-to-know',
  title: t('Wat belangrijk is om te weten', 'What is important to know'),
  explanation: t(
    'Wat is er vroeger gebeurd dat nu nog telt? Zoek samen naar wat eronder zit; niemand is de schuldige.',
    'What happened before that still counts today? Look together at what lies underneath; nobody is to blame.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 6,
  analysis: true,
  fields: [
    longText(
      'shaped-us',
      voices(
        t('Wat heeft ons gevormd?', 'What has shaped us?'),
        t('Wat heeft mij gevormd?', 'What has shaped me?'),
      ),
    ),
    longText(
      'patterns',
      t('Wat maakt dat zorgen terugkomen (patronen)?', 'What makes concerns come back (patterns)?'),
    ),
    longText(
      'root-causes',
      voices(
        t(
          'Wat zijn de belangrijkste oorzaken dat deze zorgen blijven bestaan (bronoorzaak)?',
          'What are the main causes that these concerns go on (root cause)?',
        ),
        t(
          'Wat is de belangrijkste oorzaak dat deze zorgen blijven bestaan (bronoorzaak)?',
          'What is the main cause that these concerns go on (root cause)?',
        ),
      ),
    ),
    longText('helps-recovery', t('Wat helpt juist bij herstel?', 'What does help recovery?')),
  ],
};

/** "We" in both voices: the picture is shared by everyone at the table (not a slip of the seed). */
const sharedPicture: SectionDraft = {
  key: 'shared-picture',
  title: t('Wat ons gezamenlijk beeld is', 'What our shared picture is'),
  explanation: t(
    'Maak van alle verhalen één verhaal waar iedereen zich in herkent (de gedeelde werktheorie). Verschillen mogen erin staan.',
    'Make one story of all stories, in which everyone recognises oneself (the shared working theory). Differences may stand in it.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 8,
  analysis: true,
  fields: [
    longText('happens', t('Wat zien we gebeuren?', 'What do we see happening?')),
    longText('keeps-going', t('Waardoor blijft dit bestaan?', 'What keeps it going?')),
    longText('makes-worse', t('Wat versterkt de zorgen?', 'What makes the concerns stronger?')),
    longText('helps', t('Wat helpt juist?', 'What does help?')),
  ],
};

const future: SectionDraft = {
  key: 'future',
  title: voices(
    t('Hoe wij de toekomst zien', 'How we see the future'),
    t('Hoe ik de toekomst zie', 'How I see the future'),
  ),
  explanation: t(
    'Stel je voor: het is een jaar later en het gaat beter. Wat is er dan anders?',
    'Imagine: it is a year later and things are better. What is different then?',
  ),
  repeatable: true,
  addLabel: t('Toekomstbeeld toevoegen', 'Add a view of the future'),
  speech: 'OWN',
  minutes: 5,
  analysis: true,
  fields: [
    {
      key: 'future',
      label: t('Over ongeveer een jaar', 'In about a year'),
      kind: 'LONG_TEXT',
      prompts: [
        voices(t('Wat hopen wij?', 'What do we hope?'), t('Wat hoop ik?', 'What do I hope?')),
        voices(
          t('Wat willen wij kunnen of voelen?', 'What do we want to be able to do or feel?'),
          t('Wat wil ik kunnen of voelen?', 'What do I want to be able to do or feel?'),
        ),
        voices(
          t('Wat is voor ons echt belangrijk?', 'What really matters to us?'),
          t('Wat is voor mij echt belangrijk?', 'What really matters to me?'),
        ),
      ],
    },
  ],
};

/** In the order of the plan: 5 reason to 13 future. */
export const analysis: SectionDraft[] = [
  reason,
  situation,
  { ...safetyAndBasicCare, analysis: true },
  goesWell,
  concerns,
  doneBefore,
  goodToKnow,
  sharedPicture,
  future,
];
