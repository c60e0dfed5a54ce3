import type { Assessment as AssessmentView, RegieAdvice as AdviceView } from '../../schema.generated.ts';
import type { RegieAdvice } from '../advise.ts';
import type { Assessment } from '../assess.ts';
import type { RegiekaartData } from '../regiekaart.types.ts';
import { conditionView, planAtLevelView } from './regiekaart-view.ts';
import { sourceView } from './say.ts';
import type { Say } from './say.ts';

/** An advice in one language. */
export function adviceView(
  edition: Pick<RegiekaartData, 'criteria'>,
  advice: RegieAdvice,
  say: Say,
): AdviceView {
  return {
    targets: advice.targets,
    alsoMet: advice.alsoMet,
    toManager: advice.toManager,
    toCarryingOut: advice.toCarryingOut,
    toFittingLevel: advice.toFittingLevel,
    withinLevel: advice.withinLevel,
    safetySteps: advice.safetySteps,
    textAdvice: advice.textAdvice.map(say),
    transitions: advice.transitions.map((step) => ({
      key: step.key,
      kind: step.kind,
      from: step.from,
      targets: step.targets,
      within: step.within,
      holds: step.holds,
      oneIsEnough: step.oneIsEnough,
      conditions: step.conditions.map((condition) => conditionView(edition, condition, say)),
      met: step.met,
      missing: step.missing,
      unanswered: step.unanswered,
      onlyWhenBroughtBy: step.onlyWhenBroughtBy,
      text: step.text ? say(step.text) : null,
      source: sourceView(step.source),
      ours: step.ours,
    })),
    needs: advice.needs.map((need) => ({
      level: need.level,
      profiles: need.profiles,
      plans: need.plans.map((plan) => planAtLevelView(plan, say)),
    })),
  };
}

/** A walk through the assessment framework in one language. */
export function assessmentView(assessment: Assessment, say: Say): AssessmentView {
  return {
    reportAt: assessment.reportAt,
    outcomes: assessment.outcomes,
    endsAt: assessment.endsAt,
    complete: assessment.complete,
    steps: assessment.steps.map((step) => ({
      question: step.question,
      answer: step.answer,
      report: step.report,
      outcomes: step.outcomes.map((outcome) => outcome.code),
      texts: step.outcomes.map((outcome) => say(outcome.text)),
    })),
  };
}
