import * as Y from 'yjs';

const scratch = Buffer.allocUnsafe(256);

/** Letters of one change: their number, which the load finds again in what is delivered. */
export const markerOf = (n: number): string => `#${String(n).padStart(8, '0')}`;

/** Calls `found` for the number of every change whose letters stand in the bytes. */
export function findMarkers(bytes: Buffer, found: (n: number) => void): void {
  for (let at = bytes.indexOf(35); at !== -1 && at + 9 <= bytes.length; at = bytes.indexOf(35, at + 1)) {
    const digits = bytes.toString('latin1', at + 1, at + 9);
    if (/^\d{8}$/.test(digits)) found(Number(digits));
  }
}

/** Where texts live: each in a document of its own under one name, or all in one document under their names. */
export type Home = 'document per text' | 'one document';

/**
 * Somebody who appends letters to texts. Gives the bytes that Yjs would, without the documents, so that the load costs
 * the same whatever it measures. `checkTypist` compares them with those of Yjs.
 */
export function createTypist(client: number, home: Home): (text: string, letters: string) => Buffer {
  const last = new Map<string, number>();
  let whole = 0;
  let at = 0;
  const uint = (value: number): void => {
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) scratch[at++] = 128 | (rest & 127);
    scratch[at++] = rest;
  };
  const string = (value: string): void => {
    uint(Buffer.byteLength(value));
    at += scratch.write(value, at);
  };
  return (text, letters) => {
    const before = last.get(text);
    const clock = home === 'one document' ? whole : before === undefined ? 0 : before + 1;
    last.set(text, clock + letters.length - 1);
    whole = clock + letters.length;
    at = 0;
    for (const value of [1, 1, client, clock]) uint(value);
    if (before === undefined) {
      // The first letters name their text.
      scratch[at++] = 4;
      uint(1);
      string(home === 'one document' ? text : 't');
    } else {
      scratch[at++] = 4 | 0x80;
      uint(client);
      uint(before);
    }
    string(letters);
    uint(0);
    return Buffer.from(scratch.subarray(0, at));
  };
}

/** Compares what a typist gives with what Yjs does; throws when it differs. */
export function checkTypist(): void {
  const document = new Y.Doc();
  document.clientID = 1_234_567_890;
  let update: Uint8Array = new Uint8Array();
  document.on('update', (made: Uint8Array) => (update = made));
  const type = createTypist(document.clientID, 'one document');
  for (const [n, name] of ['one', 'one', 'two', 'one', 'two'].entries()) {
    const text = document.getText(name);
    text.insert(text.length, markerOf(n));
    if (!type(name, markerOf(n)).equals(update)) throw new Error('A typist does not write as Yjs does.');
  }
}
