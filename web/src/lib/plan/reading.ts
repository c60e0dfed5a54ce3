import { answersTo } from './pending.ts';
import type { PlanVersionContentQuery } from './plan.generated.ts';
import type { Action, Answer, Entry, Form, PlanPerson, Row, Typing } from './plan.types.ts';

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
    answers: (entry, fieldKey) => answersTo(entry, fieldKey, { pending: [], nameOf: () => null }),
    answersHidden: () => false,
    actions: (goalId) =>
      plan.actions.filter((action) => action.goalId === goalId && action.state !== 'DROPPED'),
    value: (textId) => texts.get(textId) ?? '',
    writing: () => null,
  };
}
