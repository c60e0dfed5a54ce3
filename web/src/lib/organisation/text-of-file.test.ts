import { expect, test } from 'vitest';
import { textOfFile } from './text-of-file.ts';

const words = 'naam;e-mail\nZoë Brûlé;z@b.example';

test.each([
  ['UTF-8', new TextEncoder().encode(words)],
  ['UTF-8 that says so', new TextEncoder().encode(`\uFEFF${words}`)],
  ['UTF-16, little end first', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le'))],
  ['UTF-16, big end first', new Uint8Array(Buffer.from(`\uFEFF${words}`, 'utf16le').swap16())],
  ['the code page of older spreadsheets', new Uint8Array(Buffer.from(words, 'latin1'))],
])('A file in %s is read with its accents', (_, bytes) => {
  expect(textOfFile(bytes)).toBe(words);
});
