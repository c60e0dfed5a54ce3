import type { DemoHousehold } from '../story.types.ts';

/** A mother whose son has moved back in; the request came this week and nobody is appointed yet. */
export const haddou: DemoHousehold = {
  key: 'haddou',
  name: 'Naima en Ilias',
  people: [
    {
      key: 'naima',
      side: 'HOUSEHOLD',
      name: 'Naima Haddou',
      relation: 'moeder',
      birthDate: '1974-11-02',
      phone: '06 5550 1701',
    },
    {
      key: 'ilias',
      side: 'HOUSEHOLD',
      name: 'Ilias Haddou',
      relation: 'zoon',
      birthDate: '2004-02-17',
    },
  ],
  request: {
    daysAgo: 2,
    askedBy: 'De praktijkondersteuner van de huisarts, samen met mevrouw',
    reason:
      'Ilias woont sinds zijn ontslag weer bij zijn moeder. Hij is dag en nacht op zijn kamer en eet apart. Zij heeft twee ' +
      'banen en weet niet meer hoe ze met hem moet praten. Ze wil dat er iemand meekijkt.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED'],
    no: ['BASIC_CARE_INSUFFICIENT', 'UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  story: [],
};
