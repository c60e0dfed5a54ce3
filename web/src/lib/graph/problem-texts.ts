import { m } from '#lib/paraglide/messages.js';
import { addProblemTexts } from './problem.ts';

/**
 * The problems that whoever follows something on a private page can meet, apart from the others so that the join page stays
 * small.
 */
addProblemTexts(
  {
    SIGN_IN_AGAIN: m.errors_sign_in_again,
    CONFLICT: m.errors_conflict,
    TOO_COMPLEX: m.errors_too_complex,
    DATABASE_AWAY: m.errors_database_away,
    MEETING_CLOSED: m.errors_meeting_closed,
    TRAJECT_CLOSED: m.errors_traject_closed,
  },
  async () => (await import('./refusal-texts.ts')).refusalTexts,
);
