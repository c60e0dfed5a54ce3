import { describe, expect, it } from 'vitest';
import type { FormKind, TrajectPhase } from '../schema.generated.ts';
import { edition } from './editions.ts';
import { plansToStart } from './plans-to-start.ts';

const fits = (
  id: string,
  phase: TrajectPhase,
  level: number,
  about: { adopted?: FormKind[]; safetyAsked?: boolean } = {},
) =>
  Object.fromEntries(
    plansToStart(edition(id)!, {
      phase,
      level,
      adopted: new Set(about.adopted ?? []),
      safetyAsked: about.safetyAsked ?? false,
    }).map(({ kind, fit }) => [kind, fit]),
  );

describe('Plans that can be started', () => {
  it('are those of the traject, never the words of one person', () => {
    for (const id of ['handbook-2026', 'regiekaart-2025', 'zou-2020'])
      for (const kind of Object.keys(fits(id, 'ANALYSE', 3))) expect(kind).not.toMatch(/SAFETY_AGREEMENTS/);
  });

  it('begin with the support plan; progress and consolidation come later', () => {
    expect(fits('handbook-2026', 'STARTOVERLEG', 2)).toEqual({
      SUPPORT_PLAN: expect.stringMatching(/FITS|REQUIRED/) as string,
      PROGRESS_PLAN: 'LATER',
      CONSOLIDATION_PLAN: 'LATER',
      SAFETY_PLAN: 'NOT_AT_LEVEL',
    });
  });

  it('go on with a progress plan once a support plan was adopted, and end with a consolidation plan', () => {
    const adopted: FormKind[] = ['SUPPORT_PLAN'];
    expect(fits('handbook-2026', 'VOORTGANG', 2, { adopted })).toMatchObject({
      SUPPORT_PLAN: 'MADE',
      PROGRESS_PLAN: expect.stringMatching(/FITS|REQUIRED/) as string,
      CONSOLIDATION_PLAN: 'LATER',
    });
    expect(fits('handbook-2026', 'AFSLUITEN', 2, { adopted })).toMatchObject({ CONSOLIDATION_PLAN: 'FITS' });
  });

  it('ask for a safety plan from level 3, as the edition says, and whenever one waits to be made', () => {
    expect(fits('handbook-2026', 'ANALYSE', 3)['SAFETY_PLAN']).toBe('FITS');
    expect(fits('zou-2020', 'ANALYSE', 3)['SAFETY_PLAN']).toBe('REQUIRED');
    expect(fits('handbook-2026', 'ANALYSE', 2, { safetyAsked: true })['SAFETY_PLAN']).toBe('REQUIRED');
  });

  it('make a new version of the support plan in 2020, which has no progress plan', () => {
    expect(fits('zou-2020', 'VOORTGANG', 2, { adopted: ['SUPPORT_PLAN'] })['SUPPORT_PLAN']).toBe('REQUIRED');
  });
});
