import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './steps.mjs';

/** Vite in middleware mode behind a loopback port of its own; its websocket uses the port of `front`. */
export async function createPages(front) {
  const web = join(root, 'web');
  const entry = createRequire(join(web, 'package.json')).resolve('vite');
  const vite = await import(pathToFileURL(entry).href);
  process.chdir(web);
  const dev = await vite.createServer({
    root: web,
    appType: 'custom',
    server: { middlewareMode: true, hmr: { server: front } },
  });
  const pages = createServer((incoming, outgoing) => dev.middlewares(incoming, outgoing));
  await new Promise((done) => pages.listen(0, '127.0.0.1', done));
  return { address: `http://127.0.0.1:${pages.address().port}` };
}
