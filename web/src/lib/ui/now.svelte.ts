import { createSubscriber } from 'svelte/reactivity';

/** How far the server's clock is ahead of this device's, in milliseconds. */
let ahead = 0;
let redraw: (() => void) | undefined;

/** Between this device's clock and what went by since the page opened: another number once somebody set the clock, or it slept. */
const drift = (): number => Date.now() - performance.now();

const ticking = createSubscriber((update) => {
  redraw = update;
  let before = drift();
  const timer = setInterval(() => {
    if (Math.abs(drift() - before) > NOISE) askTime();
    before = drift();
    update();
  }, 10_000);
  return () => {
    redraw = undefined;
    clearInterval(timer);
  };
});

/** Differences up to this many milliseconds come from the network and from headers in whole seconds. */
const NOISE = 2_000;

/**
 * Learns the time from an answer of the server: `told` is the `Date` header, `asked` when it was asked by this device's
 * clock. A device may be hours off; what is shown and offered goes by the server.
 */
export function learnTime(told: string | null, asked: number): void {
  const moment = Date.parse(told ?? '');
  if (Number.isNaN(moment)) return;
  // The header has whole seconds: half a second more is closest.
  const found = moment + 500 - (asked + Date.now()) / 2;
  if (Math.abs(found - ahead) <= NOISE) return;
  ahead = Math.abs(found) <= NOISE ? 0 : found;
  redraw?.();
}

function askTime(): void {
  const asked = Date.now();
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    ({ headers }) => learnTime(headers.get('date'), asked),
    () => undefined,
  );
}

/** The time by the server, in milliseconds since 1970; in a component it is read again every ten seconds. */
export function now(): number {
  ticking();
  return Date.now() + ahead;
}
