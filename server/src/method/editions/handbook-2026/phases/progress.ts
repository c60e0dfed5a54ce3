import { stepsOf } from '../../../lines.ts';
import type { Phase } from '../../../process.types.ts';

/** Phase 4: the plan is carried out. */
export const voortgang: Phase = {
  source: { seed: '004', heading: '3.1 Fase 4. Voortgang' },
  key: '4',
  number: 4,
  label: '4',
  title: { nl: 'Voortgang', en: 'Progress' },
  purpose: {
    nl: 'Zorgen dat gebeurt wat is afgesproken en dat alles bij elkaar blijft passen.',
    en: 'Making sure that what was agreed happens and that everything keeps fitting together.',
  },
  householdWords: {
    nl: 'Iedereen doet wat is afgesproken. Jij hebt het plan ook. Gaat er iets mis, of voel je je niet veilig? Zeg het dan tegen de regisseur.',
    en: 'Everyone does what was agreed. You have the plan too. Does something go wrong, or do you not feel safe? Then tell the regisseur.',
  },
  steps: stepsOf('4', 'REGISSEUR', [
    {
      text: {
        nl: 'Zorg dat de betrokkenen en de professionals bij het plan kunnen.',
        en: 'Make sure the people involved and the professionals can reach the plan.',
      },
      systemSees: 'adoptedPlanShared',
    },
    {
      text: {
        nl: 'Stuur het plan als PDF, of laat mensen het hier lezen.',
        en: 'Send the plan as a PDF, or let people read it here.',
      },
      systemSees: 'planSent',
    },
    { text: { nl: 'Wees open en duidelijk tegen iedereen.', en: 'Be open and clear to everyone.' } },
    {
      text: {
        nl: 'Zorg dat mensen je kunnen bereiken, en doe iets met wat zij melden.',
        en: 'Be easy to reach, and do something with what people report.',
      },
    },
    {
      text: {
        nl: 'Loopt het werk of de samenwerking vast? Kom dan meteen in actie.',
        en: 'Does the work or the cooperation get stuck? Then act at once.',
      },
    },
    {
      text: { nl: 'Kijk vaak samen hoe het gaat.', en: 'Look often together how things are going.' },
    },
    {
      text: {
        nl: 'Schaal bij als er meer nodig is. Dat is geen falen, maar een besluit van je vak, op tijd en met een reden.',
        en: 'Go up a level when more is needed. That is no failure but a decision of your trade, in time and with a reason.',
      },
      parts: [
        { nl: 'De hulp past niet of niet meer.', en: 'The help does not fit, or no longer fits.' },
        { nl: 'Het wordt onveiliger of juist veiliger.', en: 'It becomes less safe, or safer.' },
        { nl: 'De regie is niet genoeg.', en: 'The regie is not enough.' },
        { nl: 'Samenwerken lukt niet meer.', en: 'Working together gets stuck.' },
        { nl: 'Professionals zien het verschillend.', en: 'Professionals see it differently.' },
      ],
      systemSees: 'levelRaised',
      opens: 'REGIEKAART',
    },
    {
      text: {
        nl: 'Schaal af als het met minder kan. Ook dat is geen falen.',
        en: 'Go down a level when less will do. That is no failure either.',
      },
      systemSees: 'levelLowered',
      opens: 'REGIEKAART',
    },
    {
      text: {
        nl: 'Blijf letten op onveiligheid en te weinig basiszorg.',
        en: 'Keep watching for unsafety and too little basic care.',
      },
    },
    {
      text: {
        nl: 'Zie je signalen? Doe de veiligheidsstappen binnen dit traject.',
        en: 'Do you see signs? Do the safety steps within this traject.',
      },
      opens: 'SAFETY_STEPS',
    },
    {
      text: { nl: 'Verder met fase 5: voortgangsoverleg.', en: 'On to phase 5: voortgangsoverleg.' },
      goesOn: true,
    },
  ]),
  tips: [
    {
      nl: 'Laat de hulp zelf aan de professionals. Jij let erop dat het proces goed loopt.',
      en: 'Leave the help itself to the professionals. You watch that the process goes well.',
    },
    {
      nl: 'Doe wat je belooft. Zo blijven mensen je vertrouwen.',
      en: 'Do what you promise. That keeps trust.',
    },
    {
      nl: 'Vertel steeds welke stap komt, wie die doet en hoe ver jullie zijn.',
      en: 'Keep telling which step comes, who does it and how far you are.',
    },
    {
      nl: 'Komt iemand iets niet na? Vraag ernaar en help.',
      en: 'Does someone not keep an agreement? Ask and help.',
    },
    {
      nl: 'Let erop dat alle hulp en alle organisaties op elkaar aansluiten.',
      en: 'Watch that all help and all organisations fit together.',
    },
    {
      nl: 'Kies met de regiekaart bewust voor meer of minder regie.',
      en: 'Use the regiekaart to choose knowingly for more or less regie.',
    },
  ],
  next: ['5'],
};

/** Phase 5: looking back together and adjusting the plan. */
export const voortgangsoverleg: Phase = {
  source: { seed: '004', heading: '3.1 Fase 5. Voortgangsoverleg' },
  key: '5',
  number: 5,
  label: '5',
  title: { nl: 'Voortgangsoverleg', en: 'Voortgangsoverleg' },
  purpose: {
    nl: 'Samen terugkijken en het plan aanpassen waar dat nodig is.',
    en: 'Looking back together and changing the plan where needed.',
  },
  householdWords: {
    nl: 'Jullie komen weer bij elkaar. Wat lukt al? Wat moet anders? Jij vertelt het eerst. Daarna passen jullie het plan aan.',
    en: 'You come together again. What works already? What must change? You speak first. Then you change the plan.',
  },
  steps: stepsOf('5', 'REGISSEUR', [
    {
      text: {
        nl: 'Regel de plek en wat jullie daar nodig hebben.',
        en: 'Arrange the place and what you need there.',
      },
      systemSees: 'progressPlaceSet',
    },
    {
      text: {
        nl: 'Stuur iedereen een herinnering en vraag wie er komt.',
        en: 'Send everyone a reminder and ask who will come.',
      },
      systemSees: 'progressReminderSent',
    },
    {
      text: {
        nl: 'Wil je hulp bij het schrijven? Vraag een collega of een van de aanwezigen.',
        en: 'Do you want help with writing? Ask a colleague or someone who attends.',
      },
      systemSees: 'progressNoteTakerAppointed',
    },
    {
      text: {
        nl: 'Zit je voor? Bereid dat dan goed voor.',
        en: 'Are you in the chair? Then prepare it well.',
      },
    },
    {
      text: {
        nl: 'Maak een duidelijke agenda met de tijd per deel.',
        en: 'Make a clear agenda with the time for each part.',
      },
      systemSees: 'progressAgendaSet',
    },
    {
      text: {
        nl: 'Denk na over jouw houding en hoe je met deze mensen praat.',
        en: 'Think about your attitude and how you talk with these people.',
      },
    },
    {
      text: {
        nl: 'Wat kan lastig worden? Bedenk hoe je dan reageert.',
        en: 'What may become difficult? Think how you will respond.',
      },
    },
    {
      text: {
        nl: 'Wees een kwartier eerder klaar, dan begin je rustig.',
        en: 'Be ready a quarter of an hour early, so that you start calmly.',
      },
    },
    {
      text: {
        nl: 'Zeg wie je bent. Laat nieuwe mensen hun naam, werk en band met de betrokkenen noemen.',
        en: 'Say who you are. Let new people say their name, their work and how they know the people involved.',
      },
      systemSees: 'progressMeetingStarted',
    },
    {
      text: {
        nl: 'Zeg waar het overleg voor is en loop de agenda langs.',
        en: 'Say what the meeting is for and go through the agenda.',
      },
    },
    {
      text: {
        nl: 'Bespreek hoe het gaat met het ondersteuningsplan. Pas aan wat anders moet.',
        en: 'Discuss how the support plan is going. Change what must change.',
      },
      systemSees: 'goalsReviewed',
      opens: 'PROGRESS_PLAN',
    },
    {
      text: {
        nl: 'Is er een veiligheidsplan? Bespreek het en werk het bij.',
        en: 'Is there a safety plan? Discuss it and bring it up to date.',
      },
      systemSees: 'safetyPlanReviewed',
      opens: 'SAFETY_PLAN',
    },
    {
      text: { nl: 'Bedank iedereen voor wat zij deden.', en: 'Thank everyone for what they did.' },
      systemSees: 'progressMeetingHeld',
    },
    {
      text: {
        nl: 'Spreek af wie welke acties doet en schrijf dat op.',
        en: 'Agree who does which actions and write that down.',
      },
      systemSees: 'progressActionsSet',
    },
    {
      text: {
        nl: 'Terug naar fase 4, of verder met fase 6 als het zover is.',
        en: 'Back to phase 4, or on to phase 6 when it is time.',
      },
      goesOn: true,
    },
  ]),
  tips: [
    {
      nl: 'Elk overleg is een foto van nu. Vraag steeds wat er veranderd is.',
      en: 'Every meeting is a picture of now. Keep asking what changed.',
    },
    {
      nl: 'Is er spanning of is iets onduidelijk? Doe het dan rustiger aan.',
      en: 'Is there tension or is something unclear? Then slow down.',
    },
    {
      nl: 'Hoor je dat iets stilstaat, of hoor je een nieuwe zorg? Doe er iets mee.',
      en: 'Do you hear that something stands still, or a new concern? Do something with it.',
    },
    {
      nl: 'Verdeel het werk en let erop dat het ook gebeurt.',
      en: 'Divide the work and watch that it really happens.',
    },
    {
      nl: 'Bij onveiligheid horen de veiligheidsstappen meteen bij dit traject.',
      en: 'With unsafety, the safety steps are part of this traject at once.',
    },
    {
      nl: 'Kijk na afloop kort terug: wat ging goed, wat doe je anders?',
      en: 'Look back briefly afterwards: what went well, what will you do differently?',
    },
  ],
  next: ['4', '6a', '6b'],
};
