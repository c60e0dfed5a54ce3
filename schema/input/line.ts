/**
 * Invisible signs: they turn the direction of what stands beside them, hide in copied text, or make two equal names
 * differ. The two joiners (U+200C, U+200D) are none of them within a word: Persian and Indian names need them.
 */
const invisible = /(?![\u200c\u200d])[\p{Cf}\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0\ufe00-\ufe0f]/gu;
const strayJoiner = /(?<![\p{L}\p{M}])[\u200c\u200d]+|[\u200c\u200d]+(?![\p{L}\p{M}])/gu;

/** A text on one line, such as a name: composed (NFC), one space between words, no invisible signs. */
export function lineOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(strayJoiner, '')
    .trim();
}
