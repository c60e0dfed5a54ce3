import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import type { Text } from '../../../types.ts';

const purpose: Text = {
  nl: 'Netjes overdragen of stoppen, zonder dat mensen zich in de steek gelaten voelen.',
  en: 'Handing over or ending with care, so that people do not feel left alone.',
};

/** The tips are one list for both parts in the method. */
const tips: Text[] = [
  {
    nl: 'Sta stil bij het einde en noem wat jullie bereikt hebben.',
    en: 'Pause at the end and name what you reached.',
  },
  {
    nl: 'Vraag of mensen weten wat zij doen als het weer slechter gaat.',
    en: 'Ask whether people know what to do when things get worse again.',
  },
  {
    nl: 'Spreek af wie daarna nog helpt en wie zij kunnen bellen.',
    en: 'Agree who still helps afterwards and whom they can call.',
  },
  {
    nl: 'Een overdracht gaat niet alleen over papier, maar ook over vertrouwen.',
    en: 'A handover is not only about paper, but also about trust.',
  },
  {
    nl: 'Stop echt en praat niet na zonder de betrokkenen. Zo blijft alles open.',
    en: 'Really stop, and do not talk on without the people involved. That keeps everything open.',
  },
];

/** Phase 6A: regie goes to somebody else. Afterwards the traject goes on where it was. */
export const overdragen: Phase = {
  source: { seed: '004', heading: '3.1 Fase 6. Overdragen of afsluiten, A' },
  key: '6a',
  number: 6,
  label: '6A',
  title: { nl: 'Overdragen van professional', en: 'Handing over by a professional' },
  purpose,
  householdWords: {
    nl: 'Er komt een andere regisseur. Je hoort op tijd wie dat is en vanaf welke dag. De oude en de nieuwe regisseur praten elkaar goed bij.',
    en: 'Another regisseur comes. You hear in time who that is and from which day. The old and the new regisseur tell each other everything needed.',
  },
  steps: stepsOf('6a', 'REGISSEUR', [
    {
      text: {
        nl: 'Bepaal of de regie naar een ander gaat, of dat je bij- of afschaalt, en wanneer.',
        en: 'Decide whether regie goes to someone else, or up or down a level, and when.',
      },
      systemSees: 'handoverPlanned',
      opens: 'HANDOVER',
    },
    {
      text: { nl: 'Schrijf op vanaf welk moment dat geldt.', en: 'Write down from which moment that holds.' },
      systemSees: 'handoverPlanned',
    },
    {
      text: {
        nl: 'Vertel het de betrokkenen, hun netwerk en de professionals.',
        en: 'Tell the people involved, their network and the professionals.',
      },
      systemSees: 'handoverAnnounced',
    },
    {
      text: {
        nl: 'Geef de regie goed over: alles gaat door en de afspraken zijn duidelijk.',
        en: 'Hand regie over well: everything goes on and the agreements are clear.',
      },
      systemSees: 'handoverDone',
      opens: 'HANDOVER',
    },
    {
      text: {
        nl: 'Rond je eigen rol af en laat niets liggen.',
        en: 'Finish your own role and leave nothing undone.',
      },
    },
    {
      text: {
        nl: 'Is er niemand die het overneemt? Bel dan de manager.',
        en: 'Is there nobody to take over? Then call the manager.',
      },
      systemSees: 'managerAsked',
    },
  ]),
  tips,
  next: [],
  returns: true,
};

/** Phase 6B: the traject ends, with aftercare. */
export const afsluiten: Phase = {
  source: { seed: '004', heading: '3.1 Fase 6. Overdragen of afsluiten, B' },
  key: '6b',
  number: 6,
  label: '6B',
  title: { nl: 'Afsluiten en nazorg betrokkenen', en: 'Closing and aftercare for the people involved' },
  purpose,
  householdWords: {
    nl: 'Het gaat goed genoeg om te stoppen. Jullie spreken af wie er nog helpt. Je weet wie je belt als het weer moeilijk wordt.',
    en: 'Things are good enough to stop. You agree who still helps. You know whom to call when it gets hard again.',
  },
  steps: stepsOf('6b', 'REGISSEUR', [
    {
      text: {
        nl: 'Bespreek met de betrokkenen of jullie kunnen stoppen.',
        en: 'Discuss with the people involved whether you can stop.',
      },
      systemSees: 'closingProposed',
      opens: 'CLOSING',
    },
    {
      text: { nl: 'Vraag of zij daarna nog iets willen.', en: 'Ask whether they want anything afterwards.' },
    },
    {
      text: {
        nl: 'Zo ja: zoek met hen en hun netwerk wat dan past.',
        en: 'If so: find with them and their network what fits then.',
      },
    },
    {
      text: {
        nl: 'Schrijf op wie wat doet, wanneer en hoe vaak.',
        en: 'Write down who does what, when and how often.',
      },
      systemSees: 'followUpAgreed',
    },
    {
      text: {
        nl: 'Schrijf op bij wie zij terechtkunnen met vragen.',
        en: 'Write down to whom they can go with questions.',
      },
      systemSees: 'contactPersonSet',
    },
    {
      text: { nl: 'Kies de dag waarop het traject stopt.', en: 'Choose the day on which the traject ends.' },
      systemSees: 'closingDateSet',
    },
    {
      text: {
        nl: 'Kijk in het laatste overleg terug: hoe ging het en wat is er bereikt?',
        en: 'Look back in the last meeting: how did it go and what was reached?',
      },
      systemSees: 'trajectEvaluated',
    },
    { text: { nl: 'Bedank iedereen die meedeed.', en: 'Thank everyone who took part.' } },
    {
      text: { nl: 'Sluit het traject hier af.', en: 'Close the traject here.' },
      systemSees: 'trajectClosed',
      opens: 'CLOSING',
    },
  ]),
  tips,
  next: [],
};
