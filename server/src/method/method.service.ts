import { fail } from '../errors.ts';
import type {
  Assessment as AssessmentView,
  CriterionAnswerInput,
  Edition as EditionView,
  Language,
  PlanForm,
  RegieAdvice as AdviceView,
  RegieLevelInfo,
} from '../schema.generated.ts';
import { advise } from './advise.ts';
import { answerFault } from './answers.ts';
import { assess, assessmentFault } from './assess.ts';
import type { Edition } from './edition.types.ts';
import { edition as find, editions } from './editions.ts';
import { firstLevel } from './first-level.ts';
import type { CriterionAnswer } from './regiekaart.types.ts';
import type { LevelNumber } from './types.ts';
import { adviceView, assessmentView } from './view/advice-view.ts';
import { editionView } from './view/edition-view.ts';
import { sayIn } from './view/say.ts';

/** Every edition in every language, made once: a whole edition is answered from memory. */
const views: Record<Language, Map<string, EditionView>> = {
  NL: new Map(editions.map((edition) => [edition.id, editionView(edition, 'NL')])),
  EN: new Map(editions.map((edition) => [edition.id, editionView(edition, 'EN')])),
};

/** All editions in one language. */
export function allEditions(language: Language): EditionView[] {
  return [...views[language].values()];
}

/** The edition as data. Errors: EDITION_UNKNOWN. */
export function knownEdition(id: string): Edition {
  return find(id) ?? fail('EDITION_UNKNOWN', { edition: id });
}

/** The edition in one language. Errors: EDITION_UNKNOWN. */
export function editionIn(id: string, language: Language): EditionView {
  return views[language].get(id) ?? fail('EDITION_UNKNOWN', { edition: id });
}

/** A level of an edition in one language. Errors: EDITION_UNKNOWN, LEVEL_INVALID. */
export function levelIn(id: string, level: number, language: Language): RegieLevelInfo {
  return editionIn(id, language).levels.find((one) => one.level === level) ?? fail('LEVEL_INVALID');
}

/** A form of an edition in one language, by its identity such as `support-plan.wij`. Errors: EDITION_UNKNOWN, FORM_UNKNOWN. */
export function formIn(id: string, formId: string, language: Language): PlanForm {
  return editionIn(id, language).forms.find((form) => form.id === formId) ?? fail('FORM_UNKNOWN');
}

/** A level as a number of the card. Errors: LEVEL_INVALID. */
export function levelNumber(level: number): LevelNumber {
  if (level === 1 || level === 2 || level === 3 || level === 4 || level === 5) return level;
  return fail('LEVEL_INVALID');
}

/** Answers that fit the edition, with null for what is not answered. Errors: CRITERION_TWICE, CRITERION_UNKNOWN. */
export function validAnswers(edition: Edition, given: readonly CriterionAnswerInput[]): CriterionAnswer[] {
  const answers = given.map(({ criterion, holds }) => ({ criterion, holds: holds ?? null }));
  const fault = answerFault(edition, answers);
  if (fault) fail(fault.code, { criterion: fault.criterion });
  return answers;
}

/** Advice from a level in one language. Errors: EDITION_UNKNOWN, LEVEL_INVALID, CRITERION_TWICE, CRITERION_UNKNOWN. */
export function adviceIn(
  id: string,
  level: number,
  answers: readonly CriterionAnswerInput[],
  language: Language,
): AdviceView {
  const edition = knownEdition(id);
  const advice = advise(edition, levelNumber(level), validAnswers(edition, answers));
  return adviceView(edition, advice, sayIn(language));
}

/** First level in one language. Errors: EDITION_UNKNOWN, CRITERION_TWICE, CRITERION_UNKNOWN. */
export function firstLevelIn(
  id: string,
  answers: readonly CriterionAnswerInput[],
  language: Language,
): AdviceView {
  const edition = knownEdition(id);
  return adviceView(edition, firstLevel(edition, validAnswers(edition, answers)), sayIn(language));
}

/** Assessment in one language. Errors: EDITION_UNKNOWN, ASSESSMENT_TOO_LONG, ASSESSMENT_ENDED. */
export function assessmentIn(id: string, answers: readonly boolean[], language: Language): AssessmentView {
  const edition = knownEdition(id);
  const fault = assessmentFault(edition.process.assessment, answers);
  if (fault?.code === 'ASSESSMENT_TOO_LONG') fail(fault.code);
  if (fault?.code === 'ASSESSMENT_ENDED') fail(fault.code, { question: fault.question });
  return assessmentView(assess(edition, answers), sayIn(language));
}
