import { letters } from '../text/letters.ts';
import type { LiveText } from '../text/live-text.ts';
import { fromBase64 } from './bytes.ts';

/** The live texts of one plan. A text is only opened when somebody looks at it or letters come in for it. */
export interface PlanTexts {
  text(textId: string): LiveText;
  /** Letters from the server: a state or an update. */
  take(textId: string, update: string): void;
}

/** Makes the texts. `clientId` is the present client id; `written` gets own letters. */
export function createPlanTexts(
  clientId: () => number | null,
  written: (textId: string, update: Uint8Array, clientId: number) => void,
): PlanTexts {
  const open = new Map<string, LiveText>();
  const states = new Map<string, string>();

  function text(textId: string): LiveText {
    const known = open.get(textId);
    if (known) return known;
    const state = states.get(textId);
    const made = letters().createLiveText({
      id: textId,
      state: state ? fromBase64(state) : null,
      clientId,
      written: (update, by) => written(textId, update, by),
    });
    open.set(textId, made);
    return made;
  }

  return {
    text,
    take(textId, update) {
      if (open.has(textId) || states.has(textId)) text(textId).merge(fromBase64(update));
      else states.set(textId, update);
    },
  };
}
