import { m } from '#lib/paraglide/messages.js';

/** Something that did not work, with a text for a person. `code` is `extensions.code` of the server, or OFFLINE. */
export interface Problem {
  code: string;
  text: string;
}

/** One error as it comes over GraphQL. */
interface WireError {
  message: string;
  extensions?: Record<string, unknown> | undefined;
}

const texts: Record<string, () => string> = {
  OFFLINE: m.errors_offline,
  UNAUTHENTICATED: m.errors_unauthenticated,
  FORBIDDEN: m.errors_forbidden,
  NOT_FOUND: m.errors_not_found,
  INPUT_INVALID: m.errors_input_invalid,
  RATE_LIMITED: m.errors_rate_limited,
  CONFLICT: m.errors_conflict,
  TOO_COMPLEX: m.errors_too_complex,
  INTERNAL: m.errors_internal,
  DATABASE_AWAY: m.errors_database_away,
  LINK_INVALID: m.errors_link_invalid,
  LINK_EXPIRED: m.errors_link_expired,
  LINK_USED: m.errors_link_used,
  CODE_INVALID: m.errors_code_invalid,
  CODE_EXPIRED: m.errors_code_expired,
  EDITION_UNKNOWN: m.errors_edition_unknown,
  LEVEL_INVALID: m.errors_level_invalid,
  LEVEL_SAME: m.errors_level_same,
  CRITERION_TWICE: m.errors_criterion_twice,
  CRITERION_UNKNOWN: m.errors_criterion_unknown,
  ASSESSMENT_TOO_LONG: m.errors_assessment_too_long,
  ASSESSMENT_ENDED: m.errors_assessment_ended,
  MOTIVATION_REQUIRED: m.errors_motivation_required,
  DEVIATION_NOT_ACKNOWLEDGED: m.errors_deviation_not_acknowledged,
  ALREADY_APPOINTED: m.errors_already_appointed,
  REGISSEUR_CANNOT_LEAVE: m.errors_regisseur_cannot_leave,
  FORM_UNKNOWN: m.errors_form_unknown,
  FIELD_UNKNOWN: m.errors_field_unknown,
  ANSWER_INVALID: m.errors_answer_invalid,
  TEXT_INVALID: m.errors_text_invalid,
  TEXT_TOO_LARGE: m.errors_text_too_large,
  TEXT_INCOMPLETE: m.errors_text_incomplete,
  FOREIGN_PEN: m.errors_foreign_pen,
  ENTRY_REMOVED: m.errors_entry_removed,
  SECTION_CLOSED: m.errors_section_closed,
  NOT_YOUR_WORDS: m.errors_not_your_words,
  PLAN_ADOPTED: m.errors_plan_adopted,
  MEETING_NOT_RUNNING: m.errors_meeting_not_running,
  MEETING_CLOSED: m.errors_meeting_closed,
  NO_ROUND: m.errors_no_round,
};

/** A problem from the first error of an answer: our text for its code, else the server's Dutch text. */
export function problemFrom(errors: readonly WireError[]): Problem {
  const [first] = errors;
  const code = typeof first?.extensions?.['code'] === 'string' ? first.extensions['code'] : 'INTERNAL';
  return { code, text: texts[code]?.() ?? first?.message ?? m.errors_internal() };
}

/** The problem of having no connection. */
export function offlineProblem(): Problem {
  return { code: 'OFFLINE', text: m.errors_offline() };
}

/** Thrown by `post`, `mutate` and `ask`, so that a caller can catch one thing. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.text);
    this.problem = problem;
  }
}

/** Whatever was thrown, as a problem. */
export function asProblem(thrown: unknown): Problem {
  return thrown instanceof ProblemError ? thrown.problem : { code: 'INTERNAL', text: m.errors_internal() };
}
