import type { ClosingItem, HandoverItem } from '../../process.types.ts';
import type { Source } from '../../types.ts';

const over: Source = { seed: '004', heading: '3.1 Fase 6. Overdragen of afsluiten, A' };
const close: Source = { seed: '004', heading: '3.1 Fase 6. Overdragen of afsluiten, B' };
const tips: Source = { seed: '004', heading: '3.1 Fase 6. Overdragen of afsluiten, Tips' };
const ours: Source = { seed: 'ours', heading: 'Handover and closing' };

/** What belongs to handing regie over. */
export const handover: HandoverItem[] = [
  {
    source: over,
    key: 'from-to',
    text: { nl: 'Wie draagt over en wie neemt over.', en: 'Who hands over and who takes over.' },
    systemSees: 'handoverPlanned',
    when: 'ALWAYS',
  },
  {
    source: over,
    key: 'moment',
    text: { nl: 'Vanaf welke dag en tijd.', en: 'From which day and time.' },
    systemSees: 'handoverPlanned',
    when: 'ALWAYS',
  },
  {
    source: over,
    key: 'everyone-knows',
    text: { nl: 'Iedereen in het traject weet het.', en: 'Everyone in the traject knows.' },
    systemSees: 'handoverAnnounced',
    when: 'ALWAYS',
  },
  {
    source: ours,
    ours: true,
    key: 'open-obligations',
    text: { nl: 'Wat er nog open staat, is doorgegeven.', en: 'What is still open has been passed on.' },
    when: 'ALWAYS',
  },
  {
    source: over,
    key: 'follow-up',
    text: { nl: 'Duidelijk is wat er hierna gebeurt.', en: 'It is clear what happens next.' },
    when: 'ALWAYS',
  },
  {
    source: tips,
    key: 'trust-too',
    text: {
      nl: 'De betrokkenen hebben de nieuwe regisseur ontmoet.',
      en: 'The people involved have met the new regisseur.',
    },
    when: 'ALWAYS',
  },
  {
    source: { seed: '003', heading: '2.6 Hoe wordt regie ingezet tijdens samenwerking en verwijsroutes?' },
    borrowedFrom: 'zou-2020',
    key: 'warm-handover',
    text: {
      nl: 'Van of naar SAVE/GI: oud, nieuw en betrokkenen praten samen in een warme overdracht.',
      en: 'From or to SAVE/GI: old, new and the people involved talk together in a warm handover.',
    },
    when: 'SAVE_GI',
  },
  {
    source: over,
    key: 'no-successor',
    text: {
      nl: 'Geen opvolger gevonden: de manager is gebeld.',
      en: 'No successor found: the manager was called.',
    },
    systemSees: 'managerAsked',
    when: 'NO_SUCCESSOR',
  },
];

/** What belongs to closing: first whether it can close at all. */
export const closing: ClosingItem[] = [
  {
    source: ours,
    ours: true,
    key: 'no-open-signal',
    text: {
      nl: 'Er is nog een signaal van onveiligheid of te weinig basiszorg. Ga naar fase 5 en de veiligheidsstappen.',
      en: 'There still is a sign of unsafety or too little basic care. Go to phase 5 and the safety steps.',
    },
    kind: 'BAR',
  },
  {
    source: { seed: '004', heading: '7.2 Doel en inzet van de plannen, Borgingsplan' },
    key: 'consolidation-plan',
    text: {
      nl: 'Er is een borgingsplan. De handleiding noemt dat plan op niveau 2.',
      en: 'There is a consolidation plan. The handbook names that plan at level 2.',
    },
    kind: 'CHECK',
  },
  {
    source: ours,
    ours: true,
    key: 'higher-levels',
    text: {
      nl: 'Het niveau is 2 of lager. Hogere niveaus schalen eerst af.',
      en: 'The level is 2 or lower. Higher levels come down first.',
    },
    kind: 'CHECK',
  },
  {
    source: close,
    key: 'can-close',
    text: { nl: 'De betrokkenen vinden dat het kan stoppen.', en: 'The people involved think it can stop.' },
    systemSees: 'closingProposed',
    kind: 'STEP',
  },
  {
    source: close,
    key: 'follow-up',
    text: {
      nl: 'Wat er daarna komt: wie doet wat, wanneer en hoe vaak.',
      en: 'What comes after: who does what, when and how often.',
    },
    systemSees: 'followUpAgreed',
    kind: 'STEP',
  },
  {
    source: close,
    key: 'contact-person',
    text: { nl: 'Wie zij bellen met een vraag.', en: 'Whom they call with a question.' },
    systemSees: 'contactPersonSet',
    kind: 'STEP',
  },
  {
    source: tips,
    key: 'relapse',
    text: { nl: 'Wat zij doen als het weer slechter gaat.', en: 'What they do when things get worse again.' },
    kind: 'STEP',
  },
  {
    source: tips,
    key: 'aftercare',
    text: { nl: 'Wie daarna nog eens vraagt hoe het gaat.', en: 'Who asks afterwards how things are going.' },
    kind: 'STEP',
  },
  {
    source: close,
    key: 'moment',
    text: { nl: 'Op welke dag het traject stopt.', en: 'On which day the traject ends.' },
    systemSees: 'closingDateSet',
    kind: 'STEP',
  },
  {
    source: close,
    key: 'evaluation',
    text: {
      nl: 'Er is in het laatste overleg samen teruggekeken.',
      en: 'You looked back together in the last meeting.',
    },
    systemSees: 'trajectEvaluated',
    kind: 'STEP',
  },
];
