import type { Plugin } from 'vite';

/**
 * What is left out of Yjs: a text of ours is letters in the first encoding (the server refuses all else), and no page
 * writes coloured lines for developers. A quarter of it, on every plan and every phone in a meeting.
 */
const CHANGES: readonly [found: RegExp, instead: string][] = [
  [/import \* as logging from 'lib0\/logging';/, 'const logging = { print() {}, warn() {} };'],
  // The second encoding: also used for what waits for other updates, written and read by the same code.
  [/((?:new|=|===) )(DS|Update)(En|De)coderV2\b/g, '$1$2$3coderV1'],
  [/f\.id, UpdateDecoderV2, UpdateEncoderV1/, 'f.id, UpdateDecoderV1, UpdateEncoderV1'],
  // Kinds of shared data other than text.
  [/const typeRefs = \[[^\]]*\]/, 'const typeRefs = [, , readYText]'],
  [/this\.get\(name, Y(?:Array|Map|XmlElement|XmlFragment)\)/g, 'this.get(name, AbstractType)'],
];

/** Fails when Yjs is no longer written as we know it. */
export function lettersOnly(): Plugin {
  return {
    name: 'letters-only',
    apply: 'build',
    applyToEnvironment: (environment) => environment.name === 'client',
    transform: {
      filter: { id: /\/yjs\/dist\/yjs\.mjs$/ },
      handler: (code) => ({ code: lettersAlone(code), map: null }),
    },
  };
}

/** The code of Yjs without the rest. */
export const lettersAlone = (code: string): string => CHANGES.reduce(changed, code);

function changed(code: string, [found, instead]: (typeof CHANGES)[number]): string {
  const made = code.replace(found, instead);
  if (made === code) throw new Error(`Yjs has no ${found.source} any more: see web/letters-only.plugin.ts.`);
  return made;
}
