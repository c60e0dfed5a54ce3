import type { VoicedForm } from '../method/types.ts';
import type { PersonRecord } from '../traject/traject.types.ts';
import type { ScaleView } from './plan.scale.ts';
import { mainEntryId, type PlanState } from './plan.types.ts';

/** A figure that somebody gave. */
export interface Figure {
  personId: string;
  number: number;
  at: number;
  /** Seen by all who read the plan. */
  opened: boolean;
}

/** Figures in a plan on the scales that its form asks of each person, those of before too. */
export function figuresIn({ sections }: VoicedForm, { entries }: Pick<PlanState, 'entries'>): Figure[] {
  const asked = sections.flatMap(({ key, fields }) =>
    fields
      .filter(({ kind, perPerson }) => kind === 'SCALE' && perPerson === true)
      .map((field) => ({ entryId: mainEntryId(key), fieldKey: field.key })),
  );
  return asked.flatMap(({ entryId, fieldKey }) =>
    [...(entries.get(entryId)?.answers.values() ?? [])]
      .filter((answer) => answer.fieldKey === fieldKey)
      .flatMap(({ personId, value, at, opened, figures = [] }) => {
        if (personId === null) return [];
        const before = figures.map((one) => ({ personId, ...one, opened: true }));
        const { number } = value;
        return number === undefined ? before : [...before, { personId, number, at: at.getTime(), opened }];
      }),
  );
}

const oldestFirst = (figures: readonly Figure[]): Figure[] => figures.toSorted((a, b) => a.at - b.at);

/** Figures of each person who gave any, over time. */
export const linesOf = (
  everyone: readonly Pick<PersonRecord, 'id' | 'name' | 'colour'>[],
  seen: readonly Figure[],
): ScaleView['lines'] =>
  everyone
    .map(({ id, name, colour }) => ({
      personId: id,
      name,
      colour,
      points: oldestFirst(seen.filter(({ personId }) => personId === id)).map(({ at, number }) => ({
        at: new Date(at),
        number,
      })),
    }))
    .filter(({ points }) => points.length > 0);

/** True when the last opened figure of someone is lower than the one before. */
export function hasFallen(figures: readonly Figure[]): boolean {
  const opened = oldestFirst(figures.filter((one) => one.opened));
  return [...Map.groupBy(opened, ({ personId }) => personId).values()].some((own) => {
    const [before, last] = own.slice(-2);
    return before !== undefined && last !== undefined && last.number < before.number;
  });
}

/** The bands of the scale of a form. */
export function bandsIn({ sections }: VoicedForm): ScaleView['bands'] {
  const field = sections.flatMap(({ fields }) => fields).find(({ kind }) => kind === 'SCALE');
  return (field?.options ?? []).flatMap(({ from, to = from, label }) =>
    from === undefined || to === undefined ? [] : [{ from, to, label }],
  );
}
