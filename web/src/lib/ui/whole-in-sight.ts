/**
 * For `onfocus` of a box of several lines: the browser brings the line with the cursor in sight, this the whole box, so
 * that it is not half under a bar that stays on top (WCAG 2.4.11). What is in sight already stays where it is.
 */
export function wholeInSight({ currentTarget }: { currentTarget: EventTarget & HTMLElement }): void {
  currentTarget.scrollIntoView({ block: 'nearest' });
}
