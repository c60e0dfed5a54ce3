import type { Edition } from './edition.types.ts';
import type { LevelNumber } from './types.ts';
import type { FormKind, PlanFit, TrajectPhase } from '../schema.generated.ts';

/** Where a traject is, as far as it says which plan fits now. */
export interface PlansAbout {
  phase: TrajectPhase;
  /** Null before the first appointment. */
  level: number | null;
  /** Kinds of which an adopted plan is there. */
  adopted: ReadonlySet<FormKind>;
  /** A safety plan waits to be made. */
  safetyAsked: boolean;
}

/**
 * Which plans of the traject can be started, and how well each fits now, by phase and level (method: Plan forms, Plans by
 * level). Words of one person are started by that person and are not in it; neither is a kind without a form.
 */
export function plansToStart(edition: Edition, about: PlansAbout): { kind: FormKind; fit: PlanFit }[] {
  const kinds = edition.forms.filter(({ rules }) => rules.owner === 'TRAJECT').map(({ kind }) => kind);
  return [...new Set(kinds)].map((kind) => ({ kind, fit: fitOf(edition, kind, about) }));
}

const closing: readonly TrajectPhase[] = ['VOORTGANGSOVERLEG', 'AFSLUITEN'];

function fitOf(edition: Edition, kind: FormKind, about: PlansAbout): PlanFit {
  const { phase, level, adopted, safetyAsked } = about;
  const named = edition.levels.find(({ number }) => number === (level as LevelNumber | null))?.plans ?? [];
  const need = named.find(({ plan }) => plan === kind)?.need;
  const goesWith = need === 'REQUIRED' ? 'REQUIRED' : 'FITS';
  switch (kind) {
    case 'SUPPORT_PLAN': {
      // Without a progress plan in the edition every meeting makes a new version of the support plan.
      const again = !edition.forms.some((form) => form.kind === 'PROGRESS_PLAN');
      return adopted.has(kind) && !again ? 'MADE' : goesWith;
    }
    case 'PROGRESS_PLAN':
      return adopted.has('SUPPORT_PLAN') ? goesWith : 'LATER';
    case 'CONSOLIDATION_PLAN':
      return closing.includes(phase) && adopted.has('SUPPORT_PLAN') ? 'FITS' : 'LATER';
    case 'SAFETY_PLAN':
      if (safetyAsked) return 'REQUIRED';
      return need === undefined ? 'NOT_AT_LEVEL' : goesWith;
    default:
      return need === undefined ? 'NOT_AT_LEVEL' : goesWith;
  }
}
