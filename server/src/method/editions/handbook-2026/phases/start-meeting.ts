import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';

/** Phase 3: the first meeting, in which the plan is made and adopted. */
export const startoverleg: Phase = {
  source: { seed: '004', heading: '3.1 Fase 3. Startoverleg' },
  key: '3',
  number: 3,
  label: '3',
  title: { nl: 'Startoverleg', en: 'Startoverleg' },
  purpose: {
    nl: 'Met alle mensen samen afspreken wat de doelen zijn, wie wat doet en wie welke rol heeft.',
    en: 'Agreeing with everyone together on the goals, who does what and who has which role.',
  },
  householdWords: {
    nl: 'Jullie zitten samen aan tafel: jij, jouw mensen en de professionals. Jullie maken één plan. Jij praat het eerst en jij kiest mee wie erbij is.',
    en: 'You sit at one table: you, your people and the professionals. You make one plan. You speak first and you help choose who is there.',
  },
  steps: stepsOf('3', 'REGISSEUR', [
    {
      text: {
        nl: 'Bereid het overleg met de betrokkenen voor. Zet namen en contactgegevens alvast in het plan.',
        en: 'Prepare the meeting with the people involved. Put names and contacts in the plan beforehand.',
      },
      systemSees: 'householdMapped',
      opens: 'SUPPORT_PLAN',
    },
    {
      text: {
        nl: 'Zet samen op een rij wie er om hen heen staat: eigen mensen en professionals.',
        en: 'List together who is around them: their own people and professionals.',
      },
      systemSees: 'networkMapped',
    },
    {
      text: {
        nl: 'Willen zij dat? Maak dan samen alvast een begin met het plan.',
        en: 'Do they want that? Then make a first draft of the plan together.',
      },
      systemSees: 'draftStarted',
      opens: 'SUPPORT_PLAN',
    },
    {
      text: {
        nl: 'Vertel dat het plan pas in het overleg besproken en vastgesteld wordt.',
        en: 'Tell that the plan is only discussed and adopted in the meeting.',
      },
    },
    {
      text: {
        nl: 'Kies samen wie komen en wie er echt bij moeten zijn.',
        en: 'Choose together who comes and who really must be there.',
      },
      systemSees: 'participantsChosen',
    },
    {
      text: {
        nl: 'Zoek een dag en tijd waarop iedereen kan en nodig iedereen uit.',
        en: 'Find a day and time that suits everyone and invite everyone.',
      },
      systemSees: 'invitationsSent',
    },
    {
      text: {
        nl: 'Regel een plek met alles wat jullie nodig hebben.',
        en: 'Arrange a place with everything you need.',
      },
      systemSees: 'placeSet',
    },
    {
      text: {
        nl: 'Vraag iemand om te schrijven als je dat wilt.',
        en: 'Ask someone to take notes if you want that.',
      },
      systemSees: 'noteTakerAppointed',
    },
    {
      text: {
        nl: 'Bereid je rol als voorzitter voor, en je rol als professional als je die ook hebt.',
        en: 'Prepare your role as chair, and as professional if you have that role too.',
      },
    },
    {
      text: {
        nl: 'Maak de ruimte klaar, een half uur van tevoren.',
        en: 'Have the room ready half an hour before.',
      },
    },
    {
      text: {
        nl: 'Laat de betrokkenen en hun netwerk een kwartier eerder binnen. Begin rustig.',
        en: 'Welcome the people involved and their network a quarter of an hour early. Start calmly.',
      },
    },
    { text: { nl: 'Laat hen als eersten hun stoel kiezen.', en: 'Let them choose their seats first.' } },
    {
      text: {
        nl: 'Leg kort uit hoe jullie werken en doe een rondje namen.',
        en: 'Explain briefly how you work and let everyone say their name.',
      },
      systemSees: 'meetingStarted',
    },
    {
      text: {
        nl: 'Zeg wat je bespreekt en hoe lang dat duurt. Vraag toestemming voor dit overleg.',
        en: 'Say what you discuss and how long that takes. Ask consent for this meeting.',
      },
      systemSees: 'consentGiven',
    },
    {
      text: {
        nl: 'Loop het ondersteuningsplan na als agenda en schrijf het samen.',
        en: 'Follow the support plan as the agenda and write it together.',
      },
      systemSees: 'planAdopted',
      opens: 'SUPPORT_PLAN',
    },
    {
      text: {
        nl: 'Is er onveiligheid? Maak dan ook samen een veiligheidsplan.',
        en: 'Is there unsafety? Then make a safety plan together as well.',
      },
      systemSees: 'safetyPlanMade',
      opens: 'SAFETY_PLAN',
    },
    {
      text: {
        nl: 'Stop op tijd, noem nog eens wat is afgesproken en bedank iedereen.',
        en: 'Stop in time, name once more what was agreed and thank everyone.',
      },
      systemSees: 'meetingHeld',
    },
    { text: { nl: 'Verder met fase 4: voortgang.', en: 'On to phase 4: progress.' }, goesOn: true },
  ]),
  tips: [
    {
      nl: 'Kies van tevoren welke rol je in dit overleg hebt.',
      en: 'Choose beforehand which role you have in this meeting.',
    },
    {
      nl: 'Zit je voor? Let dan op de stappen en de orde.',
      en: 'Are you in the chair? Then mind the steps and the order.',
    },
    {
      nl: 'Vraag hulp van iemand die schrijft of het gesprek leidt als dat nodig is.',
      en: 'Ask help from someone who writes or leads the conversation when needed.',
    },
    { nl: 'Vertel meteen waar het overleg voor is.', en: 'Tell at once what the meeting is for.' },
    {
      nl: 'De betrokkenen praten eerst, dan het netwerk, dan de professionals.',
      en: 'The people involved speak first, then the network, then the professionals.',
    },
    {
      nl: 'De betrokkenen en hun netwerk weten veel. Gebruik dat.',
      en: 'The people involved and their network know a lot. Use that.',
    },
    {
      nl: 'Kijk hoeveel mensen dragen en hoeveel zij aankunnen. Pas je plan daarop aan.',
      en: 'Look how much people carry and how much they can bear. Fit your plan to that.',
    },
    {
      nl: 'Teken de familie of de mensen eromheen: genogram, ecogram of bolletjes.',
      en: 'Draw the family or the people around: genogram, ecogram or circles.',
    },
    {
      nl: 'Let op wie meer macht heeft. Komt veiligheid in gevaar, dan gaat die voor.',
      en: 'Mind who has more power. When safety is at risk, it goes first.',
    },
  ],
  next: ['4'],
};
