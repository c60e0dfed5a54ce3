import type { Core } from '../core.ts';
import type { SafetySignal } from '../schema.generated.ts';
import { bytesOf } from '../seal/bytes.ts';
import { placeOf, type SignalWords } from './safety.keeping.ts';
import type { StoredSignal } from './safety.model.ts';

/** Opens a signal: its words, and the answer. */
export type OpenSignal = (stored: StoredSignal) => Promise<SafetySignal>;

/** Over the key of the traject. */
export const openingSignals =
  ({ keyring }: Pick<Core, 'keyring'>): OpenSignal =>
  async (stored) => {
    const { _id, trajectId, personId, at, lifeThreatening, answeredAt, sealed, answer, byAnswer } = stored;
    // Only the desk sends without being a person in the traject. Version 0.1 wrote a sentence of its own then.
    const atIntake = personId === null;
    const box = await keyring.box(trajectId);
    const { by, words: said } = box.open<SignalWords>(placeOf(_id, 'sealed'), bytesOf(sealed));
    const done = answer ? box.open<{ answer: string }>(placeOf(_id, 'answer'), bytesOf(answer)).answer : null;
    const own = { by, words: atIntake ? '' : said, atIntake, byAnswer: byAnswer === true };
    return { id: _id, at, ...own, fromId: personId, lifeThreatening, answeredAt, answer: done };
  };
