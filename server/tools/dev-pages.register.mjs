/** In development the server takes its pages from Vite: this stands in for `server/src/web-pages.ts`, nothing else. */
import { registerHooks } from 'node:module';

const standIn = new URL('./dev-pages.mjs', import.meta.url).href;

registerHooks({
  resolve: (specifier, context, next) =>
    specifier.endsWith('/web-pages.ts') ? { url: standIn, shortCircuit: true } : next(specifier, context),
});
