import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

it('Every test that SECURITY.md names is there, and every line names one or says what is missing', () => {
  const rows = read('SECURITY.md')
    .split('\n')
    .filter((line) => /^\| \d/.test(line));
  expect(rows.length).toBeGreaterThan(25);
  for (const row of rows) {
    const [, , shown = ''] = row.split('|');
    const named = [...shown.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '');
    if (named.length === 0) expect(shown).toMatch(/missing|there is no/);
    for (const file of named) expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  }
});
