import type { OpeningItem } from '../../process.types.ts';
import type { Source } from '../../types.ts';
import { t } from '../../text.ts';

const start: Source = { seed: '003', heading: '3.7 Fase 3b. Startoverleg uitvoeren' };

/** What is said at the startoverleg before the plan: steps 1 and 2 of phase 3b, and the agreement on signs of unsafety. */
export const opening: OpeningItem[] = [
  {
    source: start,
    key: 'opening.welcome',
    title: t('Welkom', 'Welcome'),
    text: t(
      'Fijn dat je er bent. Vandaag maken we samen het plan. De klant praat steeds het eerst, dan de huisgenoten, dan familie en vrienden, dan de professionals.',
      'Good that you are here. Today we make the plan together. The client always speaks first, then the housemates, then family and friends, then the professionals.',
    ),
    tips: [
      t(
        'De klant en eigen mensen zijn er al een kwartier. Heet nu ook de anderen welkom.',
        'The client and own people have been there for a quarter of an hour. Now welcome the others too.',
      ),
      t('Leg nog eens kort uit hoe jullie werken.', 'Explain once more briefly how you work.'),
    ],
    minutes: 3,
  },
  {
    source: start,
    key: 'opening.introductions',
    title: t('Wie is wie?', 'Who is who?'),
    text: t(
      'Zeg om de beurt je naam. Vertel ook wat voor werk je doet en hoe je de klant kent.',
      'Say your name in turn. Also tell what work you do and how you know the client.',
    ),
    tips: [
      t('Begin bij jezelf en houd het kort.', 'Begin with yourself and keep it short.'),
      t(
        'Heb je twee rollen? Zeg welke rol je nu hebt.',
        'Do you have two roles? Say which one you have now.',
      ),
    ],
    minutes: 5,
  },
  {
    source: start,
    key: 'opening.purpose',
    title: t('Waarom we hier zijn', 'Why we are here'),
    text: t(
      'De klant vertelt waarom we hier zijn. Daarna bespreken we wat goed gaat, wat zorgen geeft en wie wat doet.',
      'The client tells why we are here. Then we discuss what goes well, what gives concern and who does what.',
    ),
    tips: [
      t('Laat de klant eerst vertellen. Vul daarna aan.', 'Let the client tell first. Add afterwards.'),
      t('Noem de agenda en hoe laat jullie klaar zijn.', 'Name the agenda and when you will be done.'),
      t('Vraag of iedereen op deze manier meedoet.', 'Ask whether everyone takes part in this way.'),
    ],
    minutes: 5,
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
        'Zijn er zorgen over veiligheid? Dan komt het hele veiligheidsplan vóór de doelen en acties.',
        'Are there concerns about safety? Then the whole safety plan comes before goals and actions.',
      ),
      t('Is er gevaar voor een leven? Bel 112.', 'Is a life in danger? Call 112.'),
    ],
    minutes: 2,
  },
  {
    source: { seed: '003', heading: '4.1 Verantwoordelijkheidsverdeling procesregisseur en casusregisseur' },
    key: 'opening.signals',
    title: t('Zorgen over veiligheid delen', 'Sharing concerns about safety'),
    text: t(
      'Ziet of hoort iemand iets dat niet veilig is? Dan vertelt die dat aan de procesregisseur. Dat spreken we nu met elkaar af.',
      'Does someone see or hear something that is not safe? Then that person tells the procesregisseur. We agree on that together now.',
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
