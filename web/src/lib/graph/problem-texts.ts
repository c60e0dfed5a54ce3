import { m } from '#lib/paraglide/messages.js';
import { addProblemTexts } from './problem.ts';

/** The problems that only private pages can meet, apart from the others so that the join page stays small. */
addProblemTexts({
  CONFLICT: m.errors_conflict,
  TOO_COMPLEX: m.errors_too_complex,
  DATABASE_AWAY: m.errors_database_away,
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
});
