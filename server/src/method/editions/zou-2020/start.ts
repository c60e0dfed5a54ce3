import type { AppointmentRule, Responsibility, StartCriterion } from '../../process.types.ts';
import { t } from '../../text.ts';
import type { Source, Text } from '../../types.ts';

const criteria: Source = { seed: '003', heading: '2.4 Wat zijn criteria om regie in te zetten?' };

const criterion = (group: StartCriterion['group'], key: string, text: Text): StartCriterion => ({
  source: criteria,
  key,
  group,
  text,
});

/** One of these is enough; four more for the young; and what makes a household vulnerable. */
export const startCriteria: StartCriterion[] = [
  criterion('ONE_OF', 'vulnerable', t('Het huishouden is kwetsbaar.', 'The household is vulnerable.')),
  criterion(
    'ONE_OF',
    'two-providers',
    t('Er zijn twee of meer aanbieders van zorg.', 'There are two or more care providers.'),
  ),
  criterion('ONE_OF', 'crisis', t('Het huishouden zit in een crisis.', 'The household is in a crisis.')),
  criterion(
    'ONE_OF',
    'unsafe',
    t(
      'Er is te weinig basiszorg, onveiligheid of geweld, of er zijn signalen van.',
      'There is too little basic care, unsafety or violence, or signs of it.',
    ),
  ),
  criterion(
    'ONE_OF',
    'second-provision',
    t(
      'Er komt een tweede voorziening bij uit Jeugdwet of Wmo.',
      'A second provision under Jeugdwet or Wmo is added.',
    ),
  ),
  criterion(
    'YOUTH',
    'school-absence',
    t('Een jongere gaat al lang niet naar school.', 'A young person has not been to school for long.'),
  ),
  criterion('YOUTH', 'guardian', t('Er is een gezinsvoogd.', 'There is a family guardian.')),
  criterion(
    'YOUTH',
    'out-of-home',
    t(
      'Een kind woont niet meer thuis, of dat dreigt.',
      'A child no longer lives at home, or that threatens.',
    ),
  ),
  criterion('YOUTH', 'doorbraakteam', t('Het Doorbraakteam doet mee.', 'The Doorbraakteam takes part.')),
  criterion(
    'VULNERABILITY',
    'less-self-reliant',
    t(
      'Mensen redden zich minder goed en doen niet volop mee.',
      'People manage less well and do not fully take part.',
    ),
  ),
  criterion(
    'VULNERABILITY',
    'several-life-areas',
    t(
      'Er zijn zorgen en hulp is nodig op meer delen van het leven.',
      'There are concerns and help is needed in several parts of life.',
    ),
  ),
  criterion(
    'VULNERABILITY',
    'unsafe-or-unhealthy',
    t(
      'Het is onveilig of ongezond. Zonder goede hulp wordt het erger.',
      'It is unsafe or unhealthy. Without good help it gets worse.',
    ),
  ),
  criterion(
    'VULNERABILITY',
    'hard-to-ask',
    t('Mensen vinden hulp vragen en regelen moeilijk.', 'People find asking for and arranging help hard.'),
  ),
  criterion(
    'VULNERABILITY',
    'avoids-care',
    t('Mensen gaan hulp soms uit de weg.', 'People sometimes avoid help.'),
  ),
  criterion(
    'VULNERABILITY',
    'help-not-lasting',
    t(
      'De hulp van nu doet te weinig of werkt maar kort.',
      'The help of now does too little or works only shortly.',
    ),
  ),
];

const regie: Source = { seed: '003', heading: '2.3 Wat is regie?' };
const meeting: Source = { seed: '003', heading: '3.7 Fase 3b. Startoverleg uitvoeren, Toelichting' };
const unsafety: Source = {
  seed: '003',
  heading: '4.1 Verantwoordelijkheidsverdeling procesregisseur en casusregisseur',
};

/** Who is responsible for what, in general and with signals of unsafety. */
export const responsibilities: Responsibility[] = [
  {
    source: meeting,
    key: 'household-carries-out',
    role: 'HOUSEHOLD',
    when: 'ALWAYS',
    text: t(
      'Klant en gezinsleden doen de acties die zij beloofden.',
      'Client and family members do the actions they promised.',
    ),
  },
  {
    source: meeting,
    key: 'network-carries-out',
    role: 'NETWORK',
    when: 'ALWAYS',
    text: t('Familie en vrienden doen wat zij beloofden.', 'Family and friends do what they promised.'),
  },
  {
    source: meeting,
    key: 'professional-carries-out',
    role: 'PROFESSIONAL',
    when: 'ALWAYS',
    text: t(
      'Professionals doen de acties die zij op zich namen.',
      'Professionals do the actions they took on.',
    ),
  },
  {
    source: regie,
    key: 'casus-content',
    role: 'CASUSREGISSEUR',
    when: 'ALWAYS',
    text: t(
      'Voert uit en stuurt op inhoud: de hulp van elke dag.',
      'Carries out and steers on content: the help of every day.',
    ),
  },
  {
    source: regie,
    key: 'casus-own-areas',
    role: 'CASUSREGISSEUR',
    when: 'ALWAYS',
    text: t('Werkt aan de delen die in het plan staan.', 'Works on the parts that the plan names.'),
  },
  {
    source: regie,
    key: 'casus-direct',
    role: 'CASUSREGISSEUR',
    when: 'ALWAYS',
    text: t('Is zelf actief bij de klant.', 'Is active with the client in person.'),
  },
  {
    source: regie,
    key: 'proces-cooperation',
    role: 'PROCESREGISSEUR',
    when: 'ALWAYS',
    text: t(
      'Regelt de samenwerking en volgt hoe het gaat.',
      'Arranges the cooperation and follows how it goes.',
    ),
  },
  {
    source: meeting,
    key: 'proces-standstill',
    role: 'PROCESREGISSEUR',
    when: 'ALWAYS',
    text: t('Lost het op als het plan vastloopt.', 'Solves it when the plan gets stuck.'),
  },
  {
    source: regie,
    key: 'proces-direct',
    role: 'PROCESREGISSEUR',
    when: 'ALWAYS',
    text: t('Kent de klant en heeft zelf contact.', 'Knows the client and is in contact in person.'),
  },
  {
    source: regie,
    key: 'policy-vision',
    role: 'POLICY_OFFICER',
    when: 'ALWAYS',
    text: t(
      'Geeft vorm aan beleid en werkwijze van de organisatie.',
      'Shapes the policy and way of working of the organisation.',
    ),
  },
  {
    source: unsafety,
    key: 'casus-shares',
    role: 'CASUSREGISSEUR',
    when: 'UNSAFETY',
    text: t(
      'Ziet signalen in huis en deelt die, samen met de klant, met de procesregisseur.',
      'Sees signs at home and shares them, with the client, with the procesregisseur.',
    ),
  },
  {
    source: unsafety,
    key: 'casus-reports',
    role: 'CASUSREGISSEUR',
    when: 'UNSAFETY',
    text: t(
      'Volgt de meldcode en meldt zelf bij Veilig Thuis als dat moet.',
      'Follows the meldcode and reports to Veilig Thuis when needed.',
    ),
  },
  {
    source: unsafety,
    key: 'signals-to-procesregisseur',
    role: 'PROCESREGISSEUR',
    when: 'UNSAFETY',
    text: t(
      'Spreekt in het overleg af dat iedereen signalen met de procesregisseur deelt.',
      'Agrees in the meeting that everyone shares signs with the procesregisseur.',
    ),
    systemSees: 'signalsAgreed',
  },
  {
    source: unsafety,
    key: 'proces-urgent-meeting',
    role: 'PROCESREGISSEUR',
    when: 'UNSAFETY',
    text: t(
      'Kijkt of er snel een overleg moet komen over het veiligheidsplan, en regelt dat.',
      'Sees whether a meeting on the safety plan is needed soon, and arranges it.',
    ),
  },
  {
    source: unsafety,
    key: 'proces-up',
    role: 'PROCESREGISSEUR',
    when: 'UNSAFETY',
    text: t(
      'Schaalt op met de regiekaart als het onveilig wordt of erger.',
      'Goes up with the regiekaart when it becomes unsafe or worse.',
    ),
  },
];

const who: Source = { seed: '003', heading: '2.5 Wie voert regie binnen de regio ZOU?' };

/** Who becomes procesregisseur, in order. */
export const appointmentRules: AppointmentRule[] = [
  {
    source: { seed: '003', heading: '2.4 Wat zijn criteria om regie in te zetten?' },
    key: 'at-most-one',
    text: t(
      'Er is nooit meer dan één procesregisseur tegelijk.',
      'There is never more than one procesregisseur at a time.',
    ),
  },
  {
    source: who,
    key: 'own-network-first',
    text: t(
      'Eerst de klant zelf, een familielid of een goede vriend.',
      'First the client, a relative or a good friend.',
    ),
  },
  {
    source: who,
    key: 'local-team-next',
    text: t(
      'Lukt dat niet? Dan iemand van het lokale team.',
      'Does that not work? Then someone of the local team.',
    ),
  },
  {
    source: who,
    key: 'express-decision',
    text: t(
      'Is een ander beter? Neem dan een duidelijk besluit met de reden erbij.',
      'Is someone else better? Then take a clear decision with the reason.',
    ),
  },
  {
    source: who,
    key: 'two-roles-apart',
    text: t(
      'Eén persoon kan beide rollen hebben. Is het heel ingewikkeld? Verdeel ze dan over twee mensen.',
      'One person can have both roles. Is it very complex? Then divide them over two people.',
    ),
  },
  {
    source: who,
    key: 'court-measure',
    courtMeasure: true,
    text: t(
      'Heeft een jongere een maatregel van de rechter? Dan voert de gecertificeerde instelling procesregie.',
      'Is a young person under a court measure? Then the certified institution holds procesregie.',
    ),
  },
];
