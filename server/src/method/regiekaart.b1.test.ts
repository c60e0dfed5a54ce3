import { describe, expect, it } from 'vitest';
import { advise } from './advise.ts';
import { base, must, no, yes } from './answers.testing.ts';
import { checkB1 } from './b1.ts';
import { editions } from './editions.ts';
import type { Text } from './types.ts';

const against = (texts: Text[], allow: string[] = []) =>
  texts.flatMap((text) => checkB1(text.nl, { allow }).map((one) => `${text.nl}: ${one.kind} ${one.found}`));

describe.each(editions.map((edition) => ({ id: edition.id, edition })))(
  'our words in $id are plain Dutch',
  ({ edition }) => {
    it('the questions of the criteria', () => {
      expect(against(edition.criteria.map((criterion) => criterion.question))).toEqual([]);
    });

    it('what a level means for the household', () => {
      expect(against(edition.levels.map((level) => level.householdWords))).toEqual([]);
    });

    it('the edition about itself', () => {
      expect(against([edition.about])).toEqual([]);
    });

    it('the competence profiles', () => {
      const texts = edition.profiles.flatMap((profile) => [
        profile.about,
        ...profile.competences.flatMap((competence) => competence.statements),
      ]);
      // Words that those who hold a profile know.
      expect(against(texts, ['procesregie', 'casusregie', 'forensische'])).toEqual([]);
    });
  },
);

describe('what is said beside the card', () => {
  it('is plain Dutch', () => {
    const texts = [
      ...advise(must('handbook-2026'), 1, yes('UNSAFETY_SIGNALS')).textAdvice,
      ...advise(must('regiekaart-2025'), 1, yes(...base, 'UNSAFETY_SIGNALS', 'STAGNATION_BY_HOUSEHOLD'))
        .textAdvice,
      ...advise(must('zou-2020'), 2, no('STAGNATION_BY_HOUSEHOLD')).textAdvice,
      ...advise(must('zou-2020'), 2, yes('STAGNATION_BY_HOUSEHOLD')).textAdvice,
    ];
    expect(texts).toHaveLength(5);
    expect(against(texts)).toEqual([]);
  });
});
