import type { Text } from './types.ts';

/** A text in Dutch and English. */
export const t = (nl: string, en: string): Text => ({ nl, en });
