import { viewer } from '../account/viewer.svelte.ts';

/** Watches the page being left, until the returned function is called; asks first when text would be lost. */
export function watchLeaving({ leaves, unsent }: { leaves(): void; unsent(): boolean }): () => void {
  // Never in the way of "Snel weg", which hides the page first.
  const onUnload = (event: BeforeUnloadEvent): void => {
    const leavingFast = document.documentElement.hidden;
    if (unsent() && !leavingFast && !viewer.me?.ownDevice) event.preventDefault();
  };
  window.addEventListener('pagehide', leaves);
  window.addEventListener('beforeunload', onUnload);
  return () => {
    window.removeEventListener('pagehide', leaves);
    window.removeEventListener('beforeunload', onUnload);
  };
}
