import type { Promised } from './table.ts';

/** What the manuals and the page on privacy promise, to whoever comes by. */
export const aroundHelp: readonly Promised[] = [
  {
    promised: ['help_keep_read', 'help_keep_erase', 'help_keep_own'],
    file: 'test/browser/help.test.ts',
    test: 'On screens the privacy page promises the terms of the organisation that is there, and none when there are two',
  },
  {
    promised: ['help_keep_erase'],
    file: 'test/attack/erased.test.ts',
    test: 'A backup of before that reads nothing, also with the master key, and is cleared at the start',
  },
  {
    promised: ['help_household_safe_1'],
    file: 'test/browser/device.test.ts',
    test: 'null: "Snel weg" leaves at once',
  },
  {
    promised: ['help_household_safe_2'],
    file: 'server/src/safety/safety.test.ts',
    test: 'sends a mail without a word of it, again and again until it is opened when there is danger of life',
  },
  {
    promised: ['help_household_own_1'],
    file: 'server/src/traject/traject.test.ts',
    test: 'show contact data to themselves, the regisseur and the sides they allow (R12)',
  },
  {
    promised: ['help_household_own_2', 'help_professional_before_2'],
    file: 'test/attack/access-log.test.ts',
    test: 'The household reads of each kind of thing that the regisseur does',
  },
  {
    promised: ['help_regisseur_begin_3'],
    file: 'server/src/meeting/meeting.separate.test.ts',
    test: 'changes nothing in what those see who are not invited: planned, moved, held and closed',
  },
  {
    promised: ['help_regisseur_after_1'],
    file: 'test/attack/regie-level.test.ts',
    test: 'In a race with the handover the level is changed by the regisseur of that moment or not at all',
  },
  {
    promised: ['help_privacy_why_2'],
    file: 'server/src/steering/figures.rules.test.ts',
    test: 'of any two, when somebody knows all worlds of two editions and two teams that read the same',
  },
  {
    promised: ['help_privacy_read_1'],
    file: 'server/src/plan/plan.audience.test.ts',
    test: 'is read by those who were chosen, by name, and the screen says the same',
  },
  {
    promised: ['help_privacy_device_2'],
    file: 'server/src/account/sessions.test.ts',
    test: 'ends for a person after fifteen minutes without use, and on an own device after thirty days (G10)',
  },
  {
    promised: ['help_privacy_device_2'],
    file: 'server/src/account/sessions.test.ts',
    test: 'ends for a guest a quarter of an hour after the page was closed (G10)',
  },
];
