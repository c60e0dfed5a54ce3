/**
 * Sections 5-12 of the safety plan. The figure (8) and the agreements (11) say "ik" in both voices: each person
 * speaks for oneself there (not a slip of the seed).
 */
import { voices } from '../../../form-writing.ts';
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FieldOption, Text } from '../../../types.ts';
import { name } from './parts.ts';

function longText(key: string, label: Text): FieldDraft {
  return { key, label, kind: 'LONG_TEXT' };
}

const unsafety: SectionDraft = {
  key: 'unsafety',
  title: t('Wat de zorgen over onveiligheid zijn', 'What the concerns about unsafety are'),
  explanation: t(
    'Vertel wat je zelf zag, hoorde of meemaakte. Schrijf het op zoals het ging, niet mooier en niet erger.',
    'Tell what you saw, heard or went through yourself. Write it as it was, no better and no worse.',
  ),
  repeatable: true,
  addLabel: t('Zorg over onveiligheid toevoegen', 'Add a concern about unsafety'),
  speech: 'OWN',
  minutes: 10,
  fields: [
    { key: 'who', label: t('Wie voelde zich onveilig?', 'Who felt unsafe?'), kind: 'SHORT_TEXT' },
    longText('by-what', t('Waardoor voelde diegene zich onveilig?', 'What made that person feel unsafe?')),
    longText('what-happened', t('Wat gebeurde er toen?', 'What happened then?')),
  ],
};

const danger: SectionDraft = {
  key: 'danger',
  title: t('Grootste zorg of gevaar als er niets verandert', 'Biggest concern or danger if nothing changes'),
  explanation: t(
    'Stel dat alles blijft zoals het nu is. Waar ben je dan het meest bang voor?',
    'Suppose all stays as it is now. What are you most afraid of then?',
  ),
  repeatable: true,
  addLabel: t('Gevaar toevoegen', 'Add a danger'),
  speech: 'OWN',
  minutes: 8,
  fields: [
    longText('short-term', t('Op korte termijn: binnen drie maanden', 'Soon: within three months')),
    longText(
      'long-term',
      t('Op lange termijn: na een jaar of later in het leven', 'Later: after a year, or later in life'),
    ),
  ],
};

const makesUnsafe: SectionDraft = {
  key: 'makes-unsafe',
  title: t('Wat veiligheid moeilijk maakt', 'What makes safety hard'),
  explanation: t(
    'Denk aan tijden, plekken, geld, ruzie, drank of slaap. Het gaat om wat er gebeurt, niet om wie er slecht is.',
    'Think of times, places, money, quarrels, drink or sleep. It is about what happens, not about who is bad.',
  ),
  repeatable: false,
  speech: 'TOGETHER',
  minutes: 8,
  fields: [
    {
      ...longText('makes-unsafe', t('Wat veiligheid moeilijk maakt', 'What makes safety hard')),
      prompts: [
        t('Wat maakt het onveilig?', 'What makes it unsafe?'),
        t(
          'Welke situaties, patronen of spanningen spelen hierin een rol?',
          'Which situations, patterns or tensions play a part in it?',
        ),
      ],
    },
  ],
};

/** One line of figures per person; not to be drawn on one line with the scale of 2020. */
const bands: FieldOption[] = [
  {
    key: 'acute-danger',
    label: t(
      'Acuut fysiek gevaar, direct ingrijpen nodig',
      'Acute physical danger, direct intervention needed',
    ),
    from: 0,
    to: 0,
    examples: [
      voices(
        t('Er is een huisverbod nodig.', 'A temporary restraining (removal) order is needed.'),
        t(
          'Ik zorg zo slecht voor mezelf dat mijn gezondheid nu gevaar loopt.',
          'I care so badly for myself that my health is in danger now.',
        ),
      ),
      voices(
        t('Oma ligt in het ziekenhuis door geweld.', 'Grandmother is in hospital because of violence.'),
        t(
          'Mijn huis is gevaarlijk om in te wonen, door vuil, brandgevaar of ongedierte.',
          'My home is dangerous to live in, because of dirt, risk of fire or vermin.',
        ),
      ),
      voices(
        t(
          'De kinderen moeten (voor even) ergens anders wonen.',
          'The children have to live somewhere else (for a while).',
        ),
        t(
          'Door wat ik doe lopen anderen nu gevaar, of hebben ze er veel last van.',
          'What I do puts others in danger now, or troubles them badly.',
        ),
      ),
    ],
  },
  {
    key: 'ongoing',
    label: t(
      'Aanhoudende of terugkerende onveiligheid of geweld',
      'Unsafety or violence goes on or comes back',
    ),
    from: 1,
    to: 5,
  },
  {
    key: 'stopped',
    label: t('Onveiligheid of geweld is gestopt', 'Unsafety or violence has stopped'),
    from: 6,
    to: 6,
  },
  {
    key: 'stopped-six-months',
    label: t(
      'Onveiligheid of geweld is minimaal zes maanden gestopt',
      'Unsafety or violence has stopped for at least six months',
    ),
    from: 7,
    to: 7,
  },
  { key: 'stable', label: t('Stabiele veiligheid', 'Stable safety'), from: 8, to: 10 },
];

const scale: SectionDraft = {
  key: 'safety-scale',
  title: t('Hoe veilig het nu is – de veiligheidsschaal', 'How safe it is now – the safety scale'),
  explanation: voices(
    t(
      'Ieder geeft een eigen cijfer. Verschil is niet erg: vertel elkaar waarom je dit cijfer koos.',
      'Everyone gives an own figure. A difference is fine: tell each other why you chose it.',
    ),
    t(
      'Geef je eigen cijfer. Een ander mag een ander cijfer geven: vertel elkaar waarom.',
      'Give your own figure. Someone else may give another: tell each other why.',
    ),
  ),
  repeatable: false,
  speech: 'OWN',
  minutes: 8,
  fields: [
    {
      key: 'score',
      label: t('Welk cijfer geef ik de veiligheid?', 'What figure do I give safety?'),
      kind: 'SCALE',
      perPerson: true,
      options: bands,
    },
    {
      ...longText('reason', t('Wat is de reden voor dit cijfer?', 'What is the reason for this figure?')),
      perPerson: true,
    },
  ],
};

const safetyThereIs: SectionDraft = {
  key: 'safety-there-is',
  title: t('De veiligheid die er al is', 'The safety there already is'),
  explanation: t(
    'Wanneer was het wél rustig of veilig? Daar kun je op verder bouwen.',
    'When was it quiet or safe? You can build on that.',
  ),
  repeatable: true,
  addLabel: t('Iets wat veilig maakt toevoegen', 'Add something that makes it safe'),
  speech: 'OWN',
  minutes: 8,
  fields: [
    longText(
      'what-makes-safe',
      t('Wat zorgt ervoor dat het soms veilig is?', 'What makes it safe at times?'),
    ),
    longText('what-i-do', t('Wat doe ik dan om het veilig te houden?', 'What do I do then to keep it safe?')),
    {
      key: 'safe-for-whom',
      label: t('Voor wie is het dan veilig?', 'For whom is it safe then?'),
      kind: 'SHORT_TEXT',
    },
  ],
};

const conditions: SectionDraft = {
  key: 'conditions',
  title: t(
    'Wat moet stoppen om het veilig te houden - veiligheidsvoorwaarden',
    'What must stop to keep it safe - safety conditions',
  ),
  explanation: voices(
    t(
      'Dit is voor iedereen, ook voor een kind of huisgenoot die er vandaag niet is. Zeg wat er weg moet en wat ervoor in de plaats komt.',
      'This is for everyone, also for a child or household member who is not here today. Say what must go and what comes instead.',
    ),
    t('Zeg wat er weg moet en wat ervoor in de plaats komt.', 'Say what must go and what comes instead.'),
  ),
  repeatable: true,
  addLabel: t('Voorwaarde toevoegen', 'Add a condition'),
  speech: 'TOGETHER',
  minutes: 8,
  fields: [
    longText('must-stop', t('Wat moet stoppen?', 'What must stop?')),
    longText(
      'safe-looks-like',
      t('Hoe ziet de veilige situatie eruit?', 'What does the safe situation look like?'),
    ),
  ],
};

const agreements: SectionDraft = {
  key: 'agreements',
  onUnsafeCard: true,
  title: t(
    'Wij werken samen aan veiligheid - veiligheidsafspraken',
    'We work on safety together - safety agreements',
  ),
  explanation: voices(
    t(
      'Ieder zegt zelf wat zij of hij gaat doen. De afspraken zijn er voor iedereen, ook voor kinderen en huisgenoten die er nu niet bij zijn.',
      'Each says what she or he will do. The agreements are there for everyone, also for children and household members who are absent now.',
    ),
    t(
      'Ieder zegt zelf wat zij of hij gaat doen, en wat er gebeurt als dat niet gaat.',
      'Each says what she or he will do, and what happens when that fails.',
    ),
  ),
  repeatable: true,
  addLabel: t('Afspraak toevoegen', 'Add an agreement'),
  speech: 'OWN',
  minutes: 15,
  fields: [
    { key: 'who', label: t('Wie ben ik?', 'Who am I?'), kind: 'PERSON', parts: [name] },
    { ...longText('what-i-will-do', t('Wat ga ik doen?', 'What am I going to do?')), role: 'ACTIONS' },
    longText('who-helps', t('Wie of wat helpt hierbij?', 'Who or what helps with this?')),
    longText('if-it-fails', t('Wat als het niet lukt?', 'What if it does not work?')),
  ],
};

/** In the wij-form only. */
const talking: SectionDraft = {
  key: 'talking',
  title: t(
    'Praten met kinderen en gezinsleden die nu niet aanwezig zijn',
    'Talking with children and household members who are not here now',
  ),
  explanation: t(
    'Wie er niet bij is, hoort ook wat er is afgesproken. Kies wie dat vertelt, en vertel het in gewone woorden.',
    'Those who are not here also hear what was agreed. Choose who tells it, and tell it in plain words.',
  ),
  repeatable: true,
  addLabel: t('Gesprek toevoegen', 'Add a conversation'),
  speech: 'TOGETHER',
  minutes: 5,
  onlyVoice: 'WIJ',
  fields: [
    longText('what', t('Wat wordt besproken?', 'What is talked about?')),
    {
      key: 'with-whom',
      label: t('Met wie wordt dit besproken?', 'With whom is it talked about?'),
      kind: 'PERSON',
      many: true,
      parts: [name],
    },
    { key: 'who', label: t('Wie doet dit?', 'Who does this?'), kind: 'PERSON', parts: [name] },
  ],
};

/** In the order of the plan: 5 unsafety to 12 talking. */
export const safetyPlanContent: SectionDraft[] = [
  unsafety,
  danger,
  makesUnsafe,
  scale,
  safetyThereIs,
  conditions,
  agreements,
  talking,
];
