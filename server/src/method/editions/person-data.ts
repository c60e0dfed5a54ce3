import type { PersonDatum } from '../types.ts';

/**
 * The keys by which every edition names what the traject itself knows of a person. Another key of a part is asked beside
 * the identity, and written in the plan.
 */
const data: Readonly<Record<string, PersonDatum>> = {
  name: 'NAME',
  relation: 'RELATION',
  role: 'RELATION',
  organisation: 'ORGANISATION',
  phone: 'PHONE',
  email: 'EMAIL',
  'birth-date': 'BIRTH_DATE',
  street: 'ADDRESS',
  town: 'ADDRESS',
};

/** What of a person a part asks, when the traject knows that; null for what is asked beside it. */
export const datumOf = ({ key }: { key: string }): PersonDatum | null =>
  Object.hasOwn(data, key) ? (data[key] ?? null) : null;

/** True for what tells how or where to find somebody. */
export const isContact = (datum: PersonDatum): boolean =>
  datum === 'PHONE' || datum === 'EMAIL' || datum === 'ADDRESS' || datum === 'BIRTH_DATE';
