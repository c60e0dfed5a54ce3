const decimal = /\p{Nd}/u;

/** Value of one decimal digit of any script: scripts have theirs in runs of ten, from zero up. */
function valueOf(digit: string): string {
  const point = digit.codePointAt(0) ?? 0;
  let first = point;
  while (decimal.test(String.fromCodePoint(first - 1))) first--;
  return String((point - first) % 10);
}

/**
 * The text with the decimal digits of every script (Arabic, Persian, Devanagari, full width, ...) as 0-9: keyboards
 * write those of their language.
 */
export function asciiDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, valueOf);
}

/** The digits of a typed code, at most `max`: everything between them (spaces, dashes, invisible signs) is left out. */
export function digitsOf(text: string, max: number): string {
  return asciiDigits(text)
    .replace(/[^0-9]/g, '')
    .slice(0, max);
}
