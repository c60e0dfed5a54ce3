import adapter from '@sveltejs/adapter-node';
import { paraglideVitePlugin } from '@inlang/paraglide-js';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { partOf, partsOf } from './chunks.ts';
import { usedButtons } from './button-css.plugin.ts';
import { lettersOnly } from './letters-only.plugin.ts';
import { oneLanguage } from './languages.plugin.ts';
import { plainTransport } from './plain-transport.plugin.ts';
import { paraglide } from './paraglide.config.ts';

/** What the join page is made of, and every other page too; words and drawings come along with what shows them. */
const JOINING = new RegExp(
  [
    // SvelteKit itself, which a page would fetch in eight pieces.
    '/@sveltejs/kit/src/(?!runtime/client/(?:client-)?entry\\.)|/esm-env/|rolldown/runtime',
    '/src/lib/ui/(Banner|Button|Card|ErrorState|Failure|Field|Header|LinkButton|Loading|Notice|Page|QuickExit|SkipLink|TextInput)\\.',
    // What both ways in from outside read: with pages from inside it would bring all of those along.
    '/schema/input/digits\\.',
    '/src/lib/(language|ui/fetched\\.|graph/(post|early-answers|problem|identity)\\.|account/(viewer|account|secret)\\.)',
    'vite/preload-helper|/paraglide/messages/shell_(?:name|demo\\w*|(?:failed|not_found|refused)_\\w+)\\.',
  ].join('|'),
);
/** What the pages of somebody who is in share. */
const WITHIN =
  /\/src\/lib\/(ui|graph|account|safety|traject\/acting|plan\/plan-context|paraglide\/messages\/(?!(?:shell|join|account|errors|method|today)_))|\/@lucide\//;

/** Words of frames and of Today, of which pages outside have some: those come with what shows them. */
const FRAMES = /\/paraglide\/messages\/(?:shell|today)_/;

const PRIVATE = 'routes/(app)/+layout';
const TRAJECT = 'routes/(app)/traject/[id]';
/** What a phone on a poor line gets: a plan to write in, and a meeting. */
const PLAN = partsOf([
  ...[`${PRIVATE}.svelte`, `${PRIVATE}.ts`, `${TRAJECT}/+layout.svelte`],
  ...[
    `${TRAJECT}/plan/[planId]/+layout.ts`,
    `${TRAJECT}/plan/[planId]/+layout.svelte`,
    `${TRAJECT}/plan/[planId]/+page.svelte`,
  ],
]);
const MEETING = partsOf([
  ...[`${PRIVATE}.svelte`, `${PRIVATE}.ts`],
  ...['+layout.svelte', '+page.ts', '+page.svelte'].map((file) => `routes/(app)/overleg/[id]/${file}`),
]);
const OUTSIDE = partsOf([
  ...['routes/+layout.svelte', 'routes/+error.svelte', 'routes/(public)/+layout.svelte'],
  ...['routes/(public)/+page.svelte', 'routes/(public)/meedoen/[[token]]/+page.svelte'],
]);
const within = (parts: ReadonlySet<string>) => (id: string) => WITHIN.test(id) && parts.has(partOf(id));
/** What the plan page shares with others than the meeting, of whichever noun: some hundred bytes each. */
const aroundPlan = (id: string): boolean =>
  within(PLAN)(id) ||
  (id.includes('/src/lib/') &&
    PLAN.has(partOf(id)) &&
    ![MEETING, OUTSIDE].some((parts) => parts.has(partOf(id))));
const isTheirs = (id: string): boolean => WITHIN.test(id) || (FRAMES.test(id) && !OUTSIDE.has(partOf(id)));
const onBoth = (id: string): boolean => isTheirs(id) && PLAN.has(partOf(id)) && MEETING.has(partOf(id));

/** What writes in a plan, of the meeting that fetches it (`plan/fetch-plan.ts`) when it began without, and of the plan page. */
const WRITING = /\/src\/lib\/(plan\/(?!fetch-plan)|text\/|meeting\/MeetingSection)/;
const isWriting = (id: string): boolean => WRITING.test(id) && MEETING.has(partOf(id));

export default defineConfig({
  plugins: [
    paraglideVitePlugin(paraglide),
    usedButtons(),
    lettersOnly(),
    plainTransport(),
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
      // A style of some lines is in the page itself: each would be a request, and a page has some ten of them.
      inlineStyleThreshold: 1_500,
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
            { name: 'base', test: JOINING, priority: 3 },
            { name: 'within', test: onBoth, minShareCount: 2, priority: 2 },
            { name: 'plan', test: isWriting, minShareCount: 2, priority: 1.5 },
            { name: 'around-plan', test: aroundPlan, minShareCount: 2, priority: 1 },
            { name: 'meeting', test: within(MEETING), minShareCount: 2, priority: 0.5 },
            { name: 'others', test: WITHIN, minShareCount: 3, priority: 0 },
          ],
        },
      },
    },
  },
});
