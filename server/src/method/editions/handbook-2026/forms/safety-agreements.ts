/**
 * Veiligheidsafspraken, handbook 2026, 7.9 (children and care-dependent household members) and 7.10 (adults):
 * seven sections, ik only, owned by one person. Drawing, age and the reminders differ between the two.
 */
import { sectionFrom } from '../../../form-writing.ts';
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FormDefinition, Text } from '../../../types.ts';
import { chapter7, email, name, phone, relation } from './parts.ts';

/** What the two agreements say differently. */
interface Wording {
  whoParts: FieldDraft[];
  explanations: Record<'who' | 'people' | 'unsafe' | 'self' | 'others' | 'remember' | 'else', Text>;
  reminders: { key: string; label: Text }[];
  drawing: boolean;
}

const child: Wording = {
  whoParts: [name, { key: 'age', label: t('Leeftijd', 'Age'), kind: 'SHORT_TEXT' }, phone],
  explanations: {
    who: t('Dit blad is van mij.', 'This page is mine.'),
    people: t(
      'Wie mag ik altijd bellen of opzoeken? Ik kies zelf wie ik hier neerzet.',
      'Whom may I always call or go to? I choose myself whom I put here.',
    ),
    unsafe: t(
      'Wanneer word ik bang of voelt het niet goed? Ik mag alles zeggen, ook kleine dingen.',
      'When do I get scared or does it feel wrong? I may say anything, small things too.',
    ),
    self: t(
      'Wat werkt voor mij? Bijvoorbeeld: naar de buurvrouw lopen, of 112 bellen.',
      'What works for me? For example: walk to the neighbour, or call 112.',
    ),
    others: t(
      'Grote mensen moeten mij helpen. Hier staat wat zij beloven.',
      'Grown-ups have to help me. Here is what they promise.',
    ),
    remember: t('Als ik bang ben, lees ik dit nog een keer.', 'When I am scared, I read this once more.'),
    else: t(
      'Hier mag alles staan wat ik wil vertellen: woorden of een tekening.',
      'Anything I want to tell may stand here: words or a drawing.',
    ),
  },
  reminders: [
    {
      key: 'may-ask-help',
      label: t('Ik mag altijd om hulp vragen.', 'I may always ask for help.'),
    },
    {
      key: 'not-my-fault',
      label: t('Het is niet mijn schuld als het onveilig is.', 'It is not my fault when it is unsafe.'),
    },
    {
      key: 'adults-protect-me',
      label: t(
        'Er zijn volwassenen die mij helpen en beschermen.',
        'There are adults who help me and protect me.',
      ),
    },
  ],
  drawing: true,
};

const adult: Wording = {
  whoParts: [name, phone, email],
  explanations: {
    who: t('Deze afspraken zijn van mij.', 'These agreements are mine.'),
    people: t(
      'Wie kan ik bellen als het misgaat, ook laat op de avond? Zet erbij hoe ik iemand snel bereik.',
      'Whom can I call when it goes wrong, late in the evening too? Add how I reach them fast.',
    ),
    unsafe: t(
      'Waar begint het mee en wat komt er daarna? Als ik dat weet, kan ik eerder iets doen.',
      'What does it begin with and what comes next? When I know that, I can act earlier.',
    ),
    self: t(
      'Wat doe ik bij het eerste teken, en wat als het erger wordt? Bij direct gevaar bel ik 112.',
      'What do I do at the first sign, and what when it gets worse? In direct danger I call 112.',
    ),
    others: t(
      'Ik spreek dit van tevoren af met de mensen die mij helpen. Zo weten zij wat ze moeten doen als ik bel.',
      'I agree this beforehand with the people who help me. So they know what to do when I call.',
    ),
    remember: t(
      'Deze drie zinnen houd ik bij de hand voor een moeilijk moment.',
      'I keep these three sentences at hand for a hard moment.',
    ),
    else: t(
      'Is er nog iets dat ik wil vertellen? Dat zet ik hier.',
      'Is there anything else I want to tell? I put it here.',
    ),
  },
  reminders: [
    {
      key: 'may-ask-help',
      label: t('Ik mag altijd om hulp vragen.', 'I may always ask for help.'),
    },
    {
      key: 'share-signals',
      label: t('Het is belangrijk om signalen op tijd te delen.', 'It is important to share signs in time.'),
    },
    {
      key: 'safety-first',
      label: t('Veiligheid gaat voor alles.', 'Safety comes before everything.'),
    },
  ],
  drawing: false,
};

/** The seven sections; each is this person's own, so nothing here is written together. */
function sections({ whoParts, explanations, reminders, drawing }: Wording): SectionDraft[] {
  const whatMakesItUnsafe = t('Waardoor wordt het onveilig?', 'What makes it unsafe?');
  const anythingElse = t('Als ik nog iets wil zeggen', 'If I want to say something else');
  return [
    {
      key: 'who-i-am',
      title: t('Wie ik ben', 'Who I am'),
      explanation: explanations.who,
      repeatable: false,
      speech: 'OWN',
      minutes: 2,
      fields: [
        { key: 'person', label: t('Wie ik ben', 'Who I am'), kind: 'PERSON', parts: whoParts },
        {
          key: 'helper',
          label: t('Wie helpt mij bij het invullen?', 'Who helps me fill this in?'),
          kind: 'SHORT_TEXT',
          ours: true,
        },
      ],
    },
    {
      key: 'important-people',
      onUnsafeCard: true,
      title: t('Dit zijn mijn belangrijke personen', 'These are my important people'),
      explanation: explanations.people,
      repeatable: true,
      addLabel: t('Belangrijk persoon toevoegen', 'Add an important person'),
      speech: 'OWN',
      minutes: 5,
      fields: [
        {
          key: 'person',
          label: t('Belangrijk persoon', 'Important person'),
          kind: 'PERSON',
          parts: [name, relation, phone],
        },
      ],
    },
    {
      key: 'unsafe-for-me',
      title: t('Wanneer het voor mij onveilig is', 'When it is unsafe for me'),
      explanation: explanations.unsafe,
      repeatable: true,
      addLabel: t('Iets onveiligs toevoegen', 'Add something unsafe'),
      speech: 'OWN',
      minutes: 8,
      fields: [
        {
          key: 'by-what',
          label: t('Waardoor voelde ik mij onveilig?', 'What made me feel unsafe?'),
          kind: 'LONG_TEXT',
        },
        {
          key: 'what-happened',
          label: t('Wat gebeurde er toen?', 'What happened then?'),
          kind: 'LONG_TEXT',
        },
      ],
    },
    {
      key: 'what-i-do',
      onUnsafeCard: true,
      title: t('Wat ik zelf kan doen als het onveilig wordt', 'What I can do myself when it gets unsafe'),
      explanation: explanations.self,
      repeatable: true,
      addLabel: t('Als dit, dan dat toevoegen', 'Add an if and then'),
      speech: 'OWN',
      minutes: 8,
      fields: [
        {
          key: 'if',
          label: t(
            'Waardoor wordt het onveilig? Als dit gebeurt:',
            'What makes it unsafe? When this happens:',
          ),
          kind: 'LONG_TEXT',
        },
        {
          key: 'then',
          label: t('Wat kan ik dan doen? Dan doe ik dit:', 'What can I do then? Then I do this:'),
          kind: 'LONG_TEXT',
        },
      ],
    },
    {
      key: 'what-others-do',
      onUnsafeCard: true,
      title: t(
        'Wat mijn belangrijke personen doen als het onveilig wordt',
        'What my important people do when it gets unsafe',
      ),
      explanation: explanations.others,
      repeatable: true,
      addLabel: t('Hulp toevoegen', 'Add help'),
      speech: 'OWN',
      minutes: 8,
      fields: [
        { key: 'if', label: whatMakesItUnsafe, kind: 'LONG_TEXT' },
        { key: 'who-helps', label: t('Wie helpt mij?', 'Who helps me?'), kind: 'SHORT_TEXT' },
        {
          key: 'what-they-do',
          label: t('Wat gaat die persoon doen?', 'What will that person do?'),
          kind: 'LONG_TEXT',
        },
      ],
    },
    {
      key: 'remember',
      title: t('Wat voor mij belangrijk is om te onthouden', 'What is important for me to remember'),
      explanation: explanations.remember,
      repeatable: false,
      speech: 'OWN',
      minutes: 1,
      fields: reminders.map((reminder) => ({ ...reminder, kind: 'REMINDER' })),
    },
    {
      key: 'what-else',
      title: anythingElse,
      explanation: explanations.else,
      repeatable: false,
      speech: 'OWN',
      minutes: 3,
      fields: [
        { key: 'what-else', label: anythingElse, kind: 'LONG_TEXT' },
        ...(drawing ? [{ key: 'drawing', label: t('Tekening', 'Drawing'), kind: 'DRAWING' as const }] : []),
      ],
    },
  ];
}

const rules: FormDefinition['rules'] = {
  when: t(
    'Tijdelijk: voordat er een veiligheidsplan is, of ernaast.',
    'For the time being: before there is a safety plan, or beside it.',
  ),
  levels: [3, 4],
  togetherWith: 'SAFETY_PLAN',
  consentAsked: false,
  signedBy: 'NOBODY',
  adopted: false,
  owner: 'PERSON',
};

const howLong = t(
  'De afspraken blijven bewaard zolang het traject loopt, en daarna de termijn die bij het traject staat. Dan worden ze gewist.',
  'The agreements are kept as long as the traject runs, and then for the term that the traject shows. Then they are erased.',
);

/** The title of 7.2 says "zorgafhankelijke gezinsleden", that of the form itself "andere gezinsleden". */
export const safetyAgreementsChild: FormDefinition = {
  key: 'safety-agreements-child',
  kind: 'SAFETY_AGREEMENTS_CHILD',
  voices: ['IK'],
  title: t(
    'Veiligheidsafspraken voor kinderen en andere gezinsleden',
    'Safety agreements for children and other household members',
  ),
  source: { seed: '004', heading: '7.2 and 7.9' },
  about: {
    why: t(
      'Met deze afspraken weet ik wat ik kan doen als het thuis niet veilig is. Ook weet ik wie mij helpt.',
      'With these agreements I know what I can do when it is not safe at home. I also know who helps me.',
    ),
    what: t(
      'Ik vul dit in met iemand die ik vertrouw. Ik mag het altijd veranderen.',
      'I fill this in with someone I trust. I may always change it.',
    ),
    who: t(
      'Ik kies zelf wie dit mag lezen. Ben ik in gevaar, dan mag wie mij helpt het aan anderen vertellen, en die legt dat aan mij uit.',
      'I choose who may read this. When I am in danger, whoever helps me may tell others, and explains that to me.',
    ),
    howLong,
  },
  rules,
  sections: sections(child).map((draft, index) =>
    sectionFrom(chapter7('7.9 Veiligheidsafspraken voor kinderen en andere gezinsleden', index + 1), draft),
  ),
};

export const safetyAgreementsAdult: FormDefinition = {
  key: 'safety-agreements-adult',
  kind: 'SAFETY_AGREEMENTS_ADULT',
  voices: ['IK'],
  title: t('Veiligheidsafspraken voor volwassenen', 'Safety agreements for adults'),
  source: { seed: '004', heading: '7.2 and 7.10' },
  about: {
    why: t(
      'In een noodgeval is er weinig tijd om na te denken. Daarom spreek ik nu af wat ik doe en wie mij helpt.',
      'In an emergency there is little time to think. So I agree now what I do and who helps me.',
    ),
    what: t(
      'Ik maak de afspraken zelf, met hulp als ik dat wil. Ik kan ze altijd aanpassen.',
      'I make the agreements myself, with help when I want it. I can always change them.',
    ),
    who: t(
      'Ik kies zelf met wie ik dit deel. Wie ik niet kies, ziet ook niet dat deze afspraken er zijn.',
      'I choose with whom I share this. Those I do not choose cannot see that these agreements exist either.',
    ),
    howLong,
  },
  rules,
  sections: sections(adult).map((draft, index) =>
    sectionFrom(chapter7('7.10 Veiligheidsafspraken voor volwassenen', index + 1), draft),
  ),
};
