/**
 * Where people stand on the map of a network, and how the lines to them run: one drawing for screen and paper. The
 * household is in the middle, around it a circle for each step of closeness.
 */

/** Width and height of the drawing, in its own units. */
export const mapSize = 400;

/** Radius of the household in the middle. */
export const middleRadius = 54;

/** Radius of the mark of a person. */
export const markRadius = 15;

const centre = mapSize / 2;
const outermost = centre - 24;

/** Someone to place: on which circle, counted from the nearest. */
export interface OnRing {
  ring: number;
}

/** A place on the map, in units of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** The radius of a circle, of so many, counted from the nearest. */
export const ringRadius = (ring: number, rings: number): number =>
  middleRadius + ((outermost - middleRadius) * (ring + 1)) / rings;

/** The circle that is nearest to a point. */
export function ringAt({ x, y }: Point, rings: number): number {
  const away = Math.hypot(x - centre, y - centre);
  const nearest = Math.round(((away - middleRadius) * rings) / (outermost - middleRadius)) - 1;
  return Math.min(Math.max(nearest, 0), rings - 1);
}

/** Places of all, in the same order: spread evenly over each circle, and turned a little from circle to circle. */
export function placesOnRings(people: readonly OnRing[], rings: number): Point[] {
  const passed = new Map<number, number>();
  return people.map(({ ring }) => {
    const at = passed.get(ring) ?? 0;
    passed.set(ring, at + 1);
    const beside = people.filter((one) => one.ring === ring).length;
    const angle = (at / beside) * 2 * Math.PI - Math.PI / 2 + ring * 0.7;
    const radius = ringRadius(ring, rings);
    return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) };
  });
}

/** What a tie looks like: more than its colour tells it. */
export interface TieLine {
  /** SVG path from the household to the person. */
  path: string;
  width: number;
  /** SVG dash pattern; empty for a whole line. */
  dash: string;
}

/** How a tie is drawn, by the key of the option; another one is a plain line. */
export function tieLine(tie: string | null, to: Point): TieLine {
  const length = Math.hypot(to.x - centre, to.y - centre) || 1;
  const along = { x: (to.x - centre) / length, y: (to.y - centre) / length };
  const point = (far: number, aside = 0): string =>
    `${(centre + along.x * far - along.y * aside).toFixed(1)} ${(centre + along.y * far + along.x * aside).toFixed(1)}`;
  const [from, until] = [middleRadius, length - markRadius];
  const whole = `M ${point(from)} L ${point(until)}`;
  switch (tie) {
    case 'strong':
      return { path: whole, width: 5, dash: '' };
    case 'weak':
      return { path: whole, width: 1.5, dash: '2 5' };
    case 'tense':
      return { path: zigzag(from, until, point), width: 2, dash: '' };
    case 'broken':
      return { path: brokenLine(from, until, point), width: 2, dash: '' };
    case 'care':
      return { path: `${whole} ${arrow(from, point)}`, width: 2, dash: '' };
    default:
      return { path: whole, width: 1.5, dash: '' };
  }
}

type PointAlong = (far: number, aside?: number) => string;

function zigzag(from: number, until: number, point: PointAlong): string {
  const steps = Math.max(2, Math.round((until - from) / 8));
  const step = (until - from) / steps;
  const turns = Array.from({ length: steps - 1 }, (_, at) =>
    point(from + step * (at + 1), at % 2 === 0 ? 5 : -5),
  );
  return `M ${[point(from), ...turns, point(until)].join(' L ')}`;
}

/** A gap between two bars. */
function brokenLine(from: number, until: number, point: PointAlong): string {
  const middle = (from + until) / 2;
  const bar = (far: number): string => `M ${point(far, -7)} L ${point(far, 7)}`;
  const halves = `M ${point(from)} L ${point(middle - 4)} M ${point(middle + 4)} L ${point(until)}`;
  return `${halves} ${bar(middle - 4)} ${bar(middle + 4)}`;
}

/** The point of an arrow to who is cared for. */
const arrow = (from: number, point: PointAlong): string =>
  `M ${point(from + 9, 6)} L ${point(from)} L ${point(from + 9, -6)}`;
