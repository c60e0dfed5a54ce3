import type { Goal, Words } from '../story.types.ts';

/** What was written in the plans of the couple. */
export const dijkgraafWords: Record<'beforehand' | 'during' | 'progress', Words[]> = {
  beforehand: [
    {
      section: 'reason',
      by: 'riet',
      texts: {
        reason:
          'Wim is mijn alles, maar ik slaap al een half jaar niet door. Ik luister of hij opstaat. Ik wil hulp voordat ik ' +
          'zelf omval.',
      },
    },
    {
      section: 'reason',
      by: 'annemiek',
      texts: {
        reason:
          'Mijn moeder zegt altijd dat het gaat. Ik hoor aan haar stem dat het niet gaat. Ik wil weten wie wat doet.',
      },
    },
    {
      section: 'concerns',
      by: 'mirjam',
      texts: {
        what: 'Meneer weet ’s avonds niet meer dat hij thuis is. Dan wil hij weg.',
        whose: 'Ik, en mevrouw ook',
        consequence: 'Mevrouw houdt de deur op slot en is dan zelf ook opgesloten.',
      },
    },
  ],
  during: [
    {
      section: 'reason',
      by: 'wim',
      texts: { reason: 'Ik mag nergens meer aankomen. Ik ben geen kind. Ik wil iets te doen hebben.' },
    },
    {
      section: 'goes-well',
      by: 'wim',
      texts: {
        what: 'Ik repareer nog steeds klokken. Mijn handen weten het nog.',
        'who-sees': 'Sjaak',
        'since-when': 'Al zestig jaar',
      },
    },
    {
      section: 'goes-well',
      by: 'nadia',
      texts: {
        what: 'De steunkousen en de pillen gaan elke ochtend goed.',
        'who-sees': 'Het hele thuiszorgteam',
        'since-when': 'Sinds de baxterrol er is, deze zomer',
      },
    },
    {
      section: 'concerns',
      by: 'riet',
      texts: {
        what: 'Ik ben kortaf tegen hem geworden. Zo was ik nooit.',
        whose: 'Ik',
        consequence: 'Ik voel me schuldig en ga niet meer naar het koor.',
      },
    },
    {
      section: 'done-before',
      by: 'annemiek',
      texts: {
        tried: 'Ik heb een maand bij mijn ouders gewerkt vanaf de logeerkamer.',
        worked: 'Mama sliep toen wel. Papa was rustiger met iemand erbij.',
        'who-helped': 'Mijn baas, die dat goed vond',
      },
    },
    {
      section: 'good-to-know',
      by: 'riet',
      texts: {
        'shaped-us': 'Wij hebben altijd alles samen gedaan. Vreemden over de vloer kennen wij niet.',
        patterns: 'Ik zeg tegen iedereen dat het gaat. Dan komt er niemand.',
        'root-causes': 'De ziekte van Wim. En dat ik niet goed kan vragen.',
        'helps-recovery': 'Een vaste dag met vaste mensen.',
      },
    },
    {
      section: 'shared-picture',
      by: 'regisseur',
      texts: {
        happens: 'Wim heeft overdag te weinig te doen en is ’s nachts wakker. Riet let dag en nacht op.',
        'keeps-going': 'Hulp komt los van elkaar langs en steeds op andere tijden.',
        'makes-worse': 'Onverwacht bezoek, lawaai en het donker worden in de middag.',
        helps: 'Werken met de handen, muziek en Sjaak die gewoon binnenloopt.',
      },
    },
    {
      section: 'future',
      by: 'riet',
      texts: {
        future:
          'Wim woont nog thuis. Ik slaap en zing weer. We zijn man en vrouw en niet alleen zuster en patiënt.',
      },
    },
    { section: 'future', by: 'wim', texts: { future: 'Een schuurtje met licht. En Riet die lacht.' } },
    {
      section: 'what-else',
      by: 'tineke',
      texts: { 'what-else': 'Het koor mist Riet. Haar stoel staat er nog.' },
    },
    {
      section: 'next-when',
      by: 'regisseur',
      texts: {},
      values: { when: { date: { daysAgo: 34 }, time: '14:00', place: 'Bij meneer en mevrouw thuis' } },
    },
    {
      section: 'next-who',
      by: 'regisseur',
      texts: {},
      values: { people: { people: ['wim', 'riet', 'annemiek', 'nadia', 'mirjam'] } },
    },
  ],
  progress: [
    {
      section: 'reason',
      by: 'regisseur',
      texts: { reason: 'Hoe gaat het met de dagopvang? En is er genoeg rust voor Riet?' },
    },
    {
      section: 'goes-well',
      by: 'riet',
      texts: {
        what: 'Wim gaat twee dagen naar de werkplaats van de dagopvang. Hij komt moe en vrolijk thuis.',
        'who-sees': 'Ik, en de chauffeur van het busje',
        'how-noticed': 'Op die nachten slaap ik zes uur.',
      },
    },
    {
      section: 'good-to-know',
      by: 'nadia',
      texts: { 'good-to-know': 'Mevrouw is twee keer duizelig geweest. Ik heb dat aan de huisarts verteld.' },
    },
    {
      section: 'concerns',
      by: 'annemiek',
      texts: {
        what: 'De volmacht bij de bank is nog niet geregeld. Dat ligt bij mij, het lukte niet naast mijn werk.',
        whose: 'Ik',
        consequence: 'Mama kan de spaarrekening niet gebruiken.',
      },
    },
    {
      section: 'picture-now',
      by: 'regisseur',
      texts: {
        happens: 'Overdag is er meer ritme. De nachten zijn beter, behalve in het weekend.',
        'helps-forward': 'De werkplaats, en één vast gezicht van de thuiszorg.',
        hinders: 'In het weekend is er niemand. Riet vraagt dan geen hulp.',
      },
    },
    {
      section: 'goals-review',
      by: 'regisseur',
      about: 'Wim heeft overdag iets te doen waar hij trots op is.',
      texts: { result: 'Wim gaat twee dagen per week.' },
      values: { reached: { option: 'yes' } },
    },
    {
      section: 'goals-review',
      by: 'regisseur',
      about: 'Riet slaapt weer en kan af en toe de deur uit.',
      texts: { result: 'Doordeweeks gaat het beter. In het weekend nog niet.' },
      values: { reached: { option: 'not-yet' } },
    },
  ],
};

/** What was agreed in the startoverleg. */
export const dijkgraafGoals: Goal[] = [
  {
    by: 'riet',
    goal: 'Wim heeft overdag iets te doen waar hij trots op is.',
    actions: 'Een plek zoeken waar hij met zijn handen kan werken.',
    helps: 'Mirjam kent de dagopvang met een houtwerkplaats.',
    known: 'Wim gaat twee dagen per week en wil de volgende keer weer.',
    todo: [
      { key: 'dagopvang', what: 'Dagopvang aanvragen en een keer meegaan', owner: 'mirjam', due: 60 },
      { key: 'plankje', what: 'Plankje met eigen gereedschap maken', owner: 'wim', due: 20 },
    ],
  },
  {
    by: 'riet',
    goal: 'Riet slaapt weer en kan af en toe de deur uit.',
    helps: 'Nadia, Sjaak en Tineke',
    known: 'Riet slaapt vijf nachten per week door.',
    todo: [
      {
        key: 'gas',
        what: 'Fornuis laten vervangen door een kookplaat die zelf uitgaat',
        owner: 'regisseur',
        due: 82,
      },
      { key: 'sleutel', what: 'Sleutel van de buren ophalen en een keer oefenen', owner: 'sjaak', due: 84 },
      { what: 'Respijtzorg voor één weekend per maand aanvragen', owner: 'nadia', due: 11 },
    ],
  },
  {
    by: 'annemiek',
    goal: 'De papieren zijn op orde, zodat mama er niet wakker van ligt.',
    helps: 'De notaris en de formulierenhulp van de bibliotheek',
    known: 'Volmacht en levenstestament liggen in de map op het dressoir.',
    todo: [
      { what: 'Afspraak maken bij de notaris voor de volmacht', owner: 'annemiek', due: 26 },
      { what: 'Map maken met alle polissen', owner: 'annemiek', due: -13 },
    ],
  },
];
