/** Gives a letter (PDF, base64) to the browser to save or print. The name of the file says nothing about anyone. */
export function saveLetter(base64: string): void {
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'brief.pdf';
  link.click();
  // The browser reads the file after this turn; a minute is enough for every one of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
