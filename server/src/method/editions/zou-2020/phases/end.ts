import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import { t } from '../../../text.ts';

/** Phase 6a: one professional hands over or leaves; may happen at any time. */
export const handOver: Phase = {
  source: { seed: '003', heading: '3.11 Fase 6a. Overdragen of afsluiten en nazorg van een professional' },
  key: '6a',
  number: 6,
  label: '6a',
  title: t(
    'Overdragen of afsluiten en nazorg van een professional',
    'Handing over or leaving, and aftercare by a professional',
  ),
  purpose: t(
    'Zorgen dat alles doorgaat als een professional stopt of overdraagt.',
    'Making sure that everything goes on when a professional stops or hands over.',
  ),
  householdWords: t(
    'Iemand die jou helpt, stopt of geeft het werk door. Je hoort op tijd wie er nieuw komt.',
    'Someone who helps you stops or passes the work on. You hear in time who is new.',
  ),
  steps: [
    ...stepsOf('6a', 'PROCESREGISSEUR', [
      {
        text: t(
          'Gaat de procesregie naar een ander, of op of af?',
          'Does procesregie go to someone else, or up or down?',
        ),
        parts: [
          t('Bepaal wie het overneemt en vanaf welk moment.', 'Decide who takes over and from which moment.'),
          t('Draag netjes over.', 'Hand over with care.'),
        ],
        systemSees: 'handoverDone',
        opens: 'HANDOVER',
      },
      { text: t('Rond je eigen rol goed af.', 'Finish your own role well.') },
    ]),
    ...stepsOf('6a', 'CASUSREGISSEUR', [
      {
        text: t('Draag je het over?', 'Do you hand it over?'),
        parts: [
          t(
            'Vertel het klant, betrokkenen en procesregisseur.',
            'Tell client, those involved and procesregisseur.',
          ),
          t('Draag netjes over.', 'Hand over with care.'),
        ],
        opens: 'HANDOVER',
      },
      {
        text: t('Stop je?', 'Do you stop?'),
        parts: [
          t(
            'Ga na of er op dit gebied nog hulp nodig is.',
            'Check whether help is still needed in this area.',
          ),
          t(
            'Bespreek wie helpt bij vragen of wat nog overblijft.',
            'Discuss who helps with questions or what remains.',
          ),
          t('Spreek dat af.', 'Agree on that.'),
        ],
      },
      { text: t('Rond je eigen rol goed af.', 'Finish your own role well.') },
    ]),
  ],
  tips: [
    t(
      'Moet je stoppen en gaat de regie door? Zoek met de klant een opvolger en draag goed over.',
      'Must you stop while regie goes on? Find a successor with the client and hand over well.',
    ),
    t(
      'Geen opvolger? Bel je manager. Staat alles stil? Vraag het lokale team.',
      'No successor? Call your manager. Does everything stand still? Ask the local team.',
    ),
  ],
  next: [],
  fromAnywhere: true,
  returns: true,
};

/** Phase 6b: the traject ends. Not while there are signals: then back to 5b. */
export const close: Phase = {
  source: { seed: '003', heading: '3.12 Fase 6b. Afsluiten en nazorg klant' },
  key: '6b',
  number: 6,
  label: '6b',
  title: t('Afsluiten en nazorg klant', 'Closing and aftercare for the client'),
  purpose: t('Goed afsluiten, met afspraken voor daarna.', 'Closing well, with agreements for afterwards.'),
  householdWords: t(
    'Jullie kijken samen of het kan stoppen. Je weet wie er nog helpt en wie je belt met een vraag.',
    'You look together whether it can stop. You know who still helps and whom to call with a question.',
  ),
  steps: stepsOf('6b', 'PROCESREGISSEUR', [
    {
      text: t(
        'Bespreek met de klant of het traject kan stoppen.',
        'Discuss with the client whether the traject can stop.',
      ),
      systemSees: 'closingProposed',
      opens: 'CLOSING',
    },
    { text: t('Bespreek of er daarna iets moet komen.', 'Discuss whether something should come after.') },
    {
      text: t(
        'Zo ja: zoek met klant en netwerk wat dat is.',
        'If so: find with client and network what that is.',
      ),
    },
    {
      text: t(
        'Schrijf op wie wat doet, wanneer en hoe vaak.',
        'Write down who does what, when and how often.',
      ),
      systemSees: 'followUpAgreed',
    },
    {
      text: t('Bespreek wie helpt bij een vraag.', 'Discuss who helps with a question.'),
      systemSees: 'contactPersonSet',
    },
    {
      text: t('Kies de dag waarop het stopt.', 'Choose the day on which it stops.'),
      systemSees: 'closingDateSet',
    },
    {
      text: t(
        'Kijk in het laatste overleg terug op traject en resultaat.',
        'Look back on traject and result in the last meeting.',
      ),
      systemSees: 'trajectEvaluated',
    },
    { text: t('Bedank de klant en alle anderen.', 'Thank the client and all others.') },
    { text: t('Sluit het traject.', 'Close the traject.'), systemSees: 'trajectClosed', opens: 'CLOSING' },
    {
      text: t(
        'Zijn er signalen van onveiligheid of te weinig basiszorg? Sluit dan niet. Ga naar fase 5b en de veiligheidsstappen.',
        'Are there signs of unsafety or too little basic care? Then do not close. Go to phase 5b and the safety steps.',
      ),
      opens: 'SAFETY_STEPS',
    },
  ]),
  tips: [
    t('Spreek goed af welke steun er nog komt.', 'Agree well which support still comes.'),
    t(
      'Vertel waar de klant later met een vraag terechtkan.',
      'Tell where the client can go with a question later.',
    ),
  ],
  next: [],
  onSafetySignal: '5b',
};
