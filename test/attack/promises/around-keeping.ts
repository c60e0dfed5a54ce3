import type { Promised } from './table.ts';

const closing = 'server/src/closing/closing.test.ts';
const circle = 'test/browser/whole-circle.test.ts';

/** What screens promise about how long something stays: of a traject, of what one types, and of what is kept nowhere. */
export const aroundKeeping: readonly Promised[] = [
  {
    promised: ['closing_about', 'closing_sure_text', 'errors_traject_closed'],
    file: 'test/attack/closed.test.ts',
    test: 'In a closed traject every mutation refuses everyone, with one code (A17)',
  },
  {
    promised: ['closing_keep_until', 'closing_keep_open', 'closing_keep_yours'],
    file: closing,
    test: 'says to everyone what comes next and until when, by the terms of the organisation',
  },
  {
    promised: ['closing_terms_about', 'help_administrator_terms_1', 'meeting_closed_text'],
    file: closing,
    test: 'keeps what was promised when the organisation chooses other terms',
  },
  {
    promised: ['closing_soon_title', 'closing_soon_none', 'closing_erased_title', 'closing_erased_none'],
    file: circle,
    test: 'When the term is over the key is destroyed: the administrator finds a line with dates, and nothing is left to open',
  },
  {
    promised: ['shell_away'],
    file: 'test/browser/meeting.test.ts',
    test: 'A phone without a line types on; one calm line says so, and all comes together on return',
  },
  {
    promised: ['errors_database_away'],
    file: 'test/browser/plan-first.test.ts',
    test: 'What an own device kept comes back, also when the server gave no leave to write at once',
  },
  {
    promised: ['method_form_empty_note'],
    file: 'test/browser/method-pages.test.ts',
    test: 'keeps nothing: no cookie, nothing in the address or the browser, and questions without a cookie',
  },
  {
    promised: ['method_card_private', 'regie_questions_about_others'],
    file: 'test/attack/promises.test.ts',
    test: 'What is chosen on the public regiekaart is kept nowhere',
  },
  {
    promised: ['people_invite_to_hint'],
    file: 'server/src/invitation/invitation.test.ts',
    test: 'go by mail to an address that is given for this once, and is kept nowhere',
  },
  {
    promised: ['account_app_recovery_text'],
    file: 'test/attack/second-factor.test.ts',
    test: 'comes in with a recovery code, once',
  },
  {
    promised: ['organisation_suspending_means'],
    file: 'test/attack/accounts.test.ts',
    test: 'Who is opened again may do what was given, and no successor is asked for any more',
  },
  {
    promised: ['log_check_not_anchored'],
    file: 'server/src/access-log/anchoring.test.ts',
    test: 'The ends are written outside the database every hour, by a job that plans the next one',
  },
];
