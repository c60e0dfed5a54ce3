// Plain JavaScript on purpose: this runs on whatever Node (20 or newer) is there, before anything is installed.
import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';

/** The folder of the repository. */
export const root = resolve(import.meta.dirname, '..', '..');

/** The right Node, from the packages. */
export const node = join(
  root,
  'node_modules',
  'node',
  'bin',
  process.platform === 'win32' ? 'node.exe' : 'node',
);

/** Prints a line that tells what is being done. */
export function say(line) {
  process.stdout.write(`${line}\n`);
}

/** A fault that is told in a sentence, without a stack. */
export class Fault extends Error {}

/** Runs the main function of a tool; faults end it with one sentence. */
export async function runTool(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exitCode = 1;
  }
}

/** Runs a command until it ends and gives its exit code (1 when a signal ended it). Ctrl-C reaches it by itself. */
export function run(command, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.once('error', failed);
    child.once('close', (code) => done(code ?? 1));
  });
}

/** Runs a command and keeps what it says. */
export function runQuietly(command, args, options = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let said = '';
    child.stdout.on('data', (part) => (said += part));
    child.stderr.on('data', (part) => (said += part));
    child.once('error', failed);
    child.once('close', (code) => done({ code: code ?? 1, said }));
  });
}

/** Shows a step and how long it took. */
export async function step(title, work) {
  const began = Date.now();
  say(`- ${title} ...`);
  const result = await work();
  say(`  klaar (${((Date.now() - began) / 1000).toFixed(1)} s)`);
  return result;
}

/** Stops on a Node that is too old, before something less clear does. */
export function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < 20)
    throw new Fault(`Regietafel vraagt Node 20 of nieuwer. Dit is Node ${process.versions.node}.`);
}
