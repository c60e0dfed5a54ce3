import { contactData, readsDatum, type Reader } from '../access/audience.ts';
import { datumOf } from '../method/editions/person-data.ts';
import { dayInWords } from '../output/dates.ts';
import type { VoicedField } from '../method/types.ts';
import { reachSeen } from '../traject/contact.record.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { AnswerView, EntryView } from './plan.view.ts';

/** What stands on paper of how to reach a person. */
export type Contactable = Pick<PersonRecord, 'phone' | 'email' | 'address' | 'birthDate'>;

/** What people are printed with. */
export interface PrintingPeople {
  language: 'nl' | 'en';
  people: ReadonlyMap<string, Pick<PersonRecord, 'name'>>;
  /** Persons whose contact data all who read the plan may see. */
  contacts: ReadonlyMap<string, Contactable>;
}

/** Paper goes from hand to hand: each contact datum stands on it when everyone who reads the plan may see it. */
export function contactsFor(
  readers: readonly Reader[],
  everyone: readonly PersonRecord[],
  regisseurId: string | null,
): Map<string, Contactable> {
  const seenByAll = (person: PersonRecord) =>
    contactData.filter((datum) =>
      readers.every((reader) => readsDatum(reader, person, { regisseurId, datum })),
    );
  return new Map(everyone.map((person) => [person.id, reachSeen(person, seenByAll(person))]));
}

/** Contact data that a form asks of someone, as far as they may stand on paper. */
export function contactOf(
  fields: readonly VoicedField[],
  personId: string,
  { contacts, language }: PrintingPeople,
): string[] {
  const known = contacts.get(personId);
  if (!known) return [];
  const asked = new Set(fields.flatMap(({ parts }) => parts.map(datumOf)));
  const { birthDate, phone, email, address } = known;
  return [
    asked.has('BIRTH_DATE') && birthDate ? dayInWords(birthDate, language) : '',
    asked.has('PHONE') ? phone : '',
    asked.has('EMAIL') ? email : '',
    asked.has('ADDRESS') ? address : '',
  ].filter(Boolean);
}

/** People of the traject, or somebody outside it, each with what the form asks beside the identity. */
export function peopleInWords(
  field: VoicedField,
  entry: EntryView,
  printing: PrintingPeople,
  say: (part: VoicedField, said: AnswerView) => string | null,
): string[] {
  const chosen = entry.answers.find(({ fieldKey }) => fieldKey === field.key);
  const { personIds = [], outsideName, reasons = [] } = chosen ?? {};
  const beside = (personId: string | null): string[] =>
    field.parts.flatMap((part) => {
      const said = entry.answers.find(
        (one) => one.fieldKey === `${field.key}.${part.key}` && one.personId === personId,
      );
      const words = said && (said.text ?? say(part, said));
      return words ? [`${part.label[printing.language]}: ${words}`] : [];
    });
  const lineOf = (id: string): string[] => {
    const name = printing.people.get(id)?.name;
    const reason = reasons.find(({ personId }) => personId === id)?.reason;
    if (!name) return [];
    const named = reason ? `${name} (${reason})` : name;
    return [[named, ...contactOf([field], id, printing), ...beside(id)].join(', ')];
  };
  const outside = outsideName === undefined ? [] : [[outsideName, ...beside(null)].join(', ')];
  return [...personIds.flatMap(lineOf), ...outside];
}
