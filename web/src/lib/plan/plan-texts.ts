import { createSubscriber } from 'svelte/reactivity';
import { letters, loadLetters } from '../text/letters.ts';
import type { LiveText } from '../text/live-text.ts';
import { fetched } from '../ui/fetched.ts';
import { fromBase64 } from './bytes.ts';

/** The texts of one plan: words to read at once, live when what makes them so is here. */
export interface PlanTexts {
  /** Reactive: true when texts are live. */
  readonly live: boolean;
  /** Fetches what makes them live, however long the line is gone. */
  enliven(): Promise<void>;
  /** A live text, opened when somebody first looks at it or letters come in for it. Throws before they are live. */
  text(textId: string): LiveText;
  /** The words of a text as they are now; those that came with the plan until it is live. */
  value(textId: string): string;
  /** Letters from the server: a state, with its words, or an update. */
  take(textId: string, update: string, words?: string): void;
}

/** Makes the texts. `clientId` is the present client id; `written` gets own letters. */
export function createPlanTexts(
  clientId: () => number | null,
  written: (textId: string, update: Uint8Array, clientId: number) => void,
): PlanTexts {
  const open = new Map<string, LiveText>();
  /** What was told of texts at which nobody looked: a state, and updates that came before texts were live. */
  const told = new Map<string, string[]>();
  const said = new Map<string, string>();
  let live = false;
  let becameLive = (): void => {};
  const follow = createSubscriber((update) => void (becameLive = update));

  function text(textId: string): LiveText {
    const known = open.get(textId);
    if (known) return known;
    const [state, ...updates] = told.get(textId) ?? [];
    const made = letters().createLiveText({
      id: textId,
      state: state === undefined ? null : fromBase64(state),
      clientId,
      written: (update, by) => written(textId, update, by),
    });
    open.set(textId, made);
    for (const update of updates) made.merge(fromBase64(update));
    return made;
  }

  return {
    get live() {
      follow();
      return live;
    },
    async enliven() {
      await fetched(loadLetters);
      live = true;
      becameLive();
    },
    text,
    value(textId) {
      follow();
      return live ? text(textId).value : (said.get(textId) ?? '');
    },
    take(textId, update, words) {
      if (words !== undefined) said.set(textId, words);
      const before = told.get(textId);
      if (open.has(textId) || (live && before)) text(textId).merge(fromBase64(update));
      else told.set(textId, [...(before ?? []), update]);
    },
  };
}
