import { wordDifference } from '../text/difference.ts';
import { isFreeText, isPerPerson } from './field-kinds.ts';
import { fieldId, ownTextId, type Entry, type Form, type FormField, type FormSection } from './plan.types.ts';
import type { PlanReading } from './reading.ts';
import { answerInWords, listsPeople } from './words.ts';

/** A piece of a changed text. */
export type Piece = ReturnType<typeof wordDifference>[number];

/** One thing that differs between two states of a plan. */
export interface Difference {
  /** Whose words, or which question. */
  label: string;
  kind: 'new' | 'gone' | 'changed';
  pieces: Piece[];
}

/** A section with what differs in it. */
export interface SectionDifference {
  key: string;
  title: string;
  differences: Difference[];
}

/** What differs between two states of a plan, per section, in words. Sections in which nothing differs are left out. */
export function differencesBetween(form: Form, before: PlanReading, after: PlanReading): SectionDifference[] {
  return form.sections
    .map((section) => ({
      key: section.key,
      title: `${section.order}. ${section.title}`,
      differences: listsPeople(section)
        ? compare('', names(before, section), names(after, section))
        : differencesIn(section, before, after),
    }))
    .filter(({ differences }) => differences.length > 0);
}

const names = (reading: PlanReading, { key }: FormSection): string =>
  reading
    .rows(key)
    .map((row) => row.name)
    .join('\n');

function differencesIn(section: FormSection, before: PlanReading, after: PlanReading): Difference[] {
  return pairs(before.entries(section.key), after.entries(section.key)).flatMap(([old, young]) => {
    const name = (young ?? old)?.speakerName;
    const speaker = name ? `${name}: ` : '';
    const read = (reading: PlanReading, there: Entry | undefined, field: FormField): string =>
      there ? inWords(reading, there, field, section) : '';
    return section.fields.flatMap((field) =>
      compare(speaker + field.label, read(before, old, field), read(after, young, field)),
    );
  });
}

/** Rows that belong together: the same row; in another plan, the next row of the same speaker. */
function pairs(old: readonly Entry[], young: readonly Entry[]): [Entry | undefined, Entry | undefined][] {
  const left = new Set(old);
  const take = (fits: (entry: Entry) => boolean): Entry | undefined => {
    const found = [...left].find(fits);
    if (found) left.delete(found);
    return found;
  };
  const same = new Map(young.map((entry) => [entry, take(({ id }) => id === entry.id)]));
  const paired = young.map((entry): [Entry | undefined, Entry] => [
    same.get(entry) ?? take(({ speakerId }) => speakerId === entry.speakerId),
    entry,
  ]);
  return [...paired, ...[...left].map((entry): [Entry, undefined] => [entry, undefined])];
}

function compare(label: string, before: string, after: string): Difference[] {
  if (before === after) return [];
  const kind = before === '' ? 'new' : after === '' ? 'gone' : 'changed';
  return [{ label, kind, pieces: wordDifference(before, after) }];
}

/** What stands at a question of a row, as one text. */
function inWords(reading: PlanReading, entry: Entry, field: FormField, section: FormSection): string {
  const nameOf = (id: string): string => reading.person(id)?.name ?? '';
  const actions =
    section.repeatable && field.role === 'ACTIONS'
      ? reading
          .actions(entry.id)
          .map(({ what, ownerName, due }) => [what, ownerName, due].filter(Boolean).join(', '))
          .join('\n')
      : '';
  if (isFreeText(field) && field.perPerson)
    return reading.people
      .map(({ id, name }) => ({ name, words: reading.value(ownTextId(entry.id, field.key, id)).trim() }))
      .filter(({ words }) => words !== '')
      .map(({ name, words }) => `${name}: ${words}`)
      .join('\n');
  if (isFreeText(field))
    return [reading.value(fieldId(entry.id, field.key)).trim(), actions].filter(Boolean).join('\n');
  return reading
    .answers(entry, field.key)
    .map((answer) => ({ name: answer.personName ?? '', words: answerInWords(field, answer, nameOf) }))
    .filter(({ words }) => words !== '')
    .sort((a, b) => a.name.localeCompare(b.name))
    .map(({ name, words }) => (isPerPerson(field) ? `${name}: ${words}` : words))
    .join('\n');
}
