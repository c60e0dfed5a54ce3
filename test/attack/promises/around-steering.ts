import type { Promised } from './table.ts';

/** What the pages for managers and policy officers promise. */
export const aroundSteering: readonly Promised[] = [
  {
    promised: ['steering_about', 'steering_never_person'],
    file: 'server/src/traject/traject.test.ts',
    test: 'shows no name, reason, contact, motivation or word of a signal (G6)',
  },
  {
    promised: ['regie_manager_hint'],
    file: 'server/src/steering/steering.test.ts',
    test: 'is heard by the manager of the own organisation alone',
  },
  {
    promised: ['steering_successor_about'],
    file: 'server/src/handover/handover.test.ts',
    test: 'is appointed by the manager with a reason; the level stays, and the log tells it',
  },
  {
    promised: ['steering_never_few', 'steering_figures_tens'],
    file: 'server/src/steering/figures.rules.test.ts',
    test: 'of any two, when somebody knows all worlds of two editions and two teams that read the same',
  },
  {
    promised: ['steering_figures_fixed'],
    file: 'server/src/steering/figures.test.ts',
    test: 'never change, so that two days tell no difference, whatever is counted anew',
  },
];
