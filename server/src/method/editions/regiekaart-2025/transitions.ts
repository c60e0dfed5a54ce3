import { t } from '../../text.ts';
import type { ChainRung, Condition, Transition } from '../../regiekaart.types.ts';
import type { CriterionCode, LevelNumber, Source } from '../../types.ts';

const card: Source = { seed: '002', heading: 'Regiekaart, Op- en afschalen' };
const text = (level: LevelNumber): Source => ({
  seed: '000',
  heading: `Niveau ${level}, C. Op- en afschalen`,
});
const yes = (criterion: CriterionCode): Condition => ({ criterion, holds: true });
const no = (criterion: CriterionCode): Condition => ({ criterion, holds: false });
const difference = [yes('DIFFERENCE_ON_ORGANISATION'), yes('DIFFERENCE_ON_CONTENT')];
const noDifference = [no('DIFFERENCE_ON_ORGANISATION'), no('DIFFERENCE_ON_CONTENT')];

/** The chain that the card prints beside every level. */
export const chain: ChainRung[] = [
  {
    target: 2,
    adds: [yes('CAPACITY_OUT_OF_BALANCE'), yes('SELF_RELIANCE_LIMITED'), yes('BASIC_CARE_INSUFFICIENT')],
    source: card,
  },
  { target: 3, adds: [yes('UNSAFETY_SIGNALS')], source: card },
  { target: 4, adds: [yes('CROSS_CHAIN_NEEDED')], source: card },
  { target: 5, adds: [yes('ESCALATION_OR_UNREST')], source: card },
];

/**
 * Every other step, per level. For stagnation the card says 3 or 4 at every level: the card's targets stand, and
 * the text is kept where it differs. The text of level 5 repeats "naar niveau 5", which is no step.
 */
export const transitions: Transition[] = [
  {
    key: '1-stagnation',
    from: 1,
    kind: 'UP',
    targets: [3, 4],
    all: [yes('STAGNATION_BY_HOUSEHOLD')],
    text: t(
      'Bij vastlopen door het huishouden wijst de kaart naar niveau 3 of 4. De tekst bij niveau 1 noemt niveau 2, 3 of 4.',
      'At a standstill by the household the card points at level 3 or 4. The text at level 1 names level 2, 3 or 4.',
    ),
    source: card,
  },
  { key: '1-manager', from: 1, kind: 'TO_MANAGER', targets: [], all: [], any: difference, source: text(1) },

  {
    key: '2-stagnation',
    from: 2,
    kind: 'UP',
    targets: [3, 4],
    all: [yes('STAGNATION_BY_HOUSEHOLD')],
    source: text(2),
  },
  { key: '2-manager', from: 2, kind: 'TO_MANAGER', targets: [], all: [], any: difference, source: text(2) },
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
      no('ESCALATION_OR_UNREST'),
    ],
    source: text(2),
  },
  {
    key: '2-fitting',
    from: 2,
    kind: 'TO_FITTING_LEVEL',
    targets: [],
    all: [no('STAGNATION_BY_HOUSEHOLD')],
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
    key: '3-stagnation',
    from: 3,
    kind: 'UP',
    targets: [3, 4],
    all: [yes('STAGNATION_BY_HOUSEHOLD'), yes('CROSS_CHAIN_NEEDED')],
    text: t(
      'Bij vastlopen door het huishouden wijst de kaart naar niveau 3 of 4. Dus ook naar het niveau van nu, met een andere regisseur. De tekst bij niveau 3 noemt alleen niveau 4.',
      'At a standstill by the household the card points at level 3 or 4. So also at the level of now, with another regisseur. The text at level 3 names level 4 only.',
    ),
    source: card,
  },
  { key: '3-manager', from: 3, kind: 'TO_MANAGER', targets: [], all: [], any: difference, source: text(3) },
  {
    key: '3-down',
    from: 3,
    kind: 'DOWN',
    targets: [2],
    all: [no('UNSAFETY_SIGNALS'), no('CROSS_CHAIN_NEEDED'), no('ESCALATION_OR_UNREST')],
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

  { key: '4-manager', from: 4, kind: 'TO_MANAGER', targets: [], all: [], any: difference, source: text(4) },
  {
    key: '4-down',
    from: 4,
    kind: 'DOWN',
    targets: [3],
    all: [no('CROSS_CHAIN_NEEDED'), no('ESCALATION_OR_UNREST')],
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

  { key: '5-manager', from: 5, kind: 'TO_MANAGER', targets: [], all: [], any: difference, source: text(5) },
  {
    key: '5-down',
    from: 5,
    kind: 'DOWN',
    targets: [3],
    all: [no('CROSS_CHAIN_NEEDED'), no('ESCALATION_OR_UNREST')],
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
