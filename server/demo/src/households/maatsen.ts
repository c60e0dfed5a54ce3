import type { DemoHousehold } from '../story.types.ts';
import { maatsenGoals, maatsenProgress, maatsenWords } from './maatsen-plan.ts';

/** A young man on his own after foster care, in the ik-form. From level 2 to level 1; nearly done. */
export const maatsen: DemoHousehold = {
  key: 'maatsen',
  name: 'Dylan',
  people: [
    {
      key: 'dylan',
      side: 'HOUSEHOLD',
      name: 'Dylan Maatsen',
      relation: 'jongvolwassene',
      birthDate: '2007-01-08',
      phone: '06 5550 1501',
      visibleTo: ['NETWORK', 'PROFESSIONAL'],
      description: 'Jongen van 19. Woont sinds een jaar op zichzelf en is bijna klaar met zijn plan.',
    },
    {
      key: 'corrie',
      side: 'NETWORK',
      name: 'Corrie Maas',
      relation: 'pleegmoeder',
      support: ['EMOTIONAL', 'PRACTICAL', 'THINKING_ALONG'],
      phone: '06 5550 1502',
      visibleTo: ['HOUSEHOLD'],
      description: 'Pleegmoeder van Dylan. Blijft ook na het plan zijn vaste adres op zondag.',
    },
    {
      key: 'yassin',
      side: 'NETWORK',
      name: 'Yassin el Idrissi',
      relation: 'beste vriend',
      support: ['EMOTIONAL'],
    },
    { key: 'karin', side: 'PROFESSIONAL', name: '', relation: 'jongerenwerker', colleague: 'karin' },
    { key: 'ruben', side: 'PROFESSIONAL', name: '', relation: 'schuldhulpverlener', colleague: 'ruben' },
    {
      key: 'anouk',
      side: 'PROFESSIONAL',
      name: 'Anouk Stam',
      relation: 'woonbegeleider',
      organisation: 'Kamers Oost',
    },
  ],
  request: {
    daysAgo: 301,
    askedBy: 'Dylan zelf, met zijn pleegmoeder',
    reason:
      'Dylan werd achttien en moest in een maand een kamer, een verzekering en een inkomen hebben. Hij had al snel schulden ' +
      'en kwam niet meer op zijn werk.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 297,
    level: 2,
    regisseur: { colleague: 'yasemin' },
    motivation:
      'Dylan kan veel zelf, maar niet alles tegelijk. Drie organisaties moeten hun afspraken naast elkaar leggen.',
  },
  story: [
    {
      daysAgo: 290,
      time: '16:00',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.ik' },
        { do: 'readers', plan: 'plan', network: ['corrie'] },
        {
          do: 'planMeeting',
          meeting: 'start',
          kind: 'STARTOVERLEG',
          plan: 'plan',
          when: { daysAgo: 280, time: '16:30' },
          minutes: 60,
          place: 'Jongerencentrum De Loods',
          invite: ['dylan', 'corrie', 'yassin', 'karin', 'ruben', 'anouk'],
        },
      ],
    },
    {
      daysAgo: 280,
      time: '16:30',
      steps: [
        {
          do: 'hold',
          meeting: 'start',
          minutes: 65,
          present: ['dylan', 'corrie', 'karin', 'ruben', 'anouk', 'regisseur'],
          absent: { yassin: 'Moest trainen' },
          consent: { dylan: true, corrie: true, karin: true, ruben: true, anouk: true },
          during: [
            {
              do: 'answer',
              plan: 'plan',
              section: 'situation',
              by: {
                dylan: {
                  wonen: { option: 'neutral' },
                  geld: { option: 'hard' },
                  contact: { option: 'neutral' },
                  lichamelijk: { option: 'good' },
                  psychisch: { option: 'hard' },
                  daginvulling: { option: 'hard' },
                  zingeving: { option: 'neutral' },
                },
              },
            },
            {
              do: 'answer',
              plan: 'plan',
              section: 'safety',
              by: { dylan: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } } },
            },
            { do: 'write', plan: 'plan', words: maatsenWords },
            { do: 'goals', plan: 'plan', goals: maatsenGoals },
          ],
          next: {
            meeting: 'progress',
            daysAgo: 125,
            time: '16:30',
            minutes: 45,
            place: 'Jongerencentrum De Loods',
          },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 190,
      time: '12:00',
      steps: [
        { do: 'actionState', plan: 'plan', action: 'werk', by: 'dylan', state: 'DONE' },
        { do: 'actionState', plan: 'plan', action: 'regeling', by: 'ruben', state: 'DONE' },
      ],
    },
    {
      daysAgo: 125,
      time: '16:30',
      steps: [
        { do: 'planMadeReady', meeting: 'progress', plan: 'progress' },
        {
          do: 'hold',
          meeting: 'progress',
          minutes: 40,
          present: ['dylan', 'corrie', 'yassin', 'karin', 'anouk', 'regisseur'],
          absent: { ruben: 'Heeft vooraf gebeld' },
          consent: { dylan: true, corrie: true, karin: true, anouk: true },
          during: [{ do: 'write', plan: 'progress', words: maatsenProgress }],
          next: { meeting: 'closing', daysAgo: -11, time: '17:00', minutes: 45, place: 'Bij Corrie thuis' },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 118,
      time: '10:20',
      steps: [
        { do: 'actionState', plan: 'plan', action: 'zondag', by: 'corrie', state: 'DONE' },
        { do: 'actionState', plan: 'plan', action: 'verzekering', by: 'dylan', state: 'DONE' },
      ],
    },
    {
      daysAgo: 31,
      time: '09:30',
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
          motivation:
            'Dylan werkt, betaalt op tijd en vraagt zelf om raad. Hij kan verder met de mensen om hem heen.',
          heard: 'Dylan, Corrie en de woonbegeleider',
        },
      ],
    },
    {
      daysAgo: 13,
      time: '19:00',
      steps: [
        {
          do: 'goToPhase',
          from: 'VOORTGANG',
          to: 'AFSLUITEN',
          reason: 'Dylan kan het zelf. We spreken af wat er blijft.',
        },
        { do: 'startPlan', plan: 'closing', form: 'consolidation-plan.ik' },
        { do: 'readers', plan: 'closing', network: ['corrie', 'yassin'] },
        { do: 'givePlan', meeting: 'closing', plan: 'closing' },
        {
          do: 'reply',
          meeting: 'closing',
          replies: { dylan: 'YES', corrie: 'YES', anouk: { no: 'Ik ben dan verhuisd naar een andere wijk' } },
        },
        {
          do: 'write',
          plan: 'closing',
          words: [
            {
              section: 'reached',
              by: 'dylan',
              texts: {
                reached: 'Ik heb een contract bij de fietsenzaak. Ik heb nog maar één schuld.',
                'keep-it-up': 'Op de 25e betaal ik eerst alles, dan pas kleren.',
              },
            },
            {
              section: 'relapse',
              by: 'dylan',
              texts: {
                signals: 'Ik laat de post liggen en neem niet op als Corrie belt.',
                'then-whom': 'Corrie. En anders Karin, die mag ik blijven appen.',
              },
            },
          ],
        },
      ],
    },
  ],
};
