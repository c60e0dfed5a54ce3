/** Space that is left above and below what is kept in sight, in pixels. */
const margin = 24;

/**
 * Keeps what changed last in sight in a box without controls: a beamer has nobody to scroll it. Attach it to the box
 * that is too small for what is in it; nothing but that box moves.
 */
export function keepNewestInSight(box: HTMLElement): () => void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const observer = new MutationObserver((records) => {
    const target = records.at(-1)?.target;
    const element = target instanceof HTMLElement ? target : target?.parentElement;
    if (!element?.isConnected) return;
    const seen = box.getBoundingClientRect();
    const card = (element.closest('article, li, tr') ?? element).getBoundingClientRect();
    // What is higher than the box shows its end: that is where one writes.
    if (card.bottom > seen.bottom) box.scrollBy({ top: card.bottom - seen.bottom + margin, behavior });
    else if (card.top < seen.top) box.scrollBy({ top: card.top - seen.top - margin, behavior });
  });
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
