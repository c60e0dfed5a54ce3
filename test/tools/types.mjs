#!/usr/bin/env node
/** `pnpm types`: the types of everything. */
import { install } from '../../server/tools/install.mjs';
import { checkNode, run, runTool, say } from '../../server/tools/steps.mjs';
import { checks, commandsOf } from './checks.mjs';

await runTool(async () => {
  checkNode();
  await install();
  let worst = 0;
  for (const check of [checks.types, checks.webTypes]) {
    say(`\n== ${check.title}`);
    for (const { command, args, cwd } of commandsOf(check))
      worst = Math.max(worst, await run(command, args, { cwd }));
  }
  return worst;
});
