import type { DemoLines } from '../story.types.ts';

/** What simulated participants say in the startoverleg of this household, item by item. */
export const adjeiLines: DemoLines = {
  abena: {
    answers: {
      consent: { consent: { yes: true } },
      situation: {
        wonen: { option: 'neutral' },
        geld: { option: 'hard' },
        contact: { option: 'good' },
        lichamelijk: { option: 'hard' },
        psychisch: { option: 'hard' },
        daginvulling: { option: 'neutral' },
        zingeving: { option: 'good' },
      },
      safety: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
    },
    entries: {
      'goes-well': [
        {
          what: 'Efua zingt onder de douche. Dan weet ik dat het goed met haar is.',
          'who-sees': 'De hele flat',
        },
      ],
      concerns: [
        {
          what: 'Ik ben zo moe dat ik op de bus in slaap val.',
          whose: 'Ik',
          consequence: 'Ik snauw tegen Kofi en daar heb ik later spijt van.',
        },
      ],
      'done-before': [
        {
          tried: 'Mijn zus heeft alle enveloppen een keer op stapels gelegd.',
          worked: 'Toen durfde ik de helft open te maken.',
          'who-helped': 'Akosua, met thee erbij',
        },
      ],
      future: [
        { future: 'Ik werk alleen overdag. Ik weet wat er op mijn rekening staat en ik kan erom lachen.' },
      ],
      'what-else': [{ 'what-else': 'Bedankt dat jullie hier zijn. Ik was bang voor vandaag.' }],
    },
    together: {
      'good-to-know': {
        'shaped-us':
          'Toen de vader van de kinderen wegging, heb ik alles alleen gedaan. Ik vroeg niemand iets.',
      },
      'shared-picture': { helps: 'Samen eten. En dat mijn zus altijd opneemt.' },
    },
    hands: ['concerns', 'goals'],
    goals: [
      {
        by: 'abena',
        goal: 'Ik weet wat er binnenkomt en wat eruit gaat, en de post ligt niet meer dicht op tafel.',
        helps: 'Ruben en Akosua',
        known: 'Alle brieven zitten in één map en er komt geen deurwaarder meer.',
        todo: [
          { what: 'Donderdag alle post meenemen naar Ruben', owner: 'abena', due: -3 },
          { what: 'De drie deurwaarders bellen en om rust vragen', owner: 'ruben', due: -4 },
        ],
      },
    ],
  },
  kofi: {
    answers: {
      consent: { consent: { yes: true } },
      situation: {
        wonen: { option: 'good' },
        geld: { option: 'neutral' },
        contact: { option: 'neutral' },
        lichamelijk: { option: 'neutral' },
        psychisch: { option: 'hard' },
        daginvulling: { option: 'hard' },
        zingeving: { option: 'neutral' },
      },
      safety: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
    },
    entries: {
      reason: [
        { reason: 'Ik ben hier omdat mama het vroeg. Ik slaap gewoon niet, daarom kom ik niet uit bed.' },
      ],
      'goes-well': [
        {
          what: 'Ik heb de laptop van mijn zusje zelf gemaakt.',
          'who-sees': 'Efua',
          'since-when': 'Vorige maand',
        },
      ],
      concerns: [
        {
          what: 'In de klas praat iedereen langs mij heen. Dan heb ik geen zin meer.',
          whose: 'Ik',
          consequence: 'Ik ga naar huis en dan durf ik de dag erna niet meer.',
        },
      ],
      future: [
        { future: 'Ik doe een opleiding waar je iets maakt. En ik heb een bijbaan zodat mama minder hoeft.' },
      ],
    },
    together: { 'shared-picture': { 'makes-worse': 'Als er ruzie is over geld hoor ik dat door de muur.' } },
    drops: 'concerns',
    goals: [
      {
        by: 'kofi',
        goal: 'Ik ga weer naar school, eerst alleen naar de werkplaats.',
        helps: 'Lisette en de praktijkdocent',
        known: 'Ik ben er vier weken achter elkaar drie dagen per week.',
        todo: [
          { what: 'Maandag om tien uur in de werkplaats beginnen', owner: 'kofi', due: -7 },
          { what: 'Rooster maken met alleen praktijkuren', owner: 'lisette', due: -3 },
        ],
      },
    ],
  },
  akosua: {
    answers: {
      consent: { consent: { yes: true } },
      situation: {
        wonen: { option: 'good' },
        geld: { option: 'hard' },
        contact: { option: 'good' },
        lichamelijk: { option: 'neutral' },
        psychisch: { option: 'neutral' },
        daginvulling: { option: 'neutral' },
        zingeving: { option: 'good' },
      },
      safety: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
    },
    entries: {
      reason: [{ reason: 'Mijn zus lacht niet meer. Zo ken ik haar niet.' }],
      'done-before': [
        {
          tried: 'Kofi heeft in de zomer twee weken bij ons gelogeerd.',
          worked: 'Hij stond om acht uur op en hielp mijn man in de tuin.',
          'who-helped': 'Mijn man praat weinig. Dat vond Kofi fijn.',
        },
      ],
      'what-else': [{ 'what-else': 'Ik kan ook op vrijdag koken. Dan heeft Abena één avond vrij.' }],
    },
    together: { 'good-to-know': { 'helps-recovery': 'Als er iemand meegaat, lukt bijna alles.' } },
    hands: ['done-before'],
  },
  ruben: {
    answers: {
      consent: { consent: { yes: true } },
      situation: {
        wonen: { option: 'good' },
        geld: { option: 'hard' },
        contact: { option: 'good' },
        lichamelijk: { option: 'neutral' },
        psychisch: { option: 'neutral' },
        daginvulling: { option: 'neutral' },
        zingeving: { option: 'neutral' },
      },
      safety: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
    },
    entries: {
      'goes-well': [
        {
          what: 'Abena betaalt de huur altijd als eerste.',
          'who-sees': 'De verhuurder',
          'since-when': 'Al drie jaar',
        },
      ],
    },
    together: {
      'good-to-know': {
        patterns: 'Een brief blijft dicht, dan komt er een boete bij, en dan is de volgende nog enger.',
      },
      'shared-picture': {
        'keeps-going': 'Er is elke maand iets te weinig, en niemand had het hele overzicht.',
      },
    },
  },
  lisette: {
    answers: {
      consent: { consent: { yes: true } },
      situation: {
        wonen: { option: 'good' },
        geld: { option: 'neutral' },
        contact: { option: 'neutral' },
        lichamelijk: { option: 'good' },
        psychisch: { option: 'hard' },
        daginvulling: { option: 'hard' },
        zingeving: { option: 'neutral' },
      },
      safety: { 'own-concerns': { yes: false }, 'others-concerns': { yes: false } },
    },
    entries: {
      'what-else': [
        { 'what-else': 'Kofi, je plek in de werkplaats is er nog. De docent vroeg gisteren naar je.' },
      ],
    },
    together: {
      'good-to-know': {
        'root-causes': 'Slecht slapen en zich schamen. Dat ziet er op school uit als geen zin.',
      },
      'shared-picture': {
        happens: 'Moeder en zoon zijn allebei op, en proberen dat voor elkaar te verbergen.',
      },
    },
    hands: ['shared-picture'],
  },
};
