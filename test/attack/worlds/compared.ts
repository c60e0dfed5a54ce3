import type { Who } from './made.ts';
import type { Line } from './recorded.ts';

/** What differs in what someone finds out in two worlds; empty: nothing. */
export function compare(who: Who, lines: Line[], others: Line[]): string[] {
  const differences: string[] = [];
  const byName = new Map(others.map((other) => [other.what, other]));
  const names = new Set(lines.map(({ what }) => what));
  for (const line of lines) {
    const other = byName.get(line.what);
    if (!other)
      differences.push(`${who} ${line.what}: only without the secret: ${line.answer.slice(0, 200)}`);
    else if (other.answer !== line.answer)
      differences.push(`${who} ${line.what}: ${firstDifference(line.answer, other.answer)}`);
    // How long an answer takes goes by how often the database is asked.
    if (other && timesIn(other.operations) !== timesIn(line.operations))
      differences.push(`${who} ${line.what}: database ${firstDifference(line.operations, other.operations)}`);
  }
  for (const { what, answer } of others)
    if (!names.has(what)) differences.push(`${who} ${what}: only with the secret: ${answer.slice(0, 200)}`);
  if (
    differences.length === 0 &&
    lines.map(({ what }) => what).join() !== others.map(({ what }) => what).join()
  )
    differences.push(`${who}: in another order`);
  return differences;
}

const timesIn = (operations: string): number => operations.split(' ').length;

function firstDifference(one: string, other: string): string {
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  return `…${one.slice(Math.max(0, at - 60), at + 120)} | ${other.slice(Math.max(0, at - 10), at + 120)}`;
}
