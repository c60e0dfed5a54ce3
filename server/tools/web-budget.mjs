import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Compressed bytes of scripts, styles and fonts that a page may ask for by its route: what a phone on a poor line has to
 * fetch. A page has no other way to grow than these numbers. `first`: before one sees it; `most`: with what it fetches
 * by itself after that.
 */
export const budget = {
  '/(public)': { first: 60_000, most: 60_000 },
  '/(public)/meedoen': { first: 60_000, most: 60_000 },
  '/(app)/traject/[id]/plan/[planId]': { first: 110_000, most: 127_000 },
  '/(app)/overleg/[id]': { first: 95_000, most: 130_000 },
};

/**
 * What a page fetches by itself after its first picture counts too. Not this: it comes with something that one does or
 * that happens, and with what it hangs on.
 */
export const onDemand = new Set([
  // With the first screen that keeps what it shows in a cache: not these three.
  'apollo',
  // When the chair opens a safety plan beside the plan; when the meeting is over; when one has to show who one is; when
  // somebody came in as oneself on another device; when something is refused, and whom one asks then.
  ...['BesidePlan', 'MyActions', 'Experience', 'SignInAgain', 'WasThatYou', 'refusal-texts', 'YourRegisseur'],
  // Before the meeting begins; when it is over, or is for a guest.
  ...['BeforeStart', 'Closed', 'WhomToCall'],
  // Before adopting, for who adopts; after it, on phones and the beamer.
  ...['ReadThrough', 'AdoptedCard', 'StageSummary'],
  // For who may cover words or writes for another; when the plan was adopted.
  ...['Covering', 'CoverWords', 'ForAnother', 'AnswerForAnother', 'SpeakForAnother', 'SignAfterwards'],
  // When one says that it is not safe.
  'WhoReadsSignal',
  // Only where there is a demo.
  'DemoPeople',
  // When one shows it with a passkey.
  'esm',
  // A form of a child; words of others that changed since one looked; when one writes an action.
  ...['ByQuestion', 'ChangesOfOthers', 'ActionForm'],
  // Questions that few sections ask.
  ...['DrawingField', 'SignatureField', 'DateTimePlaceField', 'PersonParts', 'ScaleField', 'GoesOn'],
  // The map of the network, in the one section that has it; the two hats of a regisseur.
  ...['NetworkPart', 'Hats'],
]);

/**
 * What each page of the budget weighs in the built pages, as a browser fetches it: compressed, everything that the page
 * asks for by itself, also what it fetches after its first picture (`first`: what it needs before that). `chunks`: the
 * manifest of Vite, which knows what a chunk imports when it runs; `chunksOf` reads it.
 */
export async function weighPages(build, chunks) {
  const { manifest } = await import(pathToFileURL(join(build, 'server', 'manifest.js')).href);
  const { client, nodes, routes } = manifest._ ?? manifest;
  const weights = [];
  for (const [path, limits] of Object.entries(budget)) {
    const route = routes.find(({ id, page }) => page && (id === path || id.startsWith(`${path}/[[`)));
    if (!route) throw new Error(`There is no page ${path}.`);
    // SvelteKit fetches the pages of errors with every page: the first, and those of its layouts.
    const own = [0, 1, ...route.page.layouts, ...route.page.errors, route.page.leaf].filter(
      (index) => index != null,
    );
    const parts = await Promise.all(own.map((index) => nodes[index]()));
    const files = [client, ...parts].flatMap((part) => [
      ...(part.imports ?? []),
      ...(part.stylesheets ?? []),
      ...(part.fonts ?? []),
    ]);
    const first = new Set([...files, client.start, client.app].filter(Boolean));
    const sum = (all) => [...all].reduce((bytes, file) => bytes + sizeOf(join(build, 'client', file)), 0);
    weights.push({ path, first: sum(first), bytes: sum(withLater(first, chunks)), limits });
  }
  return weights;
}

/** What each chunk of the pages that were built last imports, as Vite wrote it down. `web`: the folder of the app. */
export function chunksOf(web) {
  const manifest = join(web, '.svelte-kit', 'output', 'client', '.vite', 'manifest.json');
  return JSON.parse(readFileSync(manifest, 'utf8'));
}

/** The files with those that they fetch by themselves when they run, and all that hangs on them. */
function withLater(files, chunks) {
  const byFile = new Map(Object.values(chunks).map((chunk) => [chunk.file, chunk]));
  const all = new Set(files);
  for (const file of all) {
    const { imports = [], dynamicImports = [], css = [] } = byFile.get(file) ?? {};
    const later = dynamicImports.filter((key) => !onDemand.has(chunks[key].name) && !isOfRouter(key));
    for (const key of [...imports, ...later]) all.add(chunks[key].file);
    for (const sheet of css) all.add(sheet);
  }
  return all;
}

/** Pages that one can go to from here, and the start of SvelteKit itself, are named by the router and the page. */
const isOfRouter = (key) => /generated\/.*\/nodes\/|@sveltejs\/kit\//.test(key);

/** The sentence about the pages that are too heavy; null when none is. */
export function tooHeavy(weights) {
  const lines = weights.flatMap(({ path, first, bytes, limits }) => [
    ...(first > limits.first
      ? [`${path}: ${first} bytes voor het eerste beeld, hoogstens ${limits.first}`]
      : []),
    ...(bytes > limits.most ? [`${path}: ${bytes} bytes, hoogstens ${limits.most}`] : []),
  ]);
  if (lines.length === 0) return null;
  return `Deze pagina’s zijn te zwaar voor een telefoon met een slechte lijn:\n${lines.join('\n')}`;
}

function sizeOf(file) {
  const packed = [`${file}.br`, `${file}.gz`, file].find((one) => existsSync(one));
  return packed ? statSync(packed).size : 0;
}
