import type { Condition, CriterionAnswer, RegiekaartData } from './regiekaart.types.ts';
import type { CriterionCode } from './types.ts';

/** What is wrong with a list of answers. */
export interface AnswerFault {
  code: 'CRITERION_TWICE' | 'CRITERION_UNKNOWN';
  criterion: CriterionCode;
}

/** The first fault in the answers: a criterion named twice, or one that the edition does not have; else null. */
export function answerFault(
  edition: Pick<RegiekaartData, 'criteria'>,
  answers: readonly CriterionAnswer[],
): AnswerFault | null {
  const known = new Set(edition.criteria.map((criterion) => criterion.code));
  const seen = new Set<CriterionCode>();
  for (const { criterion } of answers) {
    if (!known.has(criterion)) return { code: 'CRITERION_UNKNOWN', criterion };
    if (seen.has(criterion)) return { code: 'CRITERION_TWICE', criterion };
    seen.add(criterion);
  }
  return null;
}

/** How the criteria of a list of conditions were answered. */
export interface ConditionCheck {
  /** Satisfied: answered as the condition asks. */
  met: CriterionCode[];
  /** Answered the other way. */
  missing: CriterionCode[];
  /** Not answered, which never satisfies. */
  unanswered: CriterionCode[];
}

/** Sorts conditions into met, missing and unanswered. */
export function checkConditions(
  conditions: readonly Condition[],
  answers: readonly CriterionAnswer[],
): ConditionCheck {
  const given = new Map(answers.map((answer) => [answer.criterion, answer.holds]));
  const check: ConditionCheck = { met: [], missing: [], unanswered: [] };
  for (const { criterion, holds } of conditions) {
    const answer = given.get(criterion) ?? null;
    if (answer === null) check.unanswered.push(criterion);
    else if (answer === holds) check.met.push(criterion);
    else check.missing.push(criterion);
  }
  return check;
}

/** True when every condition is satisfied. */
export function allSatisfied(conditions: readonly Condition[], answers: readonly CriterionAnswer[]): boolean {
  return checkConditions(conditions, answers).met.length === conditions.length;
}
