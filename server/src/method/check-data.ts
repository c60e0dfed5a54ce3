/** The small checks that every part of an edition shares. A fault names its place and its remedy. */
import type { Sourced, Text } from './types.ts';

/** One fault: `place: what is wrong. Remedy: what to do.` */
export function fault(place: string, what: string, remedy: string): string {
  return `${place}: ${what}. Remedy: ${remedy}.`;
}

/** The fault when something is wrong, else nothing. */
export function when(wrong: boolean, place: string, what: string, remedy: string): string[] {
  return wrong ? [fault(place, what, remedy)] : [];
}

/** A fault for each language in which a text is missing. From a region's folder the whole text may be missing. */
export function textFaults(place: string, text: Partial<Text> | undefined): string[] {
  return (['nl', 'en'] as const)
    .filter((language) => !text?.[language]?.trim())
    .map((language) => fault(place, `no text in ${language}`, 'write it'));
}

/** A source names its heading; an item that no seed has is ours, and the other way round. */
export function sourceFaults(place: string, item: Sourced): string[] {
  return [
    ...when(!item.source?.heading?.trim(), place, 'source without heading', 'name the heading in the seed'),
    ...when(
      (item.source?.seed === 'ours') !== (item.ours ?? false),
      place,
      'source and ours do not agree',
      'an item that no seed has is ours, and the other way round',
    ),
  ];
}

/** A fault for each key that stands in the list more than once. */
export function twice(place: string, keys: readonly string[]): string[] {
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) =>
    fault(place, `key "${key}" twice`, 'give each its own key'),
  );
}
