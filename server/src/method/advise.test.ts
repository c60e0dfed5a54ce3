import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { base, must, no, yes } from './answers.testing.ts';
import type { CriterionAnswer } from './regiekaart.types.ts';
import type { CriterionCode, LevelNumber } from './types.ts';

/** A line of the method: from a level, when these hold, the card points there. */
interface Line {
  edition: string;
  from: LevelNumber;
  name: string;
  yes?: CriterionCode[];
  no?: CriterionCode[];
  to: LevelNumber[];
  alsoMet?: LevelNumber[];
}

const levels: LevelNumber[] = [1, 2, 3, 4, 5];
const unsafe: CriterionCode[] = [...base, 'UNSAFETY_SIGNALS'];
const crossChain: CriterionCode[] = [...unsafe, 'CROSS_CHAIN_NEEDED'];
const unrest: CriterionCode[] = [...crossChain, 'ESCALATION_OR_UNREST'];
const allSix: CriterionCode[] = unrest;
const chained = (edition: string): Line[] => [
  { edition, from: 1, name: 'base three', yes: base, to: [2] },
  { edition, from: 1, name: 'and unsafety', yes: unsafe, to: [3], alsoMet: [2] },
  { edition, from: 1, name: 'and cross-chain', yes: crossChain, to: [4], alsoMet: [2, 3] },
  { edition, from: 1, name: 'and unrest', yes: unrest, to: [5], alsoMet: [2, 3, 4] },
  { edition, from: 2, name: 'unsafety', yes: unsafe, to: [3] },
  { edition, from: 2, name: 'cross-chain', yes: crossChain, to: [4], alsoMet: [3] },
  { edition, from: 2, name: 'unrest', yes: unrest, to: [5], alsoMet: [3, 4] },
  { edition, from: 3, name: 'cross-chain', yes: crossChain, to: [4] },
  { edition, from: 3, name: 'unrest', yes: unrest, to: [5], alsoMet: [4] },
  { edition, from: 4, name: 'unrest', yes: unrest, to: [5] },
  { edition, from: 2, name: 'all six reversed', no: allSix, to: [1] },
  {
    edition,
    from: 3,
    name: 'safe, no cross-chain, no escalation',
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
    to: [2],
  },
  {
    edition,
    from: 4,
    name: 'no cross-chain, no escalation',
    no: ['CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
    to: [3],
  },
  {
    edition,
    from: 5,
    name: 'no cross-chain, escalation stopped',
    no: ['CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
    to: [3],
  },
];

const lines: Line[] = [
  ...chained('handbook-2026'),
  ...chained('regiekaart-2025'),
  // 2025: the card says 3 or 4 for a standstill by the household; the text is advice.
  { edition: 'regiekaart-2025', from: 1, name: 'standstill', yes: ['STAGNATION_BY_HOUSEHOLD'], to: [3, 4] },
  { edition: 'regiekaart-2025', from: 2, name: 'standstill', yes: ['STAGNATION_BY_HOUSEHOLD'], to: [3, 4] },
  {
    edition: 'regiekaart-2025',
    from: 3,
    name: 'standstill with cross-chain',
    yes: ['STAGNATION_BY_HOUSEHOLD', 'CROSS_CHAIN_NEEDED'],
    to: [3, 4],
  },
  { edition: 'zou-2020', from: 1, name: 'base three', yes: base, to: [2] },
  { edition: 'zou-2020', from: 1, name: 'standstill', yes: ['STAGNATION_BY_HOUSEHOLD'], to: [2, 3, 4] },
  {
    edition: 'zou-2020',
    from: 2,
    name: 'base three, worsening, unsafety',
    yes: [...base, 'THREAT_OF_WORSENING', 'UNSAFETY_SIGNALS'],
    to: [3],
  },
  { edition: 'zou-2020', from: 2, name: 'standstill', yes: ['STAGNATION_BY_HOUSEHOLD'], to: [2, 3, 4] },
  { edition: 'zou-2020', from: 2, name: 'all six reversed', no: allSix, to: [1] },
  {
    edition: 'zou-2020',
    from: 3,
    name: 'base three, complexity, worsened, unsafety, cross-chain',
    yes: [...crossChain, 'COMPLEXITY_INCREASING', 'SITUATION_WORSENED'],
    to: [4, 5],
  },
  {
    edition: 'zou-2020',
    from: 3,
    name: 'standstill with cross-chain',
    yes: ['STAGNATION_BY_HOUSEHOLD', 'CROSS_CHAIN_NEEDED'],
    to: [4, 5],
  },
  {
    edition: 'zou-2020',
    from: 3,
    name: 'safe, care reduced, no cross-chain, no escalation',
    yes: ['CARE_CAN_BE_REDUCED'],
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
    to: [1, 2],
  },
  { edition: 'zou-2020', from: 4, name: 'unrest', yes: unrest, to: [5] },
  {
    edition: 'zou-2020',
    from: 4,
    name: 'no cross-chain, no escalation',
    no: ['CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
    to: [1, 2, 3],
  },
  { edition: 'zou-2020', from: 5, name: 'unrest gone', no: ['ESCALATION_OR_UNREST'], to: [4] },
];

const answersOf = (line: Line) => [...yes(...(line.yes ?? [])), ...no(...(line.no ?? []))];
const without = (answers: CriterionAnswer[], index: number) => answers.filter((_, at) => at !== index);
const turned = (answers: CriterionAnswer[], index: number) =>
  answers.map((answer, at) => (at === index ? { ...answer, holds: !answer.holds } : answer));

describe.each(lines)('$edition from level $from: $name', (line) => {
  const edition = must(line.edition);
  const answers = answersOf(line);

  it(`points at ${line.to.join(' or ')}`, () => {
    const advice = advise(edition, line.from, answers);
    expect(advice.targets).toEqual(line.to);
    expect(advice.alsoMet).toEqual(line.alsoMet ?? []);
  });

  it.each(answers.map((answer, index) => ({ ...answer, index })))(
    'does not point there while $criterion is not answered',
    ({ criterion, index }) => {
      const advice = advise(edition, line.from, without(answers, index));
      expect(advice.targets).not.toEqual(line.to);
      expect(advice.transitions.some((one) => one.unanswered.includes(criterion) && !one.holds)).toBe(true);
    },
  );

  it.each(answers.map((answer, index) => ({ ...answer, index })))(
    'does not point there when $criterion is answered the other way',
    ({ criterion, index }) => {
      const advice = advise(edition, line.from, turned(answers, index));
      expect(advice.targets).not.toEqual(line.to);
      expect(advice.transitions.some((one) => one.missing.includes(criterion) && !one.holds)).toBe(true);
    },
  );

  it('names what goes with every target: profiles and plans of that level', () => {
    const advice = advise(edition, line.from, answers);
    expect(advice.needs.map((need) => need.level)).toEqual(line.to);
    for (const need of advice.needs) {
      const level = edition.levels.find((one) => one.number === need.level);
      expect(need.plans).toEqual(level?.plans);
      expect(need.profiles.map((one) => one.role)).toEqual(level?.roles.map((one) => one.role));
    }
  });
});

describe.each(['handbook-2026', 'regiekaart-2025', 'zou-2020'])('the lines above for %s', (id) => {
  it('hold every rung and every step up or down of its card', () => {
    const edition = must(id);
    const tried = lines
      .filter((line) => line.edition === id)
      .flatMap((line) => advise(edition, line.from, answersOf(line)).transitions)
      .filter((step) => step.holds)
      .map((step) => step.key);
    const rungs = levels.flatMap((from) =>
      edition.chain.filter((rung) => rung.target > from).map((rung) => `${from}-chain-${rung.target}`),
    );
    const steps = edition.transitions
      .filter((step) => (step.kind === 'UP' || step.kind === 'DOWN') && !step.onlyWhenBroughtBy)
      .map((step) => step.key);
    expect([...rungs, ...steps].filter((key) => !tried.includes(key))).toEqual([]);
  });
});

const editionIds = ['handbook-2026', 'regiekaart-2025', 'zou-2020'];
const everywhere = editionIds.flatMap((id) => levels.map((level) => ({ id, level })));

describe.each(everywhere)('$id at level $level: cooperation between professionals', ({ id, level }) => {
  const edition = must(id);
  const hasManager = !(id === 'zou-2020' && level === 5);

  it.each(['DIFFERENCE_ON_ORGANISATION', 'DIFFERENCE_ON_CONTENT'] as const)(
    hasManager ? '%s alone goes to the manager' : 'level 5 of 2020 has no step to the manager for %s',
    (difference) => {
      const advice = advise(edition, level, yes(difference));
      expect(advice.toManager).toBe(hasManager);
      expect(advice.targets).toEqual([]);
    },
  );

  it('goes back to carrying out from level 2 up when both differences are gone', () => {
    const gone = no('DIFFERENCE_ON_ORGANISATION', 'DIFFERENCE_ON_CONTENT');
    expect(advise(edition, level, gone).toCarryingOut).toBe(level > 1);
    expect(advise(edition, level, gone).toManager).toBe(false);
    expect(advise(edition, level, without(gone, 0)).toCarryingOut).toBe(false);
    expect(advise(edition, level, turned(gone, 0)).toCarryingOut).toBe(false);
  });

  it('goes to the level that fits, where the edition says so, when the standstill is gone', () => {
    const fitting = id === 'zou-2020' ? [3, 4, 5] : [2, 3];
    const advice = advise(edition, level, no('STAGNATION_BY_HOUSEHOLD'));
    expect(advice.toFittingLevel).toBe(fitting.includes(level));
    expect(advice.targets).toEqual([]);
  });

  it('points nowhere and asks nothing while nothing is answered', () => {
    const advice = advise(edition, level, []);
    expect(advice).toMatchObject({
      targets: [],
      alsoMet: [],
      toManager: false,
      toCarryingOut: false,
      toFittingLevel: false,
      withinLevel: null,
      safetySteps: false,
      textAdvice: [],
    });
    expect(advice.transitions.every((one) => !one.holds && one.met.length === 0)).toBe(true);
  });

  it.each(['UNSAFETY_SIGNALS', 'BASIC_CARE_INSUFFICIENT'] as const)(
    '%s makes the safety steps due',
    (one) => {
      expect(advise(edition, level, yes(one)).safetySteps).toBe(true);
      expect(advise(edition, level, no(one)).safetySteps).toBe(false);
    },
  );
});

describe('places that the method settles', () => {
  const nl = (id: string, level: LevelNumber, answers: CriterionAnswer[]) =>
    advise(must(id), level, answers).textAdvice.map((text) => text.nl);

  it.each([1, 2] as const)(
    '2026 at %i: unsafety without the base criteria has no rung, and is no silence',
    (from) => {
      const advice = advise(must('handbook-2026'), from, yes('UNSAFETY_SIGNALS'));
      expect(advice.targets).toEqual([]);
      expect(advice.safetySteps).toBe(true);
      expect(advice.textAdvice.map((text) => text.nl)).toEqual([
        'De kaart heeft hiervoor geen trede. De tekst wijst naar niveau 3. Doe de veiligheidsstappen.',
      ]);
    },
  );

  it('2026 and 2025 keep the answer of the card where the text of the level stops earlier, and say so', () => {
    expect(nl('handbook-2026', 1, yes(...unrest))).toEqual([
      'De kaart wijst naar niveau 5. De tekst bij niveau 1 gaat niet verder dan niveau 4.',
    ]);
    expect(nl('handbook-2026', 1, yes(...crossChain))).toEqual([]);
    expect(nl('handbook-2026', 4, yes(...unrest))).toEqual([]);
    expect(nl('regiekaart-2025', 1, yes(...unsafe))).toEqual([
      'De kaart wijst naar niveau 3. De tekst bij niveau 1 gaat niet verder dan niveau 2.',
    ]);
    expect(nl('regiekaart-2025', 2, yes(...unsafe))).toEqual([]);
  });

  it('2025 shows the text beside the card for a standstill at 1 and 3', () => {
    expect(nl('regiekaart-2025', 1, yes('STAGNATION_BY_HOUSEHOLD'))[0]).toContain('niveau 2, 3 of 4');
    expect(nl('regiekaart-2025', 2, yes('STAGNATION_BY_HOUSEHOLD'))).toEqual([]);
    expect(nl('regiekaart-2025', 3, yes('STAGNATION_BY_HOUSEHOLD', 'CROSS_CHAIN_NEEDED'))[0]).toContain(
      'alleen niveau 4',
    );
  });

  it('2026 has no upward step for a standstill by the household', () => {
    for (const level of levels) {
      expect(advise(must('handbook-2026'), level, yes('STAGNATION_BY_HOUSEHOLD')).targets).toEqual([]);
    }
  });

  it('2020 has no chain: from 1 everything together still points at 2 only', () => {
    const advice = advise(must('zou-2020'), 1, yes(...unrest));
    expect(advice.targets).toEqual([2]);
    expect(advice.alsoMet).toEqual([]);
  });

  it('2020 at 2: the end of a standstill leads to 1 only when that standstill brought it here', () => {
    const zou = must('zou-2020');
    const gone = no('STAGNATION_BY_HOUSEHOLD');
    expect(advise(zou, 2, gone, { broughtBy: ['STAGNATION_BY_HOUSEHOLD'] }).targets).toEqual([1]);
    expect(advise(zou, 2, gone, { broughtBy: [] }).targets).toEqual([]);
    expect(advise(zou, 2, gone).targets).toEqual([]);
    expect(advise(zou, 2, gone).textAdvice[0]?.nl).toContain('Dan wijst de richtlijn naar niveau 1');
    expect(
      advise(zou, 2, yes('STAGNATION_BY_HOUSEHOLD'), { broughtBy: ['STAGNATION_BY_HOUSEHOLD'] }).targets,
    ).toEqual([2, 3, 4]);
  });

  it('2020 at 4: regie goes to the PGA expert, and back to the local team, within the level', () => {
    const zou = must('zou-2020');
    const growing = yes('PUBLIC_SAFETY_PROBLEM', 'PUBLIC_SAFETY_INCREASING', 'ESCALATION_OR_UNREST');
    expect(advise(zou, 4, growing).withinLevel).toBe('TO_PGA_EXPERT');
    expect(advise(zou, 4, growing.slice(1)).withinLevel).toBeNull();
    const calm = no('PUBLIC_SAFETY_PROBLEM', 'ESCALATION_OR_UNREST');
    expect(advise(zou, 4, calm).withinLevel).toBe('TO_LOCAL_TEAM');
    expect(advise(zou, 4, calm.slice(1)).withinLevel).toBeNull();
    expect(advise(zou, 3, growing).withinLevel).toBeNull();
  });

  it('leaves a set open together with the rung of the chain, and does not choose', () => {
    const both = yes(...unrest, 'STAGNATION_BY_HOUSEHOLD');
    expect(advise(must('regiekaart-2025'), 2, both).targets).toEqual([3, 4, 5]);
    expect(advise(must('regiekaart-2025'), 2, both).alsoMet).toEqual([3, 4]);
    const lower = advise(must('regiekaart-2025'), 1, yes(...base, 'STAGNATION_BY_HOUSEHOLD'));
    expect(lower).toMatchObject({ targets: [3, 4], alsoMet: [2] });
  });

  it('does not take a downward step for the negation of the way up', () => {
    expect(advise(must('handbook-2026'), 3, no(...base)).targets).toEqual([]);
    expect(advise(must('handbook-2026'), 4, no('CROSS_CHAIN_NEEDED')).targets).toEqual([]);
    expect(advise(must('zou-2020'), 5, no('CROSS_CHAIN_NEEDED')).targets).toEqual([]);
  });
});
