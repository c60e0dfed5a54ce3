import type * as Y from 'yjs';
import type { Pace } from './pace.ts';

const LETTER = 95;
const WORD = 130;
const COMMA = 350;
const SENTENCE = 900;
/** One letter in so many is wrong at first. */
const SLIP = 38;
const neighbours = 'qwertyuiopasdfghjklzxcvbnm';

/** Where one's letters go in a text that others write in too. Letters of others at the very place come after it. */
function placeIn(text: Y.Text): { index(): number; leave(): void } {
  let place = text.length;
  const follow = ({ delta, transaction }: Y.YTextEvent): void => {
    let at = 0;
    for (const { retain = 0, insert, delete: removed = 0 } of delta) {
      at += retain;
      const added = typeof insert === 'string' ? insert.length : 0;
      if (at < place || (at === place && transaction.local)) place += added;
      at += added;
      if (at < place) place -= Math.min(removed, place - at);
    }
  };
  text.observe(follow);
  return { index: () => place, leave: () => text.unobserve(follow) };
}

/**
 * Types a text as people do: letter by letter, now and then a wrong one that is taken back, with pauses after words and
 * sentences. Stops when `refused` says so. `eachWord` is called after every word.
 */
export async function typeOut(
  text: Y.Text,
  words: string,
  pace: Pace,
  refused: () => boolean,
  eachWord: () => void,
): Promise<void> {
  const place = placeIn(text);
  const put = (letters: string): void => text.insert(place.index(), letters);
  try {
    const before = text.length > 0 ? '\n' : '';
    for (const letter of `${before}${words}`) {
      if (refused()) return;
      if (/[a-z]/.test(letter) && pace.random() < 1 / SLIP) {
        put(neighbours[Math.floor(pace.random() * neighbours.length)] ?? 'e');
        await pace.wait(LETTER * 2.5);
        text.delete(place.index() - 1, 1);
        await pace.wait(LETTER * 1.5);
        if (refused()) return;
      }
      put(letter);
      if (letter === ' ') eachWord();
      await pace.wait(
        /[.!?]/.test(letter) ? SENTENCE : letter === ',' ? COMMA : letter === ' ' ? WORD : LETTER,
      );
    }
  } finally {
    place.leave();
  }
}
