/** A name as it is compared: without marks, capitals and points. */
const plain = (name: string): string[] =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((part) => part !== '');

const alike = (one: string, other: string): boolean =>
  one === other || (one.length > 2 && other.length > 2 && (one.startsWith(other) || other.startsWith(one)));

/** Who of these a guest by code most likely is, by the name that was typed; null when none or more than one fits. */
export function likely<Person extends { name: string; relation: string }>(
  typed: string,
  people: readonly Person[],
): Person | null {
  const parts = plain(typed);
  const hits = people.map((person) => {
    const names = [...plain(person.name), ...plain(person.relation)];
    return { person, count: parts.filter((part) => names.some((name) => alike(part, name))).length };
  });
  const most = Math.max(0, ...hits.map(({ count }) => count));
  const best = hits.filter(({ count }) => count === most);
  return most > 0 && best.length === 1 ? (best[0]?.person ?? null) : null;
}
