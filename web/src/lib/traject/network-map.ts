import type { Side } from '../graph/schema.generated.ts';

interface Located {
  side: Side;
}

/** Someone on the map, in units of the drawing. */
export interface PlaceOnMap<Person> {
  person: Person;
  x: number;
  y: number;
}

/** Someone around the table, with the point of the table's edge that the line goes to. */
export interface PlaceAround<Person> extends PlaceOnMap<Person> {
  edge: { x: number; y: number };
}

/** The map: the household at the table, the others around it. */
export interface NetworkMap<Person> {
  width: number;
  height: number;
  table: { x: number; y: number; width: number; height: number };
  atTable: PlaceOnMap<Person>[];
  around: PlaceAround<Person>[];
  hasNetwork: boolean;
  hasProfessionals: boolean;
}

const width = 360;
const rowHeight = 78;
const perRow = 4;

/** Places by side and order, always the same for the same people. */
export function placesOf<Person extends Located>(people: readonly Person[]): NetworkMap<Person> {
  const of = (side: Side) => people.filter((person) => person.side === side);
  const [network, household, professionals] = [of('NETWORK'), of('HOUSEHOLD'), of('PROFESSIONAL')];
  const above = rowsOf(network);
  const inside = rowsOf(household);
  const below = rowsOf(professionals);
  const gap = 34;
  const tableTop = above.length > 0 ? 26 + above.length * rowHeight + gap : 8;
  const tableHeight = Math.max(1, inside.length) * rowHeight + 34;
  const table = { x: 40, y: tableTop, width: width - 80, height: tableHeight };
  const belowTop = tableTop + tableHeight + gap;

  const placeRows = (rows: Person[][], top: number, left: number, wide: number): PlaceOnMap<Person>[] =>
    rows.flatMap((row, index) =>
      row.map((person, at) => ({
        person,
        x: left + (wide * (at + 0.5)) / row.length,
        y: top + index * rowHeight + 26,
      })),
    );
  const edged = (places: PlaceOnMap<Person>[], y: number): PlaceAround<Person>[] =>
    places.map((place) => ({
      ...place,
      edge: { x: Math.min(Math.max(place.x, table.x + 30), table.x + table.width - 30), y },
    }));

  return {
    width,
    height: below.length > 0 ? belowTop + below.length * rowHeight + 34 : tableTop + tableHeight + 10,
    table,
    atTable: placeRows(inside, tableTop + 30, table.x, table.width),
    around: [
      ...edged(placeRows(above, 26, 0, width), tableTop),
      ...edged(placeRows(below, belowTop, 0, width), tableTop + tableHeight),
    ],
    hasNetwork: network.length > 0,
    hasProfessionals: professionals.length > 0,
  };
}

/** Rows of at most four, as even as possible. */
function rowsOf<Person>(people: readonly Person[]): Person[][] {
  const count = Math.ceil(people.length / perRow);
  const size = Math.ceil(people.length / Math.max(1, count));
  return Array.from({ length: count }, (_, row) => people.slice(row * size, (row + 1) * size));
}
