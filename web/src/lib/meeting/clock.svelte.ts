import { now } from '../ui/now.svelte.ts';

let ahead = $state(0);

/**
 * Learns how far the clock of this device is from the server's: on an old phone it may be minutes off, and the
 * remaining time would be wrong for that one person. Keeps what it knew when the server does not answer.
 */
export async function learnServerTime(): Promise<void> {
  try {
    const asked = Date.now();
    const response = await fetch('/gezond', { method: 'HEAD', cache: 'no-store' });
    const told = Date.parse(response.headers.get('date') ?? '');
    // The header has whole seconds: half a second more is closest.
    if (!Number.isNaN(told)) ahead = told + 500 - (asked + Date.now()) / 2;
  } catch {
    // The clock of the device will do.
  }
}

/** The time on the server in milliseconds since 1970, read again every ten seconds by whatever shows it. */
export const serverNow = (): number => now() + ahead;

/** A moment on the server as this device's clock says it. */
export const onThisClock = (moment: number): number => moment - ahead;
