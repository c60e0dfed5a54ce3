import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, type TestServer } from '../support/server.ts';
import { noPromises } from './promises/no-promises.ts';
import { promises } from './promises/table.ts';

const top = new URL('../../', import.meta.url).pathname;

/** A sentence that says who reads something and who does not, what comes to whom, how long it stays, or whom one can call. */
const promising = [
  /\balleen\b[^.?]*\b(lees|leest|lezen|ziet|zien)\b/i,
  /\bniemand\b[^.?]*\b(ziet|zien|leest|lezen|weet|hoort|inloggen)\b/i,
  /\b(leest|lezen|ziet|zien) dit\b/i,
  /\bkan (dit )?lezen\b|\bkunnen lezen\b/i,
  /\bziet (nooit|niet|dan)\b/i,
  /\b(hoort|horen) (dit|hier)\b/i,
  /\blaat\b[^.?]*\bweten\b/i,
  /\bkrijg(t|en)?\b/i,
  /\bbewa(art|ard|ren)\b|\bgewist\b/i,
  /\b(bel|belt|bellen)\b/i,
  /\bbeamer\b/i,
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

const isPromising = (text: string): boolean => promising.some((pattern) => pattern.test(text));

test('Every sentence that promises something has a test that proves it, or promises nothing for a reason', async () => {
  const kept = new Set(promises.flatMap(({ promised }) => promised));
  const excused = new Set(noPromises.flatMap(({ sentences }) => sentences));
  const sentences = await dutch();
  const bare = [...sentences].filter(
    ([key, text]) => !kept.has(key) && !excused.has(key) && isPromising(text),
  );
  expect(bare.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
  // None is excused that is not there, is no such sentence any more, or has a test.
  for (const key of excused) {
    expect(isPromising(sentences.get(key) ?? ''), `${key} needs no reason`).toBe(true);
    expect(kept.has(key), `${key} is in the table`).toBe(false);
  }
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

test('Every number in a sentence is that of who helps, and each of them has one number', async () => {
  const help = { 'Veilig Thuis': '0800 2000', Kindertelefoon: '0800 0432' };
  const numbers = ['112', ...Object.values(help)];
  for (const [key, words] of await dutch()) {
    const text = words.replaceAll('\u00a0', ' ');
    const given = [...text.matchAll(/\b(112|0800[ -]?\d{4}|0\d{9})\b/g)].map(([number]) => number);
    for (const number of given) expect(numbers, `${key}: ${text}`).toContain(number);
    for (const [name, number] of Object.entries(help))
      if (text.includes(name) && given.some((one) => one !== '112')) expect(given, key).toContain(number);
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
