import type { DemoHousehold } from '../story.types.ts';
import { adjeiLines } from './adjei-lines.ts';

/** A mother with a son who stays at home and a young daughter; debts. Level 2; the startoverleg begins now. */
export const adjei: DemoHousehold = {
  key: 'adjei',
  name: 'Familie Adjei',
  people: [
    {
      key: 'abena',
      side: 'HOUSEHOLD',
      name: 'Abena Adjei',
      relation: 'moeder',
      birthDate: '1985-03-12',
      phone: '06 5550 1101',
      visibleTo: ['PROFESSIONAL', 'NETWORK'],
      description: 'Moeder van Kofi en Efua. Werkt vroeg in de schoonmaak. Doet zo mee op haar telefoon.',
      goes: { meeting: 'adjei/start' },
    },
    {
      key: 'kofi',
      side: 'HOUSEHOLD',
      name: 'Kofi Adjei',
      relation: 'zoon',
      child: true,
      birthDate: '2009-08-30',
      description: 'Zoon van 17. Gaat al weken niet naar school. Doet zo mee op zijn telefoon.',
      goes: { meeting: 'adjei/start' },
    },
    {
      key: 'efua',
      side: 'HOUSEHOLD',
      name: 'Efua Adjei',
      relation: 'dochter',
      child: true,
      birthDate: '2017-05-04',
    },
    {
      key: 'akosua',
      side: 'NETWORK',
      name: 'Akosua Mensah',
      relation: 'tante',
      support: ['PRACTICAL', 'EMOTIONAL'],
      phone: '06 5550 1102',
      visibleTo: ['HOUSEHOLD'],
      description: 'Tante van de kinderen. Haalt Efua twee keer per week uit school.',
      goes: { meeting: 'adjei/start' },
    },
    {
      key: 'gerda',
      side: 'NETWORK',
      name: 'Gerda Kuipers',
      relation: 'buurvrouw',
      support: ['PRACTICAL'],
      description: 'Buurvrouw. Is uitgenodigd en heeft nog niets laten weten.',
    },
    {
      key: 'ruben',
      side: 'PROFESSIONAL',
      name: '',
      relation: 'schuldhulpverlener',
      colleague: 'ruben',
    },
    {
      key: 'lisette',
      side: 'PROFESSIONAL',
      name: 'Lisette Brouwer',
      relation: 'mentor van Kofi',
      organisation: 'mbo De Vaart',
      description: 'Mentor van Kofi op het mbo. Schreef vooraf al iets op.',
      goes: { meeting: 'adjei/start' },
    },
  ],
  request: {
    daysAgo: 24,
    askedBy: 'Abena zelf, samen met de mentor van Kofi',
    reason:
      'Er liggen veel brieven van incassobureaus. Kofi gaat sinds september bijna niet meer naar school. Abena werkt ' +
      'vroeg en laat en zegt dat ze het niet meer trekt. Ze vraagt om één gesprek met iedereen samen.',
    unsafe: false,
    lifeThreatening: false,
    yes: ['CAPACITY_OUT_OF_BALANCE', 'SELF_RELIANCE_LIMITED', 'BASIC_CARE_INSUFFICIENT'],
    no: ['UNSAFETY_SIGNALS', 'CROSS_CHAIN_NEEDED', 'ESCALATION_OR_UNREST'],
  },
  first: {
    daysAgo: 21,
    level: 2,
    regisseur: { colleague: 'yasemin' },
    motivation:
      'Abena houdt het alleen niet vol en er is meer hulp nodig dan zij zelf kan regelen. Het is thuis wel veilig.',
  },
  story: [
    {
      daysAgo: 14,
      time: '13:15',
      steps: [
        { do: 'startPlan', plan: 'plan', form: 'support-plan.wij' },
        { do: 'readers', plan: 'plan', network: ['akosua', 'gerda'] },
        {
          do: 'planMeeting',
          meeting: 'start',
          kind: 'STARTOVERLEG',
          plan: 'plan',
          when: 'now',
          minutes: 90,
          place: 'Buurthuis De Kade, kamer 2',
          invite: ['abena', 'kofi', 'akosua', 'gerda', 'ruben', 'lisette'],
        },
      ],
    },
    {
      daysAgo: 12,
      time: '20:40',
      steps: [
        { do: 'reply', meeting: 'start', replies: { abena: 'YES', akosua: 'YES', lisette: 'YES' } },
        {
          do: 'write',
          plan: 'plan',
          words: [
            {
              section: 'reason',
              by: 'abena',
              texts: {
                reason:
                  'Ik durf de post niet meer open te maken. Elke maand kom ik tekort. En Kofi ligt tot de middag in bed. ' +
                  'Ik wil weer rust in huis.',
              },
            },
            {
              section: 'goes-well',
              by: 'abena',
              texts: {
                what: 'We eten elke avond samen, ook als het laat is.',
                'who-sees': 'Mijn zus en de kinderen',
                'since-when': 'Altijd al',
              },
            },
          ],
        },
      ],
    },
    {
      daysAgo: 7,
      time: '10:05',
      steps: [
        { do: 'reply', meeting: 'start', replies: { ruben: 'YES' } },
        {
          do: 'write',
          plan: 'plan',
          words: [
            {
              section: 'concerns',
              by: 'ruben',
              texts: {
                what: 'Er zijn elf schuldeisers. Drie daarvan hebben al een deurwaarder gestuurd.',
                whose: 'Abena en ik',
                consequence: 'Als er niets gebeurt, wordt er vanaf januari loon ingehouden.',
              },
            },
            {
              section: 'done-before',
              by: 'ruben',
              texts: {
                tried: 'Vorig jaar is er een regeling gemaakt met de energieleverancier.',
                worked: 'Die regeling loopt nog. Abena heeft nog geen maand gemist.',
                'who-helped': 'De formulierenhulp in de bibliotheek',
              },
            },
          ],
        },
      ],
    },
    {
      daysAgo: 5,
      time: '16:30',
      steps: [
        {
          do: 'write',
          plan: 'plan',
          words: [
            {
              section: 'concerns',
              by: 'lisette',
              texts: {
                what: 'Kofi was er sinds september acht dagen. In de les is hij stil en hij gaat vaak eerder weg.',
                whose: 'Ik als mentor, en de leerplichtambtenaar',
                consequence: 'Hij haalt zo zijn eerste jaar niet en raakt zijn stageplek kwijt.',
              },
            },
            {
              section: 'goes-well',
              by: 'lisette',
              texts: {
                what: 'In de werkplaats is Kofi precies en geduldig. Hij helpt anderen zonder dat iemand het vraagt.',
                'who-sees': 'De praktijkdocent en ik',
                'since-when': 'Vanaf de eerste week',
              },
            },
          ],
        },
      ],
    },
    {
      daysAgo: 4,
      time: '19:10',
      steps: [
        {
          do: 'write',
          plan: 'plan',
          words: [
            {
              section: 'goes-well',
              by: 'akosua',
              texts: {
                what: 'Efua is vrolijk en doet het goed op school. Ze leest voor aan mijn kleintje.',
                'who-sees': 'Ik en haar juf',
                'since-when': 'Sinds groep 5',
              },
            },
          ],
        },
      ],
    },
  ],
  lines: adjeiLines,
};
