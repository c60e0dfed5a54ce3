import { Elsewhere, type Work } from './engine.ts';
import { failure } from './errors.ts';
import { checkTime } from './query.ts';

/** Milliseconds between two looks: looking costs little, but an element less. */
const LOOK_EVERY = 5;
/** Milliseconds that the elements of one document may keep everyone waiting, where no other thread can take them over. */
const LONGEST = 2000;

/**
 * Made for one command, and called at every element that its expressions go through: `$map`, `$filter` and `$reduce`
 * inside each other take minutes on one document, between which nothing else is looked at. Throws when the time of the
 * command is over (50, 239), `Elsewhere` when it is a read that can go on in a thread for what takes long, and 262 when
 * it is none and keeps everyone waiting.
 */
export function paceOf(work: () => Work): () => void {
  let next = performance.now() + LOOK_EVERY;
  let turn: number | undefined;
  let since = 0;
  return () => {
    const now = performance.now();
    if (now < next) return;
    next = now + LOOK_EVERY;
    const command = work();
    const { engine, slice } = command;
    checkTime(command);
    // In a thread for what takes long nobody waits.
    if (engine.mustEnd) return;
    if (slice && !slice.pauses && now > slice.until) throw new Elsewhere();
    if (turn !== engine.turn) {
      turn = engine.turn;
      since = now;
    }
    if (now - since > LONGEST)
      throw failure(
        262,
        `An expression went through the elements of arrays for ${LONGEST} ms while everyone waited; nothing of it was done`,
      );
  };
}
