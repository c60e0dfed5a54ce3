/** Borgingsplan, handbook 2026, 7.7 (wij) and 7.8 (ik): eight sections; no reason, goals, next meeting, signature. */
import { sectionFrom, voices } from '../../../form-writing.ts';
import type { SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition } from '../../../types.ts';
import { peoplePresent, present, question, thisMeeting } from './meeting-parts.ts';
import * as shared from './parts.ts';

const HEADINGS = '7.7 and 7.8 Borgingsplan';

const consolidationPresent = present(
  t('Aanwezigen van dit overleg', 'Present at this meeting'),
  t('Wie is er bij deze afronding?', 'Who is here at this closing?'),
  [peoplePresent],
);

const staysTitle = voices(
  t('Deze mensen blijven bij ons betrokken', 'These people stay involved with us'),
  t('Deze mensen blijven bij mij betrokken', 'These people stay involved with me'),
);

const whoStays: SectionDraft = {
  key: 'who-stays',
  title: staysTitle,
  explanation: t(
    'Wie blijft er als het traject stopt? Kies de mensen op wie je kunt blijven rekenen.',
    'Who stays when the traject ends? Choose the people you can keep counting on.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 4,
  fields: [{ key: 'people', label: staysTitle, kind: 'PERSON', many: true, parts: shared.contactParts }],
};

/** In the past tense: a yes asks how safety was secured, and opens no safety plan. */
const safety: SectionDraft = {
  key: 'safety',
  title: t('Zorgen over veiligheid en basiszorg', 'Concerns about safety and basic care'),
  explanation: t(
    'Kijk terug: waren er zorgen over veiligheid of basiszorg? Schrijf op wat ervoor zorgt dat het nu veilig blijft.',
    'Look back: were there concerns about safety or basic care? Write down what makes it stay safe now.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 8,
  fields: [
    {
      key: 'own-concerns',
      label: voices(
        t(
          'Hadden wij zorgen over onveiligheid of basiszorg?',
          'Did we have concerns about unsafety or basic care?',
        ),
        t(
          'Had ik zorgen over onveiligheid of basiszorg?',
          'Did I have concerns about unsafety or basic care?',
        ),
      ),
      kind: 'YES_NO',
      perPerson: true,
      oursNote: shared.perPersonNote,
    },
    {
      key: 'others-concerns',
      label: t(
        'Hadden anderen zorgen over onveiligheid of basiszorg?',
        'Did others have concerns about unsafety or basic care?',
      ),
      kind: 'YES_NO',
      perPerson: true,
      oursNote: shared.perPersonNote,
    },
    question(
      'how-secured',
      [
        'Indien van toepassing: zo hebben wij de veiligheid geborgd en dit blijven wij doen om het zo te houden',
        'If it applies: this is how we secured safety and what we keep doing to hold it',
      ],
      [
        'Indien van toepassing: zo heb ik de veiligheid geborgd en dit blijf ik doen om het zo te houden',
        'If it applies: this is how I secured safety and what I keep doing to hold it',
      ],
    ),
  ],
};

const reached: SectionDraft = {
  key: 'reached',
  title: voices(
    t('Wat wij in de afgelopen periode hebben bereikt', 'What we have reached in the past period'),
    t('Wat ik in de afgelopen periode heb bereikt', 'What I have reached in the past period'),
  ),
  explanation: voices(
    t(
      'Wees trots op wat er anders is. En bedenk hoe jullie dat zo houden.',
      'Be proud of what is different. And think how you keep it.',
    ),
    t(
      'Wees trots op wat er anders is. En bedenk hoe je dat zo houdt.',
      'Be proud of what is different. And think how you keep it.',
    ),
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 15,
  fields: [
    question(
      'reached',
      ['Wat hebben wij bereikt?', 'What have we reached?'],
      ['Wat heb ik bereikt?', 'What have I reached?'],
    ),
    question(
      'keep-it-up',
      ['Hoe gaan wij dit volhouden?', 'How are we going to keep it up?'],
      ['Hoe ga ik dit volhouden?', 'How am I going to keep it up?'],
    ),
    question(
      'who-helps',
      ['Wie of wat helpt ons hierbij?', 'Who or what helps us with this?'],
      ['Wie of wat helpt mij hierbij?', 'Who or what helps me with this?'],
    ),
    question(
      'when-it-gets-worse',
      [
        'Wat doen wij als wij merken dat het minder gaat of wij terugvallen?',
        'What do we do when we notice that it goes less well or that we fall back?',
      ],
      [
        'Wat doe ik als ik merk dat het minder gaat of ik terugval?',
        'What do I do when I notice that it goes less well or that I fall back?',
      ],
    ),
  ],
};

const relapse: SectionDraft = {
  key: 'relapse',
  title: voices(
    t(
      'Hoe wij signalen van terugval herkennen en hoe wij op koers blijven',
      'How we recognise signs of relapse and how we stay on course',
    ),
    t(
      'Hoe ik signalen van terugval herken en hoe ik op koers blijf',
      'How I recognise signs of relapse and how I stay on course',
    ),
  ),
  explanation: voices(
    t(
      'Wat zijn de eerste tekenen dat het weer moeilijk wordt? Spreek nu af wat jullie dan doen en wie jullie bellen.',
      'What are the first signs that it gets hard again? Agree now what you do then and whom you call.',
    ),
    t(
      'Wat zijn de eerste tekenen dat het weer moeilijk wordt? Bedenk nu wat je dan doet en wie je belt.',
      'What are the first signs that it gets hard again? Think now what you do then and whom you call.',
    ),
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 15,
  fields: [
    question(
      'signals',
      ['Welke signalen herkennen wij bij onszelf?', 'Which signs do we recognise in ourselves?'],
      ['Welke signalen herken ik bij mezelf?', 'Which signs do I recognise in myself?'],
    ),
    question(
      'helps-steer',
      ['Wat helpt ons om op tijd bij te sturen?', 'What helps us to steer in time?'],
      ['Wat helpt mij om op tijd bij te sturen?', 'What helps me to steer in time?'],
    ),
    question(
      'first-ourselves',
      ['Wat doen wij dan eerst zelf?', 'What do we do ourselves first?'],
      ['Wat doe ik dan eerst zelf?', 'What do I do myself first?'],
    ),
    question(
      'then-whom',
      ['Met wie nemen wij contact op als dat niet genoeg is?', 'Whom do we contact when that is not enough?'],
      ['Met wie neem ik contact op als dat niet genoeg is?', 'Whom do I contact when that is not enough?'],
    ),
    question(
      'helps-ask',
      ['Wat helpt ons om hulp te vragen?', 'What helps us to ask for help?'],
      ['Wat helpt mij om hulp te vragen?', 'What helps me to ask for help?'],
    ),
  ],
};

const drafts: SectionDraft[] = [
  thisMeeting,
  consolidationPresent,
  shared.consent,
  whoStays,
  safety,
  reached,
  relapse,
  shared.whatElse,
];

export const consolidationPlan: FormDefinition = {
  key: 'consolidation-plan',
  kind: 'CONSOLIDATION_PLAN',
  voices: ['WIJ', 'IK'],
  title: t('Borgingsplan', 'Consolidation plan'),
  source: { seed: '004', heading: '7.1, 7.2, 7.7 and 7.8' },
  about: {
    why: t(
      'Dit plan helpt om wat nu goed gaat, goed te laten blijven. En om op tijd te zien dat het weer minder wordt.',
      'This plan helps to keep well what goes well now. And to see in time when it gets less.',
    ),
    what: t(
      'Het wordt gemaakt in het laatste overleg. Daarna is het van het huishouden zelf, om erbij te pakken als het nodig is.',
      'It is made in the last meeting. Then it is the household’s own, to take up when needed.',
    ),
    who: t(
      'Het huishouden en de professionals in dit traject krijgen het plan. Familie en vrienden krijgen het alleen als het huishouden dat goed vindt.',
      'The household and the professionals in this traject get the plan. Family and friends get it only when the household agrees.',
    ),
    howLong: t(
      'Na het afsluiten begint de bewaartermijn die bij het traject staat. Daarna wordt het plan gewist.',
      'After closing, the term that the traject shows begins. Then the plan is erased.',
    ),
  },
  rules: {
    when: t('Aan het einde, als het traject kan stoppen.', 'At the end, when the traject can stop.'),
    levels: [2],
    consentAsked: true,
    signedBy: 'NOBODY',
    adopted: true,
    owner: 'TRAJECT',
  },
  sections: drafts.map((draft, index) => sectionFrom(shared.chapter7(HEADINGS, index + 1), draft)),
};
