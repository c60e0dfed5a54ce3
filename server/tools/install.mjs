import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Fault, node, root, run, step } from './steps.mjs';

const pnpm = 'pnpm@12.21.0';
const workspace = ['server', 'server/embedded-mongodb', 'server/demo', 'web', 'test'];

/** True when the packages are those of the lockfile: pnpm keeps a copy of the lockfile it installed last. */
export function isInstalled() {
  const installed = join(root, 'node_modules', '.pnpm', 'lock.yaml');
  if (!existsSync(node) || !existsSync(installed)) return false;
  if (!workspace.every((part) => existsSync(join(root, part, 'node_modules')))) return false;
  return readFileSync(installed).equals(readFileSync(join(root, 'pnpm-lock.yaml')));
}

/** Installs the packages when they are missing or older than the lockfile. */
export async function install() {
  if (isInstalled()) return;
  await step('Pakketten installeren (de eerste keer duurt dit een paar minuten)', async () => {
    const windows = process.platform === 'win32';
    const args = ['--yes', pnpm, 'install', '--frozen-lockfile', '--config.confirm-modules-purge=false'];
    const code = await run(windows ? 'npx.cmd' : 'npx', args, { shell: windows }).catch((error) => {
      if (error.code === 'ENOENT')
        throw new Fault('Het programma npx is er niet. Het hoort bij npm: installeer npm.');
      throw error;
    });
    if (code !== 0) {
      throw new Fault(
        'Het installeren lukte niet. Hierboven staat waarom. Is er internet, of een eigen npm-register?',
      );
    }
    if (!existsSync(node))
      throw new Fault(
        'Node 24 is niet meegekomen met de pakketten. Haal node_modules weg en probeer het opnieuw.',
      );
  });
}
