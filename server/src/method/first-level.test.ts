import { describe, expect, it } from 'vitest';
import { base, must, no, yes } from './answers.testing.ts';
import { firstLevel } from './first-level.ts';

describe.each(['handbook-2026', 'regiekaart-2025'])('first level in %s: by the chain from level 1', (id) => {
  const edition = must(id);

  it('is the highest rung that holds, with the lower ones listed', () => {
    expect(firstLevel(edition, yes(...base)).targets).toEqual([2]);
    const advice = firstLevel(edition, yes(...base, 'UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED'));
    expect(advice.targets).toEqual([4]);
    expect(advice.alsoMet).toEqual([2, 3]);
  });

  it('is level 1 when no rung holds and the starting situation of level 1 fits', () => {
    const calm = no('CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'UNSAFETY_SIGNALS');
    expect(firstLevel(edition, calm).targets).toEqual([1]);
    expect(firstLevel(edition, calm.slice(1)).targets).toEqual([]);
    expect(firstLevel(edition, []).targets).toEqual([]);
  });

  it('shows the starting situation as a check where it fits another level', () => {
    const advice = firstLevel(
      edition,
      yes('CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'UNSAFETY_SIGNALS'),
    );
    expect(advice.targets).toEqual([]);
    expect(advice.textAdvice.map((text) => text.nl)).toContain('De uitgangssituatie past bij niveau 3.');
    expect(firstLevel(edition, yes(...base)).textAdvice).toEqual([]);
  });

  it('knows no manager and no way down: nothing has started', () => {
    const advice = firstLevel(edition, [
      ...yes('DIFFERENCE_ON_CONTENT', 'STAGNATION_BY_HOUSEHOLD'),
      ...no('DIFFERENCE_ON_ORGANISATION', 'UNSAFETY_SIGNALS'),
    ]);
    expect(advice).toMatchObject({ targets: [], toManager: false, toCarryingOut: false, withinLevel: null });
    expect(advice.transitions.every((step) => step.from === null)).toBe(true);
  });
});

describe('first level in zou-2020: by the starting situation', () => {
  const zou = must('zou-2020');
  const situation = ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED'] as const;

  it.each([
    { to: 1, answers: no(...situation, 'UNSAFETY_SIGNALS'), alsoMet: [] },
    { to: 2, answers: yes(...situation), alsoMet: [] },
    { to: 3, answers: yes(...situation, 'UNSAFETY_SIGNALS'), alsoMet: [2] },
    { to: 4, answers: yes(...situation, 'UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED'), alsoMet: [2, 3] },
    {
      to: 5,
      answers: yes(...situation, 'UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'),
      alsoMet: [2, 3, 4],
    },
  ])('is $to when the situation of that level fits', ({ to, answers, alsoMet }) => {
    expect(firstLevel(zou, answers).targets).toEqual([to]);
    expect(firstLevel(zou, answers).alsoMet).toEqual(alsoMet);
    expect(firstLevel(zou, answers).needs.map((need) => need.level)).toEqual([to]);
  });

  it('is open while capacity or self-reliance is not answered', () => {
    expect(firstLevel(zou, yes('CAPACITY_OUT_OF_BALANCE', 'UNSAFETY_SIGNALS')).targets).toEqual([]);
  });
});
