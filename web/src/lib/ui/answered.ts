/** A notice that comes this soon after an answer tells of it; in milliseconds, for a slow phone too. */
const soon = 1000;
let answeredAt = -Infinity;

/** Notes that something this person did was answered just now. */
export function markAnswered(): void {
  answeredAt = performance.now();
}

/**
 * Brings what tells of an answer in sight: a confirmation that stands above a long form is else never seen. What comes for
 * another reason moves nothing, and neither does anything while one writes.
 */
export function showAnswer(notice: HTMLElement): void {
  if (performance.now() - answeredAt > soon) return;
  if (document.activeElement instanceof HTMLTextAreaElement) return;
  const { top, bottom } = notice.getBoundingClientRect();
  const under = document.elementFromPoint(innerWidth / 2, Math.max(0, top + 1));
  const seen =
    top >= 0 && bottom <= innerHeight && (under === null || under.contains(notice) || notice.contains(under));
  if (!seen) notice.scrollIntoView({ block: 'center' });
}
