import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/**
 * Words that this code had for what its field has a standard term for. Names speak the field's terms; what stands in
 * logs and on devices that exist keeps its name (`penTaken`, `choreDone`, `untold`).
 */
const ownWords =
  /\b(Rooms|[bB]rake|createBrake|keepForAMoment|[lL]edger|sameForAll|subscribeTogether|hearOthers|tellNoted|[cC]hores|SceneMaker|drawerOf|[oO]nlooker|askWithin|layTable|openOffice|takeWhole|linger|[tT]eller|deeds)\b/;

const root = join(import.meta.dirname, '../..');
const sources = execFileSync(
  'git',
  ['ls-files', '-c', '-o', '--exclude-standard', 'server', 'web/src', 'test', 'schema'],
  {
    cwd: root,
    encoding: 'utf8',
  },
)
  .split('\n')
  .filter((file) => /\.(ts|svelte|mjs|graphql)$/.test(file))
  .filter((file) => !/\/(editions|households)\/|generated\.ts$|words\.test\.ts$/.test(file));

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
