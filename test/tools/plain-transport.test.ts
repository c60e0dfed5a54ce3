import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { plainly } from '../../web/plain-transport.plugin.ts';

const web = createRequire(new URL('../../web/package.json', import.meta.url));
const kit = dirname(web.resolve('@sveltejs/kit/package.json'));
const transport = readFileSync(join(kit, 'src/runtime/app/internal/transport.js'), 'utf8');

test('Pages keep what SvelteKit remembers of them as plain JSON, and carry nothing that writes other kinds of data', () => {
  const plain = plainly(transport);
  expect(plain).not.toContain('devalue.');
  expect(plain).toContain('stringify = (data) => JSON.stringify(data)');
  expect(plain).toContain('parse = (data) => JSON.parse(data)');
});

test('No page has data of a kind of its own to carry', () => {
  const hooks = ['hooks.ts', 'hooks.client.ts', 'hooks.server.ts'].flatMap((name) => {
    try {
      return [readFileSync(new URL(`../../web/src/${name}`, import.meta.url), 'utf8')];
    } catch {
      return [];
    }
  });
  expect(hooks.length).toBeGreaterThan(0);
  expect(hooks.filter((hook) => hook.includes('transport'))).toEqual([]);
});

test('A SvelteKit that is written otherwise fails the build', () => {
  expect(() => plainly('export const nothing = 1;')).toThrow('plain-transport.plugin.ts');
});
