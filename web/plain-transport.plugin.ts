import type { Plugin } from 'vite';

/**
 * What is left out of SvelteKit: kinds of data of one's own between server and browser (`transport`). Ours has none, and
 * what it keeps of its pages in the browser (where one had scrolled to) is plain JSON.
 */
const CHANGES: readonly [found: string, instead: string][] = [
  ['${devalue.uneval(encoded, replacer)}', ''],
  ['uneval = (data) => devalue.uneval(data, replacer);', ''],
  ['devalue.stringify(data, encoders)', 'JSON.stringify(data)'],
  ['devalue.parse(data, decoders)', 'JSON.parse(data)'],
];

/** Fails when SvelteKit is no longer written as we know it. */
export function plainTransport(): Plugin {
  return {
    name: 'plain-transport',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /\/kit\/src\/runtime\/app\/internal\/transport\.js$/ },
      handler: (code) => ({ code: plainly(code), map: null }),
    },
  };
}

/** The code of SvelteKit's transport without the rest. */
export const plainly = (code: string): string => CHANGES.reduce(changed, code);

function changed(code: string, [found, instead]: (typeof CHANGES)[number]): string {
  if (!code.includes(found))
    throw new Error(`SvelteKit has no ${found} any more: see web/plain-transport.plugin.ts.`);
  return code.replace(found, () => instead);
}
