import type { Goal, Words } from '../story.types.ts';

/** The safety plan of the first week. */
export const nooriSafety: Words[] = [
  {
    section: 'unsafety',
    by: 'laila',
    texts: {
      who: 'Ik en Aryan',
      'by-what': 'Farid sloeg mij op mijn arm en in mijn gezicht. Aryan lag naast mij.',
      'what-happened': 'Ik ben met Aryan in de badkamer gegaan. De buren belden.',
    },
  },
  {
    section: 'unsafety',
    by: 'farid',
    texts: {
      who: 'Laila',
      'by-what': 'Ik had drie nachten niet geslapen. Ik hoorde niets meer, alleen het huilen.',
      'what-happened': 'Ik heb geslagen. Toen de politie kwam ben ik meegegaan.',
    },
  },
  {
    section: 'danger',
    by: 'erik',
    texts: {
      'short-term': 'Dat Aryan geraakt wordt of valt bij een volgende keer.',
      'long-term': 'Dat Aryan opgroeit met angst, en dat Laila niemand meer durft te vertrouwen.',
    },
  },
  {
    section: 'makes-unsafe',
    by: 'regisseur',
    texts: {
      'makes-unsafe':
        'Nachten zonder slaap, nieuws van thuis, brieven die niemand begrijpt. En dat niemand binnenkomt.',
    },
  },
  {
    section: 'safety-there-is',
    by: 'zohra',
    texts: {
      'what-makes-safe': 'Als ik er slaap, gebeurt er niets.',
      'what-i-do': 'Ik neem Aryan over zodat Laila kan slapen.',
      'safe-for-whom': 'Laila en Aryan',
    },
  },
  {
    section: 'conditions',
    by: 'regisseur',
    texts: {
      'must-stop': 'Slaan, bonzen op de deur en dreigen.',
      'safe-looks-like': 'Farid komt alleen als Zohra of Nadia erbij is. Aryan slaapt in een rustige kamer.',
    },
  },
  {
    section: 'agreements',
    by: 'farid',
    texts: {
      'who-helps': 'Bashir en mijn behandelaar',
      'if-it-fails': 'Dan bel ik zelf Tjeerd, ook als ik mij schaam.',
    },
    values: { who: { people: ['farid'] } },
    todo: [
      { what: 'Ik slaap bij Bashir.', owner: 'farid', due: -30 },
      { what: 'Voel ik het opkomen? Dan loop ik weg en bel ik Bashir.', owner: 'farid', due: -30 },
    ],
  },
  {
    section: 'agreements',
    by: 'laila',
    texts: {
      'who-helps': 'Zohra. En de buurvrouw van nummer 14.',
      'if-it-fails': 'Dan ga ik met Aryan naar Zohra, ook in de nacht.',
    },
    values: { who: { people: ['laila'] } },
    todo: [
      { what: 'Ben ik bang? Dan doe ik de deur niet open en bel ik 112 of Zohra.', owner: 'laila', due: -30 },
    ],
  },
  {
    section: 'agreements',
    by: 'zohra',
    texts: {
      'who-helps': 'Mijn man',
      'if-it-fails': 'Dan kan Laila naar Els.',
    },
    values: { who: { people: ['zohra'] } },
    todo: [{ what: 'Er staat een bed klaar, en mijn telefoon staat aan.', owner: 'zohra', due: -30 }],
  },
];

/** The support plan. */
export const nooriWords: Words[] = [
  {
    section: 'reason',
    by: 'laila',
    texts: { reason: 'Ik wil dat mijn zoon niet bang is. Ik wil leren en niet altijd wachten op brieven.' },
  },
  {
    section: 'reason',
    by: 'farid',
    texts: { reason: 'Ik heb iets gedaan wat ik nooit wilde. Ik wil een vader zijn die mag komen.' },
  },
  {
    section: 'goes-well',
    by: 'nadia',
    texts: {
      what: 'Aryan groeit goed en lacht veel. Laila ziet snel wat hij nodig heeft.',
      'who-sees': 'Ik, elke week',
      'since-when': 'Vanaf de geboorte',
    },
  },
  {
    section: 'concerns',
    by: 'laila',
    texts: {
      what: 'Ik begrijp de toeslagen niet. Er is geld terug te betalen.',
      whose: 'Ik en Els',
      consequence: 'Deze maand is er niets over na de huur.',
    },
  },
  {
    section: 'concerns',
    by: 'erik',
    texts: {
      what: 'Het is nu rustig omdat Farid er niet is. We weten nog niet hoe het gaat als hij terugkomt.',
      whose: 'Veilig Thuis',
      consequence: 'Te vroeg samenwonen kan opnieuw gevaar geven.',
    },
  },
  {
    section: 'shared-picture',
    by: 'regisseur',
    texts: {
      happens:
        'Twee jonge ouders, veel spanning en weinig slaap. Het geweld kwam op het moment dat alles tegelijk kwam.',
      'keeps-going': 'Ze hebben geen mensen om zich heen om even op te leunen.',
      'makes-worse': 'Schulden en slecht nieuws uit het land waar ze vandaan komen.',
      helps: 'Zohra, het taalmaatje en de vaste dag bij de wijkverpleegkundige.',
    },
  },
  {
    section: 'future',
    by: 'laila',
    texts: { future: 'Ik werk in een bakkerij. Aryan loopt. Ons huis is stil in de nacht.' },
  },
];

/** What was agreed. */
export const nooriGoals: Goal[] = [
  {
    by: 'laila',
    goal: 'Laila en Aryan zijn veilig, overdag en in de nacht.',
    helps: 'Zohra, Nadia en de wijkagent',
    known: 'Iedereen geeft een 7 of hoger en er is een half jaar niets gebeurd.',
    todo: [
      { key: 'training', what: 'Beginnen met de training tegen agressie', owner: 'farid', due: 100 },
      { what: 'Elke dinsdag langskomen en vragen hoe veilig het voelt', owner: 'nadia', due: -3 },
    ],
  },
  {
    by: 'laila',
    goal: 'Laila kan zelf haar post en geld regelen.',
    helps: 'Els en het spreekuur in de bibliotheek',
    known: 'De brieven zijn op, en er is elke maand iets over.',
    todo: [
      { key: 'taal', what: 'Inschrijven voor de taalles met oppas', owner: 'laila', due: 104 },
      { what: 'Regeling vragen voor de toeslagen', owner: 'els', due: 24 },
    ],
  },
];

/** What was written beforehand for the progress meeting. */
export const nooriProgress: Words[] = [
  {
    section: 'goes-well',
    by: 'daan',
    texts: {
      what: 'Farid was er tien keer en miste niets. Hij kan nu zeggen wat hij voelt voordat het te veel is.',
      'who-sees': 'Ik en de groep',
      'how-noticed': 'Hij belde vorige week zelf dat het slecht ging.',
    },
  },
  {
    section: 'goes-well',
    by: 'laila',
    texts: {
      what: 'Ik praat nu Nederlands met de dokter zonder Zohra.',
      'who-sees': 'Els',
      'how-noticed': 'Ik durf de telefoon op te nemen.',
    },
  },
  {
    section: 'concerns',
    by: 'priscilla',
    texts: {
      what: 'Er is nog geen plan voor hoe Farid en Aryan elkaar zien.',
      whose: 'Jeugdbescherming',
      consequence: 'Zonder plan gaat het per keer, en dat geeft spanning.',
    },
  },
];
