import { join } from 'node:path';
import { node, root } from '../../server/tools/steps.mjs';

const tool = (folder, name, file) => join(root, folder, 'node_modules', name, file);

/** Checks that are one tool each: what they judge, and the command. `npm test` runs all, `pnpm types` the types. */
export const checks = {
  generated: {
    title: 'Generated files are those of the schema',
    args: [
      tool('.', '@graphql-codegen/cli', 'esm/bin.js'),
      '--config',
      'schema/codegen.ts',
      '--check',
      '--silent',
    ],
  },
  types: {
    title: 'Types of server, schema and tests',
    args: [tool('.', 'typescript', 'bin/tsc'), '--noEmit', '-p', '.'],
  },
  webTypes: {
    title: 'Types of the web app',
    before: [['messages.compile.ts'], [tool('web', '@sveltejs/kit', 'svelte-kit.js'), 'sync']],
    args: [
      tool('web', 'svelte-check', 'bin/svelte-check'),
      '--tsconfig',
      './tsconfig.json',
      '--fail-on-warnings',
    ],
    folder: 'web',
  },
  lint: { title: 'Lint', args: [tool('.', 'eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'] },
  format: {
    title: 'Format',
    args: [tool('.', 'prettier', 'bin/prettier.cjs'), '--check', '.', '--log-level', 'warn'],
  },
  boundaries: {
    title: 'Import directions',
    args: [
      tool('.', 'dependency-cruiser', 'bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'server',
      'web/src',
      'test',
      'schema',
    ],
  },
  unused: { title: 'Nothing unused', args: [tool('.', 'knip', 'bin/knip.js')] },
};

/** The command of a check, and what has to run before it. */
export function commandsOf({ before = [], args, folder = '.' }) {
  return [...before, args].map((each) => ({ command: node, args: each, cwd: join(root, folder) }));
}
