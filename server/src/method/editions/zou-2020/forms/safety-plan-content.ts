/** The seven blocks of the safety plan of 2020, each with its heading in the guideline. */
import type { FieldDraft, SectionDraft } from '../../../form-writing.ts';
import { t } from '../../../text.ts';
import type { FieldOption, Text } from '../../../types.ts';
import { longText, name, phone, quote, shortText } from './parts.ts';

function tick(key: string, label: Text): FieldDraft {
  return { key, label, kind: 'CHECKBOX' };
}

/** Two anchors and nothing between; not to be drawn on one line with the bands of 2026. */
const anchors: FieldOption[] = [
  {
    key: 'life-threatening',
    label: t('Zeer ernstige of levensbedreigende onveiligheid', 'Very serious or life-threatening unsafety'),
    from: 0,
    to: 0,
    examples: [
      t('De kinderen kunnen nu niet thuis wonen.', 'The children cannot live at home now.'),
      t('Er is een huisverbod nodig.', 'A temporary restraining (removal) order is needed.'),
    ],
  },
  {
    key: 'safe-enough-to-close',
    label: t(
      'Iedereen weet dat er genoeg veiligheid is om af te sluiten',
      'Everyone knows that it is safe enough to close',
    ),
    from: 10,
    to: 10,
  },
];

function signatures(key: string, label: Text): FieldDraft {
  return {
    key,
    label,
    kind: 'SIGNATURE',
    perPerson: true,
    parts: [name, { key: 'signature', label: t('Handtekening', 'Signature'), kind: 'SIGNATURE' }],
  };
}

export const safetyBlocks: [block: string, draft: SectionDraft][] = [
  [
    'Doelencheck',
    {
      key: 'goal-check',
      title: t('Doelencheck', 'Goal check'),
      explanation: t(
        'Dit vullen we als laatste in. Mist er een vinkje, dan missen we nog een doel of een actie.',
        'We fill this in last. When a tick is missing, a goal or action is still missing.',
      ),
      repeatable: false,
      speech: 'TOGETHER',
      minutes: 4,
      filledLast: true,
      fields: [
        {
          key: 'names',
          label: t('Wie zich aan de afspraken houden', 'Who keep to the agreements'),
          kind: 'PERSON',
          many: true,
          parts: [name],
        },
        tick(
          'keep-agreements',
          t(
            'Doel in het ondersteuningsplan: … [namen] hou mij aan de veiligheidsafspraken van dit veiligheidsplan',
            'Goal in the support plan: … [names] keep to the safety agreements of this safety plan',
          ),
        ),
        tick(
          'end-unsafety',
          t(
            'Doelen en acties voor het opheffen van de (acute) onveiligheid',
            'Goals and actions to end the (acute) unsafety',
          ),
        ),
        tick(
          'treat-causes',
          t(
            'Doelen en acties voor het behandelen van de problemen waardoor de onveiligheid is ontstaan',
            'Goals and actions to treat the problems that caused the unsafety',
          ),
        ),
        tick(
          'treat-harm',
          t(
            'Doelen en acties voor behandeling en nazorg, om te herstellen van mogelijke schade',
            'Goals and actions for treatment and aftercare, to recover from possible harm',
          ),
        ),
      ],
    },
  ],
  [
    'Veiligheidsvoorwaarden (indien aanwezig)',
    {
      key: 'conditions',
      title: t('Veiligheidsvoorwaarden (indien aanwezig)', 'Safety conditions (if any)'),
      explanation: t(
        'Zijn er regels waar iedereen zich aan moet houden, van de rechter of een organisatie? Zet ze hier.',
        'Are there rules that everyone must keep to, of a court or an organisation? Put them here.',
      ),
      repeatable: true,
      addLabel: t('Voorwaarde toevoegen', 'Add a condition'),
      speech: 'TOGETHER',
      minutes: 4,
      fields: [longText('condition', t('Veiligheidsvoorwaarde', 'Safety condition'))],
    },
  ],
  [
    'Krachten & zorgen specifiek gericht op (on)veiligheid',
    {
      key: 'strengths-and-concerns',
      title: t(
        'Krachten & zorgen specifiek gericht op (on)veiligheid',
        'Strengths & concerns about safety and unsafety',
      ),
      explanation: t(
        'Ieder die iets wil zeggen, krijgt een eigen rij met de naam erbij. De woorden blijven zoals ze gezegd zijn.',
        'Everyone who wants to speak gets an own row with the name. The words stay as they were said.',
      ),
      repeatable: true,
      addLabel: t('Woorden toevoegen', 'Add words'),
      speech: 'OWN',
      minutes: 30,
      fields: [
        quote(
          'existing-safety',
          t(
            'Wat is er al dat veiligheid geeft voor de grootste zorg(en)?',
            'What is there already that gives safety for the biggest concern(s)?',
          ),
          [
            t('Sinds wanneer, als dat ertoe doet?', 'Since when, if that matters?'),
            t(
              'Wat zijn de gevolgen voor u/jou of gezinsleden?',
              'What are the consequences for you or family members?',
            ),
          ],
        ),
        quote(
          'what-happened',
          t(
            'Wat is er gebeurd waardoor er zorgen zijn om u/jou of gezinsleden?',
            'What happened that gives concerns about you or family members?',
          ),
          [
            t('De eerste keer', 'The first time'),
            t('De ergste keer', 'The worst time'),
            t('De laatste keer', 'The last time'),
            t('Hoe vaak', 'How often'),
          ],
        ),
        quote(
          'harm',
          t(
            'Welke mogelijke schade heeft u/jij of gezinsleden opgelopen door de problemen van onveiligheid?',
            'What possible harm have you or family members suffered from the unsafety?',
          ),
        ),
        quote(
          'biggest-danger',
          t(
            'Wat is het ergste dat er kan gebeuren als er niets verandert?',
            'What is the worst that can happen if nothing changes?',
          ),
          [
            t('(Sinds) wanneer is de zorg er?', '(Since) when is the concern there?'),
            t(
              'Wat zijn de (mogelijke) gevolgen voor u/jou of gezinsleden?',
              'What are the (possible) consequences for you or family members?',
            ),
          ],
        ),
        quote(
          'makes-it-harder',
          t(
            'Wat zorgt ervoor dat het soms moeilijker is om het veilig te houden voor u/jou of je gezinsleden?',
            'What makes it harder at times to keep it safe for you or your family members?',
          ),
          [
            t('Wat maakt het moeilijker (factoren)?', 'What makes it harder (factors)?'),
            t('Waardoor begint het (triggers)?', 'What makes it start (triggers)?'),
            t('Wat geeft spanning (stressoren)?', 'What gives tension (stressors)?'),
          ],
        ),
      ],
    },
  ],
  [
    'Schaalvraag',
    {
      key: 'safety-scale',
      title: t('Schaalvraag', 'Scale question'),
      explanation: t(
        'Kies een cijfer dat bij jouw gevoel past. Je mag erbij zeggen waarom.',
        'Choose a figure that fits how you feel. You may say why.',
      ),
      repeatable: false,
      speech: 'OWN',
      minutes: 8,
      fields: [
        {
          key: 'score',
          label: t(
            'Waar op de schaal plaatst u/jij de situatie zoals deze nu is?',
            'Where on the scale do you place the situation as it is now?',
          ),
          kind: 'SCALE',
          perPerson: true,
          options: anchors,
        },
        { ...longText('reason', t('Eventuele toelichting', 'Explanation, if any')), perPerson: true },
      ],
    },
  ],
  [
    'Veiligheidsafspraken',
    {
      key: 'agreements',
      title: t('Veiligheidsafspraken', 'Safety agreements'),
      explanation: t(
        'Wat moet er minstens gebeuren zodat het nu veilig wordt? Maak elke afspraak zo precies dat iedereen hetzelfde leest.',
        'What must happen at least to make it safe now? Make each agreement so exact that everyone reads the same.',
      ),
      repeatable: true,
      addLabel: t('Afspraak toevoegen', 'Add an agreement'),
      speech: 'TOGETHER',
      minutes: 15,
      fields: [
        {
          ...longText(
            'what-must-happen',
            t('Wat moet er concreet en direct gebeuren?', 'What must happen, exactly and at once?'),
            [t('Wie?', 'Who?'), t('Wat?', 'What?'), t('Waar?', 'Where?'), t('Wanneer?', 'When?')],
          ),
          role: 'ACTIONS',
        },
        longText(
          'what-is-needed',
          t('Wat is hiervoor nodig om dit uit te kunnen voeren?', 'What is needed to be able to do this?'),
          [
            t('Wat doet u/jij zelf?', 'What do you do yourself?'),
            t('Waarbij krijgt u/jij hulp, en van wie?', 'What do you get help with, and from whom?'),
          ],
        ),
        longText(
          'who-watches',
          t(
            'Wie ziet erop toe of de afspraken worden uitgevoerd?',
            'Who watches whether the agreements are carried out?',
          ),
        ),
        longText(
          'if-not-kept',
          t(
            'Wat gebeurt er wanneer de afspraken niet worden nagekomen?',
            'What happens when the agreements are not kept?',
          ),
        ),
      ],
    },
  ],
  [
    'Contactgegevens',
    {
      key: 'safety-contacts',
      onUnsafeCard: true,
      title: t('Contactgegevens', 'Contact details'),
      explanation: t(
        'Wie bel je op welk moment? Bij direct gevaar is dat altijd eerst 112.',
        'Whom do you call at which moment? In direct danger that is always 112 first.',
      ),
      repeatable: true,
      addLabel: t('Contact toevoegen', 'Add a contact'),
      speech: 'TOGETHER',
      minutes: 4,
      fields: [
        {
          key: 'person',
          label: t('Contact', 'Contact'),
          kind: 'PERSON',
          parts: [
            name,
            shortText('when-to-call', 'Wanneer te bellen', 'When to call'),
            phone,
            shortText('email', 'Mail', 'E-mail'),
          ],
        },
      ],
    },
  ],
  [
    'Ondertekening',
    {
      key: 'signatures',
      title: t('Ondertekening', 'Signing'),
      explanation: t(
        'Kies eerst wanneer jullie hier weer naar kijken. Teken dan ieder voor zich; dat doen jullie bij elk overleg opnieuw.',
        'First choose when you look at this again. Then sign, each for oneself; you do so again at every meeting.',
      ),
      repeatable: false,
      speech: 'OWN',
      minutes: 5,
      fields: [
        {
          key: 'evaluation-date',
          label: t('Datum (vervolg)evaluatie', 'Date of the (next) evaluation'),
          kind: 'DATE',
        },
        signatures(
          'client-signatures',
          t(
            'Handtekening klant(en) en/of wettelijk vertegenwoordiger(s)',
            'Signature of client(s) and/or legal representative(s)',
          ),
        ),
        signatures(
          'professional-signatures',
          t('Handtekening professional(s)', 'Signature of professional(s)'),
        ),
      ],
    },
  ],
];
