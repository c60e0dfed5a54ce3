import { contactData, dataSeenBy, decidesFor, readsDatum, sidesThatSee } from '../access/audience.ts';
import { grantedToRegisseur, leadsByProfession, type Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type { ChangePersonInput, ContactDatum, Side, SupportKind } from '../schema.generated.ts';
import type { PersonRecord, TrajectEvent } from './traject.types.ts';

/** How to reach a person. */
type Reach = Pick<PersonRecord, 'phone' | 'email' | 'emailRefused' | 'address' | 'birthDate'>;

/** The contact data that are among `seen`; the others as if nobody filled them in. */
export function reachSeen(
  { phone, email, emailRefused, address, birthDate }: Reach,
  seen: readonly ContactDatum[],
): Reach {
  const sees = (datum: ContactDatum): boolean => seen.includes(datum);
  return {
    phone: sees('PHONE') ? phone : '',
    email: sees('EMAIL') ? email : '',
    emailRefused: sees('EMAIL') && emailRefused,
    address: sees('ADDRESS') ? address : '',
    birthDate: sees('BIRTH_DATE') ? birthDate : null,
  };
}

/** The person with who sees the contact data as it is given; what is absent stays. */
export function withAudiences(
  before: PersonRecord,
  { visibleTo, audiences, hiddenFrom, decidedById }: Omit<ChangePersonInput, 'personId'>,
): PersonRecord {
  const changed: PersonRecord = { ...before };
  if (given(visibleTo)) {
    changed.contactVisibleTo = once(visibleTo);
    delete changed.datumVisibleTo;
  }
  if (given(audiences))
    changed.datumVisibleTo = {
      ...changed.datumVisibleTo,
      ...Object.fromEntries(audiences.map(({ datum, visibleTo: sides }) => [datum, once(sides)])),
    };
  if (given(hiddenFrom)) changed.contactHiddenFrom = [...new Set(hiddenFrom)];
  if (decidedById !== undefined) changed.decidedById = decidedById;
  return changed;
}

const valueOf = (person: Reach, datum: ContactDatum): unknown => {
  const { phone, email, address, birthDate } = person;
  return { PHONE: phone, EMAIL: email, ADDRESS: address, BIRTH_DATE: birthDate }[datum];
};

/** Who hears of a change: when only contact data changed, who may see one of those or could until now (A1). */
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
  const both = [before, after];
  const said = (person: PersonRecord, datum: ContactDatum) =>
    JSON.stringify([valueOf(person, datum), sidesThatSee(person, datum)]);
  const changed = contactData.filter((datum) => said(before, datum) !== said(after, datum));
  const decides = (reader: PersonRecord): boolean => both.some((person) => decidesFor(reader.id, person));
  const deciding = people.filter(decides).map(({ side }) => side);
  // From whom they are hidden is for the person, who decides for a child, and the regisseur: others see the same (A20).
  if (changed.length === 0 && deciding.length === 0)
    return { about: { toldTo: { personId: after.id, sides: [] } } };
  const regisseurId = situation.traject?.regisseurPersonId ?? null;
  const seeing = changed.flatMap((datum) => both.flatMap((person) => sidesThatSee(person, datum)));
  const sides = once([...seeing, ...deciding]);
  const knows = (reader: PersonRecord): boolean =>
    decides(reader) ||
    changed.some((datum) => both.some((person) => readsDatum(reader, person, { regisseurId, datum })));
  const except = people.filter((person) => !knows(person)).map(({ id }) => id);
  return { about: { toldTo: { personId: after.id, sides, except } } };
}

/**
 * A regisseur who is no professional changes contact data of another only as far as that side sees them, and never who
 * sees them or who is a child. Refused in one way, whether something is hidden or nothing is there (A22). Throws FORBIDDEN.
 */
export function mustBeHisToChange(
  before: PersonRecord,
  input: ChangePersonInput,
  { situation: { self } }: Grant<'PERSON_CHANGE'>,
): void {
  const { phone, email, address, birthDate, child, visibleTo, audiences, hiddenFrom } = input;
  if (decidesFor(self?.id, before)) return;
  if (given(visibleTo) || given(audiences) || given(hiddenFrom)) fail('FORBIDDEN');
  if (given(child) && child !== before.child) fail('FORBIDDEN');
  const changes: Record<ContactDatum, boolean> = {
    PHONE: given(phone),
    EMAIL: given(email),
    ADDRESS: given(address),
    BIRTH_DATE: birthDate !== undefined,
  };
  const seen = self ? dataSeenBy(self, before, null) : [];
  if (contactData.some((datum) => changes[datum] && !seen.includes(datum))) fail('FORBIDDEN');
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

/**
 * Who decides for a child changes its contact data and who sees them, and nothing else of it. Who that is, a regisseur of
 * a profession says: somebody else could name oneself. Throws FORBIDDEN, INPUT_INVALID.
 */
export function mayDecide(
  before: PersonRecord,
  input: ChangePersonInput,
  people: readonly PersonRecord[],
  grant: Grant<'PERSON_CHANGE'>,
): void {
  const { name, relation, support, child, decidedById } = input;
  const leads = leadsByProfession(grant);
  const decides = decidesFor(grant.situation.self?.id, before) && !grantedToRegisseur(grant);
  if (decides && [name, relation, support, child].some(given)) fail('FORBIDDEN');
  if (decidedById === undefined || decidedById === (before.decidedById ?? null)) return;
  if (!leads || !before.child) fail('FORBIDDEN');
  const can = people.some(
    ({ id, side, child: young, leftAt }) =>
      id === decidedById && side !== 'PROFESSIONAL' && !young && leftAt === null,
  );
  if (decidedById !== null && !can) fail('INPUT_INVALID', { what: 'kies een volwassene uit dit traject' });
}

/** True when more may see one of the contact data than before. */
export const widens = (before: PersonRecord, after: PersonRecord): boolean =>
  contactData.some((datum) => {
    const were = sidesThatSee(before, datum);
    return sidesThatSee(after, datum).some((side) => !were.includes(side));
  });

/** True when contact data that are hidden from somebody change, or who sees them; not when only more are hidden. */
export function changesShielded(before: PersonRecord, after: PersonRecord): boolean {
  if (before.contactHiddenFrom.length === 0) return false;
  const valued = contactData.some((datum) => valueOf(before, datum) !== valueOf(after, datum));
  const shownAgain = before.contactHiddenFrom.some((id) => !after.contactHiddenFrom.includes(id));
  return valued || shownAgain || widens(before, after);
}

/** True for what an input says. */
export const given = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined;

/** Each of these once. */
export const once = <T extends SupportKind | Side>(values: readonly T[]): T[] => [...new Set(values)];
