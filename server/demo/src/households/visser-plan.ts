import type { Goal, Words } from '../story.types.ts';

/** What was written in the support plan. */
export const visserWords: Words[] = [
  {
    section: 'reason',
    by: 'jolanda',
    texts: { reason: 'Ik schaam me voor mijn eigen voordeur. Ik wil weer iemand koffie kunnen geven.' },
  },
  {
    section: 'goes-well',
    by: 'thijs',
    texts: {
      what: 'Mijn moeder weet van elk ding in huis een verhaal.',
      'who-sees': 'Ik en Greet',
      'since-when': 'Altijd',
    },
  },
  {
    section: 'concerns',
    by: 'arno',
    texts: {
      what: 'De ketel is afgekeurd en de gang staat zo vol dat de monteur er niet bij kan.',
      whose: 'Ik en de verhuurder',
      consequence: 'Zonder verwarming is het huis in januari niet te bewonen.',
    },
  },
];

/** What was agreed. */
export const visserGoals: Goal[] = [
  {
    by: 'jolanda',
    goal: 'Het is warm in huis en er kan iemand op de bank zitten.',
    helps: 'Thijs en Arno',
    known: 'Greet drinkt koffie bij ons, en niet andersom.',
    todo: [
      { key: 'ketel', what: 'Met de verhuurder een dag afspreken voor de ketel', owner: 'arno', due: 280 },
      { key: 'kamer', what: 'Elke zaterdag samen één hoek van de kamer', owner: 'thijs', due: 220 },
      { key: 'koffie', what: 'Op woensdag aanbellen en vragen hoe het gaat', owner: 'greet', due: 215 },
    ],
  },
];

/** What stays. */
export const visserConsolidation: Words[] = [
  {
    section: 'reached',
    by: 'jolanda',
    texts: {
      reached: 'Het is warm. Ik heb een bank. Greet komt op woensdag en Thijs heeft zijn eigen plek.',
      'keep-it-up': 'Er komt niets binnen als er niet iets uitgaat.',
    },
  },
  {
    section: 'relapse',
    by: 'jolanda',
    texts: {
      signals: 'Ik doe de gordijnen overdag niet meer open.',
      'then-whom': 'Greet mag dat zeggen. En dan bel ik Arno.',
    },
  },
];

/** What was agreed when it was closed. */
export const visserClosing = {
  followUp: 'Arno komt in het voorjaar en in de herfst één keer kijken hoe het huis erbij staat.',
  contact: 'Bel Rosalie Hendriks van het sociaal team. Is zij er niet, dan belt een collega terug.',
  relapse:
    'Merken jullie dat het weer vol raakt? Bel Greet eerst, en daarna Arno. Wacht niet tot het vol is.',
  aftercare: 'Rosalie belt over drie maanden om te vragen hoe het gaat.',
  evaluation:
    'Het ging langzaam en dat was goed. Niemand gooide iets weg zonder te vragen. Volgende keer eerder samen.',
};
