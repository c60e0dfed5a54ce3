import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const web = join(import.meta.dirname, '../..');
const sources = globSync('**/*.{ts,svelte}', { cwd: web })
  .filter((file) => !/\.generated\.ts$|\.test\.ts$|^lib[/\\]paraglide/.test(file))
  .map((file) => ({ file, text: readFileSync(join(web, file), 'utf8') }));

/** Query, mutation or subscription, by the name of the operation's document. */
const kinds = new Map(
  globSync('lib/*/*.generated.ts', { cwd: web }).flatMap((file) =>
    [...readFileSync(join(web, file), 'utf8').matchAll(OPERATION())].map(
      ([, name, kind]) => [name!, kind!] as const,
    ),
  ),
);

/** What `$derived` makes: values may be made there, a store that keeps a state of its own may not. */
const DERIVED =
  /\$derived(?:\.by)?\(\s*(?:\(\)\s*=>\s*)?(?:new (?!Map\b|Set\b|Date\b|URL\b)|open[A-Z]|make[A-Z]|create[A-Z])\w*\(/g;

function OPERATION(): RegExp {
  return /export const (\w+Document)\b[^{]*\{[^{]*?query:?"?:?\s*["'](query|mutation|subscription)/g;
}

const uses = (kind: string, verb: string) =>
  sources.flatMap(({ file, text }) =>
    [...text.matchAll(new RegExp(`(?<![\\w.#])${verb}\\(\\s*(\\w+Document)\\b`, 'g'))]
      .filter(([, name]) => kinds.get(name!) !== kind)
      .map(([, name]) => `${file}: ${verb}(${name})`),
  );

test('A query is asked, a mutation is sent, a subscription is followed', () => {
  expect(new Set(kinds.values())).toEqual(new Set(['query', 'mutation', 'subscription']));
  expect([...uses('query', 'ask'), ...uses('mutation', 'send'), ...uses('subscription', 'follow')]).toEqual(
    [],
  );
});

test('Nothing but the client reaches the server past these three', () => {
  const others = sources.filter(
    ({ file, text }) => !/^lib[/\\]graph[/\\]/.test(file) && /overHttps\(|asAnyone\(|overLine\(/.test(text),
  );
  expect(others.map(({ file }) => file)).toEqual([]);
});

/** Why these ask the server themselves. */
const apart: Record<string, string> = {
  'lib/account/viewer.svelte.ts':
    'the page is leaving: the browser sends it on, and nobody waits for the answer',
  'lib/meeting/DemoPeopleButton.svelte': 'a route of the demo, which is no part of the contract',
  'lib/method/read.server.ts': 'drawn on the server, where no browser is',
  'lib/ui/now.svelte.ts':
    'the time of the server, which every answer carries: it asks nothing of the contract',
};

test('Nothing but the client asks the server, but for what is listed with its reason', () => {
  const asks = sources
    .filter(({ text }) => /(?<![\w.#])fetch\((?!\))/.test(text))
    .map(({ file }) => file.replaceAll('\\', '/'))
    .filter((file) => !file.startsWith('lib/graph/'));
  expect(asks.sort()).toEqual(Object.keys(apart).sort());
});

test('A plan on a screen is opened by openPlan, and no store is made where Svelte derives', () => {
  const made = sources.filter(({ text }) => /new PlanStore\(/.test(text)).map(({ file }) => file);
  expect(made.map((file) => file.replaceAll('\\', '/'))).toEqual(['lib/plan/open-plan.ts']);
  const derived = sources.flatMap(({ file, text }) =>
    [...text.matchAll(DERIVED)].map(([found]) => `${file}: ${found}`),
  );
  expect(derived).toEqual([]);
  expect('const plan = $derived(openPlan(id))'.match(DERIVED)).not.toBeNull();
  expect('const names = $derived(new Map(list))'.match(DERIVED)).toBeNull();
});
