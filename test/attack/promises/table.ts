import { aroundHelp } from './around-help.ts';
import { aroundKeeping } from './around-keeping.ts';
import { aroundMeetings } from './around-meetings.ts';
import { aroundOwnData } from './around-own-data.ts';
import { aroundSafety } from './around-safety.ts';
import { aroundSteering } from './around-steering.ts';
import { aroundTelling } from './around-telling.ts';
import { aroundWebhooks } from './around-webhooks.ts';

/** Sentences on screens about who reads something, how long it stays or whom one can call, and the test that proves them. */
export interface Promised {
  /** Keys of the web's catalogue. */
  promised: string[];
  /** The file of the test, from the top of the repository. */
  file: string;
  /** The title of the test. */
  test: string;
}

/** Every promise that a screen makes (G11). */
export const promises: readonly Promised[] = [
  ...aroundHelp,
  ...aroundKeeping,
  ...aroundMeetings,
  ...aroundOwnData,
  ...aroundSafety,
  ...aroundSteering,
  ...aroundTelling,
  ...aroundWebhooks,
  {
    promised: ['meeting_guest_over_text'],
    file: 'server/src/account/sessions.test.ts',
    test: 'ends with a meeting all its guests and no one else',
  },
  {
    promised: ['shell_came_in_done'],
    file: 'server/src/invitation/invitation.test.ts',
    test: 'are withdrawn, and the other device is signed out, when the person says that it was another',
  },
  {
    promised: ['meeting_close_text'],
    file: 'server/src/meeting/meeting.service.test.ts',
    test: 'ends the code and the guests, and unties the plan',
  },
  {
    promised: ['traject_meeting_mail'],
    file: 'server/src/meeting/meeting.service.test.ts',
    test: 'makes the form the agenda, invites with a neutral mail, and tells the traject',
  },
  {
    promised: ['meeting_reply_reason_readers'],
    file: 'server/src/meeting/meeting.service.test.ts',
    test: 'takes an answer to the invitation, with a reason that only the chair and the person read',
  },
  {
    promised: ['meeting_closed_guest'],
    file: 'server/src/meeting/meeting.socket.test.ts',
    test: 'a code of a closed meeting opens nothing',
  },
  {
    promised: ['meeting_removed_text'],
    file: 'server/src/meeting/meeting.socket.test.ts',
    test: 'a guest comes by code, waits, is let in, takes part, and is out within a second of being sent away',
  },
  {
    promised: ['plan_readers_only_you', 'plan_share_own_about', 'safety_own_about'],
    file: 'server/src/plan/plan.audience.test.ts',
    test: 'are read by their owner alone, not by the regisseur, and nothing tells that they exist',
  },
  {
    promised: ['join_start_3', 'plan_readers'],
    file: 'server/src/plan/plan.audience.test.ts',
    test: 'is read at the table while the meeting runs, and the screen names the table too (A3)',
  },
  {
    promised: ['traject_start_safety_readers'],
    file: 'server/src/plan/plan.audience.test.ts',
    test: 'is read by the regisseur alone until persons are chosen, one by one',
  },
  {
    promised: ['join_preview_readers', 'plan_refused_text', 'plan_who_reads_about'],
    file: 'server/src/plan/plan.audience.test.ts',
    test: 'is read by those who were chosen, by name, and the screen says the same',
  },
  {
    promised: ['people_invite_lay'],
    file: 'test/attack/lay-regisseur.test.ts',
    test: 'A mail to an address that he types brings somebody in who is not known for sure, and the link never comes to him',
  },
  {
    promised: [
      'people_who_sees_hint_lay',
      'people_contact_hint_lay',
      'people_change_contact_own',
      'traject_meeting_planned_lay',
    ],
    file: 'test/attack/lay-regisseur.test.ts',
    test: 'Hidden, never shown and not known look and answer the same to him',
  },
  {
    promised: ['people_seen_by', 'people_seen_nobody', 'people_who_sees_hint', 'people_datum_seers'],
    file: 'test/attack/contact-data.test.ts',
    test: 'Each datum is seen by whom the person chose for it, and says nothing of the others',
  },
  {
    promised: ['people_decides_hint', 'people_decides_now', 'people_hidden_from_hint_decider'],
    file: 'test/attack/contact-data.test.ts',
    test: 'For a child decides who was named for that: over who sees its data, and over nothing else',
  },
  {
    promised: ['people_email_by_another', 'people_email_by_another_text'],
    file: 'test/attack/address-proof.test.ts',
    test: 'Who decides for a child comes in as nobody by an address of their own, whoever mails to it (A22)',
  },
  {
    promised: ['people_asked_hint'],
    file: 'test/attack/contact-data.test.ts',
    test: 'What an adult asked a regisseur to show is shown, and stands as that in the log',
  },
  {
    promised: ['people_hidden_from_hint', 'people_hidden_from_stays'],
    file: 'server/src/traject/traject.test.ts',
    test: 'are hidden from one person whatever that side may see, and only the person takes it back (A20)',
  },
  {
    promised: ['people_contact_hint'],
    file: 'server/src/traject/traject.test.ts',
    test: 'show no more of their contact data because another says so; less they may (R12)',
  },
  {
    promised: ['people_remove_text'],
    file: 'server/src/traject/traject.test.ts',
    test: 'who leave lose everything at once; their name stays in the history',
  },
  {
    promised: ['account_me_looked_none'],
    file: 'test/attack/access-log.test.ts',
    test: 'The household reads of each kind of thing that the regisseur does',
  },
  {
    promised: [
      'intake_reason_readers',
      'regie_change_readers',
      'regie_propose_readers',
      'shell_refused_text',
      'traject_refused_text',
    ],
    file: 'test/attack/access.test.ts',
    test: 'Every operation as every role is as the table says, over HTTP and over the websocket',
  },
  {
    promised: ['shell_came_in_text', 'shell_came_in_title'],
    file: 'test/attack/another-comes-in.test.ts',
    test: 'The person sees on the own device that another came in with the letter, and puts that device out',
  },
  {
    promised: ['people_unconfirmed', 'people_confirm_about', 'people_confirmed', 'shell_recognition_text'],
    file: 'test/attack/confirmed-at-home.test.ts',
    test: 'At home a professional who makes letters confirms a device by its digits, and the log of that person tells it',
  },
  {
    promised: ['join_reader_network'],
    file: 'test/attack/losing-access.test.ts',
    test: 'A network member whom the household no longer lets read stops receiving',
  },
  {
    promised: ['meeting_adopt_unseen_text', 'plan_waits'],
    file: 'test/attack/plan-from-zero.test.ts',
    test: 'An answer of a round that is hidden stays hidden from who follows from the beginning',
  },
  {
    promised: ['meeting_adopted_text'],
    file: 'test/attack/what-is-known.test.ts',
    test: 'An adopted plan stays word for word, also when an action is dropped after it',
  },
  {
    promised: ['meeting_round_hidden'],
    file: 'test/browser/meeting.test.ts',
    test: 'A round stays hidden until the chair opens it',
  },
  {
    promised: ['plan_alone', 'plan_not_shared_by'],
    file: 'test/attack/own-words.test.ts',
    test: '“Hij slaat mij”, written and wiped out at home, is told to nobody but the regisseur',
  },
  {
    promised: ['plan_covered_yours'],
    file: 'test/attack/own-words.test.ts',
    test: 'A threat that the regisseur covers is gone for all but its writer, live and later; professionals read it when they ask',
  },
  {
    promised: ['meeting_refused_no_more'],
    file: 'server/src/plan/plan.audience.test.ts',
    test: 'the plan gets no new readers and is not adopted, until why one goes on is written down',
  },
  {
    promised: ['meeting_gap_written'],
    file: 'server/src/plan/plan.test.ts',
    test: 'Is not adopted while it is empty, unsigned, and without consent of anyone of the household',
  },
  {
    promised: ['account_me_device_hint'],
    file: 'web/src/lib/plan/outbox.test.ts',
    test: 'what was kept on an own device is sent after a reload, once, also when the server had it already',
  },
  {
    promised: ['organisation_refused', 'organisation_may_policy'],
    file: 'test/attack/access.test.ts',
    test: 'The table fails when everyone has %s',
  },
  {
    promised: ['closing_erased_about'],
    file: 'test/attack/erased.test.ts',
    test: 'A backup of before that reads nothing, also with the master key, and is cleared at the start',
  },
  {
    promised: ['dossier_named'],
    file: 'server/src/dossier/dossier.test.ts',
    test: 'is opened by professionals only, and known to who is named in it, and to nobody else',
  },
  {
    promised: ['meeting_beside_who'],
    file: 'server/src/meeting/meeting.beside.test.ts',
    test: 'is known to its readers; everyone else, the beamer too, sees a pause like any other',
  },
  {
    promised: ['regie_words_readers'],
    file: 'server/src/regie/regie.test.ts',
    test: 'is told to the household in words that the regisseur wrote for it, and at another level no more',
  },
  {
    promised: ['traject_action_happened_readers'],
    file: 'server/src/meeting/meeting.next.test.ts',
    test: 'knows at its start what was done since, and counts from then on with what goes on',
  },
  {
    promised: ['steps_about', 'steps_go_why_hint'],
    file: 'server/src/steps/steps.test.ts',
    test: 'is for the regisseur alone, with the reasons for going elsewhere',
  },
  {
    promised: ['account_app_text'],
    file: 'test/attack/second-factor.test.ts',
    test: 'is not in by the mail: everything is refused until a code of the app',
  },
];
