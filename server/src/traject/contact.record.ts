import { contactData, dataSeenBy, decidesFor, readsDatum, sidesThatSee } from '../access/audience.ts';
import { grantedToRegisseur, leadsByProfession, type Grant } from '../access/grant.ts';
import { fail } from '../errors.ts';
import type {
  AskedAudienceInput,
  ChangePersonInput,
  ContactDatum,
  DatumAudienceInput,
  Side,
  SupportKind,
} from '../schema.generated.ts';
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

/** True when there is something among these. */
export const someReach = ({ phone, email, address, birthDate }: Reach): boolean =>
  [phone, email, address, birthDate].some(Boolean);

/** The person with who sees the contact data as it is given; what is absent stays. */
export function withAudiences(
  before: PersonRecord,
  { visibleTo, audiences, hideFrom, showAgainTo, decidedById }: Omit<ChangePersonInput, 'personId'>,
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
  // Beside what another hid meanwhile: of two who hide at once both are heard.
  const still = before.contactHiddenFrom.filter((id) => !showAgainTo?.includes(id));
  changed.contactHiddenFrom = [...new Set([...still, ...(hideFrom ?? [])])];
  if (decidedById !== undefined) changed.decidedById = decidedById;
  const { decidedById: decides } = changed;
  // Hiding from who decides ends deciding; naming somebody from whom they are hidden is refused (`mayDecide`).
  if (decides && decides === before.decidedById && changed.contactHiddenFrom.includes(decides))
    changed.decidedById = null;
  return changed;
}

const valueOf = (person: Reach, datum: ContactDatum): unknown => {
  const { phone, email, address, birthDate } = person;
  return { PHONE: phone, EMAIL: email, ADDRESS: address, BIRTH_DATE: birthDate }[datum];
};

/** Who hears of a change: when only contact data changed, who sees another datum by it than until now (A1, A20). */
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
  const regisseurId = situation.traject?.regisseurPersonId ?? null;
  // Who they are hidden from hears nothing of that, nor of what changed with it (A20).
  const decides = ({ id }: PersonRecord): boolean =>
    !after.contactHiddenFrom.includes(id) && both.some((person) => decidesFor(id, person));
  const seen = (reader: PersonRecord, person: PersonRecord, datum: ContactDatum): string =>
    JSON.stringify((readsDatum(reader, person, { regisseurId, datum }) && valueOf(person, datum)) || null);
  // Who sees a datum is for others than its readers: what stays the same for somebody is no news to that one.
  const reads = (reader: PersonRecord): boolean =>
    !after.contactHiddenFrom.includes(reader.id) &&
    changed.some((datum) => seen(reader, before, datum) !== seen(reader, after, datum));
  const leads = ({ id, side }: PersonRecord): boolean => id === regisseurId && side === 'PROFESSIONAL';
  // From whom they are hidden is for the person, who decides for a child, and the regisseur: others see the same (A20).
  const knows = (reader: PersonRecord): boolean =>
    reader.id === after.id || leads(reader) || decides(reader) || reads(reader);
  const seeing = changed.flatMap((datum) => both.flatMap((person) => sidesThatSee(person, datum)));
  const sides = once([...seeing, ...people.filter(decides).map(({ side }) => side)]);
  const except = people.filter((person) => !knows(person)).map(({ id }) => id);
  return { about: { toldTo: { personId: after.id, sides, except } } };
}

/**
 * A regisseur who is no professional changes contact data of another only as far as that side sees some, and never who
 * sees them or who is a child. Refused in one way, whether something is hidden, never shown, or not there (A22). Throws
 * FORBIDDEN.
 */
export function mustBeHisToChange(
  before: PersonRecord,
  input: ChangePersonInput,
  { situation: { self } }: Grant<'PERSON_CHANGE'>,
): void {
  const { phone, email, address, birthDate, child, visibleTo, audiences, hideFrom, showAgainTo } = input;
  if (given(child) && child !== before.child) fail('FORBIDDEN');
  if (decidesFor(self?.id, before)) return;
  if ([visibleTo, audiences, hideFrom, showAgainTo].some(given)) fail('FORBIDDEN');
  const changes: Record<ContactDatum, boolean> = {
    PHONE: given(phone),
    EMAIL: given(email),
    ADDRESS: given(address),
    BIRTH_DATE: birthDate !== undefined,
  };
  const seen = reachSeen(before, self ? dataSeenBy(self, before, null) : []);
  if (contactData.some((datum) => changes[datum] && !valueOf(seen, datum))) fail('FORBIDDEN');
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
  const hiddenFrom = [...before.contactHiddenFrom, ...(input.hideFrom ?? [])];
  const can = people.some(
    ({ id, side, child: young, leftAt }) =>
      id === decidedById && side !== 'PROFESSIONAL' && !young && leftAt === null && !hiddenFrom.includes(id),
  );
  if (decidedById !== null && !can) fail('INPUT_INVALID', { what: 'kies een volwassene uit dit traject' });
}

/** What was asked, when the sides that see these data are still those of when it was asked. Throws CONFLICT. */
export function asAsked(
  before: PersonRecord,
  audiences: readonly AskedAudienceInput[],
): DatumAudienceInput[] {
  const same = (some: readonly Side[], others: readonly Side[]): boolean =>
    some.every((side) => others.includes(side)) && others.every((side) => some.includes(side));
  return audiences.map(({ datum, from, visibleTo }) => {
    const now = sidesThatSee(before, datum);
    // Sent again after it was done, it is done.
    return same(now, from) || same(now, visibleTo) ? { datum, visibleTo } : fail('CONFLICT');
  });
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
