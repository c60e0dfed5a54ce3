/** Space that is left above and below what is kept in sight, in pixels: as high as what fades at an edge. */
const margin = 80;

/**
 * Keeps what changed last in sight in a box without controls: a beamer has nobody to scroll it. Attach it to the box
 * that is too small for what is in it; nothing but that box moves. The box gets `data-above` and `data-below` when there
 * is more on that side, and `onfit` hears whether all of it is in sight.
 */
export const keepNewestInSight =
  (onfit: (allFits: boolean) => void) =>
  (box: HTMLElement): (() => void) => {
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';

    function measure(): void {
      const below = box.scrollHeight - box.clientHeight - box.scrollTop;
      box.toggleAttribute('data-above', box.scrollTop > 2);
      box.toggleAttribute('data-below', below > 2);
      onfit(box.scrollTop <= 2 && below <= 2);
    }

    const changes = new MutationObserver((records) => {
      const target = records.at(-1)?.target;
      const element = target instanceof HTMLElement ? target : target?.parentElement;
      if (!element?.isConnected) return;
      const seen = box.getBoundingClientRect();
      const card = (element.closest('article, li, tr') ?? element).getBoundingClientRect();
      // What is higher than the box shows its end: that is where one writes.
      if (card.bottom > seen.bottom) box.scrollBy({ top: card.bottom - seen.bottom + margin, behavior });
      else if (card.top < seen.top) box.scrollBy({ top: card.top - seen.top - margin, behavior });
      measure();
    });
    changes.observe(box, { childList: true, characterData: true, subtree: true });
    const sizes = new ResizeObserver(measure);
    sizes.observe(box);
    for (const child of box.children) sizes.observe(child);
    box.addEventListener('scroll', measure, { passive: true });
    return () => {
      changes.disconnect();
      sizes.disconnect();
      box.removeEventListener('scroll', measure);
    };
  };
