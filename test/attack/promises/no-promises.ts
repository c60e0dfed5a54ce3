/**
 * Sentences that have a word of a promise in them and promise nothing, by kind: why a test of them would prove nothing.
 * A sentence that is changed into a promise leaves this list for the table.
 */
export const noPromises: readonly { why: string; sentences: readonly string[] }[] = [
  {
    why: 'names a place, a column, a button or a question: what is said there stands elsewhere, and is promised there',
    sentences: [
      'account_app_recovery_kept',
      'closing_call',
      'closing_col_erase',
      'closing_col_erased',
      'closing_contact',
      'closing_keep_title',
      'closing_plans',
      'closing_terms_title',
      'help_administrator_terms',
      'help_privacy_what',
      'meeting_beamer',
      'meeting_beamer_short',
      'method_form_how_long',
      'organisation_reminders_question',
      'organisation_tab_keeping',
      'plan_about_how_long',
    ],
  },
  {
    why: 'says what the reader can do: whom to call, what to keep, where to look',
    sentences: [
      'closing_bar_lay',
      'errors_too_many_proposals',
      'help_professional_in_1',
      'help_regisseur_meeting_1',
      'log_check_broken',
      'shell_recognition_call',
      'today_none_administrator',
      'traject_meeting_planned_unmailed',
      'traject_next_action_late',
      'traject_next_nothing_changed',
    ],
  },
  {
    why: 'says what happened or what is so, to who sees it happen',
    sentences: [
      'closing_bar_basic_care',
      'closing_reopen_found',
      'errors_no_cookies',
      'errors_offline',
      'errors_text_too_large',
      'log_act_account_data_taken',
      'log_act_reminders_changed',
      'log_act_terms_changed',
      'log_check_anchored',
      'log_fault_not_as_anchored',
      'organisation_saved',
      'organisation_webhook_address_hint',
      'organisation_webhook_since',
      'plan_who_reads_saved',
    ],
  },
  {
    why: 'repeats the law: what one may ask of the organisation, which people answer',
    sentences: ['help_privacy_rights_1'],
  },
];
