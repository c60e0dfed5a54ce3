import type { DemoHousehold } from '../story.types.ts';
import { visserClosing, visserConsolidation, visserGoals, visserWords } from './visser-plan.ts';

/** A mother and her grown-up son; the house was full and lonely. From level 2 to level 1, and closed last month. */
export const visser: DemoHousehold = {
  key: 'visser',
  name: 'Jolanda en Thijs',
  people: [
    {
      key: 'jolanda',
      side: 'HOUSEHOLD',
      name: 'Jolanda Visser',
      relation: 'moeder',
      birthDate: '1963-09-14',
      phone: '06 5550 1901',
      visibleTo: ['NETWORK', 'PROFESSIONAL'],
      description: 'Moeder van Thijs. Het traject is afgesloten; zij leest na wat er blijft.',
    },
    {
      key: 'thijs',
      side: 'HOUSEHOLD',
      name: 'Thijs Visser',
      relation: 'zoon',
      birthDate: '1996-01-05',
    },
    {
      key: 'greet',
      side: 'NETWORK',
      name: 'Greet Tolsma',
      relation: 'buurvrouw',
      support: ['PRACTICAL', 'EMOTIONAL'],
      phone: '06 5550 1902',
      visibleTo: ['HOUSEHOLD'],
    },
    { key: 'ruben', side: 'PROFESSIONAL', name: '', relation: 'schuldhulpverlener', colleague: 'ruben' },
    {
      key: 'arno',
      side: 'PROFESSIONAL',
      name: 'Arno Dekker',
      relation: 'woonbegeleider',
      organisation: 'Thuisbasis Noord',
    },
  ],
  request: {
    daysAgo: 320,
    askedBy: 'De buurvrouw, met Jolanda erbij',
    reason:
      'Het huis staat vol en de verwarming doet het niet. Jolanda laat niemand meer binnen. Thijs helpt haar, maar heeft ' +
      'zelf ook moeite om de dag te beginnen.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 316,
    level: 2,
    regisseur: { colleague: 'rosalie' },
    motivation: 'Jolanda wil hulp, maar niet van zes mensen tegelijk. Samen kiezen we wat eerst komt.',
  },
  story: [
    {
      daysAgo: 310,
      time: '10:00',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['greet'] },
        {
          do: 'planMeeting',
          meeting: 'start',
          kind: 'STARTOVERLEG',
          plan: 'plan',
          when: { daysAgo: 300, time: '10:30' },
          minutes: 75,
          place: 'Bij de buurvrouw',
          invite: ['jolanda', 'thijs', 'greet', 'ruben', 'arno'],
        },
      ],
    },
    {
      daysAgo: 300,
      time: '10:30',
      steps: [
        {
          do: 'hold',
          meeting: 'start',
          minutes: 80,
          present: ['jolanda', 'thijs', 'greet', 'ruben', 'arno', 'regisseur'],
          consent: { jolanda: true, thijs: true, greet: true, ruben: true, arno: true },
          during: [
            { do: 'write', plan: 'plan', words: visserWords },
            { do: 'goals', plan: 'plan', goals: visserGoals },
          ],
          next: { meeting: 'last', daysAgo: 70, time: '10:30', minutes: 60, place: 'Bij Jolanda thuis' },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 210,
      time: '15:00',
      steps: [
        { do: 'actionState', plan: 'plan', action: 'ketel', by: 'arno', state: 'DONE' },
        { do: 'actionState', plan: 'plan', action: 'kamer', by: 'thijs', state: 'DONE' },
        { do: 'actionState', plan: 'plan', action: 'koffie', by: 'greet', state: 'DONE' },
      ],
    },
    {
      daysAgo: 84,
      time: '09:15',
      steps: [
        {
          do: 'level',
          to: 1,
          yes: [],
          no: [
            'CAPACITY_OUT_OF_BALANCE',
            'SELF_RELIANCE_LIMITED',
            'BASIC_CARE_INSUFFICIENT',
            'UNSAFETY_SIGNALS',
            'CROSS_CHAIN_NEEDED',
            'ESCALATION_OR_UNREST',
          ],
          motivation: 'Het huis is warm en schoon, en Jolanda vraagt de buurvrouw zelf binnen.',
          heard: 'Jolanda, Thijs en de buurvrouw',
        },
        { do: 'startPlan', plan: 'last', form: 'consolidation-plan.wij' },
        { do: 'readers', plan: 'last', network: ['greet'] },
        { do: 'givePlan', meeting: 'last', plan: 'last' },
      ],
    },
    {
      daysAgo: 70,
      time: '10:30',
      steps: [
        {
          do: 'hold',
          meeting: 'last',
          minutes: 55,
          present: ['jolanda', 'thijs', 'greet', 'arno', 'regisseur'],
          absent: { ruben: 'Is klaar; heeft een brief gestuurd' },
          consent: {},
          during: [{ do: 'write', plan: 'last', words: visserConsolidation }],
          adopt: true,
        },
      ],
    },
    { daysAgo: 35, time: '13:40', steps: [{ do: 'close', ...visserClosing }] },
  ],
};
