import { describe, expect, it } from 'vitest';
import { must } from './answers.testing.ts';
import { nextPhases } from './next-phases.ts';
import { speakingOrder } from './speaking-order.ts';
import { stepsDone } from './steps-done.ts';

describe('next phases', () => {
  const byDefault = (id: string, from: string | null) =>
    nextPhases(must(id), from)
      .filter((one) => one.byDefault)
      .map((one) => one.phase.label.toLowerCase());

  it('start with the first phase', () => {
    expect(byDefault('handbook-2026', null)).toEqual(['1']);
    expect(byDefault('zou-2020', null)).toEqual(['1']);
  });

  it('2026: after a progress meeting the plan is carried out again, or the traject is handed over or closed', () => {
    expect(byDefault('handbook-2026', '5')).toEqual(['4', '6a', '6b']);
    expect(byDefault('handbook-2026', '1')).toContain('2');
  });

  it('2020: handing over may be entered from anywhere', () => {
    const zou = must('zou-2020');
    for (const phase of zou.process.phases.filter((one) => one.key !== '6a')) {
      expect(byDefault('zou-2020', phase.key), phase.key).toContain('6a');
    }
  });

  it('every other phase is open too, with a reason: the order is no lock', () => {
    const next = nextPhases(must('handbook-2026'), '4');
    expect(next).toHaveLength(must('handbook-2026').process.phases.length - 1);
    expect(next.find((one) => one.phase.key === '2')).toMatchObject({ byDefault: false, reasonNeeded: true });
    expect(next.find((one) => one.phase.key === '5')).toMatchObject({ byDefault: true, reasonNeeded: false });
  });

  it('an unknown phase leads nowhere', () => {
    expect(nextPhases(must('handbook-2026'), '9')).toEqual([]);
  });
});

describe('steps', () => {
  const handbook = must('handbook-2026');

  it('tick themselves when the system sees them done', () => {
    const states = stepsDone(handbook, ['requestRegistered']);
    const done = states.filter((state) => state.done !== null);
    expect(done.length).toBeGreaterThan(0);
    expect(
      done.every((state) => state.done === 'SEEN' && state.step.systemSees === 'requestRegistered'),
    ).toBe(true);
  });

  it('are ticked by hand with who and when, and the eye of the system goes first', () => {
    const [first, second] = handbook.process.phases.flatMap((phase) => phase.steps);
    if (!first || !second) throw new Error('no steps');
    const tick = (stepKey: string) => ({ stepKey, by: 'Sanne', at: new Date('2026-11-23T09:00:00Z') });
    const facts = first.systemSees ? [first.systemSees] : [];
    const states = stepsDone(handbook, facts, [tick(first.key), tick(second.key)]);
    expect(states[0]).toMatchObject({ done: 'SEEN', tick: { by: 'Sanne' } });
    expect(states[1]).toMatchObject({ done: 'BY_HAND', tick: { by: 'Sanne' } });
    expect(states.slice(2).every((state) => state.done === null || state.step.systemSees === facts[0])).toBe(
      true,
    );
  });

  it('of every phase are listed in order, also when nothing is done', () => {
    const states = stepsDone(handbook, []);
    expect(states.map((state) => state.step.key)).toEqual(
      handbook.process.phases.flatMap((phase) => phase.steps.map((step) => step.key)),
    );
    expect(states.every((state) => state.done === null)).toBe(true);
  });
});

describe('order of speaking', () => {
  const people = [
    { name: 'Ria', side: 'PROFESSIONAL' },
    { name: 'Oma', side: 'NETWORK' },
    { name: 'Bas', side: 'HOUSEHOLD' },
    { name: 'Fatima', side: 'HOUSEHOLD', isClient: true },
    { name: 'Piet', side: 'PROFESSIONAL' },
  ] as const;
  const names = (id: string) => speakingOrder(must(id), people).map((one) => one.name);

  it('2026 and 2025: household, network, professionals', () => {
    expect(names('handbook-2026')).toEqual(['Bas', 'Fatima', 'Oma', 'Ria', 'Piet']);
    expect(names('regiekaart-2025')).toEqual(names('handbook-2026'));
  });

  it('2020: the client, other members, informal network, formal network', () => {
    expect(names('zou-2020')).toEqual(['Fatima', 'Bas', 'Oma', 'Ria', 'Piet']);
  });
});
