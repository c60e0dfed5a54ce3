import type { DemoHousehold } from '../story.types.ts';
import { nooriGoals, nooriProgress, nooriSafety, nooriWords } from './noori-plan.ts';

/** Young parents with a baby; violence, two chains at the table. Level 4 after level 3; regie was handed over. */
export const noori: DemoHousehold = {
  key: 'noori',
  name: 'Laila, Farid en Aryan',
  people: [
    {
      key: 'laila',
      side: 'HOUSEHOLD',
      name: 'Laila Noori',
      relation: 'moeder',
      birthDate: '2000-04-21',
      phone: '06 5550 1401',
      description: 'Moeder van een baby van acht maanden. Leert Nederlands en doet mee op haar telefoon.',
    },
    {
      key: 'farid',
      side: 'HOUSEHOLD',
      name: 'Farid Rahimi',
      relation: 'vader, woont nu bij een vriend',
      birthDate: '1997-09-15',
      phone: '06 5550 1402',
      description: 'Vader. Woont nu ergens anders en volgt een training tegen agressie.',
    },
    {
      key: 'aryan',
      side: 'HOUSEHOLD',
      name: 'Aryan Rahimi',
      relation: 'zoon',
      child: true,
      birthDate: '2026-03-19',
    },
    {
      key: 'zohra',
      side: 'NETWORK',
      name: 'Zohra Noori',
      relation: 'zus van Laila',
      support: ['EMOTIONAL', 'PRACTICAL'],
      phone: '06 5550 1403',
      description: 'Zus van Laila. Heeft in het veiligheidsplan beloofd dat Laila altijd mag komen slapen.',
    },
    {
      key: 'bashir',
      side: 'NETWORK',
      name: 'Bashir Amiri',
      relation: 'vriend van Farid',
      support: ['PRACTICAL', 'THINKING_ALONG'],
    },
    {
      key: 'els',
      side: 'NETWORK',
      name: 'Els Waanders',
      relation: 'taalmaatje',
      support: ['PRACTICAL', 'EMOTIONAL'],
    },
    { key: 'nadia', side: 'PROFESSIONAL', name: '', relation: 'wijkverpleegkundige', colleague: 'nadia' },
    {
      key: 'saskia',
      side: 'PROFESSIONAL',
      name: 'Saskia Vink',
      relation: 'jeugdarts',
      organisation: 'GGD Waterrijk',
    },
    {
      key: 'daan',
      side: 'PROFESSIONAL',
      name: 'Daan Verschuren',
      relation: 'behandelaar',
      organisation: 'GGZ De Overkant',
      description: 'Behandelaar bij de GGZ. Schreef vooraf iets voor het volgende overleg.',
    },
    {
      key: 'priscilla',
      side: 'PROFESSIONAL',
      name: 'Priscilla Tjon',
      relation: 'jeugdbeschermer',
      organisation: 'Jeugdbescherming Midden',
      later: true,
      description: 'Jeugdbeschermer. Kwam erbij toen het niveau omhoog ging.',
    },
    {
      key: 'erik',
      side: 'PROFESSIONAL',
      name: 'Erik Blom',
      relation: 'medewerker Veilig Thuis',
      organisation: 'Veilig Thuis Waterrijk',
    },
  ],
  request: {
    daysAgo: 152,
    askedBy: 'Veilig Thuis, na een melding van de politie',
    reason:
      'Buren belden de politie omdat er werd geschreeuwd en een baby lang huilde. Farid had Laila geslagen. Hij ging zelf ' +
      'mee naar buiten. Het gezin is twee jaar in Nederland en kent weinig mensen.',
    unsafe: true,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT', 'UNSAFETY_SIGNALS'],
    no: ['ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 151,
    level: 3,
    regisseur: { colleague: 'tjeerd' },
    motivation:
      'Er is geweld geweest met een baby in huis. Laila kent de weg in Nederland nog niet en staat er bijna alleen voor.',
  },
  story: [
    {
      daysAgo: 150,
      time: '15:20',
      steps: [
        {
          do: 'answerSignals',
          answer:
            'Vandaag met Laila en Zohra gesproken. Farid slaapt bij Bashir. Zohra blijft de komende nachten bij Laila.',
        },
        { do: 'startPlan', plan: 'safety', form: 'safety-plan.wij' },
        { do: 'readers', plan: 'safety', network: ['zohra', 'bashir'] },
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['zohra'] },
        {
          do: 'planMeeting',
          meeting: 'safety',
          kind: 'STARTOVERLEG',
          plan: 'safety',
          when: { daysAgo: 146, time: '10:00' },
          minutes: 90,
          place: 'Gemeentehuis, kamer 1.14',
          invite: ['laila', 'farid', 'zohra', 'bashir', 'nadia', 'erik', 'saskia'],
        },
      ],
    },
    {
      daysAgo: 146,
      time: '10:00',
      steps: [
        {
          do: 'hold',
          meeting: 'safety',
          minutes: 100,
          present: ['laila', 'farid', 'zohra', 'bashir', 'nadia', 'erik', 'regisseur'],
          absent: { saskia: 'Stuurt een verslag' },
          consent: { laila: true, farid: true, zohra: true, bashir: true, nadia: true, erik: true },
          during: [
            { do: 'write', plan: 'safety', words: nooriSafety },
            {
              do: 'answer',
              plan: 'safety',
              section: 'safety-scale',
              by: {
                laila: { score: { number: 4 } },
                farid: { score: { number: 6 } },
                zohra: { score: { number: 3 } },
                nadia: { score: { number: 4 } },
                erik: { score: { number: 4 } },
              },
            },
            {
              do: 'answer',
              plan: 'safety',
              section: 'signatures',
              by: {
                laila: { signature: { signedName: 'Laila Noori' } },
                farid: { signature: { signedName: 'Farid Rahimi' } },
                zohra: { signature: { signedName: 'Zohra Noori' } },
                bashir: { signature: { signedName: 'Bashir Amiri' } },
                nadia: { signature: { signedName: 'Nadia Bouzid' } },
              },
            },
          ],
          next: {
            meeting: 'start',
            daysAgo: 122,
            time: '10:00',
            minutes: 90,
            place: 'Gemeentehuis, kamer 1.14',
          },
          adopt: true,
        },
        { do: 'solve', obligation: 'SAFETY_PLAN', note: 'Gemaakt en getekend.' },
      ],
    },
    {
      daysAgo: 122,
      time: '10:00',
      steps: [
        { do: 'givePlan', meeting: 'start', plan: 'plan' },
        {
          do: 'hold',
          meeting: 'start',
          minutes: 90,
          present: ['laila', 'farid', 'zohra', 'nadia', 'erik', 'regisseur'],
          absent: { bashir: 'Werkt' },
          consent: { laila: true, farid: true, zohra: true, nadia: true, erik: true },
          during: [
            {
              do: 'answer',
              plan: 'plan',
              section: 'situation',
              by: {
                laila: {
                  wonen: { option: 'neutral' },
                  geld: { option: 'hard' },
                  contact: { option: 'hard' },
                  lichamelijk: { option: 'neutral' },
                  psychisch: { option: 'hard' },
                  daginvulling: { option: 'neutral' },
                  zingeving: { option: 'good' },
                },
                farid: {
                  wonen: { option: 'hard' },
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
              by: {
                laila: { 'own-concerns': { yes: true }, 'others-concerns': { yes: true } },
                farid: { 'own-concerns': { yes: false }, 'others-concerns': { yes: true } },
                erik: { 'own-concerns': { yes: true }, 'others-concerns': { yes: true } },
              },
            },
            { do: 'write', plan: 'plan', words: nooriWords },
            { do: 'goals', plan: 'plan', goals: nooriGoals },
          ],
          next: {
            meeting: 'progress',
            daysAgo: -3,
            time: '09:30',
            minutes: 75,
            place: 'Gemeentehuis, kamer 1.14',
          },
          adopt: true,
        },
        {
          do: 'solve',
          obligation: 'SAFETY_PLAN',
          note: 'Het plan van juli geldt nog. Vandaag samen doorgelezen.',
        },
      ],
    },
    {
      daysAgo: 96,
      time: '14:00',
      steps: [
        { do: 'actionState', plan: 'plan', action: 'taal', by: 'laila', state: 'DONE' },
        { do: 'actionState', plan: 'plan', action: 'training', by: 'farid', state: 'DONE' },
      ],
    },
    {
      daysAgo: 69,
      time: '08:30',
      steps: [
        {
          do: 'signal',
          by: 'zohra',
          words: 'Farid stond vannacht bij de flat. Laila deed niet open. Aryan werd wakker van het bonzen.',
        },
      ],
    },
    {
      daysAgo: 68,
      time: '16:30',
      steps: [
        { do: 'join', person: 'priscilla' },
        {
          do: 'answerSignals',
          answer:
            'Wijkagent, Veilig Thuis en behandelaar gesproken. Laila en Aryan slapen twee weken bij Zohra.',
        },
        {
          do: 'level',
          to: 4,
          yes: [
            'CAPACITY_OUT_OF_BALANCE',
            'SELF_RELIANCE_LIMITED',
            'BASIC_CARE_INSUFFICIENT',
            'UNSAFETY_SIGNALS',
            'CROSS_CHAIN_NEEDED',
          ],
          no: ['ESCALATION_OR_UNREST'],
          motivation:
            'Het geweld dreigt terug te komen. Zorg, politie en jeugdbescherming moeten nu samen optrekken, alleen lukt het ons niet.',
          heard: 'Laila, Zohra, Veilig Thuis, de GGZ en de wijkagent. Farid de dag erna.',
        },
      ],
    },
    {
      daysAgo: 62,
      time: '11:30',
      steps: [
        {
          do: 'handOver',
          to: 'rosalie',
          motivation:
            'Rosalie kent de samenwerking met politie en jeugdbescherming. We hebben samen afscheid genomen en kennisgemaakt.',
        },
        {
          do: 'solve',
          obligation: 'SAFETY_PLAN',
          note: 'Het plan is aangepast en opnieuw getekend bij de overdracht.',
        },
      ],
    },
    {
      daysAgo: 20,
      time: '13:00',
      steps: [
        { do: 'planMadeReady', meeting: 'progress', plan: 'progress' },
        { do: 'reply', meeting: 'progress', replies: { laila: 'YES', zohra: 'YES', erik: 'YES' } },
      ],
    },
    { daysAgo: 6, time: '17:10', steps: [{ do: 'write', plan: 'progress', words: nooriProgress }] },
    {
      daysAgo: 2,
      time: '12:00',
      steps: [
        {
          do: 'proposeLevel',
          by: 'nadia',
          to: 3,
          motivation:
            'Sinds acht weken is er niets gebeurd. Farid komt elke week bij de training. Ik denk dat het met minder kan.',
        },
      ],
    },
  ],
};
