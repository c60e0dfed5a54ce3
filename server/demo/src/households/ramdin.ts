import type { DemoHousehold } from '../story.types.ts';
import { ramdinGoals, ramdinWords } from './ramdin-plan.ts';

/** Three generations in one house; a conflict that takes hold of the whole street. Level 5, while the regisseur lacks B+. */
export const ramdin: DemoHousehold = {
  key: 'ramdin',
  name: 'Huis Ramdin',
  people: [
    {
      key: 'indra',
      side: 'HOUSEHOLD',
      name: 'Indra Ramdin',
      relation: 'oma',
      birthDate: '1953-10-30',
      description: 'Oma. Het huis staat op haar naam. Durft de straat niet meer op.',
    },
    {
      key: 'sharda',
      side: 'HOUSEHOLD',
      name: 'Sharda Ramdin',
      relation: 'moeder',
      birthDate: '1981-02-14',
      phone: '06 5550 1601',
      visibleTo: ['PROFESSIONAL'],
      description: 'Moeder. Werkt in de zorg en staat tussen haar moeder, haar zoon en de buurt in.',
    },
    {
      key: 'vikash',
      side: 'HOUSEHOLD',
      name: 'Vikash Ramdin',
      relation: 'zoon',
      child: true,
      birthDate: '2010-06-03',
    },
    {
      key: 'anjali',
      side: 'HOUSEHOLD',
      name: 'Anjali Ramdin',
      relation: 'dochter',
      child: true,
      birthDate: '2013-12-11',
    },
    {
      key: 'radj',
      side: 'NETWORK',
      name: 'Radj Sewpal',
      relation: 'oom',
      support: ['FINANCIAL', 'THINKING_ALONG'],
    },
    {
      key: 'truus',
      side: 'NETWORK',
      name: 'Truus van Ginkel',
      relation: 'overbuurvrouw',
      support: ['PRACTICAL', 'EMOTIONAL'],
    },
    { key: 'karin', side: 'PROFESSIONAL', name: '', relation: 'jeugd- en gezinswerker', colleague: 'karin' },
    {
      key: 'sami',
      side: 'PROFESSIONAL',
      name: 'Sami Ouali',
      relation: 'jongerenwerker',
      organisation: 'Welzijn Waterrijk',
    },
    {
      key: 'gijs',
      side: 'PROFESSIONAL',
      name: 'Gijs Oudshoorn',
      relation: 'wijkbeheerder',
      organisation: 'Woonstichting De Dam',
      description: 'Wijkbeheerder van de woningcorporatie. Ziet wat er in de straat gebeurt.',
    },
    {
      key: 'mo',
      side: 'PROFESSIONAL',
      name: 'Mo Achterberg',
      relation: 'wijkagent',
      organisation: 'Politie, basisteam Waterrijk',
      later: true,
    },
    {
      key: 'lonneke',
      side: 'PROFESSIONAL',
      name: 'Lonneke Prins',
      relation: 'adviseur openbare orde',
      organisation: 'Gemeente Waterrijk',
      later: true,
    },
  ],
  request: {
    daysAgo: 88,
    askedBy: 'De woningcorporatie, met toestemming van mevrouw Ramdin',
    reason:
      'Er is al maanden ruzie tussen dit huis en twee huizen verderop. Vikash hoort bij een groep jongens die ’s avonds op ' +
      'straat hangt. Binnen gaat het ook niet goed: oma en moeder praten niet meer met elkaar.',
    unsafe: null,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 85,
    level: 2,
    regisseur: { colleague: 'tjeerd' },
    motivation:
      'Er zijn zorgen op meer plekken tegelijk en het gezin vindt zelf geen ingang meer. Nog geen signalen van geweld.',
  },
  story: [
    {
      daysAgo: 78,
      time: '11:15',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['radj'] },
        {
          do: 'planMeeting',
          meeting: 'start',
          kind: 'STARTOVERLEG',
          plan: 'plan',
          when: { daysAgo: 67, time: '19:00' },
          minutes: 90,
          place: 'Buurthuis De Kade, grote zaal',
          invite: ['indra', 'sharda', 'vikash', 'radj', 'truus', 'karin', 'sami', 'gijs'],
        },
      ],
    },
    {
      daysAgo: 67,
      time: '19:00',
      steps: [
        {
          do: 'hold',
          meeting: 'start',
          minutes: 100,
          present: ['indra', 'sharda', 'vikash', 'radj', 'karin', 'sami', 'gijs', 'regisseur'],
          absent: { truus: 'Durfde niet' },
          consent: {
            indra: true,
            sharda: true,
            vikash: false,
            radj: true,
            karin: true,
            sami: true,
            gijs: true,
          },
          during: [
            {
              do: 'answer',
              plan: 'plan',
              section: 'situation',
              by: {
                indra: {
                  wonen: { option: 'hard' },
                  geld: { option: 'neutral' },
                  contact: { option: 'hard' },
                  lichamelijk: { option: 'neutral' },
                  psychisch: { option: 'neutral' },
                  daginvulling: { option: 'neutral' },
                  zingeving: { option: 'good' },
                },
                sharda: {
                  wonen: { option: 'hard' },
                  geld: { option: 'neutral' },
                  contact: { option: 'neutral' },
                  lichamelijk: { option: 'neutral' },
                  psychisch: { option: 'hard' },
                  daginvulling: { option: 'good' },
                  zingeving: { option: 'neutral' },
                },
                vikash: {
                  wonen: { option: 'neutral' },
                  geld: { option: 'hard' },
                  contact: { option: 'good' },
                  lichamelijk: { option: 'good' },
                  psychisch: { option: 'neutral' },
                  daginvulling: { option: 'hard' },
                  zingeving: { option: 'hard' },
                },
              },
            },
            {
              do: 'answer',
              plan: 'plan',
              section: 'safety',
              by: {
                indra: { 'own-concerns': { yes: true }, 'others-concerns': { yes: false } },
                sharda: { 'own-concerns': { yes: false }, 'others-concerns': { yes: true } },
                gijs: { 'own-concerns': { yes: true }, 'others-concerns': { yes: true } },
              },
            },
            { do: 'write', plan: 'plan', words: ramdinWords },
            { do: 'goals', plan: 'plan', goals: ramdinGoals },
          ],
          next: {
            meeting: 'urgent',
            daysAgo: -1,
            time: '09:00',
            minutes: 90,
            place: 'Gemeentehuis, kamer 2.01',
          },
          adopt: true,
        },
      ],
    },
    {
      daysAgo: 46,
      time: '10:00',
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
          no: ['ESCALATION_OR_UNREST'],
          motivation:
            'Er is een ruit ingegooid terwijl Anjali binnen zat. Het gezin voelt zich niet meer veilig in huis.',
          heard: 'Sharda, Indra, de wijkbeheerder en de jongerenwerker',
        },
        { do: 'actionState', plan: 'plan', action: 'camera', by: 'gijs', state: 'DONE' },
      ],
    },
    {
      daysAgo: 10,
      time: '22:40',
      steps: [
        {
          do: 'signal',
          by: 'sharda',
          words:
            'Er stonden dertig mensen voor de deur. Iemand filmde alles. De politie is er nu. We zitten boven.',
          lifeThreatening: true,
        },
      ],
    },
    {
      daysAgo: 9,
      time: '09:00',
      steps: [
        { do: 'join', person: 'mo' },
        { do: 'join', person: 'lonneke' },
        {
          do: 'answerSignals',
          answer:
            'Gezin is bij familie. Politie houdt toezicht in de straat. Burgemeester is op de hoogte. Vanavond opnieuw overleg.',
        },
        {
          do: 'level',
          to: 5,
          yes: [
            'CAPACITY_OUT_OF_BALANCE',
            'SELF_RELIANCE_LIMITED',
            'BASIC_CARE_INSUFFICIENT',
            'UNSAFETY_SIGNALS',
            'CROSS_CHAIN_NEEDED',
            'ESCALATION_OR_UNREST',
          ],
          no: [],
          motivation:
            'Een filmpje gaat rond en er wordt opgeroepen om naar de straat te komen. Dit kan het gezin en de buurt niet alleen aan.',
          heard: 'Sharda, wijkagent, gemeente en woningcorporatie',
        },
      ],
    },
    {
      daysAgo: 8,
      time: '14:10',
      steps: [
        { do: 'startPlan', plan: 'safety', form: 'safety-plan.wij' },
        { do: 'planMadeReady', meeting: 'urgent', plan: 'progress' },
        { do: 'givePlan', meeting: 'urgent', plan: 'progress', invite: ['mo', 'lonneke'] },
        {
          do: 'reply',
          meeting: 'urgent',
          replies: { sharda: 'YES', mo: 'YES', lonneke: 'YES', gijs: 'YES' },
        },
        {
          do: 'write',
          plan: 'progress',
          words: [
            {
              section: 'concerns',
              by: 'mo',
              texts: {
                what: 'Het filmpje is veertigduizend keer bekeken. In de groepsapp van de wijk wordt gedreigd.',
                whose: 'Politie',
                consequence: 'Zonder rust kan het gezin niet terug.',
              },
            },
            {
              section: 'concerns',
              by: 'sharda',
              texts: {
                what: 'Anjali gaat niet naar school. Mijn moeder eet niet. We slapen met zijn vieren op één kamer.',
                whose: 'Ik',
                consequence: 'Ik meld me ziek op mijn werk en weet niet hoe lang dat goed gaat.',
              },
            },
            {
              section: 'goes-well',
              by: 'sami',
              texts: {
                what: 'Vikash belt mij elke dag. Hij heeft zijn groep gezegd dat ze weg moeten blijven.',
                'who-sees': 'Ik en zijn moeder',
                'how-noticed': 'Er was de laatste drie avonden niemand.',
              },
            },
          ],
        },
      ],
    },
  ],
};
