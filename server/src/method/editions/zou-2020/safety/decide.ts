import { actionsOf } from '../../../lines.ts';
import type { SafetyStep } from '../../../process.types.ts';
import { t } from '../../../text.ts';

/** Step 3: talk with the client and make the safety plan. */
export const talk: SafetyStep = {
  source: { seed: '003', heading: '4.5 Stap 3. Ga in gesprek met de klant' },
  key: '3',
  number: 3,
  title: t('Ga in gesprek met de klant', 'Talk with the client'),
  actions: actionsOf('3', [
    {
      text: t('Denk vooraf na over het gesprek.', 'Think about the talk beforehand.'),
      parts: [
        t('Waar gaat het gesprek om?', 'What is the talk for?'),
        t('Welke feiten noem je?', 'Which facts do you name?'),
        t(
          'Lees het veiligheidsplan en bedenk wat er ten minste moet.',
          'Read the safety plan and think what must happen at the least.',
        ),
        t('Wie zijn erbij? Denk aan een ouder met gezag.', 'Who is there? Mind a parent with custody.'),
      ],
    },
    {
      text: t('Praat met de klant.', 'Talk with the client.'),
      parts: [
        t('Noem feiten, krachten en zorgen.', 'Name facts, strengths and concerns.'),
        t('Maak de situatie helder.', 'Make the situation clear.'),
        t(
          'Vul samen beide plannen in. Dat kan ook als jullie met zijn tweeën zijn.',
          'Fill in both plans together. That can also be done with the two of you.',
        ),
        t('Vraag wat veilig is en wat niet.', 'Ask what is safe and what is not.'),
        t('Vraag een cijfer op de veiligheidsschaal.', 'Ask a figure on the safety scale.'),
        t(
          'Spreek af wat veilig maakt en zet dat in het plan.',
          'Agree what makes it safe and put that in the plan.',
        ),
        t('Kies wanneer jullie terugkijken.', 'Choose when you look back.'),
        t('Zeg aan wie je dit nog vertelt.', 'Say whom else you tell this.'),
      ],
    },
    { text: t('Leg alles vast.', 'Record everything.'), records: true },
    { text: t('Verder met stap 4.', 'On to step 4.') },
  ]),
  consult: [],
  record: [
    t('met wie en waarover', 'with whom and about what'),
    t('cijfers en afspraken', 'figures and agreements'),
    t('wanneer jullie terugkijken', 'when you look back'),
  ],
  backTo: {
    step: '2',
    when: t('Praten kan het onveiliger maken.', 'Talking may make it less safe.'),
    borrowedFrom: 'handbook-2026',
  },
};

/** Steps 4 and 5 in one: weigh, and decide about reporting and help. */
export const weighAndDecide: SafetyStep = {
  source: {
    seed: '003',
    heading: '4.6 Stap 4 en 5. Weeg de onveiligheid en beslis over melden en hulpverlenen',
  },
  key: '4-5',
  number: 4,
  lastNumber: 5,
  title: t(
    'Weeg de onveiligheid en beslis over melden en hulpverlenen',
    'Weigh the unsafety and decide on reporting and help',
  ),
  actions: actionsOf('4-5', [
    {
      text: t(
        'Weeg hoe onveilig het is en kies: melden, hulp of allebei.',
        'Weigh how unsafe it is and choose: report, help or both.',
      ),
    },
    {
      text: t(
        'Beantwoord de vijf vragen, als je wilt met Veilig Thuis.',
        'Answer the five questions, with Veilig Thuis if you like.',
      ),
    },
    {
      text: t('Organisaties krijgen hierbij steun.', 'Organisations get support with this.'),
      parts: [
        t(
          'Een geschoolde collega gebruikt een instrument voor risico.',
          'A trained colleague uses a risk instrument.',
        ),
        t('Of bel Veilig Thuis.', 'Or call Veilig Thuis.'),
      ],
    },
    {
      text: t(
        'Lokale teams doen het samen met een deskundige.',
        'Local teams do it together with an expert.',
      ),
      parts: [
        t(
          'Een geschoolde collega gebruikt een instrument voor risico.',
          'A trained colleague uses a risk instrument.',
        ),
        t('Of bel Veilig Thuis.', 'Or call Veilig Thuis.'),
        t('Of bel SAVE/GI.', 'Or call SAVE/GI.'),
      ],
    },
    { text: t('Loop het afwegingskader door.', 'Walk the assessment framework.'), assessmentQuestion: 1 },
    {
      text: t(
        'Moet je melden? Meld. Kan er hulp komen? Regel die.',
        'Must you report? Report. Can help come? Arrange it.',
      ),
    },
    {
      text: t(
        'Blijf je erbij? Stel de vragen steeds opnieuw tot het duurzaam veilig is.',
        'Do you stay involved? Ask the questions again and again until safety is lasting.',
      ),
    },
    { text: t('Leg alles vast.', 'Record everything.'), records: true },
  ]),
  consult: [
    {
      for: 'ANY',
      kind: t('elke weging', 'every weighing'),
      who: t(
        'deskundig professional, Veilig Thuis of SAVE/GI',
        'expert professional, Veilig Thuis or SAVE/GI',
      ),
    },
  ],
  record: [
    t('de antwoorden op de vijf vragen', 'the answers to the five questions'),
    t('het besluit', 'the decision'),
  ],
};

/** Without a number: what follows when concerns stay. */
export const concernsRemain: SafetyStep = {
  source: { seed: '003', heading: '4.7 Als zorgen blijven' },
  key: 'concerns-remain',
  number: null,
  title: t('Als zorgen blijven', 'When concerns remain'),
  actions: actionsOf('concerns-remain', [
    {
      text: t('Er is hulp, maar de zorgen blijven.', 'There is help, but concerns remain.'),
      parts: [
        t(
          'Blijf volgen. Kijk of afspraken zijn nagekomen en doe de stappen opnieuw.',
          'Keep following. See whether agreements were kept and do the steps again.',
        ),
        t(
          'Twijfel je of de klant bij de hulp aankomt? Bel Veilig Thuis.',
          'Do you doubt whether the client reaches the help? Call Veilig Thuis.',
        ),
        t(
          'Helpt de hulp te weinig? Bespreek dat, vraag Veilig Thuis en zeg het als je meldt.',
          'Does the help help too little? Discuss that, ask Veilig Thuis and say so when you report.',
        ),
      ],
    },
    {
      text: t('Er is gemeld, maar de zorgen blijven.', 'It was reported, but concerns remain.'),
      parts: [
        t(
          'Hoor je niets van Veilig Thuis? Bel zelf.',
          'Do you hear nothing from Veilig Thuis? Call yourself.',
        ),
        t(
          'Zie je nieuwe signalen? Bel snel. Meld je opnieuw, zeg dat dan tegen de klant.',
          'Do you see new signs? Call soon. When you report again, tell the client.',
        ),
      ],
    },
    {
      text: t(
        'De klant wil geen enkele hulp en er zijn signalen.',
        'The client refuses all help and there are signs.',
      ),
      parts: [t('Dan meld je altijd, en dat zeg je ook.', 'Then you always report, and you say so.')],
    },
    {
      text: t('De klant verhuist.', 'The client moves house.'),
      parts: [
        t(
          'Draag persoonlijk over aan een collega daar, met toestemming of samen.',
          'Hand over in person to a colleague there, with consent or together.',
        ),
        t('Geen toestemming? Meld bij Veilig Thuis.', 'No consent? Report to Veilig Thuis.'),
      ],
    },
    {
      text: t(
        'Kent Veilig Thuis de klant al? Dan geven zij het zelf door aan de nieuwe woonplaats.',
        'Does Veilig Thuis know the client already? Then they pass it on to the new town themselves.',
      ),
    },
  ]),
  consult: [
    {
      for: 'ANY',
      kind: t('blijvende zorgen', 'concerns that remain'),
      who: t('Veilig Thuis', 'Veilig Thuis'),
    },
  ],
  record: [t('wat je deed en waarom', 'what you did and why'), t('een nieuwe melding', 'a new report')],
};
