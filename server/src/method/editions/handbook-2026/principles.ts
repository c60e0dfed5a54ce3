import { principlesOf } from '../../lines.ts';

/** The ten core principles of 2026. */
export const principles = principlesOf({ seed: '004', heading: '2.2 Wat zijn de 10 kernprincipes?' }, [
  {
    key: 'people-central',
    title: { nl: 'Mensen centraal', en: 'People at the centre' },
    text: {
      nl: 'Het gaat om de mensen zelf. Wij versterken wat zij kunnen. Zo houden zij het stuur.',
      en: 'It is about the people themselves. We strengthen what they can do, so that they keep the wheel.',
    },
  },
  {
    key: 'network',
    title: { nl: 'Netwerk als krachtbron', en: 'The network as a source of strength' },
    text: {
      nl: 'Familie, vrienden en buren doen mee vanaf het begin. Dan groeit de steun.',
      en: 'Family, friends and neighbours take part from the start. Then support grows.',
    },
  },
  {
    key: 'one-regisseur',
    title: { nl: 'Eén regisseur', en: 'One regisseur' },
    text: {
      nl: 'Eén persoon houdt het overzicht. Dan weet iedereen bij wie hij moet zijn.',
      en: 'One person keeps the overview. Then everyone knows whom to turn to.',
    },
  },
  {
    key: 'regiekaart',
    title: { nl: 'Regiekaart als kompas', en: 'The regiekaart as a compass' },
    text: {
      nl: 'De regiekaart wijst aan welke regie nu past bij de situatie.',
      en: 'The regiekaart points at the regie that fits the situation now.',
    },
  },
  {
    key: 'systemic',
    title: { nl: 'Systemische blik', en: 'A systemic view' },
    text: {
      nl: 'Wij kijken naar het geheel en zoeken waardoor iets steeds terugkomt.',
      en: 'We look at the whole and search why something keeps coming back.',
    },
  },
  {
    key: 'one-plan',
    title: { nl: 'Eén richtinggevend plan', en: 'One guiding plan' },
    text: {
      nl: 'Doelen en acties staan bij elkaar in één plan, met een veiligheidsplan als dat nodig is.',
      en: 'Goals and actions stand together in one plan, with a safety plan when needed.',
    },
  },
  {
    key: 'safety-leads',
    title: { nl: 'Veiligheid leidend', en: 'Safety leads' },
    text: {
      nl: 'Bij signalen volgen wij de meldcode. Eerst stopt het gevaar, daarna wordt het blijvend veilig.',
      en: 'With signs we follow the meldcode. First the danger stops, then safety becomes lasting.',
    },
  },
  {
    key: 'six-phases',
    title: { nl: 'Werken volgens zes fasen', en: 'Working in six phases' },
    text: {
      nl: 'Zes fasen geven houvast: je weet waar je bent en wat er komt.',
      en: 'Six phases give a hold: you know where you are and what comes.',
    },
  },
  {
    key: 'monitoring',
    title: { nl: 'Voortgang monitoren', en: 'Monitoring progress' },
    text: {
      nl: 'Wij kijken steeds opnieuw hoe het gaat en passen op tijd aan.',
      en: 'We look again and again how things are going and adjust in time.',
    },
  },
  {
    key: 'quality',
    title: { nl: 'Focus op kwaliteit', en: 'Focus on quality' },
    text: {
      nl: 'Wij letten op het proces, het plan en de samenwerking: werkt het echt?',
      en: 'We watch the process, the plan and the cooperation: does it really work?',
    },
  },
]);
