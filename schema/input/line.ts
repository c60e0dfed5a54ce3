/**
 * Invisible signs: they turn the direction of what stands beside them, hide in copied text, or make two equal names
 * differ. The two joiners (U+200C, U+200D) are none of them within a word: Persian and Indian names need them.
 */
const invisible =
  /(?![\u200c\u200d])[\p{Cf}\p{Cs}\p{Co}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f\ufffc]/gu;
/** Scripts whose letters stand by themselves: there a joiner changes nothing that one sees, and makes equal names differ. */
const apart = [
  ...['Latin', 'Cyrillic', 'Greek', 'Han', 'Hiragana', 'Katakana', 'Hangul', 'Hebrew', 'Armenian'],
  ...['Georgian', 'Ethiopic', 'Thai', 'Lao'],
]
  .map((script) => `\\p{Script=${script}}`)
  .join('');
const idleJoiner = new RegExp(`(?<=[${apart}])[\\u200c\\u200d]+|[\\u200c\\u200d]+(?=[${apart}])`, 'gu');
const manyJoiners = /([\u200c\u200d])[\u200c\u200d]+/g;
const strayJoiner = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu;

/** Marks without a letter to stand on, and more of them than any script puts on one: they draw over other lines. */
const strayMarks = /(?<=^|\s)\p{M}+/gu;
const manyMarks = /(\p{Mn}{4})\p{Mn}+/gu;

/** A text on one line, such as a name: composed (NFC), one space between words, no invisible signs. */
export function lineOf(text: string): string {
  return text
    .replace(invisible, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(manyJoiners, '$1')
    .replace(strayJoiner, '')
    .replace(idleJoiner, '')
    .replace(strayMarks, '')
    .normalize('NFC')
    .replace(manyMarks, '$1')
    .trim();
}
