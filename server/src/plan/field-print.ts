import type { Text, VoicedField } from '../method/types.ts';
import type { PlanAction, PlanDocumentBlock } from '../output/output.types.ts';
import { dayInWords } from '../output/dates.ts';
import type { FieldKind } from '../schema.generated.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import { peopleInWords, type Contactable } from './person-print.ts';
import { wordsOfAnswer } from './plan.covering.ts';
import { partsOfTextKey, textKey } from './plan.types.ts';
import type { AnswerView, EntryView } from './plan.view.ts';

type Language = 'nl' | 'en';

/** Words of a printed plan that no form has. */
export const documentWords = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  covered: { nl: 'Hier is iets afgeschermd door de regisseur.', en: 'The regisseur covered something here.' },
  byMouth: { nl: 'mondeling, opgeschreven door', en: 'by mouth, written down by' },
  asRegisseur: { nl: 'als regisseur', en: 'as regisseur' },
  as: { nl: 'als', en: 'as' },
  hidden: { nl: 'Nog niet geopend', en: 'Not opened yet' },
  map: { nl: 'Op de kaart van het netwerk', en: 'On the map of the network' },
  family: { nl: 'In de stamboom', en: 'In the family tree' },
} satisfies Record<string, Text>;

/** What a field needs to be printed. */
export interface Printing {
  language: Language;
  people: Map<string, PersonRecord>;
  /** Persons whose contact data all who read the plan may see. */
  contacts: ReadonlyMap<string, Contactable>;
  actions: PlanAction[];
  goalOf: Map<PlanAction, string | null>;
}

/** A field of one row, with what is answered in it. */
interface Printed {
  field: VoicedField;
  label: string;
  entry: EntryView;
  answers: AnswerView[];
  printing: Printing;
}

type Printer = (printed: Printed) => PlanDocumentBlock[];

/** A question that nobody answered; output decides whether it takes room. */
const blank = (label: string): PlanDocumentBlock[] => [
  { kind: 'ANSWERS', answers: [{ label, value: null }] },
];

const text: Printer = ({ field, label, entry, printing }) => {
  if (!field.perPerson) {
    const written = entry.texts.find(({ fieldKey }) => fieldKey === field.key)?.text.trim();
    return [{ kind: 'ANSWERS', answers: [{ label, value: written || null }] }];
  }
  const said = entry.texts
    .filter((one) => one.fieldKey === field.key && one.text.trim() !== '')
    .map((one) => ({
      personName: printing.people.get(one.personId ?? '')?.name ?? '',
      value: one.text.trim(),
    }));
  return said.length === 0 ? blank(label) : [{ kind: 'PER_PERSON', label, answers: said }];
};

/** Said as a blank when there are no answers, not as a table without rows. */
const answered =
  (print: Printer): Printer =>
  (printed) =>
    printed.answers.length === 0 ? blank(printed.label) : print(printed);

const inWords = answered(({ field, label, answers, printing }) => {
  const values = answers.map((answer) => ({
    ...named(answer, printing),
    value: sayAnswer(field, answer, printing),
  }));
  if (field.perPerson) return [{ kind: 'PER_PERSON', label, answers: values }];
  return [{ kind: 'ANSWERS', answers: [{ label, value: values[0]?.value ?? null }] }];
});

/** How each kind of field is printed. A kind without an entry does not compile. */
export const printers: Record<FieldKind, Printer> = {
  SHORT_TEXT: text,
  LONG_TEXT: text,
  QUOTE: text,
  REMINDER: ({ label }) => [{ kind: 'NOTE', text: label }],
  YES_NO: inWords,
  CHECKBOX: inWords,
  CHOICE: inWords,
  YES_NOT_YET_NO: inWords,
  DATE: inWords,
  DATE_TIME_PLACE: inWords,
  PERSON: answered(({ field, label, entry, printing }) => {
    const items = peopleInWords(field, entry, printing, (part, said) => sayAnswer(part, said, printing));
    // Names alone fit on a line; with what the form asks beside them each has one of its own.
    const bare = items.every((item) => !item.includes(', '));
    return items.length > 1 && !bare
      ? [{ kind: 'LIST', label, items }]
      : [{ kind: 'ANSWERS', answers: [{ label, value: items.join(', ') || null }] }];
  }),
  SMILEY: answered(({ field, label, answers, printing }) => [
    {
      kind: 'SMILEYS',
      label,
      answers: answers.map((answer) => ({
        ...named(answer, printing),
        smiley: smileyOf(answer),
        word: sayAnswer(field, answer, printing),
      })),
    },
  ]),
  SCALE: answered(({ label, answers, printing }) => [
    {
      kind: 'SCALE',
      label,
      from: 0,
      to: 10,
      answers: answers.map((answer) => ({
        personName: answer.personId === null ? null : named(answer, printing).personName,
        number: answer.number ?? null,
      })),
    },
  ]),
  SIGNATURE: answered(({ answers, printing }) => [
    {
      kind: 'SIGNATURES',
      signatures: answers.flatMap((answer) => [
        ...(answer.signedBefore ?? []).map(({ signedName, at }) => ({
          personName: answer.personName ?? '',
          signedName,
          at: new Date(at),
        })),
        { ...named(answer, printing), signedName: answer.signedName ?? null, at: answer.at },
      ]),
    },
  ]),
  DRAWING: ({ label, answers }) =>
    answers.flatMap(({ drawing }) => (drawing ? [{ kind: 'DRAWING' as const, label, path: drawing }] : [])),
};

/** The questions of a row, in order. */
export function printFields(
  fields: readonly VoicedField[],
  entry: EntryView,
  printing: Printing,
): PlanDocumentBlock[] {
  return fields.flatMap((field) => {
    const uncovered = withoutCoveredWords(entry);
    const covered = printCovered(field, entry, printing);
    const printed = printers[field.kind]({
      field,
      label: field.label[printing.language],
      entry: uncovered,
      answers: uncovered.answers.filter(({ fieldKey }) => fieldKey === field.key),
      printing,
    });
    return covered.length > 0 && isBlank(printed) ? covered : [...printed, ...covered];
  });
}

/** On paper they are for nobody, not for who wrote them either (A11). */
const withoutCoveredWords = (entry: EntryView): EntryView => ({
  ...entry,
  texts: entry.texts.filter(
    ({ fieldKey, personId }) => !entry.coveredWords.includes(textKey(fieldKey, personId)),
  ),
  answers: entry.answers.filter((answer) => !entry.coveredWords.includes(wordsOfAnswer(answer))),
});

/** Says where something was covered: for a question as a whole, or with the name of each whose words it is. */
function printCovered(
  field: VoicedField,
  entry: EntryView,
  { language, people }: Printing,
): PlanDocumentBlock[] {
  const label = field.label[language];
  const value = documentWords.covered[language];
  const whose = entry.coveredWords.map(partsOfTextKey).filter(({ fieldKey }) => fieldKey === field.key);
  const named = whose.flatMap(({ personId }) =>
    personId === null ? [] : [{ personName: people.get(personId)?.name ?? '', value }],
  );
  return [
    ...(whose.length > named.length ? [{ kind: 'ANSWERS' as const, answers: [{ label, value }] }] : []),
    ...(named.length > 0 ? [{ kind: 'PER_PERSON' as const, label, answers: named }] : []),
  ];
}

const isBlank = (blocks: readonly PlanDocumentBlock[]): boolean =>
  blocks.every((block) => block.kind === 'ANSWERS' && block.answers.every(({ value }) => value === null));

/** Whose answer it is; what was said by mouth is marked, with who wrote it down. */
const named = ({ personName, writtenByName }: AnswerView, { language }: Printing) => ({
  personName: writtenByName
    ? `${personName ?? ''} (${documentWords.byMouth[language]} ${writtenByName})`
    : (personName ?? ''),
});

function smileyOf({ option }: AnswerView): 'good' | 'neutral' | 'hard' | null {
  return option === 'good' || option === 'neutral' || option === 'hard' ? option : null;
}

/** An answer in words; null when there is nothing to read. */
export function sayAnswer(
  field: VoicedField,
  answer: AnswerView,
  { language, people }: Printing,
): string | null {
  if (answer.hidden) return documentWords.hidden[language];
  const { yes, option, date, time, place, personIds, reasons = [] } = answer;
  if (yes !== undefined) return (yes ? documentWords.yes : documentWords.no)[language];
  if (option !== undefined) return field.options.find((one) => one.key === option)?.label[language] ?? option;
  if (personIds)
    return personIds
      .map((id) => [people.get(id)?.name, reasons.find(({ personId }) => personId === id)?.reason])
      .flatMap(([name, reason]) => (name ? (reason ? `${name} (${reason})` : name) : []))
      .join(', ');
  if (date) return [dayInWords(date, language), time, place].filter(Boolean).join(', ');
  return null;
}
