import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * Compressed bytes of scripts, styles and fonts that a page may ask for before one can read it, by its route: what a
 * phone on a poor line has to fetch. A page has no other way to grow than this number.
 */
export const budget = {
  '/(public)/meedoen': 60_000,
  '/(app)/traject/[id]/plan/[planId]': 130_000,
  '/(app)/overleg/[id]': 130_000,
};

/**
 * What each page of the budget weighs in the built pages, as a browser fetches it: compressed, everything that the page
 * asks for before one can use it.
 */
export async function weighPages(build) {
  const { manifest } = await import(pathToFileURL(join(build, 'server', 'manifest.js')).href);
  const { client, nodes, routes } = manifest._ ?? manifest;
  const weights = [];
  for (const [path, most] of Object.entries(budget)) {
    const route = routes.find(({ id, page }) => page && (id === path || id.startsWith(`${path}/[[`)));
    if (!route) throw new Error(`There is no page ${path}.`);
    const own = [0, ...route.page.layouts, route.page.leaf].filter((index) => index !== undefined);
    const parts = await Promise.all(own.map((index) => nodes[index]()));
    const files = [client, ...parts].flatMap((part) => [
      ...(part.imports ?? []),
      ...(part.stylesheets ?? []),
      ...(part.fonts ?? []),
    ]);
    const all = new Set([...files, client.start, client.app].filter(Boolean));
    weights.push({
      path,
      bytes: [...all].reduce((sum, file) => sum + sizeOf(join(build, 'client', file)), 0),
      most,
    });
  }
  return weights;
}

/** The sentence about the pages that are too heavy; null when none is. */
export function tooHeavy(weights) {
  const over = weights.filter(({ bytes, most }) => bytes > most);
  if (over.length === 0) return null;
  const lines = over.map(({ path, bytes, most }) => `${path}: ${bytes} bytes, hoogstens ${most}`);
  return `Deze pagina’s zijn te zwaar voor een telefoon met een slechte lijn:\n${lines.join('\n')}`;
}

function sizeOf(file) {
  const packed = [`${file}.br`, `${file}.gz`, file].find((one) => existsSync(one));
  return packed ? statSync(packed).size : 0;
}
