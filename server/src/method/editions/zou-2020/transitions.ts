import { t } from '../../text.ts';
import type { ChainRung, Condition, Transition } from '../../regiekaart.types.ts';
import type { CriterionCode, LevelNumber, Source } from '../../types.ts';

const text = (level: LevelNumber): Source => ({
  seed: '003',
  heading: `5.${level + 1}. Niveau ${level}, C. Op- en afschalen`,
});
const yes = (criterion: CriterionCode): Condition => ({ criterion, holds: true });
const no = (criterion: CriterionCode): Condition => ({ criterion, holds: false });
const base = [yes('CAPACITY_OUT_OF_BALANCE'), yes('SELF_RELIANCE_LIMITED'), yes('BASIC_CARE_INSUFFICIENT')];
const difference = [yes('DIFFERENCE_ON_ORGANISATION'), yes('DIFFERENCE_ON_CONTENT')];
const noDifference = [no('DIFFERENCE_ON_ORGANISATION'), no('DIFFERENCE_ON_CONTENT')];

/** 2020 has no chain: every level has its own list. */
export const chain: ChainRung[] = [];

/** Every step of the guideline, per level. Level 5 has no step to the manager. */
export const transitions: Transition[] = [
  { key: '1-up', from: 1, kind: 'UP', targets: [2], all: base, source: text(1) },
  {
    key: '1-stagnation',
    from: 1,
    kind: 'UP',
    targets: [2, 3, 4],
    all: [yes('STAGNATION_BY_HOUSEHOLD')],
    source: text(1),
  },
  { key: '1-manager', from: 1, kind: 'TO_MANAGER', targets: [], all: [], any: difference, source: text(1) },

  {
    key: '2-up',
    from: 2,
    kind: 'UP',
    targets: [3],
    all: [...base, yes('THREAT_OF_WORSENING'), yes('UNSAFETY_SIGNALS')],
    source: text(2),
  },
  {
    key: '2-stagnation',
    from: 2,
    kind: 'UP',
    targets: [2, 3, 4],
    all: [yes('STAGNATION_BY_HOUSEHOLD')],
    text: t(
      'Niveau 2 betekent hier: het niveau blijft, maar er komt een andere regisseur.',
      'Level 2 means here: the level stays, but another regisseur comes.',
    ),
    source: text(2),
  },
  {
    key: '2-manager',
    from: 2,
    kind: 'TO_MANAGER',
    targets: [],
    all: [],
    any: difference,
    by: 'PROCESREGISSEUR',
    source: text(2),
  },
  {
    key: '2-down',
    from: 2,
    kind: 'DOWN',
    targets: [1],
    all: [
      no('CAPACITY_OUT_OF_BALANCE'),
      no('SELF_RELIANCE_LIMITED'),
      no('BASIC_CARE_INSUFFICIENT'),
      no('UNSAFETY_SIGNALS'),
      no('CROSS_CHAIN_NEEDED'),
      {
        criterion: 'ESCALATION_OR_UNREST',
        holds: false,
        wording: t('De dreiging van totale escalatie is afwezig', 'There is no threat of total escalation'),
      },
    ],
    source: text(2),
  },
  {
    key: '2-down-stagnation',
    from: 2,
    kind: 'DOWN',
    targets: [1],
    all: [no('STAGNATION_BY_HOUSEHOLD')],
    // The guideline gives no such limit; without it every household at 2 that does not stagnate would go down.
    onlyWhenBroughtBy: 'STAGNATION_BY_HOUSEHOLD',
    text: t(
      'Kwam dit huishouden op niveau 2 omdat het vastliep, en is dat voorbij? Dan wijst de richtlijn naar niveau 1. Dat dit alleen dan telt, is van ons.',
      'Did this household come to level 2 because it was at a standstill, and is that over? Then the guideline points at level 1. That this counts only then is ours.',
    ),
    source: text(2),
  },
  {
    key: '2-carrying-out',
    from: 2,
    kind: 'TO_CARRYING_OUT',
    targets: [],
    all: noDifference,
    source: text(2),
  },

  {
    key: '3-up',
    from: 3,
    kind: 'UP',
    targets: [4, 5],
    all: [
      yes('CAPACITY_OUT_OF_BALANCE'),
      yes('SELF_RELIANCE_LIMITED'),
      {
        criterion: 'BASIC_CARE_INSUFFICIENT',
        holds: true,
        wording: t(
          'De basiszorg en de zorg zijn ontoereikend. Er is meer of andere hulp nodig.',
          'Basic care and care are insufficient. More or other help is needed.',
        ),
      },
      yes('COMPLEXITY_INCREASING'),
      yes('SITUATION_WORSENED'),
      yes('UNSAFETY_SIGNALS'),
      yes('CROSS_CHAIN_NEEDED'),
    ],
    source: text(3),
  },
  {
    key: '3-stagnation',
    from: 3,
    kind: 'UP',
    targets: [4, 5],
    all: [yes('STAGNATION_BY_HOUSEHOLD'), yes('CROSS_CHAIN_NEEDED')],
    source: text(3),
  },
  {
    key: '3-manager',
    from: 3,
    kind: 'TO_MANAGER',
    targets: [],
    all: [],
    any: difference,
    by: 'PROCESREGISSEUR',
    source: text(3),
  },
  {
    key: '3-down',
    from: 3,
    kind: 'DOWN',
    targets: [1, 2],
    all: [
      no('UNSAFETY_SIGNALS'),
      yes('CARE_CAN_BE_REDUCED'),
      no('CROSS_CHAIN_NEEDED'),
      {
        criterion: 'ESCALATION_OR_UNREST',
        holds: false,
        wording: t(
          'De dreiging van verdere escalatie is afwezig',
          'There is no threat of further escalation',
        ),
      },
    ],
    source: text(3),
  },
  {
    key: '3-fitting',
    from: 3,
    kind: 'TO_FITTING_LEVEL',
    targets: [],
    all: [no('STAGNATION_BY_HOUSEHOLD')],
    source: text(3),
  },
  {
    key: '3-carrying-out',
    from: 3,
    kind: 'TO_CARRYING_OUT',
    targets: [],
    all: noDifference,
    source: text(3),
  },

  {
    key: '4-up',
    from: 4,
    kind: 'UP',
    targets: [5],
    all: [
      ...base,
      {
        criterion: 'UNSAFETY_SIGNALS',
        holds: true,
        wording: t('De veiligheid is in gevaar', 'Safety is in danger'),
      },
      yes('CROSS_CHAIN_NEEDED'),
      yes('ESCALATION_OR_UNREST'),
    ],
    source: text(4),
  },
  {
    key: '4-pga-expert',
    from: 4,
    kind: 'WITHIN_LEVEL',
    within: 'TO_PGA_EXPERT',
    targets: [],
    all: [
      yes('PUBLIC_SAFETY_PROBLEM'),
      yes('PUBLIC_SAFETY_INCREASING'),
      {
        criterion: 'ESCALATION_OR_UNREST',
        holds: true,
        wording: t('De dreiging van totale escalatie neemt toe', 'The threat of total escalation grows'),
      },
    ],
    source: text(4),
  },
  {
    key: '4-local-team',
    from: 4,
    kind: 'WITHIN_LEVEL',
    within: 'TO_LOCAL_TEAM',
    targets: [],
    all: [
      no('PUBLIC_SAFETY_PROBLEM'),
      {
        criterion: 'ESCALATION_OR_UNREST',
        holds: false,
        wording: t(
          'De dreiging van totale escalatie is weggenomen',
          'The threat of total escalation is gone',
        ),
      },
    ],
    source: text(4),
  },
  {
    key: '4-manager',
    from: 4,
    kind: 'TO_MANAGER',
    targets: [],
    all: [],
    any: difference,
    by: 'PROCESREGISSEUR',
    source: text(4),
  },
  {
    key: '4-down',
    from: 4,
    kind: 'DOWN',
    targets: [1, 2, 3],
    all: [
      no('CROSS_CHAIN_NEEDED'),
      {
        criterion: 'ESCALATION_OR_UNREST',
        holds: false,
        wording: t(
          'De dreiging van totale escalatie is weggenomen',
          'The threat of total escalation is gone',
        ),
      },
    ],
    source: text(4),
  },
  {
    key: '4-fitting',
    from: 4,
    kind: 'TO_FITTING_LEVEL',
    targets: [],
    all: [no('STAGNATION_BY_HOUSEHOLD')],
    source: text(4),
  },
  {
    key: '4-carrying-out',
    from: 4,
    kind: 'TO_CARRYING_OUT',
    targets: [],
    all: noDifference,
    source: text(4),
  },

  { key: '5-down', from: 5, kind: 'DOWN', targets: [4], all: [no('ESCALATION_OR_UNREST')], source: text(5) },
  {
    key: '5-fitting',
    from: 5,
    kind: 'TO_FITTING_LEVEL',
    targets: [],
    all: [no('STAGNATION_BY_HOUSEHOLD')],
    source: text(5),
  },
  {
    key: '5-carrying-out',
    from: 5,
    kind: 'TO_CARRYING_OUT',
    targets: [],
    all: noDifference,
    source: text(5),
  },
];
