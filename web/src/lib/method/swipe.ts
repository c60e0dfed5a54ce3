import type { Attachment } from 'svelte/attachments';

/** Shortest way of a finger that counts, CSS pixels. */
const FAR = 60;

/**
 * A swipe sideways goes one further or back: an extra for fingers, buttons do the same. Up and down keeps scrolling
 * the page. Follows the direction of reading.
 */
export function swipe(move: (by: 1 | -1) => void): Attachment<HTMLElement> {
  return (element) => {
    let from: { x: number; y: number } | undefined;
    const down = ({ touches }: TouchEvent): void => {
      const [finger] = touches;
      from = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : undefined;
    };
    const up = ({ changedTouches }: TouchEvent): void => {
      const [finger] = changedTouches;
      if (!from || !finger) return;
      const across = finger.clientX - from.x;
      const along = Math.abs(finger.clientY - from.y);
      from = undefined;
      if (Math.abs(across) < FAR || Math.abs(across) < 2 * along) return;
      const toRight = across > 0;
      const rightToLeft = getComputedStyle(element).direction === 'rtl';
      move(toRight === rightToLeft ? 1 : -1);
    };
    element.addEventListener('touchstart', down, { passive: true });
    element.addEventListener('touchend', up, { passive: true });
    return () => {
      element.removeEventListener('touchstart', down);
      element.removeEventListener('touchend', up);
    };
  };
}
