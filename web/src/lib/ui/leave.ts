import { clearDevice, deviceShelf } from './storage.ts';

/** How one leaves from here: set by the frame of household pages, so that every dialog can offer it too. */
export interface WayOut {
  exitUrl: string;
  /** Must not wait for an answer. */
  endSession: () => void;
}

let way: WayOut | undefined;

/** Says how one leaves from here; undefined: this page has no way out of its own. */
export function offerWayOut(offered: WayOut | undefined): void {
  way = offered;
}

/** How one leaves from here, if there is a way. */
export const wayOut = (): WayOut | undefined => way;

/** Also in `app.html`, for who leaves before the page is awake. */
const LOCK = 'regietafel.left';

/** Where there is no storage a cookie keeps the lock: who has a session has cookies. It says nothing of anyone. */
const lockCookie = (seconds: number): void => {
  document.cookie = `${LOCK}=1; path=/; samesite=strict; max-age=${seconds}`;
};

/** True when somebody left fast and the session may not have been ended yet: nothing is shown before it is. */
export const isLocked = (): boolean => deviceShelf().getItem(LOCK) !== null || document.cookie.includes(LOCK);

/** Opens the page again, once the session is ended. */
export const unlock = (): void => {
  deviceShelf().removeItem(LOCK);
  lockCookie(0);
};

/**
 * Leave this site at once and leave nothing behind: what the browser kept is cleared, the session is ended by the
 * caller, and the page is replaced so that the back button does not come back here.
 * `exitUrl` is a safe page from the settings; `endSession` must not wait for an answer.
 */
export function leaveFast(exitUrl: string, endSession: () => void): void {
  document.documentElement.hidden = true;
  clearDevice();
  // Set before leaving: without network the session lives on, and must not be what the next one sees.
  deviceShelf().setItem(LOCK, '1');
  lockCookie(180 * 24 * 3600);
  try {
    endSession();
  } catch {
    // Leaving matters more than a tidy goodbye.
  }
  window.location.replace(exitUrl);
}
