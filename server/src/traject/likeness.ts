import type { Side } from '../schema.generated.ts';

/** Letters and digits that look like a Latin letter, by that letter. */
const lookalikes: readonly [string, string][] = [
  ['а', 'a'],
  ['ɑ', 'a'],
  ['α', 'a'],
  ['в', 'b'],
  ['β', 'b'],
  ['с', 'c'],
  ['ԁ', 'd'],
  ['е', 'e'],
  ['ε', 'e'],
  ['ѕ', 's'],
  ['і', 'i'],
  ['ι', 'i'],
  ['ı', 'i'],
  ['ј', 'j'],
  ['к', 'k'],
  ['κ', 'k'],
  ['м', 'm'],
  ['н', 'h'],
  ['п', 'n'],
  ['η', 'n'],
  ['о', 'o'],
  ['ο', 'o'],
  ['ø', 'o'],
  ['р', 'p'],
  ['ρ', 'p'],
  ['г', 'r'],
  ['т', 't'],
  ['τ', 't'],
  ['υ', 'u'],
  ['ν', 'v'],
  ['ѵ', 'v'],
  ['х', 'x'],
  ['χ', 'x'],
  ['у', 'y'],
  ['γ', 'y'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ß', 'ss'],
  ['æ', 'ae'],
  ['œ', 'oe'],
];
const byLookalike = new Map(lookalikes);
const digits: Record<string, string> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
};

/** A name as an eye could take it for another: no accents, capitals, spaces or signs, and lookalikes as one.
 * Digits that look like no letter tell names apart. */
export function skeletonOf(name: string): string {
  const letters = [...name.normalize('NFKD').toLowerCase()].map(
    (one) => byLookalike.get(one) ?? digits[one] ?? one,
  );
  return letters
    .join('')
    .replace(/[^\p{Letter}\p{Number}]/gu, '')
    .replace(/rn/g, 'm')
    .replace(/[il]/g, 'l');
}

/** Roles that only the system gives: nobody of household or network calls oneself so. */
const roles = [
  'regisseur',
  'voorzitter',
  'gespreksleider',
  'notulist',
  'wijkteam',
  'veilig thuis',
  'politie',
].map(skeletonOf);

/** True when a name (with its relation) could be taken for one that is there, or for a role. */
export function isTooAlike(
  { name, relation, side }: { name: string; relation: string; side: Side },
  taken: readonly string[],
): boolean {
  const own = skeletonOf(name);
  if (taken.some((other) => skeletonOf(other) === own)) return true;
  const said = [own, skeletonOf(relation)];
  return side !== 'PROFESSIONAL' && roles.some((role) => said.some((one) => one.includes(role)));
}
