import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';

/** Phase 1: a request comes in, the first level and the first regisseur are set. */
export const aanmelding: Phase = {
  source: { seed: '004', heading: '3.1 Fase 1. Aanmelding' },
  key: '1',
  number: 1,
  label: '1',
  title: { nl: 'Aanmelding', en: 'Request' },
  purpose: {
    nl: 'Bepalen of er steun nodig is, hoe die begint en welk niveau van regie past.',
    en: 'Deciding whether support is needed, how it starts and which level of regie fits.',
  },
  householdWords: {
    nl: 'Je hebt om hulp gevraagd, of iemand deed dat samen met jou. Wij kijken of iedereen veilig is. Daarna hoor je wie jouw regisseur wordt.',
    en: 'You asked for help, or somebody did so together with you. We look whether everyone is safe. Then you hear who becomes your regisseur.',
  },
  steps: stepsOf('1', 'AANMELDCOORDINATOR', [
    {
      text: {
        nl: 'Schrijf de vraag op zodra die binnenkomt.',
        en: 'Write the request down as soon as it comes in.',
      },
      systemSees: 'requestRegistered',
    },
    {
      text: {
        nl: 'Kijk of iemand onveilig is of te weinig basiszorg krijgt.',
        en: 'See whether anyone is unsafe or gets too little basic care.',
      },
      systemSees: 'safetyAnswered',
    },
    {
      text: {
        nl: 'Zie je zulke signalen? Doe dan de veiligheidsstappen.',
        en: 'Do you see such signs? Then do the safety steps.',
      },
      opens: 'SAFETY_STEPS',
    },
    {
      text: {
        nl: 'Begin bij zulke signalen altijd een traject.',
        en: 'With such signs, always start a traject.',
      },
      systemSees: 'trajectStarted',
    },
    {
      text: {
        nl: 'Zoek op de regiekaart het niveau dat past.',
        en: 'Find the level that fits on the regiekaart.',
      },
      systemSees: 'levelSet',
      opens: 'REGIEKAART',
    },
    {
      text: {
        nl: 'Zoek met de profielen iemand die regisseur kan zijn.',
        en: 'Use the profiles to find someone who can be regisseur.',
      },
      systemSees: 'profileChecked',
      opens: 'PROFILES',
    },
    {
      text: { nl: 'Leg vast wie regisseur wordt.', en: 'Record who becomes regisseur.' },
      systemSees: 'regisseurAppointed',
    },
    { text: { nl: 'Verder met fase 2: analyse.', en: 'On to phase 2: analysis.' }, goesOn: true },
  ]),
  tips: [
    {
      nl: 'De regie krijgt iemand volgens de afspraken van jouw regio.',
      en: 'Regie is given to someone by the agreements of your region.',
    },
    {
      nl: 'Let vanaf het eerste gesprek op veiligheid, en weet wanneer je de veiligheidsstappen doet.',
      en: 'Mind safety from the first conversation, and know when to do the safety steps.',
    },
    {
      nl: 'Laat mensen zelf doen wat zij kunnen, ook als er veel niet lukt.',
      en: 'Let people do themselves what they can, also when much does not work.',
    },
    {
      nl: 'Wees alert op een kwetsbaar huishouden: veel problemen tegelijk, of hulp uit de weg gaan.',
      en: 'Be alert to a vulnerable household: many problems at once, or avoiding help.',
    },
    {
      nl: 'Oordeel niet. Kijk wat er om mensen heen speelt en hoe zwaar dat is.',
      en: 'Do not judge. Look at what goes on around people and how heavy that is.',
    },
  ],
  next: ['2'],
};

/** Phase 2: one picture of the situation; sections 5 to 13 of the support plan. */
export const analyse: Phase = {
  source: { seed: '004', heading: '3.1 Fase 2. Analyse' },
  key: '2',
  number: 2,
  label: '2',
  title: { nl: 'Analyse', en: 'Analysis' },
  purpose: {
    nl: 'Samen een heel beeld van de situatie maken, voor het startoverleg of erin.',
    en: 'Making one whole picture of the situation together, before the startoverleg or in it.',
  },
  householdWords: {
    nl: 'Je vertelt hoe het gaat: wat lukt en wat moeilijk is. De regisseur luistert en legt uit hoe wij werken. Je krijgt een folder om het na te lezen.',
    en: 'You tell how things are: what works and what is hard. The regisseur listens and explains how we work. You get a folder to read it again.',
  },
  steps: stepsOf('2', 'REGISSEUR', [
    {
      text: {
        nl: 'Maak een beeld van de situatie met deel 5 tot en met 13 van het ondersteuningsplan.',
        en: 'Make a picture of the situation with sections 5 to 13 of the support plan.',
      },
      parts: [
        { nl: 'Waarom dit nu begint.', en: 'Why this starts now.' },
        { nl: 'Hoe het nu gaat.', en: 'How things are now.' },
        { nl: 'Wat er goed gaat.', en: 'What goes well.' },
        { nl: 'Waar zorgen over zijn.', en: 'What the concerns are.' },
        { nl: 'Wat eerder hielp.', en: 'What helped before.' },
        { nl: 'Wat goed is om te weten.', en: 'What is good to know.' },
        {
          nl: 'Welk beeld jullie delen van wat er speelt en waardoor (de gedeelde werktheorie).',
          en: 'The picture you share of what goes on and why (the shared working theory).',
        },
        { nl: 'Hoe mensen hun toekomst zien.', en: 'How people see their future.' },
        {
          nl: 'Of er zorgen zijn over veiligheid of basiszorg. Vraag dat altijd.',
          en: 'Whether there are concerns about safety or basic care. Always ask.',
        },
      ],
      systemSees: 'analysisFilled',
      opens: 'SUPPORT_PLAN',
    },
    {
      text: {
        nl: 'Begin een traject als de criteria van jouw organisatie of regio kloppen.',
        en: 'Start a traject when the criteria of your organisation or region hold.',
      },
      systemSees: 'trajectStarted',
      opens: 'START_CRITERIA',
    },
    {
      text: {
        nl: 'Begin altijd bij signalen dat een huishouden kwetsbaar is.',
        en: 'Always start with signs that a household is vulnerable.',
      },
      opens: 'START_CRITERIA',
    },
    {
      text: {
        nl: 'Vertel hoe wij werken en wat mensen kunnen verwachten.',
        en: 'Tell how we work and what people can expect.',
      },
    },
    {
      text: {
        nl: 'Geef de folder mee om thuis na te lezen.',
        en: 'Give the folder to read again at home.',
      },
      systemSees: 'folderGiven',
      opens: 'FOLDER_HOUSEHOLD',
    },
    { text: { nl: 'Verder met fase 3: startoverleg.', en: 'On to phase 3: startoverleg.' }, goesOn: true },
  ]),
  tips: [
    {
      nl: 'Oordeel niet en vraag na of klopt wat je denkt.',
      en: 'Do not judge, and check whether what you think is right.',
    },
    {
      nl: 'Geef wat goed gaat, wat zorgen geeft en wat al lukte evenveel ruimte.',
      en: 'Give what goes well, what gives concern and what worked before equal room.',
    },
    {
      nl: 'Stress, te weinig geld en lang te veel dragen verklaren vaak veel.',
      en: 'Stress, too little money and carrying too much for long often explain a lot.',
    },
    {
      nl: 'Noem zorgen over veiligheid hardop, ook als er nu geen gevaar is.',
      en: 'Say concerns about safety aloud, also when there is no danger now.',
    },
    { nl: 'Vertel in gewone woorden welke stappen komen.', en: 'Tell in plain words which steps will come.' },
  ],
  next: ['3'],
};
