declare global {
  interface Window {
    /** What the page asked before it was awake, by the text of the question; filled by `early-questions.server.ts`. */
    earlyAnswers?: Map<unknown, EarlyAnswer>;
  }
}

/** What the server said to a question of the page itself, and when that was asked by this device's clock. */
export interface EarlyAnswer {
  asked: number;
  answer: Promise<Response>;
}

/** After this many milliseconds an answer that nothing took is of before: rights may have gone, or somebody else is in. */
const FRESH = 30_000;

/** The answer to what the page already asked; given once, and not long after. `request`: as it goes to `fetch`. */
export function takeEarlyAnswer({ body, credentials }: RequestInit = {}): EarlyAnswer | undefined {
  const early = globalThis.window?.earlyAnswers;
  const answer = credentials === 'omit' ? undefined : early?.get(body);
  early?.delete(body);
  // Both ways: somebody may have set the clock back meanwhile.
  return answer && Math.abs(Date.now() - answer.asked) < FRESH ? answer : undefined;
}

/** For who is not in, and goes elsewhere: it may be somebody else who asks the same later. */
export function forgetEarlyAnswers(): void {
  delete window.earlyAnswers;
}
