#!/usr/bin/env node
/**
 * `pnpm dev`: the real server, restarted when its sources change, and Vite's pages with hot reload, on one port.
 *
 *     browser -> front (one port) -> server -> pages it does not know -> Vite
 *                      |-> Vite's own websocket
 *
 * The front outlives restarts: a request that comes during one waits for it.
 */
import { watch } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { createFront } from './dev-front.mjs';
import { createPages } from './dev-vite.mjs';
import { install } from './install.mjs';
import { startServer, untilStopped } from './server-process.mjs';
import { checkNode, node, root, runTool, say } from './steps.mjs';

const port = Number(process.env.PORT || 4400);
const watched = ['server/src', 'server/demo', 'schema'];
/** Editors write a file in several steps. */
const quiet = 150;

await runTool(async () => {
  checkNode();
  await install();
  // Vite and the packages want Node 24: the same file once more, with the right one.
  if (Number(process.versions.node.split('.')[0]) < 24)
    return untilStopped(startServer(node, [import.meta.filename]));
  return develop();
});

async function develop() {
  const serverPort = await freePort();
  const front = createFront({ host: '127.0.0.1', port: serverPort });
  const pages = await createPages(front.http);
  await front.listen(port);
  const settings = {
    HOST: '127.0.0.1',
    PORT: String(serverPort),
    PUBLIC_ORIGIN: process.env.PUBLIC_ORIGIN || `http://localhost:${port}`,
    ALLOWED_HOSTS: [process.env.ALLOWED_HOSTS, `localhost:${port}`, `127.0.0.1:${port}`]
      .filter(Boolean)
      .join(','),
    DEV_PAGES: pages.address,
  };
  const args = ['--import', './server/tools/dev-pages.register.mjs', 'server/src/main.ts'];

  let server;
  let leaving = false;
  const start = () => {
    const began = Date.now();
    server = startServer(node, args, settings, () => {
      front.open();
      say(`- Server klaar in ${Date.now() - began} ms: ${settings.PUBLIC_ORIGIN}`);
    });
    void server.ended.then((code) => {
      if (code !== 0 && !leaving) say('- De server is gestopt. Hij start weer zodra er iets verandert.');
    });
  };
  const restart = async () => {
    front.hold();
    server.stop();
    await server.ended;
    if (!leaving) start();
  };
  start();

  let timer;
  let restarting = Promise.resolve();
  const changed = (_event, file) => {
    if (!file || /\.test\.ts$|~$|\.sw[a-z]$/.test(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      say(`- Veranderd: ${file}`);
      restarting = restarting.then(restart);
    }, quiet);
  };
  const watchers = watched.map((folder) => watch(join(root, folder), { recursive: true }, changed));

  await new Promise((leave) => ['SIGINT', 'SIGTERM'].forEach((signal) => process.once(signal, leave)));
  leaving = true;
  clearTimeout(timer);
  for (const one of watchers) one.close();
  await restarting;
  server.stop('SIGINT');
  await server.ended;
  // Only the server has something to keep; Vite may be in the middle of anything.
  process.exit(0);
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => found(free));
    });
  });
}
