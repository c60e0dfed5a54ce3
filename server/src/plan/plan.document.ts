import type { Text, VoicedField, VoicedForm, VoicedSection } from '../method/types.ts';
import type { PlanDocument, PlanDocumentBlock, PlanDocumentSection } from '../output/output.types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { isFreeText, isFromMeeting } from './plan.rules.ts';
import type { PlanView } from './plan.service.ts';
import type { AnswerView, EntryView, SectionView } from './plan.view.ts';

type Language = 'nl' | 'en';

const words = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  covered: { nl: 'Hier is iets afgeschermd door de regisseur.', en: 'The regisseur covered something here.' },
  hidden: { nl: 'Nog niet geopend', en: 'Not opened yet' },
} satisfies Record<string, Text>;

/** What a field needs to be printed. */
interface Printing {
  language: Language;
  people: Map<string, PersonRecord>;
  actions: PlanView['actions'];
}

/** A plan as it goes on paper: the same sections, in the same order and words, as on the screen. */
export function planDocument(
  plan: PlanView,
  form: VoicedForm,
  people: Map<string, PersonRecord>,
  state: PlanDocument['state'],
  language: Language,
): PlanDocument {
  const printing: Printing = { language, people, actions: plan.actions };
  return {
    language,
    title: form.title[language],
    voice: form.voice,
    state,
    sections: form.sections.map((section) =>
      printSection(
        section,
        plan.sections.find((one) => one.key === section.key),
        printing,
      ),
    ),
  };
}

function printSection(
  section: VoicedSection,
  view: SectionView | undefined,
  printing: Printing,
): PlanDocumentSection {
  const { language } = printing;
  return {
    order: section.order,
    title: section.title[language],
    ...(section.explanation ? { explanation: section.explanation[language] } : {}),
    blocks: view ? printRows(section, view, printing) : [],
  };
}

function printRows(section: VoicedSection, view: SectionView, printing: Printing): PlanDocumentBlock[] {
  if (section.filledFrom && !isFromMeeting(section)) {
    return view.rows.length === 0
      ? []
      : [
          {
            kind: 'LIST',
            items: view.rows.map((row) =>
              [row.name, row.relation, row.organisation].filter(Boolean).join(', '),
            ),
          },
        ];
  }
  if (!section.repeatable)
    return view.entries.flatMap((entry) => printFields(section.fields, entry, printing));
  return view.entries.map((entry) => printEntry(section, entry, printing));
}

function printEntry(section: VoicedSection, entry: EntryView, printing: Printing): PlanDocumentBlock {
  const actions = printing.actions.filter(
    (action) => action.goalId === entry.id && action.state !== 'DROPPED',
  );
  const goal = section.fields.find(({ role }) => role === 'GOAL');
  if (goal && !entry.covered) {
    const text = entry.texts.find((one) => one.fieldKey === goal.key)?.text ?? '';
    const rest = section.fields.filter((field) => field !== goal);
    return { kind: 'GOAL', goal: text, blocks: printFields(rest, entry, printing), actions };
  }
  const { speakerName, writtenByName, beforehand } = entry;
  if (entry.covered) {
    const note = { kind: 'NOTE' as const, text: words.covered[printing.language] };
    return { kind: 'ENTRY', speakerName, writtenByName, beforehand, blocks: [note] };
  }
  return {
    kind: 'ENTRY',
    speakerName,
    writtenByName,
    beforehand,
    blocks: printFields(section.fields, entry, printing),
  };
}

function printFields(fields: VoicedField[], entry: EntryView, printing: Printing): PlanDocumentBlock[] {
  return fields.flatMap((field) => printField(field, entry, printing));
}

function printField(field: VoicedField, entry: EntryView, printing: Printing): PlanDocumentBlock[] {
  const { language } = printing;
  const label = field.label[language];
  const answers = entry.answers.filter((answer) => answer.fieldKey === field.key);
  if (field.kind === 'REMINDER') return [{ kind: 'NOTE', text: label }];
  if (isFreeText(field.kind) && field.perPerson) {
    const own = entry.texts.filter((text) => text.fieldKey === field.key && text.text.trim() !== '');
    const said = own.map(({ personId, text }) => ({
      personName: printing.people.get(personId ?? '')?.name ?? '',
      value: text.trim(),
    }));
    return said.length === 0
      ? [{ kind: 'ANSWERS', answers: [{ label, value: null }] }]
      : [{ kind: 'PER_PERSON', label, answers: said }];
  }
  if (isFreeText(field.kind)) {
    const written = entry.texts.find((text) => text.fieldKey === field.key)?.text.trim();
    return [{ kind: 'ANSWERS', answers: [{ label, value: written || null }] }];
  }
  // Said as a blank, not as a table without rows.
  if (answers.length === 0 && field.kind !== 'DRAWING')
    return [{ kind: 'ANSWERS', answers: [{ label, value: null }] }];
  if (field.kind === 'SMILEY') {
    return [
      {
        kind: 'SMILEYS',
        label,
        answers: answers.map((answer) => ({
          ...named(answer),
          smiley: smileyOf(answer),
          word: sayAnswer(field, answer, printing),
        })),
      },
    ];
  }
  if (field.kind === 'SCALE') {
    const given = answers.map((answer) => ({ personName: answer.personName, number: answer.number ?? null }));
    return [{ kind: 'SCALE', label, from: 0, to: 10, answers: given }];
  }
  if (field.kind === 'SIGNATURE') {
    const given = answers.map((answer) => ({
      ...named(answer),
      signedName: answer.signedName ?? null,
      at: answer.at,
    }));
    return [{ kind: 'SIGNATURES', signatures: given }];
  }
  if (field.kind === 'DRAWING')
    return answers.flatMap(({ drawing }) =>
      drawing ? [{ kind: 'DRAWING' as const, label, path: drawing }] : [],
    );
  if (field.perPerson) {
    return [
      {
        kind: 'PER_PERSON',
        label,
        answers: answers.map((answer) => ({ ...named(answer), value: sayAnswer(field, answer, printing) })),
      },
    ];
  }
  const [only] = answers;
  return [{ kind: 'ANSWERS', answers: [{ label, value: only ? sayAnswer(field, only, printing) : null }] }];
}

const named = ({ personName }: AnswerView) => ({ personName: personName ?? '' });

function smileyOf({ option }: AnswerView): 'good' | 'neutral' | 'hard' | null {
  return option === 'good' || option === 'neutral' || option === 'hard' ? option : null;
}

/** An answer in words. */
function sayAnswer(field: VoicedField, answer: AnswerView, { language, people }: Printing): string | null {
  if (answer.hidden) return words.hidden[language];
  const { yes, option, date, time, place, personIds, reasons = [] } = answer;
  if (yes !== undefined) return (yes ? words.yes : words.no)[language];
  if (option !== undefined) return field.options.find((one) => one.key === option)?.label[language] ?? option;
  if (personIds)
    return personIds
      .map((id) => [people.get(id)?.name, reasons.find(({ personId }) => personId === id)?.reason])
      .flatMap(([name, reason]) => (name ? (reason ? `${name} (${reason})` : name) : []))
      .join(', ');
  if (date) return [dayInWords(date, language), time, place].filter(Boolean).join(', ');
  return null;
}

const dayInWords = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language === 'nl' ? 'nl-NL' : 'en-GB', {
    dateStyle: 'full',
    timeZone: 'UTC',
  }).format(new Date(date));
