import type {
  AssessmentFramework as FrameworkView,
  ContraIndication as ContraView,
  Folder as FolderView,
  MethodRule,
  Phase as PhaseView,
  SafetyStep as SafetyStepView,
  Verwijsindex as VerwijsindexView,
} from '../../schema.generated.ts';
import type {
  AssessmentBranch,
  AssessmentFramework,
  ContraIndication,
  Folder,
  Phase,
  SafetyStep,
  Verwijsindex,
} from '../process.types.ts';
import { isSeen } from '../seen-facts.ts';
import type { EditionId, Sourced, Text } from '../types.ts';
import { sourceView } from './say.ts';
import type { Say } from './say.ts';

/** A phase in one language. */
export function phaseView(phase: Phase, say: Say): PhaseView {
  return {
    key: phase.key,
    number: phase.number,
    label: phase.label,
    title: say(phase.title),
    purpose: say(phase.purpose),
    householdWords: say(phase.householdWords),
    steps: phase.steps.map((step) => ({
      key: step.key,
      number: step.number,
      role: step.role,
      text: say(step.text),
      parts: (step.parts ?? []).map(say),
      systemSees: isSeen(step.systemSees),
      opens: step.opens ?? null,
      goesOn: step.goesOn ?? false,
    })),
    tips: phase.tips.map(say),
    next: phase.next,
    fromAnywhere: phase.fromAnywhere ?? false,
    returns: phase.returns ?? false,
    onSafetySignal: phase.onSafetySignal ?? null,
    source: sourceView(phase.source),
    ours: phase.ours ?? false,
  };
}

/** A safety step in one language. */
export function safetyStepView(step: SafetyStep, say: Say): SafetyStepView {
  return {
    key: step.key,
    number: step.number,
    lastNumber: step.lastNumber ?? null,
    title: say(step.title),
    lifeThreatening: step.lifeThreatening ?? false,
    actions: step.actions.map((action) => ({
      key: action.key,
      number: action.number,
      text: say(action.text),
      parts: (action.parts ?? []).map(say),
      checks: action.checks ?? [],
      assessmentQuestion: action.assessmentQuestion ?? null,
      records: action.records ?? false,
    })),
    consult: step.consult.map((one) => ({ for: one.for, kind: say(one.kind), who: say(one.who) })),
    record: step.record.map(say),
    backToStep: step.backTo?.step ?? null,
    backToWhen: step.backTo ? say(step.backTo.when) : null,
    backToBorrowedFrom: step.backTo?.borrowedFrom ?? null,
    source: sourceView(step.source),
    ours: step.ours ?? false,
  };
}

/** The assessment framework in one language. */
export function frameworkView(framework: AssessmentFramework, say: Say): FrameworkView {
  const branch = ({ outcomes, report, next }: AssessmentBranch) => ({
    outcomes,
    texts: outcomes.flatMap((code) => framework.outcomes[code] ?? []).map(say),
    report,
    next,
  });
  return {
    title: say(framework.title),
    explanation: say(framework.explanation),
    questions: framework.questions.map((question) => ({
      number: question.number,
      question: say(question.question),
      yes: branch(question.yes),
      no: branch(question.no),
      withVeiligThuis: question.withVeiligThuis ?? false,
      source: sourceView(question.source),
    })),
    source: sourceView(framework.source),
  };
}

/** A contra-indication in one language. */
export function contraView(contra: ContraIndication, say: Say): ContraView {
  return {
    conditions: contra.conditions.map((condition) => say(condition.text)),
    warning: say(contra.warning),
    source: sourceView(contra.source),
  };
}

/** A rule in one language. */
export function ruleView(
  rule: Sourced & { key: string; text: Text; courtMeasure?: boolean; borrowedFrom?: EditionId },
  say: Say,
): MethodRule {
  return { ...lineView(rule, say), courtMeasure: rule.courtMeasure ?? false };
}

/** What every line of a list has: key, text and origin. */
export function lineView(line: Sourced & { key: string; text: Text; borrowedFrom?: EditionId }, say: Say) {
  return {
    key: line.key,
    text: say(line.text),
    borrowedFrom: line.borrowedFrom ?? null,
    source: sourceView(line.source),
    ours: line.ours ?? false,
  };
}

/** A folder in one language. */
export function folderView(folder: Folder, say: Say): FolderView {
  return {
    key: folder.key,
    audience: folder.audience,
    title: say(folder.title),
    intro: say(folder.intro),
    sections: folder.sections.map((section) => ({
      key: section.key,
      title: say(section.title),
      paragraphs: section.paragraphs.map(say),
      list: (section.list ?? []).map(say),
      ours: section.ours ?? false,
    })),
    source: sourceView(folder.source),
  };
}

/** The Verwijsindex in one language. */
export function verwijsindexView(index: Verwijsindex, say: Say): VerwijsindexView {
  return {
    title: say(index.title),
    purpose: say(index.purpose),
    risks: index.risks.map(({ key, number, text }) => ({ key, number, text: say(text) })),
    record: index.record.map((line) => say(line.text)),
    informed: say(index.informed),
    matches: index.matches.map(({ key, text }) => ({ key, text: say(text) })),
    consultWithinWorkingDays: index.consultWithinWorkingDays,
    afterConsult: say(index.afterConsult),
    source: sourceView(index.source),
  };
}
