import { readsContact } from '../access/audience.ts';
import type { Grant } from '../access/grant.ts';
import type { Core } from '../core.ts';
import { fail } from '../errors.ts';
import type {
  AddPersonInput,
  ChangePersonInput,
  HouseholdMemberInput,
  SupportKind,
} from '../schema.generated.ts';
import { isTooAlike } from './likeness.ts';
import { birthDateOf, emailOf, lineOf, nextColour } from './traject.rules.ts';
import type { PersonRecord, TrajectEvent } from './traject.types.ts';

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
  const changed: PersonRecord = { ...before };
  if (given(input.name)) changed.name = lineOf(input.name, 'de naam', 120, { required: true });
  if (given(input.relation)) changed.relation = lineOf(input.relation, 'de relatie', 120);
  if (given(input.support) && before.side === 'NETWORK') changed.support = once(input.support);
  if (given(input.phone)) changed.phone = lineOf(input.phone, 'het telefoonnummer', 40);
  if (given(input.email)) changed.email = emailOf(input.email);
  if (changed.email !== before.email) changed.emailRefused = false;
  if (given(input.address)) changed.address = lineOf(input.address, 'het adres', 300);
  if (input.birthDate !== undefined) changed.birthDate = birthDateOf(input.birthDate, now);
  if (given(input.child) && before.side === 'HOUSEHOLD') changed.child = input.child;
  if (given(input.visibleTo)) changed.contactVisibleTo = once(input.visibleTo);
  if (given(input.hiddenFrom)) changed.contactHiddenFrom = [...new Set(input.hiddenFrom)];
  return changed;
}

/** Who hears of a change: when only contact data changed, who may see these or could until now (A1). */
export function hearersOf(
  before: PersonRecord,
  after: PersonRecord,
  people: readonly PersonRecord[],
  { situation }: Grant<'PERSON_CHANGE'>,
): Pick<TrajectEvent, 'about'> {
  // Everyone sees who is a child: a change that only some heard would tell the others apart.
  const shown = ({ name, relation, support, child }: PersonRecord) =>
    JSON.stringify([name, relation, support, child]);
  if (shown(before) !== shown(after)) return {};
  const contact = ({ phone, email, address, birthDate, contactVisibleTo }: PersonRecord) =>
    JSON.stringify([phone, email, address, birthDate, contactVisibleTo]);
  // From whom they are hidden is for the person and the regisseur: others see the same as before (A20).
  if (contact(before) === contact(after)) return { about: { toldTo: { personId: after.id, sides: [] } } };
  const leads = situation.traject?.regisseurPersonId ?? null;
  const sides = once([...before.contactVisibleTo, ...after.contactVisibleTo]);
  const unknowing = people.filter(
    (person) => !readsContact(person, before, leads) && !readsContact(person, after, leads),
  );
  return { about: { toldTo: { personId: after.id, sides, except: unknowing.map(({ id }) => id) } } };
}

/**
 * A regisseur who is no professional changes contact data of another only as far as that side sees them, and never who
 * sees them or who is a child. Refused in one way, whether something is hidden or nothing is there (A22). Throws FORBIDDEN.
 */
export function mustBeHisToChange(
  before: PersonRecord,
  { phone, email, address, birthDate, child, visibleTo, hiddenFrom }: ChangePersonInput,
  { situation: { self } }: Grant<'PERSON_CHANGE'>,
): void {
  if (given(visibleTo) || given(hiddenFrom)) fail('FORBIDDEN');
  if (given(child) && child !== before.child) fail('FORBIDDEN');
  const contact = given(phone) || given(email) || given(address) || birthDate !== undefined;
  if (contact && !(self && readsContact(self, before, null))) fail('FORBIDDEN');
}

/**
 * Hiding from someone is done by the person or the regisseur, at once; taking it back by the person alone, and for a
 * child by nobody, as with showing (A20). Throws FORBIDDEN, INPUT_INVALID.
 */
export function mayHide(
  before: PersonRecord,
  after: PersonRecord,
  people: readonly PersonRecord[],
  { situation }: Grant<'PERSON_CHANGE'>,
): void {
  const { contactHiddenFrom: were } = before;
  const { contactHiddenFrom: are } = after;
  const own = situation.self?.id === before.id && !before.child;
  if (!own && were.some((id) => !are.includes(id))) fail('FORBIDDEN');
  const others = new Set(people.filter(({ id }) => id !== before.id).map(({ id }) => id));
  if (are.some((id) => !were.includes(id) && !others.has(id)))
    fail('INPUT_INVALID', { what: 'kies iemand uit dit traject' });
}

/** True when more may see the contact data than before. */
export const widens = (
  before: readonly PersonRecord['side'][],
  after: readonly PersonRecord['side'][],
): boolean => after.some((side) => !before.includes(side));

/** Refuses a name that could be taken for another's at the table, or for a role. Throws NAME_TOO_ALIKE. */
export function distinct(person: PersonRecord, others: readonly PersonRecord[]): void {
  const taken = others
    .filter(({ id, leftAt }) => id !== person.id && leftAt === null)
    .map(({ name }) => name);
  if (person.accountId === null && isTooAlike(person, taken)) fail('NAME_TOO_ALIKE');
}

const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;
const once = <T extends SupportKind | PersonRecord['side']>(values: readonly T[]): T[] => [
  ...new Set(values),
];
