import type { Figure, FigureGroup, FigureKind, FigureOutcome } from '../schema.generated.ts';

/** What is counted of each kind, in the order in which it is shown. */
export const outcomesOf: Record<FigureKind, readonly FigureOutcome[]> = {
  REQUESTS: ['REQUESTED'],
  FIRST_MEETING: ['WITHIN_3_WEEKS', 'WITHIN_6_WEEKS', 'LATER'],
  FIRST_PLAN: ['SAME_DAY', 'WITHIN_2_WEEKS', 'LATER'],
  MEETINGS: ['STARTOVERLEG', 'VOORTGANGSOVERLEG'],
  LEVELS: ['LEVEL_0', 'LEVEL_1', 'LEVEL_2', 'LEVEL_3', 'LEVEL_4', 'LEVEL_5'],
  LEVEL_MOVES: ['UP', 'DOWN'],
  ENDINGS: ['CLOSED', 'REOPENED'],
};

const kinds = Object.keys(outcomesOf) as FigureKind[];
const day = 24 * 60 * 60_000;

/** How long the first meeting took. */
export const untilMeeting = (milliseconds: number): FigureOutcome =>
  milliseconds <= 21 * day ? 'WITHIN_3_WEEKS' : milliseconds <= 42 * day ? 'WITHIN_6_WEEKS' : 'LATER';

/** How long the first plan took. A meeting ends some hours after its plan was adopted in it, or is closed the next morning. */
export const untilPlan = (milliseconds: number): FigureOutcome =>
  milliseconds <= day / 2 ? 'SAME_DAY' : milliseconds <= 14 * day ? 'WITHIN_2_WEEKS' : 'LATER';

/** A quarter of a year, by UTC. */
export interface Quarter {
  /** Such as `2026-Q3`. */
  name: string;
  from: Date;
  until: Date;
}

/** The quarter in which a moment lies, or one so many before it. */
export function quarterOf(moment: Date, before = 0): Quarter {
  const index = moment.getUTCFullYear() * 4 + Math.floor(moment.getUTCMonth() / 3) - before;
  const year = Math.floor(index / 4);
  return {
    name: `${year}-Q${(index % 4) + 1}`,
    from: new Date(Date.UTC(year, (index % 4) * 3)),
    until: new Date(Date.UTC(year, (index % 4) * 3 + 3)),
  };
}

/** Where something belongs: its edition, and the team of the regisseur. */
export interface Belonging {
  edition: string;
  team: string | null;
}

/** What was counted of one organisation in one quarter, exactly. It is published in tens, and then forgotten. */
export interface Tally {
  /** How often, by kind, outcome and group. */
  counts: Map<string, number>;
  add(kind: FigureKind, outcome: FigureOutcome, where: Belonging): void;
}

type Group = Pick<FigureGroup, 'by' | 'name'>;
const everything: Group = { by: 'ALL', name: null };
const keyOf = (kind: FigureKind, outcome: FigureOutcome, { by, name }: Group): string =>
  JSON.stringify([kind, outcome, by, name]);

/** An empty tally. */
export function createTally(): Tally {
  const counts = new Map<string, number>();
  return {
    counts,
    add(kind, outcome, { edition, team }) {
      const groups: Group[] = [everything, { by: 'EDITION', name: edition }, { by: 'TEAM', name: team }];
      for (const group of groups) {
        const key = keyOf(kind, outcome, group);
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    },
  };
}

/** Fewer is not shown, and everything is rounded down to a multiple of it. */
const LEAST = 10;
/** So many numbers must remain that something which is not shown could be. */
const ROOM = 5;

const shown = (count: number): number | null => (count < LEAST ? null : count - (count % LEAST));
const lowest = (count: number | null): number => count ?? 0;
const highest = (count: number | null): number => lowest(count) + LEAST - 1;
const sum = (numbers: number[]): number => numbers.reduce((all, one) => all + one, 0);

type Parts = readonly (number | null)[];

/** Whether someone who subtracts finds too much of a part that is not shown, when the whole lies between two numbers. */
function tellsTooMuch(parts: Parts, [least, most]: readonly [number, number]): boolean {
  const low = sum(parts.map(lowest));
  const high = sum(parts.map(highest));
  return parts.some((part) => {
    if (part !== null) return false;
    const from = Math.max(0, least - (high - highest(part)));
    const until = Math.min(highest(part), most - low);
    return until - from + 1 < ROOM;
  });
}

/** Where a whole lies by what is shown of it and of the parts that make it up, in each way. */
function rangeOf(whole: number | null, ways: readonly Parts[]): [number, number] {
  return [
    Math.max(lowest(whole), ...ways.map((parts) => sum(parts.map(lowest)))),
    Math.min(highest(whole), ...ways.map((parts) => sum(parts.map(highest)))),
  ];
}

const lowered = (count: number, by: number): number | null => (count - by < LEAST ? null : count - by);

/** Parts that together show no more than `most`: the largest are lowered. */
function loweredTo(most: number, parts: Parts): Parts {
  const lower = [...parts];
  while (sum(lower.map(lowest)) > most) {
    const at = lower.indexOf(Math.max(...lower.map(lowest)));
    lower[at] = lowered(lowest(lower[at] ?? null), LEAST);
  }
  return lower;
}

/** What is shown of one outcome. */
export interface Shown {
  whole: number | null;
  /** The parts that make up the whole, in each way. */
  ways: readonly Parts[];
}

/**
 * What is shown of a whole and of the parts that make it up in several ways: each rounded down, small ones not at all. When
 * many small parts are nearly ten each, the whole would tell what they are: then it is lowered further, and large parts with
 * it. So a number that is shown says "at least", and what is not shown can always be one of several numbers.
 */
export function shownOf(exact: number, exactWays: readonly (readonly number[])[]): Shown {
  let whole = shown(exact);
  let ways: readonly Parts[] = exactWays.map((parts) => parts.map(shown));
  for (;;) {
    const range = rangeOf(whole, ways);
    if (range[0] === 0 || !ways.some((parts) => tellsTooMuch(parts, range))) return { whole, ways };
    const most = range[0] - LEAST;
    if (lowest(whole) > most) whole = lowered(lowest(whole), LEAST);
    ways = ways.map((parts) => loweredTo(most, parts));
  }
}

/** The figures that are published of a tally, for these editions and teams, whether or not anything was counted of them. */
export function publish(
  { counts }: Pick<Tally, 'counts'>,
  { editions, teams }: { editions: readonly string[]; teams: readonly string[] },
): Figure[] {
  const groups = (by: 'EDITION' | 'TEAM', names: readonly (string | null)[]): Group[] =>
    names.map((name) => ({ by, name }));
  const byEdition = groups('EDITION', editions);
  const byTeam = groups('TEAM', [...teams, null]);
  return kinds.map((kind) => {
    const exact = (outcome: FigureOutcome, group: Group): number =>
      counts.get(keyOf(kind, outcome, group)) ?? 0;
    const columns = outcomesOf[kind].map((outcome) => {
      const of = (some: Group[]) => some.map((group) => exact(outcome, group));
      const { whole, ways } = shownOf(exact(outcome, everything), [of(byEdition), of(byTeam)]);
      return { outcome, rows: [whole, ...ways.flat()] };
    });
    const all: Group[] = [everything, ...byEdition, ...byTeam];
    return {
      kind,
      groups: all.map((group, row) => ({
        ...group,
        counts: columns.map(({ outcome, rows }) => ({ outcome, count: rows[row] ?? null })),
      })),
    };
  });
}
