import type { DemoLines } from '../story.types.ts';

/** What simulated participants say in the startoverleg of this household. */
export const adjeiLines: DemoLines = {
  abena: {
    answers: { consent: { consent: { yes: true } } },
  },
};
