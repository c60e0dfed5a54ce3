/** Bytes as base64, the form in which the scalar `Bytes` travels. */
export function toBase64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += 8_192) {
    letters += String.fromCharCode(...bytes.subarray(from, from + 8_192));
  }
  return btoa(letters);
}

/** Back from `toBase64`. */
export function fromBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

/** A Yjs update without anything in it. */
export const emptyUpdate = new Uint8Array([0, 0]);
