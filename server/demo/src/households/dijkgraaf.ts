import type { DemoHousehold } from '../story.types.ts';
import { dijkgraafGoals, dijkgraafWords } from './dijkgraaf-plan.ts';

/** An older couple; he forgets, she carries. Level 2; the plan runs, and some actions are late. */
export const dijkgraaf: DemoHousehold = {
  key: 'dijkgraaf',
  name: 'Meneer en mevrouw Dijkgraaf',
  people: [
    {
      key: 'wim',
      side: 'HOUSEHOLD',
      name: 'Wim Dijkgraaf',
      relation: 'man',
      birthDate: '1945-01-27',
      phone: '0555 301 201',
      description: 'Man van 81. Vergeet steeds meer. Was vroeger timmerman.',
    },
    {
      key: 'riet',
      side: 'HOUSEHOLD',
      name: 'Riet Dijkgraaf-Lammers',
      relation: 'vrouw',
      birthDate: '1948-06-09',
      phone: '0555 301 201',
      visibleTo: ['NETWORK', 'PROFESSIONAL'],
      description:
        'Vrouw van 78. Zorgt voor Wim en slaapt te weinig. Leest op haar tablet wat er is afgesproken.',
    },
    {
      key: 'annemiek',
      side: 'NETWORK',
      name: 'Annemiek Dijkgraaf',
      relation: 'dochter',
      support: ['EMOTIONAL', 'FINANCIAL', 'THINKING_ALONG'],
      phone: '06 5550 1203',
      visibleTo: ['HOUSEHOLD', 'PROFESSIONAL'],
      description: 'Dochter. Woont ver weg en regelt de papieren. Eén actie van haar is te laat.',
    },
    {
      key: 'sjaak',
      side: 'NETWORK',
      name: 'Sjaak Verhulst',
      relation: 'buurman',
      support: ['PRACTICAL'],
    },
    {
      key: 'tineke',
      side: 'NETWORK',
      name: 'Tineke Bos',
      relation: 'vriendin van het koor',
      support: ['EMOTIONAL'],
    },
    { key: 'nadia', side: 'PROFESSIONAL', name: '', relation: 'wijkverpleegkundige', colleague: 'nadia' },
    {
      key: 'mirjam',
      side: 'PROFESSIONAL',
      name: 'Mirjam Elzinga',
      relation: 'casemanager dementie',
      organisation: 'Zorggroep De Linde',
    },
    {
      key: 'paul',
      side: 'PROFESSIONAL',
      name: 'Paul van Rooij',
      relation: 'huisarts',
      organisation: 'Huisartsen De Singel',
    },
  ],
  request: {
    daysAgo: 118,
    askedBy: 'De huisarts, na een gesprek met mevrouw',
    reason:
      'Meneer dwaalt soms ’s nachts door het huis en zette twee keer het gas aan zonder vlam. Mevrouw is uitgeput en ' +
      'durft niet meer weg. De dochter belt elke dag, maar woont anderhalf uur rijden.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 115,
    level: 2,
    regisseur: { colleague: 'orlando' },
    motivation:
      'De zorg thuis is te zwaar voor één persoon. Er komen drie hulpverleners, en niemand weet van elkaar wat er is afgesproken.',
  },
  story: [
    {
      daysAgo: 104,
      time: '10:30',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['annemiek', 'tineke', 'sjaak'] },
        {
          do: 'planMeeting',
          meeting: 'start',
          kind: 'STARTOVERLEG',
          plan: 'plan',
          when: { daysAgo: 90, time: '14:00' },
          minutes: 75,
          place: 'Bij meneer en mevrouw thuis',
          invite: ['wim', 'riet', 'annemiek', 'sjaak', 'tineke', 'nadia', 'mirjam', 'paul'],
        },
      ],
    },
    {
      daysAgo: 97,
      time: '21:05',
      steps: [
        {
          do: 'reply',
          meeting: 'start',
          replies: {
            riet: 'YES',
            annemiek: 'YES',
            nadia: 'YES',
            mirjam: 'YES',
            paul: { no: 'Dan heb ik spreekuur. Bel me gerust als het nodig is.' },
          },
        },
        { do: 'write', plan: 'plan', words: dijkgraafWords.beforehand },
      ],
    },
    {
      daysAgo: 90,
      time: '14:00',
      steps: [
        {
          do: 'hold',
          meeting: 'start',
          minutes: 80,
          present: ['wim', 'riet', 'annemiek', 'tineke', 'nadia', 'mirjam', 'regisseur'],
          absent: { paul: 'Spreekuur', sjaak: 'Moest oppassen op de kleinkinderen' },
          consent: { wim: true, riet: true, annemiek: true, tineke: true, nadia: true, mirjam: true },
          during: [
            {
              do: 'answer',
              plan: 'plan',
              section: 'situation',
              by: {
                wim: {
                  wonen: { option: 'good' },
                  geld: { option: 'good' },
                  contact: { option: 'neutral' },
                  lichamelijk: { option: 'neutral' },
                  psychisch: { option: 'neutral' },
                  daginvulling: { option: 'hard' },
                  zingeving: { option: 'neutral' },
                },
                riet: {
                  wonen: { option: 'neutral' },
                  geld: { option: 'neutral' },
                  contact: { option: 'hard' },
                  lichamelijk: { option: 'hard' },
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
                wim: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
                riet: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
                nadia: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
                mirjam: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
              },
            },
            { do: 'write', plan: 'plan', words: dijkgraafWords.during },
            { do: 'goals', plan: 'plan', goals: dijkgraafGoals },
          ],
          next: {
            meeting: 'progress-1',
            daysAgo: 34,
            time: '14:00',
            minutes: 60,
            place: 'Bij meneer en mevrouw thuis',
          },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 80,
      time: '11:00',
      steps: [
        { do: 'actionState', plan: 'plan', action: 'gas', by: 'regisseur', state: 'DONE' },
        { do: 'actionState', plan: 'plan', action: 'sleutel', by: 'sjaak', state: 'DONE' },
      ],
    },
    {
      daysAgo: 61,
      time: '16:20',
      steps: [{ do: 'actionState', plan: 'plan', action: 'dagopvang', by: 'mirjam', state: 'DONE' }],
    },
    {
      daysAgo: 34,
      time: '14:00',
      steps: [
        { do: 'planMadeReady', meeting: 'progress-1', plan: 'progress' },
        {
          do: 'hold',
          meeting: 'progress-1',
          minutes: 60,
          present: ['wim', 'riet', 'annemiek', 'nadia', 'mirjam', 'regisseur'],
          absent: { tineke: 'Vakantie' },
          consent: { wim: true, riet: true, annemiek: true, nadia: true, mirjam: true },
          during: [
            { do: 'write', plan: 'progress', words: dijkgraafWords.progress },
            {
              do: 'goals',
              plan: 'progress',
              section: 'coming-period',
              goals: [
                {
                  by: 'riet',
                  goal: 'Ik kan één middag in de week het huis uit zonder zorgen.',
                  helps: 'Sjaak blijft bij Wim. Tineke rijdt mij naar het koor.',
                  known: 'Ik was in een maand vier keer bij het koor.',
                  todo: [
                    { what: 'Elke donderdagmiddag bij Wim zijn', owner: 'sjaak', due: -18 },
                    { what: 'Bellen met het koor over meerijden', owner: 'tineke', due: 12 },
                  ],
                },
              ],
            },
          ],
          next: {
            meeting: 'progress-2',
            daysAgo: -9,
            time: '13:30',
            minutes: 60,
            place: 'Bij meneer en mevrouw thuis',
          },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 6,
      time: '09:15',
      steps: [
        { do: 'reply', meeting: 'progress-2', replies: { riet: 'YES', nadia: 'YES', annemiek: 'YES' } },
        { do: 'actionState', plan: 'plan', action: 'plankje', by: 'wim', state: 'DONE' },
        { do: 'goToPhase', from: 'VOORTGANG', to: 'VOORTGANGSOVERLEG' },
      ],
    },
  ],
};
