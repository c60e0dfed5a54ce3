import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');
const darkFrom = css.indexOf('@media screen and (prefers-color-scheme: dark)');
const coloursIn = (text: string) =>
  Array.from(
    text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g),
    ([, name, colour]) => [name ?? '', colour ?? ''] as const,
  );
const light = new Map(coloursIn(css.slice(0, darkFrom)));
const dark = new Map([...light, ...coloursIn(css.slice(darkFrom))]);

it('has every colour in the dark too', () => {
  const both = ['--utrecht-button-primary-action-danger-color'];
  const named = new Set(coloursIn(css.slice(darkFrom)).map(([name]) => name));
  expect([...light.keys()].filter((name) => !named.has(name) && !both.includes(name))).toEqual([]);
});

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('The theme when it is %s', (_scheme, tokens) => {
  function contrast(one: string, other: string): number {
    const [darker = 0, lighter = 0] = [luminance(of(one)), luminance(of(other))].sort((a, b) => a - b);
    return (lighter + 0.05) / (darker + 0.05);
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

  it.each([
    ['--basis-color-action-1-color-default', '--basis-color-default-bg-document'],
    ['--basis-color-action-1-color-default', '--basis-color-action-1-bg-default'],
    ['--basis-color-action-1-inverse-color-default', '--basis-color-action-1-inverse-bg-default'],
    ['--basis-color-negative-color-default', '--basis-color-default-bg-document'],
    [
      '--utrecht-button-primary-action-danger-color',
      '--utrecht-button-primary-action-danger-background-color',
    ],
  ])('can be read where %s stands on %s', (front, back) => {
    const known = (name: string) => (tokens.has(name) ? name : '--basis-color-negative-color-default');
    expect(contrast(known(front), known(back))).toBeGreaterThanOrEqual(4.5);
  });
});
