import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { promises } from './promises/table.ts';

const top = new URL('../../', import.meta.url).pathname;

/** A sentence that says who reads something and who does not, or when something is seen. */
const promising = [
  /\balleen\b[^.?]*\b(lees|leest|lezen|ziet|zien)\b/i,
  /\bniemand\b[^.?]*\b(ziet|zien|leest|lezen|weet|hoort|inloggen)\b/i,
  /\b(leest|lezen|ziet|zien) dit\b/i,
  /\bkan (dit )?lezen\b|\bkunnen lezen\b/i,
  /\bziet (nooit|niet|dan)\b/i,
  /\b(hoort|horen) (dit|hier)\b/i,
  /\blaat\b[^.?]*\bweten\b/i,
];

async function dutch(): Promise<Map<string, string>> {
  const folder = join(top, 'web/messages');
  const rooms = await readdir(folder);
  const all = await Promise.all(
    rooms.map(
      async (room) =>
        JSON.parse(await readFile(join(folder, room, 'nl.json'), 'utf8')) as Record<string, unknown>,
    ),
  );
  const sentences = all.flatMap((catalogue) => Object.entries(catalogue));
  return new Map(sentences.filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
}

let server: TestServer;
beforeAll(async () => (server = await startServer()));
afterAll(() => server.close());

test('Every sentence that promises who reads something has a test that proves it', async () => {
  const kept = new Set(promises.flatMap(({ promised }) => promised));
  const bare = [...(await dutch())].filter(
    ([key, text]) => !kept.has(key) && promising.some((pattern) => pattern.test(text)),
  );
  expect(bare.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

test('Every promise in the table is on a screen, and its test is there', async () => {
  const sentences = await dutch();
  expect(promises.length).toBeGreaterThan(50);
  for (const { promised, file, test: title } of promises) {
    for (const key of promised) expect(sentences.has(key), `${key} is no sentence of a screen`).toBe(true);
    const text = await readFile(join(top, file), 'utf8').catch(() => '');
    expect(text.includes(title), `${file} has no test "${title}"`).toBe(true);
  }
});

test('What is chosen on the public regiekaart is kept nowhere', async () => {
  const documents = async () => {
    const counts: string[] = [];
    for (const { name } of await server.core.database.db!.listCollections().toArray())
      counts.push(`${name} ${await server.core.database.db!.collection(name).countDocuments()}`);
    return counts.sort();
  };
  const before = await documents();
  await server
    .visitor()
    .get(
      'query { regieAdvice(edition: "handbook-2026", level: 2, answers: []) { __typename } firstRegieLevel(edition: "handbook-2026", answers: []) { __typename } }',
    );
  expect(await documents()).toEqual(before);
});
