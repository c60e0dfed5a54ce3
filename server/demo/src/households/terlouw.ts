import type { DemoHousehold } from '../story.types.ts';
import { terlouwGoals, terlouwSafety, terlouwWords } from './terlouw-plan.ts';

/** A single father with two children; quarrels with their mother when the children change homes. Level 3. */
export const terlouw: DemoHousehold = {
  key: 'terlouw',
  name: 'Gezin Terlouw',
  people: [
    {
      key: 'jeroen',
      side: 'HOUSEHOLD',
      name: 'Jeroen Terlouw',
      relation: 'vader',
      birthDate: '1988-11-02',
      phone: '06 5550 1301',
      visibleTo: ['PROFESSIONAL'],
      description: 'Vader, voedt zijn kinderen alleen op. Het veiligheidsplan is nog niet klaar.',
    },
    {
      key: 'sem',
      side: 'HOUSEHOLD',
      name: 'Sem Terlouw',
      relation: 'zoon',
      child: true,
      birthDate: '2014-02-18',
    },
    {
      key: 'mila',
      side: 'HOUSEHOLD',
      name: 'Mila Terlouw',
      relation: 'dochter',
      child: true,
      birthDate: '2019-07-25',
    },
    {
      key: 'chantal',
      side: 'HOUSEHOLD',
      name: 'Chantal de Roo',
      relation: 'moeder, woont ergens anders',
      phone: '06 5550 1302',
      description: 'Moeder van Sem en Mila. Woont sinds een jaar ergens anders en doet mee aan het plan.',
    },
    {
      key: 'henk',
      side: 'NETWORK',
      name: 'Henk Terlouw',
      relation: 'opa',
      support: ['PRACTICAL', 'FINANCIAL'],
      phone: '06 5550 1303',
      visibleTo: ['HOUSEHOLD', 'PROFESSIONAL'],
      description: 'Opa. De kinderen kunnen altijd bij hem terecht.',
    },
    {
      key: 'bianca',
      side: 'NETWORK',
      name: 'Bianca Schouten',
      relation: 'vriendin van moeder',
      support: ['EMOTIONAL', 'THINKING_ALONG'],
    },
    { key: 'karin', side: 'PROFESSIONAL', name: '', relation: 'jeugd- en gezinswerker', colleague: 'karin' },
    {
      key: 'wouter',
      side: 'PROFESSIONAL',
      name: 'Wouter Slagter',
      relation: 'intern begeleider',
      organisation: 'Basisschool De Wilgen',
      description: 'Intern begeleider op school. Kan vooraf iets schrijven voor het volgende overleg.',
    },
    {
      key: 'hanneke',
      side: 'PROFESSIONAL',
      name: 'Hanneke Loos',
      relation: 'medewerker Veilig Thuis',
      organisation: 'Veilig Thuis Waterrijk',
      later: true,
    },
  ],
  request: {
    daysAgo: 76,
    askedBy: 'De intern begeleider van school, met vader erbij',
    reason:
      'Sem vecht op het plein en Mila plast sinds de zomer weer in bed. Bij het wisselen tussen vader en moeder is er vaak ' +
      'geschreeuw. Vader vraagt hulp, hij wil dat het stopt.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 74,
    level: 2,
    regisseur: { colleague: 'tjeerd' },
    motivation:
      'School, vader en moeder trekken elk een andere kant op. Over veiligheid weten we nog te weinig.',
  },
  story: [
    {
      daysAgo: 66,
      time: '15:45',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['henk'] },
        {
          do: 'planMeeting',
          meeting: 'start',
          kind: 'STARTOVERLEG',
          plan: 'plan',
          when: { daysAgo: 52, time: '15:30' },
          minutes: 90,
          place: 'Wijkcentrum De Bron',
          invite: ['jeroen', 'chantal', 'henk', 'bianca', 'karin', 'wouter'],
        },
        { do: 'reply', meeting: 'start', replies: { jeroen: 'YES', chantal: 'YES', wouter: 'YES' } },
      ],
    },
    {
      daysAgo: 58,
      time: '12:10',
      steps: [{ do: 'write', plan: 'plan', words: terlouwWords.beforehand }],
    },
    {
      daysAgo: 52,
      time: '15:30',
      steps: [
        {
          do: 'hold',
          meeting: 'start',
          minutes: 95,
          present: ['jeroen', 'chantal', 'henk', 'karin', 'wouter', 'regisseur'],
          absent: { bianca: 'Ziek' },
          consent: { jeroen: true, chantal: true, henk: true, karin: true, wouter: true },
          during: [
            {
              do: 'answer',
              plan: 'plan',
              section: 'situation',
              by: {
                jeroen: {
                  wonen: { option: 'good' },
                  geld: { option: 'neutral' },
                  contact: { option: 'hard' },
                  lichamelijk: { option: 'neutral' },
                  psychisch: { option: 'hard' },
                  daginvulling: { option: 'good' },
                  zingeving: { option: 'neutral' },
                },
                chantal: {
                  wonen: { option: 'hard' },
                  geld: { option: 'hard' },
                  contact: { option: 'neutral' },
                  lichamelijk: { option: 'good' },
                  psychisch: { option: 'hard' },
                  daginvulling: { option: 'neutral' },
                  zingeving: { option: 'neutral' },
                },
              },
            },
            {
              do: 'answer',
              plan: 'plan',
              section: 'safety',
              by: {
                jeroen: { 'own-concerns': { yes: true }, 'others-concerns': { yes: true } },
                chantal: { 'own-concerns': { yes: false }, 'others-concerns': { yes: true } },
                karin: { 'own-concerns': { yes: true }, 'others-concerns': { yes: true } },
                wouter: { 'own-concerns': { yes: true }, 'others-concerns': { yes: false } },
              },
            },
            { do: 'write', plan: 'plan', words: terlouwWords.during },
            { do: 'goals', plan: 'plan', goals: terlouwGoals },
          ],
          next: { meeting: 'safety', daysAgo: -4, time: '16:00', minutes: 75, place: 'Wijkcentrum De Bron' },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 47,
      time: '09:40',
      steps: [
        {
          do: 'level',
          to: 3,
          yes: [
            'CAPACITY_OUT_OF_BALANCE',
            'SELF_RELIANCE_LIMITED',
            'BASIC_CARE_INSUFFICIENT',
            'UNSAFETY_SIGNALS',
          ],
          no: ['CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
          motivation:
            'In het startoverleg vertelde vader dat er geduwd is waar de kinderen bij waren. Ook school maakt zich zorgen. ' +
            'We maken een veiligheidsplan.',
          heard: 'Vader, moeder, school en de jeugdwerker',
        },
      ],
    },
    {
      daysAgo: 44,
      time: '11:00',
      steps: [
        { do: 'join', person: 'hanneke' },
        { do: 'startPlan', plan: 'safety', form: 'safety-plan.wij' },
        { do: 'readers', plan: 'safety', network: ['henk'] },
        // A meeting over a safety plan is for its readers.
        { do: 'givePlan', meeting: 'safety', plan: 'safety', withdraw: ['bianca'] },
      ],
    },
    {
      daysAgo: 29,
      time: '18:25',
      steps: [
        {
          do: 'signal',
          by: 'jeroen',
          words:
            'Chantal stond gisteren te schreeuwen bij de deur. De kinderen waren bang. Nu is het rustig.',
        },
      ],
    },
    {
      daysAgo: 28,
      time: '08:50',
      steps: [
        {
          do: 'answerSignals',
          answer:
            'Jeroen en Chantal allebei gebeld. Opa haalt en brengt de kinderen tot het volgende overleg. Besproken met Hanneke.',
        },
      ],
    },
    { daysAgo: 12, time: '19:30', steps: [{ do: 'write', plan: 'safety', words: terlouwSafety }] },
    {
      daysAgo: 3,
      time: '10:15',
      steps: [
        { do: 'reply', meeting: 'safety', replies: { jeroen: 'YES', henk: 'YES', karin: 'YES' } },
        { do: 'actionState', plan: 'plan', action: 'schrift', by: 'jeroen', state: 'DONE' },
        {
          do: 'signal',
          by: 'wouter',
          words: 'Mila zei vandaag in de kring dat ze vrijdag niet naar huis wil.',
        },
      ],
    },
  ],
};
