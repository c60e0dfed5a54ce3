import { m } from '#lib/paraglide/messages.js';
import { inWords, isFreeText } from './field-kinds.ts';
import { fieldId, type Answer, type Entry, type FormField, type FormSection } from './plan.types.ts';
import type { PlanReading } from './reading.ts';

/** An answer in words, as one reads it; '' when there is nothing (yet) to read. */
export function answerInWords(
  field: FormField,
  answer: Answer,
  nameOf: (personId: string) => string,
): string {
  return answer.hidden ? '' : inWords[field.kind](field, answer, nameOf);
}

/** Who wrote an answer down that was said by mouth; '' when the person gave it on an own screen. */
export const byMouthInWords = ({ writtenByName }: Pick<Answer, 'writtenByName'>): string =>
  writtenByName ? m.plan_by_mouth({ name: writtenByName }) : '';

/** True for a section whose rows are people of the traject, not words or answers. */
export const listsPeople = ({ filledFrom }: Pick<FormSection, 'filledFrom'>): boolean =>
  filledFrom !== null && filledFrom !== 'THIS_MEETING' && filledFrom !== 'ATTENDANCE';

/** True for a section with the map of the network: beside the people of the traject it has a row for each on the map. */
export const holdsMap = ({ fields }: Pick<FormSection, 'fields'>): boolean =>
  fields.some(({ role }) => role === 'CLOSENESS');

/** "Anna", "Anna en Bas", "Anna, Bas en 3 anderen". */
export function namesInWords(names: readonly string[], most = 3): string {
  if (names.length <= 1) return names[0] ?? '';
  if (names.length <= most)
    return m.plan_and({ first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });
  const shown = names.slice(0, most - 1).join(', ');
  return m.plan_and_others({ names: shown, count: names.length - most + 1 });
}

/** True when nobody wrote or answered anything in a row. */
export function isEmptyEntry(reading: PlanReading, section: FormSection, entry: Entry): boolean {
  const words = section.fields.some(
    (field) => isFreeText(field) && reading.value(fieldId(entry.id, field.key)).trim() !== '',
  );
  return !words && entry.answers.length === 0 && reading.actions(entry.id).length === 0;
}

/** The other hat of a regisseur, who stands on the list as what one is besides, or as regisseur alone. */
export const ownHat = (relation: string): string =>
  /^(|regisseur)$/i.test(relation.trim()) ? m.plan_hat_professional() : m.plan_hat_own({ role: relation });

/** What stands beside the name of who said something: with which hat, or else what the person is. */
export function roleInWords(
  { hat }: Pick<Entry, 'hat'>,
  speaker: { relation: string; organisation: string | null } | undefined,
): string | undefined {
  if (hat === 'REGISSEUR') return m.plan_hat_regisseur();
  if (hat === 'OWN' && speaker) return ownHat(speaker.relation);
  return speaker ? (speaker.organisation ?? speaker.relation) : undefined;
}
