/**
 * The name of a letter's file: it tells the letters of one day apart and says nothing about anyone.
 * `number`: the person's place in the list of people, from 1.
 */
export const letterFile = (number: number, day: Date): string =>
  `brief-${day.toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })}-${number}.pdf`;

/** Hands a letter (PDF, base64) to the browser to save or print. */
export function saveLetter(base64: string, file: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = file;
  link.click();
  // The browser reads the file after this turn; a minute is enough for every one of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
