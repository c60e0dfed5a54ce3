import { answersTo } from './pending.ts';
import type { PlanVersionContentQuery } from './plan.generated.ts';
import { isFreeText } from './field-kinds.ts';
import {
  fieldId,
  ownTextId,
  type Action,
  type Answer,
  type Entry,
  type Form,
  type PlanPerson,
  type Row,
  type Typing,
} from './plan.types.ts';

/** What it takes to show a plan for reading: the live plan does, and so does a frozen version. */
export interface PlanReading {
  readonly form: Form | undefined;
  readonly viewerId: string | null;
  readonly people: readonly PlanPerson[];
  person(id: string | null): PlanPerson | undefined;
  entries(sectionKey: string): Entry[];
  rows(sectionKey: string): readonly Row[];
  answers(entry: Entry, fieldKey: string): Answer[];
  answersHidden(sectionKey: string): boolean;
  actions(goalId: string): Action[];
  value(textId: string): string;
  /** Who writes in a text now. */
  writing(textId: string): Typing | null;
}

/** A version with its plan as it was adopted. */
export type VersionContent = PlanVersionContentQuery['plan']['versions'][number];

/** A frozen version to read. */
export function readVersion(
  { plan }: VersionContent,
  about: { form: Form; viewerId: string | null; people: readonly PlanPerson[] },
): PlanReading {
  const sections = new Map(plan.sections.map((section) => [section.key, section]));
  const texts = new Map(
    plan.sections.flatMap(({ entries }) =>
      entries.flatMap((entry) => entry.texts.map(({ id, text }) => [id, text])),
    ),
  );
  const people = new Map(about.people.map((person) => [person.id, person]));
  return {
    ...about,
    person: (id) => (id === null ? undefined : people.get(id)),
    entries: (key) => sections.get(key)?.entries ?? [],
    rows: (key) => sections.get(key)?.rows ?? [],
    answers: (entry, fieldKey) =>
      answersTo(entry, fieldKey, { pending: [], viewerId: null, nameOf: () => null }),
    answersHidden: () => false,
    actions: (goalId) =>
      plan.actions.filter((action) => action.goalId === goalId && action.state !== 'DROPPED'),
    value: (textId) => texts.get(textId) ?? '',
    writing: () => null,
  };
}

/** What a plan says now: it stays as it is while the plan goes on, so that one can see what came after it. */
export function still(reading: PlanReading): PlanReading {
  const { form, viewerId } = reading;
  const people = [...reading.people];
  const sections = (form?.sections ?? []).map((section) => ({
    section,
    entries: reading.entries(section.key),
  }));
  const all = sections.flatMap(({ section, entries }) => entries.map((entry) => ({ section, entry })));
  const fields = all.flatMap(({ section, entry }) =>
    section.fields.map((field) => ({ id: fieldId(entry.id, field.key), entry, field })),
  );
  const entriesOf = new Map(sections.map(({ section, entries }) => [section.key, entries]));
  const rows = new Map(sections.map(({ section }) => [section.key, reading.rows(section.key)]));
  const hidden = new Map(sections.map(({ section }) => [section.key, reading.answersHidden(section.key)]));
  const answers = new Map(fields.map(({ id, entry, field }) => [id, reading.answers(entry, field.key)]));
  const texts = new Map(
    fields
      .flatMap(({ id, field, entry }) =>
        !isFreeText(field)
          ? []
          : field.perPerson
            ? people.map((person) => ownTextId(entry.id, field.key, person.id))
            : [id],
      )
      .map((id) => [id, reading.value(id)] as const),
  );
  const actions = new Map(all.map(({ entry }) => [entry.id, reading.actions(entry.id)]));
  return {
    form,
    viewerId,
    people,
    person: (id) => people.find((person) => person.id === id),
    entries: (key) => entriesOf.get(key) ?? [],
    rows: (key) => rows.get(key) ?? [],
    answers: (entry, fieldKey) => answers.get(fieldId(entry.id, fieldKey)) ?? [],
    answersHidden: (key) => hidden.get(key) ?? false,
    actions: (goalId) => actions.get(goalId) ?? [],
    value: (textId) => texts.get(textId) ?? '',
    writing: () => null,
  };
}
