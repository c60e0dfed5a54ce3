import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

const src = join(import.meta.dirname, 'src');
const LINK = /(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g;
const WORD = /\bm\.(\w+)/g;
/**
 * These come on demand (`web-budget.mjs`), with words that only they say: a page does not fetch those beforehand. What
 * else comes on demand shares its words and drawings with pages.
 */
const LATER: ReadonlySet<string> = new Set([
  ...['SignInAgain.svelte', 'WasThatYou.svelte', 'Experience.svelte', 'MyActions.svelte', 'refusal-texts.ts'],
  ...[
    'ActionForm.svelte',
    'BesidePlan.svelte',
    'ChangesOfOthers.svelte',
    'Covering.svelte',
    'CoverWords.svelte',
    'coverable.ts',
    'ForAnother.svelte',
  ],
  ...['DateTimePlaceField.svelte', 'PersonParts.svelte', 'ScaleField.svelte', 'SignatureField.svelte'],
  ...['AdoptedCard.svelte', 'BeforeStart.svelte', 'GoesOn.svelte', 'Hats.svelte', 'NetworkPart.svelte'],
  ...['ReadThrough.svelte', 'StageMap.svelte', 'StageSummary.svelte', 'WhoReadsSignal.svelte'],
  'YourRegisseur.svelte',
]);

/**
 * What a page is made of, by what its files import: paths of our own, names of icons (`icons/x`) and of words
 * (`messages/x`), as they stand in the address of a module. `pages`: files under `src`.
 */
export function partsOf(pages: readonly string[]): ReadonlySet<string> {
  const parts = new Set<string>();
  const waiting = pages.map((page) => join(src, page));
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (parts.has(file)) continue;
    parts.add(file);
    const text = readFileSync(file, 'utf8');
    for (const [, name = ''] of text.matchAll(WORD)) parts.add(`messages/${name}`);
    for (const [, to = ''] of text.matchAll(LINK)) {
      const icon = /^@lucide\/svelte\/(icons\/[\w-]+)$/.exec(to)?.[1];
      if (icon) parts.add(icon);
      const path = to.startsWith('#lib/') ? join(src, to.slice(1)) : join(dirname(file), to);
      if (LATER.has(basename(path))) continue;
      if (/^[#.]/.test(to) && !path.includes('paraglide') && existsSync(path)) waiting.push(path);
    }
  }
  return parts;
}

/** The name by which a module stands among the parts of a page. */
export function partOf(id: string): string {
  const [, named] = /\/((?:icons|messages)\/[\w-]+)\.(?:svelte|js)$/.exec(id) ?? [];
  return named ?? id.replace(/\?.*$/, '');
}
