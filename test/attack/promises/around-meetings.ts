import type { Promised } from './table.ts';

/** What screens promise before a meeting starts, and of what people say after it. */
export const aroundMeetings: readonly Promised[] = [
  {
    promised: ['meeting_experience_readers', 'meeting_experience_thanks', 'traject_experiences_wait'],
    file: 'server/src/meeting/experience.test.ts',
    test: 'is asked of who was there, can be changed for three days, and is read by the regisseur after that',
  },
  {
    promised: ['traject_experiences_about', 'traject_experiences_few'],
    file: 'server/src/meeting/experience.test.ts',
    test: 'stays closed when so few answered that each would be known',
  },
  {
    promised: ['meeting_before_name', 'meeting_waiting_before', 'meeting_before_code_from'],
    file: 'server/src/meeting/meeting.door.test.ts',
    test: 'shows from two hours before how to come in; who comes waits, is let in after the start, and the code stays',
  },
  {
    promised: ['calendar_text', 'calendar_who'],
    file: 'test/attack/calendar.test.ts',
    test: 'A calendar program reads when the meetings of its owner are, and nothing of whom or where (A26)',
  },
  {
    promised: ['calendar_once', 'calendar_again_text'],
    file: 'test/browser/calendar.test.ts',
    test: 'On one’s own device one makes an address for the calendar, renews it and stops it',
  },
  {
    promised: ['plan_who_reads_about'],
    file: 'test/attack/chair-of-the-table.test.ts',
    test: 'Who is taken off a safety plan is out of its %s meeting, and of its agenda',
  },
  {
    promised: ['traject_table_plan_text', 'traject_plan_for', 'errors_table_is_separate'],
    file: 'test/browser/separate-table.test.ts',
    test: 'A meeting that leaves the father out gets no plan that he reads: one for those who are there is begun in its place',
  },
  {
    promised: ['plan_hat_hint'],
    file: 'server/src/plan/plan.test.ts',
    test: 'The regisseur says with which hat; nobody else has two, and nobody puts one on another',
  },
  {
    promised: ['people_warm_waits', 'people_warm_which_hint'],
    file: 'server/src/handover/handover.test.ts',
    test: 'asks for a meeting in which all talk together, and waits until it was held',
  },
];
