import type { DemoHousehold } from '../story.types.ts';

/** A father with two children after a loss. Level 2; they write beforehand and choose a day for the startoverleg. */
export const kramer: DemoHousehold = {
  key: 'kramer',
  name: 'Familie Kramer',
  people: [
    {
      key: 'bas',
      side: 'HOUSEHOLD',
      name: 'Bas Kramer',
      relation: 'vader',
      birthDate: '1981-06-24',
      phone: '06 5550 1801',
      visibleTo: ['NETWORK', 'PROFESSIONAL'],
      description: 'Vader van Lotte en Joris. Schreef al iets op en heeft gezegd wanneer hij kan.',
    },
    {
      key: 'lotte',
      side: 'HOUSEHOLD',
      name: 'Lotte Kramer',
      relation: 'dochter',
      child: true,
      birthDate: '2012-10-11',
    },
    {
      key: 'joris',
      side: 'HOUSEHOLD',
      name: 'Joris Kramer',
      relation: 'zoon',
      child: true,
      birthDate: '2019-03-30',
    },
    {
      key: 'wilma',
      side: 'NETWORK',
      name: 'Wilma Zijlstra',
      relation: 'oma',
      support: ['PRACTICAL', 'EMOTIONAL'],
      phone: '06 5550 1802',
      visibleTo: ['HOUSEHOLD'],
      description: 'Oma van de kinderen. Past drie dagen op en moet nog zeggen wanneer zij kan.',
    },
    { key: 'karin', side: 'PROFESSIONAL', name: '', relation: 'jeugd- en gezinswerker', colleague: 'karin' },
    {
      key: 'tamara',
      side: 'PROFESSIONAL',
      name: 'Tamara Vogel',
      relation: 'juf van Joris',
      organisation: 'Basisschool De Kiekendief',
    },
  ],
  request: {
    daysAgo: 13,
    askedBy: 'Bas zelf',
    reason:
      'De moeder van de kinderen is dit voorjaar overleden. Bas werkt weer, maar het huis loopt vast. Lotte zorgt voor haar ' +
      'broertje en gaat nergens meer heen. Hij vraagt iemand die helpt om alles op een rij te zetten.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 10,
    level: 2,
    regisseur: { colleague: 'orlando' },
    motivation:
      'Bas weet goed wat er nodig is, maar er is te veel tegelijk. School, oma en hulp thuis moeten van elkaar weten.',
  },
  story: [
    {
      daysAgo: 8,
      time: '14:20',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['wilma'] },
      ],
    },
    {
      daysAgo: 6,
      time: '21:30',
      steps: [
        {
          do: 'write',
          plan: 'plan',
          words: [
            {
              section: 'reason',
              by: 'bas',
              texts: {
                reason:
                  'Iedereen vraagt hoe het met me gaat. Niemand vraagt wie er dinsdag kookt. Ik wil een week die klopt.',
              },
            },
            {
              section: 'goes-well',
              by: 'bas',
              texts: {
                what: 'We steken elke avond een kaars aan en vertellen iets over mama.',
                'who-sees': 'De kinderen en mijn schoonmoeder',
                'since-when': 'Sinds mei',
              },
            },
          ],
        },
      ],
    },
    {
      daysAgo: 4,
      time: '11:00',
      steps: [
        {
          do: 'write',
          plan: 'plan',
          words: [
            {
              section: 'concerns',
              by: 'karin',
              texts: {
                what: 'Lotte haalt haar broertje op, kookt en doet de was. Zij ziet haar vriendinnen niet meer.',
                whose: 'Ik, en haar oma ook',
                consequence: 'Zij is twaalf uur per dag aan het zorgen en komt niet aan zichzelf toe.',
              },
            },
          ],
        },
        {
          do: 'askDates',
          poll: 'start',
          kind: 'STARTOVERLEG',
          days: [
            { daysAgo: -8, time: '19:00' },
            { daysAgo: -10, time: '16:00' },
            { daysAgo: -15, time: '19:00' },
          ],
          minutes: 90,
          place: 'Bij Bas thuis',
          ask: ['bas', 'lotte', 'wilma', 'karin', 'tamara'],
        },
      ],
    },
    {
      daysAgo: 3,
      time: '20:15',
      steps: [
        {
          do: 'answerDates',
          poll: 'start',
          by: {
            bas: ['YES', 'NO', 'YES'],
            karin: ['YES', 'YES', 'NO'],
            tamara: ['IF_NEEDED', 'YES', 'YES'],
          },
        },
      ],
    },
  ],
};
