import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const tokens = new Map(
  Array.from(
    readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8').matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g),
    ([, name, colour]) => [name ?? '', colour ?? ''],
  ),
);

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(of(one)), luminance(of(other))].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function of(token: string): string {
  const colour = tokens.get(token);
  if (!colour) throw new Error(`The theme has no colour ${token}.`);
  return colour;
}

it.each([0, 1, 2, 3, 4, 5, 6, 7])('can be read in the colour of person %i', (index) => {
  expect(
    contrast(`--regietafel-person-${index}-bg`, `--regietafel-person-${index}-color`),
  ).toBeGreaterThanOrEqual(4.5);
});

it.each(['green', 'yellow', 'orange', 'red', 'dark-red'])(
  'can be read on the %s of the regiekaart',
  (colour) => {
    expect(
      contrast(`--regietafel-regie-${colour}-bg`, '--basis-color-default-color-document'),
    ).toBeGreaterThanOrEqual(4.5);
    expect(
      contrast(`--regietafel-regie-${colour}-border`, '--basis-color-default-bg-document'),
    ).toBeGreaterThanOrEqual(3);
  },
);

it.each(['info', 'positive', 'warning', 'negative'])('can be read in the %s colours', (kind) => {
  expect(
    contrast(`--basis-color-${kind}-color-default`, `--basis-color-${kind}-bg-subtle`),
  ).toBeGreaterThanOrEqual(4.5);
});

it('can be read softly on every background, and its fields have an edge that is seen', () => {
  for (const back of ['document', 'subtle', 'default']) {
    expect(
      contrast('--basis-color-default-color-subtle', `--basis-color-default-bg-${back}`),
    ).toBeGreaterThanOrEqual(4.5);
  }
  expect(
    contrast('--basis-color-default-border-default', '--basis-color-default-bg-document'),
  ).toBeGreaterThanOrEqual(3);
});
