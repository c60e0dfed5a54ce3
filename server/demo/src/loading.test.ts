import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Says which files of the demo are loaded, before anything else runs. */
const spy = `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) {
  if (url.includes('/server/demo/')) process.stdout.write('LOADED ' + url + '\\n');
  return next(url, context);
} });`;

/** The first line of a started server that says what is asked for, and how many files of the demo were loaded by then. */
async function startUntil(demo: '0' | '1', asked: RegExp): Promise<{ line: string; loaded: number }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'regietafel-'));
  const server = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(spy)}`, main],
    {
      env: { PATH: process.env['PATH'], DEMO: demo, PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const ended = once(server, 'exit');
  try {
    let loaded = 0;
    for await (const line of createInterface({ input: server.stdout })) {
      if (line.startsWith('LOADED ')) loaded += 1;
      if (asked.test(line)) return { line, loaded };
    }
    throw new Error('The server ended before it said that.');
  } finally {
    server.kill('SIGKILL');
    await ended;
    await rm(dataDir, { recursive: true, force: true });
  }
}

it('is not loaded, no file of it, by a server whose demo is off', async () => {
  const { line, loaded } = await startUntil('0', /luistert op/);
  expect(line).toContain('luistert op');
  expect(loaded).toBe(0);
});

it('is loaded by a server whose demo is on', async () => {
  const { line } = await startUntil('1', /^LOADED /);
  expect(line).toContain('/server/demo/src/index.ts');
});
