import type { FamilyKind, FamilyTie } from '@regietafel/schema/input/family.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Entry, FormSection } from '../plan.types.ts';
import type { PlanReading } from '../reading.ts';
import { fieldOfRole } from './placed.ts';

/** Somebody who may stand in the family tree. `id`: of the person, or of the row for who takes no part. */
export interface Relative {
  id: string;
  /** Null for somebody who takes no part. */
  personId: string | null;
  name: string;
  colour: number;
}

/** A tie, with the row that says it. */
export interface SaidTie extends FamilyTie {
  entryId: string;
}

/** The family tree as the rows of a plan say it. */
export interface Family {
  /** Who is in it, and who may be: the household, the network, and who was named. */
  relatives: readonly Relative[];
  ties: readonly SaidTie[];
}

/** What somebody is of another, as one says it. */
export const familyWays = ['CHILD_OF', 'PARENT_OF', 'PARTNER_OF', 'FORMER_PARTNER_OF'] as const;
/** One of these. */
export type FamilyWay = (typeof familyWays)[number];

const kinds: readonly FamilyKind[] = ['PARENT_OF', 'PARTNER_OF', 'FORMER_PARTNER_OF'];

/** Who stands in a row; nobody for a row without a name, or whose words are covered. */
function inRow(reading: PlanReading, section: FormSection, entry: Entry): Relative | undefined {
  const who = section.fields.find(({ kind }) => kind === 'PERSON');
  const said = who && reading.answers(entry, who.key)[0];
  const personId = said?.personIds?.[0] ?? null;
  const person = reading.person(personId);
  const name = said?.outsideName ?? person?.name ?? '';
  if (entry.covered || name === '') return undefined;
  return { id: personId ?? entry.id, personId, name, colour: person?.colour ?? 7 };
}

/** The row of somebody in the family tree; undefined when there is none. */
export const rowOf = (reading: PlanReading, section: FormSection, id: string): Entry | undefined =>
  reading.entries(section.key).find((entry) => inRow(reading, section, entry)?.id === id);

/** The family tree of a plan. Nobody is in it whom the viewer does not know by name. */
export function familyIn(reading: PlanReading, section: FormSection): Family {
  const relatives = new Map<string, Relative>(
    reading.people
      .filter(({ side }) => side !== 'PROFESSIONAL')
      .map(({ id, name, colour }) => [id, { id, personId: id, name, colour }]),
  );
  const rows = reading.entries(section.key).flatMap((entry) => {
    const relative = inRow(reading, section, entry);
    if (relative && !relatives.has(relative.id)) relatives.set(relative.id, relative);
    return relative ? [{ entry, id: relative.id }] : [];
  });
  const ties = rows.flatMap(({ entry, id }) =>
    kinds.flatMap((kind) => {
      const field = fieldOfRole(section, kind);
      const others = field
        ? reading.answers(entry, field.key).flatMap(({ personIds }) => personIds ?? [])
        : [];
      return others.map(String).flatMap((to) => {
        const other = reading.person(to);
        if (!other || to === id) return [];
        if (!relatives.has(to))
          relatives.set(to, { id: to, personId: to, name: other.name, colour: other.colour });
        return [{ entryId: entry.id, kind, from: id, to }];
      });
    }),
  );
  return { relatives: [...relatives.values()], ties };
}

/** A tie as it is seen from somebody: what this person is of whom. */
export interface SeenTie {
  way: FamilyWay;
  other: Relative;
  tie: SaidTie;
}

/** All ties of somebody. */
export function tiesOf({ relatives, ties }: Family, id: string): SeenTie[] {
  const named = new Map(relatives.map((one) => [one.id, one]));
  return ties
    .flatMap((tie): (Omit<SeenTie, 'other'> & { otherId: string })[] => {
      if (tie.from === id) return [{ way: tie.kind, otherId: tie.to, tie }];
      if (tie.to !== id) return [];
      return [{ way: tie.kind === 'PARENT_OF' ? 'CHILD_OF' : tie.kind, otherId: tie.from, tie }];
    })
    .flatMap(({ way, otherId, tie }) => {
      const other = named.get(otherId);
      return other ? [{ way, other, tie }] : [];
    })
    .sort((a, b) => familyWays.indexOf(a.way) - familyWays.indexOf(b.way));
}

const words: Record<FamilyWay, (about: { name: string }) => string> = {
  CHILD_OF: m.plan_family_child_of,
  PARENT_OF: m.plan_family_parent_of,
  PARTNER_OF: m.plan_family_partner_of,
  FORMER_PARTNER_OF: m.plan_family_former_partner_of,
};

/** "kind van Anna". */
export const wayInWords = (way: FamilyWay, name: string): string => words[way]({ name });

/** "Sam: kind van Anna, kind van Bas". */
export function relativeInWords(family: Family, { id, name }: Relative): string {
  const said = tiesOf(family, id).map(({ way, other }) => wayInWords(way, other.name));
  return said.length === 0 ? name : m.plan_map_person({ name, words: said.join(', ') });
}
