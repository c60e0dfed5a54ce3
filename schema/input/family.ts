/**
 * Where people stand on a family tree, and how the lines between them run: one drawing for screen and paper. Each
 * generation is a row; partners stand beside each other, children below their parents.
 */
import type { Point } from './rings.ts';

/** How two people belong together in a family. */
export type FamilyKind = 'PARENT_OF' | 'PARTNER_OF' | 'FORMER_PARTNER_OF';

/** One person is this of another. */
export interface FamilyTie {
  kind: FamilyKind;
  from: string;
  to: string;
}

/** A line of the drawing. */
export interface FamilyLine {
  kind: FamilyKind;
  /** SVG path. */
  path: string;
}

/** The tree, in units of the drawing. */
export interface FamilyDrawing {
  width: number;
  height: number;
  /** Where each person stands who has a tie. */
  places: ReadonlyMap<string, Point>;
  lines: readonly FamilyLine[];
}

/** Radius of the mark of a person. */
export const familyMark = 17;

/** Room for a person, with the name under the mark. */
const cell = { wide: 88, high: 112 };
const edge = { x: cell.wide / 2, y: familyMark + 6 };
/** From the middle of a mark to under the name. */
const underName = familyMark + 20;

/** The tree of all who have a tie with another. Ties that contradict each other are drawn as far as that goes. */
export function drawFamily(given: readonly FamilyTie[]): FamilyDrawing {
  const ties = given.filter(({ from, to }) => from !== to);
  const rows = generations(ties);
  const xs = spread(rows, ties);
  const places = new Map(
    rows.flatMap((row, depth) =>
      row.map((id) => [id, { x: xs.get(id) ?? edge.x, y: edge.y + depth * cell.high }] as const),
    ),
  );
  return {
    width: Math.max(0, ...xs.values()) + edge.x,
    height: rows.length === 0 ? 0 : (rows.length - 1) * cell.high + edge.y + underName + 6,
    places,
    lines: [...partnerLines(ties, places), ...parentLines(ties, places)],
  };
}

/** Who belongs beside whom: partners of now and before, with all whom that joins. */
function couples(ties: readonly FamilyTie[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const { from, to } of ties) for (const id of [from, to]) if (!groups.has(id)) groups.set(id, [id]);
  for (const { kind, from, to } of ties) {
    const [one, other] = [groups.get(from) ?? [], groups.get(to) ?? []];
    if (kind === 'PARENT_OF' || one === other) continue;
    const joined = [...one, ...other];
    for (const id of joined) groups.set(id, joined);
  }
  return groups;
}

/** The rows from the oldest generation on, each in the order in which people are reached from there. */
function generations(ties: readonly FamilyTie[]): string[][] {
  const groups = couples(ties);
  const below = new Map<string[], Set<string[]>>([...groups.values()].map((group) => [group, new Set()]));
  const reaches = (from: string[], to: string[]): boolean => {
    const reached = new Set([from]);
    for (const one of reached) for (const child of below.get(one) ?? []) reached.add(child);
    return reached.has(to);
  };
  for (const { kind, from, to } of ties) {
    const [parents, children] = [groups.get(from), groups.get(to)];
    // Nobody is an own ancestor: such a tie stands in the list alone.
    if (kind === 'PARENT_OF' && parents && children && !reaches(children, parents))
      below.get(parents)?.add(children);
  }
  const depths = depthsOf(below);
  const rows: string[][] = [];
  const placed = new Set<string[]>();
  const place = (group: string[]): void => {
    if (placed.has(group)) return;
    placed.add(group);
    (rows[depths.get(group) ?? 0] ??= []).push(...group);
    for (const child of below.get(group) ?? []) place(child);
  };
  for (const group of [...below.keys()].sort((a, b) => (depths.get(a) ?? 0) - (depths.get(b) ?? 0)))
    place(group);
  return rows.filter(Boolean);
}

/** In which row each stands: as far down as the longest line to it, and who has no parents just above the children. */
function depthsOf(below: ReadonlyMap<string[], ReadonlySet<string[]>>): Map<string[], number> {
  const depths = new Map([...below.keys()].map((group) => [group, 0]));
  for (const _ of below.keys())
    for (const [group, under] of below)
      for (const child of under)
        depths.set(child, Math.max(depths.get(child) ?? 0, (depths.get(group) ?? 0) + 1));
  const children = new Set([...below.values()].flatMap((all) => [...all]));
  for (const [group, under] of below)
    if (!children.has(group) && under.size > 0)
      depths.set(group, Math.min(...[...under].map((one) => depths.get(one) ?? 1)) - 1);
  return depths;
}

/** Where each stands from left to right: near the people of the family, in the order of the row. */
function spread(rows: readonly string[][], ties: readonly FamilyTie[]): Map<string, number> {
  const xs = new Map(rows.flatMap((row) => row.map((id, at) => [id, edge.x + at * cell.wide] as const)));
  const parents = (id: string) =>
    ties.flatMap((tie) => (tie.kind === 'PARENT_OF' && tie.to === id ? tie.from : []));
  const children = (id: string) =>
    ties.flatMap((tie) => (tie.kind === 'PARENT_OF' && tie.from === id ? tie.to : []));
  const mean = (ids: readonly string[], or: number): number =>
    ids.length === 0 ? or : ids.reduce((sum, id) => sum + (xs.get(id) ?? or), 0) / ids.length;
  const settle = (row: readonly string[], near: (id: string) => string[]): void => {
    const wished = row.map((id) => mean(near(id), xs.get(id) ?? 0));
    let from = -Infinity;
    const at = wished.map((wish) => (from = Math.max(wish, from + cell.wide)));
    const off = at.reduce((sum, x, index) => sum + x - (wished[index] ?? x), 0) / (at.length || 1);
    row.forEach((id, index) => xs.set(id, (at[index] ?? 0) - off));
  };
  for (let round = 0; round < 4; round += 1) {
    for (const row of rows) settle(row, parents);
    for (const row of [...rows].reverse()) settle(row, children);
  }
  const left = Math.min(...xs.values());
  return new Map([...xs].map(([id, x]) => [id, x - left + edge.x]));
}

const at = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** True for two who stand next to each other. */
const areBeside = (one: Point, other: Point): boolean =>
  one.y === other.y && Math.abs(one.x - other.x) < cell.wide * 1.5;

/** Between partners a whole line, between partners of before one that is cut; over who stands between them. */
function partnerLines(ties: readonly FamilyTie[], places: ReadonlyMap<string, Point>): FamilyLine[] {
  return ties.flatMap(({ kind, from, to }) => {
    const [one, other] = [places.get(from), places.get(to)];
    if (kind === 'PARENT_OF' || !one || !other) return [];
    const [left, right] = one.x < other.x ? [one, other] : [other, one];
    const middle = (left.x + right.x) / 2;
    const beside = areBeside(left, right);
    const y = beside ? left.y : Math.min(left.y, right.y) - familyMark - 4;
    const line = beside
      ? `M ${at(left.x + familyMark, y)} H ${(right.x - familyMark).toFixed(1)}`
      : `M ${at(left.x, left.y - familyMark)} V ${y.toFixed(1)} H ${right.x.toFixed(1)} V ${(right.y - familyMark).toFixed(1)}`;
    const cut = [-3, 3].map(
      (aside) => ` M ${at(middle + aside - 4, y + 8)} L ${at(middle + aside + 4, y - 8)}`,
    );
    return [{ kind, path: kind === 'FORMER_PARTNER_OF' ? line + cut.join('') : line }];
  });
}

/** To a child: from between two parents who stand beside each other, else from under each parent. */
function parentLines(ties: readonly FamilyTie[], places: ReadonlyMap<string, Point>): FamilyLine[] {
  const children = new Set(ties.flatMap(({ kind, to }) => (kind === 'PARENT_OF' ? to : [])));
  return [...children].flatMap((id) => {
    const child = places.get(id);
    if (!child) return [];
    const parents = ties
      .filter(({ kind, to }) => kind === 'PARENT_OF' && to === id)
      .flatMap(({ from }) => places.get(from) ?? [])
      .filter(({ y }) => y < child.y)
      .sort((a, b) => a.x - b.x);
    const [first, second] = parents;
    const between = parents.length === 2 && first && second && areBeside(first, second);
    const starts = between ? [{ x: (first.x + second.x) / 2, y: first.y - underName }] : parents;
    const turn = child.y - familyMark - 12;
    return starts.map((from) => ({
      kind: 'PARENT_OF' as const,
      path: `M ${at(from.x, from.y + underName)} V ${turn.toFixed(1)} H ${child.x.toFixed(1)} V ${(child.y - familyMark).toFixed(1)}`,
    }));
  });
}
