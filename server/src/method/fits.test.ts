import { describe, expect, it } from 'vitest';
import { must } from './answers.testing.ts';
import { fits, heldProfiles } from './fits.ts';
import { profileFor } from './profile-for.ts';
import type { RegieRole } from './regiekaart.types.ts';
import type { LevelNumber } from './types.ts';

const asked: { id: string; role: RegieRole; profiles: string[][]; text?: Record<number, string[]> }[] = [
  {
    id: 'handbook-2026',
    role: 'REGISSEUR',
    profiles: [
      [],
      ['REGISSEUR_A'],
      ['REGISSEUR_B'],
      ['REGISSEUR_B', 'REGISSEUR_B_PLUS'],
      ['REGISSEUR_B_PLUS'],
    ],
    text: { 4: ['REGISSEUR_B_PLUS'] },
  },
  ...(['PROCESREGISSEUR', 'CASUSREGISSEUR'] as const).flatMap((role) => [
    {
      id: 'regiekaart-2025',
      role,
      profiles: [
        [`${role}_A`],
        [`${role}_A`],
        [`${role}_B`],
        [`${role}_B`, `${role}_B_PLUS`],
        [`${role}_B_PLUS`],
      ],
      text: { 4: [`${role}_B_PLUS`] },
    },
    {
      id: 'zou-2020',
      role,
      profiles: [
        role === 'PROCESREGISSEUR' ? [] : [`${role}_A`],
        [`${role}_A`],
        [`${role}_B`],
        [`${role}_B_PLUS`],
        [`${role}_B_PLUS`],
      ],
    },
  ]),
];

describe.each(asked)('the profile that $id asks of a $role', ({ id, role, profiles, text = {} }) => {
  it.each(profiles.map((expected, index) => ({ level: (index + 1) as LevelNumber, expected })))(
    'at level $level is any of $expected',
    ({ level, expected }) => {
      const need = profileFor(must(id), level, role);
      expect(need.profiles).toEqual(expected);
      expect(need.textProfiles).toEqual(text[level] ?? []);
    },
  );
});

describe('who fits', () => {
  const handbook = must('handbook-2026');

  it('is everyone where no profile is required', () => {
    expect(fits(handbook, [], 1, 'REGISSEUR')).toMatchObject({ fits: true, reason: 'NONE_REQUIRED' });
    expect(fits(must('zou-2020'), [], 1, 'PROCESREGISSEUR')).toMatchObject({
      fits: true,
      reason: 'NONE_REQUIRED',
    });
  });

  it('is who has the profile, or a profile that includes it', () => {
    expect(fits(handbook, ['REGISSEUR_A'], 2, 'REGISSEUR').fits).toBe(true);
    expect(fits(handbook, ['REGISSEUR_B_PLUS'], 2, 'REGISSEUR')).toMatchObject({
      fits: true,
      reason: 'HAS_PROFILE',
      has: ['REGISSEUR_A'],
    });
  });

  it('is not who lacks it, with what is asked', () => {
    const fit = fits(handbook, ['REGISSEUR_A'], 3, 'REGISSEUR');
    expect(fit).toMatchObject({ fits: false, reason: 'LACKS_PROFILE', has: [] });
    expect(fit.need.profiles).toEqual(['REGISSEUR_B']);
    expect(fits(handbook, [], 5, 'REGISSEUR').fits).toBe(false);
  });

  it('is B at level 4 by the card, while the text would rather see B+', () => {
    expect(fits(handbook, ['REGISSEUR_B'], 4, 'REGISSEUR')).toMatchObject({ fits: true, fitsText: false });
    expect(fits(handbook, ['REGISSEUR_B_PLUS'], 4, 'REGISSEUR')).toMatchObject({
      fits: true,
      fitsText: true,
    });
  });

  it('is someone of the own network without any profile (2020)', () => {
    const fit = fits(must('zou-2020'), [], 3, 'PROCESREGISSEUR', { ownNetwork: true });
    expect(fit).toMatchObject({ fits: true, reason: 'OWN_NETWORK', fitsText: true });
  });

  it('reads a bare grade as the profile of that grade for the role', () => {
    expect(fits(handbook, ['B+'], 5, 'REGISSEUR').fits).toBe(true);
    expect(fits(handbook, ['A'], 3, 'REGISSEUR').fits).toBe(false);
    expect(fits(must('regiekaart-2025'), ['B'], 3, 'CASUSREGISSEUR').fits).toBe(true);
  });
});

describe('what includes what', () => {
  const held = (id: string, profile: string) =>
    [...heldProfiles(must(id), [profile], 'PROCESREGISSEUR')].filter((one) => one !== profile).sort();

  it('2026: B includes A, B+ includes both', () => {
    expect(held('handbook-2026', 'REGISSEUR_B')).toEqual(['REGISSEUR_A']);
    expect(held('handbook-2026', 'REGISSEUR_B_PLUS')).toEqual(['REGISSEUR_A', 'REGISSEUR_B']);
  });

  it('2025: procesregisseur B+ includes casusregisseur B+, which is ours', () => {
    expect(held('regiekaart-2025', 'PROCESREGISSEUR_A')).toEqual(['CASUSREGISSEUR_A']);
    expect(held('regiekaart-2025', 'PROCESREGISSEUR_B')).toEqual([
      'CASUSREGISSEUR_A',
      'CASUSREGISSEUR_B',
      'PROCESREGISSEUR_A',
    ]);
    expect(held('regiekaart-2025', 'PROCESREGISSEUR_B_PLUS')).toContain('CASUSREGISSEUR_B_PLUS');
    const profile = must('regiekaart-2025').profiles.find((one) => one.id === 'PROCESREGISSEUR_B_PLUS');
    expect(profile?.includesOurs).toEqual(['CASUSREGISSEUR_B_PLUS']);
  });

  it.each([
    { id: 'handbook-2026', counts: { REGISSEUR_A: 8, REGISSEUR_B: 7, REGISSEUR_B_PLUS: 5 } },
    {
      id: 'regiekaart-2025',
      counts: {
        CASUSREGISSEUR_A: 7,
        CASUSREGISSEUR_B: 2,
        CASUSREGISSEUR_B_PLUS: 1,
        PROCESREGISSEUR_A: 7,
        PROCESREGISSEUR_B: 2,
        PROCESREGISSEUR_B_PLUS: 2,
      },
    },
    {
      id: 'zou-2020',
      counts: {
        CASUSREGISSEUR_A: 7,
        CASUSREGISSEUR_B: 2,
        CASUSREGISSEUR_B_PLUS: 1,
        PROCESREGISSEUR_A: 7,
        PROCESREGISSEUR_B: 1,
        PROCESREGISSEUR_B_PLUS: 1,
      },
    },
  ])('$id has as many core competences per profile as the method', ({ id, counts }) => {
    const found = must(id).profiles.map((profile) => [profile.id, profile.competences.length]);
    expect(Object.fromEntries(found)).toEqual(counts);
  });

  it('2026 gives three statements to every core competence', () => {
    const counts = must('handbook-2026').profiles.flatMap((profile) =>
      profile.competences.map((competence) => competence.statements.length),
    );
    expect(new Set(counts)).toEqual(new Set([3]));
  });
});
