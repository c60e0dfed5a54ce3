import type { Goal, Words } from '../story.types.ts';

/** What was written in the support plan of this household. */
export const terlouwWords: Record<'beforehand' | 'during', Words[]> = {
  beforehand: [
    {
      section: 'concerns',
      by: 'wouter',
      texts: {
        what: 'Sem slaat als iemand over zijn moeder begint. Daarna zit hij huilend in de gang.',
        whose: 'Ik en zijn juf',
        consequence: 'Andere kinderen spelen niet meer met hem.',
      },
    },
    {
      section: 'goes-well',
      by: 'wouter',
      texts: {
        what: 'Allebei de kinderen zijn elke dag op tijd, met een volle broodtrommel.',
        'who-sees': 'Iedereen bij de poort',
        'since-when': 'Ook toen het thuis onrustig was',
      },
    },
    {
      section: 'reason',
      by: 'jeroen',
      texts: {
        reason:
          'Elke vrijdag is er ruzie aan de deur. Ik heb Chantal geduwd en daar schaam ik me voor. Dit mag niet weer.',
      },
    },
  ],
  during: [
    {
      section: 'reason',
      by: 'chantal',
      texts: {
        reason:
          'Ik zie mijn kinderen te weinig. Als ik bij de deur sta, voel ik me een vreemde. Dan word ik boos.',
      },
    },
    {
      section: 'goes-well',
      by: 'henk',
      texts: {
        what: 'Woensdag eten ze bij mij pannenkoeken. Dan is er geen ruzie en geen telefoon.',
        'who-sees': 'Ik en de hond',
        'since-when': 'Sinds Mila een baby was',
      },
    },
    {
      section: 'concerns',
      by: 'karin',
      texts: {
        what: 'De kinderen letten op hun ouders in plaats van andersom.',
        whose: 'Ik',
        consequence: 'Ze durven niet te zeggen bij wie ze willen zijn.',
      },
    },
    {
      section: 'done-before',
      by: 'chantal',
      texts: {
        tried: 'We hebben drie keer met een bemiddelaar gepraat.',
        worked: 'De afspraak over vakanties houden we nog steeds.',
        'who-helped': 'De bemiddelaar schreef alles meteen op',
      },
    },
    {
      section: 'good-to-know',
      by: 'jeroen',
      texts: {
        'shaped-us': 'Bij mij thuis werd er niet gepraat, er werd met deuren gegooid.',
        patterns: 'Eén appje te laat, en dan ontploft het op vrijdag.',
        'root-causes': 'We zijn uit elkaar, maar niemand heeft het echt uitgelegd. Ook niet aan elkaar.',
        'helps-recovery': 'Iemand erbij op het moment van wisselen.',
      },
    },
    {
      section: 'shared-picture',
      by: 'regisseur',
      texts: {
        happens:
          'Op vrijdag bij het wisselen loopt het hoog op, soms tot duwen aan toe. De kinderen staan erbij.',
        'keeps-going': 'Jeroen en Chantal spreken elkaar alleen dan.',
        'makes-worse': 'Haast, appjes met hoofdletters en geld dat op is.',
        helps: 'Opa als rustpunt. En dat allebei de ouders willen dat het stopt.',
      },
    },
    {
      section: 'future',
      by: 'chantal',
      texts: {
        future: 'De kinderen hebben twee gewone huizen. Ik heb een eigen woning met een kamer voor hen.',
      },
    },
    {
      section: 'future',
      by: 'jeroen',
      texts: { future: 'Vrijdag is weer gewoon frietdag. Meer hoeft niet.' },
    },
  ],
};

/** What was agreed in the startoverleg. */
export const terlouwGoals: Goal[] = [
  {
    by: 'jeroen',
    goal: 'Sem en Mila wisselen van huis zonder ruzie.',
    helps: 'Opa haalt en brengt. Karin belt elke maandag.',
    known: 'Acht vrijdagen achter elkaar rustig.',
    todo: [
      { what: 'Elke vrijdag de kinderen halen en brengen', owner: 'henk', due: -4 },
      { key: 'schrift', what: 'Een schrift maken dat met de kinderen meegaat', owner: 'jeroen', due: 38 },
      { what: 'Geen appjes meer over geld, alleen via het schrift', owner: 'chantal', due: 38 },
    ],
  },
  {
    by: 'chantal',
    goal: 'Sem en Mila begrijpen wat er is gebeurd en weten dat het niet hun schuld is.',
    helps: 'Karin en de juf van Sem',
    known: 'Sem vecht niet meer. Mila slaapt droog.',
    todo: [
      { what: 'Samen met Karin met de kinderen praten', owner: 'chantal', due: 17 },
      { what: 'Plek vragen in de groep voor kinderen van gescheiden ouders', owner: 'karin', due: 10 },
    ],
  },
];

/** The safety plan so far. */
export const terlouwSafety: Words[] = [
  {
    section: 'unsafety',
    by: 'jeroen',
    texts: {
      who: 'Chantal, Sem en Mila',
      'by-what': 'Ik duwde Chantal tegen de deur toen ze niet weg wilde gaan.',
      'what-happened': 'Mila gilde. Sem ging tussen ons in staan. Ik ben toen naar de schuur gelopen.',
    },
  },
  {
    section: 'unsafety',
    by: 'chantal',
    texts: {
      who: 'Ik en de kinderen',
      'by-what': 'Door het duwen en door mijn eigen schreeuwen.',
      'what-happened': 'De buurvrouw heeft de kinderen even binnen genomen.',
    },
  },
  {
    section: 'danger',
    by: 'karin',
    texts: {
      'short-term': 'Dat een kind valt of een klap krijgt omdat het ertussen springt.',
      'long-term': 'Dat Sem leert dat je zo een ruzie wint.',
    },
  },
  {
    section: 'safety-there-is',
    by: 'henk',
    texts: {
      'what-makes-safe': 'Als ik erbij ben, blijven ze allebei rustig.',
      'what-i-do': 'Ik ga vast naar de auto met de kinderen en zeg: jullie praten later maar.',
      'safe-for-whom': 'De kinderen',
    },
  },
];
