import { createSubscriber } from 'svelte/reactivity';

const ticking = createSubscriber((update) => {
  const timer = setInterval(update, 10_000);
  return () => clearInterval(timer);
});

/** The time in milliseconds since 1970, read again every ten seconds by whatever shows it. */
export function now(): number {
  ticking();
  return Date.now();
}
