import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

it('npx fetches pnpm without a question, so that a printed command works where nobody can answer', () => {
  expect(read('.npmrc').split('\n')).toContain('yes=true');
});

it('no Node that the README allows is refused by the one that installs', () => {
  expect(read('.npmrc').split('\n')).toContain('engine-strict=false');
  expect((JSON.parse(read('package.json')) as { engines: { node: string } }).engines.node).toBe('>=20');
});

it.each(['README.md', 'CONTRIBUTING.md', 'web/src/lib/ui/README.md'])(
  'every command that %s prints is there',
  (file) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const printed = [...read(file).matchAll(/(?:npm run|npx pnpm(?:@\d+)?) ([a-z][a-z:-]+)/g)].map(
      ([, name]) => name,
    );
    for (const name of printed.filter((one) => one !== 'install'))
      expect(Object.keys(scripts)).toContain(name);
  },
);
