/** A figure at a moment. */
export interface Point {
  at: string;
  number: number;
}

/** The drawing is this wide and high; it fits a screen of 320 pixels without being made smaller. */
export const box = { width: 288, height: 196, left: 22, right: 8, top: 8, bottom: 24 };

/** The days on which figures were given, oldest first. */
export function daysOf(lines: readonly { points: readonly Point[] }[]): string[] {
  return [...new Set(lines.flatMap(({ points }) => points.map(({ at }) => at.slice(0, 10))))].sort();
}

/** The last figure of each day, by day. */
export const byDay = (points: readonly Point[]): Map<string, number> =>
  new Map(points.map(({ at, number }) => [at.slice(0, 10), number]));

/** Where a day and a figure are in the drawing. */
export function place(days: readonly string[], day: string, number: number): { x: number; y: number } {
  const across = box.width - box.left - box.right;
  const step = days.length > 1 ? across / (days.length - 1) : 0;
  const x = days.length > 1 ? box.left + days.indexOf(day) * step : box.left + across / 2;
  return { x, y: box.top + ((10 - number) / 10) * (box.height - box.top - box.bottom) };
}
