import { clearDevice } from './storage.ts';

/**
 * Leave this site at once and leave nothing behind: what the browser kept is cleared, the session is ended by the
 * caller, and the page is replaced so that the back button does not come back here.
 * `exitUrl` is a safe page from the settings; `endSession` must not wait for an answer.
 */
export function leaveFast(exitUrl: string, endSession: () => void): void {
  document.documentElement.hidden = true;
  try {
    endSession();
  } catch {
    // Leaving matters more than a tidy goodbye.
  }
  clearDevice();
  window.location.replace(exitUrl);
}
