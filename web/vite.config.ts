import adapter from '@sveltejs/adapter-node';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { oneLanguage } from './languages.plugin.ts';
import { paraglide } from './paraglide.config.ts';

/** What nearly every page brings along, also that of somebody who is not in yet. */
const EVERYWHERE =
  /\/src\/lib\/(ui|language|paraglide|graph|account|plan\/keep|intake\/draft|today\/soon)|\/schema\/input\/|\/@lucide\//;

export default defineConfig({
  plugins: [
    paraglideVitePlugin(paraglide),
    oneLanguage('nl', ['en', 'ar']),
    sveltekit({
      adapter: adapter({ out: 'build', precompress: true }),
      compilerOptions: { runes: true },
      csp: {
        mode: 'auto',
        directives: {
          'default-src': ['self'],
          'script-src': ['self'],
          'style-src': ['self'],
          // SvelteKit's route announcer and Svelte's style: directives write style attributes.
          'style-src-attr': ['unsafe-inline'],
          'img-src': ['self', 'data:', 'blob:'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'object-src': ['none'],
          'base-uri': ['none'],
          'form-action': ['self'],
          'frame-ancestors': ['none'],
        },
      },
      // Nobody polls for new versions: the answer headers and a tab coming back tell enough.
      version: { pollInterval: 0 },
    }),
  ],
  build: {
    target: 'es2022',
    reportCompressedSize: false,
    rolldownOptions: {
      output: {
        // Fewer and fuller files: dozens of half a kilobyte compress badly and each costs a request.
        codeSplitting: {
          groups: [
            { name: 'letters', test: /\/node_modules\/(yjs|lib0)\//, priority: 3 },
            { name: 'field', test: /\/src\/lib\/ui\/(TextInput|Field|InputError)\./, priority: 3 },
            { name: 'base', test: EVERYWHERE, minShareCount: 14, priority: 2 },
            { name: 'plan', test: /\/src\/lib\/(plan|text)\//, minShareCount: 3, priority: 1 },
          ],
        },
      },
    },
  },
});
