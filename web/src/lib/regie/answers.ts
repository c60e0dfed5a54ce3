import type { Criterion, CriterionAnswerInput } from '../graph/schema.generated.ts';

/** What was answered per criterion. `null`: "I do not know", which counts as not answered. */
export type Answers = Partial<Record<Criterion, boolean | null>>;

/** Answers as the server asks for them: only those that were given. */
export function answersGiven(answers: Answers): CriterionAnswerInput[] {
  return (Object.entries(answers) as [Criterion, boolean | null | undefined][])
    .filter(([, holds]) => holds === true || holds === false)
    .map(([criterion, holds]) => ({ criterion, holds: holds === true }));
}

/** Answers of an earlier decision, to begin with. */
export function answersFrom(given: readonly { criterion: Criterion; holds: boolean | null }[]): Answers {
  return Object.fromEntries(given.map(({ criterion, holds }) => [criterion, holds])) as Answers;
}

/** What a criterion is about, to ask those that belong together after each other. */
export type CriterionGroup = 'situation' | 'safety' | 'cooperation';

/** The group of a criterion. */
export function groupOf(criterion: Criterion): CriterionGroup {
  switch (criterion) {
    case 'UNSAFETY_SIGNALS':
    case 'CROSS_CHAIN_NEEDED':
    case 'ESCALATION_OR_UNREST':
    case 'PUBLIC_SAFETY_PROBLEM':
    case 'PUBLIC_SAFETY_INCREASING':
      return 'safety';
    case 'STAGNATION_BY_HOUSEHOLD':
    case 'DIFFERENCE_ON_ORGANISATION':
    case 'DIFFERENCE_ON_CONTENT':
      return 'cooperation';
    default:
      return 'situation';
  }
}
