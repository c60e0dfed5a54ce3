import { checkConditions } from './answers.ts';
import type { ConditionCheck } from './answers.ts';
import type {
  Condition,
  CriterionAnswer,
  RegiekaartData,
  Transition,
  TransitionKind,
  WithinLevel,
} from './regiekaart.types.ts';
import type { CriterionCode, LevelNumber, Source, Text } from './types.ts';

/** One step of the card, checked against the answers. */
export interface TransitionAdvice extends ConditionCheck {
  key: string;
  kind: TransitionKind;
  /** Null at intake. */
  from: LevelNumber | null;
  /** Where the card points when it holds. */
  targets: LevelNumber[];
  within: WithinLevel | null;
  holds: boolean;
  /** One of the conditions is enough (to the manager). */
  oneIsEnough: boolean;
  conditions: Condition[];
  onlyWhenBroughtBy: CriterionCode | null;
  text: Text | null;
  source: Source;
  ours: boolean;
}

/** What is known besides the answers: criteria that brought the household to the present level. */
export interface History {
  broughtBy: readonly CriterionCode[];
}

/** Checks one transition. A transition that counts only after a cause does not hold while that is unknown. */
export function checkTransition(
  transition: Transition,
  answers: readonly CriterionAnswer[],
  history: History,
): TransitionAdvice {
  const all = checkConditions(transition.all, answers);
  const any = checkConditions(transition.any ?? [], answers);
  const cause = transition.onlyWhenBroughtBy;
  return {
    key: transition.key,
    kind: transition.kind,
    from: transition.from,
    targets: transition.targets,
    within: transition.within ?? null,
    holds:
      all.met.length === transition.all.length &&
      (transition.any === undefined || any.met.length > 0) &&
      (cause === undefined || history.broughtBy.includes(cause)),
    oneIsEnough: transition.any !== undefined,
    conditions: [...transition.all, ...(transition.any ?? [])],
    met: [...all.met, ...any.met],
    missing: [...all.missing, ...any.missing],
    unanswered: [...all.unanswered, ...any.unanswered],
    onlyWhenBroughtBy: cause ?? null,
    text: transition.text ?? null,
    source: transition.source,
    ours: transition.ours ?? false,
  };
}

/** The rungs of the chain above a level, lowest first; each asks all that the rungs below it ask. */
export function checkChain(
  edition: Pick<RegiekaartData, 'chain'>,
  above: LevelNumber,
  answers: readonly CriterionAnswer[],
): TransitionAdvice[] {
  const rungs = [...edition.chain].sort((a, b) => a.target - b.target);
  const conditions: Condition[] = [];
  const checked: TransitionAdvice[] = [];
  for (const rung of rungs) {
    conditions.push(...rung.adds);
    if (rung.target <= above) continue;
    const check = checkConditions(conditions, answers);
    checked.push({
      key: `${above}-chain-${rung.target}`,
      kind: 'CHAIN',
      from: above,
      targets: [rung.target],
      within: null,
      holds: check.met.length === conditions.length,
      oneIsEnough: false,
      conditions: [...conditions],
      ...check,
      onlyWhenBroughtBy: null,
      text: null,
      source: rung.source,
      ours: rung.ours ?? false,
    });
  }
  return checked;
}
