import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Fault, node, root, runQuietly, say } from './steps.mjs';
import { chunksOf, tooHeavy, weighPages } from './web-budget.mjs';

const mark = join(root, 'web', 'build', '.sources');
/** Made by tools. */
const left = new Set(['paraglide', 'node_modules']);
const built = [
  ...['src', 'static', 'messages', 'project.inlang/settings.json', 'package.json'],
  ...[
    'vite.config.ts',
    'paraglide.config.ts',
    'languages.plugin.ts',
    'button-css.plugin.ts',
    'chunks.ts',
    'letters-only.plugin.ts',
    'plain-transport.plugin.ts',
    'tsconfig.json',
  ],
].map((part) => `web/${part}`);
const alsoBuilt = ['schema', 'pnpm-lock.yaml'];

/** True when the built pages are those of the sources as they are now. */
export function isBuilt() {
  return (
    existsSync(join(root, 'web', 'build', 'handler.js')) &&
    existsSync(mark) &&
    readFileSync(mark, 'utf8') === sourcesHash()
  );
}

/** Builds the pages. Says nothing unless it fails: warnings are for `npm test`. */
export async function buildWeb() {
  const hash = sourcesHash();
  const vite = join(root, 'web', 'node_modules', 'vite', 'bin', 'vite.js');
  const { code, said } = await runQuietly(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
  });
  if (code !== 0) say(said);
  if (code !== 0) throw new Fault('De webpagina’s konden niet gemaakt worden. Hierboven staat waarom.');
  const heavy = tooHeavy(await weighPages(join(root, 'web', 'build'), chunksOf(join(root, 'web'))));
  if (heavy) throw new Fault(heavy);
  writeFileSync(mark, hash);
}

/** One hash over names and contents of everything the pages are made of. */
function sourcesHash() {
  const hash = createHash('sha256');
  for (const file of [...built, ...alsoBuilt].flatMap((part) => filesOf(join(root, part)))) {
    hash
      .update(relative(root, file).split(sep).join('/'))
      .update('\0')
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

function filesOf(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !left.has(entry.name))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => filesOf(join(path, entry.name)));
}
