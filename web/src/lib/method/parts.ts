/** The subjects of the guide for professionals, as they stand in the address. */
export const guideParts = [
  'fasen',
  'rollen',
  'veiligheid',
  'formulieren',
  'beginnen-en-afsluiten',
  'uitgangspunten',
] as const;

/** A subject of the guide for professionals. */
export type GuidePart = (typeof guideParts)[number];

/** The subject of an address; without one the first. */
export function guidePart(given: string | undefined): GuidePart | undefined {
  return given === undefined ? guideParts[0] : guideParts.find((part) => part === given);
}
