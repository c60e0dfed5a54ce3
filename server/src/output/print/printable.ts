/**
 * Makes everything that people type printable, without changing what they said: characters that no page can show
 * go, words that are wider than a page may break.
 */

/** Control characters, half characters, non-characters and those that turn the direction of other people's words. */

const unprintable =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g;
const beyondUnicode = /[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;
const longWord = /[^\s\u00ad\u200b-]{31,}/gu;

/** One text as it may be printed. */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\t/g, ' ')
    .toWellFormed()
    .replace(unprintable, '')
    .replace(beyondUnicode, '')
    .replace(longWord, breakable)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Zero-width places where a word of more than thirty characters may go on at the next line. */
function breakable(word: string): string {
  const parts = [...new Intl.Segmenter('nl').segment(word)].map((part) => part.segment);
  return parts.map((part, at) => (at > 0 && at % 10 === 0 ? `\u200b${part}` : part)).join('');
}

/** Every text inside a value made printable, except under the `verbatim` keys: addresses and drawings. */
export function printableValue(value: unknown, verbatim: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((part) => printableValue(part, verbatim));
  if (value === null || typeof value !== 'object') return value;
  const parts = Object.entries(value);
  return Object.fromEntries(
    parts.map(([key, part]) => [key, verbatim.has(key) ? part : printableValue(part, verbatim)]),
  );
}
