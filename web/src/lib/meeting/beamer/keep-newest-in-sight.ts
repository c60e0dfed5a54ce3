/**
 * Keeps what changed last in sight in a box without controls: a beamer has nobody to scroll it. Attach it to the box
 * that is too small for what is in it.
 */
export function keepNewestInSight(box: HTMLElement): () => void {
  const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
  const observer = new MutationObserver((records) => {
    const target = records.at(-1)?.target;
    const element = target instanceof HTMLElement ? target : target?.parentElement;
    if (!element || element === box) return box.scrollTo({ top: 0 });
    const card = element.closest('article, li') ?? element;
    card.scrollIntoView({ block: 'nearest', behavior });
  });
  observer.observe(box, { childList: true, characterData: true, subtree: true });
  return () => observer.disconnect();
}
