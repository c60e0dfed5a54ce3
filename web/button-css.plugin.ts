import type { Plugin } from 'vite';

/** What `Button.svelte` and `LinkButton.svelte` ask of the design system's button. */
const LOOKS = new Set(['primary-action', 'secondary-action', 'subtle', 'danger']);

/**
 * The design system's button in the looks that we have: the others (hints, ready, warning, pressed) are three quarters
 * of it, and it stands before the first letter on every page.
 */
export function usedButtons(): Plugin {
  return {
    name: 'used-buttons',
    enforce: 'pre',
    transform: {
      filter: { id: /@utrecht\/button-css\/.*\.css$/ },
      handler: (code) => ({ code: code.replace(/([^{}]+)(\{[^{}]*\})/g, usedRule), map: null }),
    },
  };
}

function usedRule(_rule: string, selectors: string, declarations: string): string {
  const used = selectors.split(/,(?![^(]*\))/).filter(isUsed);
  return used.length > 0 ? `${used.join(',')}${declarations}` : '';
}

function isUsed(selector: string): boolean {
  const asked = selector.replace(/:not\([^)]*\)/g, '');
  return [...asked.matchAll(/utrecht-button--([a-z-]+)/g)].every(([, look]) => LOOKS.has(look ?? ''));
}
