import { tick } from 'svelte';

const wrong = '[aria-invalid="true"], [data-error]';
const controls = 'input:checked, input, select, textarea, button';

/**
 * Puts the focus on the first field that shows an error, opening what folds it away. False when no field does: what was
 * filled in can be sent. What blocks sending is so always what the screen says.
 */
export async function showFirstError(within: Element): Promise<boolean> {
  await tick();
  const first = within.querySelector<HTMLElement>(wrong);
  if (!first) return false;
  const folded = first.closest('details');
  if (folded) folded.open = true;
  const control = first.matches(controls) ? first : (first.querySelector<HTMLElement>(controls) ?? first);
  control.focus({ preventScroll: true });
  first.scrollIntoView({ block: 'center' });
  return true;
}
