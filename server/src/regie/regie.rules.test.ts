import { describe, expect, it } from 'vitest';
import { knownEdition } from '../method/method.service.ts';
import type { CriterionCode, LevelNumber } from '../method/types.ts';
import { cardPointsAt, profilesHeld, regisseurFit, solvableByHand } from './regie.rules.ts';

const handbook = knownEdition('handbook-2026');
const card2025 = knownEdition('regiekaart-2025');
const guideline = knownEdition('zou-2020');
const answers = (holds: boolean, ...criteria: CriterionCode[]) =>
  criteria.map((criterion) => ({ criterion, holds }));
const base = ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'] as const;
const from = (level: LevelNumber) => ({ level, answers: [] });

describe('Whether the card points at a level', () => {
  it('is so for the highest rung that holds, not for the rungs under it', () => {
    const given = answers(true, ...base, 'UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED');
    expect(
      [2, 3, 4, 5].filter((level) => cardPointsAt(handbook, from(1), given, level as LevelNumber)),
    ).toEqual([4]);
  });

  it('is so for every level of a set that is left to the people (2020, from 3 to 1 or 2)', () => {
    const given = [
      ...answers(false, 'UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'),
      ...answers(true, 'CARE_CAN_BE_REDUCED'),
    ];
    expect(
      [1, 2, 4, 5].filter((level) => cardPointsAt(guideline, from(3), given, level as LevelNumber)),
    ).toEqual([1, 2]);
  });

  it('is never so by an answer that was not given', () => {
    for (const edition of [handbook, card2025, guideline]) {
      for (const level of [1, 2, 3, 4, 5] as const) {
        const unknown = edition.criteria.map(({ code }) => ({ criterion: code, holds: null }));
        for (const to of [1, 2, 3, 4, 5] as const)
          expect(cardPointsAt(edition, from(level), unknown, to)).toBe(false);
      }
    }
  });

  it('is so from 2 to 1 in 2020 when the stagnation that brought it to 2 is gone, and only then', () => {
    const gone = answers(false, 'STAGNATION_BY_HOUSEHOLD');
    const brought = { level: 2, answers: answers(true, 'STAGNATION_BY_HOUSEHOLD') } as const;
    expect(cardPointsAt(guideline, brought, gone, 1)).toBe(true);
    expect(cardPointsAt(guideline, from(2), gone, 1)).toBe(false);
  });

  it('is so for the level that fits, once stagnation is gone', () => {
    const gone = [...answers(false, 'STAGNATION_BY_HOUSEHOLD'), ...answers(true, ...base)];
    expect(cardPointsAt(handbook, from(3), gone, 2)).toBe(true);
    expect(cardPointsAt(handbook, from(3), gone, 5)).toBe(false);
    expect(cardPointsAt(handbook, from(4), gone, 2)).toBe(false);
  });
});

describe('Who fits as regisseur', () => {
  it.each([
    [handbook, ['A', 'B+'], ['REGISSEUR_A', 'REGISSEUR_B_PLUS']],
    [card2025, ['B'], ['PROCESREGISSEUR_B']],
    [guideline, ['CASUSREGISSEUR_A', 'B+'], ['CASUSREGISSEUR_A', 'PROCESREGISSEUR_B_PLUS']],
    [handbook, ['onzin', ''], []],
  ])('%# reads the profiles of an account in the words of the edition', (edition, codes, ids) => {
    expect(profilesHeld(edition, codes)).toEqual(ids);
  });

  it('is who has one of the profiles that the level asks, also within a wider one', () => {
    const fits = (level: LevelNumber, ...profiles: string[]) =>
      regisseurFit(handbook, level, { profiles, ownNetwork: false }).fits;
    expect([
      fits(1),
      fits(2),
      fits(2, 'A'),
      fits(2, 'B'),
      fits(3, 'A'),
      fits(3, 'B'),
      fits(5, 'B'),
      fits(5, 'B+'),
    ]).toEqual([true, false, true, true, false, true, false, true]);
  });

  it('is anyone of the household or its network, of whom no profile is asked', () => {
    expect(regisseurFit(guideline, 4, { profiles: [], ownNetwork: true })).toMatchObject({
      fits: true,
      whyNot: null,
    });
  });
});

describe('Obligations by hand', () => {
  it('are those that the system cannot see done', () => {
    const kinds = ['HAND_OVER', 'SAFETY_PLAN', 'SAFETY_SIGNAL', 'LEVEL_PROPOSAL', 'NEXT_MEETING'] as const;
    expect(kinds.filter((kind) => solvableByHand(handbook, kind))).toEqual([
      'HAND_OVER',
      'SAFETY_PLAN',
      'LEVEL_PROPOSAL',
    ]);
    expect(kinds.filter((kind) => solvableByHand(guideline, kind))).toEqual(['HAND_OVER', 'LEVEL_PROPOSAL']);
  });
});
