#!/usr/bin/env node
/** `npm test`: everything that can be judged by machine, in one command. Ends with `N passed, N failed`. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install } from '../../server/tools/install.mjs';
import { checkNode, node, root, run, runTool, say } from '../../server/tools/steps.mjs';
import { buildWeb, isBuilt } from '../../server/tools/web-build.mjs';
import { checks, commandsOf } from './checks.mjs';
import { countVitest, createTally } from './tally.mjs';

/** Settings of a server that tests must not get from the shell. MONGODB_URI stays: it chooses the database. */
const settings =
  'HOST PORT DATABASE_NAME PUBLIC_ORIGIN ALLOWED_HOSTS TRUST_PROXY DEMO PRODUCTION SMTP_URL MAIL_FROM MASTER_KEY EXIT_URL LOG_LEVEL';
const suites = [
  { project: 'unit', title: 'Unit tests' },
  { project: 'story', title: 'Stories, attacks and faults, over real sockets and a real database' },
  { project: 'browser', title: 'Stories in a real browser' },
];

await runTool(async () => {
  checkNode();
  const began = Date.now();
  await install();
  const folder = mkdtempSync(join(tmpdir(), 'regietafel-test-'));
  const env = { ...process.env, DATA_DIR: join(folder, 'data'), CI: '1' };
  for (const name of settings.split(' ')) delete env[name];
  const tally = createTally();
  try {
    const { generated, types, webTypes, lint, format, boundaries, unused } = checks;
    for (const check of [generated, types, webTypes, lint, format, boundaries, unused])
      await judge(check, env, tally);
    await build(tally);
    for (const suite of suites) await test(suite, env, folder, tally);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  say(
    `\n== In ${minutes} minutes, on ${process.env.MONGODB_URI ? 'the MongoDB of MONGODB_URI' : 'the embedded database'}`,
  );
  for (const failure of tally.failures) say(`failed: ${failure}`);
  say(tally.line());
  return tally.total.failed > 0 ? 1 : 0;
});

/** One tool is one check. */
async function judge(check, env, tally) {
  say(`\n== ${check.title}`);
  let code = 0;
  for (const { command, args, cwd } of commandsOf(check)) code ||= await run(command, args, { cwd, env });
  tally.add(check.title, code === 0 ? { passed: 1 } : { failed: 1 });
}

async function build(tally) {
  const title = 'The web app builds';
  say(`\n== ${title}`);
  try {
    if (isBuilt()) say('Already built from these sources.');
    else await buildWeb();
    tally.add(title, { passed: 1 });
  } catch (error) {
    say(error.message);
    tally.add(title, { failed: 1 });
  }
}

async function test({ project, title }, env, folder, tally) {
  say(`\n== ${title}`);
  const report = join(folder, `${project}.json`);
  const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await run(node, [vitest, 'run', '--project', project, ...reporters], { env });
  tally.add(title, countVitest(report, code));
}
