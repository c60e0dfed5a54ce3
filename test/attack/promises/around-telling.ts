import type { Promised } from './table.ts';

const circle = 'test/browser/whole-circle.test.ts';

/** What screens promise to be mailed or told, and to whom; and whom one can call. */
export const aroundTelling: readonly Promised[] = [
  {
    promised: [
      'closing_danger',
      'intake_life_title',
      'method_household_unsafe_now',
      'method_household_unsafe_call',
      'method_safety_call',
      'safety_danger',
      'safety_call_112',
      'safety_call_veilig_thuis',
      'shell_footer_danger',
      'traject_unsafe_1',
      'traject_unsafe_1_text',
      'traject_unsafe_3',
      'traject_unsafe_4',
      'traject_unsafe_child',
    ],
    file: 'test/attack/promises.test.ts',
    test: 'Every number in a sentence is that of who helps, and each of them has one number',
  },
  {
    promised: ['shell_came_in_call', 'shell_came_in_tell', 'today_call'],
    file: 'test/browser/whom-to-call.test.ts',
    test: 'Who put out a guest in her place reads whom to call',
  },
  {
    promised: ['account_intro'],
    file: 'server/src/account/sign-in.test.ts',
    test: 'uses up the link with the code, and all older mails with it',
  },
  {
    promised: ['closing_reopen_done'],
    file: 'server/src/closing/closing.test.ts',
    test: 'is found by the desk of its organisation by name, and opened again with a reason',
  },
  {
    promised: ['people_hand_about', 'people_hand_follow_hint', 'people_hand_planned_text'],
    file: 'server/src/handover/handover.test.ts',
    test: 'shows what is open, and hands over from the moment that was chosen',
  },
  {
    promised: ['steering_successor_done'],
    file: 'server/src/handover/handover.test.ts',
    test: 'is appointed by the manager with a reason; the level stays, and the log tells it',
  },
  {
    promised: ['organisation_leads'],
    file: 'test/attack/accounts.test.ts',
    test: 'Who is opened again may do what was given, and no successor is asked for any more',
  },
  {
    promised: ['organisation_factor_reset_means'],
    file: 'test/attack/organisation-log.test.ts',
    test: 'with an app: setting it up, a wrong code, the right one, taking it away and a reset',
  },
  {
    promised: ['organisation_file_made', 'organisation_file_made_one'],
    file: 'test/attack/account-import.test.ts',
    test: 'A file is looked at before anything is made; with a fault in one line nothing is; then all are, with a mail',
  },
  {
    promised: ['organisation_webhook_stopping_means'],
    file: 'test/attack/webhooks-arriving.test.ts',
    test: 'Five are enough; a try by hand goes at once and not without end; who is removed hears nothing more',
  },
  {
    promised: ['intake_unsafe_text'],
    file: 'server/src/safety/safety.test.ts',
    test: 'comes with the request when there are worries about safety',
  },
  {
    promised: ['intake_misfit_text'],
    file: 'server/src/traject/appointments.test.ts',
    test: 'opens the obligation to hand over when the profile is missing, and solves it when the new one fits',
  },
  { promised: ['intake_next_hint'], file: circle, test: 'The regisseur signs in and finds it' },
  {
    promised: ['intake_waiting_what'],
    file: 'server/src/intake/waiting.test.ts',
    test: 'lets a colleague take over a request that waits five days for a regisseur, and tells whom it was with',
  },
  {
    promised: ['safety_desk_none_text'],
    file: 'server/src/safety/safety.test.ts',
    test: 'is read at the desk too when there is danger of life and nobody opened it, whoever leads (G8)',
  },
  {
    promised: ['safety_own_steps_about'],
    file: 'test/browser/agreements.test.ts',
    test: 'A child answers one question on a screen, has it read aloud, draws, names who helps, and finds it on its own card',
  },
  {
    promised: ['meeting_begin_text'],
    file: 'server/src/meeting/meeting.service.test.ts',
    test: 'starts at the first item with a code that opens it, shown to the chair and the beamer only',
  },
  {
    promised: ['organisation_reminders_about', 'traject_reminders_come'],
    file: 'server/src/meeting/meeting.reminders.test.ts',
    test: 'Who said to come is told so, who said not to come is left alone, and the regisseur sees who was reminded',
  },
  {
    promised: ['traject_meeting_change_mail'],
    file: circle,
    test: 'The meeting is moved, and the mail says so',
  },
  {
    promised: ['traject_meeting_planned_unmailed_text'],
    file: 'server/src/meeting/meeting.service.test.ts',
    test: 'makes the form the agenda, invites with a neutral mail, and tells the traject',
  },
  {
    promised: ['traject_dates_unmailed', 'traject_dates_lay'],
    file: 'server/src/meeting/date-poll.test.ts',
    test: 'Who did not answer for every day is reminded once, unless the poll was withdrawn',
  },
  {
    promised: ['traject_unsafe_print_hint'],
    file: 'test/browser/agreements.test.ts',
    test: 'A child answers one question on a screen, has it read aloud, draws, names who helps, and finds it on its own card',
  },
];
