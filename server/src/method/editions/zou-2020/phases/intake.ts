import { stepsOf, type StepLine } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import { t } from '../../../text.ts';

const checkSafety: StepLine = {
  text: t(
    'Is er te weinig basiszorg of is het onveilig? Doe de veiligheidsstappen en begin altijd een traject.',
    'Is there too little basic care, or is it unsafe? Do the safety steps and always start a traject.',
  ),
  systemSees: 'safetyAnswered',
  opens: 'SAFETY_STEPS',
};

const signals: StepLine = {
  text: t(
    'Zie je signalen van onveiligheid of te weinig basiszorg? Neem de veiligheidsstappen op in dit traject.',
    'Do you see signs of unsafety or too little basic care? Make the safety steps part of this traject.',
  ),
  opens: 'SAFETY_STEPS',
};

/** Phase 1: anyone who handles a request can start. */
export const aanmelding: Phase = {
  source: { seed: '003', heading: '3.4 Fase 1. Aanmelding' },
  key: '1',
  number: 1,
  label: '1',
  title: t('Aanmelding', 'Request'),
  purpose: t(
    'De vraag aannemen en kijken of iedereen veilig is en basiszorg heeft.',
    'Taking in the request and seeing whether everyone is safe and has basic care.',
  ),
  householdWords: t(
    'Je hebt een vraag om hulp. Wij schrijven die op. Wij kijken meteen of iedereen veilig is.',
    'You have a question for help. We write it down. We look at once whether everyone is safe.',
  ),
  steps: [
    ...stepsOf('1', 'PROCESREGISSEUR', [
      {
        text: t('Er komt een vraag van een klant.', 'A client asks something.'),
        systemSees: 'requestRegistered',
      },
      {
        text: t(
          'De balie geeft de aanmelding door aan het lokale team.',
          'The front office passes the request on to the local team.',
        ),
      },
      checkSafety,
      { text: t('Verder met fase 2: intake.', 'On to phase 2: intake.'), goesOn: true },
    ]),
    ...stepsOf('1', 'CASUSREGISSEUR', [
      {
        text: t('Er komt een vraag van een klant.', 'A client asks something.'),
        systemSees: 'requestRegistered',
      },
      {
        text: t(
          'Is er een maatwerkvoorziening nodig? Breng de klant naar het lokale team.',
          'Is a tailored provision needed? Bring the client to the local team.',
        ),
      },
      checkSafety,
      { text: t('Verder met fase 2: intake.', 'On to phase 2: intake.'), goesOn: true },
    ]),
  ],
  tips: [
    t(
      'Iedereen die een aanmelding doet, mag beginnen. Wie regisseur wordt, spreken jullie daarna af.',
      'Everyone who handles a request may start. Who becomes regisseur is agreed afterwards.',
    ),
    t(
      'Versterk wat de klant zelf kan. Houd alle huisgenoten in het oog.',
      'Strengthen what the client can do. Keep everyone in the house in mind.',
    ),
  ],
  next: ['2'],
};

/** Phase 2: the question, what goes well and what concerns. */
export const intake: Phase = {
  source: { seed: '003', heading: '3.5 Fase 2. Intakefase' },
  key: '2',
  number: 2,
  label: '2',
  title: t('Intakefase', 'Intake'),
  purpose: t(
    'De vraag helder maken, kijken naar krachten en zorgen, en uitleggen hoe het gaat.',
    'Making the question clear, looking at strengths and concerns, and explaining how it goes.',
  ),
  householdWords: t(
    'Je vertelt wat er speelt en wat goed gaat. Wij leggen uit hoe wij samen een plan maken. Je krijgt een folder mee.',
    'You tell what goes on and what goes well. We explain how we make a plan together. You get a folder.',
  ),
  steps: [
    ...stepsOf('2', 'PROCESREGISSEUR', [
      { text: t('Vraag door tot de vraag duidelijk is.', 'Keep asking until the question is clear.') },
      {
        text: t(
          'Breng krachten en zorgen bij elkaar en zoek het verband.',
          'Bring strengths and concerns together and find how they hang together.',
        ),
        systemSees: 'analysisFilled',
      },
      {
        text: t(
          'Is het huishouden kwetsbaar volgens de criteria? Begin een traject.',
          'Is the household vulnerable by the criteria? Start a traject.',
        ),
        systemSees: 'trajectStarted',
        opens: 'START_CRITERIA',
      },
      { text: t('Vertel hoe jullie werken.', 'Tell how you work.') },
      {
        text: t('Geef de folder aan de klant.', 'Give the folder to the client.'),
        systemSees: 'folderGiven',
        opens: 'FOLDER_HOUSEHOLD',
      },
      {
        text: t(
          'Verder met fase 3a: het startoverleg voorbereiden.',
          'On to phase 3a: preparing the startoverleg.',
        ),
        goesOn: true,
      },
      signals,
    ]),
    ...stepsOf('2', 'CASUSREGISSEUR', [
      {
        text: t(
          'Help de klant bij de intake als die dat wil.',
          'Help the client with the intake if they want that.',
        ),
      },
      {
        text: t(
          'Verder met fase 3a: het startoverleg voorbereiden.',
          'On to phase 3a: preparing the startoverleg.',
        ),
        goesOn: true,
      },
      signals,
    ]),
  ],
  tips: [
    t(
      'Begin altijd bij te weinig basiszorg, bij geweld, of als je dat vermoedt. Het stopt niet vanzelf.',
      'Always start with too little basic care, with violence, or when you suspect it. It does not stop by itself.',
    ),
    t(
      'Vraag hoe de klant omgaat met ruzie. Zo praat je makkelijker over onveiligheid.',
      'Ask how the client handles quarrels. That makes it easier to talk about unsafety.',
    ),
    t('De folder staat ook op internet.', 'The folder can be found on the internet too.'),
  ],
  next: ['3a'],
};
