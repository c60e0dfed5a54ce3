import type { ContraIndication, NotDone, Responsibility, StartCriterion } from '../../process.types.ts';
import type { Source, Text } from '../../types.ts';

const criteria: Source = { seed: '004', heading: '2.3 Wanneer zet je 1Gezin1Plan1Regisseur minimaal in?' };

const criterion = (key: string, text: Text): StartCriterion => ({
  source: criteria,
  key,
  group: 'VULNERABILITY',
  text,
});

/** Vulnerability: one of these is enough to start. */
export const startCriteria: StartCriterion[] = [
  criterion('less-self-reliant', {
    nl: 'Mensen redden zich minder goed zelf.',
    en: 'People manage less well by themselves.',
  }),
  criterion('little-participation', {
    nl: 'Mensen doen niet of weinig mee met werk, school of buurt.',
    en: 'People take little or no part in work, school or neighbourhood.',
  }),
  criterion('several-life-areas', {
    nl: 'Er is hulp nodig op meer dan één deel van het leven.',
    en: 'Help is needed in more than one part of life.',
  }),
  criterion('unsafe-without-care', {
    nl: 'Het is onveilig of ongezond, en er is geen hulp die past en samenhangt.',
    en: 'It is unsafe or unhealthy, and there is no help that fits and hangs together.',
  }),
  criterion('hard-to-ask', {
    nl: 'Mensen vinden het moeilijk om te zeggen welke hulp zij nodig hebben.',
    en: 'People find it hard to say which help they need.',
  }),
  criterion('avoids-care', {
    nl: 'Mensen gaan hulp uit de weg, of krijgen het regelen van hulp niet rond.',
    en: 'People avoid help, or cannot manage to arrange it.',
  }),
];

/** Three conditions together: a warning, never a bar. */
export const contraIndication: ContraIndication = {
  source: { seed: '004', heading: '2.4 Wat is de contra-indicatie?' },
  conditions: [
    {
      key: 'no-motivation',
      text: { nl: 'Mensen willen niet samenwerken.', en: 'People do not want to cooperate.' },
    },
    {
      key: 'stays-so',
      text: {
        nl: 'Dat bleef zo, ook na steun om mee te gaan doen.',
        en: 'That stayed so, also after support to start taking part.',
      },
    },
    {
      key: 'indifferent',
      text: { nl: 'Een oplossing maakt hun niet uit.', en: 'A solution does not matter to them.' },
    },
  ],
  warning: {
    nl: 'Klopt alle drie? Dan helpt een traject misschien niet. Beginnen mag toch, en veiligheid gaat altijd voor.',
    en: 'Do all three hold? Then a traject may not help. You may still start, and safety always goes first.',
  },
};

const role: Source = { seed: '004', heading: '5.2 Wat doet de regisseur wél?' };
const unsafety: Source = { seed: '004', heading: '4.2 Verantwoordelijkheidsverdeling bij onveiligheid' };
const forWhom: Source = { seed: '004', heading: '2.1 Voor wie?' };

/** Who is responsible for what, in general and with signals of unsafety. */
export const responsibilities: Responsibility[] = [
  {
    source: forWhom,
    key: 'household-decides',
    role: 'HOUSEHOLD',
    when: 'ALWAYS',
    text: {
      nl: 'De betrokkenen kiezen wat belangrijk is en welke doelen zij hebben.',
      en: 'The people involved choose what matters and which goals they have.',
    },
  },
  {
    source: forWhom,
    key: 'network-supports',
    role: 'NETWORK',
    when: 'ALWAYS',
    text: {
      nl: 'Het netwerk steunt en helpt dat afspraken haalbaar zijn en blijven.',
      en: 'The network supports and helps agreements to be feasible and to last.',
    },
  },
  {
    source: forWhom,
    key: 'professional-carries-out',
    role: 'PROFESSIONAL',
    when: 'ALWAYS',
    text: {
      nl: 'De professional voert een deel van het plan uit, vanuit het eigen vak.',
      en: 'The professional carries out a part of the plan, from the own trade.',
    },
  },
  {
    source: role,
    key: 'leads-process',
    role: 'REGISSEUR',
    when: 'ALWAYS',
    text: {
      nl: 'Leidt het proces en let op de kwaliteit van het plan.',
      en: 'Leads the process and watches the quality of the plan.',
    },
  },
  {
    source: role,
    key: 'brings-together',
    role: 'REGISSEUR',
    when: 'ALWAYS',
    text: { nl: 'Brengt iedereen bij elkaar.', en: 'Brings everyone together.' },
  },
  {
    source: role,
    key: 'clear-agreements',
    role: 'REGISSEUR',
    when: 'ALWAYS',
    text: {
      nl: 'Zorgt dat duidelijk is wie wat doet, wanneer en waarom.',
      en: 'Makes clear who does what, when and why.',
    },
  },
  {
    source: role,
    key: 'watches-progress',
    role: 'REGISSEUR',
    when: 'ALWAYS',
    text: {
      nl: 'Kijkt of het vooruitgaat, of het veilig is en of alles bij elkaar past.',
      en: 'Watches whether things move on, are safe and fit together.',
    },
  },
  {
    source: role,
    key: 'adjusts',
    role: 'REGISSEUR',
    when: 'ALWAYS',
    text: {
      nl: 'Grijpt in als iets stilstaat of onduidelijk is.',
      en: 'Steps in when something stands still or is unclear.',
    },
  },
  {
    source: role,
    key: 'close-with-distance',
    role: 'REGISSEUR',
    when: 'ALWAYS',
    text: {
      nl: 'Is dichtbij, maar houdt als vakmens afstand.',
      en: 'Is near, but keeps distance as a professional.',
    },
  },
  {
    source: unsafety,
    key: 'signals-to-regisseur',
    role: 'REGISSEUR',
    when: 'UNSAFETY',
    text: {
      nl: 'Spreekt in het startoverleg af dat iedereen signalen open met de regisseur deelt.',
      en: 'Agrees in the startoverleg that everyone shares signs openly with the regisseur.',
    },
    systemSees: 'signalsAgreed',
  },
  {
    source: unsafety,
    key: 'regisseur-safety-leads',
    role: 'REGISSEUR',
    when: 'UNSAFETY',
    text: { nl: 'Laat veiligheid bij elke keuze voorgaan.', en: 'Lets safety go first in every choice.' },
  },
  {
    source: unsafety,
    key: 'regisseur-meldcode',
    role: 'REGISSEUR',
    when: 'UNSAFETY',
    text: { nl: 'Volgt de meldcode bij signalen.', en: 'Follows the meldcode when there are signs.' },
  },
  {
    source: unsafety,
    key: 'regisseur-phased',
    role: 'REGISSEUR',
    when: 'UNSAFETY',
    text: {
      nl: 'Zorgt dat het stap voor stap veilig wordt: eerst nu, dan blijvend.',
      en: 'Makes it safe step by step: first now, then lasting.',
    },
  },
  {
    source: unsafety,
    key: 'professional-shares',
    role: 'PROFESSIONAL',
    when: 'UNSAFETY',
    text: {
      nl: 'Vertelt de regisseur open welke signalen er zijn.',
      en: 'Tells the regisseur openly which signs there are.',
    },
  },
  {
    source: unsafety,
    key: 'professional-safety-leads',
    role: 'PROFESSIONAL',
    when: 'UNSAFETY',
    text: {
      nl: 'Laat ook in het eigen werk veiligheid voorgaan.',
      en: 'Lets safety go first in the own work too.',
    },
  },
  {
    source: unsafety,
    key: 'professional-meldcode',
    role: 'PROFESSIONAL',
    when: 'UNSAFETY',
    text: { nl: 'Volgt zelf de meldcode bij signalen.', en: 'Follows the meldcode when there are signs.' },
  },
  {
    source: unsafety,
    key: 'who-saw-reports',
    role: 'PROFESSIONAL',
    when: 'UNSAFETY',
    text: {
      nl: 'Meldt bij Veilig Thuis wat hij of zij zelf heeft gezien.',
      en: 'Reports to Veilig Thuis what he or she saw.',
    },
  },
];

const not: Source = { seed: '004', heading: '5.3 Wat doet de regisseur níet?' };
const hats: Source = { seed: '004', heading: '5.4 Heb jij twee petten op' };

/** What a regisseur does not do, the exception, and two hats: shown at the appointment. */
export const notDone: NotDone[] = [
  {
    source: not,
    key: 'not-decide-care',
    kind: 'NOT_DONE',
    text: { nl: 'Beslist niet hoe de hulp eruitziet.', en: 'Does not decide what the help looks like.' },
  },
  {
    source: not,
    key: 'not-give-care',
    kind: 'NOT_DONE',
    text: { nl: 'Geeft zelf geen hulp.', en: 'Gives no help personally.' },
  },
  {
    source: not,
    key: 'not-take-over',
    kind: 'NOT_DONE',
    text: {
      nl: 'Doet niet het werk van professionals of netwerk.',
      en: 'Does not do the work of professionals or network.',
    },
  },
  {
    source: not,
    key: 'exception-on-purpose',
    kind: 'EXCEPTION',
    text: {
      nl: 'Doe je het een keer anders? Kies dat dan bewust en schrijf op waarom.',
      en: 'Do you act differently once? Then choose so knowingly and write down why.',
    },
  },
  {
    source: not,
    key: 'exception-own-part',
    kind: 'EXCEPTION',
    text: {
      nl: 'Kom uit jezelf in actie, maar laat ieder zijn eigen taak.',
      en: 'Act by yourself, but leave everyone their own task.',
    },
  },
  {
    source: hats,
    key: 'two-hats-exist',
    kind: 'TWO_HATS',
    text: {
      nl: 'Soms ben je regisseur en professional tegelijk.',
      en: 'Sometimes you are regisseur and professional at once.',
    },
  },
  {
    source: hats,
    key: 'two-hats-say',
    kind: 'TWO_HATS',
    text: {
      nl: 'Vertel de betrokkenen dat je twee rollen hebt.',
      en: 'Tell the people involved that you have two roles.',
    },
  },
  {
    source: hats,
    key: 'two-hats-which',
    kind: 'TWO_HATS',
    text: { nl: 'Zeg elke keer vanuit welke rol je praat.', en: 'Say each time from which role you speak.' },
  },
];
