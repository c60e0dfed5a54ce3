import type { OpeningItem } from '../../process.types.ts';
import type { Source } from '../../types.ts';
import { t } from '../../text.ts';

const start: Source = { seed: '004', heading: '3.1 Fase 3. Startoverleg' };

/** What is said at the startoverleg before the plan: steps 13 and 14, and what the regisseur agrees on signs of unsafety. */
export const opening: OpeningItem[] = [
  {
    source: start,
    key: 'opening.welcome',
    title: t('Welkom', 'Welcome'),
    text: t(
      'Fijn dat je er bent. Vandaag maken we samen één plan. Het huishouden praat steeds het eerst. Daarna hun eigen mensen, en dan de professionals.',
      'Good that you are here. Today we make one plan together. The household always speaks first. Then their own people, and then the professionals.',
    ),
    tips: [
      t(
        'Begin rustig. Laat het huishouden en hun mensen het eerst gaan zitten.',
        'Start calmly. Let the household and their people sit down first.',
      ),
      t(
        'Vertel in een paar zinnen hoe jullie werken: één plan, en één regisseur die het bewaakt.',
        'Tell in a few sentences how you work: one plan, and one regisseur who guards it.',
      ),
      t('Zeg dat iedereen een pauze mag vragen.', 'Say that anyone may ask for a break.'),
    ],
    minutes: 3,
  },
  {
    source: start,
    key: 'opening.introductions',
    title: t('Wie is wie?', 'Who is who?'),
    text: t(
      'Zeg om de beurt je naam. Vertel ook wat je doet en wie je bent voor het huishouden.',
      'Say your name in turn. Also tell what you do and who you are to the household.',
    ),
    tips: [
      t('Begin bij jezelf en houd het kort.', 'Begin with yourself and keep it short.'),
      t(
        'Heb je twee rollen? Zeg welke rol je nu hebt.',
        'Do you have two roles? Say which one you have now.',
      ),
      t(
        'Is er iemand voor wie iets anders kan tellen, zoals een kind? Laat die zelf kiezen wat het vertelt.',
        'Is there someone for whom it may be different, such as a child? Let that person choose what to tell.',
      ),
    ],
    minutes: 5,
  },
  {
    source: start,
    key: 'opening.purpose',
    title: t('Waarom we hier zijn', 'Why we are here'),
    text: t(
      'We bespreken wat er speelt, wat je wilt bereiken en wie wat doet. Aan het eind staat dat in één plan.',
      'We discuss what is going on, what you want to reach and who does what. At the end that stands in one plan.',
    ),
    tips: [
      t('Vertel meteen waar het overleg voor is.', 'Tell at once what the meeting is for.'),
      t('Noem de agenda en hoe laat jullie klaar zijn.', 'Name the agenda and when you will be done.'),
      t(
        'Zeg dat het plan pas vaststaat als jullie het samen goed vinden.',
        'Say that the plan only stands when you all agree with it.',
      ),
    ],
    minutes: 3,
  },
  {
    source: { seed: 'ours', heading: 'Veilig praten' },
    ours: true,
    key: 'opening.safety',
    title: t('Veilig praten', 'Talking safely'),
    text: t(
      'Iedereen moet hier veilig kunnen praten, nu en daarna. Voelt iets niet veilig? Zeg het, vraag om een pauze, of tik op je telefoon op “Ik voel mij niet veilig”.',
      'Everyone must be able to talk safely here, now and afterwards. Does something not feel safe? Say so, ask for a break, or tap “I do not feel safe” on your phone.',
    ),
    tips: [
      t('Zeg dit altijd, ook als alles rustig lijkt.', 'Always say this, also when all seems calm.'),
      t(
        'Is er onveiligheid? Neem pauze. Maak dan een veiligheidsplan met wie dat mag lezen.',
        'Is there unsafety? Take a break. Then make a safety plan with those who may read it.',
      ),
      t('Is er gevaar voor een leven? Bel 112.', 'Is a life in danger? Call 112.'),
    ],
    minutes: 2,
  },
  {
    source: { seed: '004', heading: '4.2 Verantwoordelijkheidsverdeling bij onveiligheid' },
    key: 'opening.signals',
    title: t('Zorgen over veiligheid delen', 'Sharing concerns about safety'),
    text: t(
      'Ziet of hoort iemand iets dat niet veilig is? Dan vertelt die dat aan de regisseur. Dat spreken we nu met elkaar af.',
      'Does someone see or hear something that is not safe? Then that person tells the regisseur. We agree on that together now.',
    ),
    tips: [
      t('Vraag het iedereen, één voor één.', 'Ask everyone, one by one.'),
      t(
        'Zegt iemand nee? Vraag wat er nodig is, en leg pas vast als iedereen ja zegt.',
        'Does someone say no? Ask what is needed, and record it only when everyone says yes.',
      ),
    ],
    minutes: 2,
    asksAgreement: true,
  },
];
