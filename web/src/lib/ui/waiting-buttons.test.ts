import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const screens = globSync('web/src/**/*.svelte').filter((file) => !/[\\/]lib[\\/]ui[\\/]/.test(file));

/** What a button may be shut for: the end of a row, nothing to take back, something on its way or done. */
const mayBeShut = [
  /^(?:place|index|\(meeting\.current \?\? 0\)) (?:<=|===) 0$/,
  /^place < 0 \|\| place >= among\.length - 1$/,
  /^!text\.canUndo$/,
  /^busy$/,
  /^registered !== undefined$/,
  /^registered !== undefined \|\| edition\.id !== editionId$/,
];

it('No button waits in silence for a field that is empty: pressing it says what is missing', () => {
  const shut = screens.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/\sdisabled=\{([^}]*)\}/g)]
      .map(([, why = '']) => why)
      .filter((why) => !mayBeShut.some((reason) => reason.test(why)))
      .map((why) => `${file}: ${why}`),
  );
  expect(screens.length).toBeGreaterThan(100);
  expect(shut).toEqual([]);
});
