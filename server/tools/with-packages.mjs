#!/usr/bin/env node
/**
 * `node server/tools/with-packages.mjs FILE [choices]`: runs a tool of the server with the right Node, and installs the
 * packages first when they are not there. So that a printed command works in a fresh clone, with the npm that is there.
 */
import { install } from './install.mjs';
import { checkNode, node, run, runTool } from './steps.mjs';

await runTool(async () => {
  checkNode();
  await install();
  return run(node, process.argv.slice(2));
});
