import type { Promised } from './table.ts';

/** What screens promise about signals and safety agreements: who reads them, and what becomes of them. */
export const aroundSafety: readonly Promised[] = [
  {
    promised: [
      'plan_share_own_now',
      'safety_own_ask_about',
      'safety_own_ask_again_about',
      'safety_own_asked_again',
      'safety_of_others_about',
    ],
    file: 'test/browser/agreements.test.ts',
    test: 'The mother asks for a safety plan and shares her agreements with one person; nobody else can tell that they are there',
  },
  {
    promised: ['safety_desk_leads_lay', 'safety_desk_asked_manager', 'traject_asks_professional'],
    file: 'test/attack/lay-regisseur-unsafe.test.ts',
    test: 'A yes on safety at home, and a signal, reach the desk and ask the manager for a professional; he can tell it from nothing',
  },
  {
    promised: ['safety_desk_asked_coordinator'],
    file: 'server/src/safety/no-manager.test.ts',
    test: 'While nobody leads yet the coordinator with whom the request waits is asked for a regisseur, once',
  },
  {
    promised: ['safety_desk_asked_administrator'],
    file: 'server/src/safety/no-manager.test.ts',
    test: 'Without a manager who administers the organisation is asked for one each day, and the first manager hears of it',
  },
  {
    promised: ['safety_readers', 'safety_readers_regisseur'],
    file: 'server/src/safety/no-desk.test.ts',
    test: 'With a professional who leads that one is told of, and the desk beside it for danger of life',
  },
  {
    promised: ['safety_readers_coordinator'],
    file: 'server/src/safety/no-desk.test.ts',
    test: 'Before there is a regisseur the aanmeldcoordinator reads a signal, and nobody once there is one of the household',
  },
  {
    promised: ['safety_readers_nobody', 'safety_readers_nobody_text', 'organisation_no_desk_text'],
    file: 'server/src/safety/no-desk.test.ts',
    test: 'With a lay regisseur and no desk the sender is told that nobody reads it, until somebody is named',
  },
  {
    promised: ['safety_desk_about'],
    file: 'server/src/safety/safety.test.ts',
    test: 'is read at the desk too when there is danger of life and nobody opened it, whoever leads (G8)',
  },
  {
    promised: ['traject_signal_send_household', 'traject_unsafe_5_nobody', 'traject_unsafe_5_text'],
    file: 'test/browser/signals.test.ts',
    test: 'On screens a child whose father leads reads that the desk reads it, and is not sent to him',
  },
  {
    promised: ['traject_signals_sender_sees'],
    file: 'test/browser/signals.test.ts',
    test: 'On screens a signal is not read by a page that is open: only when the regisseur opens it the sender reads so',
  },
  {
    promised: ['safety_desk_about', 'safety_desk_readers', 'safety_read_text', 'safety_readers_desk'],
    file: 'server/src/safety/safety.test.ts',
    test: 'goes to the safety desk, not to a regisseur of the household, who is told nothing (G8)',
  },
  {
    promised: ['traject_signal_readers'],
    file: 'server/src/safety/safety.test.ts',
    test: 'is read by the regisseur only, and shows to others in no list, no line and no news (A1)',
  },
  {
    promised: ['safety_sent_text'],
    file: 'server/src/safety/safety.test.ts',
    test: 'sends a mail without a word of it, again and again until it is opened when there is danger of life',
  },
  {
    promised: ['dossier_crisis_about'],
    file: 'server/src/dossier/dossier.test.ts',
    test: 'holds the crisis plan of level 5 in questions of our own, of which the newest holds, and prints it',
  },
];
