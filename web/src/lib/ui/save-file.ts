/** Hands a file that was made here to the browser, to keep. */
export function saveFile(content: BlobPart, type: string, name: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this turn; a minute is enough for every one of them.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
