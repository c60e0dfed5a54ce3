import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import { t } from '../../../text.ts';

/** Phase 3b: the first meeting. With unsafety the whole safety plan comes before goals and actions. */
export const holdStart: Phase = {
  source: { seed: '003', heading: '3.7 Fase 3b. Startoverleg uitvoeren' },
  key: '3b',
  number: 3,
  label: '3b',
  title: t('Startoverleg uitvoeren', 'Holding the startoverleg'),
  purpose: t(
    'Samen het ondersteuningsplan maken, en bij onveiligheid eerst het veiligheidsplan.',
    'Making the support plan together, and with unsafety first the safety plan.',
  ),
  householdWords: t(
    'Iedereen zit bij elkaar. Jij vertelt als eerste. Samen maken jullie het plan, in gewone woorden.',
    'Everyone sits together. You speak first. Together you make the plan, in plain words.',
  ),
  steps: [
    ...stepsOf('3b', 'PROCESREGISSEUR', [
      {
        text: t('Begroet iedereen en maak kennis.', 'Greet everyone and get to know each other.'),
        parts: [
          t(
            'De klant en eigen mensen komen de eerste keer een kwartier eerder.',
            'The client and own people come a quarter of an hour early the first time.',
          ),
          t('Leg kort uit hoe jullie werken.', 'Explain briefly how you work.'),
          t('Ontvang de anderen met iets te drinken.', 'Welcome the others with something to drink.'),
          t(
            'Iedereen zegt naam, werk en band met de klant.',
            'Everyone says their name, work and tie with the client.',
          ),
        ],
        systemSees: 'meetingStarted',
      },
      {
        text: t(
          'Bespreek waar het overleg voor is en wat er komt.',
          'Discuss what the meeting is for and what comes.',
        ),
        parts: [
          t(
            'De klant vertelt waarom jullie hier zijn. Jij vult aan.',
            'The client tells why you are here. You add.',
          ),
          t(
            'Noem de agenda en de tijd en vraag of ieder meedoet.',
            'Name the agenda and the time and ask whether everyone takes part.',
          ),
        ],
        systemSees: 'agendaSet',
      },
      {
        text: t(
          'Schrijf samen het eerste deel van het ondersteuningsplan.',
          'Write the first part of the support plan together.',
        ),
        parts: [
          t('Krachten en zorgen, de klant eerst.', 'Strengths and concerns, the client first.'),
          t('Welke hulp er eerder was.', 'Which help there was before.'),
          t(
            'Het hele beeld: wat hangt samen, wat komt steeds terug.',
            'The whole picture: what hangs together, what keeps coming back.',
          ),
          t('Wat het resultaat moet zijn.', 'What the result must be.'),
          t('Zorgen over basiszorg of veiligheid.', 'Concerns about basic care or safety.'),
        ],
        systemSees: 'startAnalysisFilled',
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t(
          'Zijn er zorgen over veiligheid? Ga dan eerst naar het veiligheidsplan.',
          'Are there concerns about safety? Then first go to the safety plan.',
        ),
        opens: 'SAFETY_PLAN',
      },
      {
        text: t('Maak samen het veiligheidsplan.', 'Make the safety plan together.'),
        parts: [
          t('Wat al veilig is en waar zorgen over zijn.', 'What is safe already and what the concerns are.'),
          t('Wat het moeilijker maakt.', 'What makes it harder.'),
          t(
            'Iedereen geeft een cijfer op de veiligheidsschaal.',
            'Everyone gives a figure on the safety scale.',
          ),
          t('Wat jullie afspreken.', 'What you agree.'),
          t('De doelencheck.', 'The goal check.'),
          t('De klant zet een handtekening.', 'The client signs.'),
        ],
        systemSees: 'safetyPlanMade',
        opens: 'SAFETY_PLAN',
      },
      {
        text: t(
          'Is er nog tijd en kracht? Ga dan verder met doelen en acties, anders een andere keer.',
          'Is there still time and strength? Then go on with goals and actions, otherwise another time.',
        ),
        parts: [
          t('De klant kiest welke zorg eerst komt.', 'The client chooses which concern comes first.'),
          t('Schrijf samen de doelen op.', 'Write the goals down together.'),
          t('Schrijf per doel de acties op.', 'Write down the actions for each goal.'),
        ],
        systemSees: 'goalsSet',
        opens: 'SUPPORT_PLAN',
      },
      { text: t('Zeg wie uitvoert en wie regie voert.', 'Say who carries out and who holds regie.') },
      {
        text: t('Prik samen de dag van het volgende overleg.', 'Fix the day of the next meeting together.'),
        systemSees: 'nextMeetingPlanned',
      },
      {
        text: t(
          'Vraag de klant hoe dit overleg was. Doe een laatste rondje.',
          'Ask the client how this meeting was. Do a last round.',
        ),
      },
      {
        text: t(
          'Bedank iedereen. Laat mensen daarna kort afspraken voor acties maken.',
          'Thank everyone. Then let people make short appointments for actions.',
        ),
        systemSees: 'meetingHeld',
      },
      { text: t('Verder met fase 4: voortgang.', 'On to phase 4: progress.'), goesOn: true },
    ]),
    ...stepsOf('3b', 'CASUSREGISSEUR', [
      {
        text: t(
          'Doe mee in de volgorde van de procesregisseur.',
          'Take part in the order of the procesregisseur.',
        ),
        systemSees: 'meetingHeld',
      },
      { text: t('Vertel kort en duidelijk.', 'Speak briefly and clearly.') },
      { text: t('Werk mee, zodat jullie op tijd klaar zijn.', 'Cooperate, so that you finish in time.') },
      {
        text: t(
          'Plan na afloop alleen acties, en ga dan weg.',
          'Afterwards plan only actions, and then leave.',
        ),
      },
      { text: t('Verder met fase 4: voortgang.', 'On to phase 4: progress.'), goesOn: true },
    ]),
  ],
  tips: [
    t(
      'Iedereen wil dat het goed gaat, maar ziet dat anders. Als voorzitter breng jij orde.',
      'Everyone wants things to go well, but sees that differently. As chair you bring order.',
    ),
    t('Houd agenda en tijd vast.', 'Keep to the agenda and the time.'),
    t(
      'Het gaat om het leven van de klant. Geef die de hoofdrol.',
      'It is about the life of the client. Give them the main part.',
    ),
    t(
      'Bij elk onderdeel: eerst de klant, dan huisgenoten, dan eigen netwerk, dan professionals.',
      'At every item: first the client, then housemates, then own network, then professionals.',
    ),
    t(
      'Kijk naar het hele huishouden. Er zijn hulpmiddelen, zoals GIZ, de Zelfredzaamheidsmatrix en het spinnenweb. Bij onveiligheid: ARIJ, LIRIK of CARE-NL.',
      'Look at the whole household. There are tools, such as GIZ, the Zelfredzaamheidsmatrix and the spider web. With unsafety: ARIJ, LIRIK or CARE-NL.',
    ),
    t(
      'Schrijf in gewone woorden en schrijf op wie het zei.',
      'Write in plain words and write down who said it.',
    ),
    t(
      'Vul beide plannen samen in en let op de kwaliteit.',
      'Fill in both plans together and mind the quality.',
    ),
    t(
      'Is er nog geen procesregisseur? Kies die nu, zoals de klant het wil.',
      'Is there no procesregisseur yet? Choose one now, as the client wants.',
    ),
    t(
      'Acties: wie ze belooft. Dagelijkse hulp: casusregisseur. Samenwerken en vastlopen: procesregisseur.',
      'Actions: whoever promises them. Daily help: casusregisseur. Cooperating and getting stuck: procesregisseur.',
    ),
    t(
      'Blijf niet hangen na afloop. Praten zonder de klant kost vertrouwen.',
      'Do not linger afterwards. Talking without the client costs trust.',
    ),
  ],
  next: ['4'],
};
