import type { ClosingItem, HandoverItem } from '../../process.types.ts';
import { t } from '../../text.ts';
import type { Source } from '../../types.ts';

const over: Source = {
  seed: '003',
  heading: '3.11 Fase 6a. Overdragen of afsluiten en nazorg van een professional',
};
const routes: Source = {
  seed: '003',
  heading: '2.6 Hoe wordt regie ingezet tijdens samenwerking en verwijsroutes?',
};
const close: Source = { seed: '003', heading: '3.12 Fase 6b. Afsluiten en nazorg klant' };

/** What belongs to handing procesregie or casusregie over. */
export const handover: HandoverItem[] = [
  {
    source: over,
    key: 'from-to',
    text: t('Wie draagt over en wie neemt over.', 'Who hands over and who takes over.'),
    systemSees: 'handoverPlanned',
    when: 'ALWAYS',
  },
  {
    source: over,
    key: 'moment',
    text: t('Vanaf welke dag en tijd.', 'From which day and time.'),
    systemSees: 'handoverPlanned',
    when: 'ALWAYS',
  },
  {
    source: over,
    key: 'everyone-knows',
    text: t('Klant, betrokkenen en regisseurs weten het.', 'Client, those involved and regisseurs know.'),
    systemSees: 'handoverAnnounced',
    when: 'ALWAYS',
  },
  {
    source: { seed: 'ours', heading: 'Handover and closing' },
    ours: true,
    key: 'open-obligations',
    text: t('Wat er nog open staat, is doorgegeven.', 'What is still open has been passed on.'),
    when: 'ALWAYS',
  },
  {
    source: over,
    key: 'follow-up',
    text: t(
      'Duidelijk is welke hulp er nog komt en wie vragen beantwoordt.',
      'It is clear which help still comes and who answers questions.',
    ),
    when: 'ALWAYS',
  },
  {
    source: routes,
    key: 'warm-handover',
    text: t(
      'Van of naar SAVE/GI: huishouden of jongere, lokaal team en SAVE/GI praten samen in een warme overdracht.',
      'From or to SAVE/GI: family or young person, local team and SAVE/GI talk together in a warm handover.',
    ),
    when: 'SAVE_GI',
  },
  {
    source: routes,
    key: 'warm-handover-plans',
    text: t(
      'In dat gesprek gaan de regie en de plannen mee over.',
      'In that talk regie and the plans go over too.',
    ),
    when: 'SAVE_GI',
  },
  {
    source: over,
    key: 'no-successor',
    text: t('Geen opvolger gevonden: de manager is gebeld.', 'No successor found: the manager was called.'),
    systemSees: 'managerAsked',
    when: 'NO_SUCCESSOR',
  },
  {
    source: over,
    key: 'local-team',
    text: t(
      'Staat het traject stil? Dan is het lokale team gevraagd.',
      'Does the traject stand still? Then the local team was asked.',
    ),
    when: 'NO_SUCCESSOR',
  },
];

/** What belongs to closing: first whether it can close at all. */
export const closing: ClosingItem[] = [
  {
    source: close,
    key: 'no-open-signal',
    text: t(
      'Er is nog een signaal van onveiligheid of te weinig basiszorg. Ga naar fase 5b en de veiligheidsstappen.',
      'There still is a sign of unsafety or too little basic care. Go to phase 5b and the safety steps.',
    ),
    kind: 'BAR',
  },
  {
    source: close,
    key: 'can-close',
    text: t('De klant vindt dat het kan stoppen.', 'The client thinks it can stop.'),
    systemSees: 'closingProposed',
    kind: 'STEP',
  },
  {
    source: close,
    key: 'follow-up',
    text: t(
      'Wat er daarna komt: wie doet wat, wanneer en hoe vaak.',
      'What comes after: who does what, when and how often.',
    ),
    systemSees: 'followUpAgreed',
    kind: 'STEP',
  },
  {
    source: close,
    key: 'contact-person',
    text: t('Wie de klant belt met een vraag.', 'Whom the client calls with a question.'),
    systemSees: 'contactPersonSet',
    kind: 'STEP',
  },
  {
    source: { seed: '004', heading: '3.1 Fase 6. Overdragen of afsluiten, Tips' },
    borrowedFrom: 'handbook-2026',
    key: 'relapse',
    text: t('Wat zij doen als het weer slechter gaat.', 'What they do when things get worse again.'),
    kind: 'STEP',
  },
  {
    source: close,
    key: 'aftercare',
    text: t('Welke steun er daarna nog is.', 'Which support there still is afterwards.'),
    kind: 'STEP',
  },
  {
    source: close,
    key: 'moment',
    text: t('Op welke dag het traject stopt.', 'On which day the traject ends.'),
    systemSees: 'closingDateSet',
    kind: 'STEP',
  },
  {
    source: close,
    key: 'evaluation',
    text: t(
      'Er is in het laatste overleg samen teruggekeken.',
      'You looked back together in the last meeting.',
    ),
    systemSees: 'trajectEvaluated',
    kind: 'STEP',
  },
];
