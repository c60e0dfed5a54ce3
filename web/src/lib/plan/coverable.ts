import { isFreeText, isPerPerson } from './field-kinds.ts';
import { fieldId, ownTextId, type Answer, type Entry, type FormSection } from './plan.types.ts';
import type { PlanReading } from './reading.ts';

/** Something that people wrote, which can be covered as a whole (A11). */
export interface Coverable {
  /** As the server takes it. */
  id: string;
  covered: boolean;
  /** Of nobody alone. */
  together: boolean;
  /** Whose words, or at which question. */
  label: string;
  /** What one sees of it; empty where it is covered or drawn. */
  words: string;
}

/** What can be covered in a section, and what is covered. */
export function coverablesOf(reading: PlanReading, section: FormSection): Coverable[] {
  return reading.entries(section.key).flatMap((entry) => [
    ...(section.repeatable ? [rowOf(reading, section, entry)] : wordsOf(reading, section, entry)),
    ...(entry.covered ? [] : reading.actions(entry.id)).map((action) => ({
      id: action.id,
      covered: action.covered,
      together: false,
      label: action.ownerName ?? '',
      words: action.what,
    })),
  ]);
}

function rowOf(reading: PlanReading, section: FormSection, entry: Entry): Coverable {
  const said = section.fields
    .map(({ key }) => reading.value(fieldId(entry.id, key)).trim())
    .filter((words) => words !== '');
  const { id, covered, speakerId } = entry;
  const label = entry.speakerName ?? '';
  return { id, covered, together: speakerId === null, label, words: covered ? '' : said.join(' · ') };
}

function wordsOf(reading: PlanReading, section: FormSection, entry: Entry): Coverable[] {
  return section.fields.flatMap((field) => {
    const { key, label, kind } = field;
    const isCovered = (which: string): boolean => entry.coveredWords.includes(which);
    const person = (id: string): string => `${label}: ${reading.person(id)?.name ?? ''}`;
    if (isFreeText(field) && field.perPerson)
      return reading.people.map(({ id }) => ({
        id: ownTextId(entry.id, key, id),
        covered: isCovered(`${key}~${id}`),
        together: false,
        label: person(id),
        words: reading.value(ownTextId(entry.id, key, id)).trim(),
      }));
    const whole = { id: fieldId(entry.id, key), covered: isCovered(key), together: true, label };
    if (isFreeText(field)) return [{ ...whole, words: reading.value(whole.id).trim() }];
    const answers = reading.answers(entry, key).filter((answer) => typedIn(answer) !== '');
    if (kind !== 'SIGNATURE' && !isPerPerson(field))
      return [{ ...whole, words: answers.map(typedIn).join(' · ') }];
    if (kind !== 'SIGNATURE' && kind !== 'DRAWING') return [];
    return reading.people.map(({ id }) => ({
      id: ownTextId(entry.id, key, id),
      covered: isCovered(`${key}~${id}`),
      together: false,
      label: person(id),
      words: answers
        .filter(({ personId }) => personId === id)
        .map(typedIn)
        .join(' · '),
    }));
  });
}

const typedIn = ({ place, outsideName, signedName, drawing, reasons }: Answer): string =>
  [place, outsideName, signedName, drawing ? '✎' : null, ...(reasons ?? []).map(({ reason }) => reason)]
    .filter(Boolean)
    .join(' · ');
