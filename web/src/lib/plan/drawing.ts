/** The box in which drawings are made. */
export const BOX = { width: 1000, height: 600 };

/** A line of a drawing: points in the box. */
export type Line = readonly (readonly [number, number])[];

/** Largest drawing, letters of its path; the server takes 65,536. */
const LARGEST = 60_000;
/** Points nearer than this to the one before are left out. */
const NEAR = 4;

/** A line with one point more, in whole numbers, inside the box; points that say nothing new are left out. */
export function addPoint(line: Line, [x, y]: readonly [number, number]): Line {
  const point = [inside(x, BOX.width), inside(y, BOX.height)] as const;
  const last = line.at(-1);
  if (last && Math.hypot(point[0] - last[0], point[1] - last[1]) < NEAR) return line;
  return [...line, point];
}

const inside = (value: number, most: number): number => Math.round(Math.min(Math.max(value, 0), most));

/** The drawing as an SVG path. A line of one point is a dot. */
export function pathOf(lines: readonly Line[]): string {
  return lines
    .map((line) => {
      const [first, ...rest] = line;
      if (!first) return '';
      const onward = rest.length > 0 ? rest : [first];
      return `M${first[0]} ${first[1]}${onward.map(([x, y]) => `L${x} ${y}`).join('')}`;
    })
    .join('');
}

/** Back from `pathOf`; what it cannot read is left out. */
export function linesOf(path: string): Line[] {
  return path
    .split('M')
    .filter(Boolean)
    .map((line) =>
      line
        .split('L')
        .map((point) =>
          point
            .trim()
            .split(/[\s,]+/)
            .map(Number),
        )
        .filter((point): point is [number, number] => point.length === 2 && point.every(Number.isFinite)),
    )
    .filter((line) => line.length > 0);
}

/** True when nothing more fits. */
export const isFull = (lines: readonly Line[]): boolean => pathOf(lines).length > LARGEST;
