import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8');

/** How many requirements each part of OWASP ASVS 5.0.0 has, and those of them that are of level 3 alone. */
const parts: Record<string, { has: number; beyond?: number[] }> = {
  '4.1': { has: 5, beyond: [4, 5] },
  '4.2': { has: 5, beyond: [2, 3, 4, 5] },
  '4.3': { has: 2 },
  '4.4': { has: 4 },
  '5.1': { has: 1 },
  '5.2': { has: 6, beyond: [4, 5, 6] },
  '5.3': { has: 3, beyond: [3] },
  '5.4': { has: 3 },
  '6.1': { has: 3 },
  '6.3': { has: 8, beyond: [4, 5, 6, 7, 8] },
  '6.4': { has: 6, beyond: [5, 6] },
  '6.5': { has: 8, beyond: [6, 7, 8] },
  '6.6': { has: 4, beyond: [4] },
  '6.8': { has: 4 },
  '7.1': { has: 3 },
  '7.2': { has: 4 },
  '7.3': { has: 2 },
  '7.4': { has: 5 },
  '7.5': { has: 3, beyond: [3] },
  '7.6': { has: 2 },
  '8.1': { has: 4, beyond: [3, 4] },
  '8.2': { has: 4, beyond: [4] },
  '8.3': { has: 3, beyond: [2, 3] },
  '8.4': { has: 2, beyond: [2] },
  '16.1': { has: 1 },
  '16.2': { has: 5 },
  '16.3': { has: 4 },
  '16.4': { has: 3 },
  '16.5': { has: 4, beyond: [4] },
};
/** Parts that one line is about as a whole: passwords, and certificates of level 3. */
const asOne = ['6.2', '6.7', '11.1', '11.3', '13.3'];

const rows = read('SECURITY.md')
  .split('\n')
  .filter((line) => /^\| \d/.test(line))
  .map((row) => {
    const [, requirement = '', shown = ''] = row.split('|').map((cell) => cell.trim());
    const [number = '', ...words] = requirement.split(' ');
    const named = [...shown.matchAll(/`([^`]+)`/g)].map(([, file]) => file ?? '');
    return { number, words: words.join(' '), shown, named };
  });

it('Every test that SECURITY.md names is there, and every line names one or says what is missing', () => {
  expect(rows.length).toBeGreaterThan(80);
  for (const { shown, named } of rows) {
    const tests = named.filter((file) => file.endsWith('.test.ts'));
    if (tests.length === 0) expect(shown).toMatch(/missing|there is no/);
    for (const file of named) expect([file, existsSync(new URL(file, root))]).toEqual([file, true]);
  }
});

it('Every requirement of level 2 of those chapters has a line, and every number is one of the standard', () => {
  const asked = Object.entries(parts).flatMap(([part, { has, beyond = [] }]) =>
    Array.from({ length: has }, (_, index) => index + 1)
      .filter((number) => !beyond.includes(number))
      .map((number) => `${part}.${number}`),
  );
  const numbers = new Set(rows.map(({ number }) => number));
  expect(asked.filter((number) => !numbers.has(number))).toEqual([]);
  for (const { number, words } of rows) {
    const [, part = '', requirement] = /^(\d+\.\d+)(?:\.(\d+))?$/.exec(number) ?? [];
    if (asOne.includes(part)) continue;
    expect([number, part in parts]).toEqual([number, true]);
    if (requirement === undefined)
      expect([number, words]).toEqual([number, expect.stringMatching(/\(own\)$/)]);
    else expect([number, Number(requirement) <= (parts[part]?.has ?? 0)]).toEqual([number, true]);
  }
});
