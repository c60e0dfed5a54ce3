import { drawFamily, familyMark } from '@regietafel/schema/input/family.ts';
import type { FamilyBlock } from '../output.types.ts';
import { firstName, type Label } from './map-print.ts';

const ink = '#1b1f24';

/** The lines of the family tree as an image, and its names with their places: letters are set by the template. */
export function familyPrint({ people, ties }: FamilyBlock): {
  svg: string;
  /** Width and height, in units of the drawing. */
  size: { width: number; height: number };
  labels: Label[];
} {
  const { width, height, places, lines } = drawFamily(ties);
  const drawn = lines.map(({ path }) => `<path d="${path}" fill="none" stroke="${ink}" stroke-width="1.5"/>`);
  const marks = [...places.values()].map(
    ({ x, y }) =>
      `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="${familyMark}" fill="#fff" stroke="${ink}" stroke-width="1.5"/>`,
  );
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">` +
      `${[...drawn, ...marks].join('')}</svg>`,
    size: { width, height },
    labels: people.flatMap(({ id, name }) => {
      const place = places.get(id);
      return place
        ? [{ words: firstName(name), x: place.x / width, y: (place.y + familyMark + 9) / height }]
        : [];
    }),
  };
}
