import type { Goal, Words } from '../story.types.ts';

/** The support plan of the startoverleg. */
export const ramdinWords: Words[] = [
  {
    section: 'reason',
    by: 'indra',
    texts: { reason: 'Veertig jaar woon ik hier. Nu kijk ik eerst door het raam voor ik de vuilnis wegzet.' },
  },
  {
    section: 'reason',
    by: 'sharda',
    texts: {
      reason:
        'Ik kom thuis van mijn dienst en dan begint de tweede dienst: sussen. Ik wil dat er naar ons geluisterd wordt.',
    },
  },
  {
    section: 'reason',
    by: 'vikash',
    texts: { reason: 'Ze noemen altijd mijn naam. Ook als ik er niet was.' },
  },
  {
    section: 'goes-well',
    by: 'karin',
    texts: {
      what: 'Anjali haalt goede cijfers en zingt in het schoolkoor.',
      'who-sees': 'Haar mentor',
      'since-when': 'Vanaf de brugklas',
    },
  },
  {
    section: 'goes-well',
    by: 'radj',
    texts: {
      what: 'Op feestdagen is het huis vol en helpt iedereen mee met koken.',
      'who-sees': 'De hele familie',
      'since-when': 'Altijd',
    },
  },
  {
    section: 'concerns',
    by: 'gijs',
    texts: {
      what: 'In een half jaar kreeg ik negentien klachten uit deze straat, van allebei de kanten.',
      whose: 'Woonstichting',
      consequence: 'Bewoners willen verhuizen en praten niet meer met ons.',
    },
  },
  {
    section: 'concerns',
    by: 'sami',
    texts: {
      what: 'Vikash zoekt spanning. Oudere jongens gebruiken hem als loopjongen.',
      whose: 'Ik',
      consequence: 'Hij kan iets doen waar hij niet meer van terugkomt.',
    },
  },
  {
    section: 'shared-picture',
    by: 'regisseur',
    texts: {
      happens: 'Een ruzie over geluid werd een ruzie tussen families. Vikash zit er middenin.',
      'keeps-going': 'Iedereen vertelt zijn verhaal in de groepsapp en niemand aan elkaar.',
      'makes-worse': 'Filmpjes, en jongens van buiten de wijk.',
      helps: 'Truus praat met beide kanten. Vikash luistert naar Sami.',
    },
  },
  {
    section: 'future',
    by: 'sharda',
    texts: { future: 'De voordeur kan weer open. Mijn moeder zit buiten met thee.' },
  },
];

/** What was agreed in the startoverleg. */
export const ramdinGoals: Goal[] = [
  {
    by: 'sharda',
    goal: 'Het is rustig voor onze deur, ook in het weekend.',
    helps: 'De wijkbeheerder, Truus en de wijkagent',
    known: 'Een maand lang geen klacht en geen oploop.',
    todo: [
      { key: 'camera', what: 'Lamp en deurbel met camera laten ophangen', owner: 'gijs', due: 50 },
      { what: 'Gesprek regelen met de andere twee huizen', owner: 'gijs', due: 19 },
    ],
  },
  {
    by: 'vikash',
    goal: 'Vikash heeft iets te doen waar hij geld mee verdient zonder gedoe.',
    helps: 'Sami en oom Radj',
    known: 'Hij werkt twee dagen en is voor elf uur thuis.',
    todo: [
      { what: 'Proefdag in het magazijn van oom Radj', owner: 'radj', due: 41 },
      { what: 'Elke week samen sporten op dinsdag', owner: 'sami', due: -7 },
    ],
  },
];
