declare global {
  interface Window {
    /** What was tapped while the page was not awake, the last one last; kept by a script in `app.html`. */
    earlyTaps?: Set<HTMLButtonElement | HTMLInputElement> & { keep(event: Event): void };
  }
}

/**
 * Does what somebody tapped before the page was awake, of buttons the last one, once. What the server drew does nothing
 * until then, for seconds on an old phone, and who is in a hurry would think that it does not work. "Snel weg" waits for
 * nothing: the script in `app.html` locks the device (`leave.ts`) and leaves.
 */
export function doEarlyTaps(): void {
  const { earlyTaps } = window;
  if (!earlyTaps) return;
  removeEventListener('click', earlyTaps.keep, true);
  delete window.earlyTaps;
  const tapped = [...earlyTaps];
  const button = tapped.findLast((one) => one instanceof HTMLButtonElement);
  for (const one of tapped) {
    // It stands as it was tapped already; tapped anew it has to change.
    if (one instanceof HTMLInputElement) one.checked = one.type === 'checkbox' && !one.checked;
    else if (one !== button) continue;
    one.click();
  }
}
