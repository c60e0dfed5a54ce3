/** What several forms of the handbook of 2026 share: parts of a person, consent, the next meeting. */
import { voices } from '../../../form-writing.ts';
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { Source, Text } from '../../../types.ts';

/** Chapter 7 of the handbook, and the number of the section as counted by order, not as printed. */
export function chapter7(headings: string, section: number): Source {
  return { seed: '004', heading: `${headings}, ${section}` };
}

export const name: FieldDraft = { key: 'name', label: t('Naam', 'Name'), kind: 'SHORT_TEXT' };
export const birthDate: FieldDraft = {
  key: 'birth-date',
  label: t('Geboortedatum', 'Date of birth'),
  kind: 'DATE',
};
export const phone: FieldDraft = { key: 'phone', label: t('Telefoon', 'Phone'), kind: 'SHORT_TEXT' };
export const email: FieldDraft = { key: 'email', label: t('E-mail', 'E-mail'), kind: 'SHORT_TEXT' };
export const organisation: FieldDraft = {
  key: 'organisation',
  label: t('Organisatie', 'Organisation'),
  kind: 'SHORT_TEXT',
};
export const relation: FieldDraft = {
  key: 'relation',
  label: voices(t('Dit is onze', 'This is our'), t('Dit is mijn', 'This is my')),
  kind: 'SHORT_TEXT',
};

/** Someone around the household: name, relation, phone, e-mail. */
export const contactParts: FieldDraft[] = [name, relation, phone, email];

/** Why each person has a box where the form has one. */
export const perPersonNote: Text = t(
  'In het formulier staat deze vraag één keer. Dat ieder voor zich antwoordt, is van ons.',
  'The form asks this once. That each person answers for oneself is ours.',
);

export const whoWeAre: SectionDraft = {
  key: 'who-we-are',
  title: voices(t('Wie wij zijn', 'Who we are'), t('Wie ik ben', 'Who I am')),
  explanation: voices(
    t(
      'Over wie gaat dit plan? Controleer samen of de gegevens kloppen.',
      'Who is this plan about? Check the details together.',
    ),
    t(
      'Dit plan gaat over jou. Controleer of je gegevens kloppen.',
      'This plan is about you. Check your details.',
    ),
  ),
  repeatable: true,
  oneRowIn: 'IK',
  addLabel: t('Persoon toevoegen', 'Add a person'),
  speech: 'TOGETHER',
  filledFrom: 'HOUSEHOLD',
  minutes: 2,
  fields: [
    {
      key: 'person',
      label: voices(t('Wie wij zijn', 'Who we are'), t('Wie ik ben', 'Who I am')),
      kind: 'PERSON',
      parts: [name, birthDate, phone, email],
    },
  ],
};

export const regisseur: SectionDraft = {
  key: 'regisseur',
  title: voices(
    t('Dit is onze regisseur', 'This is our regisseur'),
    t('Dit is mijn regisseur', 'This is my regisseur'),
  ),
  explanation: voices(
    t(
      'De regisseur let op de afspraken en houdt iedereen bij elkaar. Jullie kunnen de regisseur altijd bellen of mailen.',
      'The regisseur keeps an eye on what was agreed and keeps everyone together. You can always call or e-mail.',
    ),
    t(
      'De regisseur let op de afspraken en houdt iedereen bij elkaar. Je kunt de regisseur altijd bellen of mailen.',
      'The regisseur keeps an eye on what was agreed and keeps everyone together. You can always call or e-mail.',
    ),
  ),
  repeatable: false,
  speech: 'TOGETHER',
  filledFrom: 'REGISSEUR',
  minutes: 1,
  fields: [
    {
      key: 'person',
      label: voices(
        t('Dit is onze regisseur', 'This is our regisseur'),
        t('Dit is mijn regisseur', 'This is my regisseur'),
      ),
      kind: 'PERSON',
      parts: [organisation, name, phone, email],
    },
  ],
};

/** Asked at the opening, for this meeting only. Each person answers on an own screen. */
export const consent: SectionDraft = {
  key: 'consent',
  title: t('Toestemming voor het overleg', 'Consent for the meeting'),
  explanation: voices(
    t(
      'Spreek af wie mag meedenken en meebeslissen. Jullie kiezen zelf ja of nee, alleen voor het overleg van vandaag.',
      'Agree who may think along and decide with you. You choose yourselves yes or no, for the meeting of today only.',
    ),
    t(
      'Zeg wie mag meedenken en meebeslissen. Je kiest zelf ja of nee, alleen voor het overleg van vandaag.',
      'Say who may think along and decide with you. You choose yourself yes or no, for the meeting of today only.',
    ),
  ),
  repeatable: false,
  speech: 'OWN',
  minutes: 3,
  fields: [
    {
      key: 'consent',
      label: t('Toestemming', 'Consent'),
      kind: 'YES_NO',
      role: 'CONSENT',
      perPerson: true,
      oursNote: perPersonNote,
      prompts: [
        voices(
          t('Wij geven toestemming voor dit overleg', 'We give consent for this meeting'),
          t('Ik geef toestemming voor dit overleg', 'I give consent for this meeting'),
        ),
        voices(
          t('Wij weten wie informatie krijgt en waarom', 'We know who gets information and why'),
          t('Ik weet wie informatie krijgt en waarom', 'I know who gets information and why'),
        ),
        voices(
          t('Wij weten hoelang informatie wordt bewaard', 'We know how long information is kept'),
          t('Ik weet hoelang informatie wordt bewaard', 'I know how long information is kept'),
        ),
      ],
    },
  ],
};

/** The two questions of the support and progress plan that lead to a safety plan. */
export const safetyAndBasicCare: SectionDraft = {
  key: 'safety',
  title: t('Zorgen over veiligheid en basiszorg', 'Concerns about safety and basic care'),
  explanation: t(
    'Deze vraag komt altijd, voor iedereen: zijn er zorgen over veiligheid, of krijgt iemand niet wat nodig is? Bij een ja komt er ook een veiligheidsplan.',
    'This is always asked of everyone: are there concerns about safety, or does somebody not get what is needed? With a yes a safety plan comes too.',
  ),
  repeatable: false,
  speech: 'OWN',
  minutes: 6,
  safetyQuestions: ['own-concerns', 'others-concerns'],
  fields: [
    {
      key: 'own-concerns',
      label: voices(
        t(
          'Hebben wij zelf zorgen over onveiligheid of basiszorg?',
          'Do we ourselves have concerns about unsafety or basic care?',
        ),
        t(
          'Heb ik zelf zorgen over onveiligheid of basiszorg?',
          'Do I myself have concerns about unsafety or basic care?',
        ),
      ),
      kind: 'YES_NO',
      perPerson: true,
      oursNote: perPersonNote,
    },
    {
      key: 'others-concerns',
      label: t(
        'Hebben anderen zorgen over onveiligheid of basiszorg?',
        'Do others have concerns about unsafety or basic care?',
      ),
      kind: 'YES_NO',
      perPerson: true,
      oursNote: perPersonNote,
    },
  ],
};

export const whatElse: SectionDraft = {
  key: 'what-else',
  title: voices(
    t('Wat wij nog willen zeggen', 'What else we want to say'),
    t('Wat ik nog wil zeggen', 'What else I want to say'),
  ),
  explanation: t(
    'Mis je iets in dit plan? Zet het hier neer, in je eigen woorden.',
    'Is something missing in this plan? Put it here, in your own words.',
  ),
  repeatable: true,
  addLabel: t('Iets toevoegen', 'Add something'),
  speech: 'OWN',
  minutes: 3,
  fields: [
    {
      key: 'what-else',
      label: voices(
        t('Wat wij nog willen zeggen', 'What else we want to say'),
        t('Wat ik nog wil zeggen', 'What else I want to say'),
      ),
      kind: 'LONG_TEXT',
    },
  ],
};

export const nextWhen: SectionDraft = {
  key: 'next-when',
  title: t('Wanneer het volgend overleg is', 'When the next meeting is'),
  explanation: t(
    'Kies nu een dag, een tijd en een plek die voor iedereen goed zijn.',
    'Pick a day, a time and a place now that work for everyone.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  asksNextMeeting: true,
  minutes: 2,
  fields: [
    { key: 'when', label: t('Datum, tijd en plaats', 'Date, time and place'), kind: 'DATE_TIME_PLACE' },
  ],
};

export const nextWho: SectionDraft = {
  key: 'next-who',
  title: t('Wie er bij het volgend overleg aanwezig zijn', 'Who will be at the next meeting'),
  explanation: t(
    'Wie moet er de volgende keer bij zijn? Kies uit de mensen die meedoen, of zet er iemand bij.',
    'Who should be there next time? Choose from the people who take part, or add someone.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  asksNextMeeting: true,
  minutes: 2,
  fields: [
    {
      key: 'people',
      label: t('Wie er bij het volgend overleg aanwezig zijn', 'Who will be at the next meeting'),
      kind: 'PERSON',
      many: true,
      parts: contactParts,
    },
  ],
};
