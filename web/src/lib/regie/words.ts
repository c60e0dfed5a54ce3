import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';
import type {
  Language,
  LevelColour,
  PlanKind,
  PlanNeed,
  ProfileGrade,
  RegieRole,
} from '../graph/schema.generated.ts';
import type { CardEditionFragment } from './regie.generated.ts';

/** The language in which to ask for texts of the method. Arabic screens get the Dutch ones. */
export function methodLanguage(): Language {
  return getLocale() === 'en' ? 'EN' : 'NL';
}

/** Part of the token name of a level's colour: `--regietafel-regie-NAME-bg`. */
export function colourName(colour: LevelColour): string {
  return colour.toLowerCase().replace('_', '-');
}

/** Colour of a level where no edition is at hand; the five are the same in every edition. */
export function colourOfLevel(level: number): LevelColour {
  return (['GREEN', 'YELLOW', 'ORANGE', 'RED', 'DARK_RED'] as const)[level - 1] ?? 'GREEN';
}

const plans: Record<PlanKind, () => string> = {
  SUPPORT_PLAN: m.regie_plan_support,
  PROGRESS_PLAN: m.regie_plan_progress,
  CONSOLIDATION_PLAN: m.regie_plan_consolidation,
  SAFETY_AGREEMENTS_CHILD: m.regie_plan_agreements_child,
  SAFETY_AGREEMENTS_ADULT: m.regie_plan_agreements_adult,
  SAFETY_PLAN: m.regie_plan_safety,
  CRISIS_PLAN: m.regie_plan_crisis,
};

const needs: Record<PlanNeed, () => string> = {
  IF_WANTED: m.regie_need_if_wanted,
  NAMED: m.regie_need_named,
  PROPOSED: m.regie_need_proposed,
  REQUIRED: m.regie_need_required,
};

/** A plan at a level in words, with how strongly it is asked for. */
export function planInWords(plan: { plan: PlanKind; need: PlanNeed; name: string | null }): string {
  return m.regie_plan_with_need({ plan: plan.name ?? plans[plan.plan](), need: needs[plan.need]() });
}

/** A grade as people write it: `B+`. */
export function gradeInWords(grade: ProfileGrade): string {
  return grade === 'B_PLUS' ? 'B+' : grade;
}

const roles: Record<RegieRole, () => string> = {
  REGISSEUR: m.regie_role_regisseur,
  PROCESREGISSEUR: m.regie_role_procesregisseur,
  CASUSREGISSEUR: m.regie_role_casusregisseur,
};

/** A regie role in words. */
export function roleInWords(role: RegieRole): string {
  return roles[role]();
}

/** Profiles of which one is enough, in words: "profiel A of B". */
export function profilesInWords(edition: CardEditionFragment, profiles: readonly string[]): string {
  const grades = profiles.map((id) => {
    const profile = edition.profiles.find((candidate) => candidate.id === id);
    return profile ? gradeInWords(profile.grade) : id;
  });
  if (grades.length === 0) return m.regie_no_profile();
  return m.regie_profile({ profiles: [...new Set(grades)].join(` ${m.regie_or()} `) });
}
