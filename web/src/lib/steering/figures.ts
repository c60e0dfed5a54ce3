import { m } from '#lib/paraglide/messages.js';
import type { FigureGrouping, FigureKind, FigureOutcome } from '../graph/schema.generated.ts';
import type { SteeringFiguresQuery } from './steering.generated.ts';

/** A quarter as it is asked. */
export type Quarter = SteeringFiguresQuery['steeringFigures'][number];

/** A row of a table of figures: null is not shown. */
export interface Row {
  name: string;
  counts: readonly (number | null)[];
}

/** A figure as a table: its columns in words, and a row for each quarter, edition or team. */
export interface FigureTable {
  kind: FigureKind;
  title: string;
  columns: readonly string[];
  rows: readonly Row[];
}

const titles: Record<FigureKind, () => string> = {
  REQUESTS: m.steering_figure_REQUESTS,
  FIRST_MEETING: m.steering_figure_FIRST_MEETING,
  FIRST_PLAN: m.steering_figure_FIRST_PLAN,
  MEETINGS: m.steering_figure_MEETINGS,
  LEVELS: m.steering_figure_LEVELS,
  LEVEL_MOVES: m.steering_figure_LEVEL_MOVES,
  ENDINGS: m.steering_figure_ENDINGS,
};

const outcomes: Record<FigureOutcome, () => string> = {
  REQUESTED: m.steering_outcome_REQUESTED,
  WITHIN_3_WEEKS: m.steering_outcome_WITHIN_3_WEEKS,
  WITHIN_6_WEEKS: m.steering_outcome_WITHIN_6_WEEKS,
  SAME_DAY: m.steering_outcome_SAME_DAY,
  WITHIN_2_WEEKS: m.steering_outcome_WITHIN_2_WEEKS,
  LATER: m.steering_outcome_LATER,
  STARTOVERLEG: m.steering_outcome_STARTOVERLEG,
  VOORTGANGSOVERLEG: m.steering_outcome_VOORTGANGSOVERLEG,
  LEVEL_0: () => m.steering_outcome_LEVEL({ level: 0 }),
  LEVEL_1: () => m.steering_outcome_LEVEL({ level: 1 }),
  LEVEL_2: () => m.steering_outcome_LEVEL({ level: 2 }),
  LEVEL_3: () => m.steering_outcome_LEVEL({ level: 3 }),
  LEVEL_4: () => m.steering_outcome_LEVEL({ level: 4 }),
  LEVEL_5: () => m.steering_outcome_LEVEL({ level: 5 }),
  UP: m.steering_outcome_UP,
  DOWN: m.steering_outcome_DOWN,
  CLOSED: m.steering_outcome_CLOSED,
  REOPENED: m.steering_outcome_REOPENED,
};

/** A quarter in words. */
export const quarterInWords = ({ from }: Pick<Quarter, 'from'>): string =>
  m.steering_figures_quarter({ number: Math.ceil(Number(from.slice(5, 7)) / 3), year: from.slice(0, 4) });

/** From the first quarter on in which there is a number: what was before the organisation began is not worth a row. */
export function sinceTheFirst(quarters: readonly Quarter[]): readonly Quarter[] {
  const says = (quarter: Quarter): boolean =>
    quarter.figures.some(({ groups }) =>
      groups.some(({ counts }) => counts.some(({ count }) => count !== null)),
    );
  return quarters.slice(0, quarters.findLastIndex(says) + 1);
}

/** What the first column of a table holds. */
export const rowTitle: Record<FigureGrouping, () => string> = {
  ALL: m.steering_figures_row_ALL,
  EDITION: m.steering_figures_row_EDITION,
  TEAM: m.steering_figures_row_TEAM,
};

/** All tables: of everything together over the quarters, the oldest first; or of the groups of the quarters that are given. */
export function tablesOf(
  quarters: readonly Quarter[],
  by: FigureGrouping,
  nameOfEdition: (id: string) => string,
): FigureTable[] {
  const nameOf = (name: string | null, quarter: Quarter): string => {
    if (by === 'ALL') return quarterInWords(quarter);
    if (name === null) return m.steering_figures_no_team();
    return by === 'EDITION' ? nameOfEdition(name) : name;
  };
  return (Object.keys(titles) as FigureKind[]).map((kind) => {
    const groups = quarters.flatMap((quarter) =>
      quarter.figures
        .filter((figure) => figure.kind === kind)
        .flatMap((figure) => figure.groups)
        .filter((group) => group.by === by)
        .map((group) => ({ name: nameOf(group.name, quarter), counts: group.counts })),
    );
    return {
      kind,
      title: titles[kind](),
      columns: groups[0]?.counts.map(({ outcome }) => outcomes[outcome]()) ?? [],
      rows: groups.map(({ name, counts }) => ({ name, counts: counts.map(({ count }) => count) })),
    };
  });
}

/** A value as a cell of a file for a spreadsheet, which must not take the name of a team for a sum. */
function cell(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const said = value ?? '';
  return `"${(/^[=+\-@\t\r]/.test(said) ? `'${said}` : said).replaceAll('"', '""')}"`;
}

/** Tables as one CSV, with the separator of Dutch spreadsheets; what is not shown is empty. */
export function csvOf(tables: readonly FigureTable[], first: string): string {
  const lines = tables.flatMap(({ title, columns, rows }) => [
    [title],
    [first, ...columns],
    ...rows.map(({ name, counts }) => [name, ...counts]),
    [],
  ]);
  return `\ufeff${lines.map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}
