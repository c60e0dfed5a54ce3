import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Connection } from 'mongoose';

/**
 * False for a word that can turn up in sealed bytes by chance. A data folder holds tens of megabytes of those, and
 * hundreds of kilobytes of base64 (digests), where a name of five letters writes itself once in thousands of runs
 * (64^5 is 10^9). Words of seven letters and more do not.
 */
export const longEnough = (word: string): boolean => word.length >= 7;

/** A word as it may lie in a file: UTF-8 and UTF-16, in three cases, and inside base64 at each of its three places. */
function shapesOf(word: string): Buffer[] {
  const cases = [...new Set([word, word.toLowerCase(), word.toUpperCase()])];
  const bytes = Buffer.from(word);
  return [
    ...cases.flatMap((shape) => [
      Buffer.from(shape),
      Buffer.from(shape, 'utf16le'),
      Buffer.from(shape, 'utf16le').swap16(),
    ]),
    ...[0, 1, 2].map((skip) => {
      const whole = Math.floor((bytes.length - skip) / 3) * 3;
      return Buffer.from(bytes.subarray(skip, skip + whole).toString('base64'));
    }),
  ];
}

interface Shape {
  word: string;
  bytes: Buffer;
}

/** Where any of the shapes begins, in one pass: many words in tens of megabytes. Shapes by their first four bytes. */
function* shapesIn(
  content: Buffer,
  byStart: ReadonlyMap<number, Shape[]>,
): Generator<Shape & { at: number }> {
  const fold = (start: number): number => (start ^ (start >>> 16)) & 0xffff;
  const starts = new Uint8Array(1 << 16);
  for (const start of byStart.keys()) starts[fold(start)] = 1;
  for (let next = 0, start = 0; next < content.length; next++) {
    start = (start << 8) | content[next]!;
    if (starts[fold(start)] === 0 || next < 3) continue;
    const at = next - 3;
    for (const shape of byStart.get(start) ?? [])
      if (content.subarray(at, at + shape.bytes.length).equals(shape.bytes)) yield { ...shape, at };
  }
}

/** Where any of the words lies readable in the files of a folder: `file: word`, with what is around it. */
export async function readableIn(folder: string, words: readonly string[]): Promise<string[]> {
  const short = words.find((word) => !longEnough(word));
  if (short !== undefined) throw new Error(`"${short}" can turn up in sealed bytes by chance.`);
  const shapes = words.flatMap((word) => shapesOf(word).map((bytes) => ({ word, bytes })));
  const byStart = Map.groupBy(shapes, ({ bytes }) => bytes.readInt32BE(0));
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const content = await readFile(path);
    for (const { word, at } of shapesIn(content, byStart)) {
      const around = content.subarray(Math.max(0, at - 100), at + 100).toString('latin1');
      found.push(`${relative(folder, path)}: ${word} at ${at}, in ${JSON.stringify(around)}`);
    }
  }
  return found;
}

const uuid = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
/** What tells nothing about anyone: identities, digests, words of the contract, names of editions and forms. */
const impersonal = new RegExp(
  `^(?:|(?:(?:plan|meeting|traject|[a-z]+\\.[a-z-]+):)?${uuid}(?::${uuid}|:\\d+|/\\d)?|[a-z]+\\.[a-z-]+|[\\w-]{43}|[A-Z][A-Z_+]*|[a-z]+(?:-[a-z]+)*(?:-\\d{4}|\\.(?:wij|ik)))$`,
);

/** Every text in a database that could be somebody's words, and every name of a field in a field: `collection.field: text`. */
export async function plainTextsIn(database: Connection): Promise<string[]> {
  const found = new Set<string>();
  const look = (path: string, value: unknown): void => {
    if (typeof value === 'string' && !impersonal.test(value)) found.add(`${path}: ${value}`);
    else if (Array.isArray(value)) value.forEach((one) => look(path, one));
    else if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
      for (const [key, one] of Object.entries(value)) look(`${path}.${key}`, one);
  };
  for (const { collectionName } of await database.db!.collections()) {
    for await (const document of database.db!.collection(collectionName).find().sort({ _id: 1 }))
      for (const [field, value] of Object.entries(document)) {
        look(`${collectionName}.${field}`, value);
        if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype)
          for (const key of Object.keys(value as object)) found.add(`${collectionName}.${field}: ${key}`);
      }
  }
  return [...found].sort();
}
