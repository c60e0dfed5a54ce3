import { hideBrokenStorage } from '../ui/storage.ts';

/** What makes texts live: with Yjs a sixth of what the plan page weighs, so it comes after the plan. */
type Letters = typeof import('./live-text.ts');

let loaded: Letters | undefined;

/** Fetches it. Resolves when `letters` may be asked; throws when the line is gone. */
export async function loadLetters(): Promise<void> {
  if (loaded) return;
  hideBrokenStorage();
  loaded = await import('./live-text.ts');
}

/** What makes texts live. Throws before `loadLetters` has resolved. */
export function letters(): Letters {
  if (!loaded) throw new Error('Texts are asked before what makes them live was fetched.');
  return loaded;
}
