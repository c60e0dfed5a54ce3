import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Words that this code had for what its field has a standard term for. Names speak the field's terms; what stands in
 * logs, on devices and in clients that exist keeps its name (`takePen`, `penTaken`, `choreDone`, `untold`).
 */
const ownWords =
  /\b(Rooms|[bB]rake|createBrake|keepForAMoment|[lL]edger|sameForAll|subscribeTogether|hearOthers|tellNoted|[cC]hores|SceneMaker|drawerOf|[oO]nlooker|askWithin|layTable|openOffice|takeWhole|linger|[tT]eller|deeds|penOf|HEALINGS|FactsTogether)\b/;

const root = join(import.meta.dirname, '../..');
const all = execFileSync(
  'git',
  ['ls-files', '-c', '-o', '--exclude-standard', 'server', 'web/src', 'test', 'schema'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(ts|svelte|mjs|graphql)$/.test(file));
const sources = all.filter((file) => !/\/(editions|households)\/|generated\.ts$|words\.test\.ts$/.test(file));

/** Documents that the team works from and that are not in this repository: a rule stands in a README beside the code. */
const elsewhere =
  /\b(safety|access|process|organisation|screens|words|design|method|realtime|quality|product|stack|database)\.md\b/;

test('What is quoted stands in this repository', () => {
  const quotes = all
    .filter((file) => !file.endsWith('words.test.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return elsewhere.test(text) ? [file] : [];
    });
  expect(quotes).toEqual([]);
});

test('Each rule of access that is quoted stands in its README or beside its right', () => {
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const readme = read('server/src/access/README.md');
  const known = new Set([
    ...[...readme.matchAll(/^- \*\*([AG]\d+)\*\*/gm)].map(([, number]) => number),
    ...[...read('schema/access.graphql').matchAll(/^\s*"?(R\d+)\. /gm)].map(([, number]) => number),
  ]);
  expect(known.size).toBeGreaterThan(60);
  const quoted = [...sources, 'server/src/access/README.md'].flatMap((file) =>
    (read(file).match(/(?<=[( ])[AGR]\d{1,2}(?=[).,: ])/g) ?? []).map((number) => `${number} in ${file}`),
  );
  expect(quoted.filter((quote) => !known.has(quote.split(' ')[0]))).toEqual([]);
});

test('Code speaks the terms of its field, not words of our own', () => {
  expect(sources.length).toBeGreaterThan(500);
  const found = sources.flatMap((file) =>
    readFileSync(join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (ownWords.test(line) ? [`${file}:${index + 1} ${line.trim()}`] : [])),
  );
  // A snapshot of before is read with the name that it has.
  expect(found.filter((line) => !line.startsWith('server/src/meeting/meeting.projection.ts'))).toEqual([]);
});
