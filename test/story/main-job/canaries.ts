import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Words that occur nowhere but in what people say about themselves: wherever they turn up, personal content leaked. */
export const canaries = {
  household: 'Zilvermeeuw',
  mother: 'Tjalkje',
  father: 'Wolmoed',
  child: 'Fenneke',
  grandmother: 'Griselda',
  askedBy: 'kinderfysiotherapeut',
  reason: 'sterrenkijkersclub',
  phone: '0612987345',
  level: 'rododendronpark',
  concern: 'brandnetelsoep',
  beforehand: 'kruisbessenjam',
  goesWell: 'vliegerwedstrijd',
  typed: 'paardenbloempluis',
  goal: 'duikbootmuseum',
  action: 'klompenschuurtje',
  signal: 'onweersvoorspelling',
  answered: 'regenpijperpad',
} as const;

/** The words that are in a text. */
export function canariesIn(text: string): string[] {
  const low = text.toLowerCase();
  return Object.values(canaries).filter((word) => low.includes(word.toLowerCase()));
}

/** Where any of the words stands in the files of a folder, as UTF-8 or UTF-16: `file: word`. */
export async function searchFiles(folder: string, words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const file of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!file.isFile()) continue;
    const path = join(file.parentPath, file.name);
    const bytes = await readFile(path);
    for (const word of words) {
      const shapes = [word, word.toLowerCase(), word.toUpperCase()].flatMap((shape) => [
        Buffer.from(shape, 'utf8'),
        Buffer.from(shape, 'utf16le'),
        Buffer.from(shape, 'utf16le').swap16(),
      ]);
      if (shapes.some((shape) => bytes.includes(shape))) found.push(`${relative(folder, path)}: ${word}`);
    }
  }
  return found;
}
