import type {
  CardValue as CardValueView,
  ChainRung as ChainRungView,
  CompetenceProfile as ProfileView,
  Condition as ConditionView,
  CriterionInfo,
  PlanAtLevel as PlanAtLevelView,
  RegieLevelInfo,
  RoleAtLevel as RoleView,
  Transition as TransitionView,
} from '../../schema.generated.ts';
import type {
  CardValue,
  ChainRung,
  CompetenceProfile,
  Condition,
  Criterion,
  PlanAtLevel,
  RegiekaartData,
  RegieLevel,
  RoleAtLevel,
  Transition,
} from '../regiekaart.types.ts';
import { sourceView } from './say.ts';
import type { Say } from './say.ts';

/** A criterion in one language. */
export function criterionView(criterion: Criterion, say: Say): CriterionInfo {
  return {
    code: criterion.code,
    lines: criterion.lines.map(say),
    reversed: say(criterion.reversed),
    question: say(criterion.question),
    source: sourceView(criterion.source),
  };
}

/** A condition in words: its own wording, else the line of the criterion or the reverse of it. */
export function conditionView(
  edition: Pick<RegiekaartData, 'criteria'>,
  { criterion, holds, wording }: Condition,
  say: Say,
): ConditionView {
  const info = edition.criteria.find((one) => one.code === criterion);
  const lines = info === undefined ? [] : holds ? info.lines : [info.reversed];
  return { criterion, holds, text: wording ? say(wording) : lines.map(say).join('. ') };
}

/** A level in one language. */
export function levelView(
  edition: Pick<RegiekaartData, 'criteria'>,
  level: RegieLevel,
  say: Say,
): RegieLevelInfo {
  const value = (one: CardValue) => valueView(one, say);
  const maybe = (one: CardValue | undefined) => (one ? valueView(one, say) : null);
  return {
    level: level.number,
    name: say(level.name.value),
    householdWords: say(level.householdWords),
    colour: level.colour.code,
    colourOurs: level.colour.ours ?? false,
    capacity: value(level.capacity),
    selfReliance: value(level.selfReliance),
    concerns: value(level.concerns),
    focus: value(level.focus),
    plan: value(level.plan),
    plans: level.plans.map((plan) => planAtLevelView(plan, say)),
    regie: value(level.regie),
    roles: level.roles.map((role) => roleView(role, say)),
    deployed: value(level.deployed),
    consulted: maybe(level.consulted),
    operational: maybe(level.operational),
    administrative: maybe(level.administrative),
    administrationLink: maybe(level.administrationLink),
    textRungs: level.textRungs.map((rung) => ({
      target: rung.target,
      situation: say(rung.situation),
      profiles: rung.profiles,
      conditions: (rung.when ?? []).map((condition) => conditionView(edition, condition, say)),
    })),
    situation: level.situation.map((condition) => conditionView(edition, condition, say)),
    beyond: maybe(level.beyond),
    source: sourceView(level.source),
  };
}

function valueView({ value, text, source, ours, borrowedFrom }: CardValue, say: Say): CardValueView {
  return {
    value: say(value),
    text: text ? say(text) : null,
    source: source ? sourceView(source) : null,
    ours: ours ?? false,
    borrowedFrom: borrowedFrom ?? null,
  };
}

/** A plan at a level in one language. */
export function planAtLevelView(
  { plan, need, name, ours, borrowedFrom }: PlanAtLevel,
  say: Say,
): PlanAtLevelView {
  return {
    plan,
    need,
    name: name ? say(name) : null,
    ours: ours ?? false,
    borrowedFrom: borrowedFrom ?? null,
  };
}

function roleView({ role, appointment, profiles, textProfiles, heldBy }: RoleAtLevel, say: Say): RoleView {
  return { role, appointment, profiles, textProfiles: textProfiles ?? [], heldBy: valueView(heldBy, say) };
}

/** A rung of the chain in one language. */
export function chainRungView(
  edition: Pick<RegiekaartData, 'criteria'>,
  rung: ChainRung,
  say: Say,
): ChainRungView {
  return {
    target: rung.target,
    adds: rung.adds.map((condition) => conditionView(edition, condition, say)),
    source: sourceView(rung.source),
  };
}

/** A transition in one language. */
export function transitionView(
  edition: Pick<RegiekaartData, 'criteria'>,
  transition: Transition,
  say: Say,
): TransitionView {
  return {
    key: transition.key,
    from: transition.from,
    kind: transition.kind,
    targets: transition.targets,
    within: transition.within ?? null,
    conditions: [...transition.all, ...(transition.any ?? [])].map((condition) =>
      conditionView(edition, condition, say),
    ),
    oneIsEnough: transition.any !== undefined,
    by: transition.by ?? null,
    onlyWhenBroughtBy: transition.onlyWhenBroughtBy ?? null,
    text: transition.text ? say(transition.text) : null,
    source: sourceView(transition.source),
    ours: transition.ours ?? false,
  };
}

/** A competence profile in one language. */
export function profileView(profile: CompetenceProfile, say: Say): ProfileView {
  return {
    id: profile.id,
    role: profile.role,
    grade: profile.grade,
    title: say(profile.title),
    about: say(profile.about),
    includes: profile.includes,
    includesOurs: profile.includesOurs ?? [],
    competences: profile.competences.map((competence) => ({
      key: competence.key,
      title: say(competence.title),
      statements: competence.statements.map(say),
    })),
    source: sourceView(profile.source),
  };
}
