import type {
  AssessmentFramework,
  AssessmentOutcomeCode,
  AssessmentQuestionNumber,
} from './process.types.ts';
import type { Text } from './types.ts';

/** One answer on the walk, and what it leads to. */
export interface AssessmentStep {
  question: AssessmentQuestionNumber;
  answer: boolean;
  report: boolean;
  outcomes: { code: AssessmentOutcomeCode; text: Text }[];
}

/** A walk through the assessment framework. */
export interface Assessment {
  /** Numbers of the questions at which a report to Veilig Thuis is due. */
  reportAt: AssessmentQuestionNumber[];
  /** What the answers lead to, in order. */
  outcomes: AssessmentOutcomeCode[];
  /** Complete: the question at which the walk ended. Else: the question that comes next. */
  endsAt: AssessmentQuestionNumber;
  complete: boolean;
  steps: AssessmentStep[];
}

/** What is wrong with a list of answers: more than there are questions, or going on after the walk ended. */
export type AssessmentFault =
  | { code: 'ASSESSMENT_TOO_LONG' }
  /** `question`: the last question of the walk. */
  | { code: 'ASSESSMENT_ENDED'; question: AssessmentQuestionNumber };

/** The fault in a list of answers, or null. */
export function assessmentFault(
  framework: AssessmentFramework,
  answers: readonly boolean[],
): AssessmentFault | null {
  if (answers.length > framework.questions.length) return { code: 'ASSESSMENT_TOO_LONG' };
  const walked = walk(framework, answers);
  if (walked.complete && walked.steps.length < answers.length) {
    return { code: 'ASSESSMENT_ENDED', question: walked.endsAt };
  }
  return null;
}

/** Walks the five questions with these answers, from question 1. Throws RangeError on answers with a fault. */
export function assess(
  edition: { process: { assessment: AssessmentFramework } },
  answers: readonly boolean[],
): Assessment {
  const framework = edition.process.assessment;
  const fault = assessmentFault(framework, answers);
  if (fault) throw new RangeError(fault.code);
  return walk(framework, answers);
}

function walk(framework: AssessmentFramework, answers: readonly boolean[]): Assessment {
  const steps: AssessmentStep[] = [];
  let at: AssessmentQuestionNumber = 1;
  let complete = false;
  for (const answer of answers) {
    const question = framework.questions.find((one) => one.number === at);
    if (question === undefined || complete) break;
    const branch = answer ? question.yes : question.no;
    steps.push({
      question: at,
      answer,
      report: branch.report,
      outcomes: branch.outcomes.map((code) => ({ code, text: outcomeText(framework, code) })),
    });
    if (branch.next === null) complete = true;
    else at = branch.next;
  }
  return {
    reportAt: steps.filter((step) => step.report).map((step) => step.question),
    outcomes: steps.flatMap((step) => step.outcomes.map((outcome) => outcome.code)),
    endsAt: at,
    complete,
    steps,
  };
}

function outcomeText(framework: AssessmentFramework, code: AssessmentOutcomeCode): Text {
  const text = framework.outcomes[code];
  if (text === undefined)
    throw new Error(`assessment: no words for outcome ${code}. Remedy: add them to outcomes.`);
  return text;
}
