import type { ContactDatum, FormKind, Side } from '../schema.generated.ts';

/** Someone who may be in an audience. */
export interface Reader {
  id: string;
  side: Side;
}

/** Whose contact data these are, and who may see them. */
export interface ContactAudience {
  id: string;
  contactVisibleTo: readonly Side[];
  /** Of data for which the person chose apart; what is absent is seen by `contactVisibleTo`. */
  datumVisibleTo?: Readonly<Partial<Record<ContactDatum, readonly Side[]>>>;
  contactHiddenFrom: readonly string[];
  /** Who decides over the data of a child. */
  decidedById?: string | null;
}

/** True for who decides over the contact data of a child: named, and not hidden from (A20). */
export const decidesFor = (
  readerId: string | undefined,
  { decidedById, contactHiddenFrom }: Pick<ContactAudience, 'decidedById' | 'contactHiddenFrom'>,
): boolean => readerId !== undefined && decidedById === readerId && !contactHiddenFrom.includes(readerId);

/** The contact data that have an audience each. */
export const contactData: readonly ContactDatum[] = ['PHONE', 'EMAIL', 'ADDRESS', 'BIRTH_DATE'];

/** Sides that may see one datum of a person. */
export const sidesThatSee = (
  { contactVisibleTo, datumVisibleTo }: Pick<ContactAudience, 'contactVisibleTo' | 'datumVisibleTo'>,
  datum: ContactDatum,
): readonly Side[] => datumVisibleTo?.[datum] ?? contactVisibleTo;

/**
 * Who may see a datum of a person (R12): that person, who decides for a child, a regisseur of a profession, and the sides
 * that were allowed for it, but for those from whom all are hidden (A20). A regisseur who is no professional sees what that side
 * sees: so nothing tells whether something is hidden or was never shown (A22).
 */
export function readsDatum(
  reader: Reader,
  subject: ContactAudience,
  { regisseurId, datum }: { regisseurId: string | null; datum: ContactDatum },
): boolean {
  if (reader.id === subject.id) return true;
  if (reader.id === regisseurId && reader.side === 'PROFESSIONAL') return true;
  if (decidesFor(reader.id, subject)) return true;
  return !subject.contactHiddenFrom.includes(reader.id) && sidesThatSee(subject, datum).includes(reader.side);
}

/** The contact data of a person that somebody may see. */
export const dataSeenBy = (
  reader: Reader,
  subject: ContactAudience,
  regisseurId: string | null,
): ContactDatum[] => contactData.filter((datum) => readsDatum(reader, subject, { regisseurId, datum }));

/** Who may see some of the contact data of a person. */
export const readsContact = (reader: Reader, subject: ContactAudience, regisseurId: string | null): boolean =>
  dataSeenBy(reader, subject, regisseurId).length > 0;

/** The adults of a household who take part now. */
export interface HouseholdFacts {
  trajectId: string;
  adults: readonly string[];
}

/** What decides who reads a plan. */
export interface PlanAudience {
  kind: FormKind;
  /** Whose own words these are, of forms of one person. */
  ownerPersonId: string | null;
  /** Persons who read it, chosen one by one; null as long as nobody chose (A2). */
  readers: readonly string[] | null;
  /** Of a plan for which nobody chose: network members who read it beside household and professionals. */
  networkReaders: readonly string[];
  /** Who does something that was agreed in it: nobody before it is adopted, null when that was not kept. */
  doers?: readonly string[] | null;
}

/** The meeting that makes a plan at this moment. */
export interface TableNow {
  /** True while it is really going on: not closed, and not forgotten to be closed. */
  running: boolean;
  invited: readonly string[];
  /** Of these who is not there: was marked absent, or said not to come and did not. */
  away: readonly string[];
}

/** True for who is invited to a meeting that is really going on, and is there or expected. */
export const sitsAt = ({ running, invited, away }: TableNow, personId: string): boolean =>
  running && invited.includes(personId) && !away.includes(personId);

/**
 * True for what some adult of the household is left out of, such as a meeting of one of two parents: who holds the
 * letter of another must not learn of it (A23). A regisseur is in everything. Not known who they are: true.
 */
export const isSeparate = (
  inIt: readonly string[],
  { household, regisseurId }: { household: HouseholdFacts | null | undefined; regisseurId: string | null },
): boolean => !household || household.adults.some((id) => id !== regisseurId && !inIt.includes(id));

/**
 * Of these readers of a plan those who would see a meeting happen in it that they are not invited to, when it leaves an
 * adult of the household out (A5). Of a meeting that leaves nobody out there are none.
 */
export const seeingFromOutside = (
  readers: readonly string[],
  invited: readonly string[],
  about: Parameters<typeof isSeparate>[1],
): string[] =>
  isSeparate(invited, about) ? readers.filter((id) => id !== about.regisseurId && !invited.includes(id)) : [];

/** Forms whose readers are chosen one by one, by the regisseur, and never everyone (A4). */
const neverEveryone: ReadonlySet<FormKind> = new Set<FormKind>(['SAFETY_PLAN']);

/** True for a plan that nobody reads but who was chosen, also while a meeting makes it. */
export const isChosenOneByOne = (kind: FormKind): boolean => neverEveryone.has(kind);

/** A plan that nobody but its readers may know of: a line in the log of the household would tell of it (A4). */
export const isConfidential = ({
  kind,
  ownerPersonId,
}: Pick<PlanAudience, 'kind' | 'ownerPersonId'>): boolean => ownerPersonId !== null || isChosenOneByOne(kind);

/** True when the table reads along because the plan is being made there (A3). */
export function tableReads({ kind, ownerPersonId, readers }: PlanAudience): boolean {
  return ownerPersonId === null && (readers === null || !isChosenOneByOne(kind));
}

/** Who reads a plan (A1 to A4 of the README): the one rule behind the gate, lists, and what screens say of it. */
export function readsPlan(
  reader: Reader,
  plan: PlanAudience,
  { regisseurId, table }: { regisseurId: string | null; table: TableNow | null },
): boolean {
  const { ownerPersonId, readers, networkReaders } = plan;
  if (ownerPersonId !== null) return ownerPersonId === reader.id || (readers ?? []).includes(reader.id);
  // Who is afraid of a regisseur of the household or network writes it in a safety plan (G8).
  if (reader.id === regisseurId && (reader.side === 'PROFESSIONAL' || !isChosenOneByOne(plan.kind)))
    return true;
  if (table && sitsAt(table, reader.id) && tableReads(plan)) return true;
  if (readers !== null) return readers.includes(reader.id);
  return reader.side !== 'NETWORK' || networkReaders.includes(reader.id);
}

/** Who writes in a plan: its readers; in the words of one person, that person alone. */
export const writesPlan = (
  reader: Reader,
  plan: PlanAudience,
  about: Parameters<typeof readsPlan>[2],
): boolean =>
  plan.ownerPersonId === null ? readsPlan(reader, plan, about) : plan.ownerPersonId === reader.id;
