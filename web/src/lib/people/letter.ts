import { saveBytes } from '../ui/save-file.ts';

/**
 * The name of a letter's file: it tells the letters of one day apart and says nothing about anyone.
 * `number`: the person's place in the list of people, from 1.
 */
export const letterFile = (number: number, day: Date): string =>
  `brief-${day.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })}-${number}.pdf`;

/** Hands a letter (PDF, base64) to the browser to save or print. */
export function saveLetter(base64: string, file: string): void {
  saveBytes(base64, 'application/pdf', file);
}
