import type { Goal, Words } from '../story.types.ts';

/** The support plan, in the ik-form. */
export const maatsenWords: Words[] = [
  {
    section: 'reason',
    by: 'dylan',
    texts: {
      reason:
        'Iedereen zei: je bent nu volwassen. Maar niemand had gezegd hoe dat moet. Ik wil niet terugbellen met smoesjes.',
    },
  },
  {
    section: 'goes-well',
    by: 'corrie',
    texts: {
      what: 'Hij komt elke zondag eten en ruimt zelf af.',
      'who-sees': 'Ik',
      'since-when': 'Sinds hij weg is, gek genoeg',
    },
  },
  {
    section: 'goes-well',
    by: 'dylan',
    texts: {
      what: 'Ik kan alles repareren met twee wielen.',
      'who-sees': 'De hele straat',
      'since-when': 'Vanaf mijn twaalfde',
    },
  },
  {
    section: 'concerns',
    by: 'dylan',
    texts: {
      what: 'Ik heb een boete en een oude telefoonrekening. Het wordt elke week meer.',
      whose: 'Ik',
      consequence: 'Ik slaap slecht en dan kom ik te laat.',
    },
  },
  {
    section: 'concerns',
    by: 'anouk',
    texts: {
      what: 'De huur van twee maanden staat open.',
      whose: 'Kamers Oost',
      consequence: 'Bij drie maanden moet ik een brief sturen.',
    },
  },
  {
    section: 'good-to-know',
    by: 'dylan',
    texts: {
      'shaped-us': 'Ik heb op zeven adressen gewoond.',
      patterns: 'Als het moeilijk wordt, ga ik weg voordat een ander mij wegstuurt.',
      'helps-recovery': 'Mensen die blijven bellen, ook als ik niet opneem.',
    },
  },
  {
    section: 'future',
    by: 'dylan',
    texts: { future: 'Ik heb mijn rijbewijs en een eigen hoekje in de werkplaats. En een kat.' },
  },
];

/** What was agreed. */
export const maatsenGoals: Goal[] = [
  {
    by: 'dylan',
    goal: 'Ik heb vast werk waar ik op tijd ben.',
    helps: 'Karin kent de baas van de fietsenzaak.',
    known: 'Drie maanden geen dag gemist.',
    todo: [{ key: 'werk', what: 'Twee weken meelopen in de fietsenzaak', owner: 'dylan', due: 250 }],
  },
  {
    by: 'dylan',
    goal: 'Mijn schulden gaan omlaag en ik weet wat er nog openstaat.',
    helps: 'Ruben',
    known: 'Alle schulden staan op één lijst en er is een regeling.',
    todo: [
      { key: 'regeling', what: 'Regeling maken voor de huur en de boete', owner: 'ruben', due: 240 },
      { key: 'verzekering', what: 'Zorgverzekering laten ingaan', owner: 'dylan', due: 268 },
    ],
  },
  {
    by: 'corrie',
    goal: 'Dylan weet bij wie hij terechtkan.',
    helps: 'Corrie en Yassin',
    known: 'Hij belt zelf, ook op een slechte dag.',
    todo: [{ key: 'zondag', what: 'Elke zondag eten, met een vaste stoel', owner: 'corrie', due: 130 }],
  },
];

/** The progress meeting. */
export const maatsenProgress: Words[] = [
  {
    section: 'reason',
    by: 'dylan',
    texts: { reason: 'Ik wil weten of ik zonder jullie kan. Niet allemaal tegelijk weg graag.' },
  },
  {
    section: 'goes-well',
    by: 'dylan',
    texts: {
      what: 'Ik ben nog nooit te laat geweest op de zaak. Ook niet met regen.',
      'who-sees': 'Mijn baas',
      'how-noticed': 'Hij gaf mij een sleutel.',
    },
  },
  {
    section: 'goes-well',
    by: 'anouk',
    texts: {
      what: 'De huur komt al zes maanden op tijd binnen.',
      'who-sees': 'De boekhouding',
      'how-noticed': 'Ik hoef niet meer te bellen.',
    },
  },
  {
    section: 'picture-now',
    by: 'regisseur',
    texts: {
      happens: 'Dylan regelt het meeste zelf en vraagt hulp als het nodig is.',
      'helps-forward': 'Werk, zondag bij Corrie, en vrienden die niet oordelen.',
      hinders: 'Brieven met moeilijke woorden.',
    },
  },
  {
    section: 'goals-review',
    by: 'regisseur',
    about: 'Ik heb vast werk waar ik op tijd ben.',
    texts: { result: 'Hij werkt vier dagen.' },
    values: { reached: { option: 'yes' } },
  },
  {
    section: 'goals-review',
    by: 'regisseur',
    about: 'Mijn schulden gaan omlaag en ik weet wat er nog openstaat.',
    texts: { result: 'Van zes naar twee schulden.' },
    values: { reached: { option: 'not-yet' } },
  },
];
