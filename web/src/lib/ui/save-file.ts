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

/** The same of bytes as they come from the server, in base64. */
export function saveBytes(base64: string, type: string, name: string): void {
  saveFile(
    Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    type,
    name,
  );
}
