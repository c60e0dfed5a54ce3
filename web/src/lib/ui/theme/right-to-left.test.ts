import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** What names a side of the screen instead of a side of the text; safe areas of a phone are about the screen. */
const physical = [
  /(?<![-\w])(?:(?:margin|padding|border|inset|scroll-margin|scroll-padding)-)?(?:left|right)(?:-[a-z-]+)?\s*:/,
  /(?<![-\w])(?:text-align|float|clear|justify-self|transform-origin)\s*:[^;]*\b(?:left|right)\b/,
  /(?<![-\w])border-(?:top|bottom)-(?:left|right)-radius/,
  /translateX\(/,
];
/** Four sides in one: the second (right) and the fourth (left) have to be equal. */
const fourSides = /(?<![-\w])(?:margin|padding|inset|border-width)\s*:\s*(\S+) (\S+) (\S+) (\S+);/;

function stylesheets(): { name: string; lines: string[] }[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(svelte|css)$/.test(name) && !name.includes('paraglide'))
    .map((name) => {
      const text = readFileSync(join(root, name), 'utf8');
      const style = name.endsWith('.css') ? text : (/<style>[\s\S]*<\/style>/.exec(text)?.[0] ?? '');
      return { name, lines: style.replaceAll(/\/\*[\s\S]*?\*\//g, '').split('\n') };
    });
}

const namesASide = (line: string): boolean => {
  const [, , right, , left] = fourSides.exec(line.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')) ?? [];
  return physical.some((pattern) => pattern.test(line)) || right !== left;
};

test('No style names left or right: from right to left every screen turns around by itself', () => {
  const found = stylesheets().flatMap(({ name, lines }) =>
    lines.filter(namesASide).map((line) => `${name}: ${line.trim()}`),
  );
  expect(found).toEqual([]);
});

test('A style that does name a side is found', () => {
  for (const line of [
    'margin-left: 1rem;',
    '  right: 0;',
    'text-align: right;',
    'border-top-left-radius: 4px;',
    'padding: 0 1rem 0 2rem;',
    'transform: translateX(1rem);',
  ])
    expect(namesASide(line), line).toBe(true);
  for (const line of [
    'padding: 0.35rem max(1rem, env(safe-area-inset-left));',
    'padding: 0 1rem 2rem 1rem;',
    'margin-inline-start: auto;',
    'justify-content: flex-end;',
  ])
    expect(namesASide(line), line).toBe(false);
});

test('Only the pictures of going back and onward turn around, and every one that is used does', () => {
  const base = readFileSync(join(root, 'lib/ui/theme/base.css'), 'utf8');
  const used = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svelte'))
    .flatMap((name) => [
      ...readFileSync(join(root, name), 'utf8').matchAll(
        /icons\/((?:arrow|chevron)s?-(?:left|right)[a-z-]*)'/g,
      ),
    ])
    .map(([, icon]) => icon ?? '');
  expect([...new Set(used)].filter((icon) => !base.includes(`.lucide-${icon}`))).toEqual([]);
});
