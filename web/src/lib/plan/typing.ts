/** Milliseconds between two signs of the same typing; the server forgets one after five seconds. */
const EVERY = 2_000;
/** Milliseconds without a letter after which one no longer types. */
const QUIET = 4_000;

/** Tells that one types in a text, not at every letter, and once that one stopped. */
export interface TypingReporter {
  report(textId: string | null): void;
  stop(): void;
}

/** Makes a reporter around a callback that may be expensive. */
export function createTypingReporter(publish: (textId: string | null) => void): TypingReporter {
  let current: string | null = null;
  let last = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  function report(textId: string | null): void {
    clearTimeout(quiet);
    if (textId !== null) quiet = setTimeout(() => report(null), QUIET);
    const now = Date.now();
    if (textId === current && (textId === null || now - last < EVERY)) return;
    current = textId;
    last = now;
    publish(textId);
  }

  return {
    report,
    stop() {
      if (current !== null) report(null);
      clearTimeout(quiet);
    },
  };
}
