import {
  mapSize,
  markRadius,
  middleRadius,
  placesOnRings,
  ringRadius,
  tieLine,
} from '@regietafel/schema/input/rings.ts';
import type { MapBlock } from '../output.types.ts';

/** A name on the drawing, with its place in parts of the width of it. */
export interface Label {
  words: string;
  x: number;
  y: number;
}

const ink = '#1b1f24';
const quiet = '#8a929c';
/** Between two names in the middle. */
const lineHeight = 14;

/** The lines of the map as an image, and its names with their places: letters are set by the template. */
export function mapPrint({ rings, middle, people }: MapBlock): { svg: string; labels: Label[] } {
  const centre = mapSize / 2;
  const places = placesOnRings(people, rings);
  const circle = (radius: number, stroke: string, more = ''): string =>
    `<circle cx="${centre}" cy="${centre}" r="${radius.toFixed(1)}" fill="none" stroke="${stroke}" ${more}/>`;
  const around = Array.from({ length: rings }, (_, ring) =>
    circle(ringRadius(ring, rings), quiet, 'stroke-dasharray="1 5"'),
  );
  const drawn = people.flatMap(({ tie, child, home }, at) => {
    const place = places[at];
    if (!place) return [];
    const { path, width, dash } = tieLine(tie, place);
    const radius = child ? markRadius - 4 : markRadius;
    return [
      `<path d="${path}" fill="none" stroke="${ink}" stroke-width="${width}" stroke-dasharray="${dash || 'none'}"/>`,
      `<circle cx="${place.x.toFixed(1)}" cy="${place.y.toFixed(1)}" r="${radius}" fill="#fff" stroke="${ink}" stroke-width="${home ? 4 : 1.5}"/>`,
    ];
  });
  const first = centre - ((middle.length - 1) * lineHeight) / 2;
  const part = (units: number): number => units / mapSize;
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${mapSize} ${mapSize}" width="${mapSize}" height="${mapSize}">` +
      `${[...around, ...drawn, circle(middleRadius, ink)].join('')}</svg>`,
    labels: [
      ...middle.map((name, at) => ({
        words: firstName(name),
        x: part(centre),
        y: part(first + at * lineHeight),
      })),
      ...people.flatMap(({ name }, at) => {
        const place = places[at];
        return place
          ? [{ words: firstName(name), x: part(place.x), y: part(place.y + markRadius + 11) }]
          : [];
      }),
    ],
  };
}

/** What stands on a small drawing of somebody. */
export const firstName = (name: string): string => name.split(' ')[0] ?? '';
