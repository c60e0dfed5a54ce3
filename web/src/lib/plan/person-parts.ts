import { day } from '../language/language.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Answer, Entry, FormField, PlanPerson } from './plan.types.ts';

/** Contact data that the form asks of a person, in words, as far as this viewer may see them. */
export function contactInWords(parts: FormField['parts'], person: PlanPerson | undefined): string[] {
  const contact = person?.contact;
  if (!contact) return [];
  const asked = new Set(parts.map(({ datum }) => datum));
  return [
    asked.has('BIRTH_DATE') && contact.birthDate ? day(contact.birthDate) : '',
    asked.has('PHONE') ? contact.phone : '',
    asked.has('EMAIL') ? contact.email : '',
    asked.has('ADDRESS') ? contact.address : '',
  ].filter(Boolean);
}

/** What tells how or where to find somebody. */
const contact: ReadonlySet<string | null> = new Set(['PHONE', 'EMAIL', 'ADDRESS', 'BIRTH_DATE']);

/**
 * Parts that are asked of someone and written in the plan: of somebody outside the traject all but the name, and on the
 * map of the network not how to reach them either, for they cannot say who may see it.
 */
export const partsToWrite = (
  field: FormField,
  { outside, onMap }: { outside: boolean; onMap: boolean },
): FormField['parts'] =>
  field.parts.filter(({ datum }) =>
    outside ? datum !== 'NAME' && !(onMap && contact.has(datum)) : datum === null,
  );

/** What was written of a person beside the identity. */
export function partsInWords(
  field: FormField,
  entry: Entry,
  answers: (entry: Entry, fieldKey: string) => readonly Answer[],
  personId: string | null,
): string[] {
  return field.parts.flatMap(({ key, label }) => {
    const said = answers(entry, `${field.key}.${key}`).find((one) => one.personId === personId);
    if (!said) return [];
    const words =
      said.text ??
      (said.yes === null ? (said.date ? day(said.date) : '') : said.yes ? m.shell_yes() : m.shell_no());
    return words ? [`${label}: ${words}`] : [];
  });
}
