import type { PlanStore } from '../plan.svelte.ts';
import type { Entry, FormSection } from '../plan.types.ts';
import { rowOf, type FamilyWay, type Relative, type SaidTie } from './family.ts';
import { fieldOfRole } from './placed.ts';

/** Who somebody may be this of: who takes no part has no place in the row of another, so that row is the own one. */
export function mayBe(way: FamilyWay, self: Relative, other: Relative): boolean {
  if (self.id === other.id) return false;
  if (way === 'CHILD_OF') return self.personId !== null;
  if (way === 'PARENT_OF') return other.personId !== null;
  return self.personId !== null || other.personId !== null;
}

/** The row of somebody, made when there is none. */
function ownRow(store: PlanStore, section: FormSection, { id, personId }: Relative): Entry | undefined {
  const row = rowOf(store, section, id);
  if (row || personId === null) return row;
  const made = store.addEntry(section.key);
  const entry = store.entries(section.key).find((one) => one.id === made);
  const who = section.fields.find(({ kind }) => kind === 'PERSON');
  if (entry && who) store.answer(entry, who.key, { personIds: [personId] }, false);
  return entry;
}

/** Adds somebody who takes no part, who then can be related to others; returns the row. */
export function addOutside(store: PlanStore, section: FormSection, outsideName: string): string {
  const made = store.addEntry(section.key);
  const entry = store.entries(section.key).find(({ id }) => id === made);
  const who = section.fields.find(({ kind }) => kind === 'PERSON');
  if (entry && who) store.answer(entry, who.key, { outsideName }, false);
  return made;
}

/** Says that somebody is this of another. */
export function relate(
  store: PlanStore,
  section: FormSection,
  { way, self, other }: { way: FamilyWay; self: Relative; other: Relative },
): void {
  const turned = way === 'CHILD_OF' || (way !== 'PARENT_OF' && other.personId === null);
  const [subject, object] = turned ? [other, self] : [self, other];
  const field = fieldOfRole(section, way === 'CHILD_OF' ? 'PARENT_OF' : way);
  const row = ownRow(store, section, subject);
  if (!field || !row || object.personId === null) return;
  const before = store.answers(row, field.key)[0]?.personIds ?? [];
  const personIds = [...new Set([...before.map(String), object.personId])];
  store.answer(row, field.key, { personIds }, false);
}

/** Takes a tie away. */
export function unrelate(store: PlanStore, section: FormSection, { entryId, kind, to }: SaidTie): void {
  const field = fieldOfRole(section, kind);
  const row = store.entries(section.key).find(({ id }) => id === entryId);
  if (!field || !row) return;
  const before = store.answers(row, field.key)[0]?.personIds ?? [];
  store.answer(row, field.key, { personIds: before.map(String).filter((id) => id !== to) }, false);
}
