import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';
import { t } from '../../../text.ts';

/** Phase 5a: preparing the progress meeting. */
export const prepareProgress: Phase = {
  source: { seed: '003', heading: '3.9 Fase 5a. Voortgangsoverleg voorbereiden' },
  key: '5a',
  number: 5,
  label: '5a',
  title: t('Voortgangsoverleg voorbereiden', 'Preparing the voortgangsoverleg'),
  purpose: t('Het volgende overleg goed klaarzetten.', 'Getting the next meeting well ready.'),
  householdWords: t(
    'Er komt weer een overleg. Je krijgt een bericht met dag en plek. Bedenk alvast wat jij wilt zeggen.',
    'There will be another meeting. You get a message with day and place. Think what you want to say.',
  ),
  steps: [
    ...stepsOf('5a', 'PROCESREGISSEUR', [
      {
        text: t(
          'Regel een ruimte met scherm, laptop en iets te drinken.',
          'Arrange a room with a screen, a laptop and something to drink.',
        ),
        systemSees: 'progressPlaceSet',
      },
      {
        text: t('Stuur iedereen een herinnering.', 'Send everyone a reminder.'),
        systemSees: 'progressReminderSent',
      },
      {
        text: t('Zet praktische dingen alvast in het plan.', 'Put practical things in the plan beforehand.'),
        systemSees: 'progressPlanPrepared',
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t(
          'Wil je hulp bij het schrijven? Vraag iemand.',
          'Do you want help with writing? Ask someone.',
        ),
        systemSees: 'progressNoteTakerAppointed',
      },
      { text: t('Zit je voor? Bereid je daarop voor.', 'Are you in the chair? Prepare for that.') },
      {
        text: t('Maak de agenda met tijd en volgorde.', 'Make the agenda with time and order.'),
        systemSees: 'progressAgendaSet',
      },
      {
        text: t('Bedenk welke houding past en hoe je praat.', 'Think which attitude fits and how you talk.'),
      },
      {
        text: t(
          'Bedenk wat lastig kan worden en wat je dan doet.',
          'Think what may become difficult and what you do then.',
        ),
      },
      { text: t('Wees een half uur eerder in de ruimte.', 'Be in the room half an hour early.') },
      {
        text: t('Verder met fase 5b: het voortgangsoverleg.', 'On to phase 5b: the voortgangsoverleg.'),
        goesOn: true,
      },
    ]),
    ...stepsOf('5a', 'CASUSREGISSEUR', [
      {
        text: t(
          'Bespreek met de klant wat jullie gaan zeggen.',
          'Discuss with the client what you will say.',
        ),
      },
      { text: t('Bereid je eigen deel van het overleg voor.', 'Prepare your own part of the meeting.') },
      {
        text: t('Verder met fase 5b: het voortgangsoverleg.', 'On to phase 5b: the voortgangsoverleg.'),
        goesOn: true,
      },
    ]),
  ],
  tips: [t('De tips van fase 3a gelden hier ook.', 'The tips of phase 3a hold here too.')],
  next: ['5b'],
};

/** Phase 5b: the progress meeting. An existing safety plan is looked at first. */
export const holdProgress: Phase = {
  source: { seed: '003', heading: '3.10 Fase 5b. Voortgangsoverleg uitvoeren' },
  key: '5b',
  number: 5,
  label: '5b',
  title: t('Voortgangsoverleg uitvoeren', 'Holding the voortgangsoverleg'),
  purpose: t(
    'Samen kijken wat is gelukt en het plan bijwerken.',
    'Looking together at what worked and updating the plan.',
  ),
  householdWords: t(
    'Jij vertelt hoe het nu gaat. Jullie kijken wat is gelukt. Daarna passen jullie het plan aan.',
    'You tell how things are now. You look at what worked. Then you change the plan.',
  ),
  steps: [
    ...stepsOf('5b', 'PROCESREGISSEUR', [
      {
        text: t('Begroet iedereen en maak kennis.', 'Greet everyone and get to know each other.'),
        parts: [
          t('Ontvang mensen met iets te drinken.', 'Welcome people with something to drink.'),
          t(
            'Nieuwe mensen zeggen naam, werk en band met de klant.',
            'New people say their name, work and tie with the client.',
          ),
        ],
        systemSees: 'progressMeetingStarted',
      },
      {
        text: t('Bespreek doel, agenda en tijd.', 'Discuss purpose, agenda and time.'),
        parts: [t('Vraag of ieder daarmee instemt.', 'Ask whether everyone agrees.')],
      },
      { text: t('Vraag de klant hoe het nu gaat.', 'Ask the client how things are now.') },
      {
        text: t(
          'Is er een veiligheidsplan? Bespreek dat dan eerst.',
          'Is there a safety plan? Then discuss it first.',
        ),
        parts: [
          t('Zijn de afspraken gelukt?', 'Did the agreements work?'),
          t('Wat is er nu veilig en wat niet?', 'What is safe now and what is not?'),
          t('Geef opnieuw een cijfer op de schaal.', 'Give a figure on the scale again.'),
          t('Maak nieuwe afspraken als dat nodig is.', 'Make new agreements when needed.'),
        ],
        systemSees: 'safetyPlanReviewed',
        opens: 'SAFETY_PLAN',
      },
      {
        text: t('Ga na welke doelen en acties zijn gelukt.', 'Check which goals and actions were reached.'),
        systemSees: 'goalsReviewed',
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t(
          'Vraag kort naar krachten en zorgen van nu. De klant eerst.',
          'Ask briefly for strengths and concerns of now. The client first.',
        ),
        opens: 'SUPPORT_PLAN',
      },
      {
        text: t(
          'Laat zo nodig de klant kiezen welke zorg nu voorgaat.',
          'When needed, let the client choose which concern goes first now.',
        ),
      },
      {
        text: t('Schrijf zo nodig nieuwe doelen op.', 'When needed, write down new goals.'),
        systemSees: 'progressGoalsSet',
      },
      {
        text: t(
          'Schrijf zo nodig per doel nieuwe acties op.',
          'When needed, write down new actions for each goal.',
        ),
        systemSees: 'progressActionsSet',
      },
      {
        text: t('Rond het veiligheidsplan af, als dat er is.', 'Finish the safety plan, if there is one.'),
        parts: [
          t('Doe de doelencheck.', 'Do the goal check.'),
          t('De klant tekent opnieuw.', 'The client signs again.'),
        ],
        systemSees: 'safetyPlanSignedAgain',
        opens: 'SAFETY_PLAN',
      },
      {
        text: t(
          'Prik zo nodig de dag van het volgende overleg.',
          'When needed, fix the day of the next meeting.',
        ),
        systemSees: 'progressNextMeetingPlanned',
      },
      { text: t('Vraag de klant hoe dit overleg was.', 'Ask the client how this meeting was.') },
      { text: t('Vraag of iemand nog iets wil zeggen.', 'Ask whether anyone wants to say something more.') },
      {
        text: t(
          'Bedank iedereen. Laat mensen daarna kort afspraken voor acties maken.',
          'Thank everyone. Then let people make short appointments for actions.',
        ),
        systemSees: 'progressMeetingHeld',
      },
      {
        text: t('Terug naar fase 4, of verder met fase 6b.', 'Back to phase 4, or on to phase 6b.'),
        goesOn: true,
      },
    ]),
    ...stepsOf('5b', 'CASUSREGISSEUR', [
      {
        text: t(
          'Doe mee in de volgorde van de procesregisseur.',
          'Take part in the order of the procesregisseur.',
        ),
        systemSees: 'progressMeetingHeld',
      },
      { text: t('Vertel kort en duidelijk.', 'Speak briefly and clearly.') },
      { text: t('Werk mee, zodat jullie op tijd klaar zijn.', 'Cooperate, so that you finish in time.') },
      {
        text: t(
          'Plan na afloop alleen acties, en ga dan weg.',
          'Afterwards plan only actions, and then leave.',
        ),
      },
      { text: t('Terug naar fase 4: voortgang.', 'Back to phase 4: progress.'), goesOn: true },
    ]),
  ],
  tips: [
    t('De tips van fase 3b gelden hier ook.', 'The tips of phase 3b hold here too.'),
    t('Vraag elke keer naar krachten en zorgen van nu.', 'Ask each time for strengths and concerns of now.'),
  ],
  next: ['4', '6b'],
};
