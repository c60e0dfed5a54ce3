import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type { AddPersonInput, ChangePersonInput, HouseholdMemberInput } from '../schema.generated.ts';
import { isTooAlike } from './likeness.ts';
import { birthDateOf, emailOf, lineOf, nextColour } from './traject.rules.ts';
import { given, once, withAudiences } from './contact.record.ts';
import type { PersonRecord } from './traject.types.ts';

/** A person of whom nothing is known yet. */
export function blank(
  { clock, random }: Pick<Core, 'clock' | 'random'>,
  trajectId: string,
  side: PersonRecord['side'],
  others: PersonRecord[],
): PersonRecord {
  const joinedAt = clock.now();
  const known = {
    id: random.uuid(),
    trajectId,
    side,
    child: false,
    accountId: null,
    joinedAt,
    leftAt: null,
  };
  const said = {
    name: '',
    relation: '',
    organisation: null,
    phone: '',
    email: '',
    emailRefused: false,
    address: '',
    birthDate: null,
  };
  // Nobody sees contact data until the person allows it (R12).
  return {
    ...known,
    support: [],
    contactVisibleTo: [],
    contactHiddenFrom: [],
    colour: nextColour(others),
    ...said,
  };
}

/** Someone without an account, as the regisseur adds them. Throws INPUT_INVALID, NAME_TOO_ALIKE. */
export function someone(
  core: Core,
  trajectId: string,
  input: AddPersonInput,
  others: PersonRecord[],
): PersonRecord {
  const made: PersonRecord = {
    ...blank(core, trajectId, input.side, others),
    child: input.side === 'HOUSEHOLD' && input.child === true,
    name: lineOf(input.name, 'de naam', 120, { required: true }),
    relation: lineOf(input.relation, 'de relatie', 120),
    support: input.side === 'NETWORK' ? once(input.support ?? []) : [],
    organisation: input.side === 'PROFESSIONAL' ? lineOf(input.organisation, 'de organisatie', 120) : null,
    phone: lineOf(input.phone, 'het telefoonnummer', 40),
    email: emailOf(input.email),
  };
  distinct(made, others);
  return made;
}

/** A member of the household, as told at intake. Throws INPUT_INVALID. */
export const memberOf = (
  core: Core,
  trajectId: string,
  input: HouseholdMemberInput,
  others: PersonRecord[],
): PersonRecord => ({
  ...blank(core, trajectId, 'HOUSEHOLD', others),
  child: input.child,
  name: lineOf(input.name, 'de naam', 120, { required: true }),
  relation: lineOf(input.relation, 'de relatie', 120),
  phone: lineOf(input.phone, 'het telefoonnummer', 40),
  email: emailOf(input.email),
  birthDate: birthDateOf(input.birthDate, core.clock.now()),
});

/** The person with what is given; what is absent stays. Throws INPUT_INVALID. */
export function withChanges(before: PersonRecord, input: ChangePersonInput, now: Date): PersonRecord {
  const changed: PersonRecord = withAudiences(before, input);
  if (given(input.name)) changed.name = lineOf(input.name, 'de naam', 120, { required: true });
  if (given(input.relation)) changed.relation = lineOf(input.relation, 'de relatie', 120);
  if (given(input.support) && before.side === 'NETWORK') changed.support = once(input.support);
  if (given(input.phone)) changed.phone = lineOf(input.phone, 'het telefoonnummer', 40);
  if (given(input.email)) changed.email = emailOf(input.email);
  if (changed.email !== before.email) changed.emailRefused = false;
  if (given(input.address)) changed.address = lineOf(input.address, 'het adres', 300);
  if (input.birthDate !== undefined) changed.birthDate = birthDateOf(input.birthDate, now);
  if (given(input.child) && before.side === 'HOUSEHOLD') changed.child = input.child;
  if (!changed.child) changed.decidedById = null;
  return changed;
}

/** Refuses a name that could be taken for another's at the table, or for a role. Throws NAME_TOO_ALIKE. */
export function distinct(person: PersonRecord, others: readonly PersonRecord[]): void {
  const taken = others
    .filter(({ id, leftAt }) => id !== person.id && leftAt === null)
    .map(({ name }) => name);
  if (person.accountId === null && isTooAlike(person, taken)) fail('NAME_TOO_ALIKE');
}
