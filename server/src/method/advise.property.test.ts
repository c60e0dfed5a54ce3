import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { must } from './answers.testing.ts';
import type { Edition } from './edition.types.ts';
import { firstLevel } from './first-level.ts';
import type { CriterionAnswer } from './regiekaart.types.ts';
import type { LevelNumber } from './types.ts';

/** Repeatable chance: the same seed returns the same answers in every run. */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

/** Many lists of answers over the criteria of an edition, some of them not answered. */
function* manyAnswers(edition: Edition, count: number): Generator<CriterionAnswer[]> {
  const random = chance(edition.year);
  for (let round = 0; round < count; round += 1) {
    const leaning = random();
    yield edition.criteria.map(({ code }) => {
      const given = random();
      return { criterion: code, holds: given < 0.25 ? null : random() < leaning };
    });
  }
}

const levels: LevelNumber[] = [1, 2, 3, 4, 5];
const ids = ['handbook-2026', 'regiekaart-2025', 'zou-2020'];
const strictlyInside = (small: readonly number[], large: readonly number[]) =>
  small.length < large.length && small.every((one) => large.includes(one));

describe.each(ids)('whatever is answered, in %s', (id) => {
  const edition = must(id);

  it('an answer never narrows a set of targets', () => {
    for (const answers of manyAnswers(edition, 300)) {
      for (const [index, answer] of answers.entries()) {
        if (answer.holds !== null) continue;
        for (const holds of [true, false]) {
          const more = answers.map((one, at) => (at === index ? { ...one, holds } : one));
          for (const level of levels) {
            const before = advise(edition, level, answers).targets;
            const after = advise(edition, level, more).targets;
            expect(strictlyInside(after, before), `${level} ${answer.criterion}`).toBe(false);
          }
        }
      }
    }
  });

  it('not answered never satisfies: what holds still holds when it is left out, and nothing else does', () => {
    for (const answers of manyAnswers(edition, 300)) {
      const given = answers.filter((answer) => answer.holds !== null);
      for (const level of levels) {
        const advice = advise(edition, level, answers);
        expect(advice).toEqual(advise(edition, level, given));
        for (const step of advice.transitions.filter((one) => one.holds)) {
          const needed = step.oneIsEnough
            ? step.met.slice(0, 1)
            : step.conditions.map((one) => one.criterion);
          expect(needed.length).toBeGreaterThan(0);
          for (const criterion of needed) {
            expect(given.some((answer) => answer.criterion === criterion)).toBe(true);
          }
        }
      }
    }
  });

  it('a yes more to a criterion that leads up never lowers the highest rung', () => {
    for (const answers of manyAnswers(edition, 300)) {
      for (const level of levels) {
        const up = new Set(
          advise(edition, level, [])
            .transitions.filter((step) => step.kind === 'CHAIN' || step.kind === 'UP')
            .flatMap((step) => step.conditions.filter((one) => one.holds).map((one) => one.criterion)),
        );
        const top = (given: CriterionAnswer[]) =>
          Math.max(
            0,
            ...advise(edition, level, given)
              .transitions.filter((step) => step.holds && (step.kind === 'CHAIN' || step.kind === 'UP'))
              .flatMap((step) => step.targets),
          );
        for (const criterion of up) {
          const more = answers.map((one) => (one.criterion === criterion ? { criterion, holds: true } : one));
          expect(top(more), `${level} ${criterion}`).toBeGreaterThanOrEqual(top(answers));
        }
      }
    }
  });

  it('a yes more where nothing was answered never lowers the first level', () => {
    for (const answers of manyAnswers(edition, 300)) {
      const before = Math.max(0, ...firstLevel(edition, answers).targets);
      for (const answer of answers.filter((one) => one.holds === null)) {
        const more = answers.map((one) => (one === answer ? { ...one, holds: true } : one));
        expect(Math.max(0, ...firstLevel(edition, more).targets)).toBeGreaterThanOrEqual(before);
      }
    }
  });

  it('targets are levels of the card, once each and in order; the present level only as a set with others', () => {
    for (const answers of manyAnswers(edition, 300)) {
      for (const level of levels) {
        const { targets, alsoMet } = advise(edition, level, answers);
        expect(targets).toEqual([...new Set(targets)].sort((a, b) => a - b));
        if (targets.includes(level)) expect(targets.length).toBeGreaterThan(1);
        expect(alsoMet.every((one) => one > level && one < Math.max(...targets))).toBe(true);
      }
    }
  });

  it('the order of the answers does not matter', () => {
    for (const answers of manyAnswers(edition, 100)) {
      for (const level of levels) {
        expect(advise(edition, level, [...answers].reverse())).toEqual(advise(edition, level, answers));
      }
    }
  });
});
